//! The lines of the source that a change is about.

use super::align::Row;
use super::{Cell, group};
use crate::isa::Class;
use crate::read::matrix::{Body, BodyLine, Matrix};
use crate::read::places::{FunctionPlaces, SourceLine};

/// A matrix, and the places of one of its functions.
#[derive(Debug, Clone, Copy)]
pub struct SidePlaces<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The places; none if its source is not at hand.
    pub places: Option<&'a FunctionPlaces>,
}

/// The lines of the source before and of the source after that a changed cell is about, the most telling first: those
/// that changed accesses come from, and then the others.
#[must_use]
pub fn changed_lines(cell: &Cell, [before, after]: [SidePlaces<'_>; 2]) -> [Vec<SourceLine>; 2] {
    let rows = group::rows_of(cell, before.matrix, after.matrix);
    let mut sides = [Lines::of(cell.bodies[0], before), Lines::of(cell.bodies[1], after)];
    for row in &rows {
        let is_changed = match row {
            Row::Both(_) => [false, false],
            Row::Changed(..) => [true, true],
            Row::Gone(_) => [true, false],
            Row::New(_) => [false, true],
        };
        let [one, other] = &mut sides;
        let weight = one.weight(is_changed[0]).min(other.weight(is_changed[1]));
        one.push(is_changed, weight);
        other.push([is_changed[1], is_changed[0]], weight);
    }
    sides.map(Lines::sorted)
}

/// The weights of changed lines, the most telling first: what orders or is atomic, other accesses, and the rest.
const ORDERING: u8 = 0;
const ACCESS: u8 = 2;
const OTHER: u8 = 4;

/// What is added to the weight of lines around one that is missing.
const AROUND: u8 = 1;

fn is_around(weight: u8) -> bool {
    weight % 2 == AROUND
}

/// The lines of one side, as its body is walked.
struct Lines<'a> {
    body: Option<&'a Body>,
    places: &'a [Option<SourceLine>],
    /// The next line of the body.
    next: usize,
    found: Vec<(u8, SourceLine)>,
}

impl<'a> Lines<'a> {
    fn of(body: Option<usize>, side: SidePlaces<'a>) -> Lines<'a> {
        let body = body.map(|body| &side.matrix.bodies[body]);
        let places = side.places.zip(body).map(|(places, body)| places.of_lines(body)).unwrap_or_default();
        Lines { body, places, next: 0, found: Vec::new() }
    }

    /// The weight of the next line, if it is one that changed.
    fn weight(&self, is_changed: bool) -> u8 {
        let line = self.body.filter(|_| is_changed).and_then(|body| body.lines.get(self.next));
        let Some(BodyLine::Operation(operation)) = line else { return OTHER };
        match operation.class() {
            Class::ReadModifyWrite | Class::LoadExclusive | Class::StoreExclusive | Class::Fence | Class::Call => {
                ORDERING
            }
            Class::Load | Class::Store | Class::LoadStore | Class::Unknown => ACCESS,
            Class::Branch | Class::Other => OTHER,
        }
    }

    /// Goes on by a row that changed on this side, on the other side, on both or on none.
    fn push(&mut self, [is_changed, is_changed_there]: [bool; 2], weight: u8) {
        let place = |index: usize| self.places.get(index).cloned().flatten();
        if is_changed_there && !is_changed {
            // What this side does not have is shown by what is around it.
            let around = [place(self.next), self.next.checked_sub(1).and_then(place)];
            self.found.extend(around.into_iter().flatten().map(|line| (weight + AROUND, line)));
            return;
        }
        if is_changed {
            self.found.extend(place(self.next).map(|line| (weight, line)));
        }
        self.next += 1;
    }

    /// Each line once. Where accesses changed, other changes follow from them.
    fn sorted(mut self) -> Vec<SourceLine> {
        self.found.sort_by_key(|(weight, _)| *weight);
        let is_about_accesses = self.found.first().is_some_and(|(weight, _)| *weight < OTHER);
        if is_about_accesses {
            self.found.retain(|(weight, _)| *weight < OTHER);
        }
        // What is around a line that is missing here counts only if nothing else does.
        if self.found.iter().any(|(weight, _)| !is_around(*weight)) {
            self.found.retain(|(weight, _)| !is_around(*weight));
        }
        let mut lines: Vec<SourceLine> = Vec::new();
        for (_, line) in self.found {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}
