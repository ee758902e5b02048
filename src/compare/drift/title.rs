//! A change in a few words: `lock xadd → CAS loop`.

use crate::isa::Class;
use crate::read::matrix::{Body, Operation, Shape};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// This many instructions are named.
const NAMED: usize = 4;

/// The title of a change.
pub(super) fn title(before: &Body, after: &Body) -> String {
    let (one, other) = (whole(before), whole(after));
    if before.shape != after.shape || before.calls != after.calls {
        return format!("{one} → {other}");
    }
    let names = |body: &Body| -> Vec<String> {
        body.operations().filter(|operation| is_worth_naming(operation)).map(Operation::name_without_width).collect()
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
        0 => format!("{other}, computed differently"),
        count if count > NAMED => format!("{one} → {other}, {count} changes"),
        _ if before.shape == Shape::SingleInstruction && before.calls.is_empty() => parts.join("; "),
        _ => format!("{other}: {}", parts.join("; ")),
    }
}

/// A body in a few words: its atomic instruction, its helper, or its shape.
fn whole(body: &Body) -> String {
    let first = |class: Class| body.operations().find(|operation| operation.class() == class);
    let atomic = first(Class::ReadModifyWrite).map(Operation::name_without_width);
    match body.shape {
        Shape::SingleInstruction if body.calls.is_empty() => atomic.unwrap_or_default(),
        Shape::HelperCall if body.calls.is_empty() => {
            first(Class::Call).map_or(String::new(), |call| format!("calls {}", call.operands.join(", ")))
        }
        _ => body.label(),
    }
}

/// Computation is not named: the accesses to memory matter.
fn is_worth_naming(operation: &Operation) -> bool {
    !matches!(operation.class(), Class::Other | Class::Branch)
}
