//! Power and Armv7, where a write can reach one thread before another. The names of outcomes and the answers are those of
//! Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), and of Sarkar, Sewell, Alglave, Maranget, Williams,
//! "Understanding POWER Multiprocessors" (PLDI 2011).

use super::*;

const POWER: &str = "power";
const ARMV7: &str = "armv7";

const SYNC: Fence = Fence { cumulative: true, ..DMB };
const LWSYNC: Fence = Fence { cumulative: true, ..TSO };
const EIEIO: Fence = Fence { cumulative: true, ..DMB_ST };
const ISYNC: Fence = Fence::INSTRUCTION;

/// What is between two accesses of a thread.
#[derive(Clone, Copy)]
enum Link {
    Nothing,
    Fence(Fence),
    Address,
    Data,
    Control,
    /// A branch, and an instruction barrier.
    ControlFence,
    /// An address of another read between the two.
    AddressBefore,
    /// Another write, which is read and decides a branch with an instruction barrier.
    WriteReadControl,
}

use Link::{Address, AddressBefore, Control, ControlFence, Data, Nothing, WriteReadControl};

const Z: usize = 2;

/// Adds an access behind another one of its thread.
fn behind(outcome: &mut Outcome, first: usize, link: Link, event: Event, source: Option<usize>) -> usize {
    let on = 1 << first;
    let thread = event.thread;
    match link {
        Nothing => outcome.add(event, source),
        Link::Fence(fence) => {
            outcome.add(Event::fence(thread, fence), None);
            outcome.add(event, source)
        }
        Address => outcome.add(Event { address: on, ..event }, source),
        Data => outcome.add(Event { data: on, ..event }, source),
        Control => outcome.add(Event { control: on, ..event }, source),
        ControlFence => {
            outcome.add(Event { control: on, ..Event::fence(thread, ISYNC) }, None);
            outcome.add(Event { control: on, ..event }, source)
        }
        AddressBefore => {
            outcome.add(Event { address: on, ..read(thread, 8 + thread) }, None);
            outcome.add(event, source)
        }
        WriteReadControl => {
            let location = outcome.execution.events[first].location;
            let own = outcome.add(write(thread, location), None);
            let seen = outcome.add(read(thread, location), Some(own));
            behind(outcome, seen, ControlFence, event, source)
        }
    }
}

/// Message passing.
fn mp(writer: Link, reader: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let data = outcome.add(write(0, X), None);
    let flag = behind(&mut outcome, data, writer, write(0, Y), None);
    let seen = outcome.add(read(1, Y), Some(flag));
    behind(&mut outcome, seen, reader, read(1, X), None);
    outcome
}

/// Load buffering.
fn lb(link: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let one = outcome.add(read(0, X), None);
    let to_y = behind(&mut outcome, one, link, write(0, Y), None);
    let other = outcome.add(read(1, Y), Some(to_y));
    let to_x = behind(&mut outcome, other, link, write(1, X), None);
    outcome.execution.reads_from[one] = Some(to_x);
    outcome
}

/// Write-to-read causality.
fn wrc(middle: Link, last: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    let seen = outcome.add(read(1, X), Some(x));
    let y = behind(&mut outcome, seen, middle, write(1, Y), None);
    let passed = outcome.add(read(2, Y), Some(y));
    behind(&mut outcome, passed, last, read(2, X), None);
    outcome
}

/// Message passing over a thread between.
fn isa2(first: Link, middle: Link, last: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    let y = behind(&mut outcome, x, first, write(0, Y), None);
    let seen = outcome.add(read(1, Y), Some(y));
    let z = behind(&mut outcome, seen, middle, write(1, Z), None);
    let passed = outcome.add(read(2, Z), Some(z));
    behind(&mut outcome, passed, last, read(2, X), None);
    outcome
}

