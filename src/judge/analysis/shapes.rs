//! Verdicts by litmus shapes, for models that are not multi-copy atomic: there what a sequence orders cannot be read off its
//! thread, since not all threads see a write at once.
//!
//! Each sequence takes every place that it fits in every shape, beside partners no stronger than the language needs to forbid the
//! outcome. If the processor's model forbids each such outcome too, the cell conforms. Partners are the target's own sequences, of
//! a few probes that are the same for all cells: so a cell has the verdict alone that it has among all.

use super::cells::Cells;
use super::context::{WORDS, is_partner};
use super::judge::Judge;
use super::operation::{Asked, order};
use super::repeated::without;
use super::sequence::Sequence;
use super::test::{Filling, Role, Test};
use super::verdict::{Loss, Verdict};
use crate::model::{Half, Model};
use crate::probe::{Ordering, Type};
use std::collections::HashMap;

/// The longest sequence that fits into every shape beside partners: read-modify-writes compete twice.
const LONGEST: usize = 20;

/// The verdict on each case of a column, and what it was judged beside: the cell of each partner, with its ordering.
pub(super) fn judged(cells: &Cells<'_>, model: &Model) -> (Vec<Verdict>, Vec<(Ordering, usize)>) {
    let partners = partners(cells, model);
    let requests = cells.cases.iter().map(|case| {
        let sequences = case.sequences.as_ref().map_err(Clone::clone);
        let sequences = sequences.map(|numbers| numbers.iter().map(|number| &cells.sequences[*number]).collect());
        (case.asked, case.probe, sequences)
    });
    let verdicts = verdicts(cells, model, &partners, &requests.collect::<Vec<_>>());
    (verdicts, partners.iter().map(|partner| (partner.ordering, partner.probe)).collect())
}

/// The verdict on each of some bodies, as if it were in the column.
pub(super) fn beside(
    cells: &Cells<'_>,
    model: &Model,
    candidates: &[(Asked, Result<Vec<Sequence>, String>)],
) -> Vec<Verdict> {
    let requests = candidates.iter().map(|(asked, sequences)| {
        (*asked, 0, sequences.as_ref().map(|sequences| sequences.iter().collect()).map_err(Clone::clone))
    });
    verdicts(cells, model, &partners(cells, model), &requests.collect::<Vec<_>>())
}

/// What a source asks for, a cell that does, and the sequences of its body.
type Request<'a> = (Asked, usize, Result<Vec<&'a Sequence>, String>);

fn verdicts(cells: &Cells<'_>, model: &Model, partners: &[Filling], requests: &[Request<'_>]) -> Vec<Verdict> {
    let all: Vec<Vec<Filling>> = requests.iter().map(fillings).collect();
    let judge = Judge::new(model, partners);
    let mut known: HashMap<(Role, Ordering, &Sequence), Option<Loss>> = HashMap::new();
    for filling in all.iter().flatten().filter(|filling| filling.sequence.events.len() <= LONGEST) {
        let key = (filling.role, filling.ordering, &filling.sequence);
        known.entry(key).or_insert_with(|| judge.narrowly(filling).map(|test| loss(&test, filling, cells)));
    }
    let verdict = |(request, fillings): (&Request<'_>, &Vec<Filling>)| match &request.2 {
        Err(reason) => Verdict::Unknown(reason.clone()),
        Ok(_) if fillings.iter().any(|filling| filling.sequence.events.len() > LONGEST) => {
            Verdict::Unknown(format!("a path makes more than {LONGEST} accesses and fences"))
        }
        Ok(sequences) => {
            let defects = sequences.iter().filter_map(|sequence| sequence.defect).map(Loss::Defect);
            let passed = sequences.iter().filter_map(|sequence| sequence.not_passed(request.0));
            let lost = fillings.iter().filter_map(|one| known.get(&(one.role, one.ordering, &one.sequence))?.clone());
            Verdict::without(defects.chain(passed).chain(lost).collect()).unwrap_or(Verdict::Conforms)
        }
    };
    requests.iter().zip(&all).map(verdict).collect()
}

