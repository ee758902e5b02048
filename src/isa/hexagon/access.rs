//! Hexagon: accesses to memory.

use super::operand::{SP, constant, pair, register};
use super::table::Form;
use super::term::{Assignment, Term, call, term};
use crate::isa::effect::{Access, AccessKind, Address, Effect, Operand, Register, Status};
use crate::isa::exact::terms::sum;
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// The size of `memub(r0+#4)`, and what is in its brackets; none if it is no place in memory.
pub(super) fn memory(text: &str) -> Option<(&str, &str)> {
    let (name, inside, marks) = call(text)?;
    let size = name.strip_prefix("mem")?.trim_end_matches("_locked");
    (matches!(size, "b" | "ub" | "h" | "uh" | "w" | "d") && marks.is_empty()).then_some((size, inside))
}

/// The bits of a size.
pub(super) fn width(size: &str) -> u16 {
    match size.trim_start_matches('u') {
        "b" => 8,
        "h" => 16,
        "d" => 64,
        _ => 32,
    }
}

/// An address: `r0`, `r0+#4`, `r0+r1<<#2`, `##symbol`, `gp+#symbol`; with what it is exactly.
pub(super) fn address(inside: &str) -> Option<(Address, Expression)> {
    let (base, offset) = inside.split_once('+').unwrap_or((inside, ""));
    if inside.contains("++") || inside.contains('=') {
        return None;
    }
    let Some(register) = register(base) else {
        let symbol = inside.strip_prefix("gp+").unwrap_or(inside).trim_start_matches('#');
        let is_place = inside.starts_with('#') || inside.starts_with("gp+#");
        let there = Address { offset: symbol.to_owned(), ..Address::default() };
        return is_place.then(|| (there, Expression::Symbol(symbol.into())));
    };
    let based = Address { base: Some(register), ..Address::default() };
    let place = Expression::Register(register);
    if offset.is_empty() {
        return Some((based, place));
    }
    if let Some(by) = constant(offset) {
        let exact = if by == 0 { place } else { sum_of_words(place, Expression::Constant(by)) };
        let offset = if by == 0 { String::new() } else { offset.to_owned() };
        return Some((Address { offset, ..based }, exact));
    }
    let (index, shift) = offset.split_once("<<")?;
    let (index, by) = (super::operand::register(index)?, constant(shift)?);
    let scaled = Expression::apply(Function::ShiftLeft, 32, [Expression::Register(index), Expression::Constant(by)]);
    Some((Address { index: Some(index), offset: format!("<<{shift}"), ..based }, sum_of_words(place, scaled)))
}

fn sum_of_words(base: Expression, offset: Expression) -> Expression {
    match sum(base, offset) {
        Expression::Apply { function, of, .. } => Expression::Apply { function, width: 32, of },
        whole => whole,
    }
}

/// The value that a store writes, its lower half first; none if it is computed.
pub(super) fn values(text: &str) -> Option<Vec<Operand>> {
    match term(text)? {
        Term::Register(register) => Some(vec![Operand::Register(register)]),
        Term::Pair(pair) => Some(pair.map(Operand::Register).to_vec()),
        Term::Constant(value) => Some(vec![Operand::Constant(value)]),
        _ => None,
    }
}

/// The registers that a load writes.
pub(super) fn registers(text: &str) -> Option<Vec<Register>> {
    register(text).map(|one| vec![one]).or_else(|| pair(text).map(|pair| pair.to_vec()))
}

/// An access.
pub(super) fn access(form: Form, text: &str) -> Option<Effect> {
    let assignment = Assignment::of(text)?;
    let Some((size, inside)) = memory(assignment.to) else {
        let (size, inside) = memory(assignment.value)?;
        let kind = if form == Form::Locked { AccessKind::LoadExclusive } else { AccessKind::Load };
        let to = registers(assignment.to).filter(|_| assignment.operator == "=")?;
        return Some(Effect::Access(Access { to, ..Access::new(kind, address(inside)?.0, width(size)) }));
    };
    // The manual, `memd(##3134984174)`: LLVM traps by a store that is not aligned (HexagonPatterns.td, `trap`).
    if inside == "##3134984174" && size == "d" {
        return Some(Effect::Trap);
    }
    if form == Form::Locked {
        let (place, status) = inside.split_once(',')?;
        let status = Status::Register { register: register(status)?, success: 1, failure: 0 };
        let new = Access::new(AccessKind::StoreExclusive(status), address(place)?.0, width(size));
        return Some(Effect::Access(Access { from: values(assignment.value)?, ..new }));
    }
    let address = address(inside)?.0;
    if assignment.operator == "="
        && let Some(from) = values(assignment.value)
    {
        return Some(Effect::Access(Access { from, ..Access::new(AccessKind::Store, address, width(size)) }));
    }
    // A computation in memory, which is not atomic (11.6 "MEMOP").
    let from = term(assignment.value)?.operands();
    Some(Effect::Access(Access { from, ..Access::new(AccessKind::ModifyPlain, address, width(size)) }))
}

/// Whether an access is to the frame.
pub(super) fn is_on_stack(effect: &Effect) -> bool {
    match effect {
        Effect::Access(access) => access.address.base == Some(SP),
        Effect::Push(_) | Effect::Pop(_) => true,
        _ => false,
    }
}

/// Its name in published mappings: a store has the `=` behind it.
pub(super) fn family(mnemonic: &Mnemonic, text: &str) -> String {
    let is_store = Assignment::of(text).is_some_and(|one| memory(one.to).is_some());
    let name = mnemonic.without_width();
    if is_store { format!("{name} =") } else { name }
}
