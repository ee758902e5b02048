//! The data of the page's script.

use super::alike::{Alike, alike};
use super::bodies::DataBodies;
use super::cells::{DataReason, DataVerdict, Reasons, cells, verdicts};
use super::judged::{self, DataClaim, DataFinding, DrawnFigure};
use super::program;
use crate::compare::history::Changes;
use crate::isa::asm::Dialect;
use crate::probe::{Group, Operand, Ordering, Probe, ResultUse, Type};
use crate::read::matrix::{Column, Matrix};
use crate::report::Report;
use crate::report::history::{self, Step};
use crate::report::measured::Beside;
use crate::report::outcomes::OnPage;
use crate::report::table::{self, COLUMNS, Row};
use compact_str::CompactString;
use indexmap::IndexSet;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that the page shows.
#[derive(Serialize)]
pub(super) struct Data<'a> {
    version: &'static str,
    compiler: DataCompiler<'a>,
    targets: Vec<DataTarget<'a>>,
    columns: Vec<DataColumn>,
    rows: DataRows<'a>,
    bodies: DataBodies<'a>,
    /// The sources of probes, each once; rows refer to these by number.
    sketches: Vec<String>,
    /// The types in Rust: the atomic one and that of its value, by the name of the type.
    types: BTreeMap<&'static str, [&'static str; 2]>,
    reasons: Vec<DataReason>,
    /// By target, then by row and column: 0 for no probe, a body's number from 1, or the negative number of a reason from 1.
    cells: Vec<Alike>,
    /// The verdicts on cells, each once; and for each cell, in the order of `cells`, the number of its verdict
    /// from 1, or 0.
    verdicts: Vec<DataVerdict>,
    judged: Vec<Alike>,
    findings: Vec<DataFinding>,
    claims: Vec<DataClaim>,
    pub(super) figure: Option<DrawnFigure>,
    /// If the matrix has a history: the names of its steps, what changed in each, and the changed cells.
    steps: Vec<Step>,
    changes: Vec<DataChange<'a>>,
    /// What was measured, by the name of the cell: a line for each machine, and how it compares with others.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    measured: BTreeMap<String, Vec<String>>,
    /// What programs of several threads can do.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    programs: &'a [OnPage],
}

#[derive(Serialize)]
struct DataCompiler<'a> {
    title: String,
    release: Option<&'a str>,
    channel: Option<&'static str>,
    commit: Option<&'a str>,
    host: Option<&'a str>,
}

#[derive(Serialize)]
struct DataChange<'a> {
    /// The index into `cells`.
    target: usize,
    index: usize,
    step: usize,
    group: usize,
    /// What it means and what it costs: `kept, better price`.
    change: String,
    is_news: bool,
    before: Option<&'a [CompactString]>,
}

#[derive(Serialize)]
struct DataTarget<'a> {
    name: &'a str,
    triple: &'a str,
    isa: &'a str,
    cpu: &'a str,
    features: &'a str,
    opt_level: &'a str,
    syntax: &'static str,
    enabled: String,
    core: Option<&'a str>,
    failure: Option<&'a str>,
    /// The options that name the target on the command line.
    options: String,
}

#[derive(Serialize)]
struct DataColumn {
    title: &'static str,
    /// The ordering in the name of a probe, and in Rust, if it has one.
    name: Option<&'static str>,
    variant: Option<&'static str>,
}

/// The rows, attribute by attribute.
#[derive(Default, Serialize)]
struct DataRows<'a> {
    operation: Vec<&'a str>,
    #[serde(rename = "type")]
    value_type: Vec<Option<&'static str>>,
    operand: Vec<Option<&'static str>>,
    result: Vec<Option<&'static str>>,
    failure: Vec<Option<&'static str>>,
    failure_variant: Vec<Option<&'static str>>,
    /// Whether its first column is the non-atomic baseline, which the name of a probe calls `plain`.
    has_baseline: Vec<bool>,
    /// Whether it is a user function, whose source the page does not know.
    is_user: Vec<bool>,
    /// The probe in Rust, with the placeholders of the list for its types and orderings; and its non-atomic baseline.
    source: Vec<Option<usize>>,
    plain: Vec<Option<usize>>,
    program: Vec<Option<program::Program>>,
}

