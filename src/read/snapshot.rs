//! Snapshots: the accepted instructions of one target's probes, as text that a person reviews.
//!
//! ```text
//! ; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
//! ; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2
//!
//! load::bool::relaxed::used:
//! load::bool::acquire::used:
//!     movzx eax, byte ptr [rdi]
//!     …
//! ```
//!
//! Probes that are adjacent in the catalogue and have equal bodies share one. Only probes with instructions and failed
//! probes are listed. Other modules read and write the files.

mod column;

pub use column::ColumnParts;

use crate::base::mistake::Mistake;
use crate::read::matrix::{Body, BodyLine, Column, Matrix, Outcome};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// The extension of the files.
pub const EXTENSION: &str = "asm";

/// Replaces the instructions of a probe that could not be compiled.
const FAILED: &str = "<failed>";

/// One target's snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The target and its compilation settings.
    pub target: String,
    /// The compiler, as [`crate::target::Compiler::title`] names it.
    pub compiler: String,
    /// The names of the probes with their bodies, in catalogue order.
    pub entries: Vec<(String, String)>,
}

impl Snapshot {
    /// The snapshot of a column of a matrix.
    #[must_use]
    pub fn of(matrix: &Matrix, column: usize) -> Snapshot {
        let entries = matrix.probes.iter().zip(&matrix.outcomes[column]).filter_map(|(probe, outcome)| match outcome {
            Outcome::Ok(body) => Some((probe.name(), text(&matrix.bodies[*body]))),
            Outcome::Failed(_) => Some((probe.name(), format!("    {FAILED}\n"))),
            Outcome::Absent(_) | Outcome::Rejected(_) => None,
        });
        Snapshot {
            target: settings(&matrix.columns[column]),
            compiler: matrix.compiler.title(),
            entries: entries.collect(),
        }
    }

    /// Reads the text of a snapshot. `origin` is the name of the file in messages.
    pub fn parse(source: &str, origin: &str) -> Result<Snapshot, Mistake> {
        let mistake = |line: Option<&str>, title: &str| {
            // Missing lines are reported at the end.
            let line = line.unwrap_or(&source[source.len()..]);
            let start = line.as_ptr() as usize - source.as_ptr() as usize;
            Mistake {
                origin: origin.to_owned(),
                source: source.to_owned(),
                span: start..start + line.len(),
                title: title.to_owned(),
                label: "here".to_owned(),
                help: Some("snapshots are written by `asm-matrix bless`, not by hand".to_owned()),
            }
        };
        // A carriage return at the end of a line, also of the last one, is part of its end.
        let mut lines = source.lines().map(|line| line.trim_end_matches('\r'));
        let mut head = || {
            let line = lines.next();
            let head = line.and_then(|line| line.strip_prefix("; "));
            head.map(str::to_owned).ok_or_else(|| mistake(line, "this is not the head of a snapshot"))
        };
        let (target, compiler) = (head()?, head()?);
        let mut entries: Vec<(String, String)> = Vec::new();
        let mut names: HashSet<&str> = HashSet::new();
        // The entries whose body is being read.
        let mut open = 0..0;
        for line in lines {
            if line.is_empty() {
                open = entries.len()..entries.len();
            } else if line.starts_with(' ') {
                if open.is_empty() {
                    return Err(mistake(Some(line), "there is no probe above this line"));
                }
                for (_, body) in &mut entries[open.clone()] {
                    body.push_str(line);
                    body.push('\n');
                }
            } else if let Some(name) = line.strip_suffix(':') {
                if entries[open.clone()].last().is_some_and(|(_, body)| !body.is_empty()) {
                    return Err(mistake(Some(line), "there is no empty line between this probe and the one above"));
                }
                if !names.insert(name) {
                    return Err(mistake(Some(line), "this probe is here twice"));
                }
                entries.push((name.to_owned(), String::new()));
                open.end = entries.len();
            } else {
                return Err(mistake(Some(line), "this is neither a probe nor one of its instructions"));
            }
        }
        Ok(Snapshot { target, compiler, entries })
    }

    /// This snapshot with the accepted changes of a newer one of the same target. If nothing else changed, it is the
    /// newer one; otherwise it keeps the name of its compiler.
    #[must_use]
    pub fn accepting(self, newer: Snapshot, is_accepted: impl Fn(&str) -> bool) -> Snapshot {
        let names: HashSet<&str> = newer.entries.iter().map(|(name, _)| name.as_str()).collect();
        let mut known: HashMap<String, String> = HashMap::new();
        // Entries that only the older one has, and keeps, by the entry before them.
        let mut kept: HashMap<Option<String>, Vec<(String, String)>> = HashMap::new();
        let mut place = None;
        for (name, body) in self.entries {
            if names.contains(name.as_str()) {
                place = Some(name.clone());
                known.insert(name, body);
            } else if !is_accepted(&name) {
                kept.entry(place.clone()).or_default().push((name, body));
            }
        }
        // In the order of the newer one, with the rest in place.
        let mut entries = kept.remove(&None).unwrap_or_default();
        for (name, body) in &newer.entries {
            let before = known.remove(name);
            let body = if is_accepted(name) { Some(body.clone()) } else { before };
            entries.extend(body.map(|body| (name.clone(), body)));
            entries.extend(kept.remove(&Some(name.clone())).unwrap_or_default());
        }
        if entries == newer.entries {
            return newer;
        }
        Snapshot { target: self.target, compiler: self.compiler, entries }
    }

