//! `asm-matrix doctor`: the compilers and tools found on this machine, and the purpose of each.

use super::arguments::Doctor;
use super::failure::rendered;
use super::selection::TargetsFile;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::{Context, Verdict, product};
use crate::base::mistake::chain;
use crate::base::process::{Invocation, Runner};
use crate::compile::facts::Facts;
use crate::compile::origin;
use crate::compile::session::Session;
use crate::compile::sysroot::{self, Origin};
use crate::compile::toolchain::{Selection, Toolchain, installed};
use crate::run::mca;
use crate::target::Target;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A program that is searched for.
struct Tool {
    /// Its names, the preferred one first.
    names: &'static [&'static str],
    /// Its purpose.
    purpose: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool { names: &["cargo"], purpose: "installs asm-matrix; `show --command` prints commands for it" },
    Tool {
        names: &["cargo-asm"],
        purpose: "cargo-show-asm: shows a single probe; `show --command` prints its command line",
    },
    Tool {
        names: mca::NAMES,
        purpose: "estimates the time of a listing; `measure` shows that beside what it measured",
    },
    Tool {
        names: &["llvm-mc-22", "llvm-mc-21", "llvm-mc-20", "llvm-mc-19", "llvm-mc"],
        purpose: "assembles a listing again, or turns Intel syntax into AT&T",
    },
    Tool { names: &["git"], purpose: "`diff --git` compares revisions of your code" },
    Tool { names: &["herd7"], purpose: "simulates memory models; `litmus` writes tests for it and runs it" },
    Tool { names: &["qemu-aarch64"], purpose: "qemu-user: runs a listing that was linked for AArch64" },
    Tool { names: &["qemu-riscv64"], purpose: "qemu-user: runs a listing that was linked for RISC-V" },
    Tool {
        names: &["google-chrome", "chromium-browser", "chromium"],
        purpose: "a browser for the page; the tests open the page in it",
    },
];

pub(super) fn doctor(arguments: &Doctor, context: &Context) -> anyhow::Result<Verdict> {
    let runner = context.runner(arguments.compiler.timeout, product::CARGO_LIMIT);
    let mut text = styled(HEADING, "Compilers");
    text.push('\n');
    let session = product::session(&arguments.compiler, None, context);
    let used = session.as_ref().ok().map(|session| &session.toolchain);
    match &session {
        Ok(session) => push_compiler(&mut text, "used", &session.toolchain),
        Err(error) => {
            let _ = writeln!(text, "  {}", rendered(error));
        }
    }
    push_other_compilers(&mut text, used, &runner);
    if let Ok(session) = &session {
        let file = TargetsFile::load(arguments.targets.as_deref())?;
        let (targets, wanted) = (file.targets(), product::origin(&arguments.compiler));
        let _ = writeln!(text, "\n{}", styled(HEADING, "Origins of core"));
        let width = targets.iter().map(|target| target.name.len()).max().unwrap_or_default();
        for target in &targets {
            anyhow::ensure!(!runner.is_interrupted(), "interrupted");
            let _ = writeln!(text, "  {:width$}  {}", target.name, origins(target, wanted, session));
        }
        let word = "installed: the toolchain has it; embedded: part of asm-matrix; rust-src: from library source";
        let _ = writeln!(text, "  {}", styled(FAINT, word));
    }
    push_tools(&mut text, &runner);
    terminal::print(&text)?;
    Ok(if session.is_ok() { Verdict::Expected } else { Verdict::Impossible })
}

fn push_compiler(text: &mut String, word: &str, toolchain: &Toolchain) {
    let source = match toolchain.library_source() {
        Some(_) => "with library source",
        None => "without library source",
    };
    let path = format!("{}, {source}", toolchain.rustc.display());
    let _ = writeln!(
        text,
        "  {word:6}  {}\n          {}",
        visible(&toolchain.compiler.title()),
        styled(FAINT, &visible(&path))
    );
}

/// Each other compiler once, by its folder: a compiler can have several names.
fn push_other_compilers(text: &mut String, used: Option<&Toolchain>, runner: &Runner) {
    // `/bin` can be a link to `/usr/bin`.
    let place = |toolchain: &Toolchain| toolchain.sysroot.canonicalize().unwrap_or_else(|_| toolchain.sysroot.clone());
    let is_same = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut known: Vec<PathBuf> =
        used.iter().flat_map(|toolchain| [place(toolchain), is_same(&toolchain.rustc)]).collect();
    for path in installed(rustup_folder().as_deref()) {
        match Toolchain::find(&Selection::Path(path.clone()), None, runner) {
            Ok(other) if known.contains(&place(&other)) || known.contains(&is_same(&path)) => {}
            Ok(other) => {
                push_compiler(text, "other", &other);
                known.extend([place(&other), is_same(&path)]);
            }
            Err(error) => {
                let (path, error) = (path.display().to_string(), chain(&error));
                let _ = writeln!(text, "  broken  {}\n          {}", visible(&path), visible(&error));
            }
        }
    }
}

/// Rustup's folder: the one in its variable, or beside cargo's, where its proxies are.
fn rustup_folder() -> Option<PathBuf> {
    let beside_cargo = || Some(which::which("rustc").ok()?.parent()?.parent()?.parent()?.join(".rustup"));
    std::env::var_os("RUSTUP_HOME").map(PathBuf::from).or_else(beside_cargo)
}

/// The `core` that a target would be compiled with, and the alternatives.
fn origins(target: &Target, wanted: Option<Origin>, session: &Session) -> String {
    let facts = match Facts::of(target, session) {
        Ok(facts) => facts,
        Err(error) => return format!("none: {}", visible(&chain(&error))),
    };
    let used = match origin::core_of(&target.triple, &facts, wanted, session) {
        Ok(sysroot) => sysroot.origin.name().to_owned(),
        Err(error) => format!("none: {}", visible(&chain(&error))),
    };
    let possible = [
        (Origin::Installed, sysroot::is_installed(&facts)),
        (Origin::Embedded, sysroot::embedded(&target.triple, sysroot::Extent::Probes, session).is_ok()),
        (Origin::RustSrc, session.toolchain.library_source().is_some()),
    ];
    let possible: Vec<&str> = possible.iter().filter(|(_, is)| *is).map(|(origin, _)| origin.name()).collect();
    format!("{used}  {}", styled(FAINT, &format!("possible: {}", possible.join(", "))))
}

/// The tools, each with its version or "not found".
fn push_tools(text: &mut String, runner: &Runner) {
    let _ = writeln!(text, "\n{}", styled(HEADING, "Tools"));
    for Tool { names, purpose } in TOOLS {
        let found = names.iter().find_map(|name| Some((name, which::which(name).ok()?)));
        let (name, state) = match &found {
            Some((name, path)) => (**name, version(path, runner)),
            // The one without a version in its name.
            None => (names[names.len() - 1], "not found".to_owned()),
        };
        let _ = writeln!(text, "  {name:12}  {}\n  {:12}  {}", visible(&state), "", styled(FAINT, purpose));
    }
}

/// The line with a program's version.
fn version(path: &Path, runner: &Runner) -> String {
    match runner.run(&Invocation::new(path).argument("--version")) {
        Ok(output) => output
            .stdout
            .lines()
            .map(str::trim)
            .find(|line| line.bytes().any(|byte| byte.is_ascii_digit()))
            .map_or("of unknown version", |line| line.trim_start_matches("Version: "))
            .to_owned(),
        Err(error) => chain(&error),
    }
}
