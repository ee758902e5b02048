//! Well-known outcomes, each with what a model says of it; and each rule of a model, that something depends on it.

mod language;
mod outcomes;

use super::*;
use outcomes::*;

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
