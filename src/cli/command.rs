//! `asm-matrix show --command`: for each cell, the commands that reproduce it, to be pasted into a shell.

use super::arguments::Show;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::work::Work;
use super::{Context, Verdict, product};
use crate::base::mistake::chain;
use crate::base::process::Invocation;
use crate::compile::facts::Facts;
use crate::compile::rustc::Job;
use crate::compile::session::Session;
use crate::compile::sysroot::Sysroot;
use crate::compile::user::Source;
use crate::compile::{origin, probes};
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::{Probe, catalogue};
use crate::read::cells::dialect;
use anyhow::Context as _;
use std::fmt::Write as _;
use std::path::Path;

pub(super) fn print(
    arguments: &Show,
    is_wanted: &impl Fn(&Probe) -> bool,
    context: &Context,
) -> anyhow::Result<Verdict> {
    let Show { selection, compilation, user, .. } = arguments;
    let Work { file, targets, session, user, .. } = Work::of(selection, &compilation.compiler, Some(user), context)?;
    let user = user.map(|user| user.source);
    let request = product::request(targets, compilation);
    let here = std::env::current_dir().context("there is no current folder")?;
    let wanted: Vec<Probe> = catalogue().into_iter().filter(is_wanted).collect();
    let cells = Cells { session: &session, wanted: &wanted };
    let mut text = String::new();
    let mut is_something = false;
    for target in &request.targets {
        let facts = Facts::of(target, &session).map_err(|source| file.explained_facts(target, source))?;
        let core_of = if user.is_some() { origin::core_of_user_code } else { origin::core_of };
        let made = core_of(&target.triple, &facts, request.core, &session).map_err(|error| chain(&error)).and_then(
            |sysroot| {
                let dialect = dialect(&facts.isa, request.dialect);
                let job = Job { target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
                match &user {
                    Some(source) => whole(source, &job, &here, &session),
                    None => cells.commands(&job),
                }
            },
        );
        match made {
            Ok(commands) => {
                is_something = true;
                text.push_str(&commands);
            }
            Err(reason) => terminal::note(&format!("warning: {}: {}", visible(&target.name), visible(&reason))),
        }
    }
    anyhow::ensure!(is_something, product::NOTHING);
    terminal::print(&text)?;
    if user.is_none() && which::which("cargo-asm").is_err() {
        terminal::note("note: cargo-show-asm is not installed: `cargo install cargo-show-asm` installs it");
    }
    Ok(Verdict::Expected)
}

/// The command that compiles all user code for a target, with the libraries that it needs; or why it does not compile.
fn whole(source: &Source, job: &Job<'_>, here: &Path, session: &Session) -> Result<String, String> {
    let triple = &job.target.triple;
    let compile = |sysroot: &Sysroot| source.compile(&Job { sysroot, ..*job }, session).map_err(|error| chain(&error));
    let (_, sysroot) = origin::with_what_is_needed(triple, job.sysroot.clone(), session, compile)?;
    let name = format!("{}.s", job.target.name);
    let title = format!("# all functions of {} on {}, to {name}", source.name(), job.target.name);
    let title = styled(HEADING, &visible(&title));
    let command = source.command(&Job { sysroot: &sysroot, ..*job }, &here.join(name), session);
    Ok(format!("{title}\n{command}\n\n"))
}

/// What the commands of every target share.
struct Cells<'a> {
    session: &'a Session,
    wanted: &'a [Probe],
}

impl Cells<'_> {
    /// The commands of the wanted cells of a target, or why it has none.
    fn commands(&self, job: &Job<'_>) -> Result<String, String> {
        let Cells { session, wanted } = self;
        let Job { target, facts, .. } = job;
        // They are in a crate of their own: compiling all probes takes a user as long as it takes asm-matrix.
        let existing = probes::existing(wanted, facts, &session.toolchain);
        let folder = &probes::folder_of(&existing, &session.cache).map_err(|error| chain(&error))?;
        let compiled = job.compile_some(&existing, session).map_err(|error| chain(&error))?;
        let assembly = Assembly::parse(&compiled.assembly, Syntax::of(&facts.isa, &target.triple));
        let mut text = String::new();
        if !existing.is_empty() {
            let title = styled(HEADING, &format!("# the named probes on {}, to probes.s", target.name));
            let _ = writeln!(text, "{title}\n{}", job.command(folder, session));
        }
        for probe in *wanted {
            let title = format!("# {} on {}", probe.name(), target.name);
            let _ = writeln!(text, "{}", styled(HEADING, &title));
            match probes::absence(probe, facts, &session.toolchain) {
                Some(reason) => {
                    let _ = writeln!(text, "# absent: {}", visible(&reason));
                }
                None if !probe.is_legal() => {
                    let _ = writeln!(text, "# rejected: the language forbids this ordering");
                }
                None => {
                    let (command, what) = cargo_asm(job, folder, &assembly, &probe.symbol(), session);
                    if let Some(what) = what {
                        let _ = writeln!(text, "{}", styled(FAINT, &what));
                    }
                    let _ = writeln!(text, "{command}");
                }
            }
        }
        text.push('\n');
        Ok(text)
    }
}

/// The command of cargo-show-asm for a symbol, and a note if there is one.
fn cargo_asm(
    job: &Job<'_>,
    folder: &Path,
    assembly: &Assembly<'_>,
    symbol: &str,
    session: &Session,
) -> (Invocation, Option<String>) {
    // cargo-show-asm does not follow aliases, so it gets the function that the probe was merged with.
    let (name, what) = match assembly.merged_with(symbol) {
        Some(other) => (other, Some(format!("# the compiler merged it with {other}"))),
        None => (symbol, None),
    };
    let command = job.cargo_asm_command(folder, name, session);
    // It takes a part of a name and, if several functions match, the index of one among them in order of their names.
    let namesakes: Vec<&str> = assembly.names().into_iter().filter(|other| other.contains(name)).collect();
    match namesakes.iter().position(|other| *other == name) {
        Some(position) if namesakes.len() > 1 => (command.argument(position.to_string()), what),
        _ => (command, what),
    }
}