/// Independent reads of independent writes.
fn iriw(link: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    let y = outcome.add(write(1, Y), None);
    for (thread, (first, source, second)) in [(2, (X, x, Y)), (3, (Y, y, X))] {
        let seen = outcome.add(read(thread, first), Some(source));
        behind(&mut outcome, seen, link, read(thread, second), None);
    }
    outcome
}

/// One thread overwrites what the other wrote before, and misses its other write.
fn r(first: Link, second: Link) -> Outcome {
    let mut outcome = Outcome::new();
    let x = outcome.add(write(0, X), None);
    behind(&mut outcome, x, first, write(0, Y), None);
    let last = outcome.add(write(1, Y), None);
    behind(&mut outcome, last, second, read(1, X), None);
    outcome
}

/// Message passing, where the reader goes over a third place that another thread writes: between two reads of it, or between
/// a write and a read.
fn mp_over(is_detour: bool) -> Outcome {
    let mut outcome = Outcome::new();
    let data = outcome.add(write(0, X), None);
    let flag = behind(&mut outcome, data, Link::Fence(LWSYNC), write(0, Y), None);
    let seen = outcome.add(read(1, Y), Some(flag));
    if is_detour {
        behind(&mut outcome, seen, Data, write(1, Z), None);
    } else {
        behind(&mut outcome, seen, Address, read(1, Z), None);
    }
    // Its write is added behind it.
    let between = outcome.execution.len() + 2;
    let second = outcome.add(read(1, Z), Some(between));
    behind(&mut outcome, second, Address, read(1, X), None);
    outcome.add(write(2, Z), None);
    outcome
}

fn sb(fence: Fence) -> Outcome {
    store_buffering(write, Some(fence), read)
}

#[test]
fn outcomes_of_power() {
    let [sync, lwsync, eieio] = [SYNC, LWSYNC, EIEIO].map(Link::Fence);
    for (name, outcome, expected) in [
        ("MP", mp(Nothing, Nothing), true),
        ("MP+sync+po", mp(sync, Nothing), true),
        ("MP+po+addr", mp(Nothing, Address), true),
        ("MP+syncs", mp(sync, sync), false),
        ("MP+lwsync+addr", mp(lwsync, Address), false),
        ("MP+lwsync+ctrl", mp(lwsync, Control), true),
        ("MP+lwsync+ctrlisync", mp(lwsync, ControlFence), false),
        ("MP+eieio+addr", mp(eieio, Address), false),
        ("MP+lwsync+fri-rfi-ctrlisync", mp(lwsync, WriteReadControl), false),
        ("SB", store_buffering(write, None, read), true),
        ("SB+syncs", sb(SYNC), false),
        ("SB+lwsyncs", sb(LWSYNC), true),
        ("LB", lb(Nothing), true),
        ("LB+datas", lb(Data), false),
        ("LB+ctrls", lb(Control), false),
        ("LB+lwsyncs", lb(lwsync), false),
        ("2+2W", two_plus_two_writes(None), true),
        ("2+2W+lwsyncs", two_plus_two_writes(Some(LWSYNC)), false),
        ("2+2W+eieios", two_plus_two_writes(Some(EIEIO)), false),
        ("R+syncs", r(sync, sync), false),
        ("R+lwsync+sync", r(lwsync, sync), true),
        ("IRIW", iriw(Nothing), true),
        ("IRIW+addrs", iriw(Address), true),
        ("IRIW+lwsyncs", iriw(lwsync), true),
        ("IRIW+syncs", iriw(sync), false),
        ("WRC", wrc(Nothing, Nothing), true),
        ("WRC+data+addr", wrc(Data, Address), true),
        ("WRC+lwsync+addr", wrc(lwsync, Address), false),
        ("WRC+sync+addr", wrc(sync, Address), false),
        ("ISA2", isa2(Nothing, Nothing, Nothing), true),
        ("ISA2+sync+data+addr", isa2(sync, Data, Address), false),
        ("ISA2+lwsync+data+addr", isa2(lwsync, Data, Address), false),
    ] {
        assert_eq!(outcome.is_allowed(POWER), expected, "{name}");
    }
}

