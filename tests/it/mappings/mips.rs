//! The mapping of MIPS: each sequence gives what its row says, and each `sync` in it is needed.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, at `$4`.
fn text(row: &str, families: &[&str], is_sixth: bool) -> Vec<&'static str> {
    let is_exchange = row == "compare_exchange";
    let mut lines = Vec::new();
    for family in families {
        let all: &[&str] = match *family {
            "sync" => &["sync"],
            "l" => &["lw $2, 0($4)"],
            "s" => &["sw $5, 0($4)"],
            "ll" if is_exchange && is_sixth => &[".LBB0_1:", "ll $2, 0($4)", "bnec $2, $5, .LBB0_2"],
            "ll" if is_exchange => &[".LBB0_1:", "ll $2, 0($4)", "bne $2, $5, .LBB0_2", "nop"],
            "ll" => &[".LBB0_1:", "ll $2, 0($4)"],
            "sc" if is_exchange && is_sixth => &["move $1, $6", "sc $1, 0($4)", "beqzc $1, .LBB0_1", ".LBB0_2:"],
            "sc" if is_exchange => &["move $1, $6", "sc $1, 0($4)", "beqz $1, .LBB0_1", "nop", ".LBB0_2:"],
            "sc" if is_sixth => &["move $1, $5", "sc $1, 0($4)", "beqzc $1, .LBB0_1"],
            "sc" => &["move $1, $5", "sc $1, 0($4)", "beqz $1, .LBB0_1", "nop"],
            other => panic!("{other} is not written here"),
        };
        lines.extend(all);
    }
    lines.extend(if is_sixth { &["jrc $ra"][..] } else { &["jr $ra", "nop"] });
    lines
}

/// The same sequence without one of its barriers, or with one that keeps stores only, in every way.
fn weakened<'a>(families: &[&'a str]) -> Vec<Vec<&'a str>> {
    let places = (0..families.len()).filter(|place| families[*place] == "sync");
    let without = |place: usize| [&families[..place], &families[place + 1..]].concat();
    places.map(without).collect()
}

#[test]
fn mappings_of_mips_are_sound_and_lean() {
    for (triple, is_sixth) in [("mips-unknown-linux-gnu", false), ("mipsisa64r6el-unknown-linux-gnuabi64", true)] {
        let matrix = matrix(&[Target::ad_hoc(triple)], &session());
        let (mut sequences, mut weaker) = (0, 0);
        for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"mips")) {
            for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one)))
            {
                let families: Vec<&str> = sequence.split("; ").collect();
                let asked = asked(operation, *ordering);
                let what = format!("{triple}: {operation} {}: {sequence}", ordering.name());
                let lines = text(operation, &families, is_sixth);
                assert!(conforms(&matrix, asked, &lines), "{what}");
                // A barrier for stores alone orders no load.
                let stores: Vec<&str> =
                    lines.iter().map(|line| if *line == "sync" { "sync 4" } else { *line }).collect();
                assert!(stores == lines || !conforms(&matrix, asked, &stores), "{what}, by `sync 4`");
                sequences += 1;
                for less in weakened(&families) {
                    let lines = text(operation, &less, is_sixth);
                    assert!(!conforms(&matrix, asked, &lines), "{what}, weakened to {less:?}");
                    weaker += 1;
                }
            }
        }
        assert_eq!((sequences, weaker), (20, 21));
    }
}
