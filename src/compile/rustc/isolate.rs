//! Finds the probes that stop the compiler, so that only their own cells fail.
//!
//! A type error is reported for every probe that has it, in one run. An operation that LLVM cannot select aborts the
//! whole compilation, and LLVM's message names no function. LLVM usually cannot select such an operation for any type,
//! so the probes are split by operation, then by orderings, and only the groups that fail are compiled one by one.

use super::{CompileError, Compiled, Job, NO_LINTS, PART};
use crate::base::untrusted::abridged;
use crate::compile::probes::{self, PREAMBLE_LINES};
use crate::compile::session::Session;
use crate::probe::Probe;
use fs_err as fs;
use indexmap::IndexMap;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Compiles the probes that can be compiled.
pub(super) fn compile(job: &Job<'_>, probes: &[Probe], session: &Session) -> Result<Compiled, CompileError> {
    if let Err(reason) = job.compile_part(&[], session)? {
        return Err(CompileError::Target(reason));
    }
    let objections = job.objections(probes, &[NO_LINTS], session)?;
    let is_candidate = |(index, probe)| (!objections.contains_key(&index)).then_some(probe);
    let candidates: Vec<&Probe> = probes.iter().enumerate().filter_map(is_candidate).collect();
    let symbol = |(index, words): (usize, String)| (probes[index].symbol(), words);
    let mut failed: BTreeMap<String, String> = objections.into_iter().map(symbol).collect();
    // If the front end objects to none of them, all of them have just been tried.
    if !failed.is_empty()
        && let Ok(compiled) = job.compile_part(&candidates, session)?
    {
        return Ok(Compiled { failed, ..compiled });
    }
    let sifted = sifted(job, &candidates, &LEVELS, session)?;
    failed.extend(sifted.failed.into_iter().map(|(probe, reason)| (probe.symbol(), reason)));
    let compiled = job.compile_part(&sifted.good, session)?.map_err(CompileError::Target)?;
    Ok(Compiled { failed, ..compiled })
}

/// Probes, separated by whether they stop the compiler.
#[derive(Default)]
struct Sifted<'a> {
    good: Vec<&'a Probe>,
    failed: Vec<(&'a Probe, String)>,
}

/// The common part of probes that are compiled together, level by level.
type Level = fn(&Probe) -> String;

/// The levels at which probes are split before each is compiled alone: operations (all programs are one), orderings.
const LEVELS: [Level; 2] = [
    |probe| probe.program().map_or(probe.operation(), |program| program.group.name()).to_owned(),
    |probe| format!("{:?} {:?}", probe.success, probe.failure),
];

/// Separates probes that stop the compiler together, in their order: those that stop it alone, each with the message,
/// and the others.
fn sifted<'a>(
    job: &Job<'_>,
    probes: &[&'a Probe],
    levels: &[Level],
    session: &Session,
) -> Result<Sifted<'a>, CompileError> {
    let (level, deeper) = match levels {
        [level, deeper @ ..] => (Some(level), deeper),
        [] => (None, levels),
    };
    let mut groups: IndexMap<String, Vec<&'a Probe>> = IndexMap::new();
    for probe in probes {
        groups.entry(level.map_or_else(|| probe.symbol(), |level| level(probe))).or_default().push(probe);
    }
    // A level at which all are equal adds nothing: they were tried together.
    if level.is_some() && groups.len() == 1 {
        return sifted(job, probes, deeper, session);
    }
    let groups: Vec<Vec<&Probe>> = groups.into_values().collect();
    let told_apart = |group: &Vec<&'a Probe>| match (job.compile_part(group, session)?, group.as_slice()) {
        (Ok(_), _) => Ok(Sifted { good: group.clone(), failed: Vec::new() }),
        (Err(reason), [probe]) => Ok(Sifted { good: Vec::new(), failed: vec![(*probe, reason)] }),
        (Err(_), _) => sifted(job, group, deeper, session),
    };
    let parts: Vec<Sifted<'a>> =
        groups.par_iter().with_max_len(1).map(told_apart).collect::<Result<_, CompileError>>()?;
    let mut all = Sifted::default();
    for part in parts {
        all.good.extend(part.good);
        all.failed.extend(part.failed);
    }
    Ok(all)
}

impl Job<'_> {
    /// The front end's message for each probe that it refuses, by the probe's index: type errors, and lints unless an
    /// argument silences them.
    pub(crate) fn objections(
        &self,
        probes: &[Probe],
        arguments: &[&str],
        session: &Session,
    ) -> Result<BTreeMap<usize, String>, CompileError> {
        let folder = session.cache.scratch()?;
        fs::write(folder.path().join(PART), probes::part(probes))?;
        let invocation = self
            .invocation(session)
            .arguments(arguments.iter().copied())
            .arguments(["--error-format=json", "--emit=metadata", "-o", "part.rmeta", PART])
            .directory(folder.path());
        let output = session.run(&invocation)?;
        let mut objections = BTreeMap::new();
        for (line, words) in output.stderr.lines().filter_map(error) {
            if let Some(index) = line.checked_sub(PREAMBLE_LINES + 1).filter(|index| *index < probes.len()) {
                objections.entry(index).or_insert(words);
            }
        }
        Ok(objections)
    }
}

/// Line and message of an error, if a line of the compiler's JSON is one.
fn error(json: &str) -> Option<(usize, String)> {
    let diagnostic: serde_json::Value = serde_json::from_str(json).ok()?;
    if diagnostic["level"] != "error" {
        return None;
    }
    // Other spans are in `core`, or only explain.
    let is_own = |span: &&serde_json::Value| span["is_primary"] == true && span["file_name"] == PART;
    let span = diagnostic["spans"].as_array()?.iter().find(is_own)?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    let mut message = diagnostic["message"].as_str()?.to_owned();
    let children = diagnostic["children"].as_array().into_iter().flatten();
    for help in children.filter(|child| child["level"] == "help").filter_map(|child| child["message"].as_str()) {
        message.push_str("; ");
        message.push_str(help);
    }
    Some((line, abridged(&message).into_owned()))
}
