//! BPF: the effects of instructions.
//!
//! What is said of order is in the kernel's documents: a fetching atomic operation, an exchange and a compare-exchange are ordered with
//! all around them (commit 20a759df3bba, "riscv, bpf: make some atomic operations fully ordered"), others are not; the load that
//! acquires is `RCpc` (`McKenney`, "BPF load-acquire", <http://mail.spinics.net/lists/bpf/msg126383.html>).

use super::decode::Parts;
use super::operand::{register, value};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::model::Annotation;

/// The effect of an instruction, if it is understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, parts: Parts<'_>) -> Option<Effect> {
    Some(match parts {
        Parts::Register("=", to, from) => copied(register(to)?.0, from)?,
        Parts::Register(_, to, from) => changed(mnemonic.base, register(to)?.0, value(from)?),
        Parts::Load(to, place) => {
            let to = vec![register(to)?.0];
            Effect::Access(Access { to, ..Access::new(AccessKind::Load, place.address(), place.width) })
        }
        Parts::Store(place, from) => {
            let from = vec![value(from)?];
            Effect::Access(Access { from, ..Access::new(AccessKind::Store, place.address(), place.width) })
        }
        Parts::Locked("+=" | "&=" | "|=" | "^=", place, from) => {
            let (is_discarded, from) = (true, vec![value(from)?]);
            let access = Access::new(AccessKind::Modify, place.address(), place.width);
            Effect::Access(Access { is_discarded, from, ..access })
        }
        Parts::Locked(..) => return None,
        Parts::Function(to, _, place, values) => {
            let to = if to.is_empty() { Vec::new() } else { vec![register(to)?.0] };
            let [one, other] = values.map(|text| text.map(value));
            let new = |kind: AccessKind| Access::new(kind, place.address(), place.width);
            Effect::Access(match form {
                Form::LoadAcquire => Access { to, acquire: Annotation::Pc, ..new(AccessKind::Load) },
                Form::StoreRelease => Access { from: vec![one??], release: Annotation::Pc, ..new(AccessKind::Store) },
                Form::Fetch | Form::Exchange(_) => {
                    Access { to, from: vec![one??], is_locked: true, ..new(AccessKind::Modify) }
                }
                Form::CompareExchange(_) => {
                    let (expected, from) = (vec![one??], vec![other??]);
                    Access { to, expected, from, is_locked: true, ..new(AccessKind::CompareAndSwap) }
                }
                _ => return None,
            })
        }
        Parts::If(values, operator, label) => Effect::Branch(condition(values, operator)?, label.to_owned()),
        Parts::To(target) => jump(form, target)?,
        Parts::Nothing => Effect::Return,
    })
}

/// `r0 = r1`, `w0 = 1`, `r1 = (s8)r1`, `r1 = -r1`, `r1 = be16 r1`, `r1 = symbol ll`
fn copied(to: Register, from: &str) -> Option<Effect> {
    let computed =
        |how: &str, from: Vec<Operand>| Effect::Compute { to: vec![to], how: how.to_owned(), from, offset: None };
    if let Some(value) = value(from) {
        return Some(Effect::Move(to, value));
    }
    // A narrow value is the same, however it is extended in its register.
    if let Some((_, narrow)) = from.strip_prefix("(s").and_then(|rest| rest.split_once(')')) {
        return Some(Effect::Move(to, value(narrow)?));
    }
    if let Some(negated) = from.strip_prefix('-') {
        return Some(computed("neg", vec![value(negated)?]));
    }
    if from.strip_suffix(" ll").is_some() {
        return Some(computed(from, Vec::new()));
    }
    let (name, value_of) = from.split_once(' ')?;
    let is_swap = ["be", "le", "bswap"].iter().any(|swap| name.strip_prefix(swap).is_some_and(is_width));
    is_swap.then(|| value(value_of).map(|value| computed(name, vec![value]))).flatten()
}

fn is_width(text: &str) -> bool {
    matches!(text, "16" | "32" | "64")
}

/// `r0 += r1`. The words say of others whether two values are equal.
fn changed(operator: &str, to: Register, by: Operand) -> Effect {
    let how = match operator {
        "+=" => "add",
        "-=" => "sub",
        "&=" => "and",
        "|=" => "or",
        "^=" => "xor",
        other => other,
    };
    let offset = match (operator, by) {
        ("+=", Operand::Constant(by)) => Some(by),
        ("-=", Operand::Constant(by)) => by.checked_neg(),
        _ => None,
    };
    Effect::Compute { to: vec![to], how: how.to_owned(), from: vec![Operand::Register(to), by], offset }
}

fn condition([one, other]: [&str; 2], operator: &str) -> Option<Condition> {
    let (one, other) = (value(one)?, value(other)?);
    Some(match operator {
        "==" => Condition::Values(one, other, true),
        "!=" => Condition::Values(one, other, false),
        "<" | "<=" | ">" | ">=" | "s<" | "s<=" | "s>" | "s>=" | "&" => Condition::Other(vec![one, other]),
        _ => return None,
    })
}

fn jump(form: Form, target: &str) -> Option<Effect> {
    let name = target.to_owned();
    Some(match form {
        Form::Jump => Effect::jump(target),
        Form::IndirectCall => Effect::Call { name, is_tail: false, through: Some(register(target)?.0) },
        Form::Call => Effect::Call { name, is_tail: false, through: None },
        _ => return None,
    })
}
