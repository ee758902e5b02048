//! Finding the probes that stop the compiler, so that they cost their own cells and no others.
//!
//! A type error is reported for every probe that has it, in one run. An operation that LLVM cannot select aborts the
//! whole compilation: then the probes are halved until the culprits are alone.

use super::{CompileError, Compiled, Job, NO_LINTS};
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
    let mut failed = rejected_by_the_front_end(job, probes, session)?;
    let candidates: Vec<&Probe> = probes.iter().filter(|probe| !failed.contains_key(&probe.symbol())).collect();
    let good = halve(job, &candidates, &mut failed, session)?;
    match job.compile_part(&good, session)? {
        Ok(compiled) => Ok(Compiled { failed, ..compiled }),
        Err(reason) => Err(CompileError::Target(reason)),
    }
}

/// The probes with an error in their source, with the error.
fn rejected_by_the_front_end(
    job: &Job<'_>,
    probes: &[Probe],
    session: &Session,
) -> Result<BTreeMap<String, String>, CompileError> {
    let folder = session.cache.scratch()?;
    fs::write(folder.path().join("part.rs"), probes::part(probes))?;
    let invocation = job
        .invocation(session)
        .arguments([NO_LINTS, "--error-format=json", "--emit=metadata", "-o", "part.rmeta", "part.rs"])
        .directory(folder.path());
    let output = session.runner.run(&invocation)?;
    let errors = output.stderr.lines().filter_map(error).filter_map(|(line, message)| {
        let probe = probes.get(line.checked_sub(PREAMBLE_LINES + 1)?)?;
        Some((probe.symbol(), message))
    });
    Ok(errors.collect())
}

/// Line and message of an error, where a line of the compiler's JSON is one.
pub(crate) fn error(json: &str) -> Option<(usize, String)> {
    let diagnostic: serde_json::Value = serde_json::from_str(json).ok()?;
    if diagnostic["level"] != "error" {
        return None;
    }
    let line = usize::try_from(diagnostic["spans"][0]["line_start"].as_u64()?).ok()?;
    let mut message = diagnostic["message"].as_str()?.to_owned();
    let children = diagnostic["children"].as_array().into_iter().flatten();
    for help in children.filter(|child| child["level"] == "help").filter_map(|child| child["message"].as_str()) {
        message.push_str("; ");
        message.push_str(help);
    }
    Some((line, message))
}

/// Halves the probes until those that stop the compiler are alone. Returns the others.
fn halve<'a>(
    job: &Job<'_>,
    probes: &[&'a Probe],
    failed: &mut BTreeMap<String, String>,
    session: &Session,
) -> Result<Vec<&'a Probe>, CompileError> {
    let Err(reason) = job.compile_part(probes, session)? else { return Ok(probes.to_vec()) };
    if let [probe] = probes {
        failed.insert(probe.symbol(), reason);
        return Ok(Vec::new());
    }
    let (first, second) = probes.split_at(probes.len() / 2);
    let mut good = halve(job, first, failed, session)?;
    good.extend(halve(job, second, failed, session)?);
    Ok(good)
}