/// The sequences that stand beside others in shapes. What follows a published mapping is right; what does not has to be right
/// beside these, so that what is wrong is not the fault of all that stands beside it.
fn partners(cells: &Cells<'_>, model: &Model) -> Vec<Filling> {
    let [published, others] = candidates(cells);
    if published.is_empty() {
        return others;
    }
    let judge = Judge::new(model, &published);
    let right: Vec<Filling> = others.iter().filter(|other| judge.narrowly(other).is_none()).cloned().collect();
    drop(judge);
    [published, right].concat()
}

/// The sequences of the probes that stand beside others: those that follow a published mapping, and those that do not.
fn candidates(cells: &Cells<'_>) -> [Vec<Filling>; 2] {
    let mut candidates = [Vec::new(), Vec::new()];
    let has = |word: &Type| {
        let made = cells.probes.iter().zip(&cells.numbers).filter(|(_, number)| number.is_some());
        made.into_iter().any(|(probe, _)| probe.value_type == Some(*word) && is_partner(probe, *word))
    };
    let word = WORDS.into_iter().find(has).unwrap_or(WORDS[0]);
    for (index, number) in cells.numbers.iter().enumerate() {
        let Some(case) = number.map(|number| &cells.cases[number]) else { continue };
        if is_partner(&cells.probes[index], word) {
            let sequences = case.numbers().map(|number| cells.sequences[number].clone());
            let right = sequences.filter(|sequence| sequence.defect.is_none());
            let fillings = right.filter_map(|sequence| Filling::of(case.asked, sequence, index));
            candidates[usize::from(case.row.is_none())].extend(fillings);
        }
    }
    candidates
}

/// What the sequences of a body are in a shape; and, where the ordering of a closure's loop acquires, each read that gives the
/// closure its value.
fn fillings((asked, probe, sequences): &Request<'_>) -> Vec<Filling> {
    let right = sequences.iter().flatten().filter(|sequence| sequence.defect.is_none());
    let acquires = order(asked.failure).acquire;
    let all = right.flat_map(|sequence| {
        let given = sequence.others.iter().filter(|_| acquires).map(|read| alone(sequence, *read));
        [without_attempts(sequence)].into_iter().chain(given).collect::<Vec<_>>()
    });
    all.filter_map(|sequence| Filling::of(*asked, sequence, *probe)).collect()
}

/// A sequence without the reads of attempts that failed: these may find older values, so nothing rests on what they order. The
/// barriers behind them stay.
fn without_attempts(sequence: &Sequence) -> Sequence {
    let Sequence { events, read, others, .. } = sequence;
    let is_failed = |position: &usize| {
        let event = &events[*position];
        let is_attempt = event.half == Half::Exclusive && event.reads;
        Some(*position) != *read && event.partner.is_none() && (is_attempt || others.contains(position))
    };
    let failed = (0..events.len()).rev().filter(is_failed);
    failed.fold(sequence.clone(), |rest, position| without(&rest, &(position..position + 1)))
}

/// A read of a sequence as an operation of its own: with what is before it, and behind it until the next access.
fn alone(sequence: &Sequence, read: usize) -> Sequence {
    let Sequence { events, .. } = sequence;
    let is_next = |position: &usize| events[*position].is_access() && events[*position].partner != Some(read);
    let end = (read + 1..events.len()).find(is_next).unwrap_or(events.len());
    let before = (0..read).filter(|position| events[*position].reads && !events[*position].writes).collect();
    without_attempts(&Sequence {
        events: events[..end].to_vec(),
        read: Some(read),
        write: None,
        others: before,
        free: sequence.free.iter().filter(|position| **position < end).copied().collect(),
        ..sequence.clone()
    })
}

/// What is lost where the processor allows a test that the language forbids.
fn loss(test: &Test<'_>, own: &Filling, cells: &Cells<'_>) -> Loss {
    let others = test.fillings.iter().copied().chain(test.fences.iter().copied().flatten());
    let mut others: Vec<String> =
        others.filter(|other| *other != own).map(|other| cells.probes[other.probe].name()).collect();
    others.dedup();
    Loss::Shape { shape: test.shape.name, others }
}