impl<'a> Data<'a> {
    /// The data of a matrix, its verdicts, and its history.
    pub(super) fn of(report: &Report<'a>) -> Data<'a> {
        let Report { matrix, analysis, history, spellings, .. } = *report;
        let Matrix { compiler, probes, columns, outcomes: _, bodies: _ } = matrix;
        let rows = table::rows(probes, |_| true);
        let mut reasons = Reasons::default();
        let cells: Vec<Vec<i64>> =
            (0..columns.len()).map(|target| cells(matrix, target, &rows, &mut reasons)).collect();
        let isas: Vec<&str> = columns.iter().map(|column| column.isa.as_str()).collect();
        let (verdicts, judged) = verdicts(analysis, columns.len(), &rows);
        let is_of_probes = !probes.iter().any(|probe| probe.group() == Group::User);
        // Each takes as long as all that follows.
        let (findings, (claims, figure)) = rayon::join(
            || judged::findings(matrix, analysis, is_of_probes),
            || (is_of_probes.then(|| judged::claims(matrix)), is_of_probes.then(|| judged::figure(matrix))),
        );
        let mut sketches = IndexSet::new();
        let mut data_rows = DataRows::default();
        for row in &rows {
            data_rows.push(row, matrix, &mut sketches);
        }
        Data {
            version: env!("CARGO_PKG_VERSION"),
            compiler: DataCompiler {
                title: compiler.title(),
                release: compiler.release.as_deref(),
                channel: compiler.channel(),
                commit: compiler.commit.as_deref(),
                host: compiler.host.as_deref(),
            },
            targets: columns.iter().map(data_target).collect(),
            columns: COLUMNS
                .iter()
                .map(|(title, ordering)| DataColumn {
                    title,
                    name: ordering.map(Ordering::name),
                    variant: ordering.map(Ordering::variant),
                })
                .collect(),
            rows: data_rows,
            bodies: DataBodies::of(matrix, spellings),
            sketches: sketches.into_iter().collect(),
            types: Type::ALL.iter().map(|one| (one.name, [one.atomic, one.value])).collect(),
            reasons: reasons.into_list(),
            cells: alike(&cells, &isas),
            verdicts,
            judged: alike(&judged, &isas),
            findings,
            claims: claims.unwrap_or_default(),
            figure,
            steps: history.map(history::steps).unwrap_or_default(),
            changes: history.map(|history| changes(matrix, &history.changes())).unwrap_or_default(),
            measured: Beside::of(report.measured, matrix, &|_| true).by_cell(),
            programs: report.programs,
        }
    }
}

/// The changes of the cells in the table.
fn changes<'a>(matrix: &Matrix, changes: &Changes<'a>) -> Vec<DataChange<'a>> {
    let rows = table::rows(&matrix.probes, |_| true);
    let places = rows.iter().flat_map(|row| row.probes).enumerate();
    let named: Vec<(usize, String)> =
        places.filter_map(|(index, probe)| Some((index, matrix.probes[probe?].name()))).collect();
    let mut found = Vec::new();
    for (target, column) in matrix.columns.iter().enumerate() {
        for (index, name) in &named {
            for change in changes.get(&(column.name.as_str(), name.as_str())).into_iter().flatten() {
                let (title, is_news) = (change.class.title(), history::is_news(change.class));
                found.push(DataChange {
                    target,
                    index: *index,
                    step: change.step,
                    group: change.group,
                    change: title,
                    is_news,
                    before: change.before,
                });
            }
        }
    }
    found
}

fn data_target(column: &Column) -> DataTarget<'_> {
    let Column { name, triple, isa, cpu, features, opt_level, effective_features, core, failure, dialect, .. } = column;
    let mut options = format!("--target {name}");
    // A triple does not include the options it was compiled with.
    if name == triple {
        for (option, value) in [("target-cpu", cpu), ("target-feature", features), ("opt-level", opt_level)] {
            if !value.is_empty() {
                options.push_str(&format!(" --{option}={value}"));
            }
        }
    }
    if *dialect == Dialect::Att {
        options.push_str(" --syntax att");
    }
    DataTarget {
        name,
        triple,
        isa,
        cpu,
        features,
        opt_level,
        syntax: dialect.name(),
        enabled: effective_features.join(", "),
        core: core.as_deref(),
        failure: failure.as_deref(),
        options,
    }
}

impl<'a> DataRows<'a> {
    fn push(&mut self, row: &Row<'a>, matrix: &Matrix, sketches: &mut IndexSet<String>) {
        let Row { operation, value_type, operand, result, failure, probes, program } = row;
        let mut sources = [None, None];
        for probe in probes.iter().flatten().map(|probe| &matrix.probes[*probe]) {
            sources[usize::from(probe.is_baseline())] = probe.sketch().map(|text| sketches.insert_full(text).0);
        }
        let has = |is_it: fn(&Probe) -> bool| probes.iter().flatten().any(|probe| is_it(&matrix.probes[*probe]));
        self.operation.push(operation);
        // A program is not an operation of one type: its types are in its source.
        self.value_type.push(value_type.filter(|_| program.is_none()));
        self.operand.push(Some(operand.name()).filter(|_| *operand != Operand::None));
        self.result.push(result.map(ResultUse::name));
        self.failure.push(failure.map(Ordering::name));
        self.failure_variant.push(failure.map(Ordering::variant));
        self.has_baseline.push(has(Probe::is_baseline));
        self.is_user.push(has(|probe| probe.group() == Group::User));
        self.source.push(sources[0]);
        self.plain.push(sources[1]);
        self.program.push(program::program(row, matrix));
    }
}
