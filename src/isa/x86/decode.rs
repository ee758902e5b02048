//! x86 and x86-64: the decoder.

use super::access::access;
use super::compute::computation;
use super::exact;
use super::operand::{FLAGS, FLOAT, RAX, RBX, RCX, RDX, RSP, form_of, is_other_register, parsed};
use super::reading::Reading;
use super::table::{Fences, Form, Kind, table};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
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
    let (is_locked, is_repeated) = (instruction.prefix == "lock", instruction.prefix == "rep");
    let operands = texts.iter().map(|text| parsed(text, dialect)).collect();
    let form = form_for(mnemonic.base, form, &texts);
    let reading = Reading { is_locked, is_repeated, mnemonic, form, texts, operands };
    if reading.is_stack_fence() {
        return Some(stack_fence(&reading, instruction));
    }
    let effect = reading.effect().unwrap_or_else(|| Effect::Opaque(reading.class()));
    let is_plain = match instruction.prefix {
        "" | "lock" => true,
        // Here it only makes the instruction longer.
        "data16" => matches!(form.kind, Kind::Address | Kind::Call),
        // With this prefix `bsf` is `tzcnt` on a processor that has that: see what it computes.
        "rep" => form.kind == Kind::String || mnemonic.base == "bsf",
        _ => false,
    };
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

/// The decoder's data of an instruction, where the operands decide which of two it is.
fn form_for(base: &str, form: Form, texts: &[&str]) -> Form {
    let is_string = || texts.first().is_some_and(|text| text.contains("es:"));
    match (base, texts) {
        ("imul", [_]) => Form { kind: Kind::MultiplyWide, ..form },
        // These are also names of a move of a vector, and of a move that extends the sign.
        ("movsd" | "movsl", _) if is_string() => Form { kind: Kind::String, flags: None, width: 0 },
        _ => form,
    }
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
            (Kind::String, _) if self.mnemonic.base.starts_with("stos") => Class::Store,
            (Kind::String, _) => Class::LoadStore,
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
            Effect::Call { name, .. } => called_family(name),
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
            Kind::Push => Effect::Push(vec![self.operands.first()?.value()?]),
            Kind::Pop => Effect::Pop(vec![self.operands.first()?.value()?.register()?]),
            Kind::Other | Kind::String | Kind::PushOther | Kind::PopOther => return None,
            _ => {
                let has_memory = self.operands.iter().any(|operand| operand.address().is_some());
                let is_access = has_memory && self.form.kind != Kind::Address;
                if is_access { Effect::Access(access(self)?) } else { computation(self)? }
            }
        })
    }

    /// The registers; nothing where not all are known.
    fn uses(&self) -> Option<Uses> {
        let role = |number: usize, in_address: bool| match (in_address, self.form.kind) {
            // The address moves on.
            (true, Kind::String) => Role::Both,
            (true, _) => Role::Reads,
            (false, _) => self.role(number),
        };
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
    pub(super) fn implicit(&self) -> Option<Vec<Use>> {
        use Role::{Both, Reads, Writes};
        let uses = |list: &[(Register, Role)]| list.iter().map(|(register, role)| Use::of(*register, *role)).collect();
        Some(match self.form.kind {
            Kind::CompareExchange => uses(&[(RAX, Both)]),
            Kind::CompareExchangeWide => uses(&[(RAX, Both), (RDX, Both), (RBX, Reads), (RCX, Reads)]),
            // A part of the register above the accumulator, or nothing of it, changes.
            Kind::ExtendAccumulator if self.mnemonic.base == "cwd" => uses(&[(RAX, Reads), (RDX, Both)]),
            Kind::ExtendAccumulator => uses(&[(RAX, Reads), (RDX, Writes)]),
            Kind::WidenAccumulator => uses(&[(RAX, Both)]),
            Kind::MultiplyWide | Kind::Divide if self.own_width() == Some(8) => uses(&[(RAX, Both)]),
            Kind::MultiplyWide if self.own_width() != Some(16) => uses(&[(RAX, Both), (RDX, Writes)]),
            Kind::MultiplyWide | Kind::Divide => uses(&[(RAX, Both), (RDX, Both)]),
            Kind::Identify if self.mnemonic.base == "xgetbv" => uses(&[(RCX, Reads), (RAX, Writes), (RDX, Writes)]),
            Kind::Identify => uses(&[(RAX, Both), (RCX, Both), (RBX, Writes), (RDX, Writes)]),
            Kind::String => uses(if self.is_repeated { &[(RCX, Both)] } else { &[] }),
            Kind::FloatLoad => uses(&[(FLOAT, Writes)]),
            Kind::FloatStore => uses(&[(FLOAT, Reads)]),
            Kind::Push | Kind::Pop | Kind::Call | Kind::Return => uses(&[(RSP, Both)]),
            Kind::Other | Kind::PushOther | Kind::PopOther => return None,
            _ => Vec::new(),
        })
    }
}
