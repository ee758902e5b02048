//! `matrix.json` as a whole, for its schema: it is written field by field.

use super::body::{Instruction, Instructions};
use super::head::{Generator, Target, Toolchain};
use super::program::Program;
use super::row::{Judgement, Row};
use crate::read::matrix::SCHEMA;
use crate::report::schema::assert_describes;
use crate::target::Shard;

/// The instructions of each atomic operation on each target.
#[derive(schemars::JsonSchema)]
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

#[test]
fn the_schema_describes_what_is_written() {
    assert_describes::<Document<'_>>("json/schema.json", &format!("matrix.json of asm-matrix, schema {SCHEMA}"));
}
