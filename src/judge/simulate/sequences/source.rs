//! A sequence as the language has it: its accesses and fences as events, with what they read and write.

use super::bench::{BYTES, Role, place};
use super::context::Simple;
use super::way::{ELSEWHERE, way};
use crate::judge::analysis::order;
use crate::judge::simulate::memory::Written;
use crate::judge::simulate::thread::{Made, Path};
use crate::model::{Event, Fence, Order};
use crate::probe::sequence::{Act, Step};

/// The ways through a sequence that is called so. `is_signal` says that only the thread itself sees it, in a signal handler: there a fence for the
/// compiler is a fence, and elsewhere it is nothing.
pub(super) fn ways(steps: &[Step], role: Role, others: &[Written], is_signal: bool) -> Vec<Path> {
    let mut open: Vec<(Vec<Made>, Vec<u64>)> = vec![(Vec::new(), Vec::new())];
    let mut accesses = 0;
    for step in steps {
        let (number, value) = (role.places[step.place.min(1)], role.values[accesses.min(1)]);
        let step = Placed { act: step.act, place: place(number), value };
        open = open.into_iter().flat_map(|(made, results)| step.after(&made, &results, others, is_signal)).collect();
        accesses += usize::from(!step.act.is_fence());
    }
    open.into_iter().map(|(made, results)| way(made, &results)).collect()
}

/// An access of these events, with a value where it reads and one where it writes.
pub(super) fn made(event: Event, address: u64, read: u64, written: u64) -> Made {
    let bytes = if event.is_access() { BYTES } else { 0 };
    Made { event, address, bytes, read: read.into(), written: written.into(), step: ELSEWHERE, access: 0 }
}

/// An operation with its place, and the value that it writes.
struct Placed {
    act: Act,
    place: u64,
    value: u64,
}

impl Placed {
    /// What may be done and returned with this operation, after that.
    fn after(
        &self,
        before: &[Made],
        results: &[u64],
        others: &[Written],
        is_signal: bool,
    ) -> Vec<(Vec<Made>, Vec<u64>)> {
        let fence =
            |ordering| vec![(made(Event { order: order(ordering), ..Event::fence(0, Fence::FULL) }, 0, 0, 0), None)];
        let write = |order: Order| vec![(made(Event { order, ..Event::write(0, 0) }, self.place, 0, self.value), None)];
        let read = |old: u64, order: Order| made(Event { order, ..Event::read(0, 0) }, self.place, old, 0);
        let modify = |old: u64, new: u64, order: Order| {
            made(Event { order, writes: true, ..Event::read(0, 0) }, self.place, old, new)
        };
        let values = self.values(before, others);
        let each = |of: &dyn Fn(u64) -> Made| values.iter().map(|old| (of(*old), Some(*old))).collect::<Vec<_>>();
        let all: Vec<(Made, Option<u64>)> = match self.act {
            Act::Load(ordering) => each(&|old| read(old, order(ordering))),
            Act::Read(_) => each(&|old| read(old, Order::RELAXED)),
            Act::Store(ordering) => write(order(ordering)),
            Act::Write(_) => write(Order::RELAXED),
            Act::Swap(ordering, _) => each(&|old| modify(old, self.value, order(ordering))),
            Act::FetchAdd(ordering, _) => each(&|old| modify(old, old + self.value, order(ordering))),
            Act::Idempotent(ordering, _) => each(&|old| modify(old, old, order(ordering))),
            Act::CompareExchange(success, failure) => each(&|old| match old {
                0 => modify(old, self.value, order(success)),
                _ => read(old, order(failure)),
            }),
            Act::Fence(ordering) => fence(ordering),
            Act::CompilerFence(ordering) if is_signal => fence(ordering),
            Act::CompilerFence(_) => return vec![(before.to_vec(), results.to_vec())],
        };
        let after = |(last, old): (Made, Option<u64>)| {
            let made = before.iter().cloned().chain([Made { access: before.len(), ..last }]);
            let result = old.filter(|_| self.act.is_used());
            (made.collect(), results.iter().copied().chain(result).collect())
        };
        all.into_iter().map(after).collect()
    }

    /// What it may read: what the thread itself left, or what others wrote.
    fn values(&self, before: &[Made], others: &[Written]) -> Vec<u64> {
        let is_here = |made: &&Made| made.event.writes && made.address == self.place;
        let left = before.iter().rev().find(is_here).map_or(0, |made| made.written);
        let others = others.iter().filter(|write| write.address == self.place).map(|write| write.value);
        let mut values: Vec<u64> = [left].into_iter().chain(others).filter_map(|value| value.try_into().ok()).collect();
        values.sort_unstable();
        values.dedup();
        values
    }
}

/// An operation beside a sequence; a read finds this value.
pub(super) fn simple(simple: Simple, value: u64) -> Path {
    let at = place(simple.place);
    let read = Event::read(0, 0);
    match simple.act {
        Act::Load(ordering) => way(vec![made(Event { order: order(ordering), ..read }, at, value, 0)], &[value]),
        Act::Swap(ordering, _) => {
            let event = Event { order: order(ordering), writes: true, ..read };
            way(vec![made(event, at, value, simple.value)], &[value])
        }
        Act::Fence(ordering) => {
            way(vec![made(Event { order: order(ordering), ..Event::fence(0, Fence::FULL) }, 0, 0, 0)], &[])
        }
        Act::Store(ordering) => {
            way(vec![made(Event { order: order(ordering), ..Event::write(0, 0) }, at, 0, simple.value)], &[])
        }
        _ => way(Vec::new(), &[]),
    }
}
