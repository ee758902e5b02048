//! x86 and x86-64: the decoder.

use super::access::access;
use super::compute::computation;
use super::operand::{FLAGS, FLOAT, Parsed, RAX, RBX, RCX, RDX, RSP, form_of, is_other_register, parsed, register};
use super::table::{Fences, Form, Kind, table};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, Use, Uses, scan};
use crate::isa::{Class, is_local_target};
use crate::model::{Fence, Pairs};
use compact_str::CompactString;

/// An instruction during decoding: the destination is first in both syntaxes.
pub(super) struct Reading<'a> {
    pub(super) is_locked: bool,
    pub(super) mnemonic: &'static Mnemonic,
    pub(super) form: Form,
    pub(super) texts: Vec<&'a str>,
    pub(super) operands: Vec<Parsed>,
}

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = table(dialect).get(instruction.mnemonic)?;
    let mut texts = operands(instruction.operands);
    if dialect == Dialect::Att {
        texts.reverse();
    }
    let is_locked = instruction.prefix == "lock";
    let operands = texts.iter().map(|text| parsed(text, dialect)).collect();
    let reading = Reading { is_locked, mnemonic, form, texts, operands };
    if reading.is_stack_fence() {
        return Some(stack_fence(&reading, instruction));
    }
    let effect = reading.effect().unwrap_or_else(|| Effect::Opaque(reading.class()));
    let is_plain = matches!(instruction.prefix, "" | "lock");
    let uses = if is_plain { reading.uses() } else { None };
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(RSP),
        Effect::Push(_) | Effect::Pop(_) => true,
        Effect::Opaque(Class::Load | Class::Store | Class::LoadStore) => reading.names_stack(),
        _ => false,
    };
    let family = reading.family(&effect);
    Some(Decoded::of(mnemonic, effect, family, uses, is_on_stack))
}

/// The barrier that is an access changes only the flags.
fn stack_fence(reading: &Reading<'_>, instruction: &Instruction<'_>) -> Decoded {
    let list = vec![Use::of(RSP, Role::Reads), Use::of(FLAGS, Role::Writes)];
    let uses = Uses { skeleton: instruction.operands.to_owned(), list };
    Decoded::of(reading.mnemonic, Effect::Fence(Fence::FULL), Some("lock or".into()), Some(uses), false)
}

