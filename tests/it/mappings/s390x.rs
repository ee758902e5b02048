//! The mapping of z/Architecture.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::probe::Ordering;
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, at `%r2`.
fn text(row: &str, families: &[&str]) -> Vec<&'static str> {
    let mut lines: Vec<&str> = Vec::new();
    for (place, family) in families.iter().enumerate() {
        let is_last = place + 1 == families.len();
        let all: &[&str] = match (*family, row) {
            ("", _) => &[],
            ("bcr", _) => &["bcr 15, %r0"],
            ("l", "load") => &["l %r2, 0(%r2)"],
            ("l", _) if !is_last => &["l %r0, 0(%r2)"],
            ("st", _) => &["st %r3, 0(%r2)"],
            ("cs", "modify") => &[".LBB0_1:", "cs %r0, %r3, 0(%r2)", "jl .LBB0_1", "lgr %r2, %r0"],
            // Another value beside that of the cell may have been read.
            ("cs", _) if place > 0 => &["cr %r0, %r3", "jlh .LBB0_2", "cs %r0, %r4, 0(%r2)", ".LBB0_2:"],
            ("cs", _) => &["cs %r3, %r4, 0(%r2)"],
            ("laa", _) => &["laa %r2, %r3, 0(%r2)"],
            ("lan", _) => &["lan %r2, %r3, 0(%r2)"],
            ("lao", _) => &["lao %r2, %r3, 0(%r2)"],
            ("lax", _) => &["lax %r2, %r3, 0(%r2)"],
            (other, _) => panic!("{other} is not written here"),
        };
        lines.extend(all);
    }
    lines.push("br %r14");
    lines
}

#[test]
fn the_mapping_of_s390x_is_sound_and_lean() {
    let matrix = matrix(&[Target::ad_hoc("s390x-unknown-linux-gnu")], &session());
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"s390x")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let asked = asked(operation, *ordering);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            assert!(conforms(&matrix, asked, &text(operation, &families)), "{what}");
            sequences += 1;
            if let Some(place) = families.iter().position(|family| *family == "bcr") {
                let less: Vec<&str> = [&families[..place], &families[place + 1..]].concat();
                assert!(!conforms(&matrix, asked, &text(operation, &less)), "{what}, weakened to {less:?}");
                weaker += 1;
            }
        }
    }
    assert!(sequences >= 40 && weaker == 2, "{sequences} sequences, and {weaker} weaker ones");
}

/// The store of LOAD AND ADD and the like may come behind a later load: this is what compilers emit for z196 and later. With a
/// serialization behind it is enough.
#[test]
fn load_and_add_is_not_sequentially_consistent() {
    let matrix = matrix(&[Target::ad_hoc("s390x-unknown-linux-gnu")], &session());
    let asked = asked("modify", Ordering::SeqCst);
    for family in ["laa", "lan", "lao", "lax"] {
        assert!(!conforms(&matrix, asked, &text("modify", &[family])), "{family}");
        assert!(conforms(&matrix, asked, &text("modify", &[family, "bcr"])), "{family}; bcr");
    }
}
