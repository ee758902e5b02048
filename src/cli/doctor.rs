//! `asm-matrix doctor`: what was found on this machine, and what each thing is for.

use super::arguments::Doctor;
use super::selection::TargetsFile;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::{Context, Verdict, product};
use asm_matrix::facts::Facts;
use asm_matrix::origin;
use asm_matrix::process::{Invocation, Runner};
use asm_matrix::session::Session;
use asm_matrix::sysroot::{self, Origin};
use asm_matrix::target::Target;
use asm_matrix::toolchain::{Selection, Toolchain, installed};
use std::fmt::Write as _;
use std::path::Path;

/// The programs that are looked for: names in order of preference, how they say their version, what they are for.
const TOOLS: &[(&[&str], &str, &str)] = &[
    (&["cargo"], "--version", "installs asm-matrix; `show --command` prints commands for it"),
    (&["cargo-asm"], "--version", "cargo-show-asm: shows a single probe; `show --command` prints its command line"),
    (
        &["llvm-mca-22", "llvm-mca-21", "llvm-mca-20", "llvm-mca-19", "llvm-mca"],
        "--version",
        "estimates the time of a listing; knows few atomics, so nothing here depends on it",
    ),
    (
        &["llvm-mc-22", "llvm-mc-21", "llvm-mc-20", "llvm-mc-19", "llvm-mc"],
        "--version",
        "assembles a listing again, or turns Intel syntax into AT&T",
    ),
    (&["qemu-aarch64"], "--version", "qemu-user: runs a listing that was linked for AArch64"),
    (&["qemu-riscv64"], "--version", "qemu-user: runs a listing that was linked for RISC-V"),
    (
        &["chromium", "chromium-browser", "google-chrome"],
        "--version",
        "a browser for the page; the tests open the page in it",
    ),
];

pub(super) fn doctor(arguments: &Doctor, context: &Context) -> anyhow::Result<Verdict> {
    let session = product::session(&arguments.compilation, context)?;
    let file = TargetsFile::load(arguments.targets.as_deref())?;
    let mut text = String::new();
    push_compilers(&mut text, &session);
    push_origins(&mut text, &file.targets(), &session, arguments, context)?;
    push_tools(&mut text, &session.runner);
    terminal::print(&text)?;
    Ok(Verdict::Expected)
}

/// The compiler that would be used, and the others.
fn push_compilers(text: &mut String, session: &Session) {
    let _ = writeln!(text, "{}", styled(HEADING, "Compilers"));
    let used = &session.toolchain;
    push_compiler(text, "used", used);
    for path in installed() {
        match Toolchain::find(&Selection::Path(path.clone()), &session.runner) {
            // Two names of one compiler are one compiler.
            Ok(other) if other.sysroot == used.sysroot => {}
            Ok(other) => push_compiler(text, "other", &other),
            Err(error) => {
                let _ = writeln!(text, "  broken  {}\n          {}", path.display(), visible(&error.to_string()));
            }
        }
    }
    text.push('\n');
}

fn push_compiler(text: &mut String, word: &str, toolchain: &Toolchain) {
    let source = match toolchain.library_source() {
        Some(_) => "with library source",
        None => "without library source",
    };
    let title = toolchain.compiler.title();
    let path = styled(FAINT, &format!("{}, {source}", toolchain.rustc.display()));
    let _ = writeln!(text, "  {word:6}  {}\n          {path}", visible(&title));
}

/// Which `core` each target would be compiled with.
fn push_origins(
    text: &mut String,
    targets: &[Target],
    session: &Session,
    arguments: &Doctor,
    context: &Context,
) -> anyhow::Result<()> {
    let _ = writeln!(text, "{}", styled(HEADING, "Origins of core"));
    let width = targets.iter().map(|target| target.name.len()).max().unwrap_or_default();
    let request = product::request(targets.to_vec(), &arguments.compilation, false);
    for target in targets {
        anyhow::ensure!(!session.runner.is_interrupted(), "interrupted");
        let line = match Facts::of(target, session) {
            Ok(facts) => {
                let used = match origin::core_of(&target.triple, &facts, request.core, session) {
                    Ok(sysroot) => sysroot.origin.name().to_owned(),
                    Err(error) => format!("none: {error}"),
                };
                let possible = possible(&facts, session).join(", ");
                format!("{used}  {}", styled(FAINT, &format!("possible: {possible}")))
            }
            Err(error) => format!("none: {}", visible(&error.to_string())),
        };
        let _ = writeln!(text, "  {:width$}  {line}", target.name);
    }
    if !context.quiet {
        let word =
            "installed: the toolchain has it; embedded: part of asm-matrix; rust-src: compiled from library source";
        let _ = writeln!(text, "  {}", styled(FAINT, word));
    }
    text.push('\n');
    Ok(())
}

fn possible(facts: &Facts, session: &Session) -> Vec<&'static str> {
    let mut possible = Vec::new();
    if sysroot::is_installed(facts) {
        possible.push(Origin::Installed.name());
    }
    possible.push(Origin::Embedded.name());
    if session.toolchain.library_source().is_some() {
        possible.push(Origin::RustSrc.name());
    }
    possible
}

/// The tools, each with its version, or that it is not there.
fn push_tools(text: &mut String, runner: &Runner) {
    let _ = writeln!(text, "{}", styled(HEADING, "Tools"));
    for (names, question, purpose) in TOOLS {
        let found = names.iter().find_map(|name| Some((name, which::which(name).ok()?)));
        let (name, state) = match &found {
            Some((name, path)) => (**name, version(path, question, runner)),
            None => (names[0], "not found".to_owned()),
        };
        let _ = writeln!(text, "  {name:12}  {}\n  {:12}  {}", visible(&state), "", styled(FAINT, purpose));
    }
}

/// The line in which a program says its version.
fn version(path: &Path, question: &str, runner: &Runner) -> String {
    let invocation = Invocation::new(path).argument(question);
    match runner.run(&invocation) {
        Ok(output) => output
            .stdout
            .lines()
            .map(str::trim)
            .find(|line| line.bytes().any(|byte| byte.is_ascii_digit()))
            .map_or_else(|| "of unknown version".to_owned(), str::to_owned),
        Err(error) => error.to_string(),
    }
}
