//! The mapping of Hexagon: its fences and what asks for no order are right, and of all else no document says whether it is.

use super::asked;
use crate::support::{body, matrix, session};
use asm_matrix::isa::isa;
use asm_matrix::judge::analysis::{Row, Verdict, beside, rows};
use asm_matrix::probe::Ordering;
use asm_matrix::read::matrix::{Body, Matrix};
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, at `r0`. Each is a packet of its own.
fn text(row: &str, families: &[&str]) -> Vec<String> {
    let is_exchange = row == "compare_exchange";
    let mut lines = Vec::new();
    for family in families {
        let all: &[&str] = match *family {
            "barrier" => &["barrier"],
            "mem" if row == "load" => &["r1 = memw(r0+#0)", "r0 = r1"],
            "mem" if is_exchange => {
                &[".LBB0_1:", "r3 = memw(r0+#0)", "p1 = cmp.eq(r3,r1); if (!p1.new) jump:t .LBB0_2"]
            }
            "mem" => &[".LBB0_1:", "r3 = memw(r0+#0)"],
            "mem =" if is_exchange => &["memw(r0+#0) = r2", ".LBB0_2:", "r0 = mux(p1,#0,#1)"],
            "mem =" => &["memw(r0+#0) = r1"],
            "mem_locked" if is_exchange => {
                &[".LBB0_1:", "r3 = memw_locked(r0)", "p1 = cmp.eq(r3,r1); if (!p1.new) jump:t .LBB0_2"]
            }
            "mem_locked" => &[".LBB0_1:", "r3 = memw_locked(r0)"],
            "mem_locked =" if is_exchange => {
                &["memw_locked(r0,p0) = r2", "if (!p0) jump:nt .LBB0_1", ".LBB0_2:", "r0 = mux(p1,#0,#1)"]
            }
            "mem_locked =" => &["memw_locked(r0,p0) = r1", "if (!p0) jump:nt .LBB0_1", "r0 = r3"],
            other => panic!("{other} is not written here"),
        };
        for line in all {
            if line.ends_with(':') {
                lines.push((*line).to_owned());
            } else {
                lines.extend(["{", line, "}"].map(str::to_owned));
            }
        }
    }
    lines.extend(["{", "jumpr r31", "}"].map(str::to_owned));
    lines
}

fn verdict(matrix: &Matrix, row: &str, ordering: Ordering, families: &[&str]) -> Verdict {
    let lines = text(row, families);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let bodies: [(_, Body); 1] = [(asked(row, ordering), body("hexagon", &lines))];
    beside(matrix, 0, &bodies)[0].verdict.clone()
}

#[test]
fn mappings_of_hexagon_are_right_where_a_document_says_so() {
    let matrix = matrix(&[Target::ad_hoc("hexagon-unknown-linux-musl")], &session());
    let unstated = isa("hexagon").and_then(|isa| isa.unstated).expect("the manual is silent");
    let unknown = Verdict::Unknown(unstated.to_owned());
    let mut counts = [0; 3];
    for Row { operation, orderings, sequences, .. } in rows().iter().filter(|row| row.isas.contains(&"hexagon")) {
        for (ordering, sequence) in
            orderings.iter().flat_map(|ordering| sequences.iter().map(move |one| (ordering, one)))
        {
            let families: Vec<&str> = sequence.split("; ").collect();
            let what = format!("{operation} {}: {sequence}", ordering.name());
            let is_stated = *operation == "fence" || *ordering == Ordering::Relaxed;
            let found = verdict(&matrix, operation, *ordering, &families);
            let is_right = matches!(found, Verdict::Conforms | Verdict::Stronger(_));
            assert!(if is_stated { is_right } else { found == unknown }, "{what}: {found:?}");
            counts[usize::from(is_stated)] += 1;
            if !families.contains(&"mem_locked") {
                continue;
            }
            // Without the lock it is not one step, whatever anyone says of its order.
            for less in [["mem", "mem_locked ="], ["mem_locked", "mem ="]] {
                let found = verdict(&matrix, operation, *ordering, &less);
                let is_found = match &found {
                    Verdict::Weaker(_) => true,
                    Verdict::Unknown(reason) => reason == "a store-exclusive has no load-exclusive before it",
                    Verdict::Conforms | Verdict::Stronger(_) => false,
                };
                assert!(is_found, "{what}, by {less:?}: {found:?}");
                counts[2] += 1;
            }
        }
    }
    assert_eq!(counts, [12, 8, 20]);
    assert_eq!(verdict(&matrix, "fence", Ordering::SeqCst, &[]), unknown);
    // With a barrier beside it, the manual says what is ordered.
    for (row, ordering, families) in [
        ("load", Ordering::Acquire, &["mem", "barrier"][..]),
        ("store", Ordering::Release, &["barrier", "mem ="]),
        ("store", Ordering::SeqCst, &["barrier", "mem =", "barrier"]),
        ("modify", Ordering::AcqRel, &["barrier", "mem_locked", "mem_locked =", "barrier"]),
    ] {
        let found = verdict(&matrix, row, ordering, families);
        assert!(matches!(found, Verdict::Conforms | Verdict::Stronger(_)), "{row} {families:?}: {found:?}");
    }
}
