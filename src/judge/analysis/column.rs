//! The judgements of one column: every cell against the request of its source, and against the other cells that it can
//! meet.

use super::cells::{Case, Cells};
use super::coherence;
use super::convention::{Member, RightFence, culprits, is_in_order, unordered_by};
use super::one_thread::of_one_thread;
use super::operation::{Asked, Kind, order};
use super::sequence::Sequence;
use super::shapes;
use super::strength::Orders;
use super::verdict::{Loss, Verdict};
use super::weakened::weakened;
use crate::model::Model;
use crate::probe::Ordering;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// The verdicts on the cases of a column, and what they were judged against.
pub(super) struct Judged {
    /// The verdict on each case.
    pub(super) verdicts: Vec<Verdict>,
    /// The sequences of sequentially consistent operations without conflicts, with the first cell of each.
    pub(super) sequential: Vec<(usize, usize)>,
    /// The fences that order all plain accesses.
    pub(super) fences: Vec<RightFence>,
    /// The cells that all were judged beside, with their orderings, if they were judged as a whole.
    pub(super) partners: Vec<(Ordering, usize)>,
}

impl Judged {
    /// Only verdicts.
    fn verdicts(verdicts: Vec<Verdict>) -> Judged {
        Judged { verdicts, sequential: Vec::new(), fences: Vec::new(), partners: Vec::new() }
    }
}

/// Judges the cases of a column.
pub(super) fn judged(cells: &Cells<'_>) -> Judged {
    if cells.has_one_thread {
        let sequences = |case: &Case| {
            let sequences = case.sequences.as_ref().map_err(Clone::clone)?;
            Ok(sequences.iter().map(|number| &cells.sequences[*number]).collect())
        };
        let verdict = |case: &Case| of_one_thread(sequences(case), Some(&cells.probes[case.probe]));
        return Judged::verdicts(cells.cases.iter().map(verdict).collect());
    }
    if let Some(model) = cells.by_shapes() {
        let (verdicts, partners) = shapes::judged(cells, model);
        return Judged { partners, ..Judged::verdicts(verdicts) };
    }
    let context = Context::of(cells);
    let verdicts = cells.cases.iter().map(|case| context.verdict(case)).collect();
    Judged { sequential: context.sequential, fences: context.fences, ..Judged::verdicts(verdicts) }
}

/// Judges bodies as if each were beside the cells of a column, one at a time: the request, and the sequences.
pub(super) fn beside(cells: &Cells<'_>, candidates: &[(Asked, Result<Vec<Sequence>, String>)]) -> Vec<Verdict> {
    if cells.has_one_thread {
        let sequences = candidates.iter().map(|(_, sequences)| sequences.as_ref().map_err(Clone::clone));
        return sequences.map(|sequences| of_one_thread(sequences.map(|list| list.iter().collect()), None)).collect();
    }
    if let Some(model) = cells.by_shapes() {
        return shapes::beside(cells, model, candidates);
    }
    let context = Context::of(cells);
    let verdict = |(asked, sequences): &(Asked, Result<Vec<Sequence>, String>)| match sequences {
        Err(reason) => Verdict::Unknown(reason.clone()),
        Ok(sequences) => {
            let losses = sequences.iter().flat_map(|sequence| context.losses_of(*asked, sequence));
            Verdict::where_stated(losses.collect(), cells.unstated).unwrap_or_else(|| {
                let sequences: Vec<&Sequence> = sequences.iter().collect();
                Verdict::with(context.superfluous(*asked, &sequences))
            })
        }
    };
    candidates.iter().map(verdict).collect()
}

/// A sequence that no cell has, and its request.
type Foreign = (Kind, [Ordering; 2], Sequence);

