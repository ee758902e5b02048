//! `index.html`: the matrix as a page, one file without references to others.
//!
//! The page draws its table from compressed data within it: every body once, and the cells as indices. External text
//! enters the page in two ways only: through the template, which escapes it, and through the data, which the script
//! shows as text. A content security policy allows only the page's own script and style, by their hashes.

mod policy;
mod program;

mod cells;

use super::history::{self, Step};
use super::table::{self, COLUMNS, Row, essence};
use crate::compare::history::{Changes, History};
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::judge::analysis::Analysis;
use crate::probe::{Group, Operand, Ordering, ResultUse};
use crate::read::matrix::{Body, Column, Matrix, Shape};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cells::{DataReason, DataVerdict, Reasons, cells, verdicts};
use compact_str::CompactString;
use flate2::{Compression, GzBuilder};
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;
use std::io::Write as _;

const TEMPLATE: &str = include_str!("../../templates/page.html");
const STYLE: &str = include_str!("../../templates/page.css");
const SCRIPT: &str = include_str!("../../templates/page.js");

/// The values of the template.
#[derive(Serialize)]
struct Page {
    version: &'static str,
    compiler: String,
    commit: Option<String>,
    host: Option<String>,
    ok: usize,
    targets: Vec<Target>,
    steps: Vec<Step>,
    style: &'static str,
    style_hash: String,
    script: &'static str,
    script_hash: String,
    data: String,
}

#[derive(Serialize)]
struct Target {
    name: String,
    triple: String,
    options: String,
    core: String,
    features: String,
    failure: Option<String>,
}

/// The data of the script.
#[derive(Serialize)]
struct Data<'a> {
    compiler: String,
    targets: Vec<DataTarget<'a>>,
    columns: Vec<DataColumn>,
    rows: Vec<DataRow<'a>>,
    bodies: Vec<DataBody<'a>>,
    reasons: Vec<DataReason<'a>>,
    /// By target, then by row and column: null, an index into `bodies`, or the complement of an index into `reasons`.
    cells: Vec<Vec<Option<i32>>>,
    /// The verdicts on cells, each once; and for each cell, in the order of `cells`, the index of its verdict.
    verdicts: Vec<DataVerdict>,
    judged: Vec<Vec<Option<usize>>>,
    /// If the matrix has a history: the names of its steps, and the changes.
    steps: Vec<String>,
    changes: Vec<DataChange<'a>>,
}

#[derive(Serialize)]
struct DataChange<'a> {
    /// The index into `cells`.
    target: usize,
    index: usize,
    step: usize,
    /// What it means and what it costs: `kept, better price`.
    change: String,
    is_news: bool,
    before: Option<&'a [CompactString]>,
}

#[derive(Serialize)]
struct DataTarget<'a> {
    name: &'a str,
    triple: &'a str,
    /// The options that name the target on the command line.
    options: String,
}

#[derive(Serialize)]
struct DataColumn {
    title: &'static str,
    /// The ordering in the name of a probe, if it has one.
    name: Option<&'static str>,
}

#[derive(Serialize)]
struct DataRow<'a> {
    operation: &'a str,
    #[serde(rename = "type")]
    value_type: Option<&'static str>,
    operand: Option<&'static str>,
    result: Option<&'static str>,
    failure: Option<&'static str>,
    /// Whether its first column is the non-atomic baseline, which the name of a probe calls `plain`.
    has_baseline: bool,
    /// Whether it is a user function, whose source the page does not know.
    is_user: bool,
    program: Option<program::Program>,
}

#[derive(Serialize)]
struct DataBody<'a> {
    text: &'a [CompactString],
    classes: Vec<&'static str>,
    essence: Vec<String>,
    shape: String,
    has_loop: bool,
    is_call: bool,
    size: Option<u64>,
}

