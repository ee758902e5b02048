//! What the models say of every execution that shapes make of many sequences, beside what they said before.

use super::sequence::Sequence;
use super::test::{Filling, Role, Test};
use crate::catalogue::Ordering;
use crate::model::{Accesses, Annotation, Event, Execution, Fence, Half, MOST, Model, Relation, Rule, SHAPES, Shape, TextModel};

const READS: Accesses = Accesses::READS;
const WRITES: Accesses = Accesses::WRITES;
const ALL: Accesses = Accesses::ALL;

fn between(before: Accesses, after: Accesses) -> Fence {
    Fence::Between { before, after }
}

/// The fences of an instruction set.
fn fences(model: Model) -> Vec<Fence> {
    match model {
        Model::X86 => vec![Fence::FULL],
        Model::Armv8 => vec![Fence::FULL, between(READS, ALL), between(WRITES, WRITES), Fence::Instruction],
        Model::Rvwmo => {
            let sets = [READS, WRITES, ALL];
            let all = sets.into_iter().flat_map(|before| sets.map(|after| between(before, after)));
            all.chain([Fence::Tso]).collect()
        }
    }
}

/// A sequence with the operation in its first read and its last write.
fn sequence(events: Vec<Event>) -> Sequence {
    let read = events.iter().position(|event| event.reads);
    let write = events.iter().rposition(|event| event.writes);
    Sequence { events, read, write, others: Vec::new(), free: Vec::new(), defect: None }
}

fn with_fences(fences: &[Fence], plain: &[Sequence]) -> Vec<Sequence> {
    let mut all = plain.to_vec();
    for fence in fences {
        let fence = Event::fence(0, *fence);
        for one in plain {
            let before = [fence.clone()].into_iter().chain(one.events.iter().map(|event| Event { partner: event.partner.map(|partner| partner + 1), ..event.clone() }));
            all.push(sequence(before.collect()));
            all.push(sequence(one.events.iter().cloned().chain([fence.clone()]).collect()));
        }
    }
    all
}

fn annotations(model: Model) -> (Vec<Annotation>, Vec<Annotation>) {
    let all = vec![Annotation::None, Annotation::Pc, Annotation::Sc];
    match model {
        Model::X86 => (vec![Annotation::None], vec![Annotation::None]),
        Model::Armv8 => (all, vec![Annotation::None, Annotation::Sc]),
        Model::Rvwmo => (all.clone(), all),
    }
}

fn reads(model: Model) -> Vec<Sequence> {
    let (acquires, _) = annotations(model);
    let mut plain: Vec<Sequence> =
        acquires.iter().map(|acquire| sequence(vec![Event { acquire: *acquire, ..Event::read(0, 0) }])).collect();
    if model == Model::X86 {
        plain.push(sequence(vec![Event { is_locked: true, ..Event::read(0, 0) }]));
    }
    let mut all = with_fences(&fences(model), &plain);
    // Two reads, and a read whose value is thrown away.
    all.push(sequence(vec![Event::read(0, 0), Event::read(0, 0)]));
    all.push(sequence(vec![Event { is_discarded: true, ..Event::read(0, 0) }]));
    all
}

fn writes(model: Model) -> Vec<Sequence> {
    let (_, releases) = annotations(model);
    let plain: Vec<Sequence> =
        releases.iter().map(|release| sequence(vec![Event { release: *release, ..Event::write(0, 0) }])).collect();
    with_fences(&fences(model), &plain)
}

