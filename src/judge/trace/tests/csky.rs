//! C-SKY as rustc 1.95 compiles it: functions of the runtime, which are called through the linker's table.

use super::{check, walked};

/// `load::u32::acquire::used`
const LOAD: &str = "subi16 sp, sp, 8\nst32.w rgb, (sp, 4)\nst32.w lr, (sp, 0)\nlrw rgb, [_GLOBAL_OFFSET_TABLE_]\n\
                    lrw a1, [__atomic_load_4@PLT]\nldr32.w a2, (rgb, a1 << 0)\nmovi16 a1, 2\njsr16 a2\n\
                    ld32.w lr, (sp, 0)\nld32.w rgb, (sp, 4)\naddi16 sp, sp, 8\nrts16";

#[test]
fn calls_through_the_linkers_table() {
    check("csky", LOAD, &["RF"]);
    check("csky", &LOAD.replace("movi16 a1, 2", "movi16 a1, 0"), &["R"]);
    // It is another register that is called, or another one that has the place.
    for (from, to) in [("jsr16 a2", "jsr16 a3"), ("lrw a1, [__", "lrw a3, [__"), ("_4@PLT", "_4")] {
        assert!(walked("csky", &LOAD.replace(from, to)).is_err(), "{to}");
    }
}

/// `fetch_max::u32::relaxed::dropped`: the expected value is in the frame, where the call leaves the one that it read.
#[test]
fn a_loop_around_a_call() {
    let text = "subi16 sp, sp, 20\nst32.w rgb, (sp, 16)\nst16.w l1, (sp, 12)\nst16.w l0, (sp, 8)\nst32.w lr, (sp, 4)\n\
                mov16 l0, a1\nmov16 l1, a0\nlrw rgb, [_GLOBAL_OFFSET_TABLE_]\nld16.w a1, (a0, 0)\n.LBB0_1:\n\
                cmphs16 l0, a1\nmov16 a2, l0\nmovf32 a2, a1\nst16.w a1, (sp, 4)\nmovi16 a0, 0\nst16.w a0, (sp, 0)\n\
                lrw a0, [__atomic_compare_exchange_4@PLT]\nldr32.w t0, (rgb, a0 << 0)\nmov16 a0, l1\naddi16 a1, sp, 4\n\
                movi16 a3, 0\njsr16 t0\nld16.w a1, (sp, 4)\nbez32 a0, .LBB0_1\naddi16 sp, sp, 20\nrts16";
    check("csky", text, &["RRRW", "RRW"]);
    check("csky", &text.replace("bez32", "bnez32"), &["RR", "RRWR"]);
}

/// `fetch_nand::bool::acquire`: one call of two functions, whose entry another branch chose.
#[test]
fn functions_that_a_branch_chooses() {
    let nand = "subi16 sp, sp, 8\nst32.w rgb, (sp, 4)\nst32.w lr, (sp, 0)\nlrw rgb, [_GLOBAL_OFFSET_TABLE_]\nbtsti16 a1, 0\n\
                bf32 .L1\nlrw a1, [__atomic_fetch_xor_1@PLT]\nbr32 .L2\n.L1:\nlrw a1, [__atomic_exchange_1@PLT]\n.L2:\n\
                ldr32.w a3, (rgb, a1 << 0)\nmovi16 a1, 1\nmovi16 a2, 2\njsr16 a3\nzextb16 a0, a0\ncmpnei16 a0, 0\nmvc32 a0\n\
                andi32 a0, a0, 1\nld32.w lr, (sp, 0)\nld32.w rgb, (sp, 4)\naddi16 sp, sp, 8\nrts16\n";
    check("csky", nand, &["RWF"]);
    let other = nand.replace("__atomic_exchange_1@PLT", "wake@PLT");
    assert_eq!(walked("csky", &other).unwrap_err(), "it calls `wake`");
    // What is no place in the linker's table says nothing of what is loaded.
    let elsewhere = nand.replace("@PLT", "");
    assert!(walked("csky", &elsewhere).unwrap_err().contains("cannot tell where the address in `rgb` points"));
}
