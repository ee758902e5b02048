//! The judgements of one column: every cell against what its source asks, and against the others that it can meet.

use super::Judgement;
use super::convention::{Member, blamed, is_in_order};
use super::mapping::{self, Row};
use super::operation::{Asked, Kind, order};
use super::sequence::{Defect, Orders, Sequence, Thread, weakened};
use super::verdict::{Loss, Verdict};
use crate::catalogue::{Ordering, Probe};
use crate::isa::isa;
use crate::matrix::Matrix;
use crate::model::{Event, Model};
use crate::trace::{Path, Promises, paths};
use std::collections::{BTreeMap, HashMap};

/// The judgements of a column's cells, in catalogue order; none for what has no instructions.
pub(super) fn judged(matrix: &Matrix, column: usize) -> Vec<Option<Judgement>> {
    let cells = Cells::of(matrix, column);
    let context = Context::of(&cells);
    let mut judgements: Vec<Option<Judgement>> = vec![None; matrix.probes.len()];
    let mut known: HashMap<(usize, Asked), Judgement> = HashMap::new();
    for cell in &cells.list {
        let judgement = known
            .entry((cell.body, cell.asked))
            .or_insert_with(|| Judgement { verdict: context.verdict(cell), row: cell.row });
        judgements[cell.probe] = Some(judgement.clone());
    }
    judgements
}

/// One cell, with the sequences that its body can do.
struct Cell {
    probe: usize,
    body: usize,
    asked: Asked,
    row: Option<&'static Row>,
    /// The sequences, by their numbers; or why there are none.
    sequences: Result<Vec<Result<usize, Defect>>, String>,
}

/// The cells of a column, and the sequences of them all, each once.
struct Cells<'a> {
    probes: &'a [Probe],
    model: Option<Model>,
    list: Vec<Cell>,
    sequences: Vec<Sequence>,
}

impl<'a> Cells<'a> {
    fn of(matrix: &'a Matrix, column: usize) -> Cells<'a> {
        let Matrix { probes, columns, outcomes, bodies, .. } = matrix;
        let target = &columns[column];
        let memory = isa(&target.isa).and_then(|isa| isa.memory.as_ref());
        let features = target.effective_features.iter().map(String::as_str).chain(target.features.split(','));
        let promises = Promises::of(features);
        let mut cells =
            Cells { probes, model: memory.map(|memory| memory.model), list: Vec::new(), sequences: Vec::new() };
        let mut numbers: HashMap<Sequence, usize> = HashMap::new();
        let mut rows: HashMap<(usize, Asked), Option<&'static Row>> = HashMap::new();
        let mut walked: HashMap<usize, Result<Vec<Path>, String>> = HashMap::new();
        let mut known: HashMap<(usize, Asked), Result<Vec<Result<usize, Defect>>, String>> = HashMap::new();
        for (index, (probe, outcome)) in probes.iter().zip(&outcomes[column]).enumerate() {
            let Some(body) = outcome.body() else { continue };
            let asked = Asked::of(probe, target.pointer_width);
            let sequences = known.entry((body, asked)).or_insert_with(|| {
                if asked.kind == Kind::Nothing {
                    return Ok(Vec::new());
                }
                let Some(memory) = memory else { return Err(format!("there is no memory model for {}", target.isa)) };
                let paths = walked
                    .entry(body)
                    .or_insert_with(|| paths(&bodies[body], memory, target.dialect, promises))
                    .as_ref()
                    .map_err(Clone::clone)?;
                let mut list: Vec<Result<usize, Defect>> = Vec::new();
                for path in paths {
                    let number = Sequence::of(path, asked).map(|sequence| {
                        *numbers.entry(sequence).or_insert_with_key(|sequence| {
                            cells.sequences.push(sequence.clone());
                            cells.sequences.len() - 1
                        })
                    });
                    if !list.contains(&number) {
                        list.push(number);
                    }
                }
                Ok(list)
            });
            let row = *rows.entry((body, asked)).or_insert_with(|| mapping::row(&bodies[body], asked, &target.isa));
            cells.list.push(Cell { probe: index, body, asked, row, sequences: sequences.clone() });
        }
        cells
    }
}

/// What a cell is judged against beside its own request.
struct Context<'a> {
    cells: &'a Cells<'a>,
    model: Model,
    orders: Vec<Orders>,
    /// For each sequence that is to blame, what it is not in order with.
    at_odds: BTreeMap<usize, Loss>,
    /// The sequences of sequentially consistent operations that are not to blame.
    sequential: Vec<usize>,
    /// Sequences that fences must order: those that read, and those that write.
    reading: Vec<usize>,
    writing: Vec<usize>,
    /// The sequences of fences that order all others, with the ordering they were asked for and their probes.
    fences: Vec<(usize, Ordering, usize)>,
}