fn modifies(model: Model) -> Vec<Sequence> {
    let (acquires, releases) = annotations(model);
    let mut plain = Vec::new();
    for acquire in &acquires {
        for release in &releases {
            let (acquire, release) = (*acquire, *release);
            if model != Model::Armv8 {
                let is_locked = model == Model::X86;
                let half = Half::Atomic;
                plain.push(sequence(vec![Event { writes: true, acquire, release, is_locked, half, ..Event::read(0, 0) }]));
            }
            if model == Model::X86 {
                plain.push(sequence(vec![Event::read(0, 0), Event { data: 1, ..Event::write(0, 0) }]));
                continue;
            }
            for (half, is_discarded) in [(Half::Atomic, false), (Half::Atomic, true), (Half::Exclusive, false)] {
                if half == Half::Atomic && model != Model::Armv8 {
                    continue;
                }
                plain.push(sequence(vec![
                    Event { acquire, half, is_discarded, partner: Some(1), ..Event::read(0, 0) },
                    Event { release, half, partner: Some(0), ..Event::write(0, 0) },
                ]));
            }
            // With a read of what was written.
            plain.push(sequence(vec![
                Event { half: Half::Exclusive, partner: Some(1), ..Event::read(0, 0) },
                Event { release, half: Half::Exclusive, partner: Some(0), ..Event::write(0, 0) },
                Event { acquire, ..Event::read(0, 0) },
            ]));
        }
    }
    let first: Vec<Sequence> = plain.iter().take(4).cloned().collect();
    let mut all = plain;
    all.extend(with_fences(&fences(model), &first).into_iter().skip(first.len()));
    all
}

/// All that can fill slots: in an order in which neighbours differ.
fn fillings(model: Model) -> Vec<Filling> {
    let lists = [(Role::Read, reads(model)), (Role::Write, writes(model)), (Role::ReadWrite, modifies(model))];
    let mut all = Vec::new();
    for (role, list) in lists {
        for (number, sequence) in list.into_iter().enumerate() {
            all.push(Filling { role, ordering: Ordering::ALL[number % 5], sequence, probe: 0 });
        }
    }
    all
}

/// A generator of numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most as u64).expect("it is below")
    }
}

/// Adds dependencies on earlier reads of the same thread.
fn depending(mut execution: Execution, numbers: &mut Numbers) -> Execution {
    for index in 0..execution.len() {
        let thread = execution.events[index].thread;
        let reads: Vec<usize> = (0..index).filter(|other| execution.events[*other].thread == thread && execution.events[*other].reads).collect();
        if reads.is_empty() || !execution.events[index].is_access() {
            if let (Some(read), true) = (reads.first(), numbers.below(2) == 0) {
                execution.events[index].control = 1 << read;
            }
            continue;
        }
        let bit = 1 << reads[numbers.below(reads.len())];
        let event = &mut execution.events[index];
        match numbers.below(6) {
            0 => event.address = bit,
            1 if event.writes => event.data = bit,
            2 => event.control = bit,
            3 => { event.control = bit; event.address = 1 << reads[0]; }
            _ => {}
        }
    }
    execution
}

fn executions(model: Model, shape: &'static Shape, most: usize, mut of: impl FnMut(usize, &Test<'_>, Vec<Execution>)) {
    let all = fillings(model);
    let fences: Vec<Filling> = fences(model).into_iter().map(|fence| Filling { role: Role::Fence, ordering: Ordering::SeqCst, sequence: sequence(vec![Event::fence(0, fence)]), probe: 0 }).collect();
    let mut numbers = Numbers(7);
    for number in 0..most {
        let mut test = Test { shape, fillings: Vec::new(), fences: Vec::new() };
        for slot in shape.slots {
            let fitting: Vec<&Filling> = all.iter().filter(|filling| filling.fits(slot.does)).collect();
            test.fillings.push(fitting[numbers.below(fitting.len())]);
            test.fences.push((numbers.below(4) == 0).then(|| &fences[numbers.below(fences.len())]));
        }
        let mut hardware = test.hardware();
        if numbers.below(2) == 0 {
            hardware = hardware.into_iter().map(|execution| depending(execution, &mut numbers)).collect();
        }
        // Reads within a sequence may find its own writes too.
        if numbers.below(3) == 0 {
            for execution in &mut hardware {
                for index in 1..execution.len() {
                    let (one, other) = (&execution.events[index - 1], &execution.events[index]);
                    if one.writes && other.reads && !other.writes && execution.is_same_place(index - 1, index) && one.thread == other.thread {
                        execution.reads_from[index] = Some(index - 1);
                    }
                }
            }
        }
        hardware.retain(|execution| execution.len() <= MOST);
        of(number, &test, hardware);
    }
}

