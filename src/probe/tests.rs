//! The catalogue: its names, its orderings, its operations, and the text of its programs.

use super::*;
use std::collections::BTreeSet;

#[test]
fn names_are_unique() {
    let names: Vec<String> = catalogue().iter().map(Probe::name).collect();
    let unique: BTreeSet<&String> = names.iter().collect();
    assert_eq!(unique.len(), names.len());
}

#[test]
fn names_follow_the_design() {
    let names: BTreeSet<String> = catalogue().iter().map(Probe::name).collect();
    for name in [
        "fetch_add::u32::acq_rel::used",
        "compare_exchange_weak::u64::acq_rel::acquire::dropped",
        "store::bool::seq_cst",
        "fence::seq_cst",
        "spin_loop",
        "load::u32::plain::used",
        "fetch_or::u64::relaxed::used::single_bit",
        "fetch_or::u64::relaxed::compared::bit_0",
        "compare_exchange::u32::acq_rel::acquire::compared",
        "idiom::spin_lock_swap",
        "listing::fetch_or_loop",
        "load::u32::release::used",
    ] {
        assert!(names.contains(name), "{name} is not in the catalogue");
    }
}

#[test]
fn legal_orderings_are_those_of_the_language() {
    let count = |operation: &str, legal: bool| {
        catalogue()
            .iter()
            .filter(|probe| probe.operation() == operation && probe.is_legal() == legal)
            .filter(|probe| probe.value_type.is_none_or(|value_type| value_type == Type::U32))
            .filter(|probe| probe.result.is_none_or(|result| result == ResultUse::Used))
            .filter(|probe| !probe.is_baseline() && matches!(probe.operand(), Operand::None | Operand::Register))
            .count()
    };
    for (operation, legal, forbidden) in [
        ("load", 3, 2),
        ("store", 3, 2),
        ("swap", 5, 0),
        ("compare_exchange", 15, 10),
        ("compare_exchange_weak", 15, 10),
        ("fetch_update", 15, 10),
        ("fence", 4, 1),
        ("compiler_fence", 4, 1),
    ] {
        assert_eq!((count(operation, true), count(operation, false)), (legal, forbidden), "{operation}");
    }
}

/// The source that is shown is the source that is compiled.
#[test]
fn the_source_of_a_program_is_its_function() {
    let words = |text: &str| text.split_whitespace().collect::<String>();
    for line in PROGRAMS.into_iter().flatten() {
        let program = line.program().unwrap();
        let Line { parameters, result, body, .. } = line;
        let result = result.map(|result| format!("->{result}")).unwrap_or_default();
        let compiled = words(&format!("fn {}({parameters}){result}{body}", program.name));
        assert_eq!(words(&program.source()), compiled);
        assert!(program.documentation().ends_with(['.', '?']), "{}", program.name);
    }
}

/// A part that is a call is between two others.
#[test]
fn parts_are_divided_by_calls() {
    for line in PROGRAMS.into_iter().flatten() {
        match line.program().unwrap().parts {
            [] | ["lock" | "unlock"] | ["lock", "critical_section", "unlock"] => {}
            other => panic!("{}: {other:?}", line.operation),
        }
    }
}

#[test]
fn milestones_ascend() {
    assert_eq!(milestones(), ["1.81", "1.91", "1.95"]);
}

