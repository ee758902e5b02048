//! The folder of a reader: what the commands of the pages name is there.

use super::blocks::{Block, blocks};
use crate::support::{Run, default_json, files, program, run};
use crate::tidy::{read, root};
use asm_matrix::target::DEFAULT_FILE;
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// The rows that the pages name. All of them would take longer, and show nothing else.
const ROWS: [&str; 7] =
    ["x86_64", "aarch64", "aarch64_llsc", "aarch64_lse", "aarch64_lse2", "riscv64gc", "riscv64gc_zabha_zacas"];

/// The crate `my_queue`.
const MANIFEST: &str = "[package]\nname = \"my_queue\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
const SOURCE: &str = "#![no_std]
use core::sync::atomic::{AtomicU64, Ordering};
pub struct Queue<T>(AtomicU64, core::marker::PhantomData<T>);
impl<T: Into<u64>> Queue<T> {
    pub fn push(&self, value: T) { self.0.store(value.into(), Ordering::Release) }
}
pub struct Ring(AtomicU64);
impl Ring {
    #[inline(never)]
    pub fn push(&self, value: u64) { self.0.store(value, Ordering::Release) }
}
";

/// A row with a mistake.
const MISTAKE: &str = "[[target]]
name = \"aarch64_lse\"
triple = \"aarch64-unknown-linux-musl\"
isa = \"aarch64\"
target-feature = \"+lze\"
";

/// The history that the pages compare with.
const GIT: &str = "git init --quiet --initial-branch main && git add . && git commit --quiet --message pinned && git tag v1.0 && git tag v1.1";

/// A folder outside of the repository, which cargo and git would find.
pub(super) struct Reader(tempfile::TempDir);

impl Reader {
    pub(super) fn new() -> Reader {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let reader = Reader(folder);
        let is_named = |row: &&str| ROWS.iter().any(|name| row.contains(&format!("name = \"{name}\"\n")));
        reader.write("targets.toml", &DEFAULT_FILE.split_inclusive("\n\n").filter(is_named).collect::<String>());
        reader.write("mistake/targets.toml", MISTAKE);
        reader.write("Cargo.toml", MANIFEST);
        reader.write("src/lib.rs", SOURCE);
        reader.write("matrix.json", &default_json().to_string());
        let block = |page: &str, language: &str| -> Block {
            let is = |block: &Block| block.page == page && block.language == language;
            blocks().into_iter().find(is).expect("the page has such a block")
        };
        reader.write("ours.toml", &block("docs/claims.md", "toml").text);
        reader.write("mine.cat", &block("docs/models.md", "text").text);
        for folder in ["docs/simulate", "docs/measured", "tests/litmus", "examples/programs"] {
            for file in files(&root().join(folder)).iter().map(|file| format!("{folder}/{file}")) {
                reader.write(&file, &read(&file));
            }
        }
        for file in files(&root().join("examples/pinned")) {
            reader.write(&format!("path/to/crate/{file}"), &read(Path::new("examples/pinned").join(&file)));
            reader.write(&format!("examples/pinned/{file}"), &read(Path::new("examples/pinned").join(&file)));
        }
        for (prepared, code) in [
            (format!("cd path/to/crate && {GIT}"), 0),
            ("asm-matrix build --target x86_64 --keep-asm".to_owned(), 0),
            ("mkdir -p .local/share/bash-completion/completions .zfunc .config/fish/completions".to_owned(), 0),
            ("mkdir site && cp out/matrix.json before.json && mv out/matrix.json site".to_owned(), 0),
        ] {
            let run = reader.run(&prepared);
            assert_eq!(run.code, Some(code), "{prepared}: {}", run.stderr);
        }
        reader
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    /// Runs a line in a shell, as in a terminal of 80 columns.
    pub(super) fn run(&self, line: &str) -> Run {
        let mut shell = Command::new("bash");
        let program = program();
        shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let path = std::env::var("PATH").expect("there is one");
        let bin = Path::new(env!("CARGO_BIN_EXE_asm-matrix")).parent().expect("it is in a folder");
        shell.env("PATH", format!("{}:{path}", bin.display())).env("COLUMNS", "80");
        for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
            shell.env(name, "reader@pages");
        }
        // What is written to the reader's home stays here; the toolchains are where they were.
        let home = std::env::var("HOME").expect("there is one");
        for (name, usual) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            shell.env(name, std::env::var_os(name).unwrap_or_else(|| Path::new(&home).join(usual).into()));
        }
        shell.env("HOME", self.0.path());
        // The commands of the repository are there for who reads them there.
        let folder = if line.starts_with(".ci/") { root() } else { self.0.path() };
        let line = line.replacen("cargo run --release -- ", "asm-matrix ", 1);
        run(shell.current_dir(folder).args(["-o", "pipefail", "-c", &line]))
    }
}
