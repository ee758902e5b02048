//! One line of a body: a label, a bracket, or an instruction.

use super::operation::Operation;
use crate::isa::asm::{Instruction, Line};
use crate::isa::decoded::{Decoded, Decoder};
use crate::isa::stack::Placed;
use std::sync::Arc;

/// One line of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyLine {
    /// A local label: `.L1`.
    Label(String),
    /// The bracket of a packet.
    Bracket(String),
    /// An instruction. Lines that have the same one share it.
    Operation(Arc<Operation>),
}

impl BodyLine {
    /// The instruction, if the line is one.
    #[must_use]
    pub fn operation(&self) -> Option<&Operation> {
        match self {
            BodyLine::Operation(operation) => Some(operation),
            BodyLine::Label(_) | BodyLine::Bracket(_) => None,
        }
    }

    /// The instruction, to be changed for this line alone.
    pub(super) fn operation_mut(&mut self) -> Option<&mut Operation> {
        match self {
            BodyLine::Operation(operation) => Some(Arc::make_mut(operation)),
            BodyLine::Label(_) | BodyLine::Bracket(_) => None,
        }
    }

    /// A line of a normalised body, whose instruction is decoded so.
    pub(super) fn of(line: &Line<'_>, decode: impl FnOnce(&Instruction<'_>) -> Option<Arc<Decoded>>) -> BodyLine {
        match line {
            Line::Label(label) => BodyLine::Label((*label).to_owned()),
            Line::Instruction(instruction) => {
                BodyLine::Operation(Arc::new(Operation::new(instruction, decode(instruction))))
            }
            Line::Bracket(bracket) => BodyLine::Bracket((*bracket).to_owned()),
            Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => {
                unreachable!("a normalised body has none of these: {line:?}")
            }
        }
    }
}

/// The lines of a body of a stack machine, whose instructions are decoded at their places.
pub(super) fn placed(parsed: &[Line<'_>], decoder: &mut Decoder) -> Option<Vec<BodyLine>> {
    let instructions =
        parsed.iter().filter_map(|line| if let Line::Instruction(one) = line { Some(*one) } else { None });
    let mut places = decoder.placed(&instructions.collect::<Vec<_>>())?.into_iter();
    let read = |line: &Line<'_>| {
        let place =
            if matches!(line, Line::Instruction(_)) { places.next().unwrap_or_default() } else { Placed::default() };
        match place {
            Placed { label: Some(label), .. } => BodyLine::Label(label),
            Placed { label: None, operands } => BodyLine::of(line, |one| {
                let whole = format!("{} {operands}", one.mnemonic);
                decoder.decode(&whole, &Instruction { operands: &operands, ..*one })
            }),
        }
    };
    Some(parsed.iter().map(read).collect())
}
