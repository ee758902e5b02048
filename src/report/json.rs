//! `matrix.json`: the whole matrix for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`]. What many cells share
//! is said once, in a list, and a cell has its index there. The file is written line by line, and is never in memory.

mod body;
#[cfg(test)]
mod document;
mod head;
mod program;
mod row;

use super::Report;
use crate::compare::history::History;
use crate::read::matrix::SCHEMA;
use body::Bodies;
use head::{Generator, target, toolchain};
use row::{Judgement, Shared};
use serde::Serialize;
use std::io::{self, Write};

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
        out.write_all(&line(&shard))?;
    }
    let changes = history.map(History::changes).unwrap_or_default();
    let past = history.map(|history| (history, &changes));
    let firsts = row::firsts(report);
    let cells_of = |place: usize| Some(firsts[place]).filter(|first| *first != place);
    let name = |place: usize| cells_of(place).map(|first| matrix.columns[first].name.as_str());
    list(out, "targets", matrix.columns.iter().enumerate().map(|(place, column)| target(column, name(place))))?;
    let wanted = || matrix.probes.iter().enumerate().filter(|(_, probe)| (report.is_wanted)(probe));
    list(out, "programs", wanted().filter_map(|(_, probe)| program::program(probe)))?;
    let mut shared = Shared::default();
    let own: Vec<usize> = (0..firsts.len()).filter(|place| cells_of(*place).is_none()).collect();
    list(out, "rows", wanted().map(|(index, _)| row::row(report, index, &own, past, &mut shared)))?;
    let Shared { reasons, judgements, bodies } = shared;
    list(out, "reasons", reasons.into_iter())?;
    list(out, "judgements", judgements.into_iter().map(Judgement::of))?;
    let mut known = Bodies::default();
    list(out, "bodies", bodies.into_iter().map(|body| known.add(&matrix.bodies[body])))?;
    list(out, "instructions", known.instructions())?;
    out.write_all(b"}\n")
}

/// The JSON Schema of `matrix.json`.
pub(super) fn schema() -> &'static str {
    include_str!("json/schema.json")
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
