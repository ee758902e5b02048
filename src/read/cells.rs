//! Reads one target's assembly: from text to the outcome of each probe and the bodies that they share.

mod head;
mod json;
mod whole;

pub use head::target_names;
pub use json::{matrix, part};

use crate::isa;
use crate::isa::asm::{Assembly, Dialect, Line, Normalizer, Syntax};
use crate::isa::decoded::Decoder;
use crate::probe::Probe;
use crate::read::matrix::{Body, Column, Outcome};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// The cells of one column. The indices of their bodies refer to `bodies`.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The outcome of each probe of the catalogue, in its order.
    pub outcomes: Vec<Outcome>,
    /// Every body once, in order of first appearance.
    pub bodies: Vec<Body>,
}

/// The assembly of one target, with what is known beside it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The functions that the compiler printed.
    pub assembly: &'a Assembly<'a>,
    /// The symbols of the probes that could not be compiled, with the reasons.
    pub failed: &'a BTreeMap<String, String>,
    /// The bytes of machine code by symbol, if they were measured.
    pub sizes: &'a BTreeMap<String, u64>,
}

/// Reads the assembly of a column. `symbol` returns the name of a probe's function there; `expected` returns why a
/// probe has no body, if that is known in advance.
#[must_use]
pub fn read(
    probes: &[Probe],
    column: &Column,
    source: &Source<'_>,
    symbol: impl Fn(&Probe) -> String,
    expected: impl Fn(&Probe) -> Option<Outcome>,
) -> Reading {
    let syntax = Syntax::of(&column.isa, &column.triple);
    let mut reader = Reader {
        column,
        normalizer: Normalizer::new(syntax),
        decoder: Decoder::new(isa::isa(&column.isa), column.dialect),
        known: HashMap::new(),
        reasons: HashSet::new(),
        reading: Reading::default(),
    };
    for probe in probes {
        let outcome = expected(probe).unwrap_or_else(|| {
            let symbol = symbol(probe);
            match (source.failed.get(&symbol), source.assembly.body(&symbol)) {
                (Some(reason), _) => Outcome::Failed(reader.reason(reason)),
                (None, Some(lines)) => reader.outcome(lines, source.sizes.get(&symbol).copied()),
                (None, None) => Outcome::Failed(Arc::from(format!("there is no function `{symbol}` in the assembly"))),
            }
        });
        reader.reading.outcomes.push(outcome);
    }
    reader.reading
}

/// What is needed to make bodies from lines.
struct Reader<'a> {
    column: &'a Column,
    normalizer: Normalizer,
    decoder: Decoder,
    known: HashMap<Option<u64>, HashMap<String, Outcome>>,
    /// The reasons of failures, which many probes share.
    reasons: HashSet<Arc<str>>,
    reading: Reading,
}

impl Reader<'_> {
    /// A reason, kept once.
    fn reason(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.reasons.get(text) {
            return Arc::clone(known);
        }
        let reason: Arc<str> = Arc::from(text);
        self.reasons.insert(Arc::clone(&reason));
        reason
    }

    /// The outcome of a probe with these lines: an incomplete body is a failure.
    fn outcome(&mut self, lines: &[Line<'_>], size: Option<u64>) -> Outcome {
        let text = self.normalizer.text(lines);
        let known = self.known.entry(size).or_default();
        if let Some(outcome) = known.get(text) {
            return outcome.clone();
        }
        let text = text.to_owned();
        let Column { isa, dialect, .. } = self.column;
        let outcome = if let Some(flaw) = whole::flaw(lines, isa, *dialect) {
            Outcome::Failed(Arc::from(flaw.words(|number| instruction(&self.normalizer, number))))
        } else {
            self.reading.bodies.push(Body::new(self.normalizer.lines(), size, &mut self.decoder));
            Outcome::Ok(self.reading.bodies.len() - 1)
        };
        known.insert(text, outcome.clone());
        outcome
    }
}

/// The text of an instruction of the last normalised body, by its index.
fn instruction(normalizer: &Normalizer, number: usize) -> String {
    let instructions = normalizer.lines().filter(|(_, line)| matches!(line, Line::Instruction(_)));
    instructions.map(|(text, _)| text.to_owned()).nth(number).unwrap_or_default()
}

/// The syntax of a target's assembly: the requested one on x86, the only one elsewhere.
#[must_use]
pub fn dialect(isa: &str, wanted: Dialect) -> Dialect {
    match isa {
        "x86" | "x86_64" => wanted,
        _ => Dialect::Default,
    }
}
