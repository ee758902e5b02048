//! `matrix.json`: the whole matrix for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface. What is added keeps them; a changed meaning raises [`SCHEMA`].

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

/// What each atomic operation becomes on each target.
#[derive(Serialize, JsonSchema)]
struct Document<'a> {
    /// The version of this format: 1.
    schema: u32,
    /// What wrote the file.
    generator: Generator<'a>,
    /// The compiler.
    toolchain: Toolchain<'a>,
    /// The compilers before it, in the order asked for, where a history was built.
    #[serde(skip_serializing_if = "Option::is_none")]
    earlier: Option<Vec<Toolchain<'a>>>,
    /// The columns, in the order asked for.
    targets: Vec<Target<'a>>,
    /// The probes that are more than one operation.
    programs: Vec<Program>,
    /// A cell for each probe on each target: target by target, and in catalogue order within one.
    cells: Vec<Cell<'a>>,
    /// The instructions. Cells with equal instructions refer to the same element.
    bodies: Vec<Instructions<'a>>,
}

/// What wrote the file.
#[derive(Serialize, JsonSchema)]
struct Generator<'a> {
    name: &'a str,
    version: &'a str,
}

/// The compiler, as `rustc -vV` describes it; null where that is not known.
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
    /// The name of the configuration.
    name: &'a str,
    /// The compiler's name of the target.
    triple: &'a str,
    /// The instruction set, as `target_arch` names it.
    isa: &'a str,
    /// What is given to `-C target-cpu`, "" where nothing is.
    cpu: &'a str,
    /// What is given to `-C target-feature`, "" where nothing is.
    features: &'a str,
    /// The features that the compiler reports as on.
    effective_features: &'a [String],
    /// What is given to `-C opt-level`.
    opt_level: &'a str,
    /// All options that the probes were compiled with, but for the place of `core`; empty where nothing was compiled.
    flags: &'a [String],
    /// Where `core` came from; null where the assembly was read from files.
    #[schemars(extend("enum" = ["installed", "embedded", "rust-src", null]))]
    core: Option<&'a str>,
    /// How the assembly is written: `default` where the ISA has one way.
    #[schemars(extend("enum" = ["intel", "att", "default"]))]
    syntax: &'a str,
    /// The width of a pointer in bits.
    pointer_width: u16,
    /// Why the whole column has no instructions, null where it has.
    failure: Option<&'a str>,
}

/// One probe on one target.
#[derive(Serialize, JsonSchema)]
struct Cell<'a> {
    /// The name of the target.
    target: &'a str,
    /// The coordinate: `fetch_add::u32::acq_rel::used`.
    probe: String,
    /// What kind of probe it is.
    #[schemars(extend("enum" = ["operation", "idiom", "listing", "baseline", "user"]))]
    group: &'a str,
    /// `load`, `fetch_add`, …
    operation: &'a str,
    /// `u32`, `bool`, `ptr`, …; null for fences and hints.
    #[serde(rename = "type")]
    value_type: Option<&'a str>,
    /// The width of the type in bits, 0 where there is none.
    width: u16,
    /// The ordering; for compare-exchange, that of success. Null for the baseline and hints.
    success: Option<&'a str>,
    /// The ordering of failure, for compare-exchange.
    failure: Option<&'a str>,
    /// `used` or `dropped`; null where there is no result.
    result: Option<&'a str>,
    /// `register`, `const_1`, `const_10`, `single_bit` or `idempotent`; null where there is no operand.
    operand: Option<&'a str>,
    /// `ok`; `absent`: the target has no such atomic; `rejected`: the compiler refuses the ordering; `failed`.
    #[schemars(extend("enum" = ["ok", "absent", "rejected", "failed"]))]
    status: &'a str,
    /// Why there are no instructions, null where there are.
    reason: Option<&'a str>,
    /// The index of the instructions in `bodies`, null where there are none.
    body: Option<usize>,
    /// How it makes progress when other threads are in the way: `bounded`: nothing is tried again; `ll_sc_loop`, `cas_loop`
    /// and `lock_free_helper`: some thread always comes on; `may_lock`: a library call; `absent`; `unknown`. Null for
    /// programs, and where there is nothing else to say than the status.
    #[schemars(extend("enum" = progress()))]
    progress: Option<&'a str>,
    /// Whether it gives the ordering that its source asks for; null where nothing is asked, or there are no instructions.
    verdict: Option<Judged>,
    /// For a program with instructions, what each of them does, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<InstructionPart>>,
    /// Where a history was built and the cell changed: when, and how.
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
    /// The row of a published mapping that it follows; null where it follows none.
    follows: Option<String>,
}

impl Judged {
    fn of(said: Said) -> Judged {
        let Said { name, reasons, follows } = said;
        Judged { name, reasons, follows }
    }
}

/// The matrix as JSON: one cell a line and one body a line, so that it can be searched and compared as text.
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
