//! Bodies and instructions in `matrix.json`.

use crate::isa::Class;
use crate::read::matrix::{Body, BodyLine, Operation, Shape};
use compact_str::CompactString;
use indexmap::IndexSet;
use serde::Serialize;

/// The instructions of one or more cells.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Instructions<'a> {
    /// The indices in `instructions`, in order.
    instructions: Vec<usize>,
    /// The lines between them that are no instructions: local labels, and the brackets of packets.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    labels: Vec<Label<'a>>,
    /// The lines as printed, where they are not what `instructions` and `labels` give.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<Vec<String>>"))]
    text: Option<&'a [CompactString]>,
    /// The shape of the body.
    #[cfg_attr(test, schemars(extend("enum" = Shape::ALL.map(Shape::name))))]
    shape: &'a str,
    /// Whether there is a loop: a branch goes backwards.
    has_loop: bool,
    /// Bytes of machine code, including padding before loops; null if it was not measured.
    size: Option<u64>,
}

/// A line that is no instruction.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Label<'a> {
    /// How many instructions of the body stand before it.
    at: usize,
    /// The line as printed: `.L1:`.
    text: &'a str,
}

/// One instruction. Its text is the prefix and the mnemonic, and behind them the operands, separated by `, `.
#[derive(Serialize, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Instruction<'a> {
    /// A prefix that modifies the instruction (`lock`), if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    prefix: Option<&'a str>,
    /// The mnemonic with all its suffixes.
    mnemonic: &'a str,
    /// The operands, in the order of the syntax.
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    operands: &'a [CompactString],
    /// What it does with memory and control.
    #[cfg_attr(test, schemars(extend("enum" = Class::ALL.map(Class::name))))]
    class: &'a str,
}

/// The instructions of the bodies so far, each once.
#[derive(Default)]
pub(super) struct Bodies<'a>(IndexSet<Instruction<'a>>);

impl<'a> Bodies<'a> {
    /// A body; its instructions are kept for the list of them.
    pub(super) fn add(&mut self, body: &'a Body) -> Instructions<'a> {
        let Body { lines, text, shape, calls: _, has_loop, size, .. } = body;
        let (mut instructions, mut labels, mut is_derived) = (Vec::new(), Vec::new(), true);
        for (line, text) in lines.iter().zip(text) {
            match line {
                BodyLine::Operation(operation) => {
                    is_derived &= operation.text() == *text;
                    instructions.push(self.0.insert_full(instruction(operation)).0);
                }
                BodyLine::Label(_) | BodyLine::Bracket(_) => labels.push(Label { at: instructions.len(), text }),
            }
        }
        let text = (!is_derived).then_some(text.as_slice());
        Instructions { instructions, labels, text, shape: Shape::name(*shape), has_loop: *has_loop, size: *size }
    }

    /// The instructions of all bodies, in order of first appearance.
    pub(super) fn instructions(self) -> impl Iterator<Item = Instruction<'a>> {
        self.0.into_iter()
    }
}

fn instruction(operation: &Operation) -> Instruction<'_> {
    let Operation { prefix, mnemonic, operands, decoded: _ } = operation;
    let prefix = (!prefix.is_empty()).then_some(prefix.as_str());
    Instruction { prefix, mnemonic, operands, class: Class::name(operation.class()) }
}
