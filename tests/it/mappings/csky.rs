//! The mapping of C-SKY: functions of the runtime, whose document says what they give with the ordering that they are given.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::probe::Ordering;
use asm_matrix::target::Target;

/// The instructions of a sequence of families: of `u32`, with this value of C's `memory_order`.
fn text(families: &[&str], order: u8) -> Vec<String> {
    let mut lines: Vec<String> = vec!["mov16 l0, a0".to_owned()];
    let mut call = |name: &str, before: &[&str]| {
        lines.extend(before.iter().map(|line| (*line).replace('$', &order.to_string())));
        lines.extend([format!("lrw t0, [{name}@PLT]"), "ldr32.w t0, (rgb, t0 << 0)".to_owned(), "jsr16 t0".to_owned()]);
    };
    match families {
        ["__sync_synchronize"] => call("__sync_synchronize", &[]),
        ["__atomic_load"] => call("__atomic_load_4", &["movi16 a1, $"]),
        ["__atomic_compare_exchange"] => call(
            "__atomic_compare_exchange_4",
            &[
                "subi16 sp, sp, 8",
                "st16.w a1, (sp, 4)",
                "movi16 a1, 0",
                "st16.w a1, (sp, 0)",
                "addi16 a1, sp, 4",
                "movi16 a3, $",
            ],
        ),
        ["ld", "__atomic_compare_exchange"] => {
            let before = [
                "mov16 l1, a1",
                "subi16 sp, sp, 8",
                "ld16.w a0, (a0, 0)",
                ".LBB0_1:",
                "st16.w a0, (sp, 4)",
                "movi16 a1, 0",
                "st16.w a1, (sp, 0)",
                "addi16 a1, sp, 4",
                "mov16 a2, l1",
                "movi16 a3, $",
                "mov16 a0, l0",
            ];
            call("__atomic_compare_exchange_4", &before);
            lines.extend(["mov16 a1, a0", "ld16.w a0, (sp, 4)", "bez32 a1, .LBB0_1"].map(str::to_owned));
        }
        [name] => call(&format!("{name}_4"), &["movi16 a2, $"]),
        _ => panic!("{families:?} is not written here"),
    }
    lines.push("rts16".to_owned());
    lines
}

/// The value of C's `memory_order` for an ordering.
fn order(ordering: Ordering) -> u8 {
    match ordering.name() {
        "relaxed" => 0,
        "acquire" => 2,
        "release" => 3,
        "acq_rel" => 4,
        _ => 5,
    }
}

#[test]
fn the_mapping_of_csky_is_sound_and_lean() {
    let matrix = matrix(&[Target::ad_hoc("csky-unknown-linux-gnuabiv2")], &session());
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"csky")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<&str> = sequence.split("; ").collect();
            let asked = asked(operation, *ordering);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            assert!(conforms(&matrix, asked, &text(&families, order(*ordering))), "{what}");
            sequences += 1;
            // With the weakest ordering it gives less, and what has none is needed.
            let less = if *operation == "fence" { vec!["rts16".to_owned()] } else { text(&families, 0) };
            if ordering.name() != "relaxed" {
                assert!(!conforms(&matrix, asked, &less), "{what}, weakened");
                weaker += 1;
            }
        }
    }
    assert_eq!((sequences, weaker), (55, 44));
}
