//! Finding the probes that stop the compiler, so that they cost their own cells and no others.
//!
//! A type error is reported for every probe that has it, in one run. An operation that LLVM cannot select aborts the
//! whole compilation: then the probes are halved until the culprits are alone.

use super::{CompileError, Compiled, Job, NO_LINTS, PART};
use crate::catalogue::Probe;
use crate::probes::{self, PREAMBLE_LINES};
use crate::session::Session;
use fs_err as fs;
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
    let compiled = match job.compile_part(&candidates, session)? {
        Ok(compiled) => compiled,
        Err(reason) => {
            let good = halved(job, &candidates, reason, &mut failed, session)?;
            job.compile_part(&good, session)?.map_err(CompileError::Target)?
        }
    };
    Ok(Compiled { failed, ..compiled })
}

/// Halves probes that stop the compiler, for this reason, until the culprits are alone. Returns the others.
fn halved<'a>(
    job: &Job<'_>,
    probes: &[&'a Probe],
    reason: String,
    failed: &mut BTreeMap<String, String>,
    session: &Session,
) -> Result<Vec<&'a Probe>, CompileError> {
    if let [probe] = probes {
        failed.insert(probe.symbol(), reason);
        return Ok(Vec::new());
    }
    let mut good = Vec::new();
    for half in [&probes[..probes.len() / 2], &probes[probes.len() / 2..]] {
        match job.compile_part(half, session)? {
            Ok(_) => good.extend(half),
            Err(reason) => good.extend(halved(job, half, reason, failed, session)?),
        }
    }
    Ok(good)
}

impl Job<'_> {
    /// What the front end says to each probe that it refuses, by the probe's index: type errors, and lints unless they are
    /// silenced by an argument.
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

/// Line and message of an error, where a line of the compiler's JSON is one.
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
    Some((line, message))
}
