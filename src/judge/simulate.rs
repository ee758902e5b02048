//! Litmus tests decided: the executions of a test that a model allows, and whether its statement holds.
//!
//! Each thread is run by what its decoder says that instructions compute, once for each combination of values that its reads may
//! have; a read may have any value that some path writes. A path for each thread, a write for each read and an order of the
//! writes to each place are a candidate execution, as in Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), section 8;
//! the model allows it or not.

mod access;
mod code;
mod coherence;
mod decision;
mod memory;
mod named;
mod runs;
mod search;
pub mod sequences;
mod split;
mod stack;
mod state;
mod thread;
mod value;
mod witness;

pub(in crate::judge) use code::code;
pub(in crate::judge) use memory::Memory;
pub(in crate::judge) use runs::{Paths, Runs};
pub(in crate::judge) use stack::Private;
pub use state::State;
pub(in crate::judge) use thread::{Fault, Made, Path};
pub(in crate::judge) use value::{Content, Registers};
pub use witness::{Arrow, Shown, Witness};

use crate::model::{MOST, Model};
use crate::read::litmus::{Condition, Litmus, Location, Quantifier, Term};
use decision::Decision;
use runs::Instructions;
use search::{Candidate, End, Search};
use split::{Cells, Piece};
use state::Final;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How far a simulation goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How often one thread jumps back to where it was, at most.
    pub turns: usize,
    /// How many paths one thread has, at most.
    pub paths: usize,
    /// How many executions the model is asked about, at most.
    pub executions: usize,
    /// How much work is done, at most: an instruction is a step, and a choice is one for each access that it is about. A
    /// question to the model is the square of the number of events.
    pub steps: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { turns: 3, paths: 20_000, executions: 50_000, steps: 10_000_000 }
    }
}

/// How many writes of different values there are, at most.
const MOST_WRITES: usize = 2_000;

/// What is asked of a simulation beside the answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// All final states.
    pub states: bool,
    /// An execution that decides.
    pub witness: bool,
    /// An execution for each final state, if these are asked for.
    pub each: bool,
}

/// The answer of a simulation.
#[derive(Debug)]
pub struct Answer {
    /// Whether the statement holds, as it is quantified.
    pub holds: bool,
    /// The final states, if they were asked for: each with whether it satisfies the condition.
    pub states: BTreeSet<(State, bool)>,
    /// An execution that satisfies the condition of `exists` and `~exists`, or that does not satisfy that of `forall`; if one was asked for and there is one.
    pub witness: Option<Witness>,
    /// For each final state an execution, if that was asked for.
    pub each: BTreeMap<State, Witness>,
    /// Whether loops were left out, after so many turns.
    pub is_cut: bool,
}

/// A test that is not decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The line in its file, from 1, if it is about one.
    pub line: Option<usize>,
    /// What is not known.
    pub reason: String,
}

impl From<Fault> for Undecided {
    fn from(fault: Fault) -> Undecided {
        Undecided { line: Some(fault.line), reason: fault.text }
    }
}

impl From<String> for Undecided {
    fn from(reason: String) -> Undecided {
        Undecided { line: None, reason }
    }
}

/// What is decided: threads of whatever kind, and a statement about final values.
pub(in crate::judge) struct Test<'a> {
    pub(in crate::judge) threads: Vec<Box<dyn Runs + 'a>>,
    pub(in crate::judge) locations: &'a [Location],
    pub(in crate::judge) quantifier: Quantifier,
    pub(in crate::judge) condition: &'a Condition,
    pub(in crate::judge) filter: Option<&'a Condition>,
    pub(in crate::judge) shown: &'a [Term],
}