#[test]
fn outcomes_of_armv7() {
    let [dmb, of_stores] = [DMB, DMB_ST].map(Link::Fence);
    for (name, outcome, expected) in [
        ("MP", mp(Nothing, Nothing), true),
        ("MP+dmbs", mp(dmb, dmb), false),
        ("MP+dmb+addr", mp(dmb, Address), false),
        ("MP+dmb.st+addr", mp(of_stores, Address), false),
        ("MP+dmb+ctrl", mp(dmb, Control), true),
        ("MP+dmb+ctrlisb", mp(dmb, ControlFence), false),
        ("MP+dmb+fri-rfi-ctrlisb", mp(dmb, WriteReadControl), true),
        ("SB", store_buffering(write, None, read), true),
        ("SB+dmbs", sb(DMB), false),
        ("SB+dmb.sts", sb(DMB_ST), true),
        ("LB", lb(Nothing), true),
        ("LB+datas", lb(Data), false),
        ("2+2W+dmb.sts", two_plus_two_writes(Some(DMB_ST)), false),
        ("R+dmbs", r(dmb, dmb), false),
        ("IRIW+addrs", iriw(Address), true),
        ("IRIW+dmbs", iriw(dmb), false),
        ("WRC+data+addr", wrc(Data, Address), true),
        ("WRC+dmb+addr", wrc(dmb, Address), false),
        ("ISA2+dmb+data+addr", isa2(dmb, Data, Address), false),
    ] {
        assert_eq!(outcome.is_allowed(ARMV7), expected, "{name}");
    }
}

/// Another thread's write between the halves of an exclusive pair.
fn torn() -> Outcome {
    let mut outcome = Outcome::new();
    outcome.add(write(0, X), None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(2), ..read(1, X) }, None);
    outcome.add(Event { half: Half::Exclusive, partner: Some(1), ..write(1, X) }, None);
    outcome
}

/// Two reads of a place, the second of which is older.
fn backwards() -> Outcome {
    let mut outcome = Outcome::new();
    let first = outcome.add(write(0, X), None);
    outcome.add(read(1, X), Some(first));
    outcome.add(read(1, X), None);
    outcome
}

/// Without any one axiom or definition, an outcome that is forbidden becomes possible: every part is needed.
#[test]
fn every_part_is_needed() {
    let of = |name: &str| -> Vec<Outcome> {
        let light = if name == POWER { Link::Fence(LWSYNC) } else { Link::Fence(DMB) };
        let mut all = vec![
            backwards(),
            torn(),
            sb(SYNC),
            lb(Data),
            lb(Control),
            lb(AddressBefore),
            mp(light, Address),
            mp(light, ControlFence),
            two_plus_two_writes(Some(DMB_ST)),
        ];
        all.extend([false, true].map(mp_over));
        if name == ARMV7 {
            // There are no lighter fences: only the full one, in the place of `lwsync`.
            for outcome in &mut all {
                let fences = outcome.execution.events.iter_mut().filter_map(|event| event.fence.as_mut());
                fences.filter(|fence| **fence == LWSYNC).for_each(|fence| *fence = DMB);
            }
        }
        all
    };
    for name in [POWER, ARMV7] {
        let (model, outcomes) = (model(name), of(name));
        for outcome in &outcomes {
            let axiom = model.forbidding(&outcome.execution);
            assert!(axiom.is_some_and(|axiom| model.parts().iter().any(|part| part == axiom)), "{name}: {axiom:?}");
        }
        for part in model.parts() {
            let without = model.without(part).expect("it is a part");
            let changes = outcomes.iter().any(|outcome| without.allows(&outcome.execution));
            assert!(changes, "{part} of {name} makes no difference");
        }
    }
}
