//! What `matrix.json` says of programs: what they are for, their source, and which instruction does what.

use crate::judge::parts::{self, Part};
use crate::probe::Probe;
use crate::read::matrix::{Body, Column};
use schemars::JsonSchema;
use serde::Serialize;

/// A probe that is more than one operation.
#[derive(Serialize, JsonSchema)]
pub(super) struct Program {
    /// Its name, as cells have it.
    probe: String,
    /// What it is for.
    about: String,
    /// The function in Rust. What it calls that is not defined there are functions whose symbols begin with `opaque_`.
    source: String,
}

/// What an instruction of a program does.
#[derive(Serialize, JsonSchema)]
pub(super) struct InstructionPart {
    /// The part of the program: `lock`, `unlock`, or the opaque function that is called; null where it is none, or not
    /// known.
    part: Option<String>,
    /// The parameter whose target is accessed; null where it is none, or not known.
    on: Option<&'static str>,
}

/// A probe as a program, if it is one.
pub(super) fn program(probe: &Probe) -> Option<Program> {
    let program = probe.program()?;
    Some(Program { probe: probe.name(), about: program.documentation(), source: program.source() })
}

/// What the instructions of a program do, in their order.
pub(super) fn parts(probe: &Probe, body: Option<&Body>, column: &Column) -> Option<Vec<InstructionPart>> {
    let parts = parts::parts(probe.program()?, body?, column);
    Some(parts.into_iter().map(|Part { part, on }| InstructionPart { part, on }).collect())
}
