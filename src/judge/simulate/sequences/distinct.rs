//! Which sequences differ in what they order: one of many stands for the others beside another thread.
//!
//! Two functions whose ways do the same, but for the values, show the same; then the one whose source asks for more stands for
//! both. Rust forbids more where more is asked for.

use super::bench::{PLACES, place};
use super::way::results;
use crate::judge::simulate::thread::{Made, Path};
use crate::model::{Event, Order};

/// The ways of a function, and those of its source.
pub(super) struct Candidate {
    pub(super) row: usize,
    pub(super) compiled: Vec<Path>,
    pub(super) source: Vec<Path>,
}

/// A way as compiled, and what the source asks for on it.
#[derive(PartialEq, Eq)]
struct Pair {
    compiled: Vec<(Event, u64)>,
    source: Vec<(Event, u64)>,
}

/// The rows of those that stand for all, in order.
pub(super) fn distinct(mut candidates: Vec<Candidate>) -> Vec<usize> {
    candidates.sort_by_key(|one| (std::cmp::Reverse(strength(&one.source)), one.row));
    let mut known: Vec<Pair> = Vec::new();
    let mut rows = Vec::new();
    for candidate in &candidates {
        let pairs = pairs(candidate);
        let is_known = |pair: &Pair| known.iter().any(|other| other.stands_for(pair));
        if !pairs.as_ref().is_some_and(|pairs| pairs.iter().all(is_known)) {
            rows.push(candidate.row);
            known.extend(pairs.into_iter().flatten());
        }
    }
    rows.sort_unstable();
    rows
}

/// How much a source asks for.
fn strength(source: &[Path]) -> usize {
    let flags =
        |Order { acquire, release, seq_cst }| usize::from(acquire) + usize::from(release) + usize::from(seq_cst);
    source.first().map_or(0, |way| way.made.iter().map(|made| flags(made.event.order)).sum())
}

/// The ways of a function, each with that of the source which reads, writes and returns the same; none if there is none.
fn pairs(candidate: &Candidate) -> Option<Vec<Pair>> {
    let of = |way: &Path| {
        let same =
            candidate.source.iter().find(|other| shown(other) == shown(way) && results(other).eq(results(way)))?;
        Some(Pair { compiled: class(&way.made), source: class(&same.made) })
    };
    candidate.compiled.iter().map(of).collect()
}

/// What is read and written last in each place.
fn shown(way: &Path) -> Vec<[Option<u128>; 2]> {
    let last = |number: usize| {
        let here = || way.made.iter().rev().filter(move |made| made.bytes > 0 && made.address == place(number));
        let read = here().find(|made| made.event.reads).map(|made| made.read);
        [read, here().find(|made| made.event.writes).map(|made| made.written)]
    };
    (0..PLACES.len()).map(last).collect()
}

fn class(made: &[Made]) -> Vec<(Event, u64)> {
    let of = |made: &Made| {
        let is_behind = made.event.fence.is_some_and(|fence| fence.instruction) && made.event.control != 0;
        (Event { address: 0, data: 0, control: is_behind.into(), ..made.event.clone() }, made.address)
    };
    made.iter().map(of).collect()
}

impl Pair {
    /// Whether this one does the same, and is asked for as much or more.
    fn stands_for(&self, other: &Pair) -> bool {
        let is_as_strong = |one: Order, other: Order| {
            one.acquire >= other.acquire && one.release >= other.release && one.seq_cst >= other.seq_cst
        };
        let is_like = |((one, here), (other, there)): (&(Event, u64), &(Event, u64))| {
            let weakened = Event { order: other.order, ..one.clone() };
            is_as_strong(one.order, other.order) && (&weakened, here) == (other, there)
        };
        self.compiled == other.compiled
            && self.source.len() == other.source.len()
            && self.source.iter().zip(&other.source).all(is_like)
    }
}
