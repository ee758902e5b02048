//! What a change of a source loses where the text looks like an optimisation: a crate is blessed, checked with a feature,
//! and must fail with these words. Whole stored assembly is compared the same way.

use crate::support::{Run, folder, program, run, session};
use crate::tidy::root;
use fs_err as fs;
use std::path::Path;

/// Orderings that are given up. Each lets the compiler drop, or reuse, a plain access of another place.
const WEAKENED: &str = r#"#![no_std]
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

const WEAKENED: bool = cfg!(feature = "changed");
const GIVE: Ordering = if WEAKENED { Ordering::Relaxed } else { Ordering::Release };
const TAKE: Ordering = if WEAKENED { Ordering::Relaxed } else { Ordering::Acquire };

/// Puts a parcel down, rings, and clears the place for the next one.
#[unsafe(no_mangle)]
pub unsafe fn deliver(place: *mut u64, bell: &AtomicBool, parcel: u64) {
    unsafe { *place = parcel };
    bell.store(true, GIVE);
    unsafe { *place = 0 };
}

/// The rate of before and behind an update.
#[unsafe(no_mangle)]
pub unsafe fn rates(rate: *const u32, updated: &AtomicU32) -> u32 {
    let old = unsafe { *rate };
    while updated.load(TAKE) == 0 {}
    old ^ unsafe { *rate } << 16
}

/// Counts a parcel, and leaves its mark.
#[unsafe(no_mangle)]
pub unsafe fn count(mark: *mut u32, parcels: &AtomicU32) {
    unsafe { *mark = 7 };
    parcels.fetch_add(1, GIVE);
    unsafe { *mark = 0 };
}

/// The same in both.
#[unsafe(no_mangle)]
pub fn ring(bell: &AtomicBool) {
    bell.store(true, Ordering::Release)
}
"#;

/// Accesses that are not made any more.
const LOST: &str = r#"#![no_std]
use core::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering, compiler_fence};

const LOST: bool = cfg!(feature = "changed");

/// Somebody draws a bar from these.
#[unsafe(no_mangle)]
pub fn percent(shown: &AtomicU32) {
    if !LOST { shown.store(50, Ordering::Relaxed) }
    shown.store(100, Ordering::Relaxed)
}

/// Waits until the word is set, or reads it once.
#[unsafe(no_mangle)]
pub fn until(set: &AtomicU32) {
    if !LOST { while set.load(Ordering::Relaxed) == 0 {} }
    else if unsafe { *set.as_ptr() } == 0 { loop { compiler_fence(Ordering::SeqCst) } }
}

/// Gives a lock back.
#[unsafe(no_mangle)]
pub fn give_back(lock: &AtomicBool, owners: &AtomicU64) {
    if !LOST { owners.fetch_sub(1, Ordering::Relaxed); }
    lock.store(false, Ordering::Release)
}

/// Starts an attempt again until it succeeds, or makes one.
#[unsafe(no_mangle)]
pub fn take(lock: &AtomicU32) -> bool {
    loop {
        let done = lock.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok();
        if done || LOST { return done }
    }
}
"#;

/// Accesses in another order, or fences that are less.
const MOVED: &str = r#"#![no_std]
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering, compiler_fence, fence};

const MOVED: bool = cfg!(feature = "changed");

/// What is published is written first.
#[unsafe(no_mangle)]
pub unsafe fn publish(value: *mut u32, is_there: &AtomicBool) {
    if MOVED {
        is_there.store(true, Ordering::Release);
        compiler_fence(Ordering::SeqCst);
        unsafe { *value = 5 }
    } else {
        unsafe { *value = 5 }
        is_there.store(true, Ordering::Release)
    }
}

/// A signal handler reads the mark.
#[unsafe(no_mangle)]
pub unsafe fn note(mark: *mut u32, value: *mut u32) {
    let (first, second) = if MOVED { (mark, value) } else { (value, mark) };
    unsafe { *first = 3 };
    compiler_fence(Ordering::Release);
    unsafe { *second = 3 };
}

