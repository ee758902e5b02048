//! `asm-matrix simulate`: whether the statements of litmus tests hold.

mod expected;
mod files;

use super::arguments::{Simulate, SimulateFormat};
use super::{Context, Verdict, model, terminal};
use crate::base::output::{self, Content};
use crate::base::untrusted::in_line;
use crate::judge::simulate::{Limits, Wanted, simulate as decide};
use crate::model::Model;
use crate::read::litmus::Reader;
use crate::report::simulated::{self, Simulated, Undecided};
use expected::Expected;
use files::Test;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use std::collections::BTreeSet;
use std::path::PathBuf;

pub(super) fn simulate(arguments: &Simulate, context: &Context) -> anyhow::Result<Verdict> {
    let model = arguments.model.as_deref().map(model::read).transpose()?;
    let expected = arguments.expect.as_deref().map(Expected::read).transpose()?;
    let tests = files::tests(&arguments.paths)?;
    let simulated = all(&tests, model.as_ref(), arguments, context)?;
    if let Some(folder) = &arguments.witness {
        let files = simulated::witness_files(&simulated).into_iter();
        let files: Vec<(PathBuf, Content<'_>)> =
            files.map(|(name, text)| (PathBuf::from(name), output::text(text))).collect();
        output::write(folder, &files)?;
        if !context.quiet {
            terminal::note(&format!("{} executions in {}", files.len() / 2, in_line(&folder.display().to_string())));
        }
    }
    let text = match arguments.format {
        SimulateFormat::Text => simulated::text(&simulated),
        SimulateFormat::Csv => simulated::csv(&simulated),
        SimulateFormat::Json => simulated::json(&simulated),
    };
    terminal::print_content(&text)?;
    let counts = simulated::Counts::of(&simulated);
    if !context.quiet {
        let caveats = if model.is_none() { simulated::caveats(&simulated) } else { BTreeSet::new() };
        for caveat in caveats {
            terminal::note(&format!("note: {caveat}"));
        }
        terminal::note(&counts.to_string());
    }
    let disagrees = expected.is_some_and(|expected| expected.disagrees(&simulated));
    Ok(match (disagrees, counts.unknown) {
        (true, _) => Verdict::Unexpected,
        (false, 0) => Verdict::Expected,
        (false, _) => Verdict::Impossible,
    })
}

/// Decides all tests, with as many threads as are asked for.
fn all(
    tests: &[Test],
    model: Option<&Model>,
    arguments: &Simulate,
    context: &Context,
) -> anyhow::Result<Vec<Simulated>> {
    let limits = Limits { turns: usize::from(arguments.turns), ..Limits::default() };
    let wanted = Wanted { states: arguments.states, witness: arguments.witness.is_some(), each: false };
    let is_interrupted = || context.interrupted.load(std::sync::atomic::Ordering::Relaxed);
    let jobs = arguments.jobs.map_or(0, std::num::NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build()?;
    let simulated = pool.install(|| {
        tests
            .par_iter()
            .map_init(Reader::default, |reader, test| {
                (!is_interrupted()).then(|| one(test, reader, model, limits, wanted))
            })
            .collect::<Option<Vec<Simulated>>>()
    });
    simulated.ok_or_else(|| anyhow::anyhow!("interrupted"))
}

/// Decides one test.
fn one(test: &Test, reader: &mut Reader, model: Option<&Model>, limits: Limits, wanted: Wanted) -> Simulated {
    let file = test.name.clone();
    let undecided = |line: Option<usize>, reason: String| Simulated {
        file: file.clone(),
        litmus: None,
        answer: Err(Undecided { line, reason }),
    };
    let source = match &test.text {
        Ok(source) => source,
        Err(reason) => return undecided(None, reason.clone()),
    };
    let litmus = match reader.read(source, &test.name) {
        Ok(litmus) => litmus,
        Err(mistake) => {
            let help = mistake.help.as_ref().map_or(String::new(), |help| format!(": {help}"));
            return undecided(Some(mistake.line()), format!("{}{help}", mistake.title));
        }
    };
    let Some(model) = model.cloned().or_else(|| Model::named(litmus.isa.model)) else {
        return undecided(None, format!("there is no memory model for {}", litmus.isa.names[0]));
    };
    let answer = decide(&litmus, &model, limits, wanted);
    Simulated { file: file.clone(), litmus: Some(litmus), answer }
}
