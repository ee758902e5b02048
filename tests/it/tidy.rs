//! Promises to readers: heads of files, the contents of the package, and the documentation.

use crate::support::{files, run, session, stdout};
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
fn the_usage_in_the_documentation_is_what_help_prints() {
    let page = read("docs/commands.md");
    let usage = page.split("<!-- usage:").nth(1).expect("the page has a usage block");
    let usage = usage.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it is fenced");
    assert_eq!(usage, stdout(&["--help"]));
}

/// The pages of the documentation, by their names in `docs`.
fn pages() -> Vec<String> {
    let is_page = |file: &String| Path::new(file).extension().is_some_and(|ending| ending == "md");
    files(&root().join("docs")).into_iter().filter(is_page).collect()
}

/// The README fits on a screen or two, and everything else is in a page that the index names.
#[test]
fn the_readme_is_short_and_every_page_is_in_the_index() {
    let lines = read("README.md").lines().count();
    assert!(lines <= 95, "README.md has {lines} lines: put it in a page of docs/");
    let index = read("docs/README.md");
    let is_listed = |file: &&String| {
        // The pages of the operations are made with their own list.
        *file != "README.md" && (!file.starts_with("operations/") || file.ends_with("README.md"))
    };
    for file in pages().iter().filter(is_listed) {
        let entries = index.lines().filter(|line| line.starts_with(&format!("- [{file}]({file}): "))).count();
        assert_eq!(entries, 1, "docs/README.md names {file} {entries} times");
    }
}

/// The headings of a page, as a link names them.
fn anchors(page: &str) -> Vec<String> {
    let is_kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    let anchor = |line: &str| -> String {
        let text = line.trim_start_matches('#').trim().to_lowercase();
        text.chars().filter(is_kept).map(|letter| if letter == ' ' { '-' } else { letter }).collect()
    };
    let mut is_code = false;
    let is_heading = |line: &&str| {
        is_code ^= line.starts_with("```");
        !is_code && line.starts_with('#')
    };
    page.lines().filter(is_heading).map(anchor).collect()
}

/// Links of the documentation lead to files that exist, and to headings that these have.
#[test]
fn links_in_the_documentation_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#:]*)(?:#([^)]*))?\)").expect("the pattern is good");
    let pages = pages().into_iter().map(|file| format!("docs/{file}"));
    let others = ["README.md", "BENCHMARKS.md", "CHANGELOG.md", "CONTRIBUTING.md"].map(str::to_owned);
    for page in pages.chain(others) {
        let text = read(&page);
        let folder = Path::new(&page).parent().expect("a file is in a folder");
        for found in link.captures_iter(&text) {
            let to = if found[1].is_empty() { PathBuf::from(&page) } else { folder.join(&found[1]) };
            assert!(root().join(&to).exists(), "{page} links to {}", to.display());
            if let Some(anchor) = found.get(2).filter(|_| to.extension().is_some_and(|ending| ending == "md")) {
                let is_there = anchors(&read(&to)).iter().any(|heading| heading == anchor.as_str());
                assert!(is_there, "{page} links to #{} of {}", anchor.as_str(), to.display());
            }
        }
    }
}

#[test]
fn paths_in_the_table_of_changes_exist() {
    let page = read("docs/architecture.md");
    let table = page.split("| to change | edit |").nth(1).expect("the page says where to change what");
    let path = Regex::new(r"`((?:src|probes|templates|docs)[\w/.-]*|targets\.toml)`").expect("the pattern is good");
    let paths: Vec<&str> = path.captures_iter(table).filter_map(|found| Some(found.get(1)?.as_str())).collect();
    assert!(paths.len() >= 10, "{paths:?}");
    for path in paths {
        assert!(root().join(path).exists(), "docs/architecture.md names {path}");
    }
}

/// Workflows name versions of actions, say what they may do, run scripts that exist, and test the oldest compiler of Cargo.toml.
#[test]
fn workflows_are_pinned() {
    let uses = Regex::new(r"uses: (\S+)").expect("the pattern is good");
    let version = Regex::new(r"^actions/[\w-]+@v\d+$").expect("the pattern is good");
    let script = Regex::new(r"run: (\.ci/\w+)").expect("the pattern is good");
    for file in files(&root().join(".github/workflows")) {
        let workflow = read(format!(".github/workflows/{file}"));
        assert!(workflow.contains("\npermissions: {"), "{file} does not say what it may do");
        for found in uses.captures_iter(&workflow) {
            assert!(version.is_match(&found[1]), "{file} uses {}", &found[1]);
        }
        for found in script.captures_iter(&workflow) {
            assert!(root().join(&found[1]).exists(), "{file} runs {}", &found[1]);
        }
    }
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    assert!(read(".github/workflows/test.yml").contains(&format!("cargo +{oldest} check")), "the oldest is {oldest}");
}

/// Every dependency on this host says that it compiles with the oldest compiler that Cargo.toml promises, or says nothing. Those
/// of other hosts are not fetched. Clippy's `incompatible_msrv` says the same of this source.
#[test]
fn dependencies_fit_the_oldest_compiler() {
    let host = session().toolchain.compiler.host.clone().expect("a compiler knows its host");
    let metadata = run(Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host])
        .current_dir(root()));
    assert_eq!(metadata.code, Some(0), "{}", metadata.stderr);
    let metadata: cargo_metadata::Metadata = serde_json::from_str(&metadata.stdout).expect("cargo prints JSON");
    let oldest = metadata.root_package().and_then(|package| package.rust_version.clone()).expect("Cargo.toml says it");
    let mut said = 0;
    for package in &metadata.packages {
        if let Some(version) = &package.rust_version {
            said += 1;
            assert!(*version <= oldest, "{} {} needs Rust {version}", package.name, package.version);
        }
    }
    assert!(said > 100, "{said} of {} packages", metadata.packages.len());
}

/// The number of cells in the README is counted, not remembered.
#[test]
fn numbers_in_the_readme_are_right() {
    let csv = stdout(&["build", "--format", "csv", "-o", "-"]);
    let cells = csv.lines().filter(|line| line.contains(",ok,")).count();
    let said = format!("{},000 cells for nine targets", cells / 1_000);
    assert!(read("README.md").contains(&said), "README should say `{said}`");
}
