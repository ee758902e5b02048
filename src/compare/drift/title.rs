//! What became what, in a few words: `lock xadd → CAS loop`.

use crate::isa::Class;
use crate::read::matrix::{Body, Operation, Shape};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// So many instructions are named.
const NAMED: usize = 4;

/// What became what. `is_aarch64`: sizes are the last letters of mnemonics.
pub(super) fn title(before: &Body, after: &Body, is_aarch64: bool) -> String {
    let (one, other) = (whole(before, is_aarch64), whole(after, is_aarch64));
    if before.shape != after.shape {
        return format!("{one} → {other}");
    }
    let names = |body: &Body| -> Vec<String> {
        body.operations().filter(|operation| is_worth_naming(operation)).map(|one| name(one, is_aarch64)).collect()
    };
    let (old, new) = (names(before), names(after));
    let mut parts: Vec<String> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (gone, come) = (old[operation.old_range()].join(", "), new[operation.new_range()].join(", "));
        parts.extend(match operation {
            DiffOp::Equal { .. } => None,
            DiffOp::Delete { .. } => Some(format!("no {gone}")),
            DiffOp::Insert { .. } => Some(format!("and {come}")),
            DiffOp::Replace { .. } => Some(format!("{gone} → {come}")),
        });
    }
    parts.dedup();
    match parts.len() {
        0 => format!("{other}, computed in another way"),
        count if count > NAMED => format!("{one} → {other}, {count} changes"),
        _ if before.shape == Shape::SingleInstruction => parts.join("; "),
        _ => format!("{}: {}", after.shape.title(), parts.join("; ")),
    }
}

/// A body as one thing: its atomic instruction, its helper, or its shape.
fn whole(body: &Body, is_aarch64: bool) -> String {
    let first = |class: Class| body.operations().find(|operation| operation.class == class);
    let atomic = first(Class::ReadModifyWrite).map(|operation| name(operation, is_aarch64));
    match body.shape {
        Shape::SingleInstruction => atomic.unwrap_or_default(),
        Shape::HelperCall => {
            first(Class::Call).map_or(String::new(), |call| format!("call of {}", call.operands.join(", ")))
        }
        shape => shape.title().to_owned(),
    }
}

/// Computation is not named: what matters is what a body does to memory.
fn is_worth_naming(operation: &Operation) -> bool {
    !matches!(operation.class, Class::Other | Class::Branch)
}

/// A mnemonic without the width of its access, with what a barrier orders or a call names.
pub(super) fn name(operation: &Operation, is_aarch64: bool) -> String {
    let Operation { prefix, mnemonic, operands, class } = operation;
    let parts: Vec<&str> = mnemonic.split('.').filter(|part| !matches!(*part, "b" | "h" | "w" | "d" | "q")).collect();
    let mut name = parts.join(".");
    let is_access = !matches!(class, Class::Fence | Class::Branch | Class::Call | Class::Other | Class::Unknown);
    if is_aarch64 && is_access && name.ends_with(['b', 'h']) {
        name.pop();
    }
    if !prefix.is_empty() {
        name = format!("{prefix} {name}");
    }
    if matches!(class, Class::Fence | Class::Call) && !operands.is_empty() {
        name = format!("{name} {}", operands.join(", "));
    }
    name
}