/// The list describes operations correctly.
#[test]
fn operations_are_of_their_kind() {
    let kinds = |operation: &str| -> Vec<OperationKind> {
        let lines = LINES.iter().filter(|line| line.operation == operation && line.kind != OperationKind::Plain);
        let mut kinds: Vec<OperationKind> = lines.map(|line| line.kind).collect();
        kinds.dedup();
        kinds
    };
    let modifies = OperationKind::ReadModifyWrite;
    for (operation, kind) in [
        ("load", OperationKind::Load),
        ("store", OperationKind::Store),
        ("swap", modifies(Modification::Exchange)),
        ("fetch_add", modifies(Modification::Add)),
        ("fetch_sub", modifies(Modification::Other)),
        ("fetch_min", modifies(Modification::MinMax)),
        ("fetch_max", modifies(Modification::MinMax)),
        ("fetch_not", modifies(Modification::Other)),
        ("fetch_ptr_add", modifies(Modification::Other)),
        ("fetch_byte_add", modifies(Modification::Add)),
        ("compare_exchange", OperationKind::CompareExchange { weak: false }),
        ("compare_exchange_weak", OperationKind::CompareExchange { weak: true }),
        ("fetch_update", OperationKind::Update { may_end: true }),
        ("try_update", OperationKind::Update { may_end: true }),
        ("update", OperationKind::Update { may_end: false }),
        ("fence", OperationKind::Fence),
        ("compiler_fence", OperationKind::CompilerFence),
        ("spin_loop", OperationKind::Hint),
    ] {
        assert_eq!(kinds(operation), [kind], "{operation}");
    }
}

/// All lines of an operation describe it in the same way; its body and its kind have the same orderings.
#[test]
fn kinds_fit_their_lines() {
    for line in LINES {
        let is_of_it = |other: &&Line| other.operation == line.operation && other.kind != OperationKind::Plain;
        let words = |word: &str| line.body.split(|letter: char| !letter.is_alphanumeric()).any(|part| part == word);
        let orders = line.kind.orders();
        assert_eq!(words("ORDER"), orders[0].0.is_some() && orders[0].1.is_none(), "{line:?}");
        assert_eq!(words("SUCCESS") && words("FAILURE"), orders[0].1.is_some(), "{line:?}");
        assert!(
            line.kind == OperationKind::Plain || LINES.iter().filter(is_of_it).all(|other| other.kind == line.kind)
        );
    }
}

/// A new line of the list: its kind alone determines its orderings, which of them are legal, and what it needs.
#[test]
fn a_new_line_is_what_its_kind_says() {
    const NEW: &[Line] = lines! {
        peek u32 load none (x: &Atomic) -> Value { x.peek(ORDER) };
        poke u32 store register (x: &Atomic, value: Value) { x.poke(value, ORDER) };
        barrier none fence none () { barrier(ORDER) };
        try_swap u32 weak_compare_exchange register
            (x: &Atomic, current: Value, new: Value) -> bool { x.try_swap(current, new, SUCCESS, FAILURE) };
    };
    for (new, known) in NEW.iter().zip(["load", "store", "fence", "compare_exchange_weak"]) {
        let facts = |probe: Probe| {
            let name = probe.name().split_once("::").map(|(_, rest)| rest.to_owned());
            (name, probe.kind(), probe.is_legal(), probe.requirement(), probe.group(), probe.operand())
        };
        let of_known = catalogue().into_iter().filter(|probe| {
            let is_type = probe.value_type.is_none_or(|value_type| value_type == Type::U32);
            let is_usual = matches!(probe.operand(), Operand::None | Operand::Register) && !probe.is_baseline();
            probe.operation() == known && is_type && is_usual && probe.result != Some(ResultUse::Compared)
        });
        let mut expected: Vec<_> = of_known.map(facts).collect();
        let mut made: Vec<_> = new.probes().map(facts).collect();
        expected.sort_by(|one, other| one.0.cmp(&other.0));
        made.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(made, expected, "{}", new.operation);
    }
}

#[test]
fn types_have_relatives() {
    assert_eq!(Type::integer(false, 64), Some(Type::U64));
    assert_eq!(Type::integer(true, 128), Some(Type::I128));
    assert_eq!(Type::integer(true, 24), None);
    assert!(Type::ISIZE.is_signed() && !Type::PTR.is_integer() && !Type::BOOL.is_integer() && !Type::USIZE.is_signed());
    assert!(Type::ALL.is_sorted());
}
