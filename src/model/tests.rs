//! Well-known outcomes, each with what a model says of it; and each rule of a model, that something depends on it.

use super::*;

const X: usize = 0;
const Y: usize = 1;

/// An outcome under construction. Writes to a place stand in coherence order of their making.
#[derive(Clone)]
struct Outcome {
    execution: Execution,
}

impl Outcome {
    fn new() -> Outcome {
        Outcome { execution: Execution { events: Vec::new(), reads_from: Vec::new(), coherence: Vec::new() } }
    }

    /// Adds an event; a read reads from that write, or the initial value.
    fn add(&mut self, event: Event, source: Option<usize>) -> usize {
        let execution = &mut self.execution;
        let writes = execution.events.iter().filter(|other| other.writes && other.location == event.location).count();
        execution.events.push(event);
        execution.reads_from.push(source);
        execution.coherence.push(writes);
        execution.len() - 1
    }

    fn is_allowed(&self, model: Model) -> bool {
        model.allows(&self.execution)
    }
}

fn read(thread: usize, location: usize) -> Event {
    Event::read(thread, location)
}

fn write(thread: usize, location: usize) -> Event {
    Event::write(thread, location)
}

fn acquire(thread: usize, location: usize) -> Event {
    Event { acquire: Annotation::Sc, ..read(thread, location) }
}

fn acquire_pc(thread: usize, location: usize) -> Event {
    Event { acquire: Annotation::Pc, ..read(thread, location) }
}

fn release(thread: usize, location: usize) -> Event {
    Event { release: Annotation::Sc, ..write(thread, location) }
}

const DMB: Fence = Fence::FULL;
const DMB_LD: Fence = Fence::Between { before: Accesses::READS, after: Accesses::ALL };
const DMB_ST: Fence = Fence::Between { before: Accesses::WRITES, after: Accesses::WRITES };

/// Store buffering: both threads write one place and miss the other's write. `fence` stands between.
fn store_buffering(
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

/// Message passing: the flag is seen, the data are not. With a fence in each thread, and a dependency in the reader.
fn message_passing(
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
fn load_buffering(depends: bool) -> Outcome {
    let mut outcome = Outcome::new();
    let data = |read: usize| if depends { 1 << read } else { 0 };
    let one = outcome.add(read(0, X), None);
    let to_y = outcome.add(Event { data: data(one), ..write(0, Y) }, None);
    let other = outcome.add(read(1, Y), Some(to_y));
    let to_x = outcome.add(Event { data: data(other), ..write(1, X) }, None);
    outcome.execution.reads_from[one] = Some(to_x);
    outcome
}

/// Two writes each, and both places end with the other thread's first.
fn two_plus_two_writes(fence: Option<Fence>) -> Outcome {
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
        // Behind the other thread's second write to the place.
        outcome.execution.coherence[first] = 9;
    }
    outcome
}

/// Independent reads of independent writes: two readers see two writes in different orders.
fn independent_reads(reader: fn(usize, usize) -> Event, second: fn(usize, usize) -> Event) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    let y = outcome.add(write(1, Y), None);
    outcome.add(reader(2, X), Some(x));
    outcome.add(second(2, Y), None);
    outcome.add(reader(3, Y), Some(y));
    outcome.add(second(3, X), None);
    outcome
}

