//! The operations of sequences alone, as a target has them: what a sequence is that nothing was merged, moved or dropped in, and
//! what stands beside it.

use super::bench::{Bench, Others, Role, place, written};
use super::context::Simple;
use super::way::{ELSEWHERE, way};
use crate::judge::analysis::{Column, Verdict};
use crate::judge::simulate::code;
use crate::judge::simulate::memory::Written;
use crate::judge::simulate::thread::{Made, Path};
use crate::judge::trace::Machine;
use crate::probe::Ordering;
use crate::probe::sequence::{Act, Step};
use crate::read::matrix::Matrix;
use std::collections::{HashMap, HashSet};

/// The value that others left in both places, where each read finds that or the initial one.
const LEFT: u64 = 4;

/// What others leave in both places.
pub(super) fn left() -> [Written; 2] {
    [written(0, LEFT), written(1, LEFT)]
}

/// The ways through an operation, or why they are not known.
type Ways = Result<Vec<Path>, String>;

/// The operations alone of one column.
pub(super) struct Parts {
    pub(super) bench: Bench,
    /// By the operation, its place, and the value that it writes.
    known: HashMap<(Act, usize, u64), Ways>,
    /// Those that are weaker on their own than Rust asks for.
    weaker: HashSet<Act>,
}

impl Parts {
    /// The operations of these sequences on a machine.
    pub(super) fn of<'a>(
        matrix: &Matrix,
        column: usize,
        machine: Machine,
        judged: &Column,
        sequences: impl Iterator<Item = &'a [Step]>,
    ) -> Parts {
        let rows: HashMap<String, usize> =
            matrix.probes.iter().enumerate().map(|(row, probe)| (probe.name(), row)).collect();
        let mut parts = Parts { bench: Bench::of(machine), known: HashMap::new(), weaker: HashSet::new() };
        let orders = [Ordering::Relaxed, Ordering::SeqCst];
        let beside = orders.into_iter().flat_map(|order| [Act::Load(order), Act::Store(order)]);
        let fences = Ordering::ALL[1..].iter().map(|order| Act::Fence(*order));
        for act in beside.chain(fences).chain([Act::Swap(Ordering::AcqRel, true)]) {
            parts.add((act, 0, 1), matrix, column, &rows);
        }
        for steps in sequences {
            for key in keys(steps) {
                parts.add(key, matrix, column, &rows);
            }
        }
        let is_weaker = |act: &&Act| {
            let row = act.alone().and_then(|name| rows.get(&name).copied());
            let judgement = row.and_then(|row| judged.judgement(row));
            judgement.is_some_and(|judgement| matches!(judgement.verdict, Verdict::Weaker(_)))
        };
        let acts: HashSet<Act> = parts.known.keys().map(|(act, _, _)| *act).collect();
        parts.weaker = acts.iter().filter(is_weaker).copied().collect();
        parts
    }

    /// Whether one of some operations is weaker on its own than Rust asks for.
    pub(super) fn has_weaker(&self, steps: &[Step]) -> bool {
        steps.iter().any(|step| self.weaker.contains(&step.act))
    }

    /// Whether what stands beside a sequence is right on its own, and is there.
    pub(super) fn has(&self, beside: Simple) -> bool {
        !self.weaker.contains(&beside.act) && self.known.get(&(beside.act, 0, 1)).is_some_and(Result::is_ok)
    }

    fn add(&mut self, key: (Act, usize, u64), matrix: &Matrix, column: usize, rows: &HashMap<String, usize>) {
        if !self.known.contains_key(&key) {
            let ways = self.alone(key, matrix, column, rows);
            self.known.insert(key, ways);
        }
    }

    /// The ways through one operation. What is not atomic is a relaxed access: no machine has others.
    fn alone(
        &self,
        (act, number, value): (Act, usize, u64),
        matrix: &Matrix,
        column: usize,
        rows: &HashMap<String, usize>,
    ) -> Ways {
        let like = match act {
            Act::Read(_) => Act::Load(Ordering::Relaxed),
            Act::Write(_) => Act::Store(Ordering::Relaxed),
            other => other,
        };
        let name = like.alone().unwrap_or_default();
        let body = rows.get(&name).and_then(|row| matrix.body(column, *row));
        let body = body.ok_or_else(|| format!("`{name}` has no instructions"))?;
        let arguments = match act {
            Act::Load(_) | Act::Read(_) => vec![place(number)],
            Act::CompareExchange(..) => vec![place(number), 0, value],
            Act::Fence(_) | Act::CompilerFence(_) => Vec::new(),
            _ => vec![place(number), value],
        };
        let code = code(body, &self.bench.machine).map_err(|reason| format!("`{name}`: {reason}"))?;
        let ways = self.bench.ways(&code, &arguments, 0, Others::Leave(&left()));
        let returned = |path: Path| {
            let last = path.made.iter().rev().find(|made| made.event.reads).map(|made| made.read);
            let result = last.filter(|_| act.is_used()).and_then(|value| u64::try_from(value).ok());
            let made = path.made.into_iter().map(|made| Made { step: ELSEWHERE, ..made }).collect();
            way(made, result.as_slice())
        };
        let ways = ways.map_err(|reason| format!("`{name}`: {reason}"))?;
        Ok(ways.into_iter().map(returned).collect())
    }

    /// The ways through each operation of a sequence.
    pub(super) fn each(&self, steps: &[Step]) -> Result<Vec<&[Path]>, String> {
        let of = |key| {
            let ways = self.known.get(&key).ok_or("an operation is not known")?;
            ways.as_deref().map_err(Clone::clone)
        };
        keys(steps).map(of).collect()
    }

    /// The ways through an access or a fence beside a sequence; a read may find these values.
    pub(super) fn simple(&self, simple: Simple, values: &[u64]) -> Ways {
        let ways = self.known.get(&(simple.act, 0, 1)).ok_or("an operation is not known")?;
        let ways = ways.as_ref().map_err(Clone::clone)?;
        // The way that writes, of one that can fail.
        let writes = |way: &&Path| !simple.writes() || way.made.iter().any(|made| made.event.writes);
        let first = ways.iter().find(writes).ok_or("an operation has no way through it")?;
        let accesses = first.made.iter().filter(|made| made.bytes > 0).count();
        if accesses > 1 && !(simple.reads() && simple.writes()) {
            return Err(format!("`{}` is not one access", simple.act.alone().unwrap_or_default()));
        }
        let at = |value: u64| {
            let placed = |made: &Made| match made.bytes {
                0 => made.clone(),
                _ => Made {
                    address: place(simple.place),
                    read: if made.event.reads { value.into() } else { 0 },
                    written: if made.event.writes { simple.value.into() } else { 0 },
                    ..made.clone()
                },
            };
            let result = simple.reads().then_some(value);
            way(first.made.iter().map(placed).collect(), result.as_slice())
        };
        let reads = first.made.iter().any(|made| made.event.reads);
        Ok(if reads { values.iter().map(|value| at(*value)).collect() } else { vec![at(0)] })
    }
}

/// The operations of a sequence, each with its place and the value that it writes.
fn keys(steps: &[Step]) -> impl Iterator<Item = (Act, usize, u64)> {
    let accesses = |at: usize| steps[..at].iter().filter(|step| !step.act.is_fence()).count();
    steps.iter().enumerate().map(move |(at, step)| {
        let value = if step.act.is_fence() { 1 } else { Role::FIRST.values[accesses(at).min(1)] };
        (step.act, step.place, value)
    })
}