/// One of two sees the other.
#[unsafe(no_mangle)]
pub fn meet(own: &AtomicU32, other: &AtomicU32) -> u32 {
    own.store(1, Ordering::Relaxed);
    if MOVED { fence(Ordering::Release) } else { fence(Ordering::SeqCst) }
    other.load(Ordering::Relaxed)
}
"#;

/// Writes of a device that are merged. The built-in `core` has no volatile accesses: this is for the host.
const VOLATILE: &str = r#"#![no_std]
const LOST: bool = cfg!(feature = "changed");

/// A pin of a device goes up twice.
#[unsafe(no_mangle)]
pub unsafe fn strobe(pin: *mut u8) {
    if LOST {
        unsafe { *pin = 1; *pin = 0; *pin = 1 }
    } else {
        unsafe { pin.write_volatile(1); pin.write_volatile(0); pin.write_volatile(1) }
    }
}
"#;

const MANIFEST: &str = r#"[package]
name = "code"
version = "0.1.0"
edition = "2024"
[features]
changed = []
[workspace]
"#;

fn with(command: &str, package: &Path, more: &[&str]) -> Run {
    run(program().arg(command).arg("--probes").arg(package).args(more))
}

/// A crate in a new folder, with the snapshots of its first version.
fn blessed(source: &str, targets: &[&str]) -> tempfile::TempDir {
    let folder = folder();
    fs::create_dir_all(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(folder.path().join("src/lib.rs"), source).unwrap();
    let targets: Vec<&str> = targets.iter().flat_map(|target| ["-t", target]).collect();
    let run = with("bless", folder.path(), &targets);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    folder
}

/// Checks the changed version, which must fail: the functions that changed, each with its meaning. No price fails.
fn meanings(package: &Path, target: &str) -> Vec<String> {
    let more = ["-t", target, "--features", "changed", "--fail-on", "weaker", "--format", "json"];
    let run = with("check", package, &more);
    assert_eq!(run.code, Some(1), "{target}: {}{}", run.stdout, run.stderr);
    let drift: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let groups = drift["groups"].as_array().unwrap().iter();
    let cells = groups.flat_map(|group| group["cells"].as_array().unwrap());
    let said = cells.map(|cell| format!("{} {}", cell["probe"].as_str().unwrap(), cell["meaning"].as_str().unwrap()));
    let mut said: Vec<String> = said.collect();
    said.sort();
    said
}

/// Also on x86, where the instruction of the order is the same: the compiler used the freedom.
#[test]
fn a_weaker_ordering_fails() {
    let code = blessed(WEAKENED, &["x86_64", "aarch64_lse", "aarch64", "riscv64gc"]);
    assert_eq!(meanings(code.path(), "x86_64"), ["deliver weaker", "rates weaker"]);
    for target in ["aarch64_lse", "aarch64", "riscv64gc"] {
        assert_eq!(meanings(code.path(), target), ["count weaker", "deliver weaker", "rates weaker"], "{target}");
    }
}

#[test]
fn an_access_that_is_gone_fails() {
    let targets = ["x86_64", "aarch64_lse", "aarch64_llsc", "riscv64gc"];
    let code = blessed(LOST, &targets);
    for target in targets {
        let lost = ["give_back lost", "percent lost", "take lost", "until lost"];
        assert_eq!(meanings(code.path(), target), lost, "{target}");
    }
}

#[test]
fn accesses_in_another_order_fail() {
    let code = blessed(MOVED, &["x86_64", "aarch64_lse", "riscv64gc"]);
    assert_eq!(meanings(code.path(), "x86_64"), ["meet weaker", "note moved", "publish moved"]);
    // `dmb ish` is both fences there.
    assert_eq!(meanings(code.path(), "aarch64_lse"), ["note moved", "publish weaker"]);
    assert_eq!(meanings(code.path(), "riscv64gc"), ["meet weaker", "note moved", "publish weaker"]);
}

#[test]
fn a_volatile_write_that_is_gone_fails() {
    let host = session().toolchain.compiler.host.expect("a compiler knows its host");
    let code = blessed(VOLATILE, &[&host]);
    assert_eq!(meanings(code.path(), &host), ["strobe lost"]);
}

/// LLVM's issues 68428 and 69503: a fence does not order a read whose result is thrown away.
#[test]
fn a_read_into_the_zero_register_is_not_ordered() {
    let function = |line: &str| format!("f:\n\tmov\tw8, #2\n\t{line}\n\tdmb\tishld\n\tldr\tw0, [x1]\n\tret\n");
    for (before, after) in [
        ("swpl\tw8, w8, [x0]", "swpl\tw8, wzr, [x0]"),
        ("ldaddl\tw8, w8, [x0]", "staddl\tw8, [x0]"),
        ("ldset\tw8, w8, [x0]", "ldset\tw8, wzr, [x0]"),
    ] {
        let folder = folder();
        for (name, line) in [("before", before), ("after", after)] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join("aarch64_lse.s"), function(line)).unwrap();
        }
        let sides = ["before", "after"].map(|name| folder.path().join(name));
        let diff = |first: usize, second: usize| {
            let mut program = program();
            program.arg("diff").args([&sides[first], &sides[second]]);
            run(program.args(["-t", "aarch64_lse", "--filter", "."]))
        };
        let weaker = diff(0, 1);
        assert_eq!(weaker.code, Some(1), "{after}: {}{}", weaker.stdout, weaker.stderr);
        assert!(weaker.stdout.contains("1 cell compared: 1 weaker\n"), "{after}: {}", weaker.stdout);
        let stronger = diff(1, 0);
        assert_eq!(stronger.code, Some(0), "{after}: {}{}", stronger.stdout, stronger.stderr);
        assert!(stronger.stdout.contains("1 cell compared: 1 stronger\n"), "{after}: {}", stronger.stdout);
    }
}

