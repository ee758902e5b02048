//! The functions that can be measured, and the part of the measuring program that lists them.

use super::Measured;
use crate::compile::linked::Code;
use crate::probe::{Operand, OperationKind, Probe, ResultUse, Width};
use crate::read::samples::Scenario;

/// How a function is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Signature {
    Nothing,
    Load,
    Store,
    /// With what it writes, given the old value and the operand.
    Modify(&'static str),
    Exchange,
}

/// What operations write, given the old value `a` and the operand `b`.
const WRITTEN: [(&str, &str); 9] = [
    ("swap", "b"),
    ("fetch_add", "a.wrapping_add(b)"),
    ("fetch_sub", "a.wrapping_sub(b)"),
    ("fetch_and", "a & b"),
    ("fetch_nand", "!(a & b)"),
    ("fetch_or", "a | b"),
    ("fetch_xor", "a ^ b"),
    ("fetch_max", "a.max(b)"),
    ("fetch_min", "a.min(b)"),
];

/// The signature of a function that can be measured: of an operation on an integer, with its operand in a register and its result
/// used; or of one that accesses nothing.
fn signature(probe: &Probe) -> Option<Signature> {
    let is_usual = matches!(probe.operand(), Operand::None | Operand::Register)
        && matches!(probe.result, None | Some(ResultUse::Used));
    if !is_usual {
        return None;
    }
    let is_wide = |width| matches!(width, Width::Bits(128));
    let is_integer = probe.value_type.is_some_and(|value| value.is_integer() && !is_wide(value.width));
    let modify =
        || WRITTEN.iter().find(|(name, _)| *name == probe.operation()).map(|(_, text)| Signature::Modify(text));
    match probe.kind() {
        OperationKind::Fence | OperationKind::CompilerFence | OperationKind::Hint => Some(Signature::Nothing),
        _ if !is_integer => None,
        OperationKind::Load => Some(Signature::Load),
        OperationKind::Store => Some(Signature::Store),
        OperationKind::CompareExchange { .. } => Some(Signature::Exchange),
        OperationKind::ReadModifyWrite(_) => modify(),
        OperationKind::Plain => match probe.operation() {
            "load" => Some(Signature::Load),
            "store" => Some(Signature::Store),
            _ => modify(),
        },
        OperationKind::Update { .. } | OperationKind::Program(_) | OperationKind::Sequence(_) | OperationKind::User => {
            None
        }
    }
}

/// Whether a probe can be measured.
#[must_use]
pub fn is_measurable(probe: &Probe) -> bool {
    probe.is_legal() && signature(probe).is_some()
}

/// The scenarios of a probe.
pub(super) fn scenarios(probe: &Probe) -> &'static [Scenario] {
    if signature(probe) == Some(Signature::Nothing) { &Scenario::WITHOUT_PLACE } else { &Scenario::ALL }
}

/// Whether two probes with the same code are called in the same way.
pub(super) fn is_alike(one: &Probe, other: &Probe) -> bool {
    let key = |probe: &Probe| (signature(probe), probe.value_type.map(|value| value.width));
    key(one) == key(other)
}

/// The file `cells.rs` of the measuring program: the declarations of the functions, and how each is called.
pub(super) fn cells<'a>(cells: impl Iterator<Item = (&'a Measured, &'a Probe, &'a Code)>) -> String {
    let (mut declared, mut listed, mut scenarios_of) = (String::new(), String::new(), String::new());
    for (number, (cell, probe, code)) in cells.enumerate() {
        let Some(signature) = signature(probe) else { continue };
        let value = probe.value_type.map_or("u32", |value| value.value);
        let (parameters, result, call) = match signature {
            Signature::Nothing => (String::new(), String::new(), format!("Call::Nothing(call_{number})")),
            Signature::Load => (format!("_: *mut {value}"), value.to_owned(), format!("Call::Load(call_{number})")),
            Signature::Store => {
                (format!("_: *mut {value}, _: {value}"), String::new(), format!("Call::Store(call_{number})"))
            }
            Signature::Modify(written) => {
                let closure = if written.contains('a') { "|a, b|" } else { "|_, b|" };
                let call = format!("Call::Modify(call_{number}, {closure} {written})");
                (format!("_: *mut {value}, _: {value}"), value.to_owned(), call)
            }
            Signature::Exchange => {
                let parameters = format!("_: *mut {value}, _: {value}, _: {value}");
                (parameters, format!("Result<{value}, {value}>"), format!("Call::Exchange(call_{number})"))
            }
        };
        let arrow = if result.is_empty() { String::new() } else { format!(" -> {result}") };
        let symbol = &cell.symbol;
        declared.push_str(&format!("    #[link_name = \"{symbol}\"]\n    fn call_{number}({parameters}){arrow};\n"));
        let is_sum = signature == Signature::Exchange || probe.operation() == "fetch_add";
        let is_counted = is_sum && !probe.is_baseline();
        let is_weak = probe.kind() == OperationKind::CompareExchange { weak: true };
        listed.push_str(&format!(
            "    (\"{symbol}\", &Probe::<{value}> {{ call: {call}, size: {}, is_counted: {is_counted}, is_weak: {is_weak} }}),\n",
            code.bytes.len()
        ));
        let names: Vec<&str> = scenarios(probe).iter().map(|scenario| scenario.name()).collect();
        scenarios_of.push_str(&format!("    \"{}\",\n", names.join(" ")));
    }
    format!(
        "extern \"Rust\" {{\n{declared}}}\n\nstatic CELLS: &[(&str, &dyn Cell)] = &[\n{listed}];\n\n\
         static SCENARIOS: &[&str] = &[\n{scenarios_of}];\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::catalogue;

    #[test]
    fn what_can_be_measured() {
        let is = |name: &str| {
            let probe = catalogue().into_iter().find(|probe| probe.name() == name).expect("it is in the catalogue");
            is_measurable(&probe)
        };
        for name in [
            "load::u8::relaxed::used",
            "load::u32::plain::used",
            "store::i64::seq_cst",
            "swap::usize::acq_rel::used",
            "fetch_max::i16::seq_cst::used",
            "compare_exchange::u64::acq_rel::relaxed::used",
            "fence::seq_cst",
            "spin_loop",
        ] {
            assert!(is(name), "{name}");
        }
        for name in [
            "load::bool::relaxed::used",
            "load::u128::relaxed::used",
            "load::u32::release::used",
            "fetch_add::u32::relaxed::dropped",
            "fetch_add::u32::relaxed::used::const_1",
            "fetch_update::u32::relaxed::relaxed::used",
            "idiom::spin_unlock",
        ] {
            assert!(!is(name), "{name}");
        }
    }
}
