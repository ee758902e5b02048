//! One place: the orders of its writes, and what its reads read.

use super::search::{Candidate, Placed, other_half};
use crate::model::{Event, Half};

/// An order of the writes to a place, and the write that each of its reads reads; none for the initial value.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) order: Vec<usize>,
    pub(super) sources: Vec<(usize, Option<usize>)>,
}

/// The parts that access one place.
struct Place<'a, 'b> {
    pieces: &'b [Placed<'a>],
    initial: u128,
    /// In the order of threads and of their programs.
    accesses: Vec<Access>,
    is_coherent: bool,
    is_atomic: bool,
}

/// A part that accesses the place.
#[derive(Clone, Copy)]
struct Access {
    /// Its position among all parts.
    event: usize,
    thread: usize,
    reads: bool,
    writes: bool,
    /// What the read of an atomic access reads, if this is its write.
    replaces: Option<u128>,
}

/// All choices for a place. If the model wants coherence, those without it are left out: per place, program order agrees with
/// what is read and overwritten; and if it wants atomicity, those in which another thread writes within an atomic access. None if there are more steps than these.
pub(super) fn choices(
    pieces: &[Placed<'_>],
    chosen: &[&Candidate<'_>],
    cell: usize,
    initial: u128,
    [is_coherent, is_atomic]: [bool; 2],
    steps: &mut usize,
) -> Option<Vec<Choice>> {
    let here = pieces.iter().enumerate().filter(|(_, placed)| placed.piece.cell == Some(cell));
    let accesses: Vec<Access> = here
        .map(|(event, placed)| {
            let made = &chosen[placed.thread].path.made[placed.piece.made].event;
            let (reads, writes) = (made.reads, made.writes);
            let replaces = (writes && made.half != Half::None).then(|| replaced(pieces, placed, made)).flatten();
            Access { event, thread: placed.thread, reads, writes, replaces }
        })
        .collect();
    let place = Place { pieces, initial, accesses, is_coherent, is_atomic };
    let writes: Vec<Access> = place.accesses.iter().copied().filter(|access| access.writes).collect();
    let (mut orders, mut all) = (Vec::new(), Vec::new());
    place.orders(&writes, &mut Vec::new(), &mut orders, steps)?;
    for order in orders {
        place.sources(&order, 0, &mut Vec::new(), &mut all, steps)?;
    }
    Some(all)
}

/// What an atomic write replaces: what it reads, or what the other half of its access reads in this place.
fn replaced(pieces: &[Placed<'_>], placed: &Placed<'_>, made: &Event) -> Option<u128> {
    if made.reads {
        return Some(placed.piece.read);
    }
    other_half(pieces, placed, made.partner?).map(|half| pieces[half].piece.read)
}

impl Place<'_, '_> {
    /// The orders of the writes that begin with some of them.
    fn orders(
        &self,
        writes: &[Access],
        begun: &mut Vec<usize>,
        orders: &mut Vec<Vec<usize>>,
        steps: &mut usize,
    ) -> Option<()> {
        *steps = steps.checked_sub(1 + writes.len())?;
        if begun.len() == writes.len() {
            orders.push(begun.clone());
            return Some(());
        }
        for write in writes.iter().filter(|write| !begun.contains(&write.event)).copied().collect::<Vec<_>>() {
            let is_next = |other: &Access| {
                other.thread != write.thread || other.event >= write.event || begun.contains(&other.event)
            };
            if (!self.is_coherent || writes.iter().all(is_next)) && !self.is_torn(begun.last(), write) {
                begun.push(write.event);
                self.orders(writes, begun, orders, steps)?;
                begun.pop();
            }
        }
        Some(())
    }

    /// Whether another thread writes directly before an atomic write something else than what that replaces.
    fn is_torn(&self, last: Option<&usize>, write: Access) -> bool {
        let before = last.map(|last| &self.pieces[*last]).filter(|before| before.thread != write.thread);
        self.is_atomic && before.zip(write.replaces).is_some_and(|(before, value)| before.piece.written != value)
    }

    /// What the reads from this position on read.
    fn sources(
        &self,
        order: &[usize],
        position: usize,
        begun: &mut Vec<(usize, Option<usize>)>,
        all: &mut Vec<Choice>,
        steps: &mut usize,
    ) -> Option<()> {
        *steps = steps.checked_sub(1 + self.accesses.len())?;
        let Some(access) = self.accesses.get(position) else {
            all.push(Choice { order: order.to_vec(), sources: begun.clone() });
            return Some(());
        };
        if !access.reads {
            return self.sources(order, position + 1, begun, all, steps);
        }
        let wanted = self.pieces[access.event].piece.read;
        let initial = (wanted == self.initial).then_some(None);
        let writes =
            order.iter().filter(|write| self.pieces[**write].piece.written == wanted).map(|write| Some(*write));
        for source in initial.into_iter().chain(writes) {
            if source != Some(access.event) && (!self.is_coherent || self.fits(order, begun, *access, source)) {
                begun.push((access.event, source));
                self.sources(order, position + 1, begun, all, steps)?;
                begun.pop();
            }
        }
        Some(())
    }

    /// Whether a read may read this without a contradiction to the order of its thread.
    fn fits(&self, order: &[usize], begun: &[(usize, Option<usize>)], access: Access, source: Option<usize>) -> bool {
        let rank = |write: usize| order.iter().position(|other| *other == write).map_or(0, |rank| rank + 1);
        let read = source.map_or(0, rank);
        let own = self.accesses.iter().filter(|other| other.thread == access.thread);
        own.clone().filter(|other| other.writes).all(|write| {
            let is_before = write.event < access.event;
            if is_before { rank(write.event) <= read } else { rank(write.event) > read }
        }) && own.filter(|other| other.reads && other.event < access.event).all(|other| {
            let known = begun.iter().find(|(event, _)| *event == other.event);
            known.is_none_or(|(_, source)| source.map_or(0, rank) <= read)
        })
    }
}
