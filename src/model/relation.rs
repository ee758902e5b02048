//! Binary relations over a handful of events, as rows of bits.

/// The maximal number of events of an execution.
pub const MOST: usize = 64;

/// A relation: bit `b` of row `a` says that `a` is related to `b`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    rows: Vec<u64>,
}

impl Relation {
    /// The empty relation over this many events.
    ///
    /// # Panics
    ///
    /// If there are more than [`MOST`].
    #[must_use]
    pub fn empty(events: usize) -> Relation {
        assert!(events <= MOST, "an execution has at most {MOST} events");
        Relation { rows: vec![0; events] }
    }

    /// The pairs for which something holds.
    #[must_use]
    pub fn of(events: usize, holds: impl Fn(usize, usize) -> bool) -> Relation {
        let mut relation = Relation::empty(events);
        for one in 0..events {
            for other in 0..events {
                if holds(one, other) {
                    relation.add(one, other);
                }
            }
        }
        relation
    }

    /// The relation with these rows.
    pub(super) fn from_rows(rows: &[u64]) -> Relation {
        Relation { rows: rows.to_vec() }
    }

    /// Relates two events.
    pub fn add(&mut self, one: usize, other: usize) {
        self.rows[one] |= 1 << other;
    }

    /// Whether two events are related.
    #[must_use]
    pub fn has(&self, one: usize, other: usize) -> bool {
        self.rows[one] >> other & 1 == 1
    }

    /// The transitive closure.
    #[must_use]
    pub fn closure(mut self) -> Relation {
        for middle in 0..self.rows.len() {
            let through = self.rows[middle];
            for row in &mut self.rows {
                if *row >> middle & 1 == 1 {
                    *row |= through;
                }
            }
        }
        self
    }

    /// Whether it is acyclic.
    #[must_use]
    pub fn is_acyclic(&self) -> bool {
        let reached = self.clone().closure();
        (0..reached.rows.len()).all(|event| !reached.has(event, event))
    }
}

/// The positions of the set bits.
pub(super) fn bits(mut row: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (row != 0).then(|| row.trailing_zeros() as usize)?;
        row &= row - 1;
        Some(bit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relation(pairs: &[(usize, usize)]) -> Relation {
        Relation::of(5, |one, other| pairs.contains(&(one, other)))
    }

    #[test]
    fn cycles_are_found() {
        assert!(relation(&[(0, 1), (1, 2), (2, 3)]).is_acyclic());
        assert!(!relation(&[(0, 1), (1, 2), (2, 3), (3, 1)]).is_acyclic());
        assert!(!relation(&[(4, 4)]).is_acyclic());
    }

    #[test]
    fn closures_are_what_can_be_reached() {
        let chain = relation(&[(0, 1), (1, 2), (2, 3)]);
        assert_eq!(chain.closure(), relation(&[(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]));
    }
}
