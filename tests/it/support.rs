//! Shared by the tests: the program in a clean environment, compilers, and one cache.

use asm_matrix::base::process::Runner;
use asm_matrix::compile::cache::Cache;
use asm_matrix::compile::facts::Facts;
use asm_matrix::compile::origin;
use asm_matrix::compile::session::Session;
use asm_matrix::compile::toolchain::{Selection, Toolchain, installed};
use asm_matrix::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use asm_matrix::isa::decoded::Decoder;
use asm_matrix::isa::isa;
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::read::cells;
use asm_matrix::read::matrix::{Body, Matrix, Outcome};
use asm_matrix::run::pipeline::{self, Part, Product, Request};
use asm_matrix::target::{DEFAULT, DEFAULT_FILE, Target, Targets, isa_of, parse};
use fs_err as fs;
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

/// The cache of all tests: each finds what others compiled.
pub(crate) fn cache_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// The program, in an environment without variables that affect it, in the folder of the project.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asm-matrix"));
    command.env_clear();
    for name in ["PATH", "HOME", "CARGO_HOME", "RUSTUP_HOME", "TMPDIR", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.env("ASM_MATRIX_CACHE", cache_folder()).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    command
}

/// The result of a run of the program.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code; none if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// Sends a signal to a running program: `-INT`.
#[cfg(unix)]
pub(crate) fn signal(child: &std::process::Child, name: &str) {
    let status = Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill runs");
    assert!(status.success());
}

/// Runs the program, which must succeed, and returns its output.
pub(crate) fn stdout(arguments: &[&str]) -> String {
    let run = run(program().args(arguments));
    assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
    run.stdout
}

/// The stand-in for rustc, compiled once, with its behaviour.
pub(crate) fn fake_rustc(command: &mut Command, behaviour: &str) {
    static FAKE: OnceLock<PathBuf> = OnceLock::new();
    let fake = FAKE.get_or_init(|| {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made").keep();
        let path = folder.join("fake-rustc");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/helpers/fake_rustc.rs");
        let status = Command::new("rustc").args(["--edition=2021", "-o"]).arg(&path).arg(source).status();
        assert!(status.expect("rustc runs").success(), "the stand-in for rustc does not compile");
        path
    });
    let real = session().toolchain.rustc;
    command.arg("--rustc").arg(fake).env("FAKE_RUSTC", behaviour).env("REAL_RUSTC", real);
}

fn runner() -> Runner {
    Runner { timeout: Duration::from_secs(600), interrupted: std::sync::Arc::default(), supervisor: None }
}

/// The compiler that `rustc` is, with the cache of all tests.
pub(crate) fn session() -> Session {
    session_with(&Selection::Default).expect("whoever runs cargo has a compiler")
}

/// A compiler with the cache of all tests.
pub(crate) fn session_with(selection: &Selection) -> Option<Session> {
    let runner = runner();
    let toolchain = Toolchain::find(selection, None, &runner).ok()?;
    let cache =
        Cache::open(&cache_folder(), runner.interrupted.clone()).expect("the cache of the tests can be written");
    Some(Session { toolchain, cache, runner })
}

/// The compilers of this machine on the way to `rustc`.
fn sessions() -> impl Iterator<Item = Session> {
    installed(None).into_iter().filter_map(|path| session_with(&Selection::Path(path)))
}

/// A compiler with library source, if this machine has one.
pub(crate) fn session_with_source() -> Option<Session> {
    sessions().find(|session| session.toolchain.library_source().is_some())
}

/// The other compilers of this machine, if everything is tested: one with library source, and the nightly.
pub(crate) fn other_sessions() -> Vec<Session> {
    if !is_everything() {
        return Vec::new();
    }
    let others = [(session_with_source(), Extra::LibrarySource), (nightly(), Extra::Nightly)];
    let found = others.into_iter().filter_map(|(other, extra)| {
        if other.is_none() {
            absent(extra);
        }
        other
    });
    found.collect()
}

