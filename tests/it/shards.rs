//! Shards: what several machines build and `merge` joins has the same bytes as what one builds.

use crate::support::{Run, files, folder, program, run};
use fs_err as fs;
use std::path::Path;

/// Targets that compile in a moment.
const ROWS: &str = r#"
[[target]]
name = "one"
triple = "thumbv6m-none-eabi"
isa = "arm"

[[target]]
name = "two"
triple = "thumbv7em-none-eabi"
isa = "arm"

[[target]]
name = "three"
triple = "riscv32imac-unknown-none-elf"
isa = "riscv32"

[[target]]
name = "four"
triple = "riscv32imc-unknown-none-elf"
isa = "riscv32"

[[target]]
name = "five"
triple = "thumbv8m.base-none-eabi"
isa = "arm"
"#;

fn here(folder: &Path, arguments: &[&str]) -> Run {
    run(program().args(arguments).current_dir(folder))
}

fn succeeds(folder: &Path, arguments: &[&str]) {
    let run = here(folder, arguments);
    assert_eq!(run.code, Some(0), "{arguments:?}\n{}{}", run.stdout, run.stderr);
}

/// Two folders have the same files with the same bytes.
fn are_same(one: &Path, other: &Path) {
    assert_eq!(files(one), files(other));
    for name in files(one) {
        assert!(fs::read(one.join(&name)).unwrap() == fs::read(other.join(&name)).unwrap(), "{name} differs");
    }
}

/// Builds the shards, named in another order, and compares with one build.
fn come_together(folder: &Path, count: usize, more: &[&str]) {
    succeeds(folder, &[&["build", "--out", "whole"], more].concat());
    let mut parts = Vec::new();
    for index in 1..=count {
        let (shard, out) = (format!("{index}/{count}"), format!("part-{index}"));
        succeeds(folder, &[&["build", "--out", &out, "--shard", &shard], more].concat());
        parts.insert(0, out);
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    succeeds(folder, &[&["merge", "--out", "merged"], &parts[..]].concat());
    are_same(&folder.join("whole"), &folder.join("merged"));
}

#[test]
fn shards_come_together() {
    let folder = folder();
    fs::write(folder.path().join("targets.toml"), ROWS).unwrap();
    come_together(folder.path(), 3, &[]);
}

#[test]
fn shards_of_user_code_come_together() {
    let folder = folder();
    let code = "#![no_std]\nuse core::sync::atomic::{AtomicU32, Ordering};\n\
                #[unsafe(no_mangle)]\npub fn bump(x: &AtomicU32) -> u32 { x.fetch_add(1, Ordering::AcqRel) }\n\
                #[unsafe(no_mangle)]\npub fn fetch_add__u32__relaxed(x: &AtomicU32) -> u32 { x.fetch_add(1, Ordering::Relaxed) }\n";
    fs::write(folder.path().join("code.rs"), code).unwrap();
    let targets = "x86_64-unknown-linux-gnu,aarch64-unknown-linux-gnu,riscv64gc-unknown-linux-gnu";
    come_together(folder.path(), 2, &["--probes", "code.rs", "--target", targets, "--sizes"]);
}

#[test]
fn what_does_not_fit_together_is_said() {
    let folder = folder();
    fs::write(folder.path().join("targets.toml"), ROWS).unwrap();
    let json = |out: &str, more: &[&str]| {
        succeeds(folder.path(), &[&["build", "--format", "json", "--out", out], more].concat());
    };
    json("a", &["--shard", "1/3"]);
    json("b", &["--shard", "2/3"]);
    json("c", &["--shard", "3/3"]);
    json("other", &["--shard", "1/2"]);
    json("whole", &[]);
    // As if another compiler had made it.
    let text = fs::read_to_string(folder.path().join("b/matrix.json")).unwrap();
    let (before, after) = text.split_once("\"rustc\":\"").unwrap();
    let (_, after) = after.split_once('"').unwrap();
    fs::write(folder.path().join("old.json"), format!("{before}\"rustc\":\"1.2.3\"{after}")).unwrap();
    let wrong = text.replace("{\"index\":2,\"count\":3}", "{\"index\":0,\"count\":3}");
    fs::write(folder.path().join("zero.json"), wrong).unwrap();
    for (parts, expected) in [
        (&["a", "b"][..], "shard 3/3 is missing"),
        (&["c"], "shard 1/3 is missing"),
        (&["a", "b", "c", "a"], "a/matrix.json and a/matrix.json are both shard 1/3"),
        (&["a", "b", "whole"], "whole/matrix.json is not a shard, and others are"),
        (&["a", "b", "other"], "other/matrix.json is shard 1/2, and others are of 3"),
        (&["a", "zero.json", "c"], "zero.json is shard 0/3"),
        (&["a", "old.json", "c"], "old.json of rustc 1.2.3"),
        (&["whole", "whole"], "whole/matrix.json and whole/matrix.json both have one"),
        (&["nowhere"], "nowhere"),
        (&["."], "./matrix.json"),
    ] {
        let run = here(folder.path(), &[&["merge", "--out", "merged"], parts].concat());
        assert_eq!(run.code, Some(2), "{parts:?}: {}", run.stderr);
        assert!(run.stderr.contains(expected), "{parts:?}: no `{expected}` in {}", run.stderr);
        assert!(!folder.path().join("merged").exists(), "{parts:?} wrote something");
    }
    for (arguments, expected) in [
        (&["--shard", "2/2", "--target", "one"][..], "shard 2/2 has no target: there is 1"),
        (&["--shard", "0/2"], "a shard is I/N"),
        (&["--shard", "1/2", "--toolchain", "a", "--toolchain", "b"], "a shard is built with one compiler"),
    ] {
        let run = here(folder.path(), &[&["build"], arguments].concat());
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(expected), "{arguments:?}: no `{expected}` in {}", run.stderr);
    }
    // Reports that are no shards are joined in the order given.
    json("x", &["--target", "four"]);
    json("y", &["--target", "two"]);
    succeeds(folder.path(), &["merge", "x", "y", "--out", "joined"]);
    json("direct", &["--target", "four,two"]);
    assert!(
        fs::read(folder.path().join("joined/matrix.json")).unwrap()
            == fs::read(folder.path().join("direct/matrix.json")).unwrap()
    );
}
