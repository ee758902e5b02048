//! The judge: whole shapes, put together out of cells, against the memory models.
//!
//! The rules of the everyday verdict are a claim; here it is tested. Each slot of a shape is filled with an operation and the
//! sequence that a target has for it. Whatever the language's model forbids, the processor's must forbid. The outcome of a
//! shape says who reads from whom and in which order places are written, so each test is a single execution.

use super::operation::order;
use super::sequence::Sequence;
use crate::catalogue::Ordering;
use crate::model::{Does, Event, Execution, Model, Order, SHAPES, Shape, language_allows};

/// What an operation is for a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads only: a load, or a compare-exchange that does not exchange.
    Read,
    /// Writes only.
    Write,
    /// Reads and writes.
    ReadWrite,
    /// Orders others.
    Fence,
}

/// An operation that can fill a slot: what the source asked for, and what a target has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filling {
    /// What it is for a shape.
    pub role: Role,
    /// The ordering that is asked for.
    pub ordering: Ordering,
    /// The sequence.
    pub sequence: Sequence,
    /// The cell that it is from, to name.
    pub name: String,
}

/// A shape with its slots filled, and fences before some of them.
#[derive(Debug, Clone)]
pub struct Test<'a> {
    /// The shape.
    pub shape: &'static Shape,
    /// The operation in each slot.
    pub fillings: Vec<&'a Filling>,
    /// The fence before each slot, where there is one.
    pub fences: Vec<Option<&'a Filling>>,
}

/// What became of a number of tests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many outcomes the language forbids.
    pub forbidden: usize,
    /// How many it allows.
    pub allowed: usize,
}

impl Test<'_> {
    /// Whether the language forbids the outcome.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.language().is_some_and(|execution| !language_allows(&execution))
    }

    /// Whether the processor allows it.
    #[must_use]
    pub fn is_possible(&self, model: Model) -> bool {
        self.hardware().iter().any(|execution| model.allows(execution))
    }

    /// The execution in the language: an event for each operation. There is none, if two read-modify-writes would both follow
    /// one write.
    fn language(&self) -> Option<Execution> {
        let mut building = Building::default();
        for (index, (slot, filling)) in self.shape.slots.iter().zip(&self.fillings).enumerate() {
            if let Some(fence) = self.fences[index] {
                let event = Event::fence(slot.thread, crate::model::Fence::FULL);
                building.push(Event { order: order(fence.ordering), ..event }, None);
            }
            let event = Event {
                reads: filling.role != Role::Write,
                writes: filling.role != Role::Read,
                order: order(filling.ordering),
                ..Event::read(slot.thread, slot.location)
            };
            let position = building.push(event, Some(index));
            building.main.push(Main { read: Some(position), write: Some(position) });
        }
        building.finished(self.shape)
    }

    /// The executions on the processor: the sequences one after the other.
    fn hardware(&self) -> Vec<Execution> {
        let mut building = Building::default();
        for (index, (slot, filling)) in self.shape.slots.iter().zip(&self.fillings).enumerate() {
            if let Some(fence) = self.fences[index] {
                building.push_sequence(&fence.sequence, slot.thread, slot.location, None);
            }
            let start = building.push_sequence(&filling.sequence, slot.thread, slot.location, Some(index));
            let Sequence { read, write, .. } = &filling.sequence;
            building.main.push(Main { read: read.map(|read| start + read), write: write.map(|write| start + write) });
        }
        building.finished(self.shape).into_iter().collect()
    }
}

/// The events of a slot's operation that matter for the outcome.
#[derive(Debug, Clone, Copy, Default)]
struct Main {
    read: Option<usize>,
    write: Option<usize>,
}

/// An execution that is being put together.
#[derive(Default)]
struct Building {
    events: Vec<Event>,
    /// The slot that each event belongs to.
    slots: Vec<Option<usize>>,
    main: Vec<Main>,
}

impl Building {
    fn push(&mut self, event: Event, slot: Option<usize>) -> usize {
        self.events.push(event);
        self.slots.push(slot);
        self.events.len() - 1
    }

    fn push_sequence(&mut self, sequence: &Sequence, thread: usize, location: usize, slot: Option<usize>) -> usize {
        let start = self.events.len();
        for event in &sequence.events {
            let event = Event {
                thread,
                location: if event.is_access() { location } else { event.location },
                partner: event.partner.map(|partner| partner + start),
                order: Order::RELAXED,
                ..event.clone()
            };
            self.push(event, slot);
        }
        start
    }

