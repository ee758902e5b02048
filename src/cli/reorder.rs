//! What orderings cost in user code: each atomic operation is compiled with the orderings next to its own, in a copy.

use super::arguments::{Costs, UserCode};
use super::failure::Hinted;
use super::terminal::{self, visible};
use super::{Context, product, user};
use crate::base::mistake::chain;
use crate::compare::reordered::{Trial, changes};
use crate::compile::copied::Copy;
use crate::compile::sources::{self, Source};
use crate::probe::source::{Function, Part, Place, Token, functions, places, tokens};
use crate::probe::{Ordering, Probe};
use crate::read::matrix::Matrix;
use anyhow::Context as _;
use fs_err as fs;
use std::collections::{BTreeMap, BTreeSet};

/// A word that is no ordering.
const NO_ORDERING: &str = "NoOrdering";

/// The trials of user code, and the matrix as it is now. `wanted`: only this ordering, and what is tried for it.
pub(super) fn trials(
    arguments: &Costs,
    wanted: Option<(Ordering, Ordering)>,
    context: &Context,
) -> anyhow::Result<(Matrix, Vec<Trial>)> {
    let Some(path) = arguments.user.probes.as_deref().filter(|_| arguments.compilation.asm.is_none()) else {
        let title = "what an ordering costs is found by compiling your code with another one".to_owned();
        let help = "name the source with --probes PATH, without --asm".to_owned();
        return Err(Hinted { title, help }.into());
    };
    let session =
        product::session(&arguments.compilation.compiler, user::folder(&arguments.user)?.as_deref(), context)?;
    let Some(copy) = Copy::of(path, &session).context("the code cannot be copied")? else {
        let title = "another run compiles this code with other orderings".to_owned();
        return Err(Hinted { title, help: "wait for its end".to_owned() }.into());
    };
    let user = UserCode { probes: Some(copy.code.clone()), ..arguments.user.clone() };
    let sources = sources::of(&copy.code)?;
    let build = Build { arguments, user, copy, sources };
    let now = build.matrix(context)?;
    let Found { places, others } = found_in(&build.sources, &now);
    let mut trials = planned(places, wanted);
    if !context.quiet {
        say(&trials, others, &now);
    }
    // The first build said all that there is to say.
    let quiet = &Context { quiet: true, ..context.clone() };
    for trial in &mut trials {
        let then = build.with(trial, trial.to.variant(), quiet)?;
        anyhow::ensure!(!session.runner.is_interrupted(), "interrupted");
        trial.changes = then.map(|then| changes(&now, &then)).map_err(|words| format!("does not compile: {words}"));
    }
    build.mark_absent(&mut trials, quiet)?;
    Ok((now, trials))
}

/// How the code is compiled.
struct Build<'a> {
    arguments: &'a Costs,
    user: UserCode,
    copy: Copy,
    /// The files of the copy.
    sources: Vec<Source>,
}

impl Build<'_> {
    fn matrix(&self, context: &Context) -> anyhow::Result<Matrix> {
        let Costs { selection, compilation, .. } = self.arguments;
        Ok(product::make(selection, compilation, Some(&self.user), context)?.matrix)
    }

    /// Marks the trials of code that is not compiled.
    fn mark_absent(&self, trials: &mut [Trial], quiet: &Context) -> anyhow::Result<()> {
        // What makes no difference anywhere may not be compiled at all: then nothing at its place is an error.
        for same in trials.chunk_by_mut(|one, other| (&one.file, &one.place) == (&other.file, &other.place)) {
            let is_same = same.iter().all(|trial| trial.changes.as_ref().is_ok_and(Vec::is_empty));
            if is_same && self.with(&same[0], NO_ORDERING, quiet)?.is_ok() {
                for trial in same {
                    trial.changes = Err("not part of this build".to_owned());
                }
            }
        }
        Ok(())
    }

    /// The matrix with another word in the place of an ordering; or why it does not compile, in a line.
    fn with(&self, trial: &Trial, word: &str, context: &Context) -> anyhow::Result<Result<Matrix, String>> {
        let source = self.sources.iter().find(|source| source.name == trial.file);
        let text = source.map(|source| source.text.as_str()).unwrap_or_default();
        let mut changed = text.to_owned();
        changed.replace_range(trial.place.span.clone(), word);
        let file = self.copy.file(&trial.file);
        fs::write(&file, changed)?;
        let made = self.matrix(context);
        fs::write(&file, text)?;
        Ok(made.map_err(|error| {
            let words = chain(error.as_ref());
            words.lines().find(|line| line.starts_with("error")).unwrap_or(&words).to_owned()
        }))
    }
}