/// A compiler of a release, if this machine has one: the default one, the nightly, or any other.
pub(crate) fn session_of_release(release: &str) -> Option<Session> {
    let first = [session_with(&Selection::Default), nightly()].into_iter().flatten();
    first.chain(sessions()).find(|session| session.toolchain.compiler.release.as_deref() == Some(release))
}

/// rustc 1.63, if the variable `ASM_MATRIX_OLD_RUSTC` says where it is.
pub(crate) fn old_compiler() -> Option<PathBuf> {
    let path = std::env::var_os("ASM_MATRIX_OLD_RUSTC").map(PathBuf::from);
    if path.is_none() {
        absent(Extra::OldCompiler);
    }
    path
}

/// The nightly, if this machine has one.
pub(crate) fn nightly() -> Option<Session> {
    session_with(&Selection::Toolchain("nightly".to_owned()))
}

/// What some tests need and not every machine has.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Extra {
    Assembler,
    Browser,
    CargoShowAsm,
    Disassembler,
    Jq,
    LibrarySource,
    Mount,
    Nightly,
    OldCompiler,
    PageTests,
    PublishedTests,
    SnapshotCompiler,
    Strace,
}

/// Whether the variable `ASM_MATRIX_TESTS` has a word: `Browser,Nightly,everything`.
fn is_asked_for(word: &str) -> bool {
    std::env::var("ASM_MATRIX_TESTS").is_ok_and(|words| words.split(',').any(|name| name == word))
}

/// Whether the tests called `exhaustive` test everything but what takes longer than CI may, or a sample.
pub(crate) fn is_everything() -> bool {
    is_asked_for("everything")
}

/// Whether tests make a campaign, which takes an hour: all faults, or all triples.
pub(crate) fn is_campaign() -> bool {
    is_asked_for("campaign")
}

/// Reports that a test could not check something. If `ASM_MATRIX_TESTS` names it, as in CI, that is a failure.
pub(crate) fn absent(what: Extra) {
    assert!(!is_asked_for(&format!("{what:?}")), "{what:?} is required, and not on this machine");
    // Not with a macro: the test runner would capture it.
    let _ = writeln!(std::io::stderr(), "note: not tested, since this machine has no {what:?}");
}

/// The rows of the default targets.toml that are compiled if nothing is named.
pub(crate) fn default_targets() -> Vec<Target> {
    let Targets { rows, groups, .. } = parse(DEFAULT_FILE, "targets.toml").expect("the default rows are good");
    let default = groups.iter().find(|group| group.name == DEFAULT).expect("there is a default group");
    rows.into_iter().map(|row| row.target).filter(|target| default.targets.contains(&target.name)).collect()
}

/// A triple, with a processor where the compiler demands one, or where more compiles for a later one.
pub(crate) fn with_processor(triple: &str) -> Target {
    let cpu = match isa_of(triple) {
        Some("amdgpu") => Some("gfx900"),
        Some("avr") => Some("atmega328p"),
        Some("bpf") => Some("v4"),
        Some("nvptx64") => Some("sm_70"),
        _ => None,
    };
    Target { cpu: cpu.map(str::to_owned), ..Target::ad_hoc(triple) }
}

/// A default target by its name.
pub(crate) fn default_target(name: &str) -> Target {
    default_targets().into_iter().find(|target| target.name == name).expect("there is such a row")
}

/// The compiler's facts about a target, and the `core` that the program would choose.
pub(crate) fn prepared(target: &Target, session: &Session) -> (Facts, asm_matrix::compile::sysroot::Sysroot) {
    let facts = Facts::of(target, session).expect("the compiler knows the target");
    let sysroot = origin::core_of(&target.triple, &facts, None, session).expect("there is a core");
    (facts, sysroot)
}

/// The matrix of some targets, of all probes or some, with the assembly of each.
fn product_of(targets: &[Target], part: Option<Part>, session: &Session) -> Product {
    let (targets, dialect) = (targets.to_vec(), Dialect::Intel);
    let request =
        Request { targets, core: None, dialect, sizes: false, jobs: 2, user: None, part, keeps_assembly: true };
    pipeline::run(&request, session, &|_| {}).expect("the targets compile")
}

