//! How many cells `verify` judged, and its exit code if there were none.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use serde_json::Value;
use std::path::Path;

/// A correct load of x86-64.
const GOOD: &str = "\t.intel_syntax noprefix\n\t.globl\tload__u32__acquire__used\nload__u32__acquire__used:\n\tmov\teax, dword ptr [rdi]\n\tret\n";

/// A load of `AArch64` that does not acquire.
const WEAK: &str = "\t.globl\tload__u32__acquire__used\nload__u32__acquire__used:\n\tldr\tw0, [x0]\n\tret\n";

/// A load of an instruction set without a memory model.
const OTHER: &str = "\t.globl\tload__u32__acquire__used\nload__u32__acquire__used:\n\tl32i.n\ta2, a2, 0\n\tretw.n\n";

const UNKNOWN: &str = "xtensa-esp32-none-elf";

/// Files of stored assembly, by their targets.
fn stored(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = folder();
    for (target, text) in files {
        fs::write(folder.path().join(format!("{target}.s")), text).expect("a file can be written");
    }
    folder
}

fn verify(folder: &Path, more: &[&str]) -> Run {
    run(program().args(["verify", "--asm"]).arg(folder).args(more))
}

#[test]
fn nothing_judged_fails_in_every_format() {
    let only = stored(&[(UNKNOWN, OTHER)]);
    let reason = format!("error: {UNKNOWN}: no cell was judged: there is no memory model for xtensa\n");
    for format in ["text", "json", "sarif", "junit", "github"] {
        let run = verify(only.path(), &["--format", format]);
        assert_eq!(run.code, Some(2), "{format}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.ends_with(&reason), "{format}: {}", run.stderr);
        assert!(format == "text" || run.stdout.contains("no cell was judged") || format == "json", "{}", run.stdout);
    }
    let quiet = verify(only.path(), &["--quiet"]);
    assert_eq!((quiet.code, quiet.stderr), (Some(2), reason));
}

#[test]
fn what_was_judged_is_said_by_target() {
    let all = stored(&[("x86_64", GOOD), ("aarch64", WEAK), (UNKNOWN, OTHER)]);
    let run = verify(all.path(), &[]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    // The findings of the others are printed too.
    assert!(run.stdout.contains("error[weaker-acquire]: aarch64: "), "{}", run.stdout);
    for part in [
        "x86_64                 1 of 1 cells judged\n",
        "xtensa-esp32-none-elf  0 of 1 cells judged\n",
        "2 of 3 cells judged: 1 conform, 0 are stronger, 1 weaker, 1 unknown; 1 finding, 0 accepted, 0 warnings\n",
        "error: xtensa-esp32-none-elf: no cell was judged: ",
    ] {
        assert!(run.stderr.contains(part), "no {part:?} in {}", run.stderr);
    }
    let json: Value = serde_json::from_str(&verify(all.path(), &["--format", "json"]).stdout).expect("it is JSON");
    let judged: Vec<(&str, u64)> = json["judged"]
        .as_array()
        .expect("it is a list")
        .iter()
        .map(|judged| (judged["target"].as_str().unwrap_or_default(), judged["cells"].as_u64().unwrap_or(99)))
        .collect();
    assert_eq!(judged, [("x86_64", 1), ("aarch64", 1), (UNKNOWN, 0)]);
    // Without the target that cannot be judged, only the findings count.
    assert_eq!(verify(all.path(), &["-t", "x86_64,aarch64"]).code, Some(1));
    let one = verify(all.path(), &["-t", "x86_64"]);
    assert_eq!((one.code, one.stderr.lines().count()), (Some(0), 1), "{}", one.stderr);
}

/// A warning does not fail, and is counted.
#[test]
fn warnings_are_counted() {
    let folder = stored(&[("x86_64", GOOD)]);
    let accepted = folder.path().join("accepted.toml");
    let entry = "[[accepted]]\nisa = \"x86_64\"\nrule = \"weaker-acquire\"\ncells = \"load.*\"\nreason = \"r\"\nissue = \"https://i\"\n";
    fs::write(&accepted, entry).expect("a file can be written");
    let run = verify(folder.path(), &["--accepted", &accepted.display().to_string()]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("warning[stale]: every x86_64: "), "{}", run.stdout);
    assert!(run.stderr.contains("; 0 findings, 0 accepted, 1 warning\n"), "{}", run.stderr);
}

/// An entry accepts findings on every triple of the instruction set, or on those with a feature.
#[test]
fn what_is_accepted_does_not_depend_on_the_name() {
    for (words, accepted) in [
        (&["-t", "x86_64-linux-android"][..], "140 weaker, 0 unknown; 0 findings, 3 accepted"),
        (&["-t", "x86_64-pc-windows-msvc"], "; 0 findings, "),
        (&["-t", "aarch64-unknown-linux-gnu", "--target-feature", "+lse2"], "44 weaker, 0 unknown; 0 findings, "),
        // The processor has it.
        (&["-t", "aarch64-apple-darwin"], "44 weaker, 0 unknown; 0 findings, "),
    ] {
        let run = run(program().arg("verify").args(words));
        assert_eq!(run.code, Some(0), "{words:?}\n{}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(accepted), "{words:?}: {}", run.stderr);
        assert!(!run.stdout.contains("[stale]"), "{words:?}: {}", run.stdout);
    }
}

/// A target that failed was not judged; the other one was.
#[test]
fn a_target_that_failed_was_not_judged() {
    let run = run(program().args(["verify", "-t", UNKNOWN, "-t", "x86_64", "--format", "json"]));
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains(&format!("error: {UNKNOWN}: no cell was judged: ")), "{}", run.stderr);
    let json: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    assert_eq!((&json["judged"][0]["cells"], &json["judged"][1]["reason"]), (&0.into(), &Value::Null));
    assert!(json["findings"][0]["accepted"].is_object());
}

mod exhaustive {
    use super::*;
    use crate::support::is_everything;

    /// Each calling convention of x86, and 64-bit accesses of 32-bit targets: no cell is unknown, and nothing is wrong that is
    /// not accepted.
    #[test]
    fn every_convention_of_x86_has_verdicts() {
        if !is_everything() {
            return;
        }
        for (triple, least) in [
            ("x86_64-pc-windows-msvc", 4_000),
            ("x86_64-pc-windows-gnu", 4_000),
            ("x86_64-unknown-uefi", 3_500),
            ("x86_64-apple-darwin", 4_000),
            ("x86_64h-apple-darwin", 4_000),
            ("x86_64-unknown-linux-gnux32", 3_500),
            ("i686-unknown-linux-gnu", 3_500),
            ("i686-pc-windows-msvc", 3_500),
            ("i586-unknown-linux-gnu", 3_500),
            ("i586-unknown-netbsd", 3_500),
        ] {
            let run = run(program().args(["verify", "--target", triple, "--format", "json"]));
            assert_eq!(run.code, Some(0), "{triple}: {}", run.stderr);
            let report: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
            let judged = &report["judged"][0];
            assert_eq!(judged["unknown"], 0, "{triple}: {judged}");
            assert!(judged["cells"].as_u64().is_some_and(|cells| cells > least), "{triple}: {judged}");
        }
    }
}
