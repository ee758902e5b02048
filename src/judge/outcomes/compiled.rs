//! The threads of a program as they are compiled for a target: a litmus test of their instructions.

use super::{Answers, Outcome, Unknown, locations};
use crate::isa::Guarantee;
use crate::isa::abi::{Abi, Place};
use crate::isa::effect::{Access, Effect, Register};
use crate::judge::simulate::{Limits, State, Undecided, Wanted, simulate};
use crate::judge::trace::Machine;
use crate::model::{Annotation, Model};
use crate::read::litmus::{Code, Condition, Litmus, Quantifier, Step, Term, address};
use crate::read::matrix::{Body, BodyLine, Column};
use crate::read::program::{Name, Program, Scalar};
use std::sync::Arc;

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
    let test = Test::of(program, &machine, is_big_endian(&column.triple), bodies)?;
    let wanted = Wanted { states: true, witness: false, each: witnesses };
    let answer =
        simulate(&test.litmus, model, limits, wanted).map_err(|Undecided { reason, .. }| Unknown::new(reason))?;
    let outcomes =
        answer.states.iter().map(|(state, _)| (test.outcome(program, state), answer.each.get(state).cloned()));
    Ok(Answers { outcomes: outcomes.collect(), is_cut: answer.is_cut })
}

/// A part of a value: where it is, and at which bit of the value it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    term: Term,
    from: u16,
    /// At which bit of the register.
    shift: u16,
    width: u16,
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
        };
        let mut results = Vec::new();
        for (thread, (known, body)) in program.threads.iter().zip(bodies).enumerate() {
            litmus.threads.push(code(body, machine)?);
            if is_big {
                widths(program, machine, body)?;
            }
            litmus.registers.extend(arguments(thread, &known.parameters, machine)?);
            results.push(self::results(thread, &known.results, machine, is_big)?);
        }
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

/// The instructions of a body.
fn code(body: &Body, machine: &Machine) -> Result<Code, Unknown> {
    let ordered = body.in_order().map_err(Unknown::new)?;
    let mut code = Code::default();
    for (line, text) in ordered.body.lines.iter().zip(&ordered.body.text) {
        match line {
            BodyLine::Label(label) => code.labels.push((label.clone(), code.steps.len())),
            BodyLine::Bracket(_) => {}
            BodyLine::Operation(operation) => {
                let decoded = operation.decoded.as_ref().map(|decoded| {
                    let mut decoded = Arc::clone(decoded);
                    if let Effect::Access(access) = &mut Arc::make_mut(&mut decoded).effect {
                        annotate(access, machine);
                    }
                    decoded
                });
                code.steps.push(Step { text: text.to_string(), line: 0, decoded });
            }
        }
    }
    Ok(code)
}

/// What the target guarantees of an access beyond the instruction.
fn annotate(access: &mut Access, machine: &Machine) {
    if machine.has(Guarantee::TotalStoreOrder) {
        access.acquire = access.acquire.max(Annotation::Pc);
        access.release = access.release.max(Annotation::Pc);
    }
    if machine.has(Guarantee::SingleCopyPairs) {
        access.is_pair = false;
    }
}

/// The registers of the parameters, which have the addresses of places.
fn arguments(thread: usize, parameters: &[usize], machine: &Machine) -> Result<Vec<(usize, Register, u64)>, Unknown> {
    if machine.pointer_width < 32 {
        return Err(Unknown::new("addresses of so few bits are not simulated"));
    }
    let bits = vec![machine.pointer_width; parameters.len()];
    let places = machine.abi.arguments_of(&bits);
    let argument = |(place, at): (&usize, &Vec<Place>)| match at.as_slice() {
        [Place::Register(register)] => Ok((thread, *register, address(*place))),
        _ => Err(Unknown::new(format!("thread_{thread} has parameters on the stack, which is not simulated"))),
    };
    parameters.iter().zip(&places).map(argument).collect()
}

/// Where the results of a thread are, as rustc returns them: one in a register, or in two if it is wider; two in a register each;
/// more of one type in the registers of a number that has them all.
fn results(thread: usize, types: &[Scalar], machine: &Machine, is_big: bool) -> Result<Vec<Vec<Part>>, Unknown> {
    let Machine { abi, pointer_width, .. } = machine;
    let bits = |scalar: &Scalar| scalar.bits(*pointer_width);
    let in_memory = || Unknown::new(format!("thread_{thread} returns its results in memory, which is not simulated"));
    let register = |index: usize| {
        let register = abi.results.get(index).copied().map(Register::General).ok_or_else(in_memory)?;
        Ok::<Register, Unknown>(register)
    };
    let whole = |index: usize, scalar: &Scalar| {
        // The bits of a register above a bool are not given.
        let width = if *scalar == Scalar::Bool { 1 } else { bits(scalar) };
        Ok(vec![Part { term: Term::Register { thread, register: register(index)?, width }, from: 0, shift: 0, width }])
    };
    let slot = abi.slot_bits();
    match types {
        [] => Ok(Vec::new()),
        [one] if bits(one) <= slot => Ok(vec![whole(0, one)?]),
        [one, other] if bits(one) <= slot && bits(other) <= slot => {
            let is_swapped = order_key(other, bits(other)) < order_key(one, bits(one));
            let [first, second] = if is_swapped { [1, 0] } else { [0, 1] };
            Ok(vec![whole(first, one)?, whole(second, other)?])
        }
        all => {
            let width = bits(&all[0]);
            let total = width * u16::try_from(all.len()).unwrap_or(u16::MAX);
            let is_alike = all.iter().all(|one| one == &all[0]) && all[0] != Scalar::Bool;
            if !is_alike || Abi::is_in_memory(total.into(), *pointer_width) || total > 2 * slot {
                return Err(in_memory());
            }
            if is_big {
                return Err(Unknown::new(format!(
                    "thread_{thread} returns a number in several registers, the upper bits first, which is not simulated"
                )));
            }
            let part = |index: u16| {
                let at = index * width;
                let mut parts = Vec::new();
                let mut done = 0;
                while done < width {
                    let (number, shift) = ((at + done) / slot, (at + done) % slot);
                    let bits = (width - done).min(slot - shift);
                    let register = register(usize::from(number))?;
                    let term = Term::Register { thread, register, width: slot };
                    parts.push(Part { term, from: done, shift, width: bits });
                    done += bits;
                }
                Ok(parts)
            };
            (0..u16::try_from(all.len()).unwrap_or(u16::MAX)).map(part).collect()
        }
    }
}

/// How rustc orders the fields of a tuple: the larger first, and of equally large ones that with unused values.
fn order_key(scalar: &Scalar, bits: u16) -> (std::cmp::Reverse<u16>, bool) {
    (std::cmp::Reverse(bits), *scalar != Scalar::Bool)
}

/// Whether the first byte of a number in memory has its highest bits.
fn is_big_endian(triple: &str) -> bool {
    let architecture = triple.split('-').next().unwrap_or_default();
    let is_little = architecture.ends_with("el")
        || architecture.ends_with("le")
        || architecture.starts_with("mipsisa") && architecture.contains("el");
    let big = ["s390x", "sparc", "m68k", "mips", "powerpc", "armeb", "thumbeb", "aarch64_be", "bpfeb"];
    !is_little && big.iter().any(|beginning| architecture.starts_with(beginning))
}

/// Memory is simulated as of little-endian processors, which makes no difference as long as each place is accessed as a whole.
fn widths(program: &Program, machine: &Machine, body: &Body) -> Result<(), Unknown> {
    let known: Vec<u16> = program.places.iter().map(|place| place.scalar.bits(machine.pointer_width)).collect();
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
