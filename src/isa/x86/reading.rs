//! x86 and x86-64: an instruction while it is decoded, whatever the syntax: the destination stands first.

use super::access::suffix;
use super::operand::{FLAGS, Parsed, RSP, register};
use super::table::{Form, Kind};
use crate::isa::effect::{AccessKind, Condition, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role};

/// An instruction on its way: whatever the syntax, the destination stands first.
pub(super) struct Reading<'a> {
    pub(super) is_locked: bool,
    /// Whether its prefix is `rep`.
    pub(super) is_repeated: bool,
    pub(super) mnemonic: &'static Mnemonic,
    pub(super) form: Form,
    pub(super) texts: Vec<&'a str>,
    pub(super) operands: Vec<Parsed>,
}

impl Reading<'_> {
    /// Whether an operand is on the stack.
    pub(super) fn names_stack(&self) -> bool {
        let mut operands = self.operands.iter().filter_map(Parsed::address);
        matches!(self.form.kind, Kind::PushOther | Kind::PopOther) || operands.any(|address| address.base == Some(RSP))
    }

    /// Whether the destination is memory, and whether a source is.
    pub(super) fn is_memory(&self) -> (bool, bool) {
        let mut memory = self.operands.iter().map(|operand| operand.address().is_some());
        (memory.next().unwrap_or_default(), memory.any(|is| is))
    }

    /// What the letters behind `j`, `set` or `cmov` ask for.
    pub(super) fn condition(&self) -> Condition {
        match self.mnemonic.suffix("condition") {
            Some("e" | "z") => Condition::Flags { register: FLAGS, equal: true },
            Some("ne" | "nz") => Condition::Flags { register: FLAGS, equal: false },
            _ => Condition::OtherFlags(FLAGS),
        }
    }

    /// The operands that are values, each with what is done with it.
    pub(super) fn arguments(&self) -> Vec<Argument> {
        let argument =
            |(number, operand): (usize, &Parsed)| Some(Argument { value: operand.value()?, role: self.role(number) });
        self.operands.iter().enumerate().filter_map(argument).collect()
    }

    /// What is done with the operand of a number that is a register of its own.
    pub(super) fn role(&self, number: usize) -> Role {
        let role = match (self.form.kind, number) {
            (Kind::Exchange, _) => Role::Both,
            // What is subtracted from itself may have been anything.
            _ if self.is_zero() || self.is_ones() => Role::Writes,
            (Kind::Compare | Kind::Push | Kind::Call | Kind::Jump | Kind::Branch | Kind::Other, _) => Role::Reads,
            (Kind::MultiplyWide | Kind::Divide | Kind::String, _) | (_, 1..) => Role::Reads,
            (Kind::Multiply, 0) if self.texts.len() == 3 => Role::Writes,
            (Kind::Copy | Kind::Extend | Kind::Set | Kind::Address | Kind::Pop | Kind::Compute, 0) => Role::Writes,
            // These leave a part of their destination, or all of it, as it was.
            _ => Role::Both,
        };
        // The rest of the register stays as it was.
        let width =
            self.texts.first().and_then(|first| register(first.trim_start_matches('%'))).map(|(_, width)| width);
        if role == Role::Writes && width.is_some_and(|width| width < 32) { Role::Both } else { role }
    }

    /// Whether it makes zero of a register, whatever that held.
    pub(super) fn is_zero(&self) -> bool {
        let base = self.mnemonic.base.trim_start_matches('v');
        matches!(base, "xor" | "sub" | "xorps" | "xorpd" | "pxor") && self.is_of_one_register()
    }

    /// Whether it sets all bits of a vector, whatever that held.
    pub(super) fn is_ones(&self) -> bool {
        self.mnemonic.base.trim_start_matches('v').starts_with("pcmpeq") && self.is_of_one_register()
    }

    /// Whether all its operands are one.
    fn is_of_one_register(&self) -> bool {
        matches!(self.texts.as_slice(), [first, rest @ ..] if !rest.is_empty() && rest.iter().all(|text| text == first))
    }

    /// The width of its first operand, or that of its suffix.
    pub(super) fn own_width(&self) -> Option<u16> {
        let named =
            self.texts.first().and_then(|first| register(first.trim_start_matches('%'))).map(|(_, width)| width);
        named.or_else(|| self.operands.first()?.memory()?.1).or_else(|| suffix(self))
    }

    /// The kind of access that a destination in memory makes of a read-modify-write.
    pub(super) fn modification(&self) -> AccessKind {
        if self.is_locked { AccessKind::Modify } else { AccessKind::ModifyPlain }
    }

    /// The register that holds where a jump or a call goes.
    pub(super) fn held(&self) -> Option<Register> {
        register(self.texts.first()?.trim_start_matches(['*', '%'])).map(|(register, _)| register)
    }
}
