//! The sentences of a small matrix, each falsified in turn: a cell gets the code of another ordering, and the sentence
//! about it must change.

use super::*;
use crate::probe::Operand;
use crate::read::matrix::sample;

const MOV: &str = "mov eax, dword ptr [rdi]\nret";
const STORE: &str = "mov dword ptr [rdi], esi\nret";
const XCHG: &str = "xchg dword ptr [rdi], esi\nret";

/// The output of rustc 1.95 for `x86_64`.
const X86: [(&str, &str); 19] = [
    ("load::u32::relaxed::used", MOV),
    ("load::u32::acquire::used", MOV),
    ("load::u32::seq_cst::used", MOV),
    ("store::u32::relaxed", STORE),
    ("store::u32::release", STORE),
    ("store::u32::seq_cst", XCHG),
    ("swap::u32::relaxed::dropped", XCHG),
    ("swap::u32::acquire::dropped", XCHG),
    ("swap::u32::release::dropped", XCHG),
    ("swap::u32::acq_rel::dropped", XCHG),
    ("swap::u32::seq_cst::dropped", XCHG),
    ("fetch_add::u32::relaxed::dropped::idempotent", "ret"),
    ("fetch_add::u32::acq_rel::dropped::idempotent", "ret"),
    ("fetch_add::u32::seq_cst::dropped::idempotent", "lock or dword ptr [rsp - 64], 0\nret"),
    ("fence::acquire", "ret"),
    ("fence::release", "ret"),
    ("fence::acq_rel", "ret"),
    ("fence::seq_cst", "lock or dword ptr [rsp - 64], 0\nret"),
    ("spin_loop", "pause\nret"),
];

/// The output of rustc 1.95 for `aarch64_lse`.
const LSE: [(&str, &str); 11] = [
    ("load::u32::relaxed::used", "ldr w0, [x0]\nret"),
    ("load::u32::acquire::used", "ldar w0, [x0]\nret"),
    ("load::u32::seq_cst::used", "ldar w0, [x0]\nret"),
    ("store::u32::relaxed", "str w1, [x0]\nret"),
    ("store::u32::release", "stlr w1, [x0]\nret"),
    ("store::u32::seq_cst", "stlr w1, [x0]\nret"),
    ("swap::u32::relaxed::used", "swp w1, w0, [x0]\nret"),
    ("swap::u32::acquire::used", "swpa w1, w0, [x0]\nret"),
    ("swap::u32::release::used", "swpl w1, w0, [x0]\nret"),
    ("swap::u32::acq_rel::used", "swpal w1, w0, [x0]\nret"),
    ("swap::u32::seq_cst::used", "swpal w1, w0, [x0]\nret"),
];

/// The matrix of one target in which some cells have the code of others.
fn matrix(name: &str, isa: &str, cells: &[(&str, &str)], changes: &[(&str, &str)]) -> Matrix {
    let mut cells = cells.to_vec();
    for (cell, other) in changes {
        let find = |name: &str| cells.iter().position(|(known, _)| *known == name).expect("there is such a cell");
        let (cell, other) = (find(cell), find(other));
        cells[cell].1 = cells[other].1;
    }
    sample::matrix(&[(name, isa, &cells)])
}

fn said(matrix: &Matrix) -> Vec<String> {
    sentences(matrix, &groups(matrix)).iter().map(Sentence::text).collect()
}

