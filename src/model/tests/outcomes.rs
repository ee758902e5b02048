//! The outcomes of the classic shapes, as executions with the events that a test asks for.

use super::super::*;

pub(super) const X86: &str = "x86-tso";
pub(super) const ARMV8: &str = "armv8";
pub(super) const RVWMO: &str = "rvwmo";

/// The built-in model of this name.
pub(super) fn model(name: &str) -> Model {
    Model::named(name).expect("it is built in")
}

pub(super) const X: usize = 0;
pub(super) const Y: usize = 1;

/// An outcome under construction. Writes to a location are in coherence order.
#[derive(Clone)]
pub(super) struct Outcome {
    pub(super) execution: Execution,
}

impl Outcome {
    pub(super) fn new() -> Outcome {
        Outcome { execution: Execution { events: Vec::new(), reads_from: Vec::new(), coherence: Vec::new() } }
    }

    /// Adds an event; a read reads from that write, or the initial value.
    pub(super) fn add(&mut self, event: Event, source: Option<usize>) -> usize {
        let execution = &mut self.execution;
        let writes = execution.events.iter().filter(|other| other.writes && other.location == event.location).count();
        execution.events.push(event);
        execution.reads_from.push(source);
        execution.coherence.push(writes);
        execution.len() - 1
    }

    pub(super) fn is_allowed(&self, name: &str) -> bool {
        model(name).allows(&self.execution)
    }
}

pub(super) fn read(thread: usize, location: usize) -> Event {
    Event::read(thread, location)
}

pub(super) fn write(thread: usize, location: usize) -> Event {
    Event::write(thread, location)
}

pub(super) fn acquire(thread: usize, location: usize) -> Event {
    Event { acquire: Annotation::Sc, ..read(thread, location) }
}

pub(super) fn acquire_pc(thread: usize, location: usize) -> Event {
    Event { acquire: Annotation::Pc, ..read(thread, location) }
}

pub(super) fn release(thread: usize, location: usize) -> Event {
    Event { release: Annotation::Sc, ..write(thread, location) }
}

pub(super) const DMB: Fence = Fence::FULL;
pub(super) const DMB_LD: Fence = Fence::keeping(Pairs::READS);
pub(super) const DMB_ST: Fence = Fence::keeping(Pairs::WRITE_WRITE);
pub(super) const TSO: Fence = Fence::keeping(Pairs::ALL.without(Pairs::WRITE_READ));

/// Store buffering: both threads write one location and miss the other's write. `fence` is between.
pub(super) fn store_buffering(
    first: fn(usize, usize) -> Event,
    fence: Option<Fence>,
    second: fn(usize, usize) -> Event,
) -> Outcome {
    let mut outcome = Outcome::new();
    for (thread, (mine, other)) in [(X, Y), (Y, X)].into_iter().enumerate() {
        outcome.add(first(thread, mine), None);
        if let Some(fence) = fence {
            outcome.add(Event::fence(thread, fence), None);
        }
        outcome.add(second(thread, other), None);
    }
    outcome
}

/// Message passing: the flag is seen, the data is not. With a fence in each thread, and a dependency in the reader.
pub(super) fn message_passing(
    flag: fn(usize, usize) -> Event,
    seen: fn(usize, usize) -> Event,
    fences: [Option<Fence>; 2],
    depends: bool,
) -> Outcome {
    let mut outcome = Outcome::new();
    outcome.add(write(0, X), None);
    if let Some(fence) = fences[0] {
        outcome.add(Event::fence(0, fence), None);
    }
    let flag = outcome.add(flag(0, Y), None);
    let seen = outcome.add(seen(1, Y), Some(flag));
    if let Some(fence) = fences[1] {
        outcome.add(Event::fence(1, fence), None);
    }
    outcome.add(Event { address: if depends { 1 << seen } else { 0 }, ..read(1, X) }, None);
    outcome
}

/// Load buffering: each thread reads what the other writes later.
pub(super) fn load_buffering(depends: bool) -> Outcome {
    let mut outcome = Outcome::new();
    let data = |read: usize| if depends { 1 << read } else { 0 };
    let one = outcome.add(read(0, X), None);
    let to_y = outcome.add(Event { data: data(one), ..write(0, Y) }, None);
    let other = outcome.add(read(1, Y), Some(to_y));
    let to_x = outcome.add(Event { data: data(other), ..write(1, X) }, None);
    outcome.execution.reads_from[one] = Some(to_x);
    outcome
}

/// Two writes each, and both locations end with the other thread's first.
pub(super) fn two_plus_two_writes(fence: Option<Fence>) -> Outcome {
    let mut outcome = Outcome::new();
    let mut firsts = Vec::new();
    for (thread, (one, other)) in [(X, Y), (Y, X)].into_iter().enumerate() {
        firsts.push(outcome.add(write(thread, one), None));
        if let Some(fence) = fence {
            outcome.add(Event::fence(thread, fence), None);
        }
        outcome.add(write(thread, other), None);
    }
    for first in firsts {
        // After the other thread's second write to the location.
        outcome.execution.coherence[first] = 9;
    }
    outcome
}

/// Independent reads of independent writes: two readers see two writes in different orders.
pub(super) fn independent_reads(reader: fn(usize, usize) -> Event, second: fn(usize, usize) -> Event) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    let y = outcome.add(write(1, Y), None);
    outcome.add(reader(2, X), Some(x));
    outcome.add(second(2, Y), None);
    outcome.add(reader(3, Y), Some(y));
    outcome.add(second(3, X), None);
    outcome
}

/// Write-to-read causality: the third thread must see what the second one passes on.
pub(super) fn write_read_causality(depends: bool) -> Outcome {
    let mut outcome = Outcome::new();
    let on = |read: usize| if depends { 1 << read } else { 0 };
    let x = outcome.add(write(0, X), None);
    let seen = outcome.add(read(1, X), Some(x));
    let y = outcome.add(Event { data: on(seen), ..write(1, Y) }, None);
    let passed = outcome.add(read(2, Y), Some(y));
    outcome.add(Event { address: on(passed), ..read(2, X) }, None);
    outcome
}

/// A locked instruction of x86: one event that reads and writes.
pub(super) fn locked(thread: usize, location: usize) -> Event {
    Event { writes: true, is_locked: true, ..read(thread, location) }
}
