//! Before and after side by side.

use crate::compare::drift::{Marked, Row};
use std::ops::Range;

/// The narrowest terminal that has room for two listings.
pub(super) const WIDE: usize = 100;

/// A line on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    /// The parts that differ from the other side; none if the whole line has no partner.
    pub(super) marks: Option<&'a [Range<usize>]>,
    pub(super) is_changed: bool,
}

impl<'a> Piece<'a> {
    fn whole(text: &'a str, is_changed: bool) -> Piece<'a> {
        Piece { text, marks: None, is_changed }
    }

    fn marked(Marked { text, marks }: &'a Marked) -> Piece<'a> {
        Piece { text, marks: Some(marks), is_changed: true }
    }
}

/// The lines of both sides: what replaces something stands beside it.
pub(super) fn beside(rows: &[Row]) -> Vec<[Option<Piece<'_>>; 2]> {
    let mut lines = Vec::new();
    let mut open: [Vec<Piece<'_>>; 2] = [Vec::new(), Vec::new()];
    for row in rows {
        let pair = match row {
            Row::Gone(text) => {
                open[0].push(Piece::whole(text, true));
                continue;
            }
            Row::New(text) => {
                open[1].push(Piece::whole(text, true));
                continue;
            }
            Row::Both(text) => [Piece::whole(text, false), Piece::whole(text, false)],
            Row::Changed(before, after) => [Piece::marked(before), Piece::marked(after)],
        };
        close(&mut open, &mut lines);
        lines.push(pair.map(Some));
    }
    close(&mut open, &mut lines);
    lines
}

fn close<'a>(open: &mut [Vec<Piece<'a>>; 2], lines: &mut Vec<[Option<Piece<'a>>; 2]>) {
    let [gone, new] = open;
    for place in 0..gone.len().max(new.len()) {
        lines.push([gone.get(place).cloned(), new.get(place).cloned()]);
    }
    gone.clear();
    new.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_replaces_something_stands_beside_it() {
        let rows = ["a", "b", "c", "d"].map(str::to_owned);
        let [a, b, c, d] = rows;
        let rows = [Row::Gone(a), Row::New(b), Row::New(c), Row::Both(d)];
        let shown: Vec<[&str; 2]> =
            beside(&rows).into_iter().map(|line| line.map(|piece| piece.map_or("", |piece| piece.text))).collect();
        assert_eq!(shown, [["a", "b"], ["", "c"], ["d", "d"]]);
    }
}
