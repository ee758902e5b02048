//! The published mappings against the memory models: each sequence gives what its row says, and each barrier and annotation in it is
//! needed.

mod mips;
mod power;
mod s390x;
mod sparc;

use crate::support::{body, matrix, session};
use asm_matrix::judge::analysis::{Asked, Loss, Row, Verdict, beside, rows};
use asm_matrix::probe::{Ordering, catalogue};
use asm_matrix::read::matrix::{Body, Matrix};
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, at `r0`.
fn text(row: &str, families: &[&str]) -> Vec<String> {
    let is_exchange = row == "compare_exchange";
    let mut lines = Vec::new();
    for family in families {
        let all: &[&str] = match *family {
            "dmb" => &["dmb ish"],
            "ldr" | "lda" => &["$ r2, [r0]", "mov r0, r2"],
            "str" | "stl" => &["$ r1, [r0]"],
            "ldrex" | "ldaex" if is_exchange => &[".LBB0_1:", "$ r3, [r0]", "cmp r3, r1", "bne .LBB0_2"],
            "ldrex" | "ldaex" => &[".LBB0_1:", "$ r3, [r0]"],
            "strex" | "stlex" if is_exchange => &["$ r12, r2, [r0]", "cmp r12, #0", "bne .LBB0_1", ".LBB0_2:"],
            "strex" | "stlex" => &["$ r12, r1, [r0]", "cmp r12, #0", "bne .LBB0_1"],
            other => panic!("{other} is not written here"),
        };
        lines.extend(all.iter().map(|line| line.replace('$', family)));
    }
    lines.push("bx lr".to_owned());
    lines
}

/// The same sequence with one thing less, in every way.
fn weakened<'a>(families: &[&'a str]) -> Vec<Vec<&'a str>> {
    const PLAIN: [(&str, &str); 4] = [("lda", "ldr"), ("stl", "str"), ("ldaex", "ldrex"), ("stlex", "strex")];
    let mut all = Vec::new();
    for (place, family) in families.iter().enumerate() {
        let mut other = families.to_vec();
        if *family == "dmb" {
            other.remove(place);
        } else if let Some((_, plain)) = PLAIN.iter().find(|(strong, _)| strong == family) {
            other[place] = plain;
        } else {
            continue;
        }
        all.push(other);
    }
    all
}

/// A request for an operation of a row.
fn asked(operation: &str, ordering: Ordering) -> Asked {
    let name = match operation {
        "load" => format!("load::u32::{}::used", ordering.name()),
        "store" => format!("store::u32::{}", ordering.name()),
        "modify" => format!("swap::u32::{}::used", ordering.name()),
        "compare_exchange" => format!("compare_exchange::u32::{}::relaxed::used", ordering.name()),
        _ => format!("fence::{}", ordering.name()),
    };
    let probe = catalogue().into_iter().find(|probe| probe.name() == name);
    Asked::of(&probe.unwrap_or_else(|| panic!("{name} is no probe")), 32)
}

/// Whether a body gives what is asked for, beside the cells of a target.
fn conforms(matrix: &Matrix, asked: Asked, lines: &[impl AsRef<str>]) -> bool {
    let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
    let bodies: [(Asked, Body); 1] = [(asked, body(&matrix.columns[0].isa, &lines))];
    matches!(beside(matrix, 0, &bodies)[0].verdict, Verdict::Conforms | Verdict::Stronger(_))
}

#[test]
fn mappings_of_arm_are_sound_and_lean() {
    let of = |triple: &str| matrix(&[Target::ad_hoc(triple)], &session());
    let (armv7, armv8) = (of("armv7-unknown-linux-gnueabihf"), of("armv8r-none-eabihf"));
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"arm")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let is_annotated = families.iter().any(|family| ["lda", "stl", "ldaex", "stlex"].contains(family));
            let matrix = if is_annotated { &armv8 } else { &armv7 };
            let asked = asked(operation, *ordering);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            assert!(conforms(matrix, asked, &text(operation, &families)), "{what}");
            sequences += 1;
            for less in weakened(&families) {
                assert!(!conforms(matrix, asked, &text(operation, &less)), "{what}, weakened to {less:?}");
                weaker += 1;
            }
        }
    }
    assert!(sequences >= 25 && weaker >= 25, "{sequences} sequences, and {weaker} weaker ones");
}

/// The Cambridge table has another acquire for Armv7: a branch that depends on the load, and `isb`. Neither is enough alone. By the
/// model both together order what the load itself found, and not what a relaxed read-modify-write passed on; no compiler here emits
/// them.
#[test]
fn a_branch_and_isb_order_what_a_load_found() {
    const ACQUIRE: [&str; 6] = ["ldr r1, [r0]", "teq r1, r1", "beq .LBB0_1", ".LBB0_1:", "isb sy", "bx lr"];
    const EARLY: [&str; 6] = ["isb sy", "ldr r1, [r0]", "teq r1, r1", "beq .LBB0_1", ".LBB0_1:", "bx lr"];
    let matrix = matrix(&[Target::ad_hoc("armv7-unknown-linux-gnueabihf")], &session());
    assert!(conforms(&matrix, asked("load", Ordering::Relaxed), &ACQUIRE));
    let shape = |lines: &[&str]| {
        let bodies = [(asked("load", Ordering::Acquire), body("arm", lines))];
        let Verdict::Weaker(losses) = &beside(&matrix, 0, &bodies)[0].verdict else { return None };
        losses.iter().find_map(|loss| if let Loss::Shape { shape, .. } = loss { Some(*shape) } else { None })
    };
    assert_eq!(shape(&ACQUIRE), Some("MP+RMW"));
    let without = |left_out: &str| ACQUIRE.into_iter().filter(|line| !line.starts_with(left_out)).collect::<Vec<_>>();
    for less in [without("teq"), without("beq"), without("isb"), EARLY.to_vec()] {
        let found = shape(&less).expect("it is weaker");
        assert!(["MP", "LB"].contains(&found), "{less:?}: {found}");
    }
}
