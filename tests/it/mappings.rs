//! The published mappings against the memory models: each sequence gives what its row says, and each barrier and annotation in it is
//! needed.

mod amdgpu;
mod avr;
mod bpf;
mod csky;
mod hexagon;
mod m68k;
mod mips;
mod nvptx;
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

/// The instructions of a sequence of families on LoongArch: of `u32`, at `$a0`. What follows a store-conditional of a
/// compare-exchange is for those that fail.
fn text_of_loongarch(row: &str, families: &[&str]) -> Vec<String> {
    let is_exchange = row == "compare_exchange";
    let mut lines = Vec::new();
    for family in families {
        let all: &[&str] = match *family {
            "ld" => &["ld.w $a2, $a0, 0"],
            "st" => &["st.w $a1, $a0, 0"],
            "am" | "am_db" => &["amswap@.w $a2, $a1, $a0"],
            "amcas" | "amcas_db" => &["amcas@.w $a1, $a2, $a0"],
            "ll" if is_exchange => &[".LBB0_1:", "ll.w $a3, $a0, 0", "bne $a3, $a1, .LBB0_2"],
            "ll" => &[".LBB0_1:", "ll.w $a3, $a0, 0", "move $a4, $a1"],
            "sc" if is_exchange => {
                &["move $a4, $a2", "sc.w $a4, $a0, 0", "beq $a4, $zero, .LBB0_1", "b .LBB0_3", ".LBB0_2:"]
            }
            "sc" => &["sc.w $a4, $a0, 0", "beq $a4, $zero, .LBB0_1"],
            barrier => &[barrier],
        };
        let suffix = if family.ends_with("_db") { "_db" } else { "" };
        lines.extend(all.iter().map(|line| line.replace('@', suffix)));
    }
    if is_exchange && families.contains(&"sc") {
        lines.push(".LBB0_3:".to_owned());
    }
    lines.push("ret".to_owned());
    lines
}

/// A sequence of LoongArch with one thing less, in every way.
fn weakened_of_loongarch<'a>(families: &[&'a str]) -> Vec<Vec<&'a str>> {
    let places = (0..families.len()).filter_map(|place| {
        let mut other = families.to_vec();
        match families[place].strip_suffix("_db") {
            Some(plain) => other[place] = plain,
            None if families[place].starts_with("dbar ") => drop(other.remove(place)),
            None => return None,
        }
        Some(other)
    });
    places.collect()
}

/// What rests on `LD_SEQ_SA`: loads of one address are in order without a barrier. The manual does not except an `amcas` that does not
/// store.
fn needs_ordered_loads(operation: &str, ordering: Ordering, sequence: &str) -> bool {
    match operation {
        "load" => ordering == Ordering::Relaxed && sequence == "ld",
        "compare_exchange" => ["ll; sc", "amcas"].contains(&sequence),
        _ => false,
    }
}

/// What a mapping has beyond need, beside LLVM's code: GCC's barrier before a sequentially consistent load. Each store has one behind
/// it in both mappings.
const BEYOND_NEED: &str = "dbar 17; ld; dbar 20";

/// The ordering of the failures of a compare-exchange whose barrier is for these alone.
fn with_failure(operation: &str, ordering: Ordering, sequence: &str) -> Asked {
    if operation == "compare_exchange" && sequence.ends_with("dbar 20") {
        let name = format!("compare_exchange::u32::{}::acquire::used", ordering.name());
        let probe = catalogue().into_iter().find(|probe| probe.name() == name);
        return Asked::of(&probe.unwrap_or_else(|| panic!("{name} is no probe")), 64);
    }
    asked(operation, ordering)
}

#[test]
fn mappings_of_loongarch_are_sound_and_lean() {
    let of = |features: Option<&str>| {
        let features = features.map(str::to_owned);
        matrix(&[Target { features, ..Target::ad_hoc("loongarch64-unknown-linux-gnu") }], &session())
    };
    let (plain, ordered) = (of(None), of(Some("+ld-seq-sa,+lamcas")));
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in
        rows().iter().filter(|row| row.isas.contains(&"loongarch64"))
    {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (*ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let asked = with_failure(operation, ordering, sequence);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            let text = |families: &[&str]| text_of_loongarch(operation, families);
            let needs_order = needs_ordered_loads(operation, ordering, sequence);
            assert_eq!(conforms(&plain, asked, &text(&families)), !needs_order, "{what}");
            assert!(conforms(&ordered, asked, &text(&families)), "{what}, with LD_SEQ_SA");
            sequences += 1;
            for less in weakened_of_loongarch(&families) {
                let is_beyond_need = sequence == BEYOND_NEED && less[0] == "ld";
                assert_eq!(conforms(&plain, asked, &text(&less)), is_beyond_need, "{what}, weakened to {less:?}");
                weaker += 1;
            }
        }
    }
    assert!(sequences >= 60 && weaker >= 40, "{sequences} sequences, and {weaker} weaker ones");
}

/// An update of 128 bits that finds another value writes that back, and has to be tried again: the write is none of its own.
#[test]
fn what_is_written_back_is_no_update() {
    let matrix = matrix(&[Target::ad_hoc("aarch64-unknown-none")], &session());
    let name = "update::u128::relaxed::relaxed::used";
    let index = matrix.probes.iter().position(|probe| probe.name() == name).expect("it is a probe");
    let lines: Vec<String> = matrix.body(0, index).expect("it is there").text.iter().map(ToString::to_string).collect();
    let asked = Asked::of(&matrix.probes[index], 128);
    assert!(conforms(&matrix, asked, &lines));
    assert_eq!(lines.iter().filter(|line| line.starts_with("b.eq ")).count(), 1, "{lines:?}");
    let once: Vec<String> = lines.iter().map(|line| line.replace("b.eq ", "b ")).collect();
    assert!(!conforms(&matrix, asked, &once), "{once:?}");
}
