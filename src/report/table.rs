//! The table that people read: a row per operation, type and use of the result, a column per ordering.
//!
//! Every format that shows a table walks this one. The look of a cell and escaping are left to the format.

use crate::isa::Class;
use crate::judge::parts::{Part, parts};
use crate::probe::{Operand, Ordering, Probe, Program, ResultUse};
use crate::read::matrix::{Body, BodyLine, Column, Matrix, Operation, Outcome};
use std::collections::BTreeMap;

/// The columns within a target: the non-atomic baseline (and probes without an ordering), then the orderings.
pub(super) const COLUMNS: [(&str, Option<Ordering>); 6] = [
    ("non-atomic", None),
    ("Relaxed", Some(Ordering::Relaxed)),
    ("Acquire", Some(Ordering::Acquire)),
    ("Release", Some(Ordering::Release)),
    ("AcqRel", Some(Ordering::AcqRel)),
    ("SeqCst", Some(Ordering::SeqCst)),
];

/// A row: the common parts of its probes' coordinates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row<'a> {
    /// The operation.
    pub(super) operation: &'a str,
    /// The type, except for fences and hints.
    pub(super) value_type: Option<&'static str>,
    /// The operand.
    pub(super) operand: Operand,
    /// The use of the result.
    pub(super) result: Option<ResultUse>,
    /// For compare-exchange, the failure ordering.
    pub(super) failure: Option<Ordering>,
    /// The probe of each column, by its index in the catalogue.
    pub(super) probes: [Option<usize>; 6],
    /// The program, if the row is one.
    pub(super) program: Option<&'static Program>,
}

impl Row<'_> {
    /// The part of the coordinate that distinguishes rows of one operation, without the type:
    /// `result used, failure Relaxed, const_1`.
    pub(super) fn variant(&self) -> String {
        let operand = match self.operand {
            Operand::None | Operand::Register => None,
            operand => Some(operand.name().to_owned()),
        };
        [
            self.result.map(|result| format!("result {}", result.name())),
            self.failure.map(|failure| format!("failure {}", failure.variant())),
            operand,
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    }
}

/// The rows of a catalogue, in its order, filled with the wanted probes.
pub(super) fn rows(probes: &[Probe], is_wanted: impl Fn(&Probe) -> bool) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut known = BTreeMap::new();
    for (index, probe) in probes.iter().enumerate().filter(|(_, probe)| is_wanted(probe)) {
        let operation = probe.operation();
        let value_type = probe.value_type.map(|value_type| value_type.name);
        let program = probe.program();
        let (operand, result, failure) = (probe.operand(), probe.result, probe.failure);
        // The baseline has no ordering; it is in the row of the operation that it is compared with.
        let row = *known.entry((operation, value_type, operand, result, failure)).or_insert_with(|| {
            rows.push(Row { operation, value_type, operand, result, failure, probes: [None; 6], program });
            rows.len() - 1
        });
        rows[row].probes[column(probe.success)] = Some(index);
    }
    rows
}

fn column(ordering: Option<Ordering>) -> usize {
    COLUMNS.iter().position(|(_, known)| *known == ordering).unwrap_or(0)
}

/// The essential instructions of a body: its memory accesses, fences and calls, without stack traffic.
pub(super) fn essence(body: &Body) -> Vec<String> {
    counted(body).map_or_else(|| body.operations().filter_map(essential).collect(), |count| vec![count])
}

/// How many instructions there are, on an ISA without known instructions.
pub(super) fn counted(body: &Body) -> Option<String> {
    let count = body.operations().count();
    let plural = if count == 1 { "" } else { "s" };
    (count > 0 && body.unknown() == count).then(|| format!("{count} instruction{plural}"))
}

/// What is essential of an instruction: its name, if it is an access, a fence or a call.
pub(super) fn essential(operation: &Operation) -> Option<String> {
    match operation.class() {
        Class::Load | Class::Store if operation.is_on_stack() => None,
        Class::Load
        | Class::Store
        | Class::LoadStore
        | Class::ReadModifyWrite
        | Class::LoadExclusive
        | Class::StoreExclusive
        | Class::Fence
        | Class::Call
        | Class::Unknown => Some(operation.name()),
        Class::Branch | Class::Other => None,
    }
}

/// The note on each line of a program's body: the part that it belongs to. Empty for other probes.
pub(super) fn notes(program: Option<&Program>, body: &Body, column: &Column) -> Vec<String> {
    let parts = program.map(|program| parts(program, body, column)).unwrap_or_default();
    let mut titles = parts.iter().map(Part::title);
    let note = |line: &BodyLine| match line {
        BodyLine::Operation(_) => titles.next().unwrap_or_default(),
        BodyLine::Label(_) | BodyLine::Bracket(_) => String::new(),
    };
    body.lines.iter().map(note).collect()
}

/// The compilation settings of a target, without its triple.
pub(super) fn options(column: &Column) -> String {
    let Column { cpu, features, opt_level, .. } = column;
    let options = [("opt-level", opt_level), ("target-cpu", cpu), ("target-feature", features)];
    let given = options.iter().filter(|(_, value)| !value.is_empty());
    given.map(|(option, value)| format!("{option}={value}")).collect::<Vec<_>>().join(" ")
}

/// The outcome in a column of a row, if the row has a probe there.
pub(super) fn outcome<'a>(matrix: &'a Matrix, target: usize, row: &Row<'_>, column: usize) -> Option<&'a Outcome> {
    row.probes[column].map(|probe| &matrix.outcomes[target][probe])
}
