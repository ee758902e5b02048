//! x86 and x86-64: the decoder.

use super::access::access;
use super::compute::computation;
use super::exact;
use super::operand::{FLAGS, FLOAT, RAX, RBX, RCX, RDX, RSP, form_of, is_other_register, parsed};
use super::reading::Reading;
use super::table::{Fences, Kind, table};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Effect, Register};
use crate::isa::registers::{Role, Use, Uses, scan};
use crate::isa::{Class, is_local_target};
use crate::model::{Fence, Pairs};
use compact_str::CompactString;

/// Decodes an instruction; nothing of one that is in no row of the table.
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
    let exact = if is_plain { exact::exact(&reading, dialect) } else { None };
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The barrier that is an access changes only the flags.
fn stack_fence(reading: &Reading<'_>, instruction: &Instruction<'_>) -> Decoded {
    let list = vec![Use::of(RSP, Role::Reads), Use::of(FLAGS, Role::Writes)];
    let uses = Uses { skeleton: instruction.operands.to_owned(), list };
    let fence = Decoded::of(reading.mnemonic, Effect::Fence(Fence::FULL), Some("lock or".into()), Some(uses), false);
    Decoded { exact: Some(exact::stack_fence()), ..fence }
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

    /// The class of an instruction that is not understood in full.
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
            Kind::Jump => Effect::Call { name: target()?, is_tail: true, through: self.held() },
            Kind::Call if is_local() => Effect::CallHere(target()?),
            Kind::Call => Effect::Call { name: target()?, is_tail: false, through: self.held() },
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

    /// The registers; nothing where not all are known.
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
}
