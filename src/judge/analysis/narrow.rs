//! Shapes with partners no stronger than needed: with strong ones, a lost ordering would not be noticed.

use super::judge::Judge;
use super::test::{Filling, Role, Test};
use crate::model::{SHAPES, Shape};
use crate::probe::Ordering;

/// Tests that do not differ but in their sequences: the shape, the place of the given operation in it, what it is, and whether
/// there are fences.
pub(super) type Places = (&'static str, Option<usize>, Role, Ordering, bool);

impl<'a> Judge<'a> {
    /// The first test with an operation that the language forbids and the processor allows, the partners being no stronger than
    /// the language needs.
    pub(super) fn narrowly(&self, filling: &'a Filling) -> Option<Test<'a>> {
        SHAPES.iter().find_map(|shape| {
            let slots = (0..shape.slots.len()).filter(|slot| filling.fits(shape, *slot)).map(Some);
            let places = slots.chain((filling.role == Role::Fence).then_some(None));
            places.flat_map(|slot| [(slot, false), (slot, true)]).find_map(|(slot, is_fenced)| {
                self.narrow_tests(shape, slot, filling, is_fenced)
                    .into_iter()
                    .find(|test| test.is_possible(self.model()))
            })
        })
    }

    /// The tests of a shape with an operation in one place, as a fence if there is no place, that the language forbids and
    /// would not forbid if a partner were weaker.
    fn narrow_tests(
        &self,
        shape: &'static Shape,
        slot: Option<usize>,
        filling: &'a Filling,
        is_fenced: bool,
    ) -> Vec<Test<'a>> {
        let all = || -> Box<dyn Iterator<Item = Test<'a>> + 'a> {
            match (slot, is_fenced) {
                (None, false) => Box::new(std::iter::empty()),
                (None, true) => Box::new(self.between(shape, None, Some(filling))),
                (Some(slot), false) => Box::new(self.plain(shape, Some((slot, filling)))),
                (Some(slot), true) => Box::new(self.between(shape, Some((slot, filling)), None)),
            }
        };
        let key = (shape.name, slot, filling.role, filling.ordering, is_fenced);
        if let Some(known) = self.narrow.borrow().get(&key) {
            return all().enumerate().filter(|(number, _)| known.contains(number)).map(|(_, test)| test).collect();
        }
        let forbidden: Vec<(usize, Test<'a>)> = all().enumerate().filter(|(_, test)| self.is_forbidden(test)).collect();
        let orderings: Vec<Vec<Ordering>> = forbidden.iter().map(|(_, test)| orderings(test)).collect();
        let is_narrow = |one: usize| {
            let is_weaker = |other: &Vec<Ordering>| *other != orderings[one] && is_no_stronger(other, &orderings[one]);
            !orderings.iter().any(is_weaker)
        };
        let narrow: Vec<usize> = (0..forbidden.len()).filter(|one| is_narrow(*one)).collect();
        let numbers = narrow.iter().map(|one| forbidden[*one].0).collect();
        self.narrow.borrow_mut().insert(key, numbers);
        let mut keep = (0..forbidden.len()).map(|one| narrow.contains(&one));
        forbidden.into_iter().filter(|_| keep.next().unwrap_or(false)).map(|(_, test)| test).collect()
    }
}

/// The orderings of the operations and fences of a test.
fn orderings(test: &Test<'_>) -> Vec<Ordering> {
    let fences = test.fences.iter().map(|fence| fence.map_or(Ordering::Relaxed, |fence| fence.ordering));
    test.fillings.iter().map(|filling| filling.ordering).chain(fences).collect()
}

/// Whether each ordering of one list gives no more than that of the other.
fn is_no_stronger(one: &[Ordering], other: &[Ordering]) -> bool {
    let is = |(one, other): (&Ordering, &Ordering)| {
        one == other
            || *one == Ordering::Relaxed
            || *other == Ordering::SeqCst
            || *other == Ordering::AcqRel && *one != Ordering::SeqCst
    };
    one.iter().zip(other).all(is)
}
