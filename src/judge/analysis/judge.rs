//! The judge: litmus shapes made of cells, against the memory models.
//!
//! It tests the claim behind the everyday verdicts. Each access of a shape is made of an operation and its sequence on
//! a target. Whatever the language's model forbids, the processor's model must forbid. The outcome of a shape fixes the
//! reads-from relation and the order of writes to each location, so each test is one execution or a few.

use super::narrow::Places;
use super::test::{Filling, Role, Source, Test};
use crate::model::{Does, Model, SHAPES, Shape};
use crate::probe::Ordering;
use std::cell::RefCell;
use std::collections::HashMap;

/// The results of a number of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many outcomes the language forbids.
    pub forbidden: usize,
    /// How many it allows.
    pub allowed: usize,
}

/// Runs shapes over all fitting operations, and returns the first outcome that the language forbids and the processor
/// allows.
#[derive(Debug)]
pub struct Judge<'a> {
    model: &'a Model,
    fillings: &'a [Filling],
    /// The language's answer does not depend on the sequences, and is computed once.
    forbidden: RefCell<HashMap<Source, bool>>,
    /// The tests with partners no stronger than needed.
    pub(super) narrow: RefCell<HashMap<Places, Vec<usize>>>,
}

/// The operation of each access, and the fences before them.
type Choices<'a> = Vec<Vec<&'a Filling>>;

