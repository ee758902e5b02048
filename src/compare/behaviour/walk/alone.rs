//! Events that only one version has: what is lost, and what is new.

use super::super::difference::Difference;
use super::super::event::{Event, Kind};
use super::super::term::Term;
use super::{Pair, Walk};
use crate::compare::meaning::Meaning;

impl Walk<'_> {
    /// Reports the events that only one version has.
    pub(super) fn tell_open(&mut self, pair: &Pair) {
        let is_apart = pair.is_apart == [true; 2];
        let (meaning, rule, lines) = Walk::told(pair);
        let before = &pair.window.events[0];
        self.met.extend(before.iter().filter(|event| event.twin.is_some()).map(|event| event.line));
        if is_apart {
            self.report(meaning.max(Meaning::Changed), rule, lines);
        } else if self.is_inlined && matches!(meaning, Meaning::Lost | Meaning::Weaker) {
            let rule = format!("{rule}; but other functions are called, or inlined");
            self.report(Meaning::Unknown, rule, lines);
        } else if meaning == Meaning::Lost && is_first_read(pair, lines[0]) {
            self.unread.push(Difference { meaning, rule, lines });
        } else {
            self.report(meaning, rule, lines);
        }
    }

    /// Reports the reads that are gone on a path. Where other paths have them, the read may have been put off to where its
    /// value is needed.
    pub(super) fn tell_unread(&mut self) {
        for Difference { meaning, rule, lines } in std::mem::take(&mut self.unread) {
            if lines[0].is_some_and(|line| self.met.contains(&line)) {
                let rule =
                    "a read is done on some paths only; assembly alone cannot tell whether the source allows that";
                self.report(Meaning::Moved, rule, lines);
            } else {
                self.report(meaning, rule, lines);
            }
        }
    }

    fn told(pair: &Pair) -> (Meaning, String, [Option<usize>; 2]) {
        let [before, after] = &pair.window.events;
        let gone: Vec<&Event> = pair.window.open(0).collect();
        let new: Vec<&Event> = pair.window.open(1).collect();
        let other_way = before.iter().find_map(|event| {
            let twin = &after[event.twin?];
            let is_store = event.kind == Kind::Store || twin.kind == Kind::Store;
            (event.kind != twin.kind && !is_store).then_some([Some(event.line), Some(twin.line)])
        });
        if let Some(lines) = other_way {
            return (Meaning::Changed, "it reads and writes in another way".to_owned(), lines);
        }
        let is_call = |event: &&Event| event.kind == Kind::Call;
        let [called, calls] = [gone.iter().copied().find(is_call), new.iter().copied().find(is_call)];
        // What was inlined, or no longer is.
        let inlined = match (called, calls) {
            (_, Some(call)) => gone.iter().find(|gone| gone.kind != Kind::Call).map(|gone| [gone.line, call.line]),
            (Some(call), _) => new.iter().find(|new| new.kind != Kind::Call).map(|new| [call.line, new.line]),
            (None, None) => None,
        };
        if let Some(lines) = inlined {
            let rule = "a call is in the place of accesses, and what the called function does is not known";
            return (Meaning::Unknown, rule.to_owned(), lines.map(Some));
        }
        let Some(lost) = gone.first() else {
            let Some(new) = new.first() else {
                return (Meaning::Changed, "it does something else".to_owned(), [None; 2]);
            };
            let is_known = |(_, kind, address, width): &&(usize, Kind, Option<Term>, u16)| {
                *kind == new.kind && *address == new.address && *width == new.width
            };
            let twice = pair.past[1].iter().any(|past| is_known(&past));
            let rule = if twice { "it is done once more" } else { "it was not done before" };
            return (Meaning::Changed, rule.to_owned(), [None, Some(new.line)]);
        };
        let at = |line: usize| [Some(lost.line), Some(line)];
        let is_there = |event: &&&Event| event.address == lost.address && lost.kind != Kind::Call;
        let (writes, reads) = (lost.kind.writes(), lost.kind.reads());
        if let Some(other) = new.iter().find(is_there) {
            let parts: Vec<_> = new.iter().filter(|event| event.width < lost.width).collect();
            let (meaning, rule) = match () {
                () if other.width < lost.width && parts.len() > 1 && lost.is_divided => {
                    (Meaning::Changed, "it is split, and others could see a part of it before")
                }
                () if other.width < lost.width && parts.len() > 1 => {
                    (Meaning::Weaker, "it is split: others can see a part of it")
                }
                () if other.width < lost.width => (Meaning::Lost, "it is narrower: a part of it is gone"),
                () if other.width > lost.width => (Meaning::Changed, "it is wider"),
                () if reads && writes && !(other.kind.reads() && other.kind.writes()) => {
                    (Meaning::Weaker, "its read and its write are no longer one step")
                }
                () if other.kind == lost.kind => (Meaning::Changed, "it writes another value"),
                () => (Meaning::Changed, "it is another access"),
            };
            return (meaning, rule.to_owned(), at(other.line));
        }
        if let Some(other) = new.iter().find(|event| event.kind == lost.kind && event.width == lost.width) {
            let rule = if lost.kind == Kind::Call { "another function is called" } else { "it goes to another place" };
            return (Meaning::Changed, rule.to_owned(), at(other.line));
        }
        let line = after.last().map(|event| event.line);
        let lines = [Some(lost.line), line];
        if lost.kind == Kind::Call {
            return (Meaning::Lost, "a call is gone".to_owned(), lines);
        }
        // Merged with another of the same place, over one of another place.
        let own = pair.past[0].iter().map(|(line, kind, address, width)| (*line, *kind, *address, *width));
        let all: Vec<_> =
            own.chain(before.iter().map(|event| (event.line, event.kind, event.address, event.width))).collect();
        let place = all.iter().rposition(|(line, ..)| *line == lost.line).unwrap_or_default();
        let is_twin = |(_, kind, address, _): &(usize, Kind, Option<Term>, u16)| {
            *address == lost.address && (kind.reads() && reads || kind.writes() && writes)
        };
        let between =
            |range: std::ops::Range<usize>| all[range].iter().any(|(_, _, address, _)| *address != lost.address);
        let later = (place + 1..all.len()).find(|other| is_twin(&all[*other]));
        let earlier = (0..place).rev().find(|other| is_twin(&all[*other]));
        let is_merged = if writes {
            later.is_some_and(|later| between(place + 1..later))
        } else {
            earlier.is_some_and(|earlier| between(earlier + 1..place))
        };
        if is_merged {
            let rule = if writes {
                "the write is gone: one behind another access stands for it, so the order of the two is lost"
            } else {
                "the read is gone: one before another access stands for it, so the order of the two is lost"
            };
            return (Meaning::Weaker, rule.to_owned(), lines);
        }
        let rule = match (reads, writes) {
            (true, true) => "a read-modify-write is gone",
            (true, false) if later.is_some() || earlier.is_some() => "a read is gone: it is not repeated",
            (true, false) => "a read is gone",
            _ => "a write is gone",
        };
        (Meaning::Lost, rule.to_owned(), lines)
    }
}

/// Whether an access that is gone is a plain read that this path has not had before.
fn is_first_read(pair: &Pair, line: Option<usize>) -> bool {
    let before = &pair.window.events[0];
    let gone = before.iter().find(|event| event.is_open() && Some(event.line) == line);
    let is_known = pair.past[0].iter().any(|(known, ..)| Some(*known) == line)
        || before.iter().any(|event| event.twin.is_some() && Some(event.line) == line);
    gone.is_some_and(|event| event.kind == Kind::Load && !event.is_strong()) && !is_known
}