    /// Who reads from whom, and in which order places are written, as the shape says.
    fn finished(self, shape: &Shape) -> Option<Execution> {
        let Building { events, slots, main } = self;
        // The writes to each place in order, by their events.
        let mut written: Vec<Vec<usize>> = vec![Vec::new(); 3];
        for (location, written) in written.iter_mut().enumerate() {
            let mut ranked: Vec<(usize, usize)> = Vec::new();
            for (slot, main) in shape.slots.iter().zip(&main) {
                if let (Does::Write(rank), Some(write), true) = (slot.does, main.write, slot.location == location) {
                    ranked.push((rank, write));
                }
            }
            ranked.sort_unstable();
            *written = ranked.into_iter().map(|(_, write)| write).collect();
        }
        // What each slot's operation reads from: for a read-modify-write in the place of a write, the write before it.
        let mut sources: Vec<Option<usize>> = Vec::new();
        for (slot, own) in shape.slots.iter().zip(&main) {
            sources.push(match slot.does {
                Does::Read(source) => source.and_then(|source| main[source].write),
                Does::Write(_) => {
                    let written = &written[slot.location];
                    let position = written.iter().position(|write| Some(*write) == own.write)?;
                    position.checked_sub(1).map(|before| written[before])
                }
            });
        }
        // A read-modify-write in the place of a read writes directly behind what it read.
        for (index, slot) in shape.slots.iter().enumerate() {
            let (Does::Read(_), Some(write)) = (slot.does, main[index].write.filter(|write| events[*write].writes))
            else {
                continue;
            };
            let written = &mut written[slot.location];
            let position = match sources[index] {
                Some(source) => written.iter().position(|known| *known == source)? + 1,
                None => 0,
            };
            let is_taken = shape.slots.iter().enumerate().any(|(other, _)| {
                other < index
                    && sources[other] == sources[index]
                    && main[other].write.is_some_and(|write| events[write].writes)
                    && shape.slots[other].location == slot.location
                    && events[main[other].write.unwrap_or(0)].reads
            });
            if is_taken {
                return None;
            }
            written.insert(position, write);
        }
        let mut coherence = vec![0; events.len()];
        for written in &written {
            for (position, write) in written.iter().enumerate() {
                coherence[*write] = position + 1;
            }
        }
        let reads_from =
            (0..events.len()).map(|event| if events[event].reads { sources[slots[event]?] } else { None }).collect();
        Some(Execution { events, reads_from, coherence })
    }
}

/// Runs shapes over all that fits into them, and returns the first outcome that the language forbids and the processor
/// allows.
#[derive(Debug)]
pub struct Judge<'a> {
    /// The model of the processor.
    pub model: Model,
    /// What there is to fill slots with: for each role and ordering the first is the one that stands beside others.
    pub fillings: &'a [Filling],
}

impl<'a> Judge<'a> {
    /// Every shape with every ordering of loads and stores, with a read-modify-write in one place after the other, and with
    /// fences between relaxed accesses.
    #[must_use]
    pub fn mapping(&self) -> (Tally, Option<Test<'a>>) {
        let mut tally = Tally::default();
        for shape in SHAPES {
            for test in self.tests(shape) {
                if let Some(wrong) = self.judged(test, &mut tally) {
                    return (tally, Some(wrong));
                }
            }
        }
        (tally, None)
    }

    /// The shapes with one operation in every slot that it fits into, the others in all orderings, the weakest first.
    #[must_use]
    pub fn around(&self, filling: &'a Filling) -> (Tally, Option<Test<'a>>) {
        let mut tally = Tally::default();
        for shape in SHAPES {
            if filling.role == Role::Fence {
                let relaxed: Option<Vec<&Filling>> =
                    shape.slots.iter().map(|slot| self.first(slot.does, Ordering::Relaxed)).collect();
                let Some(fillings) = relaxed else { continue };
                for fences in self.fence_choices(shape, Some(filling)) {
                    let test = Test { shape, fillings: fillings.clone(), fences };
                    if let Some(wrong) = self.judged(test, &mut tally) {
                        return (tally, Some(wrong));
                    }
                }
                continue;
            }
            for (index, slot) in shape.slots.iter().enumerate() {
                if !fits(filling.role, slot.does) {
                    continue;
                }
                for test in self
                    .plain_tests(shape, Some((index, filling)))
                    .chain(self.fenced_tests(shape, Some((index, filling))))
                {
                    if let Some(wrong) = self.judged(test, &mut tally) {
                        return (tally, Some(wrong));
                    }
                }
            }
        }
        (tally, None)
    }