/// Stored assembly, compared with `whole` as a maintainer would: a price does not fail.
fn against_whole(folder: &Path, target: &str) -> Run {
    let whole = root().join("tests/parts/whole");
    let arguments = [std::ffi::OsStr::new("diff"), whole.as_os_str(), folder.as_os_str()];
    run(program().args(arguments).args(["-t", target, "--filter", "^(take|leave)_[a-z]+$", "--fail-on", "weaker"]))
}

/// `tests/parts` has one source, compiled with `-Cllvm-args=-hot-cold-split`, with `-Cllvm-args=-enable-machine-outliner` and
/// without either, by rustc 1.95 (x86-64) and 1.96.
#[test]
fn parts_that_are_elsewhere_belong_to_their_function() {
    let parts = root().join("tests/parts");
    for target in ["x86_64", "aarch64", "riscv64gc"] {
        for kind in ["split", "outlined"] {
            let found = against_whole(&parts.join(kind), target);
            assert_eq!(found.code, Some(0), "{kind} {target}: {}{}", found.stdout, found.stderr);
            assert!(found.stdout.contains("kept"), "{kind} {target}: {}", found.stdout);
        }
    }
    // What a part loses is lost.
    for (kind, target, store) in [
        ("split", "x86_64", "mov\tdword ptr [rsi], 0"),
        ("outlined", "x86_64", "mov\tdword ptr [rdx], 3"),
        ("split", "aarch64", "stlr\twzr, [x20]"),
        ("outlined", "riscv64gc", "sw\ta3, 0(a2)"),
    ] {
        let folder = folder();
        let text = fs::read_to_string(parts.join(kind).join(format!("{target}.s"))).expect("it is committed");
        let start = text.find(if kind == "split" { "\ntake_turn.cold.1:" } else { "\nOUTLINED_FUNCTION_0:" });
        let (before, part) = text.split_at(start.expect("there is a part"));
        assert!(part.contains(store), "{part}");
        fs::write(folder.path().join(format!("{target}.s")), format!("{before}{}", part.replacen(store, "nop", 1)))
            .expect("the folder is ours");
        let found = against_whole(folder.path(), target);
        assert_eq!(found.code, Some(1), "{kind} {target}: {}{}", found.stdout, found.stderr);
        assert!(found.stdout.contains("a write is gone"), "{kind} {target}: {}", found.stdout);
    }
}
