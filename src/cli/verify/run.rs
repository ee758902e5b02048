//! `verify --run`: what shows a finding, on this machine.

use crate::cli::arguments::Verify;
use crate::cli::outcomes::Threads;
use crate::cli::terminal::{self, visible};
use crate::cli::{Context, product};
use crate::compile::session::Session;
use crate::judge::findings::Finding;
use crate::judge::outcomes::Outcome;
use crate::read::matrix::{Column, Matrix};
use crate::read::program::Program;
use crate::run::machine::runs;
use crate::run::seen::{Asked, RUNNER, Seen, seen};
use crate::target::Target;
use std::collections::BTreeMap;
use std::ffi::OsStr;

/// The name of the file of a program.
const NAME: &str = "finding.rs";

/// Runs the program of each finding whose target runs here, and adds to the finding what was seen.
pub(super) fn run(
    arguments: &Verify,
    rounds: u64,
    matrix: &Matrix,
    findings: &mut [Finding],
    context: &Context,
) -> anyhow::Result<()> {
    let session = product::session(&arguments.compilation.compiler, None, context)?;
    let running = Running { arguments, rounds, session: &session, context };
    let host = session.toolchain.compiler.host.clone().unwrap_or_default();
    let here: BTreeMap<&str, Target> = matrix
        .columns
        .iter()
        .filter(|column| runs(&target(column, &column.triple), &session).is_ok())
        .map(|column| (column.name.as_str(), target(column, &host)))
        .collect();
    let mut known: BTreeMap<(String, String), String> = BTreeMap::new();
    let (mut elsewhere, mut without) = (0, 0);
    for finding in findings {
        let (Some(target), Some(text)) = (here.get(finding.target.as_str()), &finding.execution.program) else {
            if here.contains_key(finding.target.as_str()) {
                without += 1;
            } else {
                elsewhere += 1;
            }
            continue;
        };
        let key = (finding.target.clone(), text.clone());
        let said = match known.get(&key) {
            Some(said) => said.clone(),
            None => running.said(text, target)?,
        };
        let separator = if finding.explanation.is_empty() { "" } else { "; " };
        finding.explanation.push_str(&format!("{separator}{said}"));
        known.insert(key, said);
    }
    for (count, why) in [(elsewhere, "not for this machine"), (without, "shown by nothing that can be run")] {
        if count > 0 && !context.quiet {
            let what = if count == 1 { "1 finding is".to_owned() } else { format!("{count} findings are") };
            terminal::note(&visible(&format!("note: {what} {why}")));
        }
    }
    Ok(())
}

/// The target of a column with another triple, whose libraries are there.
fn target(column: &Column, triple: &str) -> Target {
    let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    Target {
        name: column.name.clone(),
        triple: triple.to_owned(),
        isa: None,
        cpu: said(&column.cpu),
        features: said(&column.features),
        opt_level: said(&column.opt_level),
    }
}

/// What the runs of all findings have in common.
struct Running<'a> {
    arguments: &'a Verify,
    rounds: u64,
    session: &'a Session,
    context: &'a Context,
}

impl Running<'_> {
    /// What was seen of a program, in words.
    fn said(&self, text: &str, target: &Target) -> anyhow::Result<String> {
        let program = Program::read(text, NAME)?;
        let threads = Threads { program: &program, name: OsStr::new(NAME), compilation: &self.arguments.compilation };
        let product = threads.compiled(vec![target.clone()], self.session, self.context, anyhow::Error::from)?;
        let asked = Asked {
            program: &program,
            matrix: &product.matrix,
            column: 0,
            target,
            symbols: &product.symbols[0],
            rounds: self.rounds,
            seconds: u64::from(self.arguments.seconds),
            runner: RUNNER,
        };
        let Seen { counts, rounds, .. } = seen(asked, self.session)?;
        let shown = program.shown();
        let is_forbidden = |values: &Vec<i128>| {
            program.claims.iter().any(|claim| Outcome(values.clone()).satisfies(&claim.condition, &shown))
        };
        let times: u64 = counts.iter().filter(|(values, _)| is_forbidden(values)).map(|(_, count)| count).sum();
        let about = program.about.unwrap_or_default();
        Ok(match times {
            0 => format!("on this machine it was not seen: {about}, {rounds} rounds"),
            _ => format!("seen on this machine, {times} times in {rounds} rounds of {about}, and Rust forbids it"),
        })
    }
}
