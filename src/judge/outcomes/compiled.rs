//! The threads of a program as they are compiled for a target: a litmus test of their instructions.

use super::convention::{Convention, Part};
use super::{Answers, Outcome, Unknown, locations};
use crate::isa::effect::Effect;
use crate::judge::simulate::{Limits, State, Undecided, Wanted, code, simulate};
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::read::litmus::{Condition, Litmus, Quantifier, Stack, Term};
use crate::read::matrix::{Body, Column};
use crate::read::program::{Name, Program};
use crate::target::is_big_endian;

/// The outcomes of the code of a target: a body for each thread, and the model that decides.
pub fn of_bodies(
    program: &Program,
    column: &Column,
    bodies: &[&Body],
    model: &Model,
    limits: Limits,
    witnesses: bool,
) -> Result<Answers, Unknown> {
    let machine = Machine::of_column(column)
        .ok_or_else(|| Unknown::new(format!("the instructions of {} are not known", column.isa)))?;
    if machine.has_one_thread {
        return Err(Unknown::new("its programs have one thread, without a feature that this target does not have"));
    }
    if let Some(reason) = machine.isa.unstated {
        return Err(Unknown::new(reason));
    }
    let test = Test::of(program, &machine, is_big_endian(&column.triple), bodies)?;
    let wanted = Wanted { states: true, witness: false, each: witnesses };
    let answer =
        simulate(&test.litmus, model, limits, wanted).map_err(|Undecided { reason, .. }| Unknown::new(reason))?;
    let outcomes =
        answer.states.iter().map(|(state, _)| (test.outcome(program, state), answer.each.get(state).cloned()));
    Answers::of(outcomes.collect(), answer.is_cut, limits)
}

/// A program as a litmus test, and where its values are at the end.
struct Test {
    litmus: Litmus,
    /// For each value of an outcome, its parts.
    values: Vec<Vec<Part>>,
}

impl Test {
    fn of(program: &Program, machine: &Machine, is_big: bool, bodies: &[&Body]) -> Result<Test, Unknown> {
        let locations = locations(program, machine.pointer_width);
        let mut litmus = Litmus {
            name: program.name.clone(),
            isa: machine.isa,
            locations,
            registers: Vec::new(),
            threads: Vec::new(),
            quantifier: Quantifier::Exists,
            condition: Condition::All(Vec::new()),
            filter: None,
            shown: Vec::new(),
            spellings: Vec::new(),
            stack: None,
        };
        let (mut results, mut begins) = (Vec::new(), Vec::new());
        for (thread, (known, body)) in program.threads.iter().zip(bodies).enumerate() {
            litmus.threads.push(code(body, machine).map_err(Unknown::new)?);
            if is_big {
                let places = program.places.iter().map(|place| place.scalar);
                let scalars = places.chain(known.results.iter().copied());
                widths(&scalars.map(|scalar| scalar.bits(machine.pointer_width)).collect::<Vec<_>>(), body)?;
            }
            let convention = Convention { thread, machine, is_big };
            let found = convention.results(&known.results)?;
            convention.begin(&known.parameters, found.is_in_memory, &mut litmus.registers, &mut begins)?;
            results.push(found.values);
        }
        let slot = u16::try_from(machine.abi.stack_slot).unwrap_or_default();
        litmus.stack = Some(Stack { pointer: machine.abi.stack, slot, begins });
        let value = |name: &Name| match name {
            Name::Result(thread, index) => results[*thread][*index].clone(),
            Name::Place(place) => {
                let width = program.places[*place].scalar.bits(machine.pointer_width);
                vec![Part { term: Term::Memory(*place, 0), from: 0, shift: 0, width }]
            }
        };
        let values: Vec<Vec<Part>> = program.shown().iter().map(value).collect();
        litmus.shown = values.iter().flatten().map(|part| part.term).collect();
        Ok(Test { litmus, values })
    }

    fn outcome(&self, program: &Program, state: &State) -> Outcome {
        let number = |part: &Part| {
            let known = state.0.iter().find(|(term, _)| *term == part.term).map_or(0, |(_, value)| *value);
            ((known >> part.shift) & (u128::MAX >> (128 - part.width.clamp(1, 128)))) << part.from
        };
        let value = |(name, parts): (&Name, &Vec<Part>)| {
            let whole = parts.iter().fold(0, |whole, part| whole | number(part));
            program.scalar(*name).wrap(whole.cast_signed())
        };
        Outcome(program.shown().iter().zip(&self.values).map(value).collect())
    }
}

/// Memory is simulated as of little-endian processors, which makes no difference as long as each place is accessed as a whole.
fn widths(known: &[u16], body: &Body) -> Result<(), Unknown> {
    let accesses = body.operations().filter(|one| !one.is_on_stack()).filter_map(|one| match one.effect() {
        Some(Effect::Access(access)) => Some(access.width),
        _ => None,
    });
    match accesses.into_iter().find(|width| !known.contains(width)) {
        Some(width) => Err(Unknown::new(format!(
            "a part of {width} bits of memory is accessed as a whole, which is not simulated where the upper bits come first"
        ))),
        None => Ok(()),
    }
}
