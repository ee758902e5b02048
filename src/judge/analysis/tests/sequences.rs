//! Sequences with every property that models depend on, and the executions of shapes made of them.

use super::super::sequence::Sequence;
use super::super::test::{Filling, Role, Test};
use crate::model::{Accesses, Annotation, Event, Execution, Fence, Half, MOST, Pairs, Shape};
use crate::probe::Ordering;

/// An instruction set, by the properties of its events.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Machine {
    X86,
    Arm,
    RiscV,
}

impl Machine {
    /// The one with this model.
    pub(super) fn of(model: &str) -> Option<Machine> {
        match model {
            "x86-tso" => Some(Machine::X86),
            "armv8" => Some(Machine::Arm),
            "rvwmo" => Some(Machine::RiscV),
            _ => None,
        }
    }

    fn fences(self) -> Vec<Fence> {
        let sets = [Accesses::READS, Accesses::WRITES, Accesses::ALL];
        match self {
            Machine::X86 => vec![Fence::FULL],
            Machine::Arm => {
                vec![Fence::FULL, Fence::keeping(Pairs::READS), Fence::keeping(Pairs::WRITE_WRITE), Fence::INSTRUCTION]
            }
            Machine::RiscV => {
                let between = |before, after| Fence::keeping(Pairs::between(before, after));
                let all = sets.into_iter().flat_map(|before| sets.map(|after| between(before, after)));
                all.chain([Fence::keeping(Pairs::ALL.without(Pairs::WRITE_READ))]).collect()
            }
        }
    }

    fn acquires(self) -> &'static [Annotation] {
        match self {
            Machine::X86 => &[Annotation::None],
            Machine::Arm | Machine::RiscV => &[Annotation::None, Annotation::Pc, Annotation::Sc],
        }
    }

    fn releases(self) -> &'static [Annotation] {
        match self {
            Machine::X86 => &[Annotation::None],
            Machine::Arm => &[Annotation::None, Annotation::Sc],
            Machine::RiscV => &[Annotation::None, Annotation::Pc, Annotation::Sc],
        }
    }

    /// Each alone, and with each fence before and after it.
    fn fenced(self, plain: &[Sequence]) -> Vec<Sequence> {
        let mut all = plain.to_vec();
        for fence in self.fences() {
            let fence = Event::fence(0, fence);
            for one in plain {
                let moved =
                    |event: &Event| Event { partner: event.partner.map(|partner| partner + 1), ..event.clone() };
                all.push(sequence([fence.clone()].into_iter().chain(one.events.iter().map(moved)).collect()));
                all.push(sequence(one.events.iter().cloned().chain([fence.clone()]).collect()));
            }
        }
        all
    }

    fn reads(self) -> Vec<Sequence> {
        let acquire = |acquire: &Annotation| sequence(vec![Event { acquire: *acquire, ..Event::read(0, 0) }]);
        let mut plain: Vec<Sequence> = self.acquires().iter().map(acquire).collect();
        if self == Machine::X86 {
            plain.push(sequence(vec![Event { is_locked: true, ..Event::read(0, 0) }]));
        }
        let mut all = self.fenced(&plain);
        // Two reads, and a read whose value is discarded.
        all.push(sequence(vec![Event::read(0, 0), Event::read(0, 0)]));
        all.push(sequence(vec![Event { is_discarded: true, ..Event::read(0, 0) }]));
        all
    }

    fn writes(self) -> Vec<Sequence> {
        let release = |release: &Annotation| sequence(vec![Event { release: *release, ..Event::write(0, 0) }]);
        let mut all = self.fenced(&self.releases().iter().map(release).collect::<Vec<_>>());
        // A release, and a write after it that other threads see.
        let release = self.releases().last().copied().unwrap_or_default();
        all.push(sequence(vec![Event { release, ..Event::write(0, 0) }, Event::write(0, 0)]));
        all
    }

    fn modifies(self) -> Vec<Sequence> {
        let mut plain = Vec::new();
        for acquire in self.acquires() {
            for release in self.releases() {
                plain.extend(self.modify(*acquire, *release));
            }
        }
        let first = &plain[..plain.len().min(4)];
        let fenced = self.fenced(first).split_off(first.len());
        plain.extend(fenced);
        plain
    }

    /// The forms of a read-modify-write.
    fn modify(self, acquire: Annotation, release: Annotation) -> Vec<Sequence> {
        let is_locked = self == Machine::X86;
        let one = Event { writes: true, acquire, release, is_locked, half: Half::Atomic, ..Event::read(0, 0) };
        let pair = |half: Half, is_discarded: bool| {
            let read = Event { acquire, half, is_discarded, partner: Some(1), ..Event::read(0, 0) };
            sequence(vec![read, Event { release, half, partner: Some(0), ..Event::write(0, 0) }])
        };
        let exclusive = pair(Half::Exclusive, false);
        // With a read of what was written.
        let read = Event { acquire: Annotation::None, ..exclusive.events[0].clone() };
        let more = sequence(vec![read, exclusive.events[1].clone(), Event { acquire, ..Event::read(0, 0) }]);
        match self {
            Machine::X86 => {
                let apart = vec![Event::read(0, 0), Event { data: 1, ..Event::write(0, 0) }];
                vec![sequence(vec![one]), sequence(apart)]
            }
            Machine::Arm => vec![pair(Half::Atomic, false), pair(Half::Atomic, true), exclusive, more],
            Machine::RiscV => vec![sequence(vec![one]), exclusive, more],
        }
    }

    /// All sequences for litmus shapes.
    fn fillings(self) -> Vec<Filling> {
        let lists = [(Role::Read, self.reads()), (Role::Write, self.writes()), (Role::ReadWrite, self.modifies())];
        let of = |(role, list): (Role, Vec<Sequence>)| list.into_iter().map(move |sequence| filling(role, sequence));
        lists.into_iter().flat_map(of).collect()
    }
}

