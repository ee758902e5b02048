//! Instructions in another syntax of the same instruction set: Intel and AT&T on x86.

use super::{Matrix, Outcome};
use compact_str::CompactString;
use std::collections::{BTreeSet, HashMap};

/// The lines of one syntax, each with how the other spells it.
#[derive(Debug, Default)]
pub struct Spellings {
    lines: HashMap<CompactString, CompactString>,
    /// The instruction sets that have both syntaxes.
    isas: BTreeSet<String>,
}

impl Spellings {
    /// The lines of a matrix as they stand in one of the same code in the other syntax. It may have fewer targets. Bodies
    /// that differ in their number of lines say nothing of each other.
    #[must_use]
    pub fn of(matrix: &Matrix, other: &Matrix) -> Spellings {
        let mut lines = HashMap::new();
        for (column, outcomes) in other.columns.iter().zip(&other.outcomes) {
            let Some(own) = matrix.columns.iter().position(|known| known.name == column.name) else { continue };
            for (one, two) in matrix.outcomes[own].iter().zip(outcomes) {
                let (Outcome::Ok(one), Outcome::Ok(two)) = (one, two) else { continue };
                let (one, two) = (&matrix.bodies[*one].text, &other.bodies[*two].text);
                if one.len() != two.len() {
                    continue;
                }
                for (line, spelled) in one.iter().zip(two).filter(|(line, spelled)| line != spelled) {
                    lines.entry(line.clone()).or_insert_with(|| spelled.clone());
                }
            }
        }
        Spellings { lines, isas: other.columns.iter().map(|column| column.isa.clone()).collect() }
    }

    /// A line of an instruction set in the other syntax; none if it is the same there, or not known.
    #[must_use]
    pub fn line(&self, isa: &str, line: &str) -> Option<&str> {
        self.lines.get(line).filter(|_| self.isas.contains(isa)).map(CompactString::as_str)
    }

    /// Whether nothing is spelled differently.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}
