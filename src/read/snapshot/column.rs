//! A snapshot as a column of a matrix, to be compared with another.
//!
//! Facts that a snapshot does not contain are unknown: why a probe has no body, the features that the compiler
//! reported.

use super::{FAILED, Snapshot};
use crate::isa::asm::{self, Dialect, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::probe::Probe;
use crate::read::matrix::{Body, Column, Outcome};
use crate::target::Compiler;
use crate::target::{isa_of, pointer_width_of};
use std::collections::HashMap;
use std::sync::Arc;

/// A column, its cells and their bodies.
pub type ColumnParts = (Column, Vec<Outcome>, Vec<Body>);

impl Snapshot {
    /// The column for these probes.
    #[must_use]
    pub fn column(&self, probes: &[Probe]) -> ColumnParts {
        let column = settings(&self.target);
        let syntax = Syntax::of(&column.isa, &column.triple);
        let entries: HashMap<&str, &str> = self.entries.iter().map(|(name, body)| (&**name, &**body)).collect();
        let absent: Arc<str> = Arc::from("the snapshot has no such probe");
        let failed: Arc<str> = Arc::from("it could not be compiled when the snapshot was written");
        let mut decoder = Decoder::new(isa(&column.isa), column.dialect);
        let (mut bodies, mut known) = (Vec::new(), HashMap::new());
        let mut outcome = |probe: &Probe| match entries.get(probe.name().as_str()) {
            None => Outcome::Absent(Arc::clone(&absent)),
            Some(text) if text.trim() == FAILED => Outcome::Failed(Arc::clone(&failed)),
            Some(text) => Outcome::Ok(*known.entry(*text).or_insert_with(|| {
                bodies.push(body(text, &syntax, &mut decoder));
                bodies.len() - 1
            })),
        };
        let outcomes = probes.iter().map(&mut outcome).collect();
        (column, outcomes, bodies)
    }

    /// The names of probes that are not among these.
    #[must_use]
    pub fn unknown(&self, probes: &[Probe]) -> Vec<&str> {
        let names: std::collections::HashSet<String> = probes.iter().map(Probe::name).collect();
        self.entries.iter().map(|(name, _)| name.as_str()).filter(|name| !names.contains(*name)).collect()
    }

    /// The compiler named in the snapshot: `rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2`.
    #[must_use]
    pub fn compiler(&self) -> Compiler {
        let (rustc, llvm) = match self.compiler.split_once(", LLVM ") {
            Some((rustc, llvm)) => (rustc, Some(llvm.to_owned())),
            None => (self.compiler.as_str(), None),
        };
        let mut words = rustc.trim_start_matches("rustc ").split([' ', '(', ')']).filter(|word| !word.is_empty());
        let release = words.next().filter(|release| release.starts_with(|first: char| first.is_ascii_digit()));
        let mut word = || words.next().filter(|_| release.is_some()).map(str::to_owned);
        let (commit, commit_date) = (word(), word());
        Compiler { release: release.map(str::to_owned), commit, commit_date, llvm, host: None }
    }
}

fn body(text: &str, syntax: &Syntax, decoder: &mut Decoder) -> Body {
    let lines = text.lines().map(str::trim).map(|text| (text, asm::normalized(text, syntax)));
    Body::new(lines, None, decoder)
}

/// The column described by the first line of a snapshot, as [`super::settings`] writes it.
fn settings(line: &str) -> Column {
    let (name, rest) = line.split_once(": ").unwrap_or(("", line));
    let mut parts = rest.split(", ");
    let triple = parts.next().unwrap_or_default();
    let isa = isa_of(triple).unwrap_or_default();
    let mut column = Column::unknown(name, triple, isa, Dialect::Default, pointer_width_of(isa, triple));
    for part in parts {
        match part.split_once(['=', ' ']) {
            Some(("target-cpu", cpu)) => cpu.clone_into(&mut column.cpu),
            Some(("target-feature", features)) => features.clone_into(&mut column.features),
            Some(("opt-level", level)) => level.clone_into(&mut column.opt_level),
            Some(("syntax", "intel")) => column.dialect = Dialect::Intel,
            Some(("syntax", "att")) => column.dialect = Dialect::Att,
            Some(_) | None => {}
        }
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::catalogue;

    #[test]
    fn a_snapshot_comes_back_as_a_column() {
        let text = "; aarch64_rcpc: aarch64-unknown-linux-musl, target-cpu=a, target-feature=+lse,+rcpc, opt-level=3, syntax default\n\
                    ; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2\n\nload::u32::acquire::used:\n    ldapr w0, [x0]\n    ret\n\
                    \nload::u32::seq_cst::used:\n    <failed>\n\nload::odd:\n    ret\n";
        let snapshot = Snapshot::parse(text, "t").unwrap();
        let probes = catalogue();
        let (column, outcomes, bodies) = snapshot.column(&probes);
        assert_eq!(super::super::settings(&column), snapshot.target);
        assert_eq!(snapshot.compiler().title(), snapshot.compiler);
        assert_eq!(bodies.len(), 1);
        assert_eq!(bodies[0].text, ["ldapr w0, [x0]", "ret"]);
        assert_eq!(outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Failed(_))).count(), 1);
        assert_eq!(snapshot.unknown(&probes), ["load::odd"]);
    }
}
