//! `matrix.json`: the whole matrix for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`]. What many cells share
//! is said once, in a list, and a cell has its index there. The file is written line by line, and is never in memory.

mod body;
mod head;
mod program;
mod row;

use super::Report;
use crate::compare::history::History;
use crate::read::matrix::SCHEMA;
use body::{Bodies, Instruction, Instructions};
use head::{Generator, Shard, Target, Toolchain, target, toolchain};
use program::Program;
use row::{Judgement, Row, Shared};
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{self, Write};

/// The instructions of each atomic operation on each target.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is written field by field, and described as a whole")]
struct Document<'a> {
    /// The version of this format: 2.
    schema: u32,
    /// The program that wrote the file.
    generator: Generator<'a>,
    /// The compiler.
    toolchain: Toolchain<'a>,
    /// The compilers before it, in the order asked for, if the matrix has a history.
    earlier: Option<Vec<Toolchain<'a>>>,
    /// Which shard it is, if the matrix is one of several.
    shard: Option<Shard>,
    /// The columns, in the order asked for.
    targets: Vec<Target<'a>>,
    /// The probes that consist of more than one operation.
    programs: Vec<Program>,
    /// A row for each probe, in catalogue order, with its cells.
    rows: Vec<Row<'a>>,
    /// Why cells have no instructions.
    reasons: Vec<&'a str>,
    /// What cells are worth: their progress and their verdict.
    judgements: Vec<Judgement>,
    /// The functions. Cells with equal instructions refer to the same one.
    bodies: Vec<Instructions<'a>>,
    /// The instructions of the bodies.
    instructions: Vec<Instruction<'a>>,
}

/// Writes the wanted rows of the matrix as JSON, one row, body or instruction per line, so that it can be searched and
/// compared as text.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Report { matrix, history, .. } = *report;
    let generator = Generator { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
    write!(out, "{{\"schema\":{SCHEMA},\n\"generator\":")?;
    out.write_all(&line(&generator))?;
    out.write_all(b",\n\"toolchain\":")?;
    out.write_all(&line(&toolchain(&matrix.compiler)))?;
    if let Some(history) = history {
        list(out, "earlier", history.earlier.iter().map(|matrix| toolchain(&matrix.compiler)))?;
    }
    if let Some(shard) = report.shard {
        out.write_all(b",\n\"shard\":")?;
        out.write_all(&line(&Shard::from(shard)))?;
    }
    list(out, "targets", matrix.columns.iter().map(target))?;
    let wanted = || matrix.probes.iter().enumerate().filter(|(_, probe)| (report.is_wanted)(probe));
    list(out, "programs", wanted().filter_map(|(_, probe)| program::program(probe)))?;
    let changes = history.map(History::changes).unwrap_or_default();
    let past = history.map(|history| (history, &changes));
    let mut shared = Shared::default();
    list(out, "rows", wanted().map(|(index, _)| row::row(report, index, past, &mut shared)))?;
    let Shared { reasons, judgements, bodies } = shared;
    list(out, "reasons", reasons.into_iter())?;
    list(out, "judgements", judgements.into_iter().map(Judgement::of))?;
    let mut known = Bodies::default();
    list(out, "bodies", bodies.into_iter().map(|body| known.add(&matrix.bodies[body])))?;
    list(out, "instructions", known.instructions())?;
    out.write_all(b"}\n")
}

/// The JSON Schema of `matrix.json`.
#[must_use]
pub(super) fn schema() -> String {
    let mut schema = schemars::schema_for!(Document<'static>);
    schema.insert("title".to_owned(), format!("matrix.json of asm-matrix, schema {SCHEMA}").into());
    let text =
        serde_json::to_string_pretty(&schema).unwrap_or_else(|error| unreachable!("a schema is plain data: {error}"));
    format!("{text}\n")
}

fn line(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_else(|error| unreachable!("these are plain data: {error}"))
}

/// A list behind what was written before, an element per line.
fn list<T: Serialize>(out: &mut dyn Write, name: &str, elements: impl Iterator<Item = T>) -> io::Result<()> {
    write!(out, ",\n\"{name}\":[")?;
    for (position, element) in elements.enumerate() {
        out.write_all(if position == 0 { b"\n" } else { b",\n" })?;
        out.write_all(&line(&element))?;
    }
    out.write_all(b"\n]")
}
