//! Shared by the fuzz targets: what a text becomes, and what must hold of a mistake and of a matrix.

use annotate_snippets::Renderer;
use asm_matrix::base::mistake::Mistake;
use asm_matrix::drift::Drift;
use asm_matrix::findings::{judged, of_matrix};
use asm_matrix::judge::claims::Claims;
use asm_matrix::probes::catalogue;
use asm_matrix::read::cells;
use asm_matrix::read::snapshot::Snapshot;
use asm_matrix::report::{self, Look, listing};
use asm_matrix::{Analysis, Compiler, Format, Matrix};

/// The text of an input; what is not UTF-8 is no text, and no input.
pub(crate) fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A mistake can be shown, and marks a part of its text.
pub(crate) fn shown(mistake: &Mistake) {
    let Mistake { source, span, .. } = mistake;
    assert!(source.get(span.clone()).is_some(), "{span:?} is no part of the text: {mistake}");
    assert!(!mistake.render(&Renderer::plain()).is_empty());
    assert!(!mistake.to_string().is_empty());
}

/// A matrix can be judged and reported; it comes back from `matrix.json`, and does not differ from itself.
pub(crate) fn told(matrix: &Matrix) {
    let analysis = Analysis::of(matrix);
    for column in &analysis.columns {
        assert!(column.bug.is_none(), "{:?}", column.bug);
    }
    let _ = (of_matrix(matrix, &analysis), judged(matrix, &analysis));
    let _ = (Format::Markdown.render(matrix, &analysis), Format::Csv.render(matrix, &analysis));
    let _ = listing(matrix, &analysis, |_| true, Look::default());
    let json = Format::Json.render(matrix, &analysis);
    match cells::matrix(&json, "matrix.json", matrix.probes.clone()) {
        Ok(again) => {
            assert_eq!(Format::Json.render(&again, &Analysis::of(&again)), json, "it comes back as another");
        }
        Err(mistake) => panic!("it does not come back: {mistake}"),
    }
    let drift = Drift::between(matrix, matrix);
    assert!(drift.cells.is_empty(), "it differs from itself: {}", drift.counts());
}

/// A small matrix: parts of two snapshots.
pub(crate) fn sample() -> Matrix {
    let texts = [include_str!("../corpus/snapshot/x86_64.asm"), include_str!("../corpus/snapshot/aarch64_lse.asm")];
    let snapshots = texts.map(|text| Snapshot::parse(text, "sample").expect("it is a snapshot"));
    let has = |name: &str| snapshots.iter().any(|one| one.entries.iter().any(|(known, _)| known == name));
    let probes: Vec<_> = catalogue().into_iter().filter(|probe| has(&probe.name())).collect();
    let columns = snapshots.map(|snapshot| snapshot.column(&probes));
    Matrix::of(Compiler::default(), probes, columns)
}

/// Claims are decided by a matrix, and the rulings reported.
pub(crate) fn decided(claims: &Claims, matrix: &Matrix) {
    match claims.decide(matrix, true) {
        Ok(rulings) => {
            let _ = claims.findings(&rulings, matrix);
            let _ = (report::claims::text(matrix, &rulings, true), report::claims::markdown(matrix, &rulings));
        }
        Err(mistake) => shown(&mistake),
    }
}
