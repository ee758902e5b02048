//! A decoded instruction: decoded once, when its body is read, and kept with it. Its class, its name in reports, its
//! registers, its effect and its explanation are all derived from this.

use super::abi::Abi;
use super::asm::{Dialect, Instruction};
use super::contract::called_family;
use super::effect::{AccessKind, Comparison, Condition, Effect, Register};
use super::exact::{Exact, Expression};
use super::mnemonic::Mnemonic;
use super::packet::Packing;
use super::registers::Uses;
use super::stack::Placed;
use super::{Class, Isa};
use compact_str::CompactString;
use std::collections::HashMap;
use std::sync::Arc;

/// When the instruction after a jump is executed before the jump is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DelaySlot {
    /// Never: there is no delay slot.
    #[default]
    None,
    /// Always (MIPS, SPARC).
    Always,
    /// Only if the jump is taken (SPARC's `,a`, MIPS's `likely`).
    IfTaken,
}

/// An instruction, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Its mnemonic, split.
    pub mnemonic: &'static Mnemonic,
    /// Its name in published mappings: `ldopal`, `amo.aq`, `dmb ish`; none if it neither accesses nor orders shared
    /// memory.
    pub family: Option<CompactString>,
    /// Its effect.
    pub effect: Effect,
    /// Its registers and their uses; none if not all are known.
    pub uses: Option<Uses>,
    /// The comparison that a computation sets a condition register to beside its result, if that is one.
    pub compares: Option<Comparison>,
    /// Its predicate, if it has one.
    pub predicate: Option<Condition>,
    /// For a jump, when the instruction after it is executed.
    pub delay: DelaySlot,
    /// Whether it accesses only the function's frame: an address based on the stack pointer, a push, a pop.
    pub is_on_stack: bool,
    /// What it computes exactly, if that is known.
    pub exact: Option<Exact>,
    /// What it computes exactly in a lane that executes it, if others may not.
    pub in_lane: Option<Exact>,
    /// Whether only the lanes execute it that [`Abi::lanes`] has.
    pub is_masked: bool,
    /// What each register gets, where it computes several and does not combine them.
    pub each: Vec<(Register, Expression)>,
}

/// Decodes the instructions of one target. Most occur many times, and are decoded once.
#[derive(Debug)]
pub struct Decoder {
    isa: Option<&'static Isa>,
    abi: Option<Abi>,
    dialect: Dialect,
    known: HashMap<CompactString, Option<Arc<Decoded>>>,
}

impl Decoder {
    /// A decoder for this instruction set, if it has a folder; of another, every instruction is unknown.
    #[must_use]
    pub fn new(isa: Option<&'static Isa>, dialect: Dialect) -> Decoder {
        let abi = isa.map(|isa| (isa.abi)(isa.names[0], ""));
        Decoder { isa, abi, dialect, known: HashMap::new() }
    }

    /// Whether the instruction set has a folder.
    #[must_use]
    pub fn has_isa(&self) -> bool {
        self.isa.is_some()
    }

    /// The instructions of a body at their places, if it is for a stack machine.
    #[must_use]
    pub fn placed(&self, body: &[Instruction<'_>]) -> Option<Vec<Placed>> {
        self.isa?.stack.map(|placed| placed(body))
    }

    /// What gives the steps of a packet, if instructions of the instruction set are executed together.
    pub(crate) fn packing(&self) -> Option<Packing> {
        self.isa?.packets
    }

    /// A calling convention of the instruction set: of which triple does not matter to what it says of the stack pointer.
    pub(crate) fn abi(&self) -> Option<&Abi> {
        self.abi.as_ref()
    }

    /// The decoded form of an instruction, whose whole text is `text`.
    pub fn decode(&mut self, text: &str, instruction: &Instruction<'_>) -> Option<Arc<Decoded>> {
        let isa = self.isa?;
        if let Some(decoded) = self.known.get(text) {
            return decoded.clone();
        }
        let decoded = (isa.decode)(instruction, self.dialect).map(Arc::new);
        self.known.insert(text.into(), decoded.clone());
        decoded
    }
}

impl Decoded {
    /// An instruction without a predicate or a delay slot. Stack accesses are not part of a mapping.
    pub(super) fn of(
        mnemonic: &'static Mnemonic,
        effect: Effect,
        family: Option<CompactString>,
        uses: Option<Uses>,
        is_on_stack: bool,
    ) -> Decoded {
        let decoded = Decoded {
            mnemonic,
            family,
            effect,
            uses,
            compares: None,
            predicate: None,
            delay: DelaySlot::None,
            is_on_stack,
            exact: None,
            in_lane: None,
            is_masked: false,
            each: Vec::new(),
        };
        let is_of_frame = is_on_stack && matches!(decoded.class(), Class::Load | Class::Store);
        if is_of_frame { Decoded { family: None, ..decoded } } else { decoded }
    }

