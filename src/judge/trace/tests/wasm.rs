//! Bodies of WebAssembly as rustc 1.95 prints them, and what is lost where an atomic access is a plain one.

use super::{check, letters, walked};
use crate::isa::abi::InMemory;
use crate::isa::asm::Dialect;
use crate::judge::analysis::{Analysis, Authority};
use crate::judge::trace::{Machine, paths};
use crate::read::matrix::sample::{self, body};

#[test]
fn single_instructions() {
    check("wasm32", "local.get 0\ni32.atomic.load 0\nend_function\n", &["Ra"]);
    check("wasm64", "local.get 0\nlocal.get 1\ni64.atomic.store 0\nend_function\n", &["Wl"]);
    check("wasm32", "local.get 0\nlocal.get 1\ni32.atomic.rmw.add 0\nend_function\n", &["Mal"]);
    check("wasm32", "atomic.fence\nend_function\n", &["F"]);
    // Without threads it is two accesses, and a fence is nothing.
    let plain = "local.get 0\nlocal.get 0\ni32.load 0\nlocal.tee 2\nlocal.get 1\ni32.add\ni32.store 0\nlocal.get 2\nend_function\n";
    check("wasm32", plain, &["RW"]);
    check("wasm32", "end_function\n", &[""]);
}

/// The result of a compare-exchange is in memory, and its address is the first argument.
#[test]
fn pairs_are_returned_in_memory() {
    let text = "local.get 0\nlocal.get 1\nlocal.get 2\nlocal.get 3\ni32.atomic.rmw.cmpxchg 0\nlocal.tee 3\ni32.store 4\n\
                local.get 0\nlocal.get 3\nlocal.get 2\ni32.ne\ni32.store 0\nend_function\n";
    let machine = Machine::of("wasm32", "wasm32-wasip1-threads", ["atomics"]).expect("it has a folder");
    let found =
        paths(&body("wasm32", Dialect::Default, text), &machine, InMemory { result: true, ..InMemory::default() })
            .expect("it is understood");
    assert_eq!(found.iter().map(letters).collect::<Vec<_>>(), ["Ra", "Mal"]);
}

/// `fetch_nand` of `u8`: LLVM begins with a plain load, and goes round until it has exchanged what it read.
#[test]
fn loops_end_when_they_have_exchanged() {
    let nand = "local.get 0\ni32.load8_u 0\nlocal.set 2\nloop\nlocal.get 2\ni32.const 255\ni32.and\nlocal.set 3\nlocal.get 0\n\
                local.get 2\nlocal.get 2\nlocal.get 1\ni32.and\ni32.const -1\ni32.xor\ni32.atomic.rmw8.cmpxchg_u 0\n\
                local.tee 4\nlocal.set 2\nlocal.get 4\nlocal.get 3\ni32.ne\nbr_if 0\nend_loop\nlocal.get 4\nend_function\n";
    check("wasm32", nand, &["RMal", "RRaMal"]);
}

/// The program's own stack is no shared memory.
#[test]
fn frames_are_private() {
    let text = "global.get __stack_pointer\ni32.const 16\ni32.sub\nlocal.tee 1\nglobal.set __stack_pointer\nlocal.get 1\n\
                local.get 0\ni32.store 12\nlocal.get 1\ni32.load 12\ni32.atomic.load 0\nlocal.set 2\nlocal.get 1\n\
                i32.const 16\ni32.add\nglobal.set __stack_pointer\nlocal.get 2\nend_function\n";
    check("wasm32", text, &["Ra"]);
}

#[test]
fn what_is_not_understood_has_a_reason() {
    let reason = |text: &str| walked("wasm32", text).unwrap_err();
    assert_eq!(reason("call wake (i32) -> ()\nend_function\n"), "`call wake (i32) -> ()` is not understood");
    assert_eq!(reason("local.get 0\ncall wake (i32) -> ()\nend_function\n"), "it calls `wake`");
    assert_eq!(reason("call wake\nend_function\n"), "`call wake` is not understood");
}

/// With threads a plain access is weaker than any atomic one; without, it is all that there is.
#[test]
fn plain_accesses_are_enough_for_one_thread_only() {
    let cells = [
        ("load::u32::acquire::used", "local.get 0\ni32.atomic.load 0\nend_function"),
        ("load::u32::relaxed::used", "local.get 0\ni32.atomic.load 0\nend_function"),
        ("store::u32::release", "local.get 0\nlocal.get 1\ni32.atomic.store 0\nend_function"),
        ("store::u32::relaxed", "local.get 0\nlocal.get 1\ni32.atomic.store 0\nend_function"),
    ];
    let verdicts = |is_plain: bool, features: &str| {
        let written =
            cells.map(|(name, text)| (name, if is_plain { text.replace("atomic.", "") } else { text.to_owned() }));
        let written: Vec<(&str, &str)> = written.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let mut matrix = sample::matrix(&[("wasm32-wasip1-threads", "wasm32", &written)]);
        features.clone_into(&mut matrix.columns[0].features);
        let analysis = Analysis::of(&matrix);
        analysis.columns[0].judgements().iter().map(|one| (one.verdict.name(), one.authority)).collect::<Vec<_>>()
    };
    assert!(verdicts(false, "+atomics").iter().all(|(verdict, _)| *verdict == "conforms"));
    assert!(verdicts(true, "+atomics").iter().all(|(verdict, _)| *verdict == "weaker"));
    assert!(verdicts(true, "").iter().all(|one| matches!(one, ("conforms", Authority::SingleThread))));
}
