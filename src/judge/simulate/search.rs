//! Candidate executions: a path for each thread, a write for each read, and an order of the writes to each place.

use super::coherence::{Choice, choices};
use super::split::{Cell, Piece};
use super::thread::Path;
use crate::model::{Event, Execution, MOST, Model, Part};
use std::ops::ControlFlow;

/// A path and its parts, with what it needs of others.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub(super) path: &'a Path,
    pub(super) pieces: Vec<Piece>,
    /// The values that its reads need in places, and those that it writes, by their numbers.
    pub(super) needs: Values,
    pub(super) gives: Values,
}

/// Values in places, as bits by their numbers; those above the width are not tracked.
pub(super) type Values = u128;

/// One execution, of which the model is yet to be asked.
pub(super) struct Found<'a> {
    /// The path of each thread.
    pub(super) paths: &'a [&'a Candidate<'a>],
    pub(super) pieces: &'a [Placed<'a>],
    /// For each place, the last write.
    pub(super) last: &'a [Option<usize>],
    pub(super) execution: &'a Execution,
}

/// A part of an access of some thread.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) thread: usize,
    pub(super) piece: &'a Piece,
}

/// What is asked of each execution: `is_wanted` before the model is, from the final values alone.
pub(super) trait Ask {
    /// Whether the model is to be asked: the final registers are those of the paths, and the last write of each place is given.
    fn is_wanted(&mut self, found: &Found<'_>) -> bool;

    /// The model allows it. Whether to go on.
    fn allowed(&mut self, found: &Found<'_>) -> ControlFlow<()>;
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// All were looked at.
    All,
    /// Who asked had enough.
    Enough,
    /// There are more executions than the model is asked about.
    TooMany,
    /// It takes more steps than are done.
    TooLong,
    /// An execution has more events than a model takes.
    TooBig,
}

/// The executions of some threads.
pub(super) struct Search<'a> {
    pub(super) threads: &'a [Vec<Candidate<'a>>],
    pub(super) cells: &'a [Cell],
    pub(super) model: &'a Model,
    /// Whether the model forbids what is not coherent, so that it need not be asked.
    pub(super) is_coherent: bool,
    /// Whether it also forbids that others write within an atomic access.
    pub(super) is_atomic: bool,
    /// How many executions are yet to be looked at.
    pub(super) left: usize,
    /// How many steps are yet to be taken.
    pub(super) steps: usize,
}

/// Why a search is left.
type Flow = ControlFlow<End>;

impl<'a> Search<'a> {
    pub(super) fn run(&mut self, ask: &mut dyn Ask) -> End {
        let gives = |paths: &Vec<Candidate<'_>>| paths.iter().fold(0, |all, path| all | path.gives);
        // What the threads from each one on may give.
        let mut may: Vec<Values> = vec![0];
        for paths in self.threads.iter().rev() {
            may.push(may.last().copied().unwrap_or(0) | gives(paths));
        }
        may.reverse();
        match self.choose(&mut Vec::new(), [0, 0], &may, ask) {
            ControlFlow::Continue(()) => End::All,
            ControlFlow::Break(end) => end,
        }
    }

    /// Takes some of the steps that are left.
    fn spend(&mut self, steps: usize) -> Flow {
        let Some(left) = self.steps.checked_sub(steps) else { return ControlFlow::Break(End::TooLong) };
        self.steps = left;
        ControlFlow::Continue(())
    }

    /// Chooses a path for the next thread.
    fn choose(
        &mut self,
        chosen: &mut Vec<&'a Candidate<'a>>,
        [needs, gives]: [Values; 2],
        may: &[Values],
        ask: &mut dyn Ask,
    ) -> Flow {
        let threads = self.threads;
        let Some(paths) = threads.get(chosen.len()) else { return self.relate(chosen, ask) };
        for path in paths {
            self.spend(1)?;
            let (needs, gives) = (needs | path.needs, gives | path.gives);
            if needs & !(gives | may[chosen.len() + 1]) != 0 {
                continue;
            }
            chosen.push(path);
            let flow = self.choose(chosen, [needs, gives], may, ask);
            chosen.pop();
            flow?;
        }
        ControlFlow::Continue(())
    }

