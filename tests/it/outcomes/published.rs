//! The shipped programs: their tables as whole texts, and the answers of the models as they are published.
//!
//! Of the language: Lahav et al., "Repairing Sequential Consistency in C/C++11" (PLDI 2017), without NO-THIN-AIR. Of x86: Sewell et
//! al., "x86-TSO" (CACM 2010). Of Armv8: Pulte et al., "Simplifying ARM Concurrency" (POPL 2018), of LDAR and STLR and of the single
//! instructions of Armv8.1. Of Power: Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), and Batty et al., "Clarifying
//! and Compiling C/C++ Concurrency" (POPL 2012) for the mapping.

use crate::support::{program, run};
use fs_err as fs;
use serde_json::Value;
use snapbox::{Assert, Data};
use std::collections::BTreeSet;
use std::path::Path;

/// The outcomes that the first claim about outcomes names: whether the language, x86, Armv8 and Power allow one of them.
const ANSWERS: &[(&str, [bool; 4])] = &[
    ("2_plus_2w_relaxed", [true, false, true, true]),
    // Armv8 keeps two releases in order, and on Power a barrier stands between the stores.
    ("2_plus_2w_release", [true, false, false, false]),
    ("2_plus_2w_seq_cst", [false, false, false, false]),
    ("chase_lev_one", [false, false, false, false]),
    ("chase_lev_two", [false, false, false, false]),
    ("chase_lev_two_no_fences", [true, true, true, true]),
    ("corr", [false, false, false, false]),
    ("coww", [false, false, false, false]),
    ("dekker", [false, false, false, false]),
    ("hazard_pointer", [false, false, false, false]),
    ("hazard_pointer_no_fences", [true, true, true, true]),
    ("increments", [false, false, false, false]),
    ("increments_lost", [true, true, true, true]),
    // Armv8 is multi-copy atomic, Power is not.
    ("iriw_acquire", [true, false, false, true]),
    ("iriw_seq_cst", [false, false, false, false]),
    ("isa2", [false, false, false, false]),
    ("lazy_id", [false, false, false, false]),
    ("lazy_id_store", [true, true, true, true]),
    ("lb_acquire_release", [false, false, false, false]),
    ("lb_relaxed", [true, false, true, true]),
    ("lb_release", [true, false, false, false]),
    ("mp_acquire_only", [true, false, true, true]),
    ("mp_fences", [false, false, false, false]),
    ("mp_relaxed", [true, false, true, true]),
    ("mp_release_acquire", [false, false, false, false]),
    ("mp_release_only", [true, false, true, true]),
    ("mp_seq_cst", [false, false, false, false]),
    ("peterson", [false, false, false, false]),
    // LDAR does not pass an earlier STLR.
    ("peterson_release_acquire", [true, true, false, true]),
    ("peterson_swap", [false, false, false, false]),
    ("r_fences", [false, false, false, false]),
    ("r_release_acquire", [true, true, false, true]),
    ("r_seq_cst", [false, false, false, false]),
    ("ready_flag", [false, false, false, false]),
    ("ready_flag_relaxed", [true, false, true, true]),
    ("reference_count", [false, false, false, false]),
    ("reference_count_acq_rel", [false, false, false, false]),
    ("reference_count_no_fence", [true, false, true, true]),
    ("release_sequence", [false, false, false, false]),
    ("rwc_release_acquire", [true, true, false, true]),
    ("s_relaxed", [true, false, true, true]),
    ("s_release_acquire", [false, false, false, false]),
    // An AcqRel fence is DMB ISH on Armv8, which keeps this pair too.
    ("sb_acq_rel_fences", [true, true, false, true]),
    ("sb_fences", [false, false, false, false]),
    ("sb_relaxed", [true, true, true, true]),
    ("sb_release_acquire", [true, true, false, true]),
    ("sb_seq_cst", [false, false, false, false]),
    ("seqlock", [false, false, false, false]),
    ("seqlock_no_fences", [true, false, true, true]),
    ("spin_lock", [false, false, false, false]),
    ("spin_lock_relaxed", [true, false, true, true]),
    ("stop_flag", [true, true, true, true]),
    ("thin_air", [false, false, false, false]),
    ("thin_air_if", [false, false, false, false]),
    ("two_flags", [false, false, false, false]),
    ("wrc_relaxed", [true, false, true, true]),
    ("wrc_release_acquire", [false, false, false, false]),
];

/// The targets of the tables; the first three are those of the published answers.
const TARGETS: [&str; 4] = ["x86_64", "aarch64", "powerpc64le-unknown-linux-gnu", "riscv64gc"];

/// The names of the shipped programs.
pub(super) fn names() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/programs");
    let entries = fs::read_dir(folder).expect("the programs are there");
    let names = entries.map(|entry| entry.expect("it can be read").path());
    names.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect()
}

/// What is printed of a program, in a format.
fn printed(name: &str, format: &str) -> String {
    let file = format!("examples/programs/{name}.rs");
    let run = run(program().args(["outcomes", &file, "--target", &TARGETS.join(","), "--format", format]));
    assert_eq!(run.code, Some(0), "{name}: {}{}", run.stdout, run.stderr);
    assert_eq!(run.stderr, "", "{name}");
    run.stdout
}

#[test]
fn the_tables_of_the_shipped_programs() {
    let tables: Vec<String> = names().iter().map(|name| printed(name, "text")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/outcomes/programs.txt");
    Assert::new().action_env("SNAPSHOTS").eq(tables.join("\n"), Data::read_from(&path, None).raw());
}

#[test]
fn the_answers_are_those_that_are_published() {
    let known: BTreeSet<String> = ANSWERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(known, names());
    for (name, expected) in ANSWERS {
        let table: Value = serde_json::from_str(&printed(name, "json")).expect("it is JSON");
        let allowed: Vec<&str> =
            table["claims"][0]["allowed_by"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let sides = ["Rust", TARGETS[0], TARGETS[1], TARGETS[2]];
        assert_eq!(sides.map(|side| allowed.contains(&side)), *expected, "{name}: {table:#}");
        // What the language forbids is forbidden everywhere: that the code is right.
        let answers = table["outcomes"].as_array().into_iter().flatten();
        let cells = answers.flat_map(|row| row["answers"].as_object().into_iter().flatten());
        let words: BTreeSet<&str> = cells.filter_map(|(_, cell)| cell.as_str()).collect();
        assert!(words.is_subset(&BTreeSet::from(["yes", "no", "lost"])), "{name}: {words:?}");
    }
}
