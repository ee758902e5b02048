//! Litmus tests decided: the executions of a test that a model allows, and whether its statement holds.
//!
//! Each thread is run by what its decoder says that instructions compute, once for each combination of values that its reads may
//! have; a read may have any value that some path writes. A path for each thread, a write for each read and an order of the
//! writes to each place are a candidate execution, as in Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), section 8;
//! the model allows it or not.

mod access;
mod coherence;
mod memory;
mod search;
pub mod sequences;
mod split;
mod state;
mod thread;
mod value;
mod witness;

pub use state::State;
pub use witness::{Arrow, Shown, Witness};

use crate::model::{MOST, Model};
use crate::read::litmus::{Condition, Litmus, Quantifier};
use memory::Memory;
use search::{Ask, Candidate, End, Found, Search};
use split::{Cells, Piece};
use state::Final;
use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;
use thread::{Fault, Path, Thread};
use value::{Content, Registers};

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

/// Decides a test by a model.
pub fn simulate(litmus: &Litmus, model: &Model, limits: Limits, wanted: Wanted) -> Result<Answer, Undecided> {
    let mut memory = Memory::new(litmus);
    let mut steps = limits.steps;
    let (paths, is_cut) = paths(litmus, &mut memory, limits, &mut steps)?;
    let paths: Vec<Vec<Path>> = paths
        .into_iter()
        .enumerate()
        .map(|(thread, paths)| {
            paths.into_iter().filter(|path| wanted.states || may_decide(litmus, thread, path)).collect()
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
        litmus,
        is_wanted: litmus.quantifier != Quantifier::Forall,
        final_of: Final::of(litmus, &paths, &cells.all),
        wanted,
        is_found: false,
        witness: None,
        states: BTreeSet::new(),
    };
    let end = search.run(&mut decision);
    let Decision { is_found, states, witness, .. } = decision;
    match end {
        End::TooMany => return Err(gave_up(limits.executions, "executions").into()),
        End::TooLong => return Err(gave_up(limits.steps, "steps").into()),
        End::TooBig => return Err(gave_up(MOST, "events in an execution").into()),
        End::All | End::Enough => {}
    }
    let holds = is_found == (litmus.quantifier == Quantifier::Exists);
    Ok(Answer { holds, states, witness, is_cut })
}

/// What is said where a bound is reached: which one it is.
fn gave_up(most: usize, of: &str) -> String {
    format!("gave up: the test needs more than {most} {of}, which is the limit")
}

/// The paths of each thread. Reads may have the values that other paths write, so threads run until nothing new is written: a
/// value goes through as many writes as there are, and one that needs more comes out of thin air.
fn paths(
    litmus: &Litmus,
    memory: &mut Memory<'_>,
    limits: Limits,
    steps: &mut usize,
) -> Result<(Vec<Vec<Path>>, bool), Undecided> {
    let mut registers: Vec<Registers> = vec![Registers::default(); litmus.threads.len()];
    for (thread, register, value) in &litmus.registers {
        if let Some(registers) = registers.get_mut(*thread) {
            registers.set(*register, Content::Number(*value), 0);
        }
    }
    let mut round = 0;
    loop {
        let (mut all, mut is_cut) = (Vec::new(), false);
        for (code, registers) in litmus.threads.iter().zip(&registers) {
            let thread = Thread { isa: litmus.isa, code, memory, limits };
            let paths = thread.paths(registers.clone(), steps)?;
            is_cut |= paths.is_cut;
            all.push(paths.whole);
        }
        let longest = |paths: &Vec<Path>| paths.iter().map(|path| path.writes().count()).max().unwrap_or(0);
        let most: usize = all.iter().map(longest).sum();
        let mut is_new = false;
        for write in all.iter().flatten().flat_map(Path::writes) {
            is_new |= memory.add(write);
        }
        if memory.writes.len() > MOST_WRITES {
            return Err(gave_up(MOST_WRITES, "different writes").into());
        }
        round += 1;
        if !is_new || round > most {
            return Ok((all, is_cut));
        }
    }
}

/// Whether a path can be part of what decides: it ends with the registers that the condition asks of its thread.
fn may_decide(litmus: &Litmus, thread: usize, path: &Path) -> bool {
    litmus.quantifier == Quantifier::Forall || state::may_hold(&litmus.condition, thread, &path.registers)
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

/// Looks for an execution that decides.
struct Decision<'a> {
    litmus: &'a Litmus,
    /// What the condition comes to in an execution that decides.
    is_wanted: bool,
    final_of: Final<'a>,
    wanted: Wanted,
    /// Whether there is one.
    is_found: bool,
    /// What it is, if that was asked for.
    witness: Option<Witness>,
    states: BTreeSet<(State, bool)>,
}

impl Decision<'_> {
    fn holds(&self, condition: &Condition, found: &Found<'_>) -> bool {
        self.final_of.holds(condition, found)
    }
}

impl Ask for Decision<'_> {
    fn is_wanted(&mut self, found: &Found<'_>) -> bool {
        if self.litmus.filter.as_ref().is_some_and(|filter| !self.holds(filter, found)) {
            return false;
        }
        let holds = self.holds(&self.litmus.condition, found);
        let decides = holds == self.is_wanted && !self.is_found;
        decides || self.wanted.states && !self.states.contains(&(self.final_of.state(found), holds))
    }

    fn allowed(&mut self, found: &Found<'_>) -> ControlFlow<()> {
        let holds = self.holds(&self.litmus.condition, found);
        if holds == self.is_wanted && !self.is_found {
            self.is_found = true;
            self.witness = self.wanted.witness.then(|| Witness::of(self.litmus, found));
        }
        if !self.wanted.states {
            return ControlFlow::Break(());
        }
        self.states.insert((self.final_of.state(found), holds));
        ControlFlow::Continue(())
    }
}