    /// Chooses the order of the writes of each place, and what each read reads.
    fn relate(&mut self, chosen: &[&'a Candidate<'a>], ask: &mut dyn Ask) -> Flow {
        let pieces: Vec<Placed<'a>> = chosen
            .iter()
            .enumerate()
            .flat_map(|(thread, path)| path.pieces.iter().map(move |piece| Placed { thread, piece }))
            .collect();
        if pieces.len() > MOST {
            return ControlFlow::Break(End::TooBig);
        }
        self.spend(pieces.len())?;
        let mut open = Vec::with_capacity(self.cells.len());
        for (position, cell) in self.cells.iter().enumerate() {
            let choices =
                choices(&pieces, chosen, position, cell.initial, [self.is_coherent, self.is_atomic], &mut self.steps);
            let Some(choices) = choices else { return ControlFlow::Break(End::TooLong) };
            if choices.is_empty() {
                return ControlFlow::Continue(());
            }
            open.push(choices);
        }
        let mut execution = Execution {
            events: events(chosen, &pieces),
            reads_from: vec![None; pieces.len()],
            coherence: vec![0; pieces.len()],
        };
        let mut last = vec![None; self.cells.len()];
        self.combine(&open, 0, &mut execution, &mut last, (chosen, &pieces), ask)
    }

    /// Chooses for the place of this position and those behind it.
    fn combine(
        &mut self,
        open: &[Vec<Choice>],
        position: usize,
        execution: &mut Execution,
        last: &mut Vec<Option<usize>>,
        (chosen, pieces): (&[&'a Candidate<'a>], &[Placed<'a>]),
        ask: &mut dyn Ask,
    ) -> Flow {
        let Some(choices) = open.get(position) else {
            self.spend(pieces.len())?;
            let found = Found { paths: chosen, pieces, last, execution };
            if !ask.is_wanted(&found) {
                return ControlFlow::Continue(());
            }
            self.left =
                self.left.checked_sub(1).map_or_else(|| ControlFlow::Break(End::TooMany), ControlFlow::Continue)?;
            self.spend(pieces.len() * pieces.len())?;
            if !self.model.allows(execution) {
                return ControlFlow::Continue(());
            }
            return match ask.allowed(&Found { paths: chosen, pieces, last, execution }) {
                ControlFlow::Continue(()) => ControlFlow::Continue(()),
                ControlFlow::Break(()) => ControlFlow::Break(End::Enough),
            };
        };
        for choice in choices {
            for (at, write) in choice.order.iter().enumerate() {
                execution.coherence[*write] = at;
            }
            for (read, source) in &choice.sources {
                execution.reads_from[*read] = *source;
            }
            last[position] = choice.order.last().copied();
            self.combine(open, position + 1, execution, last, (chosen, pieces), ask)?;
        }
        ControlFlow::Continue(())
    }
}

/// The events of an execution. Each part of an access is one.
fn events(chosen: &[&Candidate<'_>], pieces: &[Placed<'_>]) -> Vec<Event> {
    // For each thread and access, the positions of its parts, as bits.
    let mut parts: Vec<Vec<u64>> = chosen.iter().map(|path| vec![0; path.path.made.len()]).collect();
    for (position, placed) in pieces.iter().enumerate() {
        parts[placed.thread][placed.piece.made] |= 1 << position;
    }
    let all = |thread: usize, on: u64| {
        let made = (0..u64::BITS as usize).filter(|made| on >> made & 1 == 1);
        made.filter_map(|made| parts[thread].get(made)).fold(0, |all, parts| all | parts)
    };
    let event = |placed: &Placed<'_>| {
        let made = &chosen[placed.thread].path.made[placed.piece.made];
        let event = &made.event;
        Event {
            thread: placed.thread,
            location: placed.piece.cell.unwrap_or(usize::MAX),
            address: all(placed.thread, event.address),
            data: all(placed.thread, event.data),
            control: all(placed.thread, event.control),
            partner: event.partner.and_then(|partner| other_half(pieces, placed, partner)),
            part: placed.piece.is_split.then_some(Part { access: made.access, unit: placed.piece.unit }),
            ..event.clone()
        }
    };
    pieces.iter().map(event).collect()
}

/// The part of another access of a thread, the other half of a read-modify-write, that is in the place of this part.
pub(super) fn other_half(pieces: &[Placed<'_>], placed: &Placed<'_>, partner: usize) -> Option<usize> {
    let is_it = |other: &Placed<'_>| {
        (other.thread, other.piece.made, other.piece.cell) == (placed.thread, partner, placed.piece.cell)
    };
    pieces.iter().position(is_it)
}