    fn judged(&self, test: Test<'a>, tally: &mut Tally) -> Option<Test<'a>> {
        if !test.is_forbidden() {
            tally.allowed += 1;
            return None;
        }
        tally.forbidden += 1;
        test.is_possible(self.model).then_some(test)
    }

    fn tests(&self, shape: &'static Shape) -> impl Iterator<Item = Test<'a>> {
        let modifies: Vec<(usize, &'a Filling)> = shape
            .slots
            .iter()
            .enumerate()
            .flat_map(|(index, _)| {
                let is_modify = |filling: &&Filling| filling.role == Role::ReadWrite;
                self.representatives().into_iter().filter(is_modify).map(move |filling| (index, filling))
            })
            .collect();
        let plain = self.plain_tests(shape, None);
        let with_modify: Vec<Test<'a>> =
            modifies.into_iter().flat_map(|one| self.plain_tests(shape, Some(one)).collect::<Vec<_>>()).collect();
        plain.chain(with_modify).chain(self.fenced_tests(shape, None))
    }

    /// The first filling of each role and ordering.
    fn representatives(&self) -> Vec<&'a Filling> {
        let mut representatives: Vec<&Filling> = Vec::new();
        for filling in self.fillings {
            if !representatives.iter().any(|known| known.role == filling.role && known.ordering == filling.ordering) {
                representatives.push(filling);
            }
        }
        representatives
    }

    /// The load or the store with an ordering.
    fn first(&self, does: Does, ordering: Ordering) -> Option<&'a Filling> {
        let role = match does {
            Does::Read(_) => Role::Read,
            Does::Write(_) => Role::Write,
        };
        self.fillings.iter().find(|filling| filling.role == role && filling.ordering == ordering)
    }

    /// Loads and stores in all orderings, with one slot given.
    fn plain_tests(
        &self,
        shape: &'static Shape,
        given: Option<(usize, &'a Filling)>,
    ) -> impl Iterator<Item = Test<'a>> + use<'a> {
        let choices: Vec<Vec<&'a Filling>> = shape
            .slots
            .iter()
            .enumerate()
            .map(|(index, slot)| match given {
                Some((place, filling)) if place == index => vec![filling],
                _ => Ordering::ALL.iter().filter_map(|ordering| self.first(slot.does, *ordering)).collect(),
            })
            .collect();
        let count: usize = choices.iter().map(Vec::len).product();
        (0..count).map(move |mut number| {
            let mut fillings = Vec::with_capacity(choices.len());
            for choice in &choices {
                fillings.push(choice[number % choice.len()]);
                number /= choice.len();
            }
            let fences = vec![None; fillings.len()];
            Test { shape, fillings, fences }
        })
    }

    /// Relaxed accesses with fences between them, with one slot given.
    fn fenced_tests(
        &self,
        shape: &'static Shape,
        given: Option<(usize, &'a Filling)>,
    ) -> impl Iterator<Item = Test<'a>> + use<'a> {
        let fillings: Option<Vec<&'a Filling>> = shape
            .slots
            .iter()
            .enumerate()
            .map(|(index, slot)| match given {
                Some((place, filling)) if place == index => Some(filling),
                _ => self.first(slot.does, Ordering::Relaxed),
            })
            .collect();
        let choices = if fillings.is_some() { self.fence_choices(shape, None) } else { Vec::new() };
        let fillings = fillings.unwrap_or_default();
        choices.into_iter().map(move |fences| Test { shape, fillings: fillings.clone(), fences })
    }

    /// Every way to put a fence between the accesses of each thread; with one fence in place of all its kind, if it is given.
    fn fence_choices(&self, shape: &Shape, given: Option<&'a Filling>) -> Vec<Vec<Option<&'a Filling>>> {
        let fences: Vec<&Filling> = match given {
            Some(fence) => {
                let others = self.representatives().into_iter().filter(|other| other.role == Role::Fence);
                [fence].into_iter().chain(others.filter(|other| other.ordering != fence.ordering)).collect()
            }
            None => self.representatives().into_iter().filter(|filling| filling.role == Role::Fence).collect(),
        };
        let mut choices: Vec<Vec<Option<&Filling>>> = vec![Vec::new()];
        for (index, slot) in shape.slots.iter().enumerate() {
            let is_behind = index > 0 && shape.slots[index - 1].thread == slot.thread;
            let mut longer = Vec::new();
            for choice in &choices {
                let here: Vec<Option<&Filling>> =
                    if is_behind { fences.iter().copied().map(Some).collect() } else { vec![None] };
                for fence in here {
                    longer.push([choice.as_slice(), &[fence]].concat());
                }
            }
            choices = longer;
        }
        choices
    }
}

fn fits(role: Role, does: Does) -> bool {
    match does {
        Does::Read(_) => matches!(role, Role::Read | Role::ReadWrite),
        Does::Write(_) => matches!(role, Role::Write | Role::ReadWrite),
    }
}
