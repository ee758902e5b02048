//! `asm-matrix show --command`: for each cell, the commands that reproduce it, to be pasted into a shell.

use super::arguments::Show;
use super::selection::TargetsFile;
use super::terminal::{self, FAINT, HEADING, styled};
use super::{Context, Verdict, product};
use anyhow::Context as _;
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
    let wanted: Vec<Probe> = catalogue().into_iter().filter(|probe| probe.is_legal() && is_wanted(probe)).collect();
    let mut text = String::new();
    for target in &request.targets {
        let facts = Facts::of(target, &session).map_err(|source| file.explained_facts(target, source))?;
        let sysroot = origin::core_of(&target.triple, &facts, request.core, &session)?;
        let dialect = dialect(&facts.isa, request.dialect);
        let job = Job { target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
        for probe in &wanted {
            if probes::absence(probe, &target.triple, &facts, &session.toolchain).is_some() {
                continue;
            }
            let title = format!("# {} on {}", probe.name(), target.name);
            let rustc = job.command(&folder, &session);
            let cargo_asm = job.cargo_asm_command(&folder, &probe.symbol(), &session);
            let _ = writeln!(text, "{}", styled(HEADING, &title));
            let _ = writeln!(text, "{}\n{rustc}", styled(FAINT, "# all probes, by the compiler:"));
            let _ = writeln!(text, "{}\n{cargo_asm}\n", styled(FAINT, "# this one, by cargo-show-asm:"));
        }
    }
    terminal::print(&text)?;
    if which::which("cargo-asm").is_err() {
        terminal::note("note: cargo-show-asm is not installed: `cargo install cargo-show-asm` installs it");
    }
    Ok(Verdict::Expected)
}
