//! The cells that differ only in their ordering.

use crate::probe::{Operand, OperationKind, Ordering, Probe, ResultUse, Type};
use crate::read::matrix::{Body, Matrix, Operation};

/// One operation on one target, with the orderings that it can have there: at least two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The target, by its column.
    pub column: usize,
    /// The operation.
    pub operation: &'a str,
    /// Its kind.
    pub kind: OperationKind,
    /// Its operand.
    pub operand: Operand,
    /// The orderings, the weakest first, with their probes.
    pub members: Vec<(Ordering, usize)>,
}

/// The first difference of two bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parting {
    /// The number of the instruction, from 1.
    pub step: usize,
    /// The instruction in each: its name and, if that is the same, its operands; none if the body ended before.
    pub words: [Option<String>; 2],
}

/// The groups of a matrix, by target, in catalogue order. Cells without instructions are left out.
#[must_use]
pub fn groups(matrix: &Matrix) -> Vec<Group<'_>> {
    // In the catalogue the orderings of one operation are adjacent.
    let indices: Vec<usize> = (0..matrix.probes.len()).collect();
    let chunks: Vec<&[usize]> =
        indices.chunk_by(|one, other| key(&matrix.probes[*one]) == key(&matrix.probes[*other])).collect();
    let mut groups = Vec::new();
    for column in 0..matrix.columns.len() {
        for chunk in &chunks {
            let has_body = |probe: &&usize| matrix.outcomes[column][**probe].body().is_some();
            let member = |probe: &usize| Some((matrix.probes[*probe].success?, *probe));
            let members: Vec<(Ordering, usize)> = chunk.iter().filter(has_body).filter_map(member).collect();
            if members.len() > 1 {
                let probe = &matrix.probes[chunk[0]];
                let (operation, kind, operand) = (probe.operation(), probe.kind(), probe.operand());
                groups.push(Group { column, operation, kind, operand, members });
            }
        }
    }
    groups
}

/// The common coordinate of the probes of a group.
fn key(probe: &Probe) -> (&str, OperationKind, Option<Type>, Operand, Option<ResultUse>, Option<Ordering>) {
    (probe.operation(), probe.kind(), probe.value_type, probe.operand(), probe.result, probe.failure)
}

impl Group<'_> {
    /// The body of an ordering that the group has.
    #[must_use]
    pub fn body<'a>(&self, matrix: &'a Matrix, ordering: Ordering) -> Option<&'a Body> {
        let (_, probe) = self.members.iter().find(|(known, _)| *known == ordering)?;
        matrix.body(self.column, *probe)
    }

    /// The meaning of an ordering for this operation: of acquire-release, a load has acquire and a store release.
    #[must_use]
    pub fn taken(&self, ordering: Ordering) -> Ordering {
        if ordering == Ordering::AcqRel { self.kind.half(ordering) } else { ordering }
    }

    /// Whether two orderings of the group are the same code; none if it lacks one.
    #[must_use]
    pub fn is_same(&self, matrix: &Matrix, one: Ordering, other: Ordering) -> Option<bool> {
        Some(self.body(matrix, one)?.text == self.body(matrix, other)?.text)
    }

    /// The members grouped by code, the class of the weakest ordering first.
    pub(super) fn classes(&self, matrix: &Matrix) -> Vec<Vec<(Ordering, usize)>> {
        let mut classes: Vec<Vec<(Ordering, usize)>> = Vec::new();
        let text = |probe: usize| matrix.body(self.column, probe).map(|body| &body.text);
        for member in &self.members {
            match classes.iter_mut().find(|class| text(class[0].1) == text(member.1)) {
                Some(class) => class.push(*member),
                None => classes.push(vec![*member]),
            }
        }
        classes
    }

    /// Where each class first differs from the next.
    pub(super) fn partings(&self, matrix: &Matrix, classes: &[Vec<(Ordering, usize)>]) -> Vec<Parting> {
        let bodies: Vec<&Body> = classes.iter().filter_map(|class| matrix.body(self.column, class[0].1)).collect();
        bodies.windows(2).filter_map(|pair| parting(pair[0], pair[1])).collect()
    }
}

/// Where two bodies first differ, if they do.
pub(super) fn parting(one: &Body, other: &Body) -> Option<Parting> {
    let steps = [one, other].map(|body| body.operations().collect::<Vec<_>>());
    let at = |step: usize| steps.each_ref().map(|steps| steps.get(step).copied());
    let step = (0..steps[0].len().max(steps[1].len())).find(|step| at(*step)[0] != at(*step)[1])?;
    let names = at(step).map(|operation| operation.map(Operation::word));
    let words = if names[0] == names[1] { at(step).map(|operation| operation.map(Operation::text)) } else { names };
    Some(Parting { step: step + 1, words })
}

/// `a, b and c`
#[must_use]
pub fn joined(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [rest @ .., end] => format!("{} and {end}", rest.join(", ")),
    }
}
