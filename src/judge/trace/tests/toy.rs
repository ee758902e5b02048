//! What generic code may not assume, by the toy instruction set: that success is 0, that there is one condition register, that
//! barriers are of two sides, that every instruction is executed, and that what stands behind a jump is not.

use super::{check, walked};
use crate::isa::abi::InMemory;
use crate::isa::asm::Dialect;
use crate::judge::analysis::{Analysis, Verdict};
use crate::judge::trace::{Machine, paths};
use crate::read::matrix::sample::{self, body};

/// A store-exclusive that says in `c2` whether it wrote, while `c1` holds a comparison; `ret` has a delay slot.
#[test]
fn success_in_one_of_several_condition_registers() {
    let exchange = ".L1:\nll r7, 0(r3)\ncmp c1, r7, r4\nbr.ne c1, .L2\nnop\nscc c2, r5, 0(r3)\nbr.ne c2, .L1\nnop\n.L2:\n\
                    ret\nmov r3, r7\n";
    check("toy", exchange, &["R", "RW"]);
    // Turned round it ends where it did not write, and goes on where it did.
    check("toy", &exchange.replace("br.ne c2, .L1", "br.eq c2, .L1"), &["R", "R?", "RWR", "RWR?"]);
}

/// A store-exclusive that gives 1 for success, as on MIPS.
#[test]
fn success_is_one() {
    let swap = ".L1:\nll r7, 0(r3)\nscr r8, r4, 0(r3)\ncmp c0, r8, r0\nbr.eq c0, .L1\nnop\nret\nmov r3, r7\n";
    check("toy", swap, &["RW"]);
    check("toy", &swap.replace("br.eq", "br.ne"), &["R?", "RWR?"]);
}

/// An access in a delay slot comes before the return, and on both sides of a branch, or on one.
#[test]
fn delay_slots_are_done_before_the_jump() {
    check("toy", "ret\nst r4, 0(r3)\n", &["W"]);
    let branch = "cmp c0, r4, r0\nbr.eq c0, .L1\nst r4, 0(r3)\nld r5, 0(r3)\n.L1:\nret\nnop\n";
    check("toy", branch, &["W", "WR"]);
    check("toy", &branch.replace("br.eq", "brl.eq"), &["R", "W"]);
    assert_eq!(walked("toy", "ret\n").map(|_| ()), Err("a delay slot is empty".to_owned()));
}

/// Executed or not, as a condition register says.
#[test]
fn predicates_part_the_ways() {
    check("toy", "cmp c3, r4, r0\nst.eq c3, r4, 0(r3)\nret\nnop\n", &["", "W"]);
    // Of two with opposite conditions one is executed.
    check("toy", "cmp c3, r4, r0\nst.eq c3, r4, 0(r3)\nld.ne c3, r5, 0(r3)\nret\nnop\n", &["R", "W"]);
    check("toy", "cmp c3, r0, r0\nst.eq c3, r4, 0(r3)\nret\nnop\n", &["W"]);
}

/// A pair is one step where a feature says so.
#[test]
fn single_copy_atomicity_is_a_matter_of_features() {
    let text = body("toy", Dialect::Default, "ldp r4, r5, 0(r3)\nret\nnop\n");
    for (features, expected) in [(vec!["+wide"], true), (vec!["-wide"], false)] {
        let machine = Machine::of("toy", "", features).expect("it has a folder");
        assert_eq!(
            paths(&text, &machine, InMemory::default()).expect("it is understood")[0].details[0].is_single_copy,
            expected
        );
    }
}

/// Each of the four pairs of a barrier counts: what release needs, and no less.
#[test]
fn barriers_keep_any_of_four_pairs() {
    for (pairs, verdict) in [
        ("rw, ww", "conforms"),
        ("ww", "weaker"),
        ("rw", "weaker"),
        ("rr, wr", "weaker"),
        ("rr, rw, wr, ww", "conforms"),
    ] {
        let store = format!("sync {pairs}\nst r4, 0(r3)\nret\nnop");
        let matrix = sample::matrix(&[("toy", "toy", &[("store::u32::release", store.as_str())])]);
        let analysis = Analysis::of(&matrix);
        let judgement = analysis.columns[0].judgements().first().expect("there is a cell");
        assert_eq!(judgement.verdict.name(), verdict, "{pairs}: {:?}", judgement.verdict);
        assert_eq!(judgement.row.is_some(), pairs == "rw, ww", "{pairs}");
        assert!(!matches!(judgement.verdict, Verdict::Unknown(_)));
    }
}