/// The page.
pub(super) fn render(matrix: &Matrix, analysis: &Analysis, history: Option<&History>) -> String {
    let changes = history.map(History::changes).unwrap_or_default();
    let mut data = data(matrix, analysis);
    if let Some(history) = history {
        data.steps = (0..history.steps.len()).map(|step| history.step(step)).collect();
        data.changes = data_changes(matrix, &changes);
    }
    let page = Page {
        version: env!("CARGO_PKG_VERSION"),
        compiler: matrix.compiler.title(),
        commit: matrix.compiler.commit.clone(),
        host: matrix.compiler.host.clone(),
        ok: matrix.count("ok"),
        targets: matrix.columns.iter().map(target).collect(),
        steps: history.map(history::steps).unwrap_or_default(),
        style: STYLE,
        style_hash: policy::hash(STYLE),
        script: SCRIPT,
        script_hash: policy::hash(SCRIPT),
        data: packed(&data),
    };
    let mut environment = Environment::new();
    // The name ends in `.html`, so everything not marked as safe is escaped.
    environment
        .add_template("page.html", TEMPLATE)
        .and_then(|()| environment.get_template("page.html")?.render(Serde(page)))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"))
}

fn target(column: &Column) -> Target {
    let Column { name, triple, core, effective_features, flags, failure, .. } = column;
    Target {
        name: name.clone(),
        triple: triple.clone(),
        options: if flags.is_empty() { table::options(column) } else { flags.join(" ") },
        core: core.clone().unwrap_or_else(|| "unknown".to_owned()),
        features: effective_features.join(", "),
        failure: failure.clone(),
    }
}

/// Compressed, in letters that need no escaping. Equal data give equal letters: there is no date in it.
fn packed(data: &Data<'_>) -> String {
    let json = serde_json::to_vec(data).unwrap_or_else(|error| unreachable!("these are plain data: {error}"));
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::default());
    let packed = encoder.write_all(&json).and_then(|()| encoder.finish());
    STANDARD.encode(packed.unwrap_or_else(|error| unreachable!("memory can be written: {error}")))
}

fn data<'a>(matrix: &'a Matrix, analysis: &Analysis) -> Data<'a> {
    let Matrix { compiler, probes, columns, outcomes: _, bodies } = matrix;
    let rows = table::rows(probes, |_| true);
    let mut reasons = Reasons::default();
    let cells = (0..columns.len()).map(|target| cells(matrix, target, &rows, &mut reasons)).collect();
    let (verdicts, judged) = verdicts(analysis, columns.len(), &rows);
    Data {
        compiler: compiler.title(),
        targets: columns.iter().map(data_target).collect(),
        columns: COLUMNS
            .iter()
            .map(|(title, ordering)| DataColumn { title, name: ordering.map(Ordering::name) })
            .collect(),
        rows: rows.iter().map(|one| row(one, matrix)).collect(),
        bodies: bodies.iter().map(body).collect(),
        reasons: reasons.list,
        cells,
        verdicts,
        judged,
        steps: Vec::new(),
        changes: Vec::new(),
    }
}

/// The changes of the cells in the table.
fn data_changes<'a>(matrix: &Matrix, changes: &Changes<'a>) -> Vec<DataChange<'a>> {
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
    let Column { name, triple, cpu, features, opt_level, dialect, .. } = column;
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
    DataTarget { name, triple, options }
}

fn row<'a>(row: &Row<'a>, matrix: &Matrix) -> DataRow<'a> {
    let Row { operation, value_type, operand, result, failure, probes, program } = row;
    DataRow {
        operation,
        // A program is not an operation of one type: its types are in its source.
        value_type: value_type.filter(|_| program.is_none()),
        operand: match operand {
            Operand::None => None,
            operand => Some(operand.name()),
        },
        result: result.map(ResultUse::name),
        failure: failure.map(Ordering::name),
        has_baseline: probes.iter().flatten().any(|probe| matrix.probes[*probe].is_baseline()),
        is_user: probes.iter().flatten().any(|probe| matrix.probes[*probe].group() == Group::User),
        program: program::program(row, matrix),
    }
}

fn body(body: &Body) -> DataBody<'_> {
    let Body { lines: _, text, shape, calls, has_loop, size } = body;
    DataBody {
        text,
        classes: body.operations().map(|operation| Class::name(operation.class())).collect(),
        essence: essence(body),
        shape: body.label(),
        has_loop: *has_loop,
        is_call: *shape == Shape::HelperCall || !calls.is_empty(),
        size: *size,
    }
}
