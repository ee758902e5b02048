//! Power: the registers of an instruction and their uses.

use super::operand::{CARRY, CR0, Word, memory};
use super::table::{CTR, Form, Kind, LR};
use crate::isa::effect::{Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses};

/// The registers; nothing if not all are known.
pub(super) fn uses(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Uses> {
    let mut uses = Uses::default();
    let writes_back = mnemonic.suffix("update").is_some();
    for (number, word) in words.iter().enumerate() {
        if number > 0 {
            uses.skeleton.push_str(", ");
        }
        let base = if writes_back { Role::Both } else { Role::Reads };
        let role = match word.kind {
            Kind::To | Kind::FieldTo => Role::Writes,
            Kind::BitTo if word.is_single() => Role::Writes,
            Kind::From | Kind::FieldFrom | Kind::BitFrom => Role::Reads,
            Kind::Both | Kind::BitTo => Role::Both,
            Kind::Base | Kind::Memory => base,
            Kind::Number | Kind::Label => Role::Reads,
        };
        uses.skeleton.push_str(&skeleton(*word)?);
        let register = match word.kind {
            Kind::Memory => memory(word.text)?.1,
            _ => word.register(),
        };
        uses.list.extend(register.map(|register| Use::of(register, role)));
    }
    let is_named = |kind: Kind| words.iter().any(|word| word.kind == kind);
    uses.list.extend(implicit(mnemonic, form, is_named));
    Some(uses)
}

/// An operand with `%` for its register, if it has one.
fn skeleton(word: Word<'_>) -> Option<String> {
    Some(match word.kind {
        Kind::Memory => {
            let (offset, base) = memory(word.text)?;
            format!("{offset}({})", if base.is_some() { "%" } else { "0" })
        }
        Kind::Number | Kind::Label => word.text.to_owned(),
        Kind::BitTo | Kind::BitFrom if word.is_single() => "%".to_owned(),
        Kind::BitTo | Kind::BitFrom => (*["%lt", "%gt", "%eq", "%so"].get(usize::from(word.bit()?))?).to_owned(),
        _ => match word.value()? {
            Operand::Constant(value) => value.to_string(),
            _ => "%".to_owned(),
        },
    })
}

/// The registers that are not named.
fn implicit(mnemonic: &Mnemonic, form: Form, is_named: impl Fn(Kind) -> bool) -> Vec<Use> {
    use Role::{Both, Reads, Writes};
    let mut list: Vec<(Register, Role)> = match form {
        Form::StoreConditional(_) => vec![(CR0, Writes)],
        Form::Compare(..) | Form::CompareNumber(..) if !is_named(Kind::FieldTo) => vec![(CR0, Writes)],
        Form::Branch if !is_named(Kind::FieldFrom) => vec![(CR0, Reads)],
        Form::ReturnBit => vec![(Register::General(LR), Reads)],
        Form::Select if !is_named(Kind::BitFrom) => vec![(CR0, Reads)],
        Form::CallHere => vec![(Register::General(LR), Writes)],
        Form::BranchCount => vec![(Register::General(CTR), Both)],
        Form::ToCount | Form::CallCount => vec![(Register::General(CTR), Reads)],
        Form::FromSpecial(number) => vec![(Register::General(number), Reads)],
        Form::ToSpecial(number) => vec![(Register::General(number), Writes)],
        Form::CarryOne | Form::CarryTwo | Form::CarryNumber => vec![(CARRY, Both)],
        _ => Vec::new(),
    };
    if mnemonic.suffix("link").is_some() {
        list.push((Register::General(LR), Reads));
    }
    if records(mnemonic) {
        list.push((CR0, Writes));
    }
    list.into_iter().map(|(register, role)| Use::of(register, role)).collect()
}

/// Whether it compares its result with 0 in the first condition register.
pub(super) fn records(mnemonic: &Mnemonic) -> bool {
    mnemonic.suffix("record").is_some() || matches!(mnemonic.base, "andi." | "andis.")
}