/// The matrix of some targets, with the assembly of each.
pub(crate) fn product(targets: &[Target], session: &Session) -> Product {
    product_of(targets, None, session)
}

/// The matrix of some targets.
pub(crate) fn matrix(targets: &[Target], session: &Session) -> Matrix {
    matrix_of(targets, None, session)
}

/// The matrix of some targets, of all probes or some.
pub(crate) fn matrix_of(targets: &[Target], part: Option<Part>, session: &Session) -> Matrix {
    product_of(targets, part, session).matrix
}

/// The matrix of all default targets on the default compiler, for all tests. Threads of rayon must not be the first to
/// ask: they would wait for each other.
pub(crate) fn default_matrix() -> &'static Matrix {
    static MATRIX: LazyLock<Matrix> = LazyLock::new(|| matrix(&default_targets(), &session()));
    &MATRIX
}

/// The analysis of [`default_matrix`].
pub(crate) fn default_analysis() -> &'static Analysis {
    static ANALYSIS: LazyLock<Analysis> = LazyLock::new(|| Analysis::of(default_matrix()));
    &ANALYSIS
}

/// The column of one default target, of [`default_matrix`].
pub(crate) fn default_column(name: &str) -> Matrix {
    let matrix = default_matrix();
    alone(matrix, matrix.columns.iter().position(|column| column.name == name).expect("there is such a row"))
}

/// A column as a matrix of its own.
pub(crate) fn alone(matrix: &Matrix, column: usize) -> Matrix {
    let Matrix { compiler, probes, columns, outcomes, bodies } = matrix;
    let mut own = Vec::new();
    let outcome = |outcome: &Outcome| {
        let Some(body) = outcome.body() else { return outcome.clone() };
        own.push(bodies[body].clone());
        Outcome::Ok(own.len() - 1)
    };
    let outcomes = outcomes[column].iter().map(outcome).collect();
    Matrix::of(compiler.clone(), probes.clone(), [(columns[column].clone(), outcomes, own)])
}

/// The `matrix.json` of all default targets, for all tests.
pub(crate) fn default_json() -> &'static Value {
    static JSON: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(&stdout(&["build", "--format", "json", "-o", "-"])).expect("matrix.json is JSON")
    });
    &JSON
}

/// The cells of a `matrix.json`, target by target, each with the coordinate of its row and the text of its reason.
pub(crate) fn cells_of(json: &Value) -> Vec<Value> {
    let rows = json["rows"].as_array().expect("there are rows");
    let targets = json["targets"].as_array().expect("there are targets").iter().map(|target| &target["name"]);
    let cell = |target: &Value, row: &Value| {
        let mut cell = row["cells"][target.as_str().expect("a target has a name")].clone();
        let reason = cell["reason"].as_u64().and_then(|reason| json["reasons"].get(usize::try_from(reason).ok()?));
        cell["reason"] = reason.cloned().unwrap_or_default();
        cell["target"] = target.clone();
        for (name, value) in row.as_object().expect("a row is an object").iter().filter(|(name, _)| *name != "cells") {
            cell[name] = value.clone();
        }
        cell
    };
    targets.flat_map(|target| rows.iter().map(move |row| cell(target, row))).collect()
}

/// The body of this compiler output, line by line.
pub(crate) fn body(isa_name: &str, lines: &[&str]) -> Body {
    let syntax = Syntax::of(isa_name, "");
    let text = format!("f:\n{}", lines.join("\n"));
    let assembly = Assembly::parse(&text, syntax);
    let mut normalizer = Normalizer::new(syntax);
    normalizer.text(assembly.body("f").expect("the function is there"));
    Body::new(normalizer.lines(), None, &mut Decoder::new(isa(isa_name), cells::dialect(isa_name, Dialect::Intel)))
}

/// A folder that is removed at the end.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made")
}

/// The files below a folder, by their path in it, sorted.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(&current).into_iter().flatten() {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(folder).expect("it is below").display().to_string());
            }
        }
    }
    files.sort();
    files
}
