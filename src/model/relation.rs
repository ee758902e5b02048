//! Binary relations over a handful of events, as rows of bits.

/// So many events an execution can have.
pub const MOST: usize = 64;

/// A relation: bit `b` of row `a` says that `a` is related to `b`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    rows: Vec<u64>,
}

impl Relation {
    /// The empty relation over so many events.
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

    /// The relation of these rows.
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

    /// What is in one relation or in the other.
    #[must_use]
    pub fn or(mut self, other: &Relation) -> Relation {
        for (row, other) in self.rows.iter_mut().zip(&other.rows) {
            *row |= other;
        }
        self
    }

    /// One relation after the other.
    #[must_use]
    pub fn then(&self, other: &Relation) -> Relation {
        let mut result = Relation::empty(self.rows.len());
        for (row, result) in self.rows.iter().zip(&mut result.rows) {
            for middle in bits(*row) {
                *result |= other.rows[middle];
            }
        }
        result
    }

    /// With every event related to itself.
    #[must_use]
    pub fn or_same(mut self) -> Relation {
        for (event, row) in self.rows.iter_mut().enumerate() {
            *row |= 1 << event;
        }
        self
    }

    /// What can be reached in one step or more.
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

    /// The pairs for which something holds as well.
    #[must_use]
    pub fn filter(mut self, holds: impl Fn(usize, usize) -> bool) -> Relation {
        for (one, row) in self.rows.iter_mut().enumerate() {
            for other in bits(*row) {
                if !holds(one, other) {
                    *row &= !(1 << other);
                }
            }
        }
        self
    }

    /// Whether some event is related to itself.
    #[must_use]
    pub fn is_irreflexive(&self) -> bool {
        self.rows.iter().enumerate().all(|(event, row)| row >> event & 1 == 0)
    }

    /// Whether no event can be reached from itself.
    #[must_use]
    pub fn is_acyclic(&self) -> bool {
        self.cycle().is_none()
    }

    /// The events of a shortest way from an event back to it, if there is one.
    #[must_use]
    pub fn cycle(&self) -> Option<Vec<usize>> {
        (0..self.rows.len()).filter_map(|start| self.way_back(start)).min_by_key(Vec::len)
    }

    /// A shortest way from an event back to it, breadth first.
    fn way_back(&self, start: usize) -> Option<Vec<usize>> {
        let mut from = vec![usize::MAX; self.rows.len()];
        let mut frontier = vec![start];
        let mut seen = 0u64;
        while !frontier.is_empty() {
            let mut next = Vec::new();
            for event in frontier {
                if self.has(event, start) {
                    let mut way = vec![event];
                    while let Some(previous) = way.last().filter(|last| **last != start).map(|last| from[*last]) {
                        way.push(previous);
                    }
                    way.reverse();
                    return Some(way);
                }
                for other in bits(self.rows[event] & !seen) {
                    seen |= 1 << other;
                    from[other] = event;
                    next.push(other);
                }
            }
            frontier = next;
        }
        None
    }
}

/// The positions of the bits that are set.
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
        assert_eq!(relation(&[(0, 1), (1, 2), (2, 3), (3, 1)]).cycle(), Some(vec![1, 2, 3]));
        assert_eq!(relation(&[(4, 4)]).cycle(), Some(vec![4]));
    }

    #[test]
    fn composition_and_closure() {
        let chain = relation(&[(0, 1), (1, 2), (2, 3)]);
        assert_eq!(chain.then(&chain), relation(&[(0, 2), (1, 3)]));
        assert_eq!(chain.clone().closure(), relation(&[(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]));
        assert!(chain.or_same().has(4, 4));
    }
}
