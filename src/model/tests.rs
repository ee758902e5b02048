//! Well-known outcomes, each with a model's answer; and for each rule of a model, an outcome that depends on it.

mod language;
mod outcomes;
mod propagation;

use super::*;
use outcomes::*;

#[test]
fn well_known_outcomes() {
    let mfence = Some(DMB);
    let none = [None, None];
    for (name, outcome, model, expected) in [
        ("SB", store_buffering(write, None, read), X86, true),
        ("SB+mfence", store_buffering(write, mfence, read), X86, false),
        ("SB+xchg", store_buffering(locked, None, read), X86, false),
        ("MP", message_passing(write, read, none, false), X86, false),
        ("MP", message_passing(write, read, none, false), ARMV8, true),
        ("MP", message_passing(write, read, none, false), RVWMO, true),
        ("MP+stlr+ldar", message_passing(release, acquire, none, false), ARMV8, false),
        ("MP+stlr+ldapr", message_passing(release, acquire_pc, none, false), ARMV8, false),
        ("MP+stlr+ldr", message_passing(release, read, none, false), ARMV8, true),
        ("MP+str+ldar", message_passing(write, acquire, none, false), ARMV8, true),
        ("MP+dmb+addr", message_passing(write, read, [Some(DMB), None], true), ARMV8, false),
        ("MP+dmb", message_passing(write, read, [Some(DMB), None], false), ARMV8, true),
        ("MP+dmbst+dmbld", message_passing(write, read, [Some(DMB_ST), Some(DMB_LD)], false), ARMV8, false),
        ("MP+fence+addr", message_passing(write, read, [Some(DMB), None], true), RVWMO, false),
        ("SB+stlr+ldar", store_buffering(release, None, acquire), ARMV8, false),
        ("SB+stlr+ldapr", store_buffering(release, None, acquire_pc), ARMV8, true),
        ("SB+dmb", store_buffering(write, Some(DMB), read), ARMV8, false),
        ("SB+dmbld", store_buffering(write, Some(DMB_LD), read), ARMV8, true),
        ("SB+fence.tso", store_buffering(write, Some(TSO), read), RVWMO, true),
        ("SB+fence", store_buffering(write, Some(DMB), read), RVWMO, false),
        ("LB", load_buffering(false), X86, false),
        ("LB", load_buffering(false), ARMV8, true),
        ("LB", load_buffering(false), RVWMO, true),
        ("LB+datas", load_buffering(true), ARMV8, false),
        ("LB+datas", load_buffering(true), RVWMO, false),
        ("2+2W", two_plus_two_writes(None), X86, false),
        ("2+2W", two_plus_two_writes(None), ARMV8, true),
        ("2+2W", two_plus_two_writes(None), RVWMO, true),
        ("2+2W+dmbst", two_plus_two_writes(Some(DMB_ST)), ARMV8, false),
        ("IRIW", independent_reads(read, read), X86, false),
        ("IRIW", independent_reads(read, read), ARMV8, true),
        ("IRIW+ldar", independent_reads(acquire, acquire), ARMV8, false),
        ("IRIW+ldapr", independent_reads(acquire_pc, read), ARMV8, false),
        ("WRC", write_read_causality(false), ARMV8, true),
        ("WRC+data+addr", write_read_causality(true), ARMV8, false),
        ("WRC+data+addr", write_read_causality(true), RVWMO, false),
        ("WRC", write_read_causality(false), X86, false),
    ] {
        assert_eq!(outcome.is_allowed(model), expected, "{name} on {model}");
    }
}

/// A fence for reads does not order a read whose result is discarded: LLVM issue 68428.
#[test]
fn discarded_reads_are_free() {
    let outcome = |is_discarded: bool| {
        let mut outcome = Outcome::new();
        outcome.add(write(0, X), None);
        let flag = outcome.add(release(0, Y), None);
        // `swpa w1, wzr, [y]` has no acquire any more, and is followed by `dmb ishld`.
        let half = Half::Atomic;
        let seen = outcome.add(Event { is_discarded, half, partner: Some(3), ..read(1, Y) }, Some(flag));
        outcome.add(Event { half, partner: Some(seen), ..write(1, Y) }, None);
        outcome.add(Event::fence(1, DMB_LD), None);
        outcome.add(read(1, X), None);
        outcome
    };
    assert!(outcome(true).is_allowed(ARMV8));
    assert!(!model(ARMV8).without("discarded").expect("it is a part").allows(&outcome(true).execution));
    assert!(!outcome(false).is_allowed(ARMV8));
}

/// A write of another thread cannot come between the halves of a read-modify-write.
#[test]
fn read_modify_writes_are_atomic() {
    for (model, event) in [(X86, locked(1, X)), (RVWMO, Event { half: Half::Atomic, ..locked(1, X) })] {
        let mut outcome = Outcome::new();
        outcome.add(write(0, X), None);
        outcome.add(event, None);
        assert!(!outcome.is_allowed(model), "{model}");
    }
    let mut outcome = Outcome::new();
    outcome.add(write(0, X), None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(2), ..read(1, X) }, None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(1), ..write(1, X) }, None);
    for model in [ARMV8, RVWMO] {
        assert!(!outcome.is_allowed(model), "{model}");
    }
}

/// Coherence: two reads of one location do not go back in time.
#[test]
fn reads_do_not_go_back() {
    let mut outcome = Outcome::new();
    let first = outcome.add(write(0, X), None);
    outcome.add(read(1, X), Some(first));
    outcome.add(read(1, X), None);
    for model in [X86, ARMV8, RVWMO] {
        assert!(!outcome.is_allowed(model), "{model}");
    }
}

/// Without any one rule, some outcome above changes: every rule is needed.
#[test]
fn every_rule_is_needed() {
    let atomic = |thread: usize, location: usize, partner: usize, acquire: Annotation, release: Annotation| {
        let half = Half::Atomic;
        (
            Event { half, acquire, partner: Some(partner + 1), ..read(thread, location) },
            Event { half, release, partner: Some(partner), ..write(thread, location) },
        )
    };
    // Each thread exchanges one location, acquiring and releasing, and misses the other's.
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
    // Store buffering, with a failing `lock cmpxchg` on a third location in the middle.
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
        ("coherence", ARMV8, &backwards),
        ("atomicity", ARMV8, &torn),
        ("read-modify-write", ARMV8, &fed),
        ("program-order", X86, &message_passing(write, read, [None, None], false)),
        ("fenced", ARMV8, &store_buffering(write, Some(DMB), read)),
        ("locked", X86, &between),
        ("acquire", ARMV8, &message_passing(release, acquire, [None, None], false)),
        ("release", ARMV8, &message_passing(release, acquire, [None, None], false)),
        ("release-acquire", ARMV8, &store_buffering(release, None, acquire)),
        ("dependency", ARMV8, &load_buffering(true)),
        ("acquire-release", ARMV8, &exchanges),
    ];
    for (part, name, outcome) in cases {
        let model = model(name);
        assert!(!model.allows(&outcome.execution), "{part} is not asked for");
        assert!(model.without(part).expect("it is a part").allows(&outcome.execution), "{part} makes no difference");
    }
}
