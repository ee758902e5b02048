//! The mapping of SPARC in RMO: each sequence gives what its row says, and each bit of its barriers is needed.

use super::asked;
use crate::support::{body, matrix, session};
use asm_matrix::judge::analysis::{Asked, Loss, Row, Verdict, beside, rows};
use asm_matrix::probe::Ordering;
use asm_matrix::read::matrix::Matrix;
use asm_matrix::target::Target;

/// The instructions of a sequence of families, of `u32` at `%o0`.
fn text(operation: &str, families: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for family in families {
        let all: &[&str] = match (family.as_str(), operation) {
            ("st", _) => &["st %o1, [%o0]"],
            ("ld", "load") => &["ld [%o0], %o2"],
            ("ld", _) => &["ld [%o0], %o2", ".LBB0_1:", "mov %o2, %o3"],
            ("cas", "compare_exchange") => &["cas [%o0], %o1, %o2"],
            ("cas", _) => &["mov %o1, %o2", "cas [%o0], %o3, %o2", "cmp %o2, %o3", "bne %icc, .LBB0_1", "nop"],
            ("swap", _) => &["mov %o1, %o2", "swap [%o0], %o2"],
            (barrier, _) if barrier.starts_with("membar ") => &[barrier],
            (other, _) => panic!("{other} is not written here"),
        };
        lines.extend(all.iter().map(ToString::to_string));
    }
    lines.extend(["retl", "mov %o2, %o0"].map(str::to_owned));
    lines
}

/// The same sequence with one bit of one barrier less, in every way.
fn weakened(families: &[String]) -> Vec<(usize, String, Vec<String>)> {
    let mut all = Vec::new();
    for (place, family) in families.iter().enumerate() {
        let Some(mask) = family.strip_prefix("membar ") else { continue };
        for bit in mask.split(" | ") {
            let rest: Vec<&str> = mask.split(" | ").filter(|other| *other != bit).collect();
            let mut other = families.to_vec();
            other[place] = format!("membar {}", rest.join(" | "));
            if rest.is_empty() {
                other.remove(place);
            }
            all.push((place, bit.to_owned(), other));
        }
    }
    all
}

/// Of the barrier behind a sequentially consistent store only one bit is needed: the others are of the full barrier that LLVM
/// has there.
fn is_beyond_need(operation: &str, ordering: Ordering, place: usize, bit: &str) -> bool {
    operation == "store" && ordering == Ordering::SeqCst && place == 2 && bit != "#StoreLoad"
}

/// Whether a body orders what is asked for, and whether its reads are in order with later ones of the place. RMO does not see to the
/// latter, and no published mapping has anything against it.
fn judged(matrix: &Matrix, asked: Asked, lines: &[String]) -> (bool, bool) {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    match &beside(matrix, 0, &[(asked, body("sparc64", &lines))])[0].verdict {
        Verdict::Conforms | Verdict::Stronger(_) => (true, true),
        Verdict::Weaker(losses) => {
            let of_order = losses.iter().filter(|loss| !matches!(loss, Loss::Coherence)).count();
            (of_order == 0, of_order == losses.len())
        }
        Verdict::Unknown(_) => (false, false),
    }
}

#[test]
fn the_mapping_of_sparc_is_sound_and_lean() {
    let matrix = matrix(&[Target::ad_hoc("sparc64-unknown-netbsd")], &session());
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"sparc64")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let families: Vec<String> = sequence.split("; ").map(str::to_owned).collect();
            let asked = asked(operation, *ordering);
            let what = format!("{operation} {}: {sequence}", ordering.name());
            let (is_right, is_in_order) = judged(&matrix, asked, &text(operation, &families));
            assert!(is_right, "{what}");
            let is_unordered = matches!((operation.as_str(), *ordering), ("load", Ordering::Relaxed));
            let may_fail = operation == "compare_exchange" && [Ordering::Relaxed, Ordering::Release].contains(ordering);
            assert_eq!(is_in_order, !is_unordered && !may_fail, "{what}: loads of one place");
            sequences += 1;
            for (place, bit, less) in weakened(&families) {
                let (is_right, _) = judged(&matrix, asked, &text(operation, &less));
                assert_eq!(is_right, is_beyond_need(operation, *ordering, place, &bit), "{what}, without {bit}");
                weaker += 1;
            }
        }
    }
    assert!(sequences >= 20 && weaker >= 40, "{sequences} sequences, and {weaker} weaker ones");
}
