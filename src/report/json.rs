//! `matrix.json`: the whole matrix for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`].

mod body;
mod program;

use super::history::{self, JsonChange};
use super::verdict::Said;
use crate::compare::history::{Changes, History};
use crate::judge::analysis::Analysis;
use crate::judge::cost::Progress;
use crate::probe::{Operand, Ordering, Probe, ResultUse};
use crate::read::matrix::{Column, Matrix, Outcome, SCHEMA};
use crate::target::Compiler;
use body::{Instructions, instructions};
use program::{InstructionPart, Program};
use schemars::JsonSchema;
use serde::Serialize;

/// The instructions of each atomic operation on each target.
#[derive(Serialize, JsonSchema)]
struct Document<'a> {
    /// The version of this format: 1.
    schema: u32,
    /// The program that wrote the file.
    generator: Generator<'a>,
    /// The compiler.
    toolchain: Toolchain<'a>,
    /// The compilers before it, in the order asked for, if the matrix has a history.
    #[serde(skip_serializing_if = "Option::is_none")]
    earlier: Option<Vec<Toolchain<'a>>>,
    /// The columns, in the order asked for.
    targets: Vec<Target<'a>>,
    /// The probes that consist of more than one operation.
    programs: Vec<Program>,
    /// A cell for each probe on each target: target by target, and in catalogue order within one.
    cells: Vec<Cell<'a>>,
    /// The instructions. Cells with equal instructions refer to the same element.
    bodies: Vec<Instructions<'a>>,
}

/// The program that wrote the file.
#[derive(Serialize, JsonSchema)]
struct Generator<'a> {
    name: &'a str,
    version: &'a str,
}

/// The compiler, as `rustc -vV` describes it; null if it is not known.
#[derive(Serialize, JsonSchema)]
struct Toolchain<'a> {
    /// The release: `1.95.0`.
    rustc: Option<&'a str>,
    /// The commit of rustc.
    commit: Option<&'a str>,
    /// The version of LLVM.
    llvm: Option<&'a str>,
    /// The triple that the compiler runs on.
    host: Option<&'a str>,
    /// `stable`, `beta`, `nightly` or `dev`.
    channel: Option<&'a str>,
}

/// A column.
#[derive(Serialize, JsonSchema)]
struct Target<'a> {
    /// The name of the target.
    name: &'a str,
    /// The triple.
    triple: &'a str,
    /// The instruction set, as `target_arch` names it.
    isa: &'a str,
    /// The value of `-C target-cpu`, "" if there is none.
    cpu: &'a str,
    /// The value of `-C target-feature`, "" if there is none.
    features: &'a str,
    /// The features that the compiler reports as enabled.
    effective_features: &'a [String],
    /// The value of `-C opt-level`.
    opt_level: &'a str,
    /// All options that the probes were compiled with, except the path of `core`; empty if nothing was compiled.
    flags: &'a [String],
    /// The origin of `core`; null if the assembly was read from files.
    #[schemars(extend("enum" = ["installed", "embedded", "rust-src", null]))]
    core: Option<&'a str>,
    /// The syntax of the assembly: `default` if the ISA has only one.
    #[schemars(extend("enum" = ["intel", "att", "default"]))]
    syntax: &'a str,
    /// The width of a pointer in bits.
    pointer_width: u16,
    /// Why the whole column has no instructions; null if it has some.
    failure: Option<&'a str>,
}

/// One probe on one target.
#[derive(Serialize, JsonSchema)]
struct Cell<'a> {
    /// The name of the target.
    target: &'a str,
    /// The coordinate: `fetch_add::u32::acq_rel::used`.
    probe: String,
    /// The kind of probe.
    #[schemars(extend("enum" = ["operation", "idiom", "listing", "baseline", "user"]))]
    group: &'a str,
    /// `load`, `fetch_add`, …
    operation: &'a str,
    /// `u32`, `bool`, `ptr`, …; null for fences and hints.
    #[serde(rename = "type")]
    value_type: Option<&'a str>,
    /// The width of the type in bits, 0 if there is none.
    width: u16,
    /// The ordering; for compare-exchange, the success ordering. Null for the baseline and hints.
    success: Option<&'a str>,
    /// The failure ordering, for compare-exchange.
    failure: Option<&'a str>,
    /// `used` or `dropped`; null if there is no result.
    result: Option<&'a str>,
    /// `register`, `const_1`, `const_10`, `single_bit` or `idempotent`; null if there is no operand.
    operand: Option<&'a str>,
    /// `ok`; `absent`: the target has no such atomic; `rejected`: the compiler refuses the ordering; `failed`.
    #[schemars(extend("enum" = ["ok", "absent", "rejected", "failed"]))]
    status: &'a str,
    /// Why there are no instructions; null if there are some.
    reason: Option<&'a str>,
    /// The index of the instructions in `bodies`; null if there are none.
    body: Option<usize>,
    /// How it makes progress under contention: `bounded`: no loop; `ll_sc_loop`, `cas_loop` and `lock_free_helper`:
    /// some thread always makes progress; `may_lock`: a library call; `absent`; `unknown`, as where it calls any other
    /// function. Null for programs, and if
    /// the status says all there is to say.
    #[schemars(extend("enum" = progress()))]
    progress: Option<&'a str>,
    /// Whether it gives the ordering that its source asks for; null if it asks for none, or there are no instructions.
    verdict: Option<Judged>,
    /// For a program with instructions, the purpose of each of them, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<InstructionPart>>,
    /// The changes of the cell, if the matrix has a history.
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<Vec<JsonChange<'a>>>,
}

