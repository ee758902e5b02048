//! The laws themselves: what each compares a cell with. An exception stands where it is made, with its reason.

use super::strength::{FROM_READ, TO_WRITE};
use super::{Broken, Cells, Key, Law};
use crate::isa::Class;
use crate::isa::effect::Effect;
use crate::model::Pairs;
use crate::probe::{Modification, Operand, OperationKind, Ordering, ResultUse, Type, Width};
use crate::read::matrix::{Operation, Shape};

/// What one law says of a cell, if it finds something.
type Rule = fn(&Cells<'_>, usize, Key<'_>) -> Option<Broken>;

/// The laws that one cell breaks.
pub(super) fn of(cells: &Cells<'_>, index: usize) -> Vec<Broken> {
    let key = Key::of(cells.probe(index));
    let laws: [Rule; 8] = [
        monotone,
        strong_contains_weak,
        same_of_all_types,
        same_of_all_widths,
        failure_is_a_load,
        dropped_is_not_weaker,
        fence_is_as_strong,
        relaxed_is_plain,
    ];
    laws.iter().filter_map(|law| law(cells, index, key)).collect()
}

/// The orderings that are weaker than one.
fn weaker(ordering: Ordering) -> &'static [Ordering] {
    use Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
    match ordering {
        Relaxed => &[],
        Acquire | Release => &[Relaxed],
        AcqRel => &[Acquire, Release, Relaxed],
        SeqCst => &[AcqRel, Acquire, Release, Relaxed],
    }
}

/// A cell that should order all that another does.
fn compared(cells: &Cells<'_>, law: Law, probe: usize, against: usize) -> Option<Broken> {
    let (own, other) = (cells.strength(probe)?, cells.strength(against)?);
    if own.covers(other) {
        return None;
    }
    let why = format!(
        "`{}` does not do all that `{}` of {} does: {}",
        cells.skeleton(probe)?,
        cells.skeleton(against)?,
        cells.probe(against).name(),
        own.lacks(other).join(", ")
    );
    Some(Broken { law, probe, against, why })
}

/// A cell that should have the skeleton of another.
fn same(cells: &Cells<'_>, law: Law, probe: usize, against: usize) -> Option<Broken> {
    let (own, other) = (cells.skeleton(probe)?, cells.skeleton(against)?);
    if own == other {
        return None;
    }
    let why = format!("`{own}` is not `{other}`, as {} has it", cells.probe(against).name());
    Some(Broken { law, probe, against, why })
}

fn monotone(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    let success = key.success.into_iter().flat_map(weaker).map(|weaker| Key { success: Some(*weaker), ..key });
    let failure = key.failure.into_iter().flat_map(weaker).map(|weaker| Key { failure: Some(*weaker), ..key });
    success.chain(failure).find_map(|other| compared(cells, Law::Monotone, index, cells.find(other)?))
}

fn strong_contains_weak(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    if key.kind != (OperationKind::CompareExchange { weak: false }) || !cells.has_order {
        return None;
    }
    let law = Law::StrongContainsWeak;
    let against = cells.find(key.of_kind(OperationKind::CompareExchange { weak: true }))?;
    let (own, weak) = (cells.skeleton(index)?, cells.skeleton(against)?);
    let mut rest = own.split("; ");
    if let Some(missing) = weak.split("; ").find(|name| !rest.any(|own| own == *name)) {
        let why = format!("`{own}` has no `{missing}` where {} has it: `{weak}`", cells.probe(against).name());
        return Some(Broken { law, probe: index, against, why });
    }
    compared(cells, law, index, against)
}

/// Whether an operation has code of its own for some types: it compares by size, and these are signed or not; or it asks a
/// closure, which here does something else for each kind of type: an overflow, a null pointer.
fn depends_on_type(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::ReadModifyWrite(Modification::MinMax) | OperationKind::Update { .. })
}

fn same_of_all_types(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    if depends_on_type(key.kind) {
        return None;
    }
    let other = match key.value_type? {
        Type::ISIZE | Type::PTR => Type::USIZE,
        Type::USIZE => Type::integer(false, cells.pointer_width())?,
        signed if signed.is_signed() => Type::integer(false, signed.width.bits(cells.pointer_width()))?,
        _ => return None,
    };
    same(cells, Law::SameOfAllTypes, index, cells.find(Key { value_type: Some(other), ..key })?)
}

fn same_of_all_widths(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    // Each integer is compared with that of 32 bits.
    let value_type = key.value_type.filter(|value_type| value_type.is_integer())?;
    let Width::Bits(width @ (8 | 16 | 64)) = value_type.width else { return None };
    let other = Type::integer(value_type.is_signed(), 32)?;
    // An instruction set that has no narrow read-modify-writes masks the word around the value, or compares and swaps it.
    let against = cells.find(Key { value_type: Some(other), ..key })?;
    // A store can be an exchange whose result nobody wants.
    let is_modification =
        cells.body(against)?.operations().any(|operation| operation.class() == Class::ReadModifyWrite);
    let narrowest = if is_access(key.kind) && !is_modification { 8 } else { cells.narrowest_modification() };
    let is_native = width >= narrowest && width <= cells.pointer_width();
    let is_exchange = key.kind == OperationKind::ReadModifyWrite(Modification::Exchange);
    let has_own = is_exchange && cells.has_one_exchange();
    if !is_native || has_own || depends_on_type(key.kind) {
        return None;
    }
    same(cells, Law::SameOfAllWidths, index, against)
}

