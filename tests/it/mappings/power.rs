//! The mapping of Power: each sequence of WG21 N2745 gives what its row says, and each barrier in it is needed.

use super::{asked, conforms};
use crate::mutation::holds;
use crate::support::{body, matrix, session};
use asm_matrix::judge::analysis::{Asked, Column, Filling, Judge, Row, Verdict, beside, rows};
use asm_matrix::model::Execution;
use asm_matrix::probe::{Ordering, catalogue};
use asm_matrix::read::litmus::Reader;
use asm_matrix::read::matrix::Matrix;
use asm_matrix::target::Target;

/// The instructions of a sequence of families, of `u32` at register 3. A compare-exchange leaves its loop at `.L2`, before what is
/// behind its store conditional or after it.
fn text(operation: &str, families: &[&str], leaves_before: bool) -> Vec<&'static str> {
    let is_exchange = operation == "compare_exchange";
    let mut lines = Vec::new();
    for (place, family) in families.iter().enumerate() {
        let all: &[&str] = match *family {
            "sync" => &["sync"],
            "lwsync" => &["lwsync"],
            "isync" => &["isync"],
            "ld" => &["lwz 6, 0(3)"],
            "bc" => &["cmpw 6, 6", "bne- 0, .L4", ".L4:"],
            "st" => &["stw 4, 0(3)"],
            "larx" if is_exchange => &[".L1:", "lwarx 6, 0, 3", "cmpw 6, 4", "bne- 0, .L2"],
            "larx" => &[".L1:", "lwarx 6, 0, 3"],
            "stcx" if is_exchange => &["stwcx. 5, 0, 3", "bne- 0, .L1"],
            "stcx" => &["stwcx. 4, 0, 3", "bne- 0, .L1"],
            other => panic!("{other} is not written here"),
        };
        lines.extend(all);
        if is_exchange && (*family == "stcx" && leaves_before || place + 1 == families.len() && !leaves_before) {
            lines.push(".L2:");
        }
    }
    if families.iter().any(|family| ["ld", "larx"].contains(family)) {
        lines.push("mr 3, 6");
    }
    lines.push("blr");
    lines
}

/// A request for a compare-exchange whose failure is ordered too.
fn both_ways(ordering: Ordering) -> Asked {
    let name = format!("compare_exchange::u32::{0}::{0}::used", ordering.name());
    let probe = catalogue().into_iter().find(|probe| probe.name() == name);
    Asked::of(&probe.unwrap_or_else(|| panic!("{name} is no probe")), 32)
}

/// Executions that Rust forbids and the processor allows, of a body beside what is right in a column.
fn executions(matrix: &Matrix, column: &Column, asked: Asked, lines: &[&str]) -> Vec<Execution> {
    let right = column.judgements().iter().filter(|judgement| judgement.verdict == Verdict::Conforms);
    let fillings: Vec<Filling> = right.flat_map(|judgement| column.fillings_of(judgement.probe, judgement)).collect();
    let model = column.model.as_ref().expect("it has a model");
    let judge = Judge::new(model, &fillings);
    let candidates = beside(matrix, 0, &[(asked, body("powerpc64", lines))]);
    let own = candidates.into_iter().flat_map(|candidate| candidate.sequences);
    let own: Vec<Filling> = own.filter_map(|sequence| Filling::of(asked, sequence, 0)).collect();
    let tests = own.iter().filter_map(|filling| judge.around(filling).1);
    tests.filter_map(|test| test.hardware().into_iter().find(|execution| model.allows(execution))).collect()
}

/// Before LLVM 15 a compare-exchange that found another value put that back, to give up its reservation. It need not be tried
/// again: from rustc 1.63.
#[test]
fn a_store_that_gives_up_a_reservation_may_fail() {
    const LINES: [&str; 16] = [
        "mr 6, 4",
        "sync",
        ".L1:",
        "lwarx 4, 0, 3",
        "cmpw 6, 4",
        "bne 0, .L2",
        "stwcx. 5, 0, 3",
        "bne 0, .L1",
        "b .L3",
        ".L2:",
        "stwcx. 4, 0, 3",
        ".L3:",
        "xor 3, 4, 6",
        "lwsync",
        "cntlzw 3, 3",
        "blr",
    ];
    let matrix = matrix(&[Target::ad_hoc("powerpc64le-unknown-linux-gnu")], &session());
    assert!(conforms(&matrix, both_ways(Ordering::SeqCst), &LINES));
    // That of an exchange has to be.
    let once: Vec<&str> = LINES.into_iter().filter(|line| *line != "bne 0, .L1").collect();
    assert!(!conforms(&matrix, both_ways(Ordering::SeqCst), &once));
}

#[test]
fn the_mapping_of_power_is_sound_and_lean() {
    let matrix = matrix(&[Target::ad_hoc("powerpc64le-unknown-linux-gnu")], &session());
    let column = Column::of(&matrix, 0);
    let mut reader = Reader::default();
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"powerpc")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let mut ways = vec![(asked(operation, *ordering), false)];
            if operation == "compare_exchange" && [Ordering::Acquire, Ordering::SeqCst].contains(ordering) {
                ways.push((both_ways(*ordering), true));
            }
            for (asked, leaves_before) in ways {
                let what = format!("{operation} {}: {sequence}, {asked:?}", ordering.name());
                assert!(conforms(&matrix, asked, &text(operation, &families, leaves_before)), "{what}");
                sequences += 1;
                for place in
                    (0..families.len()).filter(|place| families[*place].ends_with("sync") || families[*place] == "bc")
                {
                    let less = [&families[..place], &families[place + 1..]].concat();
                    let less = text(operation, &less, leaves_before);
                    let what = format!("{what}, without {}", families[place]);
                    assert!(!conforms(&matrix, asked, &less), "{what}");
                    // The execution that shows it is possible by its instructions too.
                    let executions = executions(&matrix, &column, asked, &less);
                    assert!(!executions.is_empty(), "{what}");
                    assert!(executions.iter().all(|execution| holds(execution, &matrix, &mut reader)), "{what}");
                    weaker += 1;
                }
            }
        }
    }
    assert!(sequences >= 20 && weaker >= 20, "{sequences} sequences, and {weaker} weaker ones");
}