/// Whether a cell gives the ordering that its source asks for.
#[derive(Serialize, JsonSchema)]
struct Judged {
    /// `conforms`; `stronger`: something could be left out; `weaker`: something is lost; `unknown`.
    #[schemars(extend("enum" = ["conforms", "stronger", "weaker", "unknown"]))]
    name: &'static str,
    /// What could be left out, what is lost, or what is not understood.
    reasons: Vec<String>,
    /// The row of a published mapping that it follows; null if it follows none.
    follows: Option<String>,
}

impl Judged {
    fn of(said: Said) -> Judged {
        let Said { name, reasons, follows } = said;
        Judged { name, reasons, follows }
    }
}

/// The matrix as JSON, one cell per line and one body per line, so that it can be searched and compared as text.
#[must_use]
pub(super) fn render(matrix: &Matrix, analysis: &Analysis, history: Option<&History>) -> String {
    let Matrix { compiler, probes, columns, outcomes: _, bodies } = matrix;
    let mut json = format!(
        "{{\"schema\":{SCHEMA},\n\"generator\":{},\n\"toolchain\":{},\n",
        line(&Generator { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }),
        line(&toolchain(compiler)),
    );
    let changes = history.map(History::changes).unwrap_or_default();
    if let Some(history) = history {
        list(&mut json, "earlier", history.earlier.iter().map(|matrix| toolchain(&matrix.compiler)));
        json.push_str(",\n");
    }
    list(&mut json, "targets", columns.iter().map(target));
    json.push_str(",\n");
    list(&mut json, "programs", probes.iter().filter_map(program::program));
    json.push_str(",\n");
    let cells = columns.iter().enumerate().flat_map(|(target, column)| {
        let past = history.map(|history| (history, &changes));
        probes.iter().enumerate().map(move |(index, probe)| {
            let parts = program::parts(probe, matrix.body(target, index), column);
            let progress = Progress::of(matrix, target, index).map(Progress::name);
            let verdict = Said::of(analysis, target, index).map(Judged::of);
            Cell { progress, verdict, parts, ..cell(probe, column, &matrix.outcomes[target][index], past) }
        })
    });
    list(&mut json, "cells", cells);
    json.push_str(",\n");
    list(&mut json, "bodies", bodies.iter().map(instructions));
    json.push_str("}\n");
    json
}

/// The JSON Schema of `matrix.json`.
#[must_use]
pub(super) fn schema() -> String {
    let mut schema = schemars::schema_for!(Document<'static>);
    schema.insert("title".to_owned(), "matrix.json of asm-matrix, schema 1".into());
    let text =
        serde_json::to_string_pretty(&schema).unwrap_or_else(|error| unreachable!("a schema is plain data: {error}"));
    format!("{text}\n")
}

/// The values of `progress`.
fn progress() -> Vec<Option<&'static str>> {
    Progress::ALL.iter().map(|progress| Some(progress.name())).chain([None]).collect()
}

fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| unreachable!("these are plain data: {error}"))
}

fn list<T: Serialize>(json: &mut String, name: &str, elements: impl Iterator<Item = T>) {
    json.push_str(&format!("\"{name}\":["));
    for (position, element) in elements.enumerate() {
        json.push_str(if position == 0 { "\n" } else { ",\n" });
        json.push_str(&line(&element));
    }
    json.push_str("\n]");
}

fn toolchain(compiler: &Compiler) -> Toolchain<'_> {
    let Compiler { release, commit, commit_date: _, llvm, host } = compiler;
    Toolchain {
        rustc: release.as_deref(),
        commit: commit.as_deref(),
        llvm: llvm.as_deref(),
        host: host.as_deref(),
        channel: compiler.channel(),
    }
}

fn target(column: &Column) -> Target<'_> {
    let Column {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        dialect,
        pointer_width,
        failure,
    } = column;
    Target {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core: core.as_deref(),
        syntax: dialect.name(),
        pointer_width: *pointer_width,
        failure: failure.as_deref(),
    }
}

fn cell<'a>(
    probe: &'a Probe,
    column: &'a Column,
    outcome: &'a Outcome,
    past: Option<(&'a History, &Changes<'a>)>,
) -> Cell<'a> {
    let Probe { value_type, success, failure, result, .. } = probe;
    let history = past.and_then(|past| history::changes(past, &column.name, probe));
    Cell {
        target: &column.name,
        probe: probe.name(),
        group: probe.group().name(),
        operation: probe.operation(),
        value_type: value_type.map(|value_type| value_type.name),
        width: value_type.map_or(0, |value_type| value_type.width.bits(column.pointer_width)),
        success: success.map(Ordering::name),
        failure: failure.map(Ordering::name),
        result: result.map(ResultUse::name),
        operand: match probe.operand() {
            Operand::None => None,
            operand => Some(operand.name()),
        },
        status: outcome.status(),
        reason: outcome.reason(),
        body: outcome.body(),
        progress: None,
        parts: None,
        verdict: None,
        history,
    }
}