    /// What it computes exactly in a path that follows one lane.
    pub(crate) fn followed(&self) -> Option<&Exact> {
        self.exact.as_ref().or(self.in_lane.as_ref())
    }

    /// The same, if it turned out to jump within its function through a table of addresses: where to is not known.
    pub(crate) fn through_table(&self) -> Decoded {
        Decoded { effect: Effect::Opaque(Class::Branch), family: None, exact: None, ..self.clone() }
    }

    /// The same, if it turned out to call this function, whose address the linker's table has.
    pub(crate) fn calling(&self, name: &str) -> Decoded {
        let is_tail = matches!(self.effect, Effect::Call { is_tail: true, .. });
        let effect = Effect::Call { name: name.to_owned(), is_tail, through: None };
        Decoded { effect, family: Some(called_family(name)), ..self.clone() }
    }

    /// The same load, if it turned out to be of the entry of the linker's table that has this symbol's address.
    pub(crate) fn of_entry(&self, name: &str) -> Decoded {
        let mut decoded = Decoded { family: None, ..self.clone() };
        if let Effect::Access(access) = &mut decoded.effect {
            access.address.entry = Some(name.to_owned());
        }
        decoded
    }

    /// The same, if it turned out to access the function's frame through another register than the stack pointer.
    pub(crate) fn on_stack(&self) -> Decoded {
        let is_of_frame = matches!(self.class(), Class::Load | Class::Store);
        let family = if is_of_frame { None } else { self.family.clone() };
        Decoded { is_on_stack: true, family, ..self.clone() }
    }

    /// Its class.
    #[must_use]
    pub fn class(&self) -> Class {
        match &self.effect {
            Effect::Access(access) => match access.kind {
                AccessKind::Load => Class::Load,
                AccessKind::Store => Class::Store,
                AccessKind::ModifyPlain => Class::LoadStore,
                AccessKind::Modify | AccessKind::CompareAndSwap => Class::ReadModifyWrite,
                AccessKind::LoadExclusive => Class::LoadExclusive,
                AccessKind::StoreExclusive(_) => Class::StoreExclusive,
            },
            Effect::Push(_) | Effect::MemoryCopy { .. } => Class::Store,
            Effect::Pop(_) => Class::Load,
            // An instruction barrier does not by itself order memory accesses against each other.
            Effect::Fence(fence) if fence.instruction && fence.keeps.is_empty() => Class::Other,
            Effect::Fence(_) => Class::Fence,
            Effect::Branch(..) | Effect::Jump(_) | Effect::Return => Class::Branch,
            Effect::Call { .. } | Effect::CallHere(_) => Class::Call,
            Effect::Nothing
            | Effect::Move(..)
            | Effect::Copies(_)
            | Effect::Interrupts(_)
            | Effect::Window { .. }
            | Effect::Compute { .. }
            | Effect::Compare { .. }
            | Effect::CompareMore { .. }
            | Effect::CountDifference { .. }
            | Effect::Select { .. }
            | Effect::Trap => Class::Other,
            Effect::Opaque(class) => *class,
        }
    }

    /// Whether control does not continue after it: it returns, jumps, traps, or calls a function that may not return.
    #[must_use]
    pub fn leaves(&self) -> bool {
        let leaves = matches!(self.effect, Effect::Jump(_) | Effect::Return | Effect::Trap | Effect::Call { .. });
        leaves && self.predicate.is_none()
    }
}
