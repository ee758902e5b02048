//! What is kept beside user code: `asm-matrix.toml`, and the targets of its snapshots.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::Path;

const SOURCE: &str = "#![no_std]\nuse core::sync::atomic::{AtomicU32, Ordering};\n\
    #[unsafe(no_mangle)] pub extern \"C\" fn unlock(x: &AtomicU32) { x.store(0, Ordering::Release) }\n\
    #[unsafe(no_mangle)] pub extern \"C\" fn wait(x: &AtomicU32) { while x.load(Ordering::Acquire) != 0 {} }\n\
    #[inline(never)] pub fn kept(x: &AtomicU32) -> u32 { x.swap(1, Ordering::AcqRel) }\n";

fn package(folder: &Path, settings: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), SOURCE).unwrap();
    let manifest = "[package]\nname = \"code\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("asm-matrix.toml"), settings).unwrap();
}

fn with(folder: &Path, arguments: &[&str]) -> Run {
    run(program().current_dir(folder).args(arguments))
}

fn check(folder: &Path, arguments: &[&str], code: i32, expected: &[&str]) -> Run {
    let run = with(folder, arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}{}", run.stdout, run.stderr);
    let printed = format!("{}{}", run.stdout, run.stderr);
    for part in expected {
        assert!(printed.contains(part), "{arguments:?}: no {part:?} in\n{printed}");
    }
    run
}

/// Whoever asserts need not pin; what does not hold fails `check`, in every format, at its line.
#[test]
fn check_decides_assertions() {
    let folder = folder();
    let path = folder.path();
    package(
        path,
        "[[assert]]\nfunction = \"unlock\"\nno-loop = true\nat-most = 2\n\n[[assert]]\nfunction = \"kept\"\ncontains = \"xchg\"\n",
    );
    let words = ["check", "--probes", ".", "-t", "x86_64"];
    check(path, &words, 0, &[]);
    fs::write(
        path.join("asm-matrix.toml"),
        "[[assert]]\nfunction = \"unlock\"\nno-loop = true\n\n[[assert]]\nfunction = \"wait\"\nno-loop = true\n",
    )
    .unwrap();
    check(path, &words, 1, &["does not hold", "wait"]);
    for (format, part) in [
        ("sarif", "\"startLine\": 5"),
        ("github", "file=asm-matrix.toml,line=5"),
        ("junit", "an assertion does not hold"),
        ("markdown", "does not hold"),
        ("json", "asm-matrix.toml:5: x86_64: an assertion does not hold"),
    ] {
        check(path, &[&words[..], &["--format", format]].concat(), 1, &[part]);
    }
    // With snapshots, both are checked; functions that are only asserted about are not pinned.
    check(path, &["bless", "--probes", ".", "-t", "x86_64"], 0, &[]);
    check(path, &words, 1, &["does not hold", "1 of 1 snapshots are unchanged"]);
    fs::write(path.join("asm-matrix.toml"), "[[assert]]\nfunction = \"kept\"\ncalls-nothing = true\n").unwrap();
    let run = check(path, &words, 0, &["1 of 1 snapshots are unchanged"]);
    assert_eq!(run.stdout, "");
    // A function that is not there is a mistake, with its place.
    fs::write(path.join("asm-matrix.toml"), "[[assert]]\nfunction = \"unlok\"\nno-loop = true\n").unwrap();
    check(path, &words, 2, &["there is no function `unlok`", "asm-matrix.toml:2", "did you mean `unlock`?"]);
}

/// The file holds what the command line need not say.
#[test]
fn settings_are_defaults() {
    let folder = folder();
    let path = folder.path();
    package(path, "targets = [\"x86_64\", \"aarch64_lse\"]\nfilter = \"kept\"\nfail-on = [\"better\"]\n");
    let run = check(path, &["show", "--probes", "."], 0, &["code::kept", "  x86_64\n", "  aarch64_lse\n"]);
    assert!(!run.stdout.contains("unlock") && !run.stderr.contains("compiled for"), "{}{}", run.stdout, run.stderr);
    let run = check(
        path,
        &["show", "--probes", ".", "--filter", "unlock", "-t", "riscv64gc"],
        0,
        &["unlock\n", "riscv64gc\n"],
    );
    assert!(!run.stdout.contains("kept") && !run.stdout.contains("aarch64"), "{}", run.stdout);
    package(path, "toolchain = \"there-is-no-such\"\n");
    check(path, &["show", "--probes", "."], 2, &["there-is-no-such"]);
    package(path, "targt = []\n");
    check(path, &["show", "--probes", "."], 2, &["unknown field `targt`", "did you mean `targets`?"]);
    // A cheaper function fails where the file says so.
    package(path, "fail-on = [\"better\"]\ntargets = [\"x86_64\"]\n");
    fs::write(path.join("src/lib.rs"), SOURCE.replace("store(0, Ordering::Release)", "store(0, Ordering::SeqCst)"))
        .unwrap();
    check(path, &["bless", "--probes", "."], 0, &[]);
    package(path, "fail-on = [\"worse\"]\ntargets = [\"x86_64\"]\n");
    fs::write(
        path.join("src/lib.rs"),
        SOURCE.replace("wait(x: &AtomicU32) {", "wait(x: &AtomicU32) { x.load(Ordering::Relaxed);"),
    )
    .unwrap();
    let run = with(path, &["check", "--probes", "."]);
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
}

/// Without another list, the targets that have snapshots are checked.
#[test]
fn what_is_pinned_is_checked() {
    let folder = folder();
    let path = folder.path();
    package(path, "");
    check(path, &["bless", "--probes", ".", "-t", "riscv64gc", "-t", "aarch64_lse"], 0, &[]);
    check(path, &["check", "--probes", "."], 0, &["2 of 2 snapshots are unchanged"]);
    fs::write(path.join("src/lib.rs"), SOURCE.replace("Release", "Relaxed")).unwrap();
    check(path, &["check", "--probes", "."], 1, &["unlock", "riscv64gc", "aarch64_lse"]);
}