impl<'a> Context<'a> {
    fn of(cells: &'a Cells<'a>) -> Context<'a> {
        let model = cells.model.unwrap_or(Model::X86);
        let orders = cells.sequences.iter().map(|sequence| Orders::of(sequence, model)).collect();
        let mut context = Context {
            cells,
            model,
            orders,
            at_odds: BTreeMap::new(),
            sequential: Vec::new(),
            reading: Vec::new(),
            writing: Vec::new(),
            fences: Vec::new(),
        };
        context.find_sequential();
        context.find_beside_fences();
        context
    }

    fn sequence(&self, number: usize) -> &Sequence {
        &self.cells.sequences[number]
    }

    /// Compares all sequentially consistent operations with each other.
    fn find_sequential(&mut self) {
        // The cells that have a sequence as such an operation, and the first of them.
        let mut members: BTreeMap<usize, (Member, usize)> = BTreeMap::new();
        for cell in &self.cells.list {
            for number in cell.sequences.iter().flatten().flatten() {
                if self.is_sequential(cell.asked, *number) {
                    let first = (Member { cells: 0, is_published: false }, cell.probe);
                    let (member, _) = members.entry(*number).or_insert(first);
                    member.cells += 1;
                    member.is_published |= cell.row.is_some();
                }
            }
        }
        let numbers: Vec<usize> = members.keys().copied().collect();
        let list: Vec<Member> = members.values().map(|(member, _)| *member).collect();
        let mut pairs = Vec::new();
        for (first, one) in numbers.iter().enumerate() {
            for (second, other) in numbers.iter().enumerate() {
                if !is_in_order(self.sequence(*one), self.sequence(*other), self.model) {
                    pairs.push((first, second));
                }
            }
        }
        let blamed = blamed(&list, pairs.clone());
        for worst in &blamed {
            let pair = pairs.iter().find(|(first, second)| first == worst || second == worst);
            let Some((first, second)) = pair else { continue };
            let (other, is_behind) = if first == worst { (*second, false) } else { (*first, true) };
            let other = self.cells.probes[members[&numbers[other]].1].name();
            self.at_odds.insert(numbers[*worst], Loss::SeqCst { other, is_behind });
        }
        self.sequential = numbers.into_iter().filter(|number| !self.at_odds.contains_key(number)).collect();
    }

    /// Whether a sequence of a cell is a sequentially consistent operation.
    fn is_sequential(&self, asked: Asked, number: usize) -> bool {
        let sequence = self.sequence(number);
        let ordering = if sequence.write.is_some() { asked.success } else { asked.failure };
        ordering == Ordering::SeqCst && sequence.last().is_some()
    }

    fn find_beside_fences(&mut self) {
        let (mut reading, mut writing, mut fences) = (Vec::new(), Vec::new(), Vec::new());
        for cell in &self.cells.list {
            for number in cell.sequences.iter().flatten().flatten() {
                let sequence = self.sequence(*number);
                match cell.asked.kind {
                    Kind::Fence => fences.push((*number, cell.asked.success, cell.probe)),
                    _ => {
                        if sequence.read.is_some() && !reading.contains(number) {
                            reading.push(*number);
                        }
                        if sequence.write.is_some() && !writing.contains(number) {
                            writing.push(*number);
                        }
                    }
                }
            }
        }
        // A fence that does not order plain accesses is wrong itself, and tells nothing of others.
        fences.retain(|(number, ordering, _)| {
            self.missing_of_fence(self.orders[*number], *ordering) == Orders::default()
        });
        (self.reading, self.writing, self.fences) = (reading, writing, fences);
    }

    /// The verdict on a cell.
    fn verdict(&self, cell: &Cell) -> Verdict {
        let sequences = match &cell.sequences {
            Ok(sequences) => sequences,
            Err(reason) => return Verdict::Unknown(reason.clone()),
        };
        let mut losses: Vec<Loss> = Vec::new();
        for sequence in sequences {
            let found = match sequence {
                Err(defect) => vec![Loss::Defect(*defect)],
                Ok(number) => self.losses(cell.asked, self.sequence(*number), self.orders[*number], Some(*number)),
            };
            losses.extend(found);
        }
        losses.sort();
        losses.dedup();
        if !losses.is_empty() {
            return Verdict::Weaker(losses);
        }
        let superfluous = if cell.row.is_some() { Vec::new() } else { self.superfluous(cell, sequences) };
        if superfluous.is_empty() { Verdict::Conforms } else { Verdict::Stronger(superfluous) }
    }

    /// What a sequence lacks of what is asked. `number` is its own, if it has one.
    fn losses(&self, asked: Asked, sequence: &Sequence, orders: Orders, number: Option<usize>) -> Vec<Loss> {
        let mut losses = Vec::new();
        if asked.kind == Kind::Fence {
            let missing = self.missing_of_fence(orders, asked.success);
            if missing != Orders::default() {
                losses.push(Loss::Fence(missing));
            }
            return losses;
        }
        // A compare-exchange that does not exchange, and an update that ends, are reads.
        let is_exchange = sequence.write.is_some();
        let ordering = order(if is_exchange { asked.success } else { asked.failure });
        if sequence.read.is_some() && ordering.acquire {
            push(&mut losses, Loss::Acquire, Orders::ACQUIRE.without(orders));
        }
        if is_exchange && ordering.release {
            push(&mut losses, Loss::Release, Orders::RELEASE.without(orders));
        }
        if order(asked.failure).acquire {
            for other in &sequence.others {
                let read = Sequence { read: Some(*other), write: None, ..sequence.clone() };
                push(&mut losses, Loss::FirstRead, Orders::ACQUIRE.without(Orders::of(&read, self.model)));
            }
        }
        if ordering.seq_cst {
            losses.extend(self.at_odds_with(sequence, number));
        }
        losses.extend(self.beside_fences(sequence));
        losses
    }

    /// Whether a sequence is out of order with the other sequentially consistent operations.
    fn at_odds_with(&self, sequence: &Sequence, number: Option<usize>) -> Option<Loss> {
        if let Some(number) = number {
            return self.at_odds.get(&number).cloned();
        }
        let is_in_order = |other: &&usize| {
            let other = self.sequence(**other);
            is_in_order(sequence, other, self.model) && is_in_order(other, sequence, self.model)
        };
        let other = self.sequential.iter().find(|other| !is_in_order(other))?;
        let cell =
            self.cells.list.iter().find(|cell| cell.sequences.iter().flatten().flatten().any(|known| known == other));
        let other = cell.map(|cell| self.cells.probes[cell.probe].name()).unwrap_or_default();
        Some(Loss::SeqCst { other, is_behind: false })
    }

    /// Whether a fence that orders plain accesses fails to order this.
    fn beside_fences(&self, sequence: &Sequence) -> Option<Loss> {
        let before = Sequence::of_event(Event::read(0, 0));
        let behind = Sequence::of_event(Event::write(0, 0));
        for (number, ordering, probe) in &self.fences {
            let fence = self.sequence(*number);
            let asked = order(*ordering);
            let read_is_kept = sequence.read.is_none_or(|read| {
                let thread = Thread::of(&[sequence, fence, &before, &behind], self.model);
                thread.is_ordered((0, read), (2, 0)) && thread.is_ordered((0, read), (3, 0))
            });
            let write_is_kept = sequence.write.is_none_or(|write| {
                let thread = Thread::of(&[&before, &behind, fence, sequence], self.model);
                thread.is_ordered((0, 0), (3, write)) && thread.is_ordered((1, 0), (3, write))
            });
            if (asked.acquire && !read_is_kept) || (asked.release && !write_is_kept) {
                return Some(Loss::BesideFence { fence: self.cells.probes[*probe].name() });
            }
        }
        None
    }

    /// What a fence does not order of what it should.
    fn missing_of_fence(&self, orders: Orders, ordering: Ordering) -> Orders {
        let asked = order(ordering);
        let mut wanted = Orders::default();
        if asked.acquire {
            wanted = wanted.and(Orders::READ_THROUGH_READ).and(Orders::READ_THROUGH_WRITE);
        }
        if asked.release {
            wanted = wanted.and(Orders::READ_THROUGH_WRITE).and(Orders::WRITE_THROUGH_WRITE);
        }
        if asked.seq_cst {
            wanted = wanted.and(Orders::WRITE_THROUGH_READ);
        }
        wanted.without(orders)
    }

    /// What could be left out of a cell that gives all that is asked.
    fn superfluous(&self, cell: &Cell, sequences: &[Result<usize, Defect>]) -> Vec<String> {
        // Whether something is superfluous in every sequence that has it.
        let mut candidates: BTreeMap<String, bool> = BTreeMap::new();
        for number in sequences.iter().flatten() {
            for (weaker, what) in weakened(self.sequence(*number)) {
                let orders = Orders::of(&weaker, self.model);
                let is_needed = !self.losses(cell.asked, &weaker, orders, None).is_empty();
                let is_superfluous = candidates.entry(what).or_insert(true);
                *is_superfluous &= !is_needed;
            }
        }
        candidates.into_iter().filter(|(_, is_superfluous)| *is_superfluous).map(|(what, _)| what).collect()
    }
}

fn push(losses: &mut Vec<Loss>, loss: impl Fn(Orders) -> Loss, missing: Orders) {
    if missing != Orders::default() {
        losses.push(loss(missing));
    }
}