fn filling(role: Role, sequence: Sequence) -> Filling {
    Filling { role, ordering: Ordering::SeqCst, sequence, probe: 0 }
}

/// A sequence with the operation in its first read and its last write.
fn sequence(events: Vec<Event>) -> Sequence {
    let read = events.iter().position(|event| event.reads);
    let write = events.iter().rposition(|event| event.writes);
    Sequence { events, read, write, others: Vec::new(), free: Vec::new(), defect: None, contract: None, given: None }
}

/// Numbers that look random and are reproducible.
pub(super) struct Numbers(u64);

impl Default for Numbers {
    fn default() -> Numbers {
        Numbers(7)
    }
}

impl Numbers {
    /// A number below another.
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most as u64).expect("it is below")
    }

    /// One of several.
    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The executions of this many tests of a shape, some with dependencies.
pub(super) fn executions(machine: Machine, shape: &'static Shape, most: usize) -> Vec<Execution> {
    let all = machine.fillings();
    let fences = machine.fences().into_iter().map(|fence| filling(Role::Fence, sequence(vec![Event::fence(0, fence)])));
    let fences: Vec<Filling> = fences.collect();
    let mut numbers = Numbers::default();
    let mut executions = Vec::new();
    for _ in 0..most {
        let mut test = Test { shape, fillings: Vec::new(), fences: Vec::new() };
        for slot in 0..shape.slots.len() {
            let fitting: Vec<&Filling> = all.iter().filter(|filling| filling.fits(shape, slot)).collect();
            test.fillings.push(numbers.one_of(&fitting));
            test.fences.push((numbers.below(4) == 0).then(|| &fences[numbers.below(fences.len())]));
        }
        let mut made = test.hardware();
        if numbers.below(2) == 0 {
            for execution in &mut made {
                depend(execution, &mut numbers);
            }
        }
        if numbers.below(3) == 0 {
            made.iter_mut().for_each(forward);
        }
        executions.extend(made.into_iter().filter(|execution| execution.len() <= MOST));
    }
    executions
}

/// Adds dependencies on earlier reads of the same thread.
fn depend(execution: &mut Execution, numbers: &mut Numbers) {
    for index in 0..execution.len() {
        let is_earlier = |other: &usize| {
            let other = &execution.events[*other];
            other.thread == execution.events[index].thread && other.reads
        };
        let reads: Vec<usize> = (0..index).filter(is_earlier).collect();
        let event = &mut execution.events[index];
        if reads.is_empty() || !event.is_access() {
            let is_behind_branch = numbers.below(2) == 0;
            event.control = reads.first().filter(|_| is_behind_branch).map_or(0, |read| 1 << read);
            continue;
        }
        let bit = 1 << numbers.one_of(&reads);
        match numbers.below(6) {
            0 => event.address = bit,
            1 if event.writes => event.data = bit,
            2 => event.control = bit,
            3 => (event.control, event.address) = (bit, 1 << reads[0]),
            _ => {}
        }
    }
}

/// Makes reads return what the event before them wrote.
fn forward(execution: &mut Execution) {
    for index in 1..execution.len() {
        let (one, other) = (&execution.events[index - 1], &execution.events[index]);
        let is_own = one.thread == other.thread && one.location == other.location;
        if is_own && one.writes && other.reads && !other.writes {
            execution.reads_from[index] = Some(index - 1);
        }
    }
}