    /// The text of the snapshot.
    #[must_use]
    pub fn render(&self) -> String {
        let Snapshot { target, compiler, entries } = self;
        let mut text = format!("; {target}\n; {compiler}\n");
        for entries in entries.chunk_by(|one, other| one.1 == other.1) {
            text.push('\n');
            for (name, _) in entries {
                let _ = writeln!(text, "{name}:");
            }
            text.push_str(&entries[0].1);
        }
        text
    }
}

/// The instructions of a body, and its labels, outdented.
fn text(body: &Body) -> String {
    let mut text = String::new();
    for (line, printed) in body.lines.iter().zip(&body.text) {
        let margin = match line {
            BodyLine::Label(_) => "  ",
            BodyLine::Bracket(_) | BodyLine::Operation(_) => "    ",
        };
        let _ = writeln!(text, "{margin}{printed}");
    }
    text
}

/// The first line. It contains everything that must be equal for two snapshots to be compared.
#[must_use]
pub fn settings(column: &Column) -> String {
    let Column { name, triple, cpu, features, opt_level, dialect, .. } = column;
    let mut settings = format!("{name}: {triple}");
    for (option, value) in [("target-cpu", cpu), ("target-feature", features), ("opt-level", opt_level)] {
        if !value.is_empty() {
            let _ = write!(settings, ", {option}={value}");
        }
    }
    let _ = write!(settings, ", syntax {}", dialect.name());
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(compiler: &str, entries: &[(&str, &str)]) -> Snapshot {
        let entries = entries.iter().map(|(name, body)| ((*name).to_owned(), format!("    {body}\n"))).collect();
        Snapshot { target: "x86_64: t".to_owned(), compiler: compiler.to_owned(), entries }
    }

    #[test]
    fn text_comes_back() {
        let snapshot = snapshot("rustc 1.95.0", &[("a::b", "ret"), ("a::c", "ret"), ("a::d", "pause")]);
        let text = snapshot.render();
        assert_eq!(text, "; x86_64: t\n; rustc 1.95.0\n\na::b:\na::c:\n    ret\n\na::d:\n    pause\n");
        for ends in ["\n", "\r\n", "\r\r\n"] {
            let text = text.replace('\n', ends);
            // The last line may have no end.
            for text in [text.as_str(), text.trim_end_matches('\n')] {
                assert_eq!(Snapshot::parse(text, "x86_64.asm").as_ref(), Ok(&snapshot), "{text:?}");
            }
        }
    }

    #[test]
    fn damage_is_shown() {
        for (text, line) in [
            ("", 1),
            ("; t", 1),
            ("; t\n", 2),
            ("; \n", 2),
            ("hello\n", 1),
            ("; t\n; c\n\n    ret\n", 4),
            ("; t\n; c\n\na::b:\n    ret\nret\n", 6),
            // A probe without its empty line, and two probes of one name.
            ("; t\n; c\n\na::b:\n    ret\na::c:\n    ret\n", 6),
            ("; t\n; c\n\na::b:\na::b:\n    ret\n", 5),
            ("; t\n; c\n\na::b:\n    ret\n\na::c:\n    nop\n\na::b:\n    ret\n", 10),
        ] {
            let mistake = Snapshot::parse(text, "x86_64.asm").unwrap_err();
            assert!(mistake.to_string().starts_with(&format!("x86_64.asm:{line}: ")), "{mistake}");
            assert!(mistake.render(&annotate_snippets::Renderer::plain()).contains("asm-matrix bless"), "{text:?}");
        }
    }

    #[test]
    fn a_part_is_accepted() {
        let before = || snapshot("rustc 1.95.0", &[("a", "x"), ("b", "x"), ("gone", "x")]);
        let now = || snapshot("rustc 1.96.0", &[("a", "y"), ("new", "y"), ("b", "z")]);
        let part = before().accepting(now(), |probe| probe == "a" || probe == "new");
        // What is not accepted stays as it was, including the compiler.
        assert_eq!(part, snapshot("rustc 1.95.0", &[("a", "y"), ("new", "y"), ("b", "x"), ("gone", "x")]));
        assert_eq!(before().accepting(now(), |_| true), now());
        // If none of the changes is accepted, every entry stays in place.
        let one = || snapshot("rustc 1.96.0", &[("b", "x")]);
        assert_eq!(before().accepting(one(), |_| false), before());
        assert_eq!(
            before().accepting(one(), |probe| probe != "a"),
            snapshot("rustc 1.95.0", &[("a", "x"), ("b", "x")])
        );
    }
}
