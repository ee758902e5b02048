//! The instructions of a compiled function, to be simulated.

use crate::isa::Guarantee;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, Effect};
use crate::judge::trace::Machine;
use crate::model::Annotation;
use crate::read::litmus::{Code, Step};
use crate::read::matrix::{Body, BodyLine};
use std::sync::Arc;

/// The instructions of a body in the order in which they are executed; or what of it is not followed.
pub(in crate::judge) fn code(body: &Body, machine: &Machine) -> Result<Code, String> {
    let ordered = body.in_order()?;
    let mut code = Code::default();
    for (line, text) in ordered.body.lines.iter().zip(&ordered.body.text) {
        match line {
            BodyLine::Label(label) => code.labels.push((label.clone(), code.steps.len())),
            BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
            BodyLine::Operation(operation) => {
                let decoded = operation.decoded.as_ref().map(|decoded| annotated(decoded, machine));
                code.steps.push(Step { text: text.to_string(), line: 0, decoded });
            }
        }
    }
    Ok(code)
}

/// An instruction with what the target guarantees of its access beyond itself.
fn annotated(decoded: &Arc<Decoded>, machine: &Machine) -> Arc<Decoded> {
    let mut decoded = Arc::clone(decoded);
    let guarantees = [Guarantee::TotalStoreOrder, Guarantee::SingleCopyPairs];
    if guarantees.into_iter().any(|guarantee| machine.has(guarantee))
        && let Effect::Access(access) = &mut Arc::make_mut(&mut decoded).effect
    {
        annotate(access, machine);
    }
    decoded
}

fn annotate(access: &mut Access, machine: &Machine) {
    if machine.has(Guarantee::TotalStoreOrder) {
        access.acquire = access.acquire.max(Annotation::Pc);
        access.release = access.release.max(Annotation::Pc);
    }
    if machine.has(Guarantee::SingleCopyPairs) {
        access.is_pair = false;
    }
}