#[test]
fn sentences_about_x86() {
    let check = |changes: &[(&str, &str)], expected: &[&str]| {
        assert_eq!(said(&matrix("x86_64", "x86_64", &X86, changes)), expected, "{changes:?}");
    };
    let same = "Relaxed, Acquire, Release and AcqRel are the same code in all 5 groups.";
    let step = "SeqCst differs from AcqRel (a load's Acquire, a store's Release) ";
    let seq_cst = |rest: &str| format!("{step}{rest}");
    let differs = seq_cst("for store, fetch_add and fence only, in 3 of 5 groups.");
    check(&[], &[same, &differs]);
    // The first sentence is wrong.
    check(
        &[("store::u32::release", "store::u32::seq_cst")],
        &[
            "Relaxed, Acquire, Release and AcqRel are the same code in 4 of 5 groups; they are not for store.",
            "Acquire differs from Relaxed in none of 2 groups.",
            "Release differs from Relaxed for store only, in 1 of 2 groups.",
            "AcqRel differs from Acquire in none of 2 groups.",
            "AcqRel differs from Release in none of 2 groups.",
            &seq_cst("for fetch_add and fence only, in 2 of 5 groups."),
        ],
    );
    // The second one is, in each of its parts.
    check(
        &[("store::u32::seq_cst", "store::u32::release")],
        &[same, &seq_cst("for fetch_add and fence only, in 2 of 5 groups.")],
    );
    check(
        &[("fence::seq_cst", "fence::acq_rel")],
        &[same, &seq_cst("for store and fetch_add only, in 2 of 5 groups.")],
    );
    check(
        &[("load::u32::seq_cst::used", "store::u32::seq_cst")],
        &[same, &seq_cst("for load, store, fetch_add and fence only, in 4 of 5 groups.")],
    );
    let none = [
        ("store::u32::seq_cst", "store::u32::release"),
        ("fence::seq_cst", "fence::acq_rel"),
        ("fetch_add::u32::seq_cst::dropped::idempotent", "fence::acq_rel"),
    ];
    check(&none, &[same, &seq_cst("in none of 5 groups.")]);
}

#[test]
fn sentences_about_arm() {
    let check = |changes: &[(&str, &str)], expected: &[&str; 6]| {
        assert_eq!(said(&matrix("aarch64_lse", "aarch64", &LSE, changes)), expected, "{changes:?}");
    };
    let right = [
        "Relaxed, Acquire, Release and AcqRel are the same code in 0 of 3 groups.",
        "Acquire differs from Relaxed in all 2 groups.",
        "Release differs from Relaxed in all 2 groups.",
        "AcqRel differs from Acquire in all 1 group.",
        "AcqRel differs from Release in all 1 group.",
        "SeqCst differs from AcqRel (a load's Acquire, a store's Release) in none of 3 groups.",
    ];
    check(&[], &right);
    let wrong = |at: usize, text: &'static str| {
        let mut sentences = right;
        sentences[at] = text;
        sentences
    };
    let mut first = wrong(1, "Acquire differs from Relaxed for swap only, in 1 of 2 groups.");
    first[0] =
        "Relaxed, Acquire, Release and AcqRel are the same code in 1 of 3 groups; they are not for store and swap.";
    first[5] = "SeqCst differs from AcqRel (a load's Acquire, a store's Release) for load only, in 1 of 3 groups.";
    check(&[("load::u32::acquire::used", "load::u32::relaxed::used")], &first);
    let acquire = "Acquire differs from Relaxed for load only, in 1 of 2 groups.";
    check(&[("swap::u32::acquire::used", "swap::u32::relaxed::used")], &wrong(1, acquire));
    let release = "Release differs from Relaxed for store only, in 1 of 2 groups.";
    check(&[("swap::u32::release::used", "swap::u32::relaxed::used")], &wrong(2, release));
    let stronger = "AcqRel differs from Acquire in none of 1 group.";
    check(&[("swap::u32::acquire::used", "swap::u32::acq_rel::used")], &wrong(3, stronger));
    let stronger = "AcqRel differs from Release in none of 1 group.";
    check(&[("swap::u32::release::used", "swap::u32::acq_rel::used")], &wrong(4, stronger));
    let seq_cst = "SeqCst differs from AcqRel (a load's Acquire, a store's Release) for swap only, in 1 of 3 groups.";
    check(&[("swap::u32::seq_cst::used", "swap::u32::relaxed::used")], &wrong(5, seq_cst));
}

