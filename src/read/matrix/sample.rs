//! Small hand-written matrices for tests: targets, and for some probes on each the assembly as a compiler printed it.

use super::{Body, Column, Compiler, Matrix, Outcome};
use crate::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::probe::{Probe, catalogue};
use std::sync::Arc;

/// A column without cells. Its features are those in its name: `aarch64_lse`.
fn column(name: &str, isa: &str) -> Column {
    let extensions: Vec<String> = name.split('_').skip(1).map(|extension| format!("+{extension}")).collect();
    Column {
        name: name.to_owned(),
        triple: format!("{isa}-unknown-linux-musl"),
        isa: isa.to_owned(),
        cpu: String::new(),
        features: if isa == "aarch64" { extensions.join(",") } else { String::new() },
        effective_features: Vec::new(),
        opt_level: "3".to_owned(),
        flags: Vec::new(),
        core: Some("embedded".to_owned()),
        dialect: if isa == "x86_64" { Dialect::Intel } else { Dialect::Default },
        pointer_width: 64,
        failure: None,
    }
}

/// The body of an assembler text.
pub(crate) fn body(isa_name: &str, dialect: Dialect, text: &str) -> Body {
    let syntax = Syntax::of(isa_name, "");
    let text = format!("f:\n{text}\n");
    let mut normalizer = Normalizer::new(syntax);
    normalizer.text(Assembly::parse(&text, syntax).body("f").unwrap_or_default());
    Body::new(normalizer.lines(), None, &mut Decoder::new(isa(isa_name), dialect))
}

/// A target and its cells: probes with their assembly, or `!` and the reason for a failure.
pub(crate) type Target<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// The matrix of these targets (name, ISA, cells). Every other cell is absent.
pub(crate) fn matrix(targets: &[Target<'_>]) -> Matrix {
    let all = catalogue();
    let is_named = |probe: &Probe| {
        let name = probe.name();
        targets.iter().any(|(_, _, cells)| cells.iter().any(|(known, _)| *known == name))
    };
    let probes: Vec<Probe> = all.into_iter().filter(is_named).collect();
    for (name, _) in targets.iter().flat_map(|(_, _, cells)| *cells) {
        assert!(probes.iter().any(|probe| probe.name() == *name), "there is no probe `{name}`");
    }
    let columns = targets.iter().map(|(name, isa, cells)| {
        let column = column(name, isa);
        let mut bodies = Vec::new();
        let outcome = |probe: &Probe| match cells.iter().find(|(known, _)| *known == probe.name()) {
            Some((_, text)) if text.starts_with('!') => Outcome::Failed(Arc::from(&text[1..])),
            Some((_, text)) => {
                let body = body(isa, column.dialect, text);
                // 4 bytes for each of its lines.
                bodies.push(Body { size: Some(body.text.len() as u64 * 4), ..body });
                Outcome::Ok(bodies.len() - 1)
            }
            None => Outcome::Absent(Arc::from("it is not in the sample")),
        };
        let outcomes = probes.iter().map(outcome).collect();
        (column, outcomes, bodies)
    });
    let columns: Vec<_> = columns.collect();
    let compiler = Compiler { release: Some("1.95.0".to_owned()), ..Compiler::default() };
    Matrix::of(compiler, probes, columns)
}
