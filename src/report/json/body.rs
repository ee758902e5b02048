//! Instructions in `matrix.json`.

use crate::isa::Class;
use crate::read::matrix::{Body, BodyLine, Operation, Shape};
use compact_str::CompactString;
use schemars::JsonSchema;
use serde::Serialize;

/// The instructions of one or more cells.
#[derive(Serialize, JsonSchema)]
pub(super) struct Instructions<'a> {
    /// The instructions, without labels.
    instructions: Vec<Instruction<'a>>,
    /// Instructions and local labels in order, as printed.
    #[schemars(with = "Vec<String>")]
    text: &'a [CompactString],
    /// The shape of the body.
    #[schemars(extend("enum" = Shape::ALL.map(Shape::name)))]
    shape: &'a str,
    /// Whether there is a loop: a branch goes backwards.
    has_loop: bool,
    /// Bytes of machine code, including padding before loops; null if it was not measured.
    size: Option<u64>,
}

/// One instruction.
#[derive(Serialize, JsonSchema)]
struct Instruction<'a> {
    /// A prefix that modifies the instruction (`lock`); null if there is none.
    prefix: Option<&'a str>,
    /// The mnemonic with all its suffixes.
    mnemonic: &'a str,
    /// The operands, in the order of the syntax.
    #[schemars(with = "Vec<String>")]
    operands: &'a [CompactString],
    /// What it does with memory and control.
    #[schemars(extend("enum" = Class::ALL.map(Class::name)))]
    class: &'a str,
}

/// A body as its instructions.
pub(super) fn instructions(body: &Body) -> Instructions<'_> {
    let Body { lines, text, shape, calls: _, has_loop, size } = body;
    let instructions = lines
        .iter()
        .filter_map(|line| match line {
            BodyLine::Operation(operation @ Operation { prefix, mnemonic, operands, decoded: _ }) => {
                Some(Instruction {
                    prefix: (!prefix.is_empty()).then_some(prefix.as_str()),
                    mnemonic,
                    operands,
                    class: Class::name(operation.class()),
                })
            }
            BodyLine::Label(_) | BodyLine::Bracket(_) => None,
        })
        .collect();
    Instructions { instructions, text, shape: Shape::name(*shape), has_loop: *has_loop, size: *size }
}
