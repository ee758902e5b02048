//! The outcomes of a sequence in a context: what its thread and the other one return, and what is in memory at the end.

use super::bench::{PLACES, place};
use super::context::{Context, Simple};
use super::way::{joined, results, way};
use crate::judge::findings::{Arrow, Witness};
use crate::judge::simulate::memory::Memory;
use crate::judge::simulate::search::{Ask, End, Found, Search};
use crate::judge::simulate::split::Cells;
use crate::judge::simulate::thread::{Made, Path};
use crate::judge::simulate::witness::arrows;
use crate::judge::simulate::{candidates, gave_up};
use crate::model::Model;
use crate::read::litmus::Code;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

/// What the two threads return, and what each place holds at the end.
pub(super) type Outcome = Vec<u64>;

/// How many executions of one context a model is asked about, and how much work that may be.
const EXECUTIONS: usize = 20_000;
const STEPS: usize = 5_000_000;

/// What gives the ways of what stands beside a sequence: the language, or a target.
pub(super) trait Beside {
    /// An access or a fence; a read may find these values.
    fn simple(&self, simple: Simple, values: &[u64]) -> Result<Vec<Path>, String>;
}

/// The ways of both threads in a context.
pub(super) fn threads(sequence: &[Path], context: &Context, beside: &dyn Beside) -> Result<Vec<Vec<Path>>, String> {
    let partner: Vec<Simple> = context.partner.into_iter().flatten().collect();
    let around = |simple: Simple| {
        let written =
            partner.iter().chain(&context.between).filter(|other| other.writes() && other.place == simple.place);
        let values: Vec<u64> = [0].into_iter().chain(written.map(|other| other.value)).collect();
        beside.simple(simple, &values)
    };
    let before = context.before.map(around).transpose()?;
    let behind = context.behind.map(around).transpose()?;
    let own: Vec<&[Path]> = [before.as_deref(), Some(sequence), behind.as_deref()].into_iter().flatten().collect();
    let first = product(&own);
    let Some([one, other]) = context.partner else { return Ok(vec![first]) };
    let values = |simple: Simple, own: &[Simple]| {
        let is_here = |made: &&Made| made.event.writes && made.address == place(simple.place);
        let written = first.iter().flat_map(|way| &way.made).filter(is_here);
        let written = written.filter_map(|made| u64::try_from(made.written).ok());
        let own = own.iter().filter(|own| own.writes() && own.place == simple.place).map(|own| own.value);
        let mut values: Vec<u64> = [0].into_iter().chain(own).chain(written).collect();
        values.sort_unstable();
        values.dedup();
        values
    };
    let begun = beside.simple(one, &values(one, &[]))?;
    let between = context.between.map(|between| beside.simple(between, &values(between, &[]))).transpose()?;
    let then = beside.simple(other, &values(other, &[one]))?;
    let again = context.again.map(|again| beside.simple(again, &values(again, &[one, other]))).transpose()?;
    let parts: Vec<&[Path]> =
        [Some(begun.as_slice()), between.as_deref(), Some(&then), again.as_deref()].into_iter().flatten().collect();
    let second = product(&parts);
    Ok(vec![first, second])
}

/// Each way of each part, one after the other.
pub(super) fn product(parts: &[&[Path]]) -> Vec<Path> {
    let mut all: Vec<Path> = vec![way(Vec::new(), &[])];
    for part in parts {
        all = all.iter().flat_map(|one| part.iter().map(|other| joined(&[one, other]))).collect();
    }
    all
}

/// The outcomes of some threads that a model allows.
pub(super) fn outcomes(
    threads: &[Vec<Path>],
    seen: Seen,
    model: &Model,
    memory: &Memory<'_>,
) -> Result<HashSet<Outcome>, String> {
    let mut all = All { outcomes: HashSet::new(), of: Of { places: Vec::new(), seen } };
    search(threads, model, memory, &mut all)?;
    Ok(all.outcomes)
}

/// An execution of some threads that a model allows, with an outcome that is not among these. The first threads have code.
pub(super) fn other_than(
    known: &HashSet<Outcome>,
    threads: &[Vec<Path>],
    seen: Seen,
    model: &Model,
    memory: &Memory<'_>,
    code: &[Arc<Code>],
) -> Result<Option<Witness>, String> {
    let mut other = Other { known, of: Of { places: Vec::new(), seen }, code, witness: None };
    search(threads, model, memory, &mut other)?;
    Ok(other.witness)
}

/// What is asked of a search, and is told where the places are.
trait Asked: Ask {
    fn set_places(&mut self, places: Vec<Option<usize>>);
}

