//! The shipped programs: their tables as whole texts, and the answers of the models as they are published.
//!
//! Of the language: Lahav et al., "Repairing Sequential Consistency in C/C++11" (PLDI 2017), without NO-THIN-AIR. Of x86: Sewell et
//! al., "x86-TSO" (CACM 2010). Of Armv8: Pulte et al., "Simplifying ARM Concurrency" (POPL 2018), of LDAR and STLR and of the single
//! instructions of Armv8.1. Of Power: Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), and Batty et al., "Clarifying
//! and Compiling C/C++ Concurrency" (POPL 2012) for the mapping.

use crate::support::{program, run};
use crate::tables::violation;
use fs_err as fs;
use serde_json::Value;
use snapbox::{Assert, Data};
use std::collections::BTreeSet;
use std::path::Path;

/// Whether the language, x86, Armv8 and Power allow an outcome that the first claim of a program names: yes or no. On Power some code
/// is not simulated.
const ANSWERS: &[(&str, &str)] = &[
    ("2_plus_2w_relaxed", "ynyy"),
    // Armv8 keeps two releases in order, and on Power a barrier stands between the stores.
    ("2_plus_2w_release", "ynnn"),
    ("2_plus_2w_seq_cst", "nnnn"),
    ("chase_lev_one", "nnnn"),
    ("chase_lev_two", "nnnn"),
    ("chase_lev_two_no_fences", "yyyy"),
    ("corr", "nnnn"),
    ("coww", "nnnn"),
    ("dekker", "nnnn"),
    ("hazard_pointer", "nnnn"),
    ("hazard_pointer_no_fences", "yyyy"),
    ("increments", "nnnn"),
    ("increments_lost", "yyyy"),
    // Armv8 is multi-copy atomic, Power is not.
    ("iriw_acquire", "ynny"),
    ("iriw_seq_cst", "nnnn"),
    ("isa2", "nnnn"),
    ("lazy_id", "nnnn"),
    ("lazy_id_store", "yyyy"),
    ("lb_acquire_release", "nnnn"),
    ("lb_relaxed", "ynyy"),
    ("lb_release", "ynnn"),
    ("mp_acquire_only", "ynyy"),
    ("mp_fences", "nnnn"),
    ("mp_relaxed", "ynyy"),
    ("mp_release_acquire", "nnnn"),
    ("mp_release_only", "ynyy"),
    ("mp_seq_cst", "nnnn"),
    ("new_id", "nnnn"),
    ("peterson", "nnn?"),
    // LDAR does not pass an earlier STLR.
    ("peterson_release_acquire", "yyn?"),
    ("peterson_swap", "nnn?"),
    ("r_fences", "nnnn"),
    ("r_release_acquire", "yyny"),
    ("r_seq_cst", "nnnn"),
    ("ready_flag", "nnnn"),
    ("ready_flag_relaxed", "ynyy"),
    ("reference_count", "nnnn"),
    ("reference_count_acq_rel", "nnnn"),
    ("reference_count_no_fence", "ynyy"),
    ("release_sequence", "nnnn"),
    ("rwc_release_acquire", "yyny"),
    ("s_relaxed", "ynyy"),
    ("s_release_acquire", "nnnn"),
    // An AcqRel fence is DMB ISH on Armv8, which keeps this pair too.
    ("sb_acq_rel_fences", "yyny"),
    ("sb_fences", "nnnn"),
    ("sb_relaxed", "yyyy"),
    ("sb_release_acquire", "yyny"),
    ("sb_seq_cst", "nnnn"),
    ("seqlock", "nnnn"),
    ("seqlock_no_fences", "ynyy"),
    ("spin_lock", "nnnn"),
    ("spin_lock_relaxed", "ynyy"),
    ("stop_flag", "yyyy"),
    ("thin_air", "nnnn"),
    ("thin_air_if", "nnnn"),
    ("two_flags", "nnnn"),
    ("wrc_relaxed", "ynyy"),
    ("wrc_release_acquire", "nnnn"),
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
    let schema: Value =
        serde_json::from_str(include_str!("../../../src/report/outcomes/schema.json")).expect("it is JSON");
    for (name, expected) in ANSWERS {
        let mut table: Value = serde_json::from_str(&printed(name, "json")).expect("it is JSON");
        assert_eq!(violation(&table, &schema, &schema), None, "{name}");
        let allowed: Vec<&str> =
            table["claims"][0]["allowed_by"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let is_known = |side: &str| {
            let columns = table["columns"].as_array().into_iter().flatten();
            columns.into_iter().any(|column| column["name"] == side && column["is_known"] == true)
        };
        let answer = |side: &str| match (is_known(side), allowed.contains(&side)) {
            (false, _) => '?',
            (true, true) => 'y',
            (true, false) => 'n',
        };
        let sides = ["Rust", TARGETS[0], TARGETS[1], TARGETS[2]];
        assert_eq!(sides.map(answer).iter().collect::<String>(), *expected, "{name}: {table:#}");
        // What the language forbids is forbidden everywhere: that the code is right.
        let answers = table["outcomes"].as_array().into_iter().flatten();
        let cells = answers.flat_map(|row| row["answers"].as_object().into_iter().flatten());
        let words: BTreeSet<&str> = cells.filter_map(|(_, cell)| cell.as_str()).collect();
        assert!(words.is_subset(&BTreeSet::from(["yes", "no", "lost", "?"])), "{name}: {words:?}");
        // The check of the schema is tested, too.
        table["outcomes"][0]["answers"]["Rust"] = Value::from("perhaps");
        assert!(violation(&table, &schema, &schema).is_some(), "{name}");
    }
}
