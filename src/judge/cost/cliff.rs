//! Cliffs: where an operation that is one instruction elsewhere becomes a loop, an access to a wider word, or a call.

use super::{Progress, is_lock_free, may_lock};
use crate::isa::effect::{AccessKind, Effect};
use crate::probe::{OperationKind, Probe, ResultUse};
use crate::read::matrix::{Body, Matrix, Outcome, Shape};

/// The form of a cliff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A load-exclusive and a store-exclusive with a retry.
    LlScLoop,
    /// A compare-and-swap with a retry.
    CasLoop,
    /// A byte or a half-word is changed within the word around it: shifted and masked, keeping its neighbours.
    Masking,
    /// A call to a lock-free helper.
    Helper,
    /// A call to a function that may take a lock.
    Library,
    /// A function of user code has a loop of another kind.
    Loop,
    /// A function of user code calls another function.
    Call,
    /// Nothing: the target has no such atomic.
    Absent,
}

impl Kind {
    /// All of them, in the order of output.
    pub const ALL: [Kind; 8] = [
        Kind::LlScLoop,
        Kind::CasLoop,
        Kind::Masking,
        Kind::Helper,
        Kind::Library,
        Kind::Loop,
        Kind::Call,
        Kind::Absent,
    ];

    /// The display heading.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Kind::LlScLoop => "become LL/SC loops",
            Kind::CasLoop => "become CAS loops",
            Kind::Masking => "change a part of a wider word",
            Kind::Helper => "call a lock-free helper",
            Kind::Library => "call a function that may lock",
            Kind::Loop => "have a loop",
            Kind::Call => "call another function",
            Kind::Absent => "are absent",
        }
    }
}

/// One operation that falls off a cliff on a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cliff<'a> {
    /// Its form.
    pub kind: Kind,
    /// The operation.
    pub operation: &'a str,
    /// The affected widths in bits, ascending.
    pub widths: Vec<u16>,
    /// The affected use of the result; both, if it is none.
    pub result: Option<ResultUse>,
    /// The number of affected cells of those widths and that use of the result.
    pub cells: usize,
    /// The number of all such cells.
    pub of: usize,
}

/// The cliffs of a target, by kind and then in catalogue order.
#[must_use]
pub fn cliffs(matrix: &Matrix, column: usize) -> Vec<Cliff<'_>> {
    let mut cliffs = Vec::new();
    for kind in Kind::ALL {
        let mut operations: Vec<&str> = matrix.probes.iter().map(Probe::operation).collect();
        operations.dedup();
        cliffs.extend(operations.into_iter().filter_map(|operation| cliff(matrix, column, kind, operation)));
    }
    cliffs
}

fn cliff<'a>(matrix: &Matrix, column: usize, kind: Kind, operation: &'a str) -> Option<Cliff<'a>> {
    let target = &matrix.columns[column];
    let width = |probe: &Probe| probe.value_type.map_or(0, |value_type| value_type.width.bits(target.pointer_width));
    let probes = || matrix.probes.iter().enumerate().filter(|(_, probe)| is_operation(probe, operation));
    let fallen: Vec<&Probe> =
        probes().filter(|(index, _)| is_of(matrix, column, *index, kind)).map(|(_, probe)| probe).collect();
    let mut widths: Vec<u16> = fallen.iter().map(|probe| width(probe)).collect();
    widths.sort_unstable();
    widths.dedup();
    let first = fallen.first()?.result;
    let result = first.filter(|_| fallen.iter().all(|probe| probe.result == first));
    let is_meant = |probe: &Probe| widths.contains(&width(probe)) && (result.is_none() || probe.result == result);
    let of = probes().filter(|(index, probe)| {
        let is_there = matches!(matrix.outcomes[column][*index], Outcome::Ok(_) | Outcome::Absent(_));
        is_there && is_meant(probe)
    });
    Some(Cliff { kind, operation, result, cells: fallen.len(), of: of.count(), widths })
}

/// Whether a probe is one of this operation, and may fall off a cliff.
fn is_operation(probe: &Probe, operation: &str) -> bool {
    let may_fall = match probe.kind() {
        OperationKind::Load
        | OperationKind::Store
        | OperationKind::ReadModifyWrite(_)
        | OperationKind::CompareExchange { .. }
        | OperationKind::Fence
        | OperationKind::CompilerFence
        | OperationKind::Hint
        | OperationKind::User => true,
        // An update is a loop in its source, so a loop in its assembly is expected.
        OperationKind::Update { .. }
        | OperationKind::Plain
        | OperationKind::Program(_)
        | OperationKind::Sequence(_) => false,
    };
    may_fall && probe.operation() == operation
}

/// Whether a cell falls off a cliff of this kind.
fn is_of(matrix: &Matrix, column: usize, probe: usize, kind: Kind) -> bool {
    if matrix.probes[probe].kind() == OperationKind::User {
        return matrix.body(column, probe).is_some_and(|body| {
            let target = &matrix.columns[column];
            let width = matrix.probes[probe].value_type.map(|value_type| value_type.width.bits(target.pointer_width));
            is_function_of(body, kind, width)
        });
    }
    let progress = Progress::of(matrix, column, probe);
    match kind {
        // These are for functions.
        Kind::Loop | Kind::Call => false,
        Kind::LlScLoop => progress == Some(Progress::LlScLoop),
        Kind::CasLoop => progress == Some(Progress::CasLoop),
        Kind::Helper => progress == Some(Progress::Helper),
        Kind::Library => progress == Some(Progress::Library),
        Kind::Absent => progress == Some(Progress::Absent),
        Kind::Masking => matrix.body(column, probe).is_some_and(|body| {
            let target = &matrix.columns[column];
            let width = matrix.probes[probe].value_type.map(|value_type| value_type.width.bits(target.pointer_width));
            width.is_some_and(|width| is_wider(body, width))
        }),
    }
}

/// Whether a function of user code is expensive in this way. It can be in several.
fn is_function_of(body: &Body, kind: Kind, width: Option<u16>) -> bool {
    let calls = |is_wanted: fn(&str) -> bool| {
        body.operations().any(|operation| match operation.effect() {
            Some(Effect::Call { name, .. }) => is_wanted(name),
            _ => false,
        })
    };
    match kind {
        Kind::LlScLoop => body.shape == Shape::LlScLoop,
        Kind::CasLoop => body.shape == Shape::CasLoop,
        Kind::Loop => body.has_loop && !matches!(body.shape, Shape::LlScLoop | Shape::CasLoop),
        Kind::Masking => width.is_some_and(|width| is_wider(body, width)),
        Kind::Helper => calls(is_lock_free),
        Kind::Library => calls(may_lock),
        Kind::Call => !body.calls.is_empty(),
        // It is inlined, or not compiled for the target: that costs nothing.
        Kind::Absent => false,
    }
}

/// Whether a body changes more bits at once than a value has.
fn is_wider(body: &Body, width: u16) -> bool {
    body.operations().any(|operation| match operation.effect() {
        Some(Effect::Access(access)) => match access.kind {
            AccessKind::Modify
            | AccessKind::CompareAndSwap
            | AccessKind::LoadExclusive
            | AccessKind::StoreExclusive(_) => access.width > width && !operation.is_on_stack(),
            AccessKind::Load | AccessKind::Store | AccessKind::ModifyPlain => false,
        },
        _ => false,
    })
}