/// Write to read causality: what the second thread passes on, the third has to see.
fn write_read_causality(depends: bool) -> Outcome {
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
fn locked(thread: usize, location: usize) -> Event {
    Event { writes: true, is_locked: true, ..read(thread, location) }
}

#[test]
fn well_known_outcomes() {
    use Model::{Armv8, Rvwmo, X86};
    let mfence = Some(DMB);
    let none = [None, None];
    for (name, outcome, model, expected) in [
        ("SB", store_buffering(write, None, read), X86, true),
        ("SB+mfence", store_buffering(write, mfence, read), X86, false),
        ("SB+xchg", store_buffering(locked, None, read), X86, false),
        ("MP", message_passing(write, read, none, false), X86, false),
        ("MP", message_passing(write, read, none, false), Armv8, true),
        ("MP", message_passing(write, read, none, false), Rvwmo, true),
        ("MP+stlr+ldar", message_passing(release, acquire, none, false), Armv8, false),
        ("MP+stlr+ldapr", message_passing(release, acquire_pc, none, false), Armv8, false),
        ("MP+stlr+ldr", message_passing(release, read, none, false), Armv8, true),
        ("MP+str+ldar", message_passing(write, acquire, none, false), Armv8, true),
        ("MP+dmb+addr", message_passing(write, read, [Some(DMB), None], true), Armv8, false),
        ("MP+dmb", message_passing(write, read, [Some(DMB), None], false), Armv8, true),
        ("MP+dmbst+dmbld", message_passing(write, read, [Some(DMB_ST), Some(DMB_LD)], false), Armv8, false),
        ("MP+fence+addr", message_passing(write, read, [Some(DMB), None], true), Rvwmo, false),
        ("SB+stlr+ldar", store_buffering(release, None, acquire), Armv8, false),
        ("SB+stlr+ldapr", store_buffering(release, None, acquire_pc), Armv8, true),
        ("SB+dmb", store_buffering(write, Some(DMB), read), Armv8, false),
        ("SB+dmbld", store_buffering(write, Some(DMB_LD), read), Armv8, true),
        ("SB+fence.tso", store_buffering(write, Some(Fence::Tso), read), Rvwmo, true),
        ("SB+fence", store_buffering(write, Some(DMB), read), Rvwmo, false),
        ("LB", load_buffering(false), X86, false),
        ("LB", load_buffering(false), Armv8, true),
        ("LB", load_buffering(false), Rvwmo, true),
        ("LB+datas", load_buffering(true), Armv8, false),
        ("LB+datas", load_buffering(true), Rvwmo, false),
        ("2+2W", two_plus_two_writes(None), X86, false),
        ("2+2W", two_plus_two_writes(None), Armv8, true),
        ("2+2W", two_plus_two_writes(None), Rvwmo, true),
        ("2+2W+dmbst", two_plus_two_writes(Some(DMB_ST)), Armv8, false),
        ("IRIW", independent_reads(read, read), X86, false),
        ("IRIW", independent_reads(read, read), Armv8, true),
        ("IRIW+ldar", independent_reads(acquire, acquire), Armv8, false),
        ("IRIW+ldapr", independent_reads(acquire_pc, read), Armv8, false),
        ("WRC", write_read_causality(false), Armv8, true),
        ("WRC+data+addr", write_read_causality(true), Armv8, false),
        ("WRC+data+addr", write_read_causality(true), Rvwmo, false),
        ("WRC", write_read_causality(false), X86, false),
    ] {
        assert_eq!(outcome.is_allowed(model), expected, "{name} on {model:?}");
    }
}

/// A fence for reads does not order a read whose result the instruction throws away: LLVM issue 68428.
#[test]
fn discarded_reads_are_free() {
    let outcome = |is_discarded: bool| {
        let mut outcome = Outcome::new();
        outcome.add(write(0, X), None);
        let flag = outcome.add(release(0, Y), None);
        // `swpa w1, wzr, [y]` has no acquire left, and then `dmb ishld`.
        let half = Half::Atomic;
        let seen = outcome.add(Event { is_discarded, half, partner: Some(3), ..read(1, Y) }, Some(flag));
        outcome.add(Event { half, partner: Some(seen), ..write(1, Y) }, None);
        outcome.add(Event::fence(1, DMB_LD), None);
        outcome.add(read(1, X), None);
        outcome
    };
    assert!(outcome(true).is_allowed(Model::Armv8));
    assert!(!Model::Armv8.allows_without(&outcome(true).execution, Some(Rule::Discarded)));
    assert!(!outcome(false).is_allowed(Model::Armv8));
}

/// A write of another thread cannot come between the halves of a read-modify-write.
#[test]
fn read_modify_writes_are_atomic() {
    for (model, event) in [(Model::X86, locked(1, X)), (Model::Rvwmo, Event { half: Half::Atomic, ..locked(1, X) })] {
        let mut outcome = Outcome::new();
        outcome.add(write(0, X), None);
        outcome.add(event, None);
        assert!(!outcome.is_allowed(model), "{model:?}");
    }
    let mut outcome = Outcome::new();
    outcome.add(write(0, X), None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(2), ..read(1, X) }, None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(1), ..write(1, X) }, None);
    for model in [Model::Armv8, Model::Rvwmo] {
        assert!(!outcome.is_allowed(model), "{model:?}");
    }
}

/// Coherence: two reads of one place do not go back in time.
#[test]
fn reads_do_not_go_back() {
    let mut outcome = Outcome::new();
    let first = outcome.add(write(0, X), None);
    outcome.add(read(1, X), Some(first));
    outcome.add(read(1, X), None);
    for model in [Model::X86, Model::Armv8, Model::Rvwmo] {
        assert!(!outcome.is_allowed(model), "{model:?}");
    }
}

