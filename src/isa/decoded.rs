//! What one instruction is: decoded once, when its body is read, and kept with it. Its class, its name in reports, its
//! registers, what it does and how it is explained all come from this.

use super::Class;
use super::effect::{AccessKind, Condition, Effect};
use super::mnemonic::Mnemonic;
use super::registers::Uses;
use compact_str::CompactString;

/// When the instruction behind a jump is executed before the jump is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DelaySlot {
    /// Never: there is no such place.
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
    /// Its mnemonic, taken apart.
    pub mnemonic: &'static Mnemonic,
    /// What published mappings call it: `ldopal`, `amo.aq`, `dmb ish`; nothing where it neither accesses nor orders what others
    /// see.
    pub family: Option<CompactString>,
    /// What it does.
    pub effect: Effect,
    /// What it does with which registers; nothing where that is not known of all of them.
    pub uses: Option<Uses>,
    /// When it is executed at all, where that depends on something.
    pub predicate: Option<Condition>,
    /// Of a jump, when the instruction behind it is executed.
    pub delay: DelaySlot,
    /// Whether it accesses nothing but the function's own frame: an address built on the stack pointer, a push, a pop.
    pub is_on_stack: bool,
}

impl Decoded {
    /// One that is always executed, and before what follows. What a function keeps on its stack is no part of a mapping.
    pub(super) fn of(
        mnemonic: &'static Mnemonic,
        effect: Effect,
        family: Option<CompactString>,
        uses: Option<Uses>,
        is_on_stack: bool,
    ) -> Decoded {
        let (predicate, delay) = (None, DelaySlot::None);
        let decoded = Decoded { mnemonic, family, effect, uses, predicate, delay, is_on_stack };
        let is_of_frame = is_on_stack && matches!(decoded.class(), Class::Load | Class::Store);
        if is_of_frame { Decoded { family: None, ..decoded } } else { decoded }
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
            Effect::Push(_) => Class::Store,
            Effect::Pop(_) => Class::Load,
            // One that synchronises the instruction stream orders no memory access against another by itself.
            Effect::Fence(fence) if fence.instruction && fence.keeps.is_empty() => Class::Other,
            Effect::Fence(_) => Class::Fence,
            Effect::Branch(..) | Effect::Jump(_) | Effect::Return => Class::Branch,
            Effect::Call { .. } | Effect::CallHere(_) => Class::Call,
            Effect::Nothing
            | Effect::Move(..)
            | Effect::Compute { .. }
            | Effect::Compare { .. }
            | Effect::CompareMore { .. }
            | Effect::CountDifference { .. }
            | Effect::Select { .. }
            | Effect::Trap => Class::Other,
            Effect::Opaque(class) => *class,
        }
    }

    /// Whether nothing behind it is executed next: it returns, jumps, traps, or calls what may not return.
    #[must_use]
    pub fn leaves(&self) -> bool {
        let leaves = matches!(self.effect, Effect::Jump(_) | Effect::Return | Effect::Trap | Effect::Call { .. });
        leaves && self.predicate.is_none()
    }
}
