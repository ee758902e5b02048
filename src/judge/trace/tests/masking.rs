//! Accesses without interrupts, as LLVM 22 compiles them for AVR: rustc's loads and stores, and read-modify-writes.

use super::{check, letters, walked};
use crate::judge::trace::Path;

/// The events of the only path: letters, the width of each, whether each has a partner, and whether interrupts are as they were.
fn only(text: &str) -> (String, Vec<u16>, Vec<bool>, bool) {
    let paths = walked("avr", text).unwrap();
    let [path] = paths.as_slice() else { panic!("{text}: {} paths", paths.len()) };
    let Path { events, details, keeps_interrupts, .. } = path;
    let widths = details.iter().map(|detail| detail.width).collect();
    let partners = events.iter().map(|event| event.partner.is_some()).collect();
    (letters(path), widths, partners, *keeps_interrupts)
}

/// `load::u16::relaxed::used`
const LOAD: &str = "movw r30, r24\nin r0, 63\ncli\nld r24, Z\nldd r25, Z+1\nout 63, r0\nret";
/// `store::u16::relaxed`
const STORE: &str = "movw r30, r24\nin r0, 63\ncli\nstd Z+1, r23\nst Z, r22\nout 63, r0\nret";
/// `atomicrmw add ptr %x, i16 %v`
const ADD: &str = "movw r30, r24\nin r0, 63\ncli\nld r24, Z\nldd r25, Z+1\nadd r22, r24\nadc r23, r25\nstd Z+1, r23\nst Z, r22\n\
                   out 63, r0\nret";

#[test]
fn bytes_beside_each_other_are_one_access() {
    assert_eq!(only(LOAD), ("R".to_owned(), vec![16], vec![false], true));
    assert_eq!(only(STORE), ("W".to_owned(), vec![16], vec![false], true));
    // Of a processor without offsets.
    let tiny = "mov r30, r24\nmov r31, r25\nin r16, 63\ncli\nld r24, Z+\nld r25, Z+\nout 63, r16\nret";
    assert_eq!(only(tiny), ("R".to_owned(), vec![16], vec![false], true));
    let moved = LOAD.replace("ldd r25, Z+1", "adiw r30, 1\nld r25, Z");
    assert_eq!(only(&moved), ("R".to_owned(), vec![16], vec![false], true));
    let apart = LOAD.replace("Z+1", "Z+2");
    assert_eq!(only(&apart), ("R".to_owned(), vec![8], vec![false], true));
    // The same byte is read again.
    let again = LOAD.replace("ldd r25, Z+1", "ld r25, Z");
    assert_eq!(only(&again), ("RR".to_owned(), vec![8, 8], vec![false, false], true));
}

#[test]
fn a_read_and_a_write_are_one_step() {
    assert_eq!(only(ADD), ("RW".to_owned(), vec![16, 16], vec![true, true], true));
    let byte = "movw r26, r24\nin r0, 63\ncli\nld r24, X\nadd r22, r24\nst X, r22\nout 63, r0\nret";
    assert_eq!(only(byte), ("RW".to_owned(), vec![8, 8], vec![true, true], true));
    // What is read after a write is a read of its own.
    let behind = "movw r26, r24\nin r0, 63\ncli\nst X, r22\nld r24, X\nout 63, r0\nret";
    assert_eq!(only(behind), ("WR".to_owned(), vec![8, 8], vec![false, false], true));
}

#[test]
fn with_interrupts_nothing_is_joined() {
    let bare = |text: &str| text.replace("cli\n", "");
    assert_eq!(only(&bare(LOAD)), ("RR".to_owned(), vec![8, 8], vec![false, false], true));
    assert_eq!(only(&bare(ADD)), ("RRWW".to_owned(), vec![8; 4], vec![false; 4], true));
    // They are taken between the accesses.
    let between = LOAD.replace("ldd r25, Z+1\nout 63, r0", "out 63, r0\nldd r25, Z+1");
    assert_eq!(only(&between), ("RR".to_owned(), vec![8, 8], vec![false, false], true));
    let twice = ADD.replace("add r22, r24", "out 63, r0\ncli\nadd r22, r24");
    assert_eq!(only(&twice), ("RW".to_owned(), vec![16, 16], vec![false, false], true));
    let late = LOAD.replace("cli\nld r24, Z\n", "ld r24, Z\ncli\n");
    assert_eq!(only(&late), ("RR".to_owned(), vec![8, 8], vec![false, false], true));
}

#[test]
fn interrupts_are_left_as_they_were() {
    for (from, to, keeps) in [
        ("out 63, r0\n", "", false),
        ("out 63, r0\n", "sei\n", false),
        // Saved when they were masked already.
        ("in r0, 63\ncli\n", "cli\nin r0, 63\n", false),
        ("in r0, 63\n", "in r0, 63\nmov r18, r0\nldi r19, 1\nmov r0, r18\n", true),
        ("out 63, r0\n", "out 63, r0\ncli\nout 63, r0\n", true),
    ] {
        assert_eq!(only(&LOAD.replace(from, to)).3, keeps, "{from:?} as {to:?}");
    }
    // On one of two ways only.
    let branch = "movw r26, r24\nin r0, 63\ncli\nld r24, X\ncpi r24, 0\nbreq .LBB0_1\nout 63, r0\n.LBB0_1:\nret";
    let kept: Vec<bool> = walked("avr", branch).unwrap().iter().map(|path| path.keeps_interrupts).collect();
    assert_eq!(kept.len(), 2);
    assert!(kept.contains(&true) && kept.contains(&false));
}

#[test]
fn what_is_not_known_has_a_reason() {
    for (from, to, reason) in [
        ("in r0, 63\n", "", "`out 63, r0` sets interrupts as a value says that is not known"),
        ("cli\n", "cli\nclr r0\n", "`out 63, r0` sets interrupts as a value says that is not known"),
        (
            "ldd r25, Z+1",
            "add r30, r22\nldd r25, Z+1",
            "cannot tell whether two accesses without interrupts are of one place",
        ),
    ] {
        assert_eq!(walked("avr", &LOAD.replace(from, to)), Err(reason.to_owned()), "{from:?} as {to:?}");
    }
}

/// Where there are more cores, another one can come between.
#[test]
fn one_core_has_nobody_beside_it() {
    check("avr", "movw r30, r24\ncli\nld r24, Z\nldd r25, Z+1\nsei\nret", &["R"]);
    check("avr", "movw r30, r24\nld r24, Z\nldd r25, Z+1\nret", &["RR"]);
}