impl Reading<'_> {
    /// `lock or dword ptr [rsp - 64], 0`: a locked instruction that changes nothing, on private memory. LLVM emits it
    /// instead of `mfence`, since it is faster (<https://github.com/llvm/llvm-project/pull/106555>).
    fn is_stack_fence(&self) -> bool {
        self.is_locked
            && self.mnemonic.base == "or"
            && self.names_stack()
            && self.texts.iter().any(|text| matches!(*text, "0" | "$0"))
    }

    /// Whether an operand is on the stack.
    fn names_stack(&self) -> bool {
        let mut operands = self.operands.iter().filter_map(Parsed::address);
        matches!(self.form.kind, Kind::PushOther | Kind::PopOther) || operands.any(|address| address.base == Some(RSP))
    }

    /// Whether the destination is memory, and whether a source is.
    pub(super) fn is_memory(&self) -> (bool, bool) {
        let mut memory = self.operands.iter().map(|operand| operand.address().is_some());
        (memory.next().unwrap_or_default(), memory.any(|is| is))
    }

    /// The class of an instruction that is not fully understood.
    fn class(&self) -> Class {
        match (self.form.kind, self.is_memory()) {
            (Kind::PushOther | Kind::Push, _) => Class::Store,
            (Kind::PopOther | Kind::Pop, _) => Class::Load,
            (Kind::Branch, _) => Class::Branch,
            (Kind::Compare | Kind::Other, (true, _)) | (_, (false, true)) => Class::Load,
            (Kind::Copy | Kind::CopyPart | Kind::Extend | Kind::Set | Kind::FloatStore, (true, _)) => Class::Store,
            (Kind::FloatLoad, (true, _)) => Class::Load,
            (_, (true, _)) if self.is_locked || self.mnemonic.base == "xchg" => Class::ReadModifyWrite,
            (_, (true, _)) => Class::LoadStore,
            (_, (false, false)) => Class::Other,
        }
    }

    /// Its name in published mappings.
    fn family(&self, effect: &Effect) -> Option<CompactString> {
        let base = self.mnemonic.base;
        Some(match effect {
            Effect::Fence(_) => base.into(),
            Effect::Call { name, .. } => name.as_str().into(),
            Effect::Access(_)
            | Effect::Opaque(Class::Load | Class::Store | Class::LoadStore | Class::ReadModifyWrite) => {
                match self.form.kind {
                    Kind::CompareExchange | Kind::CompareExchangeWide if self.is_locked => "lock cmpxchg".into(),
                    _ if self.is_locked => "lock".into(),
                    Kind::Copy | Kind::CopyPart | Kind::Extend => "mov".into(),
                    _ => base.into(),
                }
            }
            _ => return None,
        })
    }

    fn effect(&self) -> Option<Effect> {
        let target = || self.texts.first().map(|target| (*target).to_owned());
        let is_local = || self.texts.first().is_some_and(|target| is_local_target(target));
        Some(match self.form.kind {
            Kind::Fence(Fences::Full) => Effect::Fence(Fence::FULL),
            // Intel SDM volume 2, "LFENCE" and "SFENCE".
            Kind::Fence(Fences::Loads) => Effect::Fence(Fence::keeping(Pairs::READS)),
            Kind::Fence(Fences::Stores) => Effect::Fence(Fence::keeping(Pairs::WRITE_WRITE)),
            Kind::Return => Effect::Return,
            Kind::Trap => Effect::Trap,
            Kind::Nothing => Effect::Nothing,
            Kind::Jump if is_local() => Effect::Jump(target()?),
            Kind::Jump => Effect::Call { name: target()?, is_tail: true },
            Kind::Call if is_local() => Effect::CallHere(target()?),
            Kind::Call => Effect::Call { name: target()?, is_tail: false },
            Kind::Branch => Effect::Branch(self.condition(), target()?),
            Kind::Push => Effect::Push(self.operands.first()?.value()?),
            Kind::Pop => Effect::Pop(self.operands.first()?.value()?.register()?),
            Kind::Other | Kind::PushOther | Kind::PopOther => return None,
            _ => {
                let has_memory = self.operands.iter().any(|operand| operand.address().is_some());
                let is_access = has_memory && self.form.kind != Kind::Address;
                if is_access { Effect::Access(access(self)?) } else { computation(self)? }
            }
        })
    }

    /// The condition of the letters after `j`, `set` or `cmov`.
    pub(super) fn condition(&self) -> Condition {
        match self.mnemonic.suffix("condition") {
            Some("e" | "z") => Condition::Flags { register: FLAGS, equal: true },
            Some("ne" | "nz") => Condition::Flags { register: FLAGS, equal: false },
            _ => Condition::OtherFlags(FLAGS),
        }
    }

    /// The value operands, each with its use.
    pub(super) fn arguments(&self) -> Vec<Argument> {
        let argument =
            |(number, operand): (usize, &Parsed)| Some(Argument { value: operand.value()?, role: self.role(number) });
        self.operands.iter().enumerate().filter_map(argument).collect()
    }

    /// The use of the register operand of this index.
    pub(super) fn role(&self, number: usize) -> Role {
        let role = match (self.form.kind, number) {
            (Kind::Exchange, _) => Role::Both,
            // A value subtracted from itself may have been anything.
            _ if self.is_zero() => Role::Writes,
            (Kind::Compare | Kind::Push | Kind::Call | Kind::Jump | Kind::Branch | Kind::Other, _) => Role::Reads,
            (_, 1..) => Role::Reads,
            (Kind::Multiply, 0) if self.texts.len() == 1 => Role::Reads,
            (Kind::Multiply, 0) if self.texts.len() == 3 => Role::Writes,
            (Kind::Copy | Kind::Extend | Kind::Set | Kind::Address | Kind::Pop | Kind::Compute, 0) => Role::Writes,
            // These leave all or part of their destination unchanged.
            _ => Role::Both,
        };
        // The rest of the register is unchanged.
        let width =
            self.texts.first().and_then(|first| register(first.trim_start_matches('%'))).map(|(_, width)| width);
        if role == Role::Writes && width.is_some_and(|width| width < 32) { Role::Both } else { role }
    }

    /// Whether it zeroes a register, whatever its old value.
    pub(super) fn is_zero(&self) -> bool {
        matches!(self.mnemonic.base, "xor" | "sub") && matches!(self.texts.as_slice(), [one, other] if one == other)
    }

    /// The registers; none if not all are known.
    fn uses(&self) -> Option<Uses> {
        let role = |number: usize, in_address: bool| if in_address { Role::Reads } else { self.role(number) };
        let mut uses = scan(&self.texts, form_of, role);
        // A word of an address or a jump may be an unknown register.
        if uses.skeleton.split(|character: char| !character.is_ascii_alphanumeric()).any(is_other_register) {
            return None;
        }
        uses.list.extend(self.implicit()?);
        uses.list.extend(self.form.flags.map(|role| Use::of(FLAGS, role)));
        Some(uses)
    }

    /// The registers that are not named; none if they are not known.
    fn implicit(&self) -> Option<Vec<Use>> {
        use Role::{Both, Reads, Writes};
        let uses = |list: &[(Register, Role)]| list.iter().map(|(register, role)| Use::of(*register, *role)).collect();
        Some(match self.form.kind {
            Kind::CompareExchange => uses(&[(RAX, Both)]),
            Kind::CompareExchangeWide => uses(&[(RAX, Both), (RDX, Both), (RBX, Reads), (RCX, Reads)]),
            Kind::ExtendAccumulator => uses(&[(RAX, Reads), (RDX, Writes)]),
            Kind::WidenAccumulator => uses(&[(RAX, Both)]),
            Kind::FloatLoad => uses(&[(FLOAT, Writes)]),
            Kind::FloatStore => uses(&[(FLOAT, Reads)]),
            Kind::Push | Kind::Pop | Kind::Call | Kind::Return => uses(&[(RSP, Both)]),
            Kind::Other | Kind::PushOther | Kind::PopOther => return None,
            _ => Vec::new(),
        })
    }

    /// The access of a read-modify-write with a memory destination.
    pub(super) fn modification(&self) -> AccessKind {
        if self.is_locked { AccessKind::Modify } else { AccessKind::ModifyPlain }
    }
}
