//! Programs in `matrix.json`: their purpose, their source, and the purpose of each instruction.

use crate::judge::parts::{self, Part};
use crate::probe::Probe;
use crate::read::matrix::{Body, Column};
use serde::Serialize;

/// A probe that consists of more than one operation.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Program {
    /// Its name, as in cells.
    probe: String,
    /// Its purpose.
    about: String,
    /// The function in Rust. It calls functions that are not defined there; their symbols begin with `opaque_`.
    source: String,
}

/// The purpose of an instruction of a program.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct InstructionPart {
    /// The part of the program: `lock`, `unlock`, or the opaque function that is called; null if there is none or it is
    /// not known.
    part: Option<String>,
    /// The parameter whose target is accessed; null if there is none or it is not known.
    on: Option<&'static str>,
}

/// A probe as a program, if it is one.
pub(super) fn program(probe: &Probe) -> Option<Program> {
    let program = probe.program()?;
    Some(Program { probe: probe.name(), about: program.documentation(), source: program.source() })
}

/// The purpose of each instruction of a program, in order.
pub(super) fn parts(probe: &Probe, body: Option<&Body>, column: &Column) -> Option<Vec<InstructionPart>> {
    let parts = parts::parts(probe.program()?, body?, column);
    Some(parts.into_iter().map(|Part { part, on }| InstructionPart { part, on }).collect())
}
