//! What a reader relies on: heads of files, the arrows between modules, and the README's promises.

use crate::support::{files, run, stdout};
use fs_err as fs;
use regex::Regex;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(current).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).expect("the file is there")
}

#[test]
fn every_file_begins_with_what_it_holds() {
    for folder in ["src", "tests/it", "tests/helpers", "benches", "probes/src", "examples/pinned/src"] {
        for path in rust_files(folder) {
            assert!(read(&path).starts_with("//! "), "{}", path.display());
        }
    }
}

/// The core follows the real one, whose atomics are one module.
#[test]
fn files_are_one_idea_long() {
    for path in rust_files("src").into_iter().filter(|path| !path.ends_with("core/sync/atomic.rs")) {
        let lines = read(&path).lines().count();
        assert!(lines <= 300, "{} has {lines} lines", path.display());
    }
}

/// What each part of the middle may use of this crate. Whoever is not listed stands at the rim.
const ARROWS: &[(&str, &[&str])] = &[
    ("asm", &["asm"]),
    ("analysis", &["bug", "analysis", "asm", "catalogue", "isa", "matrix", "model", "reading", "trace"]),
    ("findings", &["findings", "report"]),
    ("verify", &["analysis", "catalogue", "findings", "matrix", "mistake", "model", "target", "verify"]),
    ("drift", &["analysis", "asm", "catalogue", "drift", "findings", "isa", "matrix", "model", "trace"]),
    ("isa", &["asm", "isa", "model"]),
    ("catalogue", &["catalogue"]),
    ("cost", &["asm", "catalogue", "cost", "isa", "matrix"]),
    ("explain", &["explain"]),
    ("mistake", &["mistake"]),
    ("claims", &["analysis", "asm", "catalogue", "claims", "isa", "matrix", "mistake", "target"]),
    ("target", &["mistake", "target"]),
    ("litmus", &["catalogue", "isa", "litmus", "matrix", "model"]),
    ("matrix", &["asm", "catalogue", "isa", "matrix"]),
    ("figure", &["asm", "figure", "isa", "matrix"]),
    ("model", &["mistake", "model"]),
    ("parts", &["catalogue", "isa", "matrix"]),
    ("ordering_cost", &["catalogue", "matrix", "ordering_cost"]),
    (
        "report",
        &[
            "analysis",
            "asm",
            "catalogue",
            "claims",
            "cost",
            "drift",
            "explain",
            "figure",
            "history",
            "isa",
            "matrix",
            "ordering_cost",
            "parts",
            "report",
        ],
    ),
    ("reading", &["asm", "catalogue", "isa", "matrix", "mistake", "reading"]),
    ("snapshot", &["asm", "catalogue", "isa", "matrix", "mistake", "snapshot", "target"]),
    ("rows", &["asm", "catalogue", "rows"]),
    ("history", &["drift", "history", "matrix"]),
    ("trace", &["asm", "isa", "matrix", "model", "trace"]),
];

/// The code of a source file, without its tests and comments.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_middle_does_no_io_and_its_arrows_hold() {
    let used = Regex::new(r"\bcrate::(\w+)").expect("the pattern is good");
    let outside = Regex::new(r"\b(fs_err|std::fs|std::process|std::env|std::time|env::var|e?println!)")
        .expect("the pattern is good");
    for (module, allowed) in ARROWS {
        let files: Vec<PathBuf> = rust_files("src")
            .into_iter()
            .filter(|path| {
                let path = path.strip_prefix(root().join("src")).expect("it is below").to_path_buf();
                path.starts_with(module) || path == Path::new(module).with_extension("rs")
            })
            .filter(|path| !path.ends_with("tests.rs"))
            .collect();
        assert!(!files.is_empty(), "there is no module {module}");
        for path in files {
            let source = code(&read(&path));
            if let Some(found) = outside.find(&source) {
                panic!("{}: {} is IO", path.display(), found.as_str());
            }
            for found in used.captures_iter(&source) {
                assert!(allowed.contains(&&found[1]), "{}: crate::{}", path.display(), &found[1]);
            }
        }
    }
}

/// What the binary is made of is in the package, and what only tests need is not.
#[test]
fn the_package_holds_what_the_binary_is_made_of() {
    let mut cargo = Command::new(env!("CARGO"));
    let run = run(cargo.args(["package", "--list", "--allow-dirty", "--offline"]).current_dir(root()));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let packed: Vec<&str> = run.stdout.lines().collect();
    for folder in ["src", "probes", "templates"] {
        for file in files(&root().join(folder)) {
            assert!(packed.contains(&&*format!("{folder}/{file}")), "{folder}/{file} is not in the package");
        }
    }
    for file in ["Cargo.lock", "targets.toml", "README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        assert!(packed.contains(&file), "{file} is not in the package");
    }
    let is_for_tests =
        |file: &&&str| ["tests/", "snapshots/", "docs/images/", "."].iter().any(|name| file.starts_with(name));
    let superfluous: Vec<&&str> =
        packed.iter().filter(is_for_tests).filter(|file| **file != ".cargo_vcs_info.json").collect();
    assert!(superfluous.is_empty(), "{superfluous:?}");
}

#[test]
fn the_usage_in_the_readme_is_what_help_prints() {
    let readme = read("README.md");
    let usage = readme.split("<!-- usage:").nth(1).expect("README has a usage block");
    let usage = usage.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it is fenced");
    assert_eq!(usage, stdout(&["--help"]));
}

#[test]
fn paths_in_the_readme_exist() {
    let readme = read("README.md");
    let table = readme.split("| to change | edit |").nth(1).expect("README says where to change what");
    let path = Regex::new(r"`((?:src|probes|templates|docs)[\w/.-]*|targets\.toml)`").expect("the pattern is good");
    let paths: Vec<&str> = path.captures_iter(table).filter_map(|found| Some(found.get(1)?.as_str())).collect();
    assert!(paths.len() >= 10, "{paths:?}");
    let link = Regex::new(r"\]\(([^)#:]+)\)").expect("the pattern is good");
    let links = link.captures_iter(&readme).filter_map(|found| Some(found.get(1)?.as_str()));
    for path in paths.into_iter().chain(links) {
        assert!(root().join(path).exists(), "README names {path}");
    }
}

/// What the README says of the cells of the default targets is counted, not remembered.
#[test]
fn numbers_in_the_readme_are_right() {
    let csv = stdout(&["build", "--format", "csv", "-o", "-"]);
    let cells = csv.lines().filter(|line| line.contains(",ok,")).count();
    let said = format!("{},000 cells for nine targets", cells / 1_000);
    assert!(read("README.md").contains(&said), "README should say `{said}`");
}
