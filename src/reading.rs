//! Reading one target's assembly: from text to the outcome of each probe and the bodies they share.

mod head;
mod json;

pub use head::target_names;
pub use json::matrix;

use crate::asm::{Assembly, Dialect, Normalizer, Syntax};
use crate::catalogue::Probe;
use crate::isa;
use crate::matrix::{Body, Column, Outcome};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The cells of one column. The indices of their bodies count in `bodies`.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The outcome of each probe of the catalogue, in its order.
    pub outcomes: Vec<Outcome>,
    /// Every body once, in order of first appearance.
    pub bodies: Vec<Body>,
}

/// The assembly of one target, with all that is known beside it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The functions that the compiler printed.
    pub assembly: &'a Assembly<'a>,
    /// The symbols of the probes that could not be compiled, with the reasons.
    pub failed: &'a BTreeMap<String, String>,
    /// The bytes of machine code by symbol, where they were measured.
    pub sizes: &'a BTreeMap<String, u64>,
}

/// Reads the assembly of a column. `symbol` says what the function of a probe is called there; `expected` says of each probe why it has no body, where that is known before.
#[must_use]
pub fn read(
    probes: &[Probe],
    column: &Column,
    source: &Source<'_>,
    symbol: impl Fn(&Probe) -> String,
    expected: impl Fn(&Probe) -> Option<Outcome>,
) -> Reading {
    let syntax = Syntax::of(&column.isa, &column.triple);
    let mut reader =
        Reader { column, normalizer: Normalizer::new(syntax), known: HashMap::new(), reading: Reading::default() };
    for probe in probes {
        let outcome = expected(probe).unwrap_or_else(|| {
            let symbol = symbol(probe);
            match (source.failed.get(&symbol), source.assembly.body(&symbol)) {
                (Some(reason), _) => Outcome::Failed(Arc::from(reason.as_str())),
                (None, Some(lines)) => Outcome::Ok(reader.body(lines, source.sizes.get(&symbol).copied())),
                (None, None) => Outcome::Failed(Arc::from(format!("there is no function `{symbol}` in the assembly"))),
            }
        });
        reader.reading.outcomes.push(outcome);
    }
    reader.reading
}

/// What is needed to make bodies of lines.
struct Reader<'a> {
    column: &'a Column,
    normalizer: Normalizer,
    known: HashMap<Option<u64>, HashMap<String, usize>>,
    reading: Reading,
}

impl Reader<'_> {
    /// The index of the body that these lines are.
    fn body(&mut self, lines: &[crate::asm::Line<'_>], size: Option<u64>) -> usize {
        let text = self.normalizer.text(lines);
        let known = self.known.entry(size).or_default();
        if let Some(index) = known.get(text) {
            return *index;
        }
        let index = self.reading.bodies.len();
        let Column { isa, dialect, .. } = self.column;
        known.insert(text.to_owned(), index);
        self.reading.bodies.push(Body::new(self.normalizer.lines(), size, isa::isa(isa), *dialect));
        index
    }
}

/// How a target's assembly is written: on x86 as asked for, elsewhere in the one way there is.
#[must_use]
pub fn dialect(isa: &str, wanted: Dialect) -> Dialect {
    match isa {
        "x86" | "x86_64" => wanted,
        _ => Dialect::Default,
    }
}