/// What a cell is judged against besides its own request.
struct Context<'a> {
    cells: &'a Cells<'a>,
    /// Without a model, no cell has a sequence to be judged.
    model: Option<&'a Model>,
    /// For each culprit, the sequence that it conflicts with.
    conflicts: BTreeMap<usize, Loss>,
    /// The sequences of sequentially consistent operations that are not culprits, with the first cell of each.
    sequential: Vec<(usize, usize)>,
    /// The fences that order all plain accesses.
    fences: Vec<RightFence>,
    /// For each sequence, what a fence beside it fails to order.
    beside_fences: Vec<Option<Loss>>,
    /// The losses of sequences that no cell has.
    known: RefCell<HashMap<Foreign, Vec<Loss>>>,
}

impl<'a> Context<'a> {
    fn of(cells: &'a Cells<'a>) -> Context<'a> {
        let mut context = Context {
            cells,
            model: cells.model.as_ref(),
            conflicts: BTreeMap::new(),
            sequential: Vec::new(),
            fences: Vec::new(),
            beside_fences: Vec::new(),
            known: RefCell::default(),
        };
        if cells.model.is_some() {
            context.find_sequential();
            context.find_fences();
            context.beside_fences = cells.sequences.iter().map(|sequence| context.beside_fences(sequence)).collect();
        }
        context
    }

    fn model(&self) -> &'a Model {
        self.model.unwrap_or_else(|| unreachable!("without a model no cell has a sequence"))
    }

    fn sequence(&self, number: usize) -> &Sequence {
        &self.cells.sequences[number]
    }

    /// Compares all sequentially consistent operations with each other.
    fn find_sequential(&mut self) {
        // The cells that use a sequence as such an operation, and the first of them.
        let mut members: BTreeMap<usize, (Member, usize)> = BTreeMap::new();
        for case in &self.cells.cases {
            for number in case.numbers().filter(|number| is_sequential(case.asked, self.sequence(*number))) {
                let first = (Member { cells: 0, is_published: false }, case.probe);
                let (member, _) = members.entry(number).or_insert(first);
                member.cells += case.cells;
                member.is_published |= case.row.is_some();
            }
        }
        let numbers: Vec<usize> = members.keys().copied().collect();
        let list: Vec<Member> = members.values().map(|(member, _)| *member).collect();
        let mut pairs = Vec::new();
        for (first, one) in numbers.iter().enumerate() {
            for (second, other) in numbers.iter().enumerate() {
                if !is_in_order(self.sequence(*one), self.sequence(*other), self.model()) {
                    pairs.push((first, second));
                }
            }
        }
        for worst in culprits(&list, pairs.clone()) {
            let pair = pairs.iter().find(|(first, second)| *first == worst || *second == worst);
            let Some((first, second)) = pair else { continue };
            let (other, is_behind) = if *first == worst { (*second, false) } else { (*first, true) };
            let other = members[&numbers[other]].1;
            self.conflicts.insert(numbers[worst], Loss::SeqCst { other: self.cells.probes[other].name(), is_behind });
        }
        let is_right = |(number, _): &(&usize, _)| !self.conflicts.contains_key(*number);
        self.sequential = members.iter().filter(is_right).map(|(number, (_, first))| (*number, *first)).collect();
    }

    /// A fence that does not order plain accesses is wrong itself, and says nothing about others.
    fn find_fences(&mut self) {
        for case in self.cells.cases.iter().filter(|case| case.asked.kind == Kind::Fence) {
            let ordering = case.asked.success;
            for number in case.numbers() {
                let is_right = missing_of_fence(self.cells.orders[number], ordering) == Orders::default();
                let fence = RightFence { sequence: self.sequence(number).clone(), ordering, probe: case.probe };
                if is_right && !self.fences.contains(&fence) {
                    self.fences.push(fence);
                }
            }
        }
    }

    /// The verdict on a case.
    fn verdict(&self, case: &Case) -> Verdict {
        let numbers = match &case.sequences {
            Ok(numbers) => numbers,
            Err(reason) => return Verdict::Unknown(reason.clone()),
        };
        let losses = numbers.iter().flat_map(|number| {
            self.losses(case.asked, self.sequence(*number), self.cells.orders[*number], Some(*number))
        });
        Verdict::where_stated(losses.collect(), self.cells.unstated).unwrap_or_else(|| {
            let sequences: Vec<&Sequence> = numbers.iter().map(|number| self.sequence(*number)).collect();
            // A published mapping is correct.
            Verdict::with(if case.row.is_some() { Vec::new() } else { self.superfluous(case.asked, &sequences) })
        })
    }

    /// What a sequence that no cell has lacks.
    fn losses_of(&self, asked: Asked, sequence: &Sequence) -> Vec<Loss> {
        let key = (asked.kind, [asked.success, asked.failure], sequence.clone());
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let losses = self.losses(asked, sequence, Orders::of(sequence, self.model()), None);
        self.known.borrow_mut().insert(key, losses.clone());
        losses
    }

    /// What a sequence lacks. `number` is its index, if it has one.
    fn losses(&self, asked: Asked, sequence: &Sequence, orders: Orders, number: Option<usize>) -> Vec<Loss> {
        if let Some(defect) = sequence.defect {
            return vec![Loss::Defect(defect)];
        }
        let mut losses: Vec<Loss> = sequence.not_passed(asked).into_iter().collect();
        if asked.kind == Kind::Fence {
            push(&mut losses, Loss::Fence, missing_of_fence(orders, asked.success));
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
                push(&mut losses, Loss::FirstRead, Orders::ACQUIRE.without(Orders::of(&read, self.model())));
            }
        }
        if ordering.seq_cst {
            losses.extend(match number {
                Some(number) => self.conflicts.get(&number).cloned(),
                None => self.conflict_with(sequence),
            });
        }
        losses.extend(match number {
            Some(number) => self.beside_fences[number].clone(),
            None => self.beside_fences(sequence),
        });
        if !coherence::is_in_order(sequence, self.model()) {
            losses.push(Loss::Coherence);
        }
        losses
    }

    /// The conflict of a sequence that no cell has with the sequentially consistent operations.
    fn conflict_with(&self, sequence: &Sequence) -> Option<Loss> {
        self.sequential.iter().find_map(|(other, probe)| {
            let other = self.sequence(*other);
            let is_behind = !is_in_order(other, sequence, self.model());
            let is_in_conflict = is_behind || !is_in_order(sequence, other, self.model());
            is_in_conflict.then(|| Loss::SeqCst { other: self.cells.probes[*probe].name(), is_behind })
        })
    }

    /// Whether a fence that orders plain accesses fails to order this.
    fn beside_fences(&self, sequence: &Sequence) -> Option<Loss> {
        let fence = unordered_by(sequence, &self.fences, self.model())?;
        Some(Loss::BesideFence { fence: self.cells.probes[fence.probe].name() })
    }

    /// What could be left out of a case that gives all that it is asked for.
    fn superfluous(&self, asked: Asked, sequences: &[&Sequence]) -> Vec<String> {
        // Whether something is superfluous in every sequence that contains it.
        let mut candidates: BTreeMap<String, bool> = BTreeMap::new();
        for sequence in sequences {
            for (weaker, what) in weakened(sequence, self.model()) {
                let is_superfluous = candidates.entry(what).or_insert(true);
                // What is needed in one sequence is not superfluous, whatever it does in another.
                *is_superfluous = *is_superfluous && self.losses_of(asked, &weaker).is_empty();
            }
        }
        candidates.into_iter().filter(|(_, is_superfluous)| *is_superfluous).map(|(what, _)| what).collect()
    }
}

/// Whether a sequence of a cell is a sequentially consistent operation, and correct as an operation.
fn is_sequential(asked: Asked, sequence: &Sequence) -> bool {
    let ordering = if sequence.write.is_some() { asked.success } else { asked.failure };
    ordering == Ordering::SeqCst && sequence.last().is_some() && sequence.defect.is_none()
}

/// What a fence should order and does not.
fn missing_of_fence(orders: Orders, ordering: Ordering) -> Orders {
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

fn push(losses: &mut Vec<Loss>, loss: impl Fn(Orders) -> Loss, missing: Orders) {
    if missing != Orders::default() {
        losses.push(loss(missing));
    }
}
