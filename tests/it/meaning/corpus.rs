//! The bodies that are changed: idioms and listings of the probes, the example library, wrappers of known crates.

use super::code::{Code, Reader};
use super::machine::{self, Start};
use asm_matrix::probe::user;
use asm_matrix::read::matrix::Column;
use asm_matrix::read::snapshot::{EXTENSION, Snapshot};
use fs_err as fs;
use std::path::{Path, PathBuf};

/// The targets of the gate.
pub(crate) const TARGETS: &[&str] = &["x86_64", "aarch64_llsc", "aarch64_lse", "aarch64", "riscv64gc"];

/// The bodies of one target.
pub(crate) struct Corpus {
    /// The first two lines of its snapshots.
    pub(crate) head: [String; 2],
    pub(crate) column: Column,
    /// Names and bodies.
    pub(crate) bodies: Vec<(String, String)>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files with bodies of a target: snapshots, and those whose name says more, as in `aarch64_lse.outlined.asm`.
fn files(target: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join("examples/pinned/snapshots")];
    let wrappers = fs::read_dir(root().join("tests/wrappers")).expect("it is committed");
    folders.extend(wrappers.map(|entry| entry.expect("it can be read").path()).filter(|path| path.is_dir()));
    let mut files = vec![root().join("snapshots").join(format!("{target}.asm"))];
    for folder in folders {
        let entries = fs::read_dir(folder).expect("it can be read").map(|entry| entry.expect("it can be read").path());
        files.extend(entries.filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            path.extension().is_some_and(|end| end == EXTENSION) && name.split('.').next() == Some(target)
        }));
    }
    files.sort();
    files
}

/// The bodies of a target, each once, that are understood.
pub(crate) fn corpus(target: &str) -> Corpus {
    let mut bodies: Vec<(String, String)> = Vec::new();
    let mut first = None;
    for file in files(target) {
        let text = fs::read_to_string(&file).expect("it is committed");
        let snapshot = Snapshot::parse(&text, &file.display().to_string()).expect("it was written by bless");
        let is_probes = file.parent().is_some_and(|folder| folder == root().join("snapshots"));
        let head = [snapshot.target.clone(), snapshot.compiler.clone()];
        let (column, ..) = snapshot.column(&[]);
        let reader = Reader::of(&column);
        let is_taken = |name: &str| !is_probes || name.starts_with("idiom::") || name.starts_with("listing::");
        for (name, body) in snapshot.entries.into_iter().filter(|(name, _)| is_taken(name)) {
            let code = Code::of(&body, &reader);
            let pool = machine::pool(&code);
            let runs = code.is_whole() && machine::run(&code, Start { seed: 1, pool: &pool }).is_some();
            if runs && bodies.iter().all(|(_, known)| *known != body) {
                bodies.push((name, body));
            }
        }
        if is_probes {
            first = Some((head, column));
        }
    }
    let (head, column) = first.expect("every target has a snapshot of the probes");
    Corpus { head, column, bodies }
}

/// A snapshot of user code with these bodies, whose names are `f0001`, `f0002`, …
pub(crate) fn snapshot(head: &[String; 2], bodies: &[&str]) -> Snapshot {
    let entries = bodies.iter().enumerate().map(|(number, body)| (symbol(number), (*body).to_owned()));
    Snapshot { target: head[0].clone(), compiler: head[1].clone(), entries: entries.collect() }
}

/// The name of a function.
pub(crate) fn symbol(number: usize) -> String {
    format!("f{number:04}")
}

/// The probes of as many functions.
pub(crate) fn probes(count: usize) -> Vec<asm_matrix::Probe> {
    (0..count).map(|number| user(&symbol(number), &[])).collect()
}
