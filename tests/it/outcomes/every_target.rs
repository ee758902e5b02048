//! What the shipped programs say of themselves, on targets of every memory model that is simulated.

use super::published::names;
use crate::support::{is_everything, program, run};
use std::collections::BTreeSet;

/// A target for each instruction set and convention: arguments on the stack, results in memory, upper bits first, windows of
/// registers, delay slots, a stack of values.
const TARGETS: [&str; 19] = [
    "i686-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64_lse",
    "aarch64_llsc",
    "aarch64_rcpc",
    "aarch64-apple-darwin",
    "armv7-unknown-linux-gnueabihf",
    "thumbv7em-none-eabi",
    "riscv32imac-unknown-none-elf",
    "powerpc-unknown-linux-gnu",
    "powerpc64-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "sparc-unknown-linux-gnu",
    "sparc64-unknown-linux-gnu",
    "mips64-unknown-linux-gnuabi64",
    "mipsel-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "m68k-unknown-linux-gnu",
    "wasm32-wasip1-threads",
];

/// A relaxed load of LoongArch may return an older value than an earlier one (docs/upstream/llvm-loongarch-relaxed-load.md), and on
/// m68k a copy is between a comparison and its branch (docs/findings.md).
const FINDINGS: [(&str, &str); 2] =
    [("corr", "loongarch64-unknown-linux-gnu"), ("increments", "m68k-unknown-linux-gnu")];

/// Of each program: the targets that gain an outcome, and how many are known.
fn judged(name: &str) -> (BTreeSet<String>, usize) {
    let file = format!("examples/programs/{name}.rs");
    let run = run(program().args(["outcomes", "--quiet", "--format", "json", &file, "--target", &TARGETS.join(",")]));
    assert!(matches!(run.code, Some(0 | 1)), "{name}: {}", run.stderr);
    let table: serde_json::Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    let rows = table["outcomes"].as_array().into_iter().flatten();
    let answers = rows.flat_map(|row| row["answers"].as_object().into_iter().flatten());
    let gained = answers.filter(|(_, answer)| *answer == "gained").map(|(target, _)| target.clone()).collect();
    let columns = table["columns"].as_array().into_iter().flatten();
    (gained, columns.filter(|column| column["is_known"] == true).count())
}

#[test]
fn exhaustive_what_the_programs_say_holds_on_every_target() {
    const SAMPLE: [&str; 6] =
        ["corr", "increments", "mp_release_acquire", "peterson_swap", "sb_fences", "wrc_release_acquire"];
    let (mut known, mut all) = (0, 0);
    for name in names().iter().filter(|name| is_everything() || SAMPLE.contains(&name.as_str())) {
        let (gained, count) = judged(name);
        let findings = FINDINGS.iter().filter(|(program, _)| program == name).map(|(_, target)| (*target).to_owned());
        assert_eq!(gained, findings.collect(), "{name}");
        known += count;
        all += TARGETS.len() + 1;
    }
    assert!(known * 10 > all * 9, "{known} of {all} columns are known");
}