/// With one rule left out, some outcome above changes: no rule stands there for nothing.
#[test]
fn every_rule_is_needed() {
    let atomic = |thread: usize, location: usize, partner: usize, acquire: Annotation, release: Annotation| {
        let half = Half::Atomic;
        (
            Event { half, acquire, partner: Some(partner + 1), ..read(thread, location) },
            Event { half, release, partner: Some(partner), ..write(thread, location) },
        )
    };
    // Each thread exchanges one place, acquiring and releasing, and misses the other's.
    let mut exchanges = Outcome::new();
    for (thread, (mine, other)) in [(X, Y), (Y, X)].into_iter().enumerate() {
        let index = exchanges.execution.len();
        let (reads, writes) = atomic(thread, mine, index, Annotation::Sc, Annotation::Sc);
        exchanges.add(reads, None);
        exchanges.add(writes, None);
        exchanges.add(read(thread, other), None);
    }
    let exclusive = |thread: usize, partner: usize| {
        let half = Half::Exclusive;
        let reads = Event { half, partner: Some(partner + 1), ..read(thread, X) };
        (reads, Event { half, partner: Some(partner), ..write(thread, X) })
    };
    // Another thread's write between the halves of an exclusive pair.
    let mut torn = Outcome::new();
    torn.add(write(0, X), None);
    let (reads, writes) = exclusive(1, 1);
    torn.add(reads, None);
    torn.add(writes, None);
    // Store buffering, with a failing `lock cmpxchg` on a third place in the middle.
    let mut between = Outcome::new();
    for (thread, (mine, other)) in [(X, Y), (Y, X)].into_iter().enumerate() {
        between.add(write(thread, mine), None);
        between.add(Event { is_locked: true, ..read(thread, 2 + thread) }, None);
        between.add(read(thread, other), None);
    }
    let mut backwards = Outcome::new();
    let first = backwards.add(write(0, X), None);
    backwards.add(read(1, X), Some(first));
    backwards.add(read(1, X), None);
    // Store buffering, where an acquire reads what the thread's own exclusive pair wrote.
    let mut fed = Outcome::new();
    let (reads, writes) = exclusive(0, 0);
    fed.add(reads, None);
    let own = fed.add(writes, None);
    fed.add(acquire(0, X), Some(own));
    fed.add(read(0, Y), None);
    fed.add(write(1, Y), None);
    fed.add(Event::fence(1, DMB), None);
    fed.add(read(1, X), None);
    let cases = [
        (Rule::Coherence, Model::Armv8, &backwards),
        (Rule::Atomicity, Model::Armv8, &torn),
        (Rule::ReadModifyWrite, Model::Armv8, &fed),
        (Rule::ProgramOrder, Model::X86, &message_passing(write, read, [None, None], false)),
        (Rule::Fences, Model::Armv8, &store_buffering(write, Some(DMB), read)),
        (Rule::Locked, Model::X86, &between),
        (Rule::Acquire, Model::Armv8, &message_passing(release, acquire, [None, None], false)),
        (Rule::Release, Model::Armv8, &message_passing(release, acquire, [None, None], false)),
        (Rule::ReleaseAcquire, Model::Armv8, &store_buffering(release, None, acquire)),
        (Rule::Dependencies, Model::Armv8, &load_buffering(true)),
        (Rule::AtomicAcquireRelease, Model::Armv8, &exchanges),
    ];
    for (rule, model, outcome) in cases {
        assert!(!model.allows(&outcome.execution), "{rule:?} is not asked for");
        assert!(model.allows_without(&outcome.execution, Some(rule)), "{rule:?} makes no difference");
    }
}

fn ordered(mut event: Event, acquire: bool, release: bool, seq_cst: bool) -> Event {
    event.order = Order { acquire, release, seq_cst };
    event
}

#[test]
fn the_language_forbids_what_it_promises_to() {
    fn seq_cst_write(thread: usize, location: usize) -> Event {
        ordered(write(thread, location), false, true, true)
    }
    fn seq_cst_read(thread: usize, location: usize) -> Event {
        ordered(read(thread, location), true, false, true)
    }
    fn releasing(thread: usize, location: usize) -> Event {
        ordered(write(thread, location), false, true, false)
    }
    fn acquiring(thread: usize, location: usize) -> Event {
        ordered(read(thread, location), true, false, false)
    }
    let with_fences = |mut outcome: Outcome, order: Order| {
        for event in outcome.execution.events.iter_mut().filter(|event| event.fence.is_some()) {
            event.order = order;
        }
        outcome
    };
    let fence = Some(DMB);
    let seq_cst = Order { acquire: true, release: true, seq_cst: true };
    let acq_rel = Order { seq_cst: false, ..seq_cst };
    for (name, outcome, expected) in [
        ("SB relaxed", store_buffering(write, None, read), true),
        ("SB acquire release", store_buffering(releasing, None, acquiring), true),
        ("SB seq_cst", store_buffering(seq_cst_write, None, seq_cst_read), false),
        ("SB one side", store_buffering(seq_cst_write, None, acquiring), true),
        ("SB fences", with_fences(store_buffering(write, fence, read), seq_cst), false),
        ("SB weaker fences", with_fences(store_buffering(write, fence, read), acq_rel), true),
        ("MP relaxed", message_passing(write, read, [None, None], false), true),
        ("MP acquire release", message_passing(releasing, acquiring, [None, None], false), false),
        ("MP fences", with_fences(message_passing(write, read, [fence, fence], false), acq_rel), false),
        ("MP dependency", message_passing(releasing, read, [None, None], true), true),
        (
            "IRIW seq_cst",
            {
                let mut outcome = independent_reads(seq_cst_read, seq_cst_read);
                outcome.execution.events[0].order = seq_cst;
                outcome.execution.events[1].order = seq_cst;
                outcome
            },
            false,
        ),
        ("IRIW acquire", independent_reads(acquiring, acquiring), true),
        ("2+2W relaxed", two_plus_two_writes(None), true),
    ] {
        assert_eq!(language_allows(&outcome.execution), expected, "{name}");
    }
}
