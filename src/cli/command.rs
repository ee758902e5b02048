//! `asm-matrix show --command`: for each cell, the commands that reproduce it, to be pasted into a shell.

use super::arguments::Show;
use super::selection::TargetsFile;
use super::terminal::{self, FAINT, HEADING, styled};
use super::{Context, Verdict, product};
use anyhow::Context as _;
use asm_matrix::asm::{Assembly, Syntax};
use asm_matrix::catalogue::{Probe, catalogue};
use asm_matrix::facts::Facts;
use asm_matrix::reading::dialect;
use asm_matrix::rustc::Job;
use asm_matrix::{origin, probes};
use std::fmt::Write as _;

pub(super) fn print(
    arguments: &Show,
    is_wanted: &impl Fn(&Probe) -> bool,
    context: &Context,
) -> anyhow::Result<Verdict> {
    let file = TargetsFile::load(arguments.selection.targets.as_deref())?;
    let session = product::session(&arguments.compilation, context)?;
    let targets = file.select(&arguments.selection)?;
    let request = product::request(targets, &arguments.compilation, false);
    let folder = probes::folder(&session.cache).context("cannot write the probe crate to the cache")?;
    let mut text = String::new();
    for target in &request.targets {
        let facts = Facts::of(target, &session).map_err(|source| file.explained_facts(target, source))?;
        let sysroot = origin::core_of(&target.triple, &facts, request.core, &session)?;
        let dialect = dialect(&facts.isa, request.dialect);
        let job = Job { target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
        let existing: Vec<Probe> = catalogue()
            .into_iter()
            .filter(Probe::is_legal)
            .filter(|probe| probes::absence(probe, &target.triple, &facts, &session.toolchain).is_none())
            .collect();
        let compiled = job.compile(&existing, &session)?;
        let assembly = Assembly::parse(&compiled.assembly, Syntax::of(&facts.isa, &target.triple));
        for probe in existing.iter().filter(|probe| is_wanted(probe)) {
            let symbol = probe.symbol();
            let title = format!("# {} on {}", probe.name(), target.name);
            let rustc = job.command(&folder, &session);
            // cargo-show-asm does not follow aliases: it has to be given the function that the probe was merged with.
            let (name, what) = match assembly.merged_with(&symbol) {
                Some(other) => (other, format!("# this one, by cargo-show-asm; the compiler merged it with {other}:")),
                None => (symbol.as_str(), "# this one, by cargo-show-asm:".to_owned()),
            };
            let mut cargo_asm = job.cargo_asm_command(&folder, name, &session);
            // It takes a part of a name, and where several functions have it, the number of one among them by name.
            let namesakes: Vec<&str> = assembly.names().into_iter().filter(|other| other.contains(name)).collect();
            if namesakes.len() > 1
                && let Some(position) = namesakes.iter().position(|other| *other == name)
            {
                cargo_asm = cargo_asm.argument(position.to_string());
            }
            let _ = writeln!(text, "{}", styled(HEADING, &title));
            let _ = writeln!(text, "{}\n{rustc}", styled(FAINT, "# all probes, by the compiler:"));
            let _ = writeln!(text, "{}\n{cargo_asm}\n", styled(FAINT, &what));
        }
    }
    terminal::print(&text)?;
    if which::which("cargo-asm").is_err() {
        terminal::note("note: cargo-show-asm is not installed: `cargo install cargo-show-asm` installs it");
    }
    Ok(Verdict::Expected)
}