fn search(threads: &[Vec<Path>], model: &Model, memory: &Memory<'_>, ask: &mut dyn Asked) -> Result<(), String> {
    let cells = Cells::of(threads, memory)?;
    let position = |number: usize| cells.all.iter().position(|cell| cell.address == place(number));
    ask.set_places((0..PLACES.len()).map(position).collect());
    let candidates = candidates(threads, &cells);
    let mut search = Search {
        threads: &candidates,
        cells: &cells.all,
        model,
        is_coherent: model.is_coherent(),
        is_atomic: model.is_coherent() && model.is_atomic(),
        left: EXECUTIONS,
        steps: STEPS,
    };
    match search.run(ask) {
        End::All | End::Enough => Ok(()),
        End::TooMany => Err(gave_up(EXECUTIONS, "executions")),
        End::TooLong => Err(gave_up(STEPS, "steps")),
        End::TooBig => Err("an execution has too many events".to_owned()),
    }
}

/// Which executions are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    All,
    /// Those in which the first read of the second thread found a write.
    Told,
}

impl Seen {
    /// In a context.
    pub(super) fn within(context: &Context) -> Seen {
        if context.is_conditional { Seen::Told } else { Seen::All }
    }
}

/// How outcomes are read.
struct Of {
    /// For each place, its position among those of the execution, if anything accesses it.
    places: Vec<Option<usize>>,
    seen: Seen,
}

impl Of {
    /// The outcome of an execution, if it is looked at: where the other thread had to be told, it was.
    fn outcome(&self, found: &Found<'_>) -> Option<Outcome> {
        let is_told = || {
            let partner = found.paths.get(1).and_then(|way| results(way.path).next());
            partner.is_some_and(|value| value != 0)
        };
        if self.seen == Seen::Told && !is_told() {
            return None;
        }
        let mut outcome: Outcome = found.paths.iter().flat_map(|way| results(way.path)).collect();
        outcome.extend(self.places.iter().map(|position| {
            let last = position.and_then(|position| found.last[position]);
            last.map_or(0, |write| u64::try_from(found.pieces[write].piece.written).unwrap_or(u64::MAX))
        }));
        Some(outcome)
    }
}

struct All {
    outcomes: HashSet<Outcome>,
    of: Of,
}

impl Ask for All {
    fn is_wanted(&mut self, found: &Found<'_>) -> bool {
        self.of.outcome(found).is_some_and(|outcome| !self.outcomes.contains(&outcome))
    }

    fn allowed(&mut self, found: &Found<'_>) -> ControlFlow<()> {
        self.outcomes.extend(self.of.outcome(found));
        ControlFlow::Continue(())
    }
}

impl Asked for All {
    fn set_places(&mut self, places: Vec<Option<usize>>) {
        self.of.places = places;
    }
}

struct Other<'a> {
    known: &'a HashSet<Outcome>,
    of: Of,
    code: &'a [Arc<Code>],
    witness: Option<Witness>,
}

impl Ask for Other<'_> {
    fn is_wanted(&mut self, found: &Found<'_>) -> bool {
        self.of.outcome(found).is_some_and(|outcome| !self.known.contains(&outcome))
    }

    fn allowed(&mut self, found: &Found<'_>) -> ControlFlow<()> {
        self.witness = Some(self.shown(found));
        ControlFlow::Break(())
    }
}

impl Asked for Other<'_> {
    fn set_places(&mut self, places: Vec<Option<usize>>) {
        self.of.places = places;
    }
}

impl Other<'_> {
    /// The execution in words: of each access its instruction, if its thread's code has it, and its value.
    fn shown(&self, found: &Found<'_>) -> Witness {
        let mut threads: Vec<Vec<String>> = vec![Vec::new(); found.paths.len()];
        let mut positions = Vec::new();
        for placed in found.pieces {
            let made = &found.paths[placed.thread].path.made[placed.piece.made];
            let number = (0..PLACES.len()).find(|number| place(*number) == made.address);
            let name = number.map_or("?", |number| PLACES[number]);
            let (read, written) = (placed.piece.read, placed.piece.written);
            let what = match (made.event.reads, made.event.writes) {
                (true, true) => format!("reads {name}: {read}, writes {written}"),
                (true, false) => format!("reads {name}: {read}"),
                (false, true) => format!("writes {name}: {written}"),
                (false, false) => "a barrier".to_owned(),
            };
            let step = self.code.get(placed.thread).and_then(|code| code.steps.get(made.step));
            let text = match step {
                Some(step) => format!("`{}` {what}", step.text),
                None => what,
            };
            positions.push((placed.thread, threads[placed.thread].len()));
            threads[placed.thread].push(text);
        }
        let last: Vec<String> = PLACES
            .iter()
            .zip(&self.of.places)
            .filter_map(|(name, position)| {
                let write = found.last[(*position)?]?;
                Some(format!("{name}: {}", found.pieces[write].piece.written))
            })
            .collect();
        let heading = format!("forbidden by Rust, allowed by the processor; at the end {}:", last.join(", "));
        let between = arrows(found).into_iter().filter(|arrow| arrow.relation != "po");
        let arrow = |arrow: crate::judge::simulate::Arrow| {
            let (from, to) = (positions[arrow.from?], positions[arrow.to]);
            (from.0 != to.0).then_some(Arrow { relation: arrow.relation, from, to })
        };
        Witness { heading, threads, arrows: between.filter_map(arrow).collect(), ..Witness::default() }
    }
}
