//! Verdicts on the cells of a matrix: pure functions of it.
//!
//! ```text
//! Body ─ trace ─→ Paths ─ sequence ─→ Sequences (events, and which are the operation) ─ strength ─→ Orders
//!                                              └─ column: against what the source asked for, cell by cell
//!                                              └─ convention: seq_cst operations and fences against each other
//!                                              └─ judge: whole shapes of several threads, against the memory models
//!                                                   └─ shapes: the verdicts themselves, where a model is not multi-copy atomic
//! Matrix ─ laws ─→ findings that need no memory model
//! ```

mod alike;
mod cells;
mod coherence;
mod column;
mod context;
mod convention;
mod execution;
mod judge;
mod laws;
mod mapping;
mod narrow;
mod one_thread;
mod operation;
mod repeated;
mod sequence;
mod shapes;
mod strength;
mod test;
mod verdict;
mod weakened;

pub use context::{context, everything, partners};
pub use convention::{Conflict, conflicts};
pub use judge::{Judge, Tally};
pub use laws::{Broken, Law, broken};
pub use mapping::{Row, rows};
pub use operation::{Asked, Kind, order};
pub use sequence::{Defect, Sequence};
pub use strength::{Orders, Thread};
pub use test::{Filling, Role, Test};
pub use verdict::{Authority, Loss, Verdict};

use crate::base::bug::{Bug, guarded};
use crate::model::Model;
use crate::probe::Ordering;
use crate::read::matrix::{Body, Matrix};
use cells::{Case, Cells};
use column::Judged;
use convention::RightFence;
use rayon::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

/// The judgement of cells that have the same body and ask for the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judgement {
    /// The row of the first of them.
    pub probe: usize,
    /// The request of its source.
    pub asked: Asked,
    /// The verdict.
    pub verdict: Verdict,
    /// What the verdict rests on.
    pub authority: Authority,
    /// The published mapping that it follows, if any.
    pub row: Option<&'static Row>,
    /// What other published mappings of the instruction set have for the same request, where that is something else.
    pub other_rows: Vec<&'static Row>,
    /// The possible executions of its instructions, as indices of the column's sequences; none if they are not known.
    #[doc(hidden)]
    pub sequences: Vec<usize>,
    /// Whether a fence or another access is between a load-exclusive and its store-exclusive, which then may never
    /// succeed.
    pub is_interrupted: bool,
}

/// The analysis of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// The memory model that it was judged by.
    pub model: Option<Model>,
    /// The sequences of events of all its cells, each once.
    pub sequences: Vec<Sequence>,
    /// What each sequence orders.
    pub orders: Vec<Orders>,
    judgements: Vec<Judgement>,
    cells: Vec<Option<usize>>,
    sequential: Vec<(usize, usize)>,
    fences: Vec<RightFence>,
    /// The sequences that its cells were judged beside, by their orderings, if they are judged as a whole: where the model is not
    /// multi-copy atomic, no cell is right alone.
    beside: Vec<(Ordering, Vec<String>)>,
    /// The bug in this program that ended it, if any: then no cell is judged.
    pub bug: Option<Bug>,
}

/// The analysis of a matrix.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Analysis {
    /// In the order of the matrix. Columns that are judged alike share one.
    #[doc(hidden)]
    pub columns: Vec<Arc<Column>>,
}

impl Analysis {
    /// Analyses every cell of a matrix.
    #[must_use]
    pub fn of(matrix: &Matrix) -> Analysis {
        Analysis::by(matrix, None)
    }

    /// Analyses every cell of a matrix; with a model, judges all targets by it instead of each by its own.
    #[doc(hidden)]
    #[must_use]
    pub fn by(matrix: &Matrix, model: Option<&Model>) -> Analysis {
        // Columns are independent of each other.
        let column = |column| guarded(|| Column::by(matrix, column, model));
        let lost = |bug| Column { bug: Some(bug), ..Column::default() };
        let firsts = alike::firsts(matrix);
        let own =
            |(index, first): (usize, &usize)| (index == *first).then(|| Arc::new(column(index).unwrap_or_else(lost)));
        let judged: Vec<Option<Arc<Column>>> = firsts.par_iter().enumerate().with_max_len(1).map(own).collect();
        Analysis { columns: firsts.iter().filter_map(|first| judged[*first].clone()).collect() }
    }

    /// Whether two columns are judged as one.
    #[must_use]
    pub(crate) fn is_judged_alike(&self, one: usize, other: usize) -> bool {
        self.columns.get(one).zip(self.columns.get(other)).is_some_and(|(one, other)| Arc::ptr_eq(one, other))
    }

    /// The judgement of a cell; a cell without instructions has none.
    #[must_use]
    pub fn judgement(&self, column: usize, probe: usize) -> Option<&Judgement> {
        self.columns.get(column)?.judgement(probe)
    }
}

/// The judgement of a body that no cell has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The verdict.
    pub verdict: Verdict,
    /// The possible executions of its instructions; none if they are not known.
    pub sequences: Vec<Sequence>,
}

