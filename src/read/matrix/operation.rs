//! One instruction of a body: its text, and its decoded form.

use crate::isa::Class;
use crate::isa::asm::{self, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Effect, Operand, Register};
use compact_str::CompactString;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// One instruction of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// `lock`, for example; empty if there is none.
    #[doc(hidden)]
    pub prefix: CompactString,
    /// The mnemonic with all its suffixes.
    #[doc(hidden)]
    pub mnemonic: CompactString,
    /// The operands, with local labels renumbered.
    #[doc(hidden)]
    pub operands: Vec<CompactString>,
    /// Its decoded form; none if it is unknown, or the ISA has no decoder.
    #[doc(hidden)]
    pub decoded: Option<Arc<Decoded>>,
}

/// Operations of equal text are nearly always equal, so only the text is hashed.
impl Hash for Operation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.prefix, &self.mnemonic, &self.operands).hash(state);
    }
}

impl Operation {
    pub(super) fn new(instruction: &Instruction<'_>, decoded: Option<Arc<Decoded>>) -> Operation {
        let Instruction { prefix, mnemonic, operands } = instruction;
        Operation {
            prefix: (*prefix).into(),
            mnemonic: (*mnemonic).into(),
            operands: asm::operands(operands).into_iter().map(CompactString::from).collect(),
            decoded,
        }
    }

    /// Its class.
    #[must_use]
    pub fn class(&self) -> Class {
        self.decoded.as_deref().map_or(Class::Unknown, Decoded::class)
    }

    /// Its effect; none if that is not known.
    #[doc(hidden)]
    #[must_use]
    pub fn effect(&self) -> Option<&Effect> {
        self.decoded.as_ref().map(|decoded| &decoded.effect).filter(|effect| !matches!(effect, Effect::Opaque(_)))
    }

    /// Whether it is a load or store of the function's frame, which no other thread sees.
    #[must_use]
    pub fn is_of_frame(&self) -> bool {
        matches!(self.class(), Class::Load | Class::Store) && self.is_on_stack()
    }

    /// Whether it accesses the stack.
    #[must_use]
    pub fn is_on_stack(&self) -> bool {
        self.decoded.as_ref().is_some_and(|decoded| decoded.is_on_stack)
    }

    /// Whether it only saves or restores the frame, or returns.
    #[must_use]
    pub fn is_for_frame(&self, stack: Register) -> bool {
        let moves_stack = match self.effect() {
            Some(Effect::Return) => true,
            Some(Effect::Move(to, from)) => *to == stack || *from == Operand::Register(stack),
            Some(Effect::Compute { to, from, offset, .. }) => {
                to.contains(&stack) || offset.is_some() && from.first() == Some(&Operand::Register(stack))
            }
            _ => false,
        };
        moves_stack || self.is_on_stack()
    }

    /// What published mappings call it; its mnemonic, where it is not known.
    #[must_use]
    pub fn family(&self) -> Option<&str> {
        match &self.decoded {
            Some(decoded) => decoded.family.as_deref(),
            None => Some(&self.mnemonic),
        }
    }

    /// Its mnemonic with its prefix.
    #[must_use]
    pub fn word(&self) -> String {
        format!("{} {}", self.prefix, self.mnemonic).trim_start().to_owned()
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.word(), self.operands.join(", ")).trim_end().to_owned()
    }

    /// Its name in reports, which includes what a fence orders and the function that a call calls.
    #[must_use]
    pub fn name(&self) -> String {
        let is_whole = match self.class() {
            // If a fence is an access to the stack, its address does not matter.
            Class::Fence => self.prefix.is_empty(),
            Class::Call => true,
            _ => false,
        };
        if is_whole { self.text() } else { self.word() }
    }

    /// The same without the width of its access.
    #[doc(hidden)]
    #[must_use]
    pub fn name_without_width(&self) -> String {
        let mnemonic =
            self.decoded.as_ref().map_or_else(|| self.mnemonic.to_string(), |decoded| decoded.mnemonic.without_width());
        Operation { mnemonic: mnemonic.into(), ..self.clone() }.name()
    }
}

/// Whether the operand of a call can be a register: `r14`, `*%r14`.
#[must_use]
pub fn is_register(operand: &str) -> bool {
    operand.trim_start_matches(['*', '%', '$']).bytes().all(|byte| byte.is_ascii_alphanumeric())
}
