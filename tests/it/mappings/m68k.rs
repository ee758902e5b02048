//! The mapping of m68k. One core runs all threads, so nothing has to be ordered, and `cas` is all that a sequence can lose.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, at the first argument.
fn text(row: &str, families: &[&str]) -> Vec<&'static str> {
    let mut lines = vec!["move.l (4,%sp), %a0"];
    for family in families {
        let all: &[&str] = match (*family, row) {
            ("", _) => &[],
            ("move", "load") => &["move.l (%a0), %d0"],
            ("move", "store") => &["move.l (8,%sp), (%a0)"],
            ("move", _) => &["move.l (%a0), %d0"],
            ("cas", "modify") => &["move.l (8,%sp), %d1", ".LBB0_1:", "cas.l %d0, %d1, (%a0)", "bne .LBB0_1"],
            ("cas", _) => &["move.l (8,%sp), %d0", "move.l (12,%sp), %d1", "cas.l %d0, %d1, (%a0)"],
            (other, _) => panic!("{other} is not written here"),
        };
        lines.extend(all);
    }
    lines.push("rts");
    lines
}

#[test]
fn the_mapping_of_m68k_is_sound_and_lean() {
    let matrix = matrix(&[Target::ad_hoc("m68k-unknown-linux-gnu")], &session());
    let mut sequences = 0;
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"m68k")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let asked = asked(operation, *ordering);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            let lines = text(operation, &families);
            assert!(conforms(&matrix, asked, &lines), "{what}");
            sequences += 1;
            if let Some(place) = lines.iter().position(|line| line.starts_with("cas.")) {
                let mut less = lines.clone();
                less[place] = "move.l %d1, (%a0)";
                assert!(!conforms(&matrix, asked, &less), "{what}, without `cas`");
            }
        }
    }
    assert_eq!(sequences, 20);
}
