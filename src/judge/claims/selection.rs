//! The cells that a check selects.

use super::pattern::{Pattern, is_meant};
use crate::probe::{Ordering, Probe, ResultUse};
use crate::read::matrix::Column;
use std::borrow::Cow;

/// A part of a cell's coordinate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// `fetch_add`, …
    Operation,
    /// `u32`, …; `none` for fences and hints.
    Type,
    /// `relaxed`, …, `plain` for the non-atomic baseline, `none` for probes without an ordering.
    Ordering,
    /// The failure ordering; `none` for all but compare-exchange.
    Failure,
    /// `used`, `dropped` or `none`.
    Result,
    /// `register`, `const_1`, …
    Operand,
    /// `operation`, `baseline`, …
    Group,
    /// The whole name of a probe.
    Probe,
    /// Of user code: the name of a function, or the end of its path.
    Function,
    /// The name of a target's row, or its triple.
    Target,
}

impl Axis {
    /// All, in the order of output.
    pub const ALL: [Axis; 10] = [
        Axis::Operation,
        Axis::Type,
        Axis::Ordering,
        Axis::Failure,
        Axis::Result,
        Axis::Operand,
        Axis::Group,
        Axis::Probe,
        Axis::Function,
        Axis::Target,
    ];

    /// The name in a file of claims.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Axis::Operation => "operation",
            Axis::Type => "type",
            Axis::Ordering => "ordering",
            Axis::Failure => "failure",
            Axis::Result => "result",
            Axis::Operand => "operand",
            Axis::Group => "group",
            Axis::Probe => "probe",
            Axis::Function => "function",
            Axis::Target => "target",
        }
    }

    /// Whether its words are those of user code, if that replaces the probes.
    pub(super) fn is_of_user_code(self) -> bool {
        matches!(self, Axis::Operation | Axis::Group | Axis::Probe | Axis::Function)
    }

    /// The word of a probe on this axis; none for the target, which a probe does not have.
    pub(super) fn word(self, probe: &Probe) -> Cow<'_, str> {
        const NONE: &str = "none";
        Cow::Borrowed(match self {
            Axis::Operation => probe.operation(),
            Axis::Type => probe.value_type.map_or(NONE, |value_type| value_type.name),
            Axis::Ordering if probe.is_baseline() => "plain",
            Axis::Ordering => probe.success.map_or(NONE, Ordering::name),
            Axis::Failure => probe.failure.map_or(NONE, Ordering::name),
            Axis::Result => probe.result.map_or(NONE, ResultUse::name),
            Axis::Operand => probe.operand().name(),
            Axis::Group => probe.group().name(),
            Axis::Probe | Axis::Function => return Cow::Owned(probe.name()),
            Axis::Target => "",
        })
    }
}

/// Cells by their coordinates: on every named axis, one of its words. An axis that is not named may be anything.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    pub(super) axes: Vec<(Axis, Vec<Pattern>)>,
}

impl Selection {
    /// Whether a probe is selected on some target.
    pub(super) fn has_probe(&self, probe: &Probe) -> bool {
        // Names are slow to make, so the other axes are checked first.
        let (name, short): (Vec<_>, Vec<_>) =
            self.axes.iter().partition(|(axis, _)| matches!(axis, Axis::Probe | Axis::Function));
        short.into_iter().chain(name).filter(|(axis, _)| *axis != Axis::Target).all(|(axis, patterns)| {
            let word = axis.word(probe);
            match axis {
                Axis::Function => is_meant(patterns, |pattern| pattern.names(&word)),
                _ => is_meant(patterns, |pattern| pattern.matches(&word)),
            }
        })
    }

    /// Whether a target is selected.
    #[must_use]
    pub fn has_target(&self, name: &str, triple: &str) -> bool {
        let mut targets = self.axes.iter().filter(|(axis, _)| *axis == Axis::Target);
        targets.all(|(_, patterns)| is_meant(patterns, |pattern| pattern.matches(name) || pattern.matches(triple)))
    }

    pub(super) fn has_column(&self, column: &Column) -> bool {
        self.has_target(&column.name, &column.triple)
    }
}
