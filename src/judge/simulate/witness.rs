//! One execution, to be shown: its events and the relations between them.

use super::Test;
use super::search::Found;
use crate::read::litmus::place;

/// An execution: the events of each thread, and the arrows between events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The events, thread by thread in program order.
    pub events: Vec<Shown>,
    /// What relates them.
    pub arrows: Vec<Arrow>,
}

/// An event to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The thread.
    pub thread: usize,
    /// The instruction as the test has it.
    pub instruction: String,
    /// `R x=1`, `W y=2`, `F`.
    pub what: String,
}

/// An arrow between two events, or from the initial state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrow {
    /// `po`, `rf`, `co`, `fr`.
    pub relation: &'static str,
    /// From this event; none for the initial value.
    pub from: Option<usize>,
    /// To this one.
    pub to: usize,
}

impl Witness {
    /// An execution that was found.
    pub(super) fn of(test: &Test<'_>, found: &Found<'_>) -> Witness {
        let events = found.pieces.iter().map(|placed| {
            let path = found.paths[placed.thread].path;
            let made = &path.made[placed.piece.made];
            let location = place(made.address, test.locations.len());
            let name = location.map_or(String::new(), |(location, offset)| {
                let name = &test.locations[location].name;
                if offset == 0 { name.clone() } else { format!("{name}+{offset}") }
            });
            let what = match (made.event.reads, made.event.writes) {
                (true, true) => format!("RW {name}={}→{}", placed.piece.read, placed.piece.written),
                (true, false) => format!("R {name}={}", placed.piece.read),
                (false, true) => format!("W {name}={}", placed.piece.written),
                (false, false) => "F".to_owned(),
            };
            let instruction = test.threads[placed.thread].text(made.step).to_owned();
            Shown { thread: placed.thread, instruction, what }
        });
        Witness { events: events.collect(), arrows: arrows(found) }
    }
}

/// The arrows: program order and coherence between neighbours, reads-from, and from-reads to the next write.
pub(super) fn arrows(found: &Found<'_>) -> Vec<Arrow> {
    let (execution, mut arrows) = (found.execution, Vec::new());
    let events = &execution.events;
    let writes = |place: usize, rank: usize| {
        events
            .iter()
            .enumerate()
            .position(|(index, event)| event.writes && event.location == place && execution.coherence[index] == rank)
    };
    for (to, event) in events.iter().enumerate() {
        if to > 0 && events[to - 1].thread == event.thread {
            arrows.push(Arrow { relation: "po", from: Some(to - 1), to });
        }
        if event.reads {
            let source = execution.reads_from[to];
            arrows.push(Arrow { relation: "rf", from: source, to });
            let next = source.map_or(0, |source| execution.coherence[source] + 1);
            if let Some(write) = writes(event.location, next).filter(|write| *write != to) {
                arrows.push(Arrow { relation: "fr", from: Some(to), to: write });
            }
        }
        if event.writes {
            let before = execution.coherence[to].checked_sub(1).and_then(|rank| writes(event.location, rank));
            if let Some(before) = before {
                arrows.push(Arrow { relation: "co", from: Some(before), to });
            }
        }
    }
    arrows
}