fn part_of(model: Model, rule: Rule) -> Option<&'static str> {
    Some(match (model, rule) {
        (_, Rule::Coherence) => "coherence",
        (_, Rule::Atomicity) => "atomicity",
        (Model::X86, Rule::ProgramOrder) => "program-order",
        (_, Rule::Fences) => "fenced",
        (Model::X86, Rule::Locked) => "locked",
        (Model::X86, _) => return None,
        (Model::Armv8, Rule::ProgramOrder) => "same-place",
        (Model::Armv8, Rule::AtomicAcquireRelease) => "acquire-release",
        (Model::Armv8, Rule::Discarded) => "discarded",
        (Model::Armv8, Rule::ReleaseAcquire) => "release-acquire",
        (Model::Rvwmo, Rule::ReleaseAcquire) => "sequential",
        (Model::Rvwmo, Rule::ProgramOrder) => "same-place-store",
        (_, Rule::Acquire) => "acquire",
        (_, Rule::Release) => "release",
        (_, Rule::Dependencies) => "dependency",
        (_, Rule::ReadModifyWrite) => "read-modify-write",
        _ => return None,
    })
}

#[test]
fn texts_agree_with_closures() {
    for (old, name) in [(Model::X86, "x86-tso"), (Model::Armv8, "armv8"), (Model::Rvwmo, "rvwmo")] {
        let new = TextModel::named(name).expect("it is built in");
        let without: Vec<(Rule, TextModel)> = Rule::ALL
            .into_iter()
            .filter_map(|rule| {
                let part = part_of(old, rule)?;
                let mut model = new.without(part).unwrap_or_else(|| panic!("{name} has no {part}"));
                if part == "same-place-store" {
                    model = model.without("same-place-loads").expect("it is there");
                }
                Some((rule, model))
            })
            .collect();
        for shape in SHAPES {
            let (mut total, mut allowed) = (0, 0);
            let mut changed = vec![0; without.len()];
            executions(old, shape, 4000, |number, test, executions| {
                for execution in executions {
                    total += 1;
                    let expected = old.allows(&execution);
                    allowed += usize::from(expected);
                    assert_eq!(new.allows(&execution), expected, "{name} {} {number} {test:#?}", shape.name);
                    assert_eq!(new.forbidding(&execution).is_none(), expected);
                    let order: Relation = old.local_order(&execution);
                    assert_eq!(new.local_order(&execution), order, "{name} {} {number} {execution:#?}", shape.name);
                    for (index, (rule, without)) in without.iter().enumerate() {
                        let expected_without = old.allows_without(&execution, Some(*rule));
                        changed[index] += usize::from(expected_without != expected);
                        assert_eq!(without.allows(&execution), expected_without, "{name} {} without {rule:?} {number} {execution:#?}", shape.name);
                    }
                }
            });
            eprintln!("{name} {}: {allowed} of {total} {changed:?}", shape.name);
        }
    }
}

#[test]
fn language_agrees() {
    let mut numbers = Numbers(3);
    for shape in SHAPES {
        let (mut total, mut allowed) = (0, 0);
        let all: Vec<Filling> = [Role::Read, Role::Write, Role::ReadWrite, Role::Fence].into_iter().flat_map(|role| Ordering::ALL.map(|ordering| {
            let event = match role { Role::Read => Event::read(0, 0), Role::Write => Event::write(0, 0), _ => Event { writes: true, ..Event::read(0, 0) } };
            Filling { role, ordering, sequence: Sequence::of_event(event), probe: 0 }
        })).collect();
        let fences: Vec<&Filling> = all.iter().filter(|filling| filling.role == Role::Fence).collect();
        for _ in 0..6000 {
            let mut test = Test { shape, fillings: Vec::new(), fences: Vec::new() };
            for slot in shape.slots {
                let fitting: Vec<&Filling> = all.iter().filter(|filling| filling.fits(slot.does)).collect();
                test.fillings.push(fitting[numbers.below(fitting.len())]);
                test.fences.push((numbers.below(3) == 0).then(|| fences[numbers.below(fences.len())]));
            }
            for execution in test.language() {
                total += 1;
                let expected = crate::model::language_allows(&execution);
                allowed += usize::from(expected);
                assert_eq!(crate::model::text_language_allows(&execution), expected, "{} {execution:#?}", shape.name);
            }
        }
        eprintln!("language {}: {allowed} of {total}", shape.name);
    }
}