/// Whether it is loads and stores, which have instructions for narrow values everywhere.
fn is_access(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Load | OperationKind::Store | OperationKind::Plain)
}

fn failure_is_a_load(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    if !matches!(key.kind, OperationKind::CompareExchange { .. }) {
        return None;
    }
    let load = key.of_kind(OperationKind::Load);
    let load = Key { success: key.failure, failure: None, operand: Operand::None, ..load };
    let against = cells.find(Key { result: Some(ResultUse::Used), ..load })?;
    compared(cells, Law::FailureIsALoad, index, against)
}

fn dropped_is_not_weaker(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    // The non-atomic baseline orders nothing.
    if key.result != Some(ResultUse::Dropped) || key.success.is_none() {
        return None;
    }
    // A read-modify-write that changes nothing, and whose result nobody wants, LLVM leaves out on x86 unless it is sequentially
    // consistent (X86ISelLowering, `lowerAtomicArith`): there is no access left whose order could be compared.
    let is_left_out = key.operand == Operand::Idempotent && cells.skeleton(index)?.is_empty();
    if is_left_out && key.success != Some(Ordering::SeqCst) {
        return None;
    }
    compared(cells, Law::DroppedIsNotWeaker, index, cells.find(Key { result: Some(ResultUse::Used), ..key })?)
}

fn fence_is_as_strong(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    let ordering = key.success.filter(|ordering| *ordering != Ordering::Relaxed)?;
    if key.failure.is_some() || matches!(key.kind, OperationKind::Fence | OperationKind::CompilerFence) {
        return None;
    }
    let relaxed = cells.find(Key { success: Some(Ordering::Relaxed), ..key })?;
    let fence = Key {
        operation: None,
        kind: OperationKind::Fence,
        value_type: None,
        success: Some(ordering),
        failure: None,
        result: None,
        operand: Operand::None,
    };
    let against = cells.find(fence)?;
    let (own, relaxed) = (cells.strength(index)?, cells.strength(relaxed)?);
    let fence = cells.strength(against)?;
    // More than the ordering asks for is not the fence's business.
    let (before, behind) = match ordering {
        Ordering::Relaxed => (Pairs::NONE, Pairs::NONE),
        Ordering::Acquire => (Pairs::NONE, FROM_READ),
        Ordering::Release => (TO_WRITE, Pairs::NONE),
        Ordering::AcqRel => (TO_WRITE, FROM_READ),
        Ordering::SeqCst => (Pairs::ALL, Pairs::ALL),
    };
    let missing = own.before.common(before).without(relaxed.before).without(fence.before);
    let missing = missing.and(own.behind.common(behind).without(relaxed.behind).without(fence.behind));
    if missing.is_empty() {
        return None;
    }
    let what = if TO_WRITE.has(missing) { "before later writes" } else { "before later reads" };
    let why = format!(
        "`{}` keeps accesses {what} that the fence of the same ordering, `{}`, does not keep there",
        cells.skeleton(index)?,
        cells.skeleton(against)?
    );
    Some(Broken { law: Law::FenceIsAsStrong, probe: against, against: index, why })
}

fn relaxed_is_plain(cells: &Cells<'_>, index: usize, key: Key<'_>) -> Option<Broken> {
    let law = Law::RelaxedIsPlain;
    let body = cells.body(index)?;
    if key.kind == OperationKind::CompilerFence {
        let why = format!("a compiler fence is no instruction, and this is `{}`", body.text.join("; "));
        // A frame that is set up and taken down is none of its own.
        let stack = cells.stack();
        // Waits at the beginning can be the calling convention's.
        let is_nothing = body.operations().all(|operation| operation.is_for_frame(stack) || cells.is_wait(operation));
        return (!is_nothing).then_some(Broken { law, probe: index, against: index, why });
    }
    // A plain load whose result is dropped is dropped with it. That a bool is 0 or 1 is known of the plain load only.
    let width = cells.probe(index).value_type?.width.bits(cells.pointer_width());
    let is_comparable = key.result != Some(ResultUse::Dropped)
        && key.value_type != Some(Type::BOOL)
        && key.operand != Operand::Const1
        && width <= cells.pointer_width();
    if !is_access(key.kind) || key.success != Some(Ordering::Relaxed) || !is_comparable {
        return None;
    }
    // What a function of the runtime costs is told apart: it is a cliff.
    if body.shape == Shape::HelperCall {
        return None;
    }
    let against = cells.find(Key { kind: OperationKind::Plain, success: None, ..key })?;
    let plain = cells.body(against)?;
    // Where no instruction accesses so many bits, plain code does it in parts, and code that is one step has more to do.
    let is_whole =
        |operation: &Operation| matches!(operation.effect(), Some(Effect::Access(access)) if access.width >= width);
    if !plain.operations().any(is_whole) {
        return None;
    }
    let (own, plain) = (body.operations().count(), plain.operations().count());
    if own == plain {
        return None;
    }
    let plural = if own == 1 { "" } else { "s" };
    let why = format!("it has {own} instruction{plural}, and {} has {plain}", cells.probe(against).name());
    Some(Broken { law, probe: index, against, why })
}