/// Judges bodies as if each were in a column, beside its cells.
#[must_use]
pub fn beside(matrix: &Matrix, column: usize, bodies: &[(Asked, Body)]) -> Vec<Candidate> {
    let candidates: Vec<(Asked, Result<Vec<Sequence>, String>)> =
        bodies.iter().map(|(asked, body)| (*asked, cells::sequences(&matrix.columns[column], body, *asked))).collect();
    let verdicts = column::beside(&Cells::of(matrix, column, None), &candidates);
    let said = candidates.into_iter().zip(verdicts);
    said.map(|((_, sequences), verdict)| Candidate { verdict, sequences: sequences.unwrap_or_default() }).collect()
}

impl Column {
    /// Analyses every cell of one column.
    #[must_use]
    pub fn of(matrix: &Matrix, column: usize) -> Column {
        Column::by(matrix, column, None)
    }

    /// Analyses every cell of one column, and judges it by a model, if given, instead of its target's own.
    #[must_use]
    pub fn by(matrix: &Matrix, column: usize, model: Option<&Model>) -> Column {
        let cells = Cells::of(matrix, column, model);
        let Judged { verdicts, sequential, fences, partners } = column::judged(&cells);
        let beside = mapping::together(matrix, column, &partners);
        let authority =
            |case: &Case| cells.authority(case.sequences.iter().flatten().map(|number| &cells.sequences[*number]));
        let authorities: Vec<Authority> = cells.cases.iter().map(authority).collect();
        let Cells { model, cases, numbers, sequences, orders, .. } = cells;
        let judgements = cases.into_iter().zip(verdicts).zip(authorities).map(|((case, verdict), authority)| {
            let Case { probe, asked, row, other_rows, sequences, is_interrupted, .. } = case;
            let sequences = sequences.unwrap_or_default();
            Judgement { probe, asked, verdict, authority, row, other_rows, sequences, is_interrupted }
        });
        let judgements = judgements.collect();
        Column { model, sequences, orders, judgements, cells: numbers, sequential, fences, beside, bug: None }
    }

    /// The sequences that can be accesses of litmus shapes: each right sequence of each operation and ordering, by the
    /// first cell that has it; plain loads, stores and read-modify-writes of at most a word come first. Loops with
    /// closures consist of other operations and are left out.
    #[must_use]
    pub fn fillings(&self) -> Vec<Filling> {
        let mut fillings: Vec<Filling> = Vec::new();
        for (probe, judgement) in
            self.cells.iter().enumerate().filter_map(|(probe, _)| Some((probe, self.judgement(probe)?)))
        {
            let is_right = matches!(judgement.verdict, Verdict::Conforms | Verdict::Stronger(_));
            if is_right && !matches!(judgement.asked.kind, Kind::Update { .. }) {
                fillings.extend(self.fillings_of(probe, judgement));
            }
        }
        let mut seen = HashSet::new();
        fillings.retain(|filling| seen.insert((filling.role, filling.ordering, filling.sequence.clone())));
        fillings.sort_by_key(|filling| {
            let asked = self.judgement(filling.probe).map(|judgement| judgement.asked);
            asked.map(|asked| (!matches!(asked.kind, Kind::Load | Kind::Store | Kind::Modify), asked.width > 64))
        });
        fillings
    }

    /// The sequences of one cell for litmus shapes.
    #[must_use]
    pub fn fillings_of(&self, probe: usize, judgement: &Judgement) -> Vec<Filling> {
        let sequence = |number: &usize| self.sequences[*number].clone();
        let Judgement { asked, sequences, .. } = judgement;
        sequences.iter().filter_map(|number| Filling::of(*asked, sequence(number), probe)).collect()
    }

    /// The judgements, in the order of their first cells.
    #[must_use]
    pub fn judgements(&self) -> &[Judgement] {
        &self.judgements
    }

    /// The judgement of a cell, by its probe.
    #[must_use]
    pub fn judgement(&self, probe: usize) -> Option<&Judgement> {
        Some(&self.judgements[(*self.cells.get(probe)?)?])
    }

    /// The sequences that a cell goes together with, each with their ordering, if cells are judged as a whole: those that acquire with
    /// those that release, and those that are sequentially consistent with each other. What is relaxed goes together with all.
    #[must_use]
    pub fn together(&self, asked: Asked) -> Vec<(Ordering, &[String])> {
        let needs = |with: Ordering| {
            [asked.success, asked.failure].into_iter().any(|own| match with {
                Ordering::Release => matches!(own, Ordering::Acquire | Ordering::AcqRel),
                Ordering::Acquire => matches!(own, Ordering::Release | Ordering::AcqRel),
                other => own == other && other == Ordering::SeqCst,
            })
        };
        let with = self.beside.iter().filter(|(ordering, _)| needs(*ordering));
        with.map(|(ordering, sequences)| (*ordering, sequences.as_slice())).collect()
    }
}

#[cfg(test)]
mod tests;
