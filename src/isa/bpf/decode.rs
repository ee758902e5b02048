//! BPF: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{Place, bare, form as register_form, memory, register};
use super::table::{Form, TABLE, function};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Effect, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses, scan};
use crate::model::Annotation;
use compact_str::CompactString;

/// The parts of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts<'a> {
    /// `r0 = r1`, `r0 += 1`: the operator, the register, and the rest as written.
    Register(&'a str, &'a str, &'a str),
    /// `r0 = *(u64 *)(r1 + 0)`
    Load(&'a str, Place),
    /// `*(u64 *)(r1 + 0) = r2`
    Store(Place, &'a str),
    /// `lock *(u64 *)(r1 + 0) += r2`
    Locked(&'a str, Place, &'a str),
    /// `r2 = atomic_fetch_add((u64 *)(r1 + 0), r2)`: the result, the name, the place and the values.
    Function(&'a str, &'a str, Place, [Option<&'a str>; 2]),
    /// `if r1 == r2 goto .L1`: the values, the operator between them, and the label.
    If([&'a str; 2], &'a str, &'a str),
    /// A jump or a call, to this.
    To(&'a str),
    /// A return.
    Nothing,
}

/// Decodes an instruction; none if it is in no row of the table, or is written in another way.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let parts = parts(form, instruction)?;
    // What an assignment gives is named by its function.
    let (mnemonic, form) = match parts {
        Parts::Function(_, name, ..) => function(name)?,
        _ => (mnemonic, form),
    };
    let effect = effect(mnemonic, form, parts)?;
    let is_on_stack = match parts {
        Parts::Load(_, place) | Parts::Store(place, _) | Parts::Locked(_, place, _) => place.is_frame(),
        Parts::Function(_, _, place, _) => place.is_frame(),
        _ => false,
    };
    let exact = exact(form, parts);
    let uses = Some(uses(instruction, form, parts));
    let family = family(&effect, mnemonic);
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Takes an instruction apart.
fn parts<'a>(form: Form, instruction: &Instruction<'a>) -> Option<Parts<'a>> {
    let Instruction { prefix, mnemonic, operands: text } = *instruction;
    Some(match form {
        Form::Assign | Form::Change => {
            let (to, from) = text.split_once(mnemonic)?;
            let (to, from) = (to.trim_ascii(), from.trim_ascii());
            match (register(to), memory(to), memory(from)) {
                (Some(_), _, Some(place)) if form == Form::Assign && from.starts_with('*') => Parts::Load(to, place),
                (None, Some(place), None) if prefix == "lock" && form == Form::Change => {
                    Parts::Locked(mnemonic, place, from)
                }
                (None, Some(place), None) if form == Form::Assign => Parts::Store(place, from),
                (Some(_), None, None) if prefix.is_empty() => match called(from) {
                    Some((name, place, values)) if form == Form::Assign => Parts::Function(to, name, place, values),
                    _ => Parts::Register(mnemonic, to, from),
                },
                _ => return None,
            }
        }
        Form::StoreRelease => {
            let (name, place, values) = called(text)?;
            Parts::Function("", name, place, values)
        }
        Form::If => condition(text)?,
        Form::Jump | Form::Call | Form::IndirectCall => Parts::To(text),
        Form::Return => Parts::Nothing,
        // What they give is assigned.
        Form::LoadAcquire | Form::Fetch | Form::Exchange(_) | Form::CompareExchange(_) => return None,
    })
}

/// A function of memory: its name, the place, and the values.
fn called(text: &str) -> Option<(&str, Place, [Option<&str>; 2])> {
    let (name, list) = text.strip_suffix(')')?.split_once('(')?;
    let (_, form) = function(name)?;
    let arguments = operands(list);
    let (place, values) = arguments.split_first()?;
    let place = match form {
        Form::Exchange(width) | Form::CompareExchange(width) => bare(place, width)?,
        _ => memory(place)?,
    };
    Some((name, place, [values.first().copied(), values.get(1).copied()]))
}

/// `r1 s> r2 goto .L1`
fn condition(text: &str) -> Option<Parts<'_>> {
    let (compared, label) = text.split_once(" goto ")?;
    let mut words = compared.split(' ');
    let (left, operator, right) = (words.next()?, words.next()?, words.next()?);
    words.next().is_none().then_some(Parts::If([left, right], operator, label))
}

/// The registers, in the order of the text.
fn uses(instruction: &Instruction<'_>, form: Form, parts: Parts<'_>) -> Uses {
    let mut uses = scan(&[instruction.operands], register_form, |_, _| Role::Reads);
    // The register before the operator is written.
    if let Some(first) = uses.list.first_mut() {
        first.role = match (parts, form) {
            (Parts::Register(..), Form::Change) => Role::Both,
            (Parts::Register(..) | Parts::Load(..), _) => Role::Writes,
            (Parts::Function(to, ..), _) if !to.is_empty() => Role::Writes,
            _ => Role::Reads,
        };
    }
    // The arguments of a call are in no text; the convention says which they are.
    if form == Form::Return {
        uses.list.push(Use::of(Register::General(0), Role::Reads));
    }
    uses
}

/// Its name in published mappings.
fn family(effect: &Effect, mnemonic: &'static Mnemonic) -> Option<CompactString> {
    Some(match effect {
        Effect::Access(access) => match (access.kind, access.acquire, access.release) {
            (AccessKind::Load, Annotation::None, _) => "ldx".into(),
            (AccessKind::Store, _, Annotation::None) => "stx".into(),
            (AccessKind::Load, ..) => "load_acquire".into(),
            (AccessKind::Store, ..) => "store_release".into(),
            (AccessKind::CompareAndSwap, ..) => "cmpxchg".into(),
            _ if mnemonic.base.starts_with("xchg") => "xchg".into(),
            _ if access.is_locked => "atomic_fetch".into(),
            _ => "lock".into(),
        },
        Effect::Call { name, .. } => called_family(name),
        _ => return None,
    })
}
