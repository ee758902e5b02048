//! Promises to readers: heads of files, the contents of the package, and the README.

use crate::support::{files, run, stdout};
use fs_err as fs;
use regex::Regex;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn rust_files(folder: &str) -> Vec<PathBuf> {
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

pub(crate) fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).expect("the file is there")
}

#[test]
fn every_file_begins_with_what_it_holds() {
    for folder in ["src", "tests/it", "tests/helpers", "benches", "probes/src", "examples/pinned/src", "examples"] {
        for path in rust_files(folder) {
            assert!(read(&path).starts_with("//! "), "{}", path.display());
        }
    }
}

/// The embedded cores follow the real one, whose modules are as long as they are.
#[test]
fn files_are_one_idea_long() {
    let is_of_core = |path: &PathBuf| path.ends_with("core/sync/atomic.rs") || path.iter().any(|part| part == "wide");
    for path in rust_files("src").into_iter().filter(|path| !is_of_core(path)) {
        let lines = read(&path).lines().count();
        assert!(lines <= 300, "{} has {lines} lines", path.display());
    }
}

/// The package has everything that the binary is made of, and nothing that only tests need.
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

/// The number of cells in the README is counted, not remembered.
#[test]
fn numbers_in_the_readme_are_right() {
    let csv = stdout(&["build", "--format", "csv", "-o", "-"]);
    let cells = csv.lines().filter(|line| line.contains(",ok,")).count();
    let said = format!("{},000 cells for nine targets", cells / 1_000);
    assert!(read("README.md").contains(&said), "README should say `{said}`");
}
