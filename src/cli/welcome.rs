//! What can be done here and now: printed in a terminal where no command is named.

use super::selection::{FILE_NAME as TARGETS, TargetsFile};
use super::settings::FILE_NAME as SETTINGS;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::{Verdict, brief};
use crate::base::input::{self, Kind};
use crate::base::mistake::chain;
use crate::compile::toolchain::{Selection, Toolchain};
use crate::probe::catalogue;
use crate::read::snapshot::EXTENSION;
use std::path::{Path, PathBuf};

/// What is here, and the command that goes with it.
#[derive(Debug, PartialEq, Eq)]
struct Fact {
    found: String,
    next: &'static str,
}

impl Fact {
    fn new(found: impl Into<String>, next: &'static str) -> Fact {
        Fact { found: found.into(), next }
    }
}

/// What is always possible.
const ALWAYS: [(&str, &str); 4] = [
    ("one operation on two targets", "asm-matrix show fetch_or --target x86_64,aarch64_lse"),
    ("an instruction explained", "asm-matrix explain ldaddal"),
    ("your code: a crate, or one .rs file", "asm-matrix functions --probes PATH"),
    ("all commands; the options of one", "asm-matrix --help; asm-matrix show --help"),
];

/// Prints what is in the current folder, and what to do with it.
pub(super) fn welcome() -> anyhow::Result<Verdict> {
    let compiler = match Toolchain::find(&Selection::Default, None, &brief()) {
        Ok(toolchain) => Fact::new(toolchain.compiler.title(), "asm-matrix build --open"),
        Err(error) => Fact::new(format!("no compiler: {}", chain(&error)), "asm-matrix doctor"),
    };
    let mut facts = vec![compiler];
    facts.extend(here(Path::new("")));
    terminal::print(&text(&facts))?;
    Ok(Verdict::Expected)
}

/// What a folder has.
fn here(folder: &Path) -> Vec<Fact> {
    let is_file =
        |name: &str| input::found(&folder.join(name)).is_ok_and(|found| found.is_some_and(|file| file.is_file()));
    let mut facts = Vec::new();
    if is_file("Cargo.toml") {
        facts.push(Fact::new("a crate: Cargo.toml", "asm-matrix functions --probes ."));
    }
    if is_file(SETTINGS) {
        facts.push(Fact::new(format!("what must hold: {SETTINGS}"), "asm-matrix claims --probes ."));
    }
    facts.extend(snapshots(folder));
    if is_file(TARGETS) {
        let rows = TargetsFile::load(Some(&folder.join(TARGETS))).map(|file| file.targets().len());
        let found = rows.map_or_else(|_| "with a mistake".to_owned(), |rows| format!("{rows} rows"));
        facts.push(Fact::new(format!("targets: {TARGETS}, {found}"), "asm-matrix list targets"));
    }
    if is_file("out/index.html") {
        facts.push(Fact::new("a page: out/index.html", "asm-matrix build --open"));
    }
    facts
}

/// The snapshots of a folder: of the code beside them, or of the probes.
fn snapshots(folder: &Path) -> Option<Fact> {
    let entries = fs_err::read_dir(folder.join("snapshots")).ok()?;
    let files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    let files: Vec<&PathBuf> =
        files.iter().filter(|file| file.extension().is_some_and(|end| end == EXTENSION)).collect();
    let text = input::text(files.first()?, Kind::Written).unwrap_or_default();
    let is_of_probes = text.contains(&format!("\n{}:\n", catalogue().first()?.name()));
    let next = if is_of_probes { "asm-matrix check" } else { "asm-matrix check --probes ." };
    Some(Fact::new(format!("snapshots of {} targets: snapshots/", files.len()), next))
}

/// The facts beside the commands.
fn text(facts: &[Fact]) -> String {
    let always = ALWAYS.map(|(found, next)| Fact::new(found, next));
    let width = facts.iter().chain(&always).map(|fact| fact.found.chars().count()).max().unwrap_or_default();
    let lines = |facts: &[Fact]| -> String {
        let line = |Fact { found, next }: &Fact| {
            format!("  {}  {next}\n", styled(FAINT, &format!("{:width$}", visible(found))))
        };
        facts.iter().map(line).collect()
    };
    format!(
        "{}\n\n{}\n{}\n{}\n{}",
        "What the atomics of Rust become: the instructions, and whether they are right.",
        styled(HEADING, "Here"),
        lines(facts),
        styled(HEADING, "Everywhere"),
        lines(&always)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use fs_err as fs;

    #[test]
    fn a_folder_says_what_comes_next() {
        let folder = tempfile::tempdir().unwrap();
        let next = || here(folder.path()).iter().map(|fact| fact.next).collect::<Vec<_>>();
        let write = |file: &str, text: &str| {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        assert_eq!(next(), [""; 0]);
        write("snapshots/x86_64.asm", &fs::read_to_string("snapshots/x86_64.asm").unwrap());
        assert_eq!(next(), ["asm-matrix check"]);
        write("snapshots/x86_64.asm", &fs::read_to_string("examples/pinned/snapshots/x86_64.asm").unwrap());
        for file in ["Cargo.toml", "asm-matrix.toml", "out/index.html"] {
            write(file, "");
        }
        write("targets.toml", "[[target]]\n");
        let expected =
            ["functions --probes .", "claims --probes .", "check --probes .", "list targets", "build --open"];
        assert_eq!(next(), expected.map(|command| format!("asm-matrix {command}")));
        let found = here(folder.path());
        assert!(found.contains(&Fact::new("targets: targets.toml, with a mistake", "asm-matrix list targets")));
        // All of it is on one small screen.
        let mut facts = vec![Fact::new("rustc", "asm-matrix build --open")];
        facts.extend(found);
        assert!(text(&facts).lines().count() <= 20, "{}", text(&facts));
    }
}