/// Operations with different code in some of their groups are named with what those have in common.
#[test]
fn parts_of_operations() {
    let changed = |operation, groups, operand, other| Changed {
        operation,
        groups,
        operand,
        other,
        shorter: 0,
        longer: 0,
        example: Parting { step: 1, words: [None, None] },
    };
    let text = |changed: Vec<Changed<'_>>| {
        let (weak, strong) = (Ordering::Relaxed, Ordering::Acquire);
        Sentence { column: 0, fact: Fact::Step { weak, strong, groups: 1234, changed } }.text()
    };
    let idempotent = Some(Operand::Idempotent);
    let start = "Acquire differs from Relaxed for";
    assert_eq!(
        text(vec![changed("store", 9, None, 9), changed("swap", 9, None, 2), changed("fetch_or", 9, idempotent, 2)]),
        format!(
            "{start} store, swap (2 of 9) and fetch_or (2 of 9, with the operand `idempotent`) only, in 13 of 1,234 groups."
        )
    );
    let mut many = vec![changed("store", 9, None, 9)];
    many.extend(
        ["fetch_add", "fetch_sub", "fetch_and", "fetch_or", "fetch_xor"].map(|name| changed(name, 9, idempotent, 2)),
    );
    assert_eq!(
        text(many.clone()),
        format!("{start} store, and for 5 others with the operand `idempotent`, in 19 of 1,234 groups.")
    );
    many[5].operand = None;
    assert_eq!(text(many.clone()), format!("{start} store, and for 5 others in part, in 19 of 1,234 groups."));
    many[0].other = 1;
    assert_eq!(text(many), format!("{start} 6 operations, in 11 of 1,234 groups."));
}

#[test]
fn classes_and_where_they_part() {
    use Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
    let matrix = matrix("x86_64", "x86_64", &X86, &[]);
    let patterns = patterns(&matrix, &groups(&matrix));
    let operations: Vec<&str> = patterns.iter().map(|pattern| pattern.operation).collect();
    assert_eq!(operations, ["load", "store", "swap", "fetch_add", "fence"]);
    assert_eq!(patterns[0].classes, [vec![Relaxed, Acquire, SeqCst]]);
    assert_eq!(patterns[1].classes, [vec![Relaxed, Release], vec![SeqCst]]);
    assert_eq!(patterns[2].classes, [vec![Relaxed, Acquire, Release, AcqRel, SeqCst]]);
    let words = |one: &str, other: &str| [Some(one.to_owned()), Some(other.to_owned())];
    assert_eq!(patterns[1].partings, [Parting { step: 1, words: words("mov", "xchg") }]);
    assert_eq!(patterns[4].partings, [Parting { step: 1, words: words("ret", "lock or") }]);
}

#[test]
fn a_weaker_ordering_pays_or_does_not() {
    fn answer(matrix: &Matrix, from: Ordering, to: Ordering) -> Downgrade<'_> {
        downgrades(matrix, &groups(matrix), from, to).remove(0)
    }
    let x86 = matrix("x86_64", "x86_64", &X86, &[]);
    let downgrade = answer(&x86, Ordering::SeqCst, Ordering::AcqRel);
    assert_eq!((downgrade.groups, downgrade.other()), (5, 3));
    let counts: Vec<_> =
        downgrade.changed.iter().map(|changed| (changed.operation, changed.other, changed.shorter)).collect();
    assert_eq!(counts, [("store", 1, 0), ("fetch_add", 1, 1), ("fence", 1, 1)]);
    assert_eq!(downgrade.changed[1].operand, Some(Operand::Idempotent));
    assert_eq!(answer(&x86, Ordering::AcqRel, Ordering::Relaxed).other(), 0);
    // In the other direction it is longer.
    let upgrade = answer(&x86, Ordering::AcqRel, Ordering::SeqCst);
    assert_eq!(upgrade.changed.iter().map(|changed| changed.longer).collect::<Vec<_>>(), [0, 1, 1]);
    let lse = matrix("aarch64_lse", "aarch64", &LSE, &[]);
    assert_eq!(answer(&lse, Ordering::SeqCst, Ordering::AcqRel).changed, []);
    // A store has no acquire.
    let downgrade = answer(&lse, Ordering::Acquire, Ordering::Relaxed);
    assert_eq!((downgrade.groups, downgrade.other()), (2, 2));
}

#[test]
fn numbers() {
    let thousands = sentence::thousands;
    assert_eq!([thousands(7), thousands(1234), thousands(1_234_567)], ["7", "1,234", "1,234,567"]);
}
