//! Outcomes that the language forbids and allows.

use super::super::*;
use super::outcomes::*;

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
