//! Rows of `matrix.json`, with their cells, and the lists that cells refer to.

use super::program::{self, InstructionPart};
use crate::compare::history::{Changes, History};
use crate::judge::cost::Progress;
use crate::probe::{Operand, Ordering, Probe, ResultUse, Width};
use crate::read::matrix::Column;
use crate::report::Report;
use crate::report::history::{self, JsonChange};
use crate::report::verdict::Said;
use indexmap::IndexSet;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

/// One probe, on all targets.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Row<'a> {
    /// The coordinate: `fetch_add::u32::acq_rel::used`.
    probe: String,
    /// The kind of probe.
    #[cfg_attr(test, schemars(extend("enum" = ["operation", "idiom", "listing", "baseline", "user"])))]
    group: &'a str,
    /// `load`, `fetch_add`, …
    operation: &'a str,
    /// `u32`, `bool`, `ptr`, …; null for fences and hints.
    #[serde(rename = "type")]
    value_type: Option<&'a str>,
    /// The width of the type in bits, 0 if there is none; null if it is that of a pointer, which each target has.
    width: Option<u16>,
    /// The ordering; for compare-exchange, the success ordering. Null for the baseline and hints.
    success: Option<&'a str>,
    /// The failure ordering, for compare-exchange.
    failure: Option<&'a str>,
    /// `used`, `dropped` or `compared`; null if there is no result.
    result: Option<&'a str>,
    /// `register`, `const_1`, `const_10`, `single_bit`, `bit_0`, `top_bit`, `variable_bit`, `shifted_mask`, `negated` or
    /// `idempotent`; null if there is no operand.
    operand: Option<&'a str>,
    /// A cell for each target with cells of its own, by the target's name.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Cell>"))]
    cells: Cells<'a>,
}

/// The cells of a row, in the order of the targets.
struct Cells<'a>(Vec<(&'a str, Cell<'a>)>);

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (target, cell) in &self.0 {
            map.serialize_entry(target, cell)?;
        }
        map.end()
    }
}

/// One probe on one target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Cell<'a> {
    /// `ok`; `absent`: the target has no such atomic; `rejected`: the compiler refuses the ordering; `failed`.
    #[cfg_attr(test, schemars(extend("enum" = ["ok", "absent", "rejected", "failed"])))]
    status: &'a str,
    /// The index in `reasons` of why there are no instructions, if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<usize>,
    /// The index of the instructions in `bodies`, if there are some.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<usize>,
    /// The index in `judgements`.
    judgement: usize,
    /// For a program with instructions, the purpose of each of them, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<InstructionPart>>,
    /// The changes of the cell, if the matrix has a history.
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<Vec<JsonChange<'a>>>,
}

/// What a cell is worth.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Judgement {
    /// How it makes progress under contention: `bounded`: no loop; `ll_sc_loop`, `cas_loop` and `lock_free_helper`:
    /// some thread always makes progress; `may_lock`: a library call; `absent`; `unknown`, as where it calls any other
    /// function. Null for programs, and if
    /// the status says all there is to say.
    #[cfg_attr(test, schemars(extend("enum" = progress())))]
    progress: Option<&'static str>,
    /// Whether it gives the ordering that its source asks for: `conforms`; `stronger`: something could be left out;
    /// `weaker`: something is lost; `unknown`. Null if it asks for none, or there are no instructions.
    #[cfg_attr(test, schemars(extend("enum" = ["conforms", "stronger", "weaker", "unknown", null])))]
    verdict: Option<&'static str>,
    /// What the verdict rests on: `model`: the memory model of the processor; `contract`: the document that says what the
    /// functions give that it calls; `single_thread`: the target has one thread. Null if there is no verdict.
    #[cfg_attr(test, schemars(extend("enum" = ["model", "contract", "single_thread", null])))]
    authority: Option<&'static str>,
    /// What it rests on, in words, if that is not the memory model alone: a contract, the sequences that it goes together with, or
    /// that the model was not compared with published verdicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
    /// What could be left out, what is lost, or what is not understood.
    reasons: Vec<String>,
    /// The row of a published mapping that it follows; null if it follows none.
    follows: Option<String>,
}

