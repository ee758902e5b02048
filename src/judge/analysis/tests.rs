//! The models' answers on every litmus shape, made of many sequences: a frozen table.
//!
//! A line of `tests/answers.txt` says of a model and a shape how many of the executions are possible, with a digest of which
//! and of the order that their threads keep. A change there is a change of a model: it needs a reason in the manual.

mod sequences;

use super::sequence::Sequence;
use super::test::{Filling, Role, Test};
use crate::model::{Event, Execution, Model, SHAPES, Shape};
use crate::probe::Ordering;
use sequences::{Machine, Numbers, executions};
use snapbox::assert_data_eq;

/// This many tests of each shape.
const TESTS: usize = 400;

/// The executions of a shape in the language: every operation and ordering, and fences.
fn language(shape: &'static Shape) -> Vec<Execution> {
    let filling = |role: Role, ordering: Ordering| {
        let event = match role {
            Role::Read => Event::read(0, 0),
            Role::Write => Event::write(0, 0),
            Role::ReadWrite | Role::Fence => Event { writes: true, ..Event::read(0, 0) },
        };
        Filling { role, ordering, sequence: Sequence::of_event(event), probe: 0 }
    };
    let fences = Ordering::ALL.map(|ordering| filling(Role::Fence, ordering));
    let roles = [Role::Read, Role::Write, Role::ReadWrite];
    let all = roles.into_iter().flat_map(|role| Ordering::ALL.map(|ordering| filling(role, ordering)));
    let all: Vec<Filling> = all.collect();
    let mut numbers = Numbers::default();
    let mut executions = Vec::new();
    for _ in 0..TESTS {
        let mut test = Test { shape, fillings: Vec::new(), fences: Vec::new() };
        for slot in 0..shape.slots.len() {
            let fitting: Vec<&Filling> = all.iter().filter(|filling| filling.fits(shape, slot)).collect();
            test.fillings.push(numbers.one_of(&fitting));
            test.fences.push((numbers.below(3) == 0).then(|| &fences[numbers.below(fences.len())]));
        }
        executions.extend(test.language());
    }
    executions
}

/// The executions of each shape, for the model of a processor or of the language.
fn all(model: &str) -> Vec<(&'static str, Vec<Execution>)> {
    let of = |shape: &'static Shape| match Machine::of(model) {
        Some(machine) => executions(machine, shape, TESTS),
        None => language(shape),
    };
    SHAPES.iter().map(|shape| (shape.name, of(shape))).collect()
}

/// The digest of many answers: FNV-1a of 32 bits.
struct Digest(u32);

impl Digest {
    fn of(answers: impl IntoIterator<Item = bool>) -> Digest {
        let byte = |digest: u32, byte: u8| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let answer = |digest, is: bool| u64::from(is).to_le_bytes().into_iter().fold(digest, byte);
        Digest(answers.into_iter().fold(0x811c_9dc5, answer))
    }
}

const MODELS: [&str; 4] = ["x86-tso", "armv8", "rvwmo", "c20"];

fn model(name: &str) -> Model {
    Model::named(name).expect("it is built in")
}

#[test]
fn answers_are_the_same_as_ever() {
    let mut text = String::new();
    for name in MODELS {
        let model = model(name);
        for (shape, executions) in all(name) {
            let answers: Vec<bool> = executions.iter().map(|execution| model.allows(execution)).collect();
            let (allowed, total) = (answers.iter().filter(|is_allowed| **is_allowed).count(), answers.len());
            text += &format!("{name:8} {shape:8} {allowed:4} of {total:4} allowed {:08x}", Digest::of(answers).0);
            if model.has_local() {
                let orders = executions.iter().flat_map(|execution| {
                    let order = model.local_order(execution);
                    let events = execution.len();
                    let has = move |pair: usize| order.has(pair / events, pair % events);
                    (0..events * events).map(has)
                });
                text += &format!(", local order {:08x}", Digest::of(orders).0);
            }
            text.push('\n');
        }
    }
    assert_data_eq!(text, snapbox::file!["tests/answers.txt"]);
}

/// Without any one axiom or definition, some answer changes: every part of a text is needed. A model is tested with the
/// executions of every instruction set. The forbidding axiom is named.
#[test]
fn every_part_of_a_model_is_needed() {
    for name in MODELS {
        let model = model(name);
        let sources = if model.has_local() { &MODELS[..3] } else { &[name] };
        let all: Vec<_> = sources.iter().flat_map(|source| all(source)).collect();
        let is_idle = |part: &&String| {
            let without = model.without(part).expect("it is a part");
            let is_same = |execution: &Execution| {
                without.allows(execution) == model.allows(execution)
                    && without.local_order(execution) == model.local_order(execution)
            };
            all.iter().flat_map(|(_, executions)| executions).all(is_same)
        };
        let idle: Vec<&String> = model.parts().iter().filter(is_idle).collect();
        assert!(idle.is_empty(), "{name} is the same without {idle:?}");
        for execution in all.iter().flat_map(|(_, executions)| executions) {
            let axiom = model.forbidding(execution);
            assert_eq!(axiom.is_none(), model.allows(execution));
            assert!(axiom.is_none_or(|axiom| model.parts().iter().any(|part| part == axiom)), "{axiom:?}");
        }
    }
}
