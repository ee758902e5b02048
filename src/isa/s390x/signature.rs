//! z/Architecture: what the operands of an instruction are, and how many bits it computes.

use super::operand::Kind::{self, Access, Amount, Both, BothPair, From, FromPair, Label, ManyFrom, ManyTo, Memory};
use super::operand::Kind::{Number, To, ToPair, VectorFrom, VectorTo};
use super::table::Form;
use crate::isa::mnemonic::Mnemonic;

/// The instructions of 64 bits whose name says so elsewhere than in a suffix.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    "lgrl", "lgb", "lgh", "lghrl", "lgf", "lgfrl", "llgc", "llgh", "llghrl", "llgf", "llgfrl", "agh", "sgh", "mgh", "cgh", "cgrj",
    "clgrj", "cgij", "clgij", "cgrb", "clgrb", "cgib", "clgib", "brctg", "lgfr", "llgfr", "lgbr", "llgcr", "lghr", "llghr", "lghi", "lgfi",
    "llilf", "llill", "llilh", "llihl", "llihf", "llihh", "la", "lay", "larl", "aghi", "agfi", "algfi", "slgfi", "mghi", "msgfi",
    "alghsi", "cghi", "cgfi", "clgfi", "locgr", "locghi", "selgr", "risbg", "risbgn", "risblg", "rosbg", "rnsbg", "rxsbg",
];

/// How many bits of a register an instruction computes.
pub(super) fn width(mnemonic: &Mnemonic) -> u16 {
    let is_wide = mnemonic.suffix("wide").is_some() || WHOLE.contains(&mnemonic.base);
    if is_wide { 64 } else { 32 }
}

/// What the operands of an instruction are; none if it has another number of them.
pub(super) fn signature(mnemonic: &Mnemonic, form: Form, count: usize) -> Option<&'static [Kind]> {
    let all = of_memory(mnemonic, form).or_else(|| of_control(form)).unwrap_or_else(|| of_registers(mnemonic, form));
    all.iter().find(|kinds| kinds.len() == count).copied()
}

/// Of an instruction with an operand in memory.
fn of_memory(mnemonic: &Mnemonic, form: Form) -> Option<&'static [&'static [Kind]]> {
    let is_relative = mnemonic.base.ends_with("rl");
    Some(match form {
        Form::Load(..) | Form::Address if is_relative => &[&[To, Label]],
        Form::Store(_) if is_relative => &[&[From, Label]],
        Form::Load(..) | Form::LoadWhole | Form::Address => &[&[To, Memory]],
        Form::LoadMany => &[&[ManyTo, ManyTo, Memory]],
        Form::StoreMany => &[&[ManyFrom, ManyFrom, Memory]],
        Form::LoadPair => &[&[ToPair, Memory]],
        Form::StorePair => &[&[FromPair, Memory]],
        Form::Store(_) | Form::StoreWhole => &[&[From, Memory]],
        Form::StoreConstant(_) | Form::Modify(_) | Form::CompareStored(..) | Form::TestMemory => &[&[Memory, Number]],
        // The last is a hint of an alignment.
        Form::LoadVector(_) => &[&[VectorTo, Memory], &[VectorTo, Memory, Number]],
        Form::StoreVector(_) => &[&[VectorFrom, Memory], &[VectorFrom, Memory, Number]],
        Form::CompareAndSwap => &[&[Both, From, Memory]],
        Form::CompareAndSwapPair => &[&[BothPair, FromPair, Memory]],
        Form::Fetch => &[&[To, From, Memory]],
        Form::WithMemory(_) => &[&[Both, Memory]],
        Form::CompareMemory(..) => &[&[From, Memory]],
        _ => return None,
    })
}

/// Whether it is a jump, a call, a return or a barrier.
pub(super) fn is_control(form: Form) -> bool {
    of_control(form).is_some()
}

/// Of a jump, a call, a return or a barrier.
fn of_control(form: Form) -> Option<&'static [&'static [Kind]]> {
    Some(match form {
        Form::Serialize => &[&[Number, From]],
        Form::Nothing => &[&[], &[Number], &[From]],
        Form::Jump | Form::JumpIf => &[&[Label]],
        Form::Through | Form::ReturnIf => &[&[From]],
        Form::Call => &[&[To, Label]],
        Form::CallThrough => &[&[To, From]],
        Form::CompareJump(_) => &[&[From, From, Label]],
        Form::CompareNumberJump(_) => &[&[From, Number, Label]],
        Form::CompareReturn(_) => &[&[From, From, Amount]],
        Form::CompareNumberReturn(_) => &[&[From, Number, Amount]],
        Form::CountDown => &[&[Both, Label]],
        _ => return None,
    })
}

/// Of a computation.
fn of_registers(mnemonic: &Mnemonic, form: Form) -> &'static [&'static [Kind]] {
    match form {
        Form::Copy(..) | Form::CopyWhole | Form::CopyTest | Form::One => &[&[To, From]],
        Form::Constant(_) => &[&[To, Number]],
        Form::Two if mnemonic.suffix("third").is_some() => &[&[To, From, From]],
        Form::Two => &[&[Both, From]],
        Form::Wide => &[&[BothPair, From]],
        Form::WideOne => &[&[ToPair, From]],
        Form::Number | Form::Part(..) => &[&[Both, Number]],
        Form::NumberThree => &[&[To, From, Number]],
        Form::Shift => &[&[Both, Amount]],
        Form::ShiftThree => &[&[To, From, Amount]],
        Form::Rotate => &[&[Both, From, Number, Number, Number]],
        Form::Compare(_) => &[&[From, From]],
        Form::CompareNumber(_) | Form::Test(_) => &[&[From, Number]],
        Form::TakeIf => &[&[Both, From]],
        Form::TakeNumberIf => &[&[Both, Number]],
        Form::Select => &[&[To, From, From]],
        Form::Program => &[&[Both]],
        Form::FromAccess => &[&[Both, Access]],
        Form::Vector if mnemonic.base == "vlr" => &[&[VectorTo, VectorFrom]],
        Form::Vector | Form::VectorCode => &[&[VectorTo, VectorFrom, VectorFrom]],
        Form::VectorCompare => &[&[VectorFrom, VectorFrom]],
        Form::Element => &[&[To, VectorFrom, Amount]],
        Form::VectorOf => &[&[VectorTo, From, From]],
        Form::VectorConstant => &[&[VectorTo, Number]],
        _ => &[],
    }
}