impl<'a> Judge<'a> {
    /// A judge by the model of a processor, with the operations for litmus shapes: the first one of each role and
    /// ordering represents it beside others.
    #[must_use]
    pub fn new(model: &'a Model, fillings: &'a [Filling]) -> Judge<'a> {
        Judge { model, fillings, forbidden: RefCell::default(), narrow: RefCell::default() }
    }

    /// The model of the processor.
    #[must_use]
    pub fn model(&self) -> &'a Model {
        self.model
    }

    /// Every shape with every ordering of loads, stores and read-modify-writes where the shape has those; with a
    /// read-modify-write instead of each load and store of the shapes of two threads; and with fences between relaxed
    /// accesses.
    #[must_use]
    pub fn mapping(&self) -> (Tally, Option<Test<'a>>) {
        let mut tally = Tally::default();
        for shape in SHAPES {
            let modifies =
                self.fillings.iter().filter(|filling| filling.role == Role::ReadWrite && self.is_first(filling));
            let replaced = modifies.flat_map(|filling| {
                let is_free = |slot: &usize| matches!(shape.slots[*slot].does, Does::Read(_) | Does::Write(_));
                (0..shape.slots.len()).filter(is_free).map(move |slot| (slot, filling))
            });
            let given = [None].into_iter().chain(replaced.map(Some).filter(|_| shape.threads() <= 2));
            let wrong = given
                .flat_map(|given| self.plain(shape, given))
                .chain(self.fenced(shape, None))
                .find(|test| self.is_wrong(test, &mut tally));
            if wrong.is_some() {
                return (tally, wrong);
            }
        }
        (tally, None)
    }

    /// The shapes with one operation as every access that it fits, the others in all orderings, the weakest first.
    #[must_use]
    pub fn around(&self, filling: &'a Filling) -> (Tally, Option<Test<'a>>) {
        let mut tally = Tally::default();
        for shape in SHAPES {
            let mut tests: Vec<Test<'a>> = Vec::new();
            if filling.role == Role::Fence {
                tests.extend(self.between(shape, None, Some(filling)));
            }
            for slot in 0..shape.slots.len() {
                if filling.fits(shape, slot) {
                    tests.extend(self.plain(shape, Some((slot, filling))));
                    tests.extend(self.fenced(shape, Some((slot, filling))));
                }
            }
            let wrong = tests.into_iter().find(|test| self.is_wrong(test, &mut tally));
            if wrong.is_some() {
                return (tally, wrong);
            }
        }
        (tally, None)
    }

    /// Whether the language forbids a test.
    pub(super) fn is_forbidden(&self, test: &Test<'_>) -> bool {
        *self.forbidden.borrow_mut().entry(test.source()).or_insert_with(|| test.is_forbidden())
    }

    fn is_wrong(&self, test: &Test<'_>, tally: &mut Tally) -> bool {
        if !self.is_forbidden(test) {
            tally.allowed += 1;
            return false;
        }
        tally.forbidden += 1;
        test.is_possible(self.model)
    }

    /// Whether an operation represents its role and ordering beside others.
    fn is_first(&self, filling: &Filling) -> bool {
        self.first(filling.role, filling.ordering).is_some_and(|first| std::ptr::eq(first, filling))
    }

    fn first(&self, role: Role, ordering: Ordering) -> Option<&'a Filling> {
        self.fillings.iter().find(|filling| filling.role == role && filling.ordering == ordering)
    }

    /// The operations for an access beside others, the weakest first, with one given operation as one of the accesses.
    /// If read-modify-writes compete it is given for all: a single one does not show their order.
    fn choices(&self, shape: &Shape, given: Option<(usize, &'a Filling)>, orderings: &[Ordering]) -> Choices<'a> {
        let given_for = |index: usize| {
            let (slot, filling) = given?;
            let is_same = |one: Does, other: Does| one == other && matches!(one, Does::Compete | Does::Modify(None));
            (slot == index || is_same(shape.slots[slot].does, shape.slots[index].does)).then_some(filling)
        };
        let choice = |index: usize| {
            let role = match shape.slots[index].does {
                Does::Read(_) => Role::Read,
                Does::Write(_) => Role::Write,
                Does::Modify(_) | Does::Compete => Role::ReadWrite,
            };
            match given_for(index) {
                Some(filling) => vec![filling],
                None => orderings.iter().filter_map(|ordering| self.first(role, *ordering)).collect(),
            }
        };
        (0..shape.slots.len()).map(choice).collect()
    }

    /// All orderings, without fences.
    pub(super) fn plain(
        &self,
        shape: &'static Shape,
        given: Option<(usize, &'a Filling)>,
    ) -> impl Iterator<Item = Test<'a>> + use<'a> {
        let choices = self.choices(shape, given, &Ordering::ALL);
        combinations(choices).map(move |fillings| Test { shape, fences: vec![None; fillings.len()], fillings })
    }

    /// Relaxed accesses, with fences between them.
    fn fenced(
        &self,
        shape: &'static Shape,
        given: Option<(usize, &'a Filling)>,
    ) -> impl Iterator<Item = Test<'a>> + use<'a> {
        self.between(shape, given, None)
    }

    /// Relaxed accesses with fences between them, with one given access or fence. Where no load acquires or no store releases, the fence
    /// of one thread is all that the given access of another can meet: then each fence may be left out.
    pub(super) fn between(
        &self,
        shape: &'static Shape,
        given: Option<(usize, &'a Filling)>,
        fence: Option<&'a Filling>,
    ) -> impl Iterator<Item = Test<'a>> + use<'a> {
        let fences: Vec<&Filling> = Ordering::ALL
            .iter()
            .filter_map(|ordering| match fence {
                Some(fence) if fence.ordering == *ordering => Some(fence),
                _ => self.first(Role::Fence, *ordering),
            })
            .collect();
        let is_behind = |index: usize| index > 0 && shape.slots[index - 1].thread == shape.slots[index].thread;
        let places: Vec<bool> = (0..shape.slots.len()).map(is_behind).collect();
        let has_partners =
            self.first(Role::Read, Ordering::Acquire).is_some() && self.first(Role::Write, Ordering::Release).is_some();
        let choices = fences.into_iter().map(Some).chain((!has_partners).then_some(None));
        let gaps = vec![choices.collect(); places.iter().filter(|is_gap| **is_gap).count()];
        let accesses = self.choices(shape, given, &[Ordering::Relaxed]);
        let has_gaps = !gaps.is_empty();
        combinations(accesses).flat_map(move |fillings| {
            let places = places.clone();
            combinations(gaps.clone()).filter(move |_| has_gaps).map(move |choice| {
                let mut choice = choice.into_iter();
                let fences = places.iter().map(|is_gap| if *is_gap { choice.next()? } else { None }).collect();
                Test { shape, fillings: fillings.clone(), fences }
            })
        })
    }
}

/// All combinations of one from each list; the first of each come first.
fn combinations<T: Copy>(choices: Vec<Vec<T>>) -> impl Iterator<Item = Vec<T>> {
    let count: usize = choices.iter().map(Vec::len).product();
    (0..count).map(move |mut number| {
        let mut combination = Vec::with_capacity(choices.len());
        for choice in &choices {
            combination.push(choice[number % choice.len()]);
            number /= choice.len();
        }
        combination
    })
}
