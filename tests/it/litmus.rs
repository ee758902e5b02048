//! `litmus`: tests made of the compiler's real output, and the handling of herd7's messages.

use crate::support::{folder, program, run, stdout};
use fs_err as fs;
use snapbox::{Assert, Data};
use std::path::Path;

/// Whole tests are compared with `tests/litmus/*.litmus`; `SNAPSHOTS=overwrite` writes them anew.
#[test]
fn tests_are_made_of_real_cells() {
    let store_load: &[&str] = &["store::u32::seq_cst", "load::u32::seq_cst"];
    let fenced: &[&str] = &["store::u32::relaxed", "fence::seq_cst", "load::u32::relaxed"];
    let add: &[&str] = &["fetch_add::u64::seq_cst", "load::u64::acquire"];
    for (name, target, shape, cells) in [
        ("SB.x86_64", "x86_64", "SB", store_load),
        ("SB.aarch64_llsc", "aarch64_llsc", "SB", store_load),
        ("SB.riscv64gc", "riscv64gc", "SB", store_load),
        ("SB+fences.riscv64gc", "riscv64gc", "SB", fenced),
        ("SB+fetch_add.aarch64_llsc", "aarch64_llsc", "SB", add),
        ("SB+fetch_add.aarch64_lse", "aarch64_lse", "SB", add),
    ] {
        let made = stdout(&[&["litmus", "--shape", shape, "--target", target], cells].concat());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/litmus/{name}.litmus"));
        Assert::new().action_env("SNAPSHOTS").eq(made, Data::read_from(&path, None).raw());
    }
}

/// herd7 gets the test as a file, and its words are passed on beside the test.
#[cfg(unix)]
#[test]
fn herd7_is_run_where_it_is_found() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let herd = folder.path().join("herd7");
    fs::write(&herd, "#!/bin/sh\ncp \"$1\" \"$0.got\"\necho \"Observation SB Never 0 3\"\n")
        .expect("it can be written");
    fs::set_permissions(&herd, std::fs::Permissions::from_mode(0o755)).expect("it can be made executable");
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap_or_default());
    let arguments =
        ["litmus", "store::u32::seq_cst", "load::u32::seq_cst", "--shape", "SB", "--target", "aarch64_llsc"];
    let file = folder.path().join("SB.litmus");
    let judged = run(program().args(arguments).arg("-o").arg(&file).env("PATH", &path));
    assert_eq!((judged.code, judged.stdout.as_str()), (Some(0), ""), "{}", judged.stderr);
    assert!(judged.stderr.contains("Observation SB Never 0 3"), "{}", judged.stderr);
    // It got what is written, whole, and that is the test without herd7.
    let written = fs::read_to_string(file).expect("it was written");
    assert_eq!(fs::read_to_string(folder.path().join("herd7.got")).expect("it was run"), written);
    assert_eq!(written, include_str!("../litmus/SB.aarch64_llsc.litmus"));
    // One that fails says so, and nothing is judged.
    fs::write(&herd, "#!/bin/sh\necho 'unexpected token' >&2\nexit 1\n").expect("it can be written");
    let failed = run(program().args(arguments).env("PATH", &path));
    assert_eq!(failed.code, Some(2));
    assert!(failed.stderr.contains("unexpected token"), "{}", failed.stderr);
}

#[test]
fn mistakes_are_said() {
    for (arguments, message) in [
        (&["store::u32::seq_cst", "--shape", "SBB"] as &[&str], "there is no litmus shape `SBB`"),
        (&["store::u32::seqcst", "--shape", "SB"], "did you mean `store::u32::seq_cst`?"),
        (&["load::u32::seq_cst", "--shape", "SB"], "must be a store, swap or fetch_add"),
        (
            &["store::u32::acquire", "load::u32::acquire", "--shape", "SB"],
            "x86_64 has no instructions for store::u32::acquire",
        ),
        (&["store::u32::seq_cst", "--shape", "SB", "-t", "x86_64,riscv64gc"], "a litmus test is for one target"),
    ] {
        let run = run(program().arg("litmus").args(arguments));
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.contains(message), "{arguments:?}: {}", run.stderr);
    }
}