impl<'a> Test<'a> {
    /// A litmus test.
    pub(in crate::judge) fn of(litmus: &'a Litmus) -> Test<'a> {
        let instructions = |(thread, code)| {
            let mut registers = Registers::default();
            for (_, register, value) in litmus.registers.iter().filter(|(of, _, _)| *of == thread) {
                registers.set(*register, Content::Number(*value), 0);
            }
            let stack = litmus.stack.as_ref();
            let private = stack.map_or_else(Private::default, |stack| Private::of(stack, thread));
            Box::new(Instructions { isa: litmus.isa, number: thread, code, registers, stack, private }) as Box<dyn Runs>
        };
        Test {
            threads: litmus.threads.iter().enumerate().map(instructions).collect(),
            locations: &litmus.locations,
            quantifier: litmus.quantifier,
            condition: &litmus.condition,
            filter: litmus.filter.as_ref(),
            shown: &litmus.shown,
        }
    }
}

/// Decides a test by a model.
pub fn simulate(litmus: &Litmus, model: &Model, limits: Limits, wanted: Wanted) -> Result<Answer, Undecided> {
    decide(&Test::of(litmus), model, limits, wanted)
}

/// Decides a test of threads of whatever kind.
pub(in crate::judge) fn decide(
    test: &Test<'_>,
    model: &Model,
    limits: Limits,
    wanted: Wanted,
) -> Result<Answer, Undecided> {
    let mut memory = Memory::new(test.locations, model.is_coherent());
    let mut steps = limits.steps;
    let (paths, is_cut) = paths(test, &mut memory, limits, &mut steps)?;
    let paths: Vec<Vec<Path>> = paths
        .into_iter()
        .enumerate()
        .map(|(thread, paths)| {
            paths.into_iter().filter(|path| wanted.states || may_decide(test, thread, path)).collect()
        })
        .collect();
    let cells = Cells::of(&paths, &memory)?;
    let threads = candidates(&paths, &cells);
    let mut search = Search {
        threads: &threads,
        cells: &cells.all,
        model,
        is_coherent: model.is_coherent(),
        is_atomic: model.is_coherent() && model.is_atomic(),
        left: limits.executions,
        steps,
    };
    let mut decision = Decision {
        test,
        is_wanted: test.quantifier != Quantifier::Forall,
        final_of: Final::of(test, &paths, &cells.all),
        wanted,
        is_found: false,
        witness: None,
        states: BTreeSet::new(),
        each: BTreeMap::new(),
    };
    let end = search.run(&mut decision);
    let Decision { is_found, states, witness, each, .. } = decision;
    match end {
        End::TooMany => return Err(gave_up(limits.executions, "executions").into()),
        End::TooLong => return Err(gave_up(limits.steps, "steps").into()),
        End::TooBig => return Err(gave_up(MOST, "events in an execution").into()),
        End::All | End::Enough => {}
    }
    let holds = is_found == (test.quantifier == Quantifier::Exists);
    Ok(Answer { holds, states, witness, each, is_cut })
}

/// What is said where a bound is reached: which one it is.
pub(in crate::judge) fn gave_up(most: usize, of: &str) -> String {
    format!("gave up: the test needs more than {most} {of}, which is the limit")
}

/// The paths of each thread. Reads may have the values that other paths write, so threads run until nothing new is written: a
/// value goes through as many writes as there are, and one that needs more comes out of thin air.
fn paths(
    test: &Test<'_>,
    memory: &mut Memory<'_>,
    limits: Limits,
    steps: &mut usize,
) -> Result<(Vec<Vec<Path>>, bool), Undecided> {
    let mut round = 0;
    loop {
        let mut all: Vec<Paths> = Vec::new();
        for thread in &test.threads {
            all.push(thread.paths(memory, limits, steps)?);
        }
        let most: usize = all.iter().map(Paths::most_writes).sum();
        let mut is_new = false;
        for (thread, paths) in all.iter().enumerate() {
            for write in paths.writes() {
                is_new |= memory.add(write, thread);
            }
        }
        if memory.writes.len() > MOST_WRITES {
            return Err(gave_up(MOST_WRITES, "different writes").into());
        }
        round += 1;
        if !is_new || round > most {
            let is_cut = all.iter().any(|paths| paths.is_cut);
            return Ok((all.into_iter().map(|paths| paths.whole).collect(), is_cut));
        }
    }
}

/// Whether a path can be part of what decides: it ends with the registers that the condition asks of its thread.
fn may_decide(test: &Test<'_>, thread: usize, path: &Path) -> bool {
    test.quantifier == Quantifier::Forall || state::may_hold(test.condition, thread, &path.registers)
}

/// The paths with their parts, and the values that they need and give.
fn candidates<'a>(paths: &'a [Vec<Path>], cells: &Cells) -> Vec<Vec<Candidate<'a>>> {
    let mut numbers: HashMap<(usize, u128), usize> = HashMap::new();
    let mut number = |cell: usize, value: u128| {
        let next = numbers.len();
        let number = *numbers.entry((cell, value)).or_insert(next);
        u32::try_from(number).ok().and_then(|number| 1_u128.checked_shl(number)).unwrap_or(0)
    };
    let mut candidate = |path: &'a Path| {
        let pieces: Vec<Piece> = cells.pieces(path);
        let (mut needs, mut gives) = (0, 0);
        for piece in &pieces {
            let Some(cell) = piece.cell else { continue };
            let event = &path.made[piece.made].event;
            if event.reads && piece.read != cells.all[cell].initial {
                needs |= number(cell, piece.read);
            }
            if event.writes {
                gives |= number(cell, piece.written);
            }
        }
        Candidate { path, pieces, needs, gives }
    };
    paths.iter().map(|paths| paths.iter().map(&mut candidate).collect()).collect()
}