impl Judgement {
    pub(super) fn of((progress, said): (Option<&'static str>, Option<Said>)) -> Judgement {
        let Some(Said { name, rests_on, reasons, follows }) = said else {
            let (verdict, authority, basis, follows) = (None, None, None, None);
            return Judgement { progress, verdict, authority, basis, reasons: Vec::new(), follows };
        };
        let (authority, basis) = rests_on.map_or((None, None), |(authority, basis)| (Some(authority), basis));
        Judgement { progress, verdict: Some(name), authority, basis, reasons, follows }
    }
}

/// The values of `progress`.
#[cfg(test)]
fn progress() -> Vec<Option<&'static str>> {
    Progress::ALL.iter().map(|progress| Some(progress.name())).chain([None]).collect()
}

/// What cells refer to, each once, in order of first appearance.
#[derive(Default)]
pub(super) struct Shared<'a> {
    pub(super) reasons: IndexSet<&'a str>,
    pub(super) judgements: IndexSet<(Option<&'static str>, Option<Said>)>,
    /// Indices of the matrix's bodies.
    pub(super) bodies: IndexSet<usize>,
}

/// For each column the first one whose cells are also its own: itself or, for a triple that is no row of a targets file, one before
/// it. Of all triples of a compiler half have the cells of another.
pub(super) fn firsts(report: &Report<'_>) -> Vec<usize> {
    let Report { matrix, analysis, .. } = *report;
    // What changed in a cell is the target's own.
    let may_share = |column: &Column| column.name == column.triple && report.history.is_none();
    let is_same = |one: usize, other: usize| {
        analysis.is_judged_alike(one, other) && matrix.outcomes[one] == matrix.outcomes[other]
    };
    let first = |(place, column): (usize, &Column)| {
        let first = (0..place).find(|first| may_share(column) && is_same(*first, place));
        first.unwrap_or(place)
    };
    matrix.columns.iter().enumerate().map(first).collect()
}

/// The row of a probe, with the cells of these columns.
pub(super) fn row<'a>(
    report: &Report<'a>,
    index: usize,
    own: &[usize],
    past: Option<(&'a History, &Changes<'a>)>,
    shared: &mut Shared<'a>,
) -> Row<'a> {
    let probe = &report.matrix.probes[index];
    let Probe { value_type, success, failure, result, .. } = probe;
    let cells = own.iter().map(|target| {
        let column = &report.matrix.columns[*target];
        let history = past.and_then(|past| history::changes(past, &column.name, probe));
        (column.name.as_str(), Cell { history, ..cell(report, *target, index, shared) })
    });
    Row {
        probe: probe.name(),
        group: probe.group().name(),
        operation: probe.operation(),
        value_type: value_type.map(|value_type| value_type.name),
        width: match value_type.map(|value_type| value_type.width) {
            None => Some(0),
            Some(Width::Bits(bits)) => Some(bits),
            Some(Width::Pointer) => None,
        },
        success: success.map(Ordering::name),
        failure: failure.map(Ordering::name),
        result: result.map(ResultUse::name),
        operand: match probe.operand() {
            Operand::None => None,
            operand => Some(operand.name()),
        },
        cells: Cells(cells.collect()),
    }
}

fn cell<'a>(report: &Report<'a>, target: usize, index: usize, shared: &mut Shared<'a>) -> Cell<'a> {
    let Report { matrix, analysis, .. } = *report;
    let (probe, outcome) = (&matrix.probes[index], &matrix.outcomes[target][index]);
    let progress = Progress::of(matrix, target, index).map(Progress::name);
    let said = Said::of(analysis, target, index);
    Cell {
        status: outcome.status(),
        reason: outcome.reason().map(|reason| shared.reasons.insert_full(reason).0),
        body: outcome.body().map(|body| shared.bodies.insert_full(body).0),
        judgement: shared.judgements.insert_full((progress, said)).0,
        parts: program::parts(probe, matrix.body(target, index), &matrix.columns[target]),
        history: None,
    }
}
