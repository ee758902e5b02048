//! Columns are independent: what goes wrong in one fails only that one, and says why.

use crate::corpus::{corpus, triple};
use crate::support::{default_target, is_everything, product, session};
use asm_matrix::isa::asm::{Assembly, Dialect, Syntax};
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::read::cells::{self, Source};
use asm_matrix::read::matrix::{Column, Matrix, Outcome};
use asm_matrix::run::pipeline::{self, Request};
use asm_matrix::target::Compiler;
use asm_matrix::target::{Target, isa_of, pointer_width_of};
use fs_err as fs;
use std::collections::BTreeMap;

/// A panic in one column, caused by the progress callback, fails only that column.
#[test]
fn a_panic_costs_its_own_column() {
    let targets = vec![default_target("x86_64"), default_target("riscv64gc")];
    let request = Request {
        targets,
        core: None,
        dialect: Dialect::Intel,
        sizes: false,
        jobs: 2,
        user: None,
        part: None,
        keeps_assembly: false,
    };
    let progress = |name: &str| assert!(name != "riscv64gc", "the é of {name}");
    let matrix = pipeline::run(&request, &session(), &progress).expect("the other target compiles").matrix;
    assert_eq!(matrix.columns[0].failure, None);
    assert!(matrix.outcomes[0].iter().any(|outcome| outcome.status() == "ok"));
    let failure = matrix.columns[1].failure.as_deref().expect("the column failed");
    assert!(failure.contains("bug in asm-matrix") && failure.contains("the é of riscv64gc"), "{failure}");
    assert!(failure.contains("please report it"), "{failure}");
    assert!(matrix.outcomes[1].iter().all(|outcome| outcome.status() == "failed"));
}

/// If the analysis of a column is inconsistent, only that analysis is lost.
#[test]
fn a_panic_costs_the_judgement_of_its_own_column() {
    let mut matrix = product(&[default_target("x86_64"), default_target("riscv64gc")], &session()).matrix;
    matrix.outcomes[1][0] = Outcome::Ok(usize::MAX);
    let analysis = Analysis::of(&matrix);
    assert_eq!(analysis.columns[0].bug, None);
    assert!(analysis.columns[0].judgements().len() > 100);
    assert!(analysis.columns[1].bug.as_ref().is_some_and(|bug| bug.to_string().contains("bug in asm-matrix")));
    assert!(analysis.judgement(1, 1).is_none());
}

/// Text that no compiler prints is read and judged too: odd words are put into every line of the corpus.
#[test]
fn no_text_ends_the_reading() {
    let odd = [
        "é",
        "é.x",
        ".",
        "..w",
        "",
        "\t",
        "(",
        ")",
        "[",
        ",",
        "%",
        "@",
        "=",
        " = ",
        ";",
        "0",
        "{",
        "\u{1f980}",
        "1b",
        ".insn r x",
    ];
    for path in corpus() {
        let text = fs::read_to_string(&path).expect("it can be read");
        for (number, word) in odd.iter().enumerate() {
            let lines = text.lines().enumerate();
            let spoilt: Vec<String> = lines.map(|(line, text)| spoilt(text, word, line + number)).collect();
            judge(&triple(&path), &spoilt.join("\n"));
        }
    }
}

/// A line with a word inserted, or with a part replaced by it, at a position that the number decides.
fn spoilt(line: &str, word: &str, number: usize) -> String {
    let places: Vec<usize> = line.char_indices().map(|(place, _)| place).collect();
    // Some labels and directives stay, so that there is something to read.
    if places.is_empty() || !line.starts_with('\t') || number.is_multiple_of(3) {
        return line.to_owned();
    }
    let start = places[number * 7 % places.len()];
    let end = if number.is_multiple_of(2) {
        start
    } else {
        places.get(number * 7 % places.len() + 3).copied().unwrap_or(line.len())
    };
    format!("{}{word}{}", &line[..start], &line[end..])
}

fn judge(triple: &str, text: &str) {
    let isa = isa_of(triple).expect("the triple names its ISA");
    let dialect = cells::dialect(isa, Dialect::Att);
    let column = Column::unknown(triple, triple, isa, dialect, pointer_width_of(isa, triple));
    let assembly = Assembly::parse(text, Syntax::of(isa, triple));
    let probes: Vec<_> = asm_matrix::probe::catalogue().into_iter().take(assembly.names().len()).collect();
    let names = assembly.names();
    let (failed, sizes) = (BTreeMap::new(), BTreeMap::new());
    let source = Source { assembly: &assembly, failed: &failed, sizes: &sizes };
    let symbol = |probe: &asm_matrix::probe::Probe| {
        probes.iter().position(|other| other == probe).map(|index| names[index].to_owned()).unwrap_or_default()
    };
    let reading = cells::read(&probes, &column, &source, symbol, |_| None);
    let matrix = Matrix::of(Compiler::default(), probes.clone(), [(column, reading.outcomes, reading.bodies)]);
    let analysis = Analysis::of(&matrix);
    assert_eq!(analysis.columns[0].bug, None, "{triple}");
}

/// All targets of an ISA whose assembly once ended the whole run, with another one beside them.
#[test]
fn exhaustive_every_mips_triple_has_its_column() {
    if !is_everything() {
        return;
    }
    let session = session();
    let triples = session.toolchain.triples(&session.runner).expect("the compiler lists its targets");
    let mips = triples.iter().filter(|triple| triple.starts_with("mips"));
    let targets: Vec<Target> = mips.map(|triple| Target::ad_hoc(triple)).chain([default_target("x86_64")]).collect();
    assert!(targets.len() >= 22, "{} targets", targets.len());
    let matrix = product(&targets, &session).matrix;
    for (column, outcomes) in matrix.columns.iter().zip(&matrix.outcomes) {
        assert_eq!(column.failure, None, "{}", column.name);
        let ok = outcomes.iter().filter(|outcome| outcome.status() == "ok").count();
        // The PlayStation's processor has no fence, and so hardly any atomics.
        assert!(ok > 1_000 || column.triple == "mipsel-sony-psx", "{}: {ok} cells", column.name);
    }
    assert!(Analysis::of(&matrix).columns.iter().all(|column| column.bug.is_none()));
}
