//! Events of both versions that are the same one: whether they have the same values.

use super::super::code::Facts;
use super::super::difference::Difference;
use super::super::event::{Event, Kind};
use super::super::order;
use super::super::term::{Term, Terms};
use super::{Pair, Walk};
use crate::compare::meaning::Meaning;

impl Walk<'_> {
    /// Compares the events of both versions since they were last the same, and forgets them.
    pub(super) fn close(&mut self, pair: &mut Pair) {
        let is_apart = pair.is_apart == [true; 2];
        let mut found = None;
        let Pair { window, facts, .. } = &*pair;
        let [before, after] = &window.events;
        for event in before {
            let Some(twin) = event.twin.map(|twin| &after[twin]) else { continue };
            let lines = [Some(event.line), Some(twin.line)];
            if let Some((meaning, rule)) = self.unequal(event, twin, facts) {
                found = Some(Difference { meaning, rule, lines });
                break;
            }
        }
        let ordered = order::change(&pair.window, self.model);
        for Difference { meaning, rule, lines } in found.into_iter().chain(ordered) {
            let meaning = if is_apart { meaning.max(Meaning::Changed) } else { meaning };
            self.report(meaning, rule, lines);
        }
        self.met.extend(pair.window.events[0].iter().map(|event| event.line));
        pair.forget();
    }

    /// Whether terms are the same, with what branches have decided.
    pub(super) fn is_equal(&mut self, one: &[Term], other: &[Term], facts: &Facts) -> bool {
        if one == other {
            return true;
        }
        if one.len() != other.len() {
            return false;
        }
        let mut by = self.terms.settling(facts);
        one.iter().zip(other).all(|(one, other)| {
            one == other || self.terms.replaced(*one, &mut by) == self.terms.replaced(*other, &mut by)
        })
    }

    /// How an event differs from the same one of the other version.
    pub(super) fn unequal(&mut self, event: &Event, twin: &Event, facts: &Facts) -> Option<(Meaning, String)> {
        if event.is_one_step && !twin.is_one_step {
            return Some((Meaning::Weaker, "its read and its write are no longer one step".to_owned()));
        }
        if event.kind != twin.kind && event.kind != Kind::Store && twin.kind != Kind::Store {
            return Some((Meaning::Changed, "it reads and writes in another way".to_owned()));
        }
        if !self.is_equal(&event.expected, &twin.expected, facts) {
            return Some((Meaning::Changed, "it expects another value".to_owned()));
        }
        if !self.is_equal(&event.stored, &twin.stored, facts) {
            return Some((Meaning::Changed, "it writes another value".to_owned()));
        }
        let mut is_other = false;
        for ((one, is_meant, inside), (other, is_too, within)) in event.arguments.iter().zip(&twin.arguments) {
            if !is_meant && !is_too {
                continue;
            }
            let is_frame = |terms: &Terms, one: Term, other: Term| {
                terms.in_frame(one).is_some() && terms.in_frame(other).is_some()
            };
            if is_frame(&self.terms, *one, *other) {
                // The layout of the frame may differ, and what is there may not.
                for (one, other) in inside.iter().zip(within) {
                    is_other |= !is_frame(&self.terms, *one, *other) && !self.is_equal(&[*one], &[*other], facts);
                }
            } else {
                is_other |= !self.is_equal(&[*one], &[*other], facts);
            }
        }
        is_other.then(|| (Meaning::Changed, "a called function gets another argument".to_owned()))
    }
}

impl Pair {
    /// Forgets the events that both versions have.
    pub(super) fn forget(&mut self) {
        for side in 0..2 {
            let past = &mut self.past[side];
            for event in self.window.events[side].drain(..) {
                past.push((event.line, event.kind, event.address, event.width));
            }
            let more = past.len().saturating_sub(64);
            past.drain(..more);
        }
    }
}