/// The orderings that matter, each with its file and the rows of its function.
struct Found {
    places: Vec<(String, Place, Vec<String>)>,
    /// How many orderings there are beside them that are not written as arguments of an operation.
    others: usize,
}

/// A function of a file.
struct Declared<'a> {
    file: &'a str,
    tokens: &'a [Token<'a>],
    function: Function<'a>,
    /// The rows that it is, or that it is inlined into, as far as names tell.
    rows: BTreeSet<String>,
}

/// The orderings in the functions of the matrix, and in the functions of the source that these call, by name.
fn found_in(sources: &[Source], matrix: &Matrix) -> Found {
    let tokens: Vec<Vec<Token<'_>>> = sources.iter().map(|source| tokens(&source.text)).collect();
    let mut all: Vec<Declared<'_>> = Vec::new();
    for (source, tokens) in sources.iter().zip(&tokens) {
        let declared = |function| Declared { file: &source.name, tokens, function, rows: BTreeSet::new() };
        all.extend(functions(tokens).into_iter().map(declared));
    }
    for row in matrix.probes.iter().map(Probe::name) {
        let mut open: Vec<usize> = (0..all.len()).filter(|index| all[*index].function.is(&row)).collect();
        while let Some(index) = open.pop() {
            if all[index].rows.insert(row.clone()) {
                let called = called(&all[index]);
                open.extend((0..all.len()).filter(|other| called.contains(all[*other].function.name)));
            }
        }
    }
    let mut found: BTreeMap<(&str, usize), (Place, BTreeSet<String>)> = BTreeMap::new();
    let mut others = 0;
    for Declared { file, tokens, function, rows } in all.iter().filter(|declared| !declared.rows.is_empty()) {
        let (places, more) = places(tokens, &function.body);
        others += more;
        for place in places {
            let (_, known) = found.entry((file, place.span.start)).or_insert_with(|| (place, BTreeSet::new()));
            known.extend(rows.iter().cloned());
        }
    }
    let place = |((file, _), (place, rows)): ((&str, usize), (Place, BTreeSet<String>))| {
        (file.to_owned(), place, rows.into_iter().collect())
    };
    Found { places: found.into_iter().map(place).collect(), others }
}

/// The names that a function calls.
fn called<'a>(declared: &Declared<'a>) -> BTreeSet<&'a str> {
    let Declared { tokens, function, .. } = declared;
    let own: Vec<&Token<'a>> = tokens.iter().filter(|token| function.body.contains(&token.start)).collect();
    // `push(…)`, `.push(…)`, `push::<u8>(…)`
    let is_call = |pair: &&[&Token<'a>]| pair[0].is_word() && matches!(pair[1].text, "(" | ":");
    own.windows(2).filter(is_call).map(|pair| pair[0].text).collect()
}

/// A trial for each ordering next to one of the source; with `wanted`, only this ordering and its other.
fn planned(places: Vec<(String, Place, Vec<String>)>, wanted: Option<(Ordering, Ordering)>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (file, place, functions) in places {
        let is_legal = |ordering: Ordering| match place.part {
            Part::Read => !matches!(ordering, Ordering::Release | Ordering::AcqRel),
            Part::Write => !matches!(ordering, Ordering::Acquire | Ordering::AcqRel),
            Part::Fence => ordering != Ordering::Relaxed,
            Part::Both => true,
        };
        let sides: [Vec<Ordering>; 2] = match wanted {
            None => [place.weaker(), place.stronger()],
            Some((from, to)) if from == place.ordering && is_legal(to) && from != to => {
                if from < to {
                    [Vec::new(), vec![to]]
                } else {
                    [vec![to], Vec::new()]
                }
            }
            Some(_) => continue,
        };
        for (orderings, is_stronger) in sides.into_iter().zip([false, true]) {
            trials.extend(orderings.into_iter().map(|to| Trial {
                file: file.clone(),
                place: place.clone(),
                functions: functions.clone(),
                to,
                is_stronger,
                changes: Ok(Vec::new()),
            }));
        }
    }
    trials
}

/// How much is compiled, and what is not.
fn say(trials: &[Trial], others: usize, matrix: &Matrix) {
    let places: BTreeSet<(&str, usize)> =
        trials.iter().map(|trial| (trial.file.as_str(), trial.place.span.start)).collect();
    let counted = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (places, builds) = (counted(places.len(), "ordering"), counted(trials.len(), "build"));
    terminal::note(&visible(&format!(
        "note: {places} in the source, {builds} for {}; --filter REGEX narrows it to some functions. Operations in \
         dependencies are not changed",
        counted(matrix.columns.len(), "target")
    )));
    if others > 0 {
        let what = counted(others, "ordering");
        terminal::note(&format!("note: {what} not written as an argument of an atomic operation: left as it is"));
    }
}
