//! Sequences: probes of two operations in one function, and of two with a fence between them.
//!
//! A sequence is named by its operations: `load::acquire+store::relaxed::other`. The second access is to the same place as
//! the first or to another one, which its last part says. Values are arguments and results are returned, so that nothing is
//! known or dead.

mod act;
mod catalogue;

pub use act::{Act, Plain};
pub(super) use catalogue::sequence;
pub use catalogue::sequences;

use super::operation::Requirement;

/// A sequence: its operations in order, and the function that is made of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sequence {
    /// The operations.
    pub steps: Vec<Step>,
    /// Its name.
    pub(super) name: String,
    /// The parameters: two places, and a value for each write.
    pub(super) parameters: String,
    /// What the reads read, in order, if there are any.
    pub(super) result: Option<String>,
    pub(super) body: String,
}

/// An operation of a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    /// What it does.
    pub act: Act,
    /// The place: 0 is the first parameter, 1 the second. A fence has none.
    pub place: usize,
}

/// The names of the places, and of the values that the first and the second access write.
const PLACES: [&str; 2] = ["x", "y"];
const VALUES: [&str; 2] = ["a", "b"];

impl Sequence {
    /// The sequence of these operations, if a function can have them: what is borrowed for one alone has no other accesses, and
    /// an atomic is no cell.
    fn of(steps: Vec<Step>) -> Option<Sequence> {
        let types = [place_type(&steps, 0)?, place_type(&steps, 1)?];
        let mut body = String::from("{ ");
        let mut results: Vec<String> = Vec::new();
        let mut accesses = 0;
        for Step { act, place } in &steps {
            let value = VALUES[accesses.min(1)];
            let is_atomic = types[*place] == ATOMIC;
            let text = act.source(PLACES[*place], value, is_atomic);
            if act.is_used() {
                let name = format!("r{}", results.len());
                body.push_str(&format!("let {name} = {text}; "));
                results.push(name);
            } else {
                body.push_str(&format!("{text}; "));
            }
            accesses += usize::from(!act.is_fence());
        }
        let (result, last) = match results.as_slice() {
            [] => (None, String::new()),
            [one] => (Some("Value".to_owned()), one.clone()),
            more => (Some(format!("({})", vec!["Value"; more.len()].join(", "))), format!("({})", more.join(", "))),
        };
        body.push_str(&last);
        body.push_str(" }");
        Some(Sequence {
            name: name(&steps),
            parameters: format!("x: {}, y: {}, a: Value, b: Value", types[0], types[1]),
            result,
            body,
            steps,
        })
    }

    /// Its name: `load::acquire+store::relaxed::other`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What a target must support.
    pub(super) fn requirement(&self) -> Requirement {
        let needs = |step: &Step| step.act.requirement();
        let all: Vec<Requirement> = self.steps.iter().map(needs).collect();
        if all.contains(&Requirement::All) { Requirement::All } else { Requirement::LoadStore }
    }
}

const ATOMIC: &str = "&Atomic";

/// The type of the parameter that is a place; none if its accesses do not go together.
fn place_type(steps: &[Step], place: usize) -> Option<&'static str> {
    let here: Vec<Act> =
        steps.iter().filter(|step| step.place == place && !step.act.is_fence()).map(|step| step.act).collect();
    let plain: Vec<Plain> = here.iter().filter_map(|act| act.plain()).collect();
    let has_atomics = plain.len() < here.len();
    match plain.first() {
        None => Some(ATOMIC),
        Some(first) if plain.iter().any(|other| other != first) => None,
        // An atomic has a pointer to its value.
        Some(Plain::Raw) if has_atomics => Some(ATOMIC),
        Some(_) if has_atomics => None,
        Some(Plain::Raw) => Some("*mut Value"),
        Some(Plain::Cell) => Some("&core::cell::UnsafeCell<Value>"),
        Some(Plain::Unique) => Some("&mut Value"),
    }
}

/// The names of the operations, and of two accesses whether they are of one place.
fn name(steps: &[Step]) -> String {
    let names: Vec<String> = steps.iter().map(|step| step.act.name()).collect();
    let mut name = names.join("+");
    let places: Vec<usize> = steps.iter().filter(|step| !step.act.is_fence()).map(|step| step.place).collect();
    if let [first, second] = places.as_slice() {
        name.push_str(if first == second { "::same" } else { "::other" });
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::{Probe, named, user};
    use std::collections::BTreeSet;

    fn probe(name: &str) -> Probe {
        sequences().into_iter().find(|probe| probe.name() == name).expect("it is a sequence")
    }

    #[test]
    fn a_sequence_is_a_function_of_its_operations() {
        for (name, symbol, source) in [
            (
                "load::acquire+store::relaxed::other",
                "load__acquire__then__store__relaxed__other",
                "pub fn probe(x: &Atomic, y: &Atomic, a: Value, b: Value) -> Value \
                 { let r0 = x.load(Ordering::Acquire); y.store(b, Ordering::Relaxed); r0 }",
            ),
            (
                "swap::relaxed::dropped+fence::acquire+raw_read::same",
                "swap__relaxed__dropped__then__fence__acquire__then__raw_read__same",
                "pub fn probe(x: &Atomic, y: &Atomic, a: Value, b: Value) -> Value \
                 { let _ = x.swap(a, Ordering::Relaxed); fence(Ordering::Acquire); let r0 = unsafe { *x.as_ptr() }; r0 }",
            ),
            (
                "mut_write+compare_exchange::acq_rel::acquire::used::other",
                "mut_write__then__compare_exchange__acq_rel__acquire__used__other",
                "pub fn probe(x: &mut Value, y: &Atomic, a: Value, b: Value) -> Value \
                 { *x = a; let r0 = match y.compare_exchange(0, b, Ordering::AcqRel, Ordering::Acquire) \
                 { Ok(old) | Err(old) => old }; r0 }",
            ),
        ] {
            let probe = probe(name);
            assert_eq!(probe.symbol(), symbol);
            assert!(probe.source().contains(source), "{}", probe.source());
            assert!(probe.source().contains(symbol));
            // What stands in files is read back as the same probe.
            assert_eq!((named(name), user(symbol, std::slice::from_ref(&probe))), (probe.clone(), probe));
        }
    }

    #[test]
    fn names_tell_sequences_apart() {
        let all = sequences();
        let names: BTreeSet<String> = all.iter().map(Probe::name).collect();
        let symbols: BTreeSet<String> = all.iter().map(Probe::symbol).collect();
        assert_eq!((names.len(), symbols.len()), (all.len(), all.len()));
        let is_plain = |symbol: &String| symbol.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        assert!(symbols.iter().all(is_plain));
        // Each operation is first and second, beside each of the others.
        for (one, other) in
            [("store::seq_cst", "load::seq_cst"), ("fence::release", "cell_write"), ("raw_write", "mut_read")]
        {
            let is_there =
                |before: &str, behind: &str| names.iter().any(|name| name.starts_with(&format!("{before}+{behind}")));
            let are_together = is_there(one, other) && is_there(other, one);
            assert_eq!(are_together, (one, other) != ("raw_write", "mut_read"), "{one} {other}");
        }
    }
}
