//! `asm-matrix check`: compares with the committed snapshots and never writes.

use super::arguments::{Check, DriftFormatName, Snapshots};
use super::asserted::{Asserted, Broken};
use super::failure::Hinted;
use super::gate::Changes;
use super::leftovers::leftovers;
use super::places::{self, Code, Located};
use super::side::{Loaded, baseline};
use super::{Context, Verdict, part, product, terminal, user, watch};
use crate::base::input;
use crate::base::process::Invocation;
use crate::compare::drift::{Cell, Drift, Failing, Meaning, by_name, compare};
use crate::read::matrix::{Column, Matrix};
use crate::read::snapshot::{EXTENSION, Snapshot, settings};
use crate::report::{Sources, drift_schema};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;
use terminal::visible;

pub(super) fn check(arguments: &Check, context: &Context) -> anyhow::Result<Verdict> {
    if arguments.watch { watch::watch(arguments, context) } else { checked(arguments, context) }
}

/// Checks once.
pub(super) fn checked(arguments: &Check, context: &Context) -> anyhow::Result<Verdict> {
    let Check { watch: _, gate, snapshots } = arguments;
    if gate.format == DriftFormatName::Schema {
        terminal::print(drift_schema())?;
        return Ok(Verdict::Expected);
    }
    let failing = gate.failing()?;
    let mut compared = Compared::of(snapshots, context)?;
    let drift = &compared.drift;
    compared.found.targets.extend(changed(drift, |cell| failing.fails(cell.class)));
    // `bless` must not remove some leftovers.
    let Baseline { targets, is_prunable, .. } = &compared.found;
    let accept =
        (!targets.is_empty() || *is_prunable).then(|| accepting(snapshots, &compared.found, context).to_string());
    let verdict = compared.print(arguments, &failing, accept.as_deref(), context)?;
    let Compared { now, found, broken, drift, .. } = &compared;
    let count = found.snapshots.len();
    if count > 0 && !context.quiet {
        let same = count - changed(drift, |cell| is_told(cell, &failing)).len();
        terminal::note(&format!("{same} of {count} snapshots are unchanged"));
    }
    if let Some(accept) = &accept {
        terminal::note(&format!("accept with: {}", visible(accept)));
    }
    let is_failure = verdict == Verdict::Unexpected || !found.complaints.is_empty() || !broken.findings.is_empty();
    let is_impossible = now.matrix.columns.iter().any(|column| column.failure.is_some());
    Ok(match (is_impossible, is_failure) {
        (true, _) => Verdict::Impossible,
        (false, true) => Verdict::Unexpected,
        (false, false) => Verdict::Expected,
    })
}

/// The instructions as they are now, beside those of the snapshots.
struct Compared {
    before: Loaded,
    now: Loaded,
    found: Baseline,
    drift: Drift,
    /// The assertions that do not hold.
    broken: Broken,
}

impl Compared {
    fn of(snapshots: &Snapshots, context: &Context) -> anyhow::Result<Compared> {
        let Snapshots { filter, selection, compilation, user, .. } = snapshots;
        let words = filter.words()?;
        // Mistakes in words are reported before anything is compiled, if possible.
        let is_user_code = user::is_given(user);
        if !is_user_code {
            filter.check_operations(&part::rows(selection))?;
        }
        let is_asked = user::asked(user)?;
        let asserted = Asserted::beside(snapshots)?;
        let product = product::make(selection, compilation, Some(&asserted.with_rows(user)), context)?;
        let folder = user::snapshots(snapshots);
        if !asserted.is_some() && input::found(&folder)?.is_none() {
            let title = format!("there are no snapshots: {} does not exist", folder.display());
            let help = format!("write them with {}", accepting(snapshots, &Baseline::default(), context));
            return Err(Hinted { title, help }.into());
        }
        let only_asserted = asserted.only(&product);
        let mut now = Loaded::of("now", product.matrix);
        let mut found = Baseline::read(snapshots, &now.matrix)?;
        let broken = asserted.decide(&now.matrix, user)?;
        // Who asserts need not pin.
        if asserted.is_some() && input::found(&folder)?.is_none() {
            found = Baseline::default();
        }
        let before = baseline(&folder.display().to_string(), &found.snapshots, &mut now.matrix, is_asked);
        if is_user_code {
            filter.check_operations(&now.matrix.probes)?;
        }
        let mut pairs = by_name(&before.matrix, &now.matrix);
        let is_row = |name: &str| !only_asserted.contains(name) || found.has(name);
        filter.narrow(&mut pairs, &now.matrix.probes, is_row);
        let drift = compare(&before.matrix, &now.matrix, &pairs).only(&words);
        Ok(Compared { before, now, found, drift, broken })
    }

    /// Prints the changes, the assertions that do not hold, and what else is wrong. `accept` is the command that accepts it.
    fn print(
        &self,
        arguments: &Check,
        failing: &Failing,
        accept: Option<&str>,
        context: &Context,
    ) -> anyhow::Result<Verdict> {
        let Check { watch: _, gate, snapshots } = arguments;
        let Compared { before, now, found, drift, broken } = self;
        let is_text = gate.format == DriftFormatName::Text;
        let files = user::files(&now.matrix, &[user::snapshots(snapshots)])?;
        // In text, what is as expected is not mentioned.
        let is_as_expected = found.snapshots.is_empty() || changed(drift, |cell| is_told(cell, failing)).is_empty();
        let verdict = if is_text && is_as_expected {
            Verdict::Expected
        } else {
            let sources = &sources(snapshots, drift, [&before.matrix, &now.matrix], failing, context)?;
            let sides = &[before.side.clone(), now.side.clone()];
            gate.print("check", &Changes { sides, drift, files: &files, sources, accept, broken }, context)?
        };
        if matches!(gate.format, DriftFormatName::Text | DriftFormatName::Json) {
            broken.print(is_text)?;
        }
        for complaint in &found.complaints {
            let complaint = visible(complaint);
            if is_text { terminal::print(&format!("{complaint}\n"))? } else { terminal::note(&complaint) }
        }
        Ok(verdict)
    }
}

/// The source of what changed, if it is user code.
pub(super) fn sources(
    snapshots: &Snapshots,
    drift: &Drift,
    [before, now]: [&Matrix; 2],
    failing: &Failing,
    context: &Context,
) -> anyhow::Result<Sources> {
    let Snapshots { selection, compilation, user, .. } = snapshots;
    let targets =
        drift.cells.iter().filter(|cell| is_told(cell, failing)).map(|cell| cell.after.target.as_str()).collect();
    // The snapshots have no source.
    let before = Located::without_source(before);
    let now = Located::of(Code { selection, compilation, user }, now, &targets, context)?;
    Ok(places::sources(drift, [&before, &now], places::folder(user), |cell| is_told(cell, failing)))
}

/// Whether a change is worth reporting.
fn is_told(cell: &Cell, failing: &Failing) -> bool {
    cell.class.meaning != Meaning::Cosmetic || failing.fails(cell.class)
}

/// The targets of cells.
fn changed(drift: &Drift, is_it: impl Fn(&Cell) -> bool) -> BTreeSet<String> {
    drift.cells.iter().filter(|cell| is_it(cell)).map(|cell| cell.after.target.clone()).collect()
}

/// The command line of `bless` for the same arguments. If no target was named, it names those that changed. It has
/// `--prune` if everything is blessed and there are leftover files to remove.
fn accepting(snapshots: &Snapshots, found: &Baseline, context: &Context) -> Invocation {
    let mut words: Vec<OsString> = Vec::new();
    let mut given = context.words.iter();
    while let Some(word) = given.next() {
        let text = word.to_string_lossy();
        match &*text {
            // `bless` accepts everything it gets.
            "--fail-on" | "--format" | "--color" => drop(given.next()),
            "--strict" | "--watch" | "--quiet" | "-q" => {}
            _ if ["--fail-on=", "--format=", "--color="].iter().any(|option| text.starts_with(option)) => {}
            "check" if !words.iter().any(|word| word == "bless") => words.push("bless".into()),
            _ => words.push(word.clone()),
        }
    }
    let mut command = Invocation::new(env!("CARGO_PKG_NAME")).arguments(words);
    if found.is_prunable {
        return command.argument("--prune");
    }
    if snapshots.selection.target.is_empty() {
        for target in &found.targets {
            command = command.arguments(["--target", target]);
        }
    }
    command
}

/// The snapshots of a matrix's columns.
#[derive(Default)]
struct Baseline {
    snapshots: Vec<Snapshot>,
    /// What is wrong besides changed cells.
    complaints: Vec<String>,
    /// The targets that `bless` would accept.
    targets: BTreeSet<String>,
    /// Whether `bless --prune` would remove one.
    is_prunable: bool,
}

impl Baseline {
    /// Whether a snapshot has a function.
    fn has(&self, name: &str) -> bool {
        self.snapshots.iter().any(|snapshot| snapshot.entries.iter().any(|(known, _)| known == name))
    }

    fn read(arguments: &Snapshots, matrix: &Matrix) -> anyhow::Result<Baseline> {
        let folder = user::snapshots(arguments);
        let columns: Vec<&Column> = matrix.columns.iter().filter(|column| column.failure.is_none()).collect();
        let read = |column: &&Column| Blessed::read(&folder.join(format!("{}.{EXTENSION}", column.name)), column);
        let blessed = columns.par_iter().map(read).collect::<anyhow::Result<Vec<Blessed>>>()?;
        let mut found = Baseline::default();
        for (column, Blessed { snapshot, complaint }) in columns.into_iter().zip(blessed) {
            if complaint.is_some() {
                found.targets.insert(column.name.clone());
            }
            found.complaints.extend(complaint);
            found.snapshots.extend(snapshot);
        }
        for leftover in leftovers(arguments, matrix)? {
            found.is_prunable |= leftover.is_prunable();
            found.complaints.push(leftover.told());
        }
        Ok(found)
    }
}

/// The snapshot of a column, if it can be compared; otherwise the reason.
struct Blessed {
    snapshot: Option<Snapshot>,
    complaint: Option<String>,
}

impl Blessed {
    fn read(path: &Path, column: &Column) -> anyhow::Result<Blessed> {
        let name = &column.name;
        let useless = |complaint: String| Ok(Blessed { snapshot: None, complaint: Some(complaint) });
        let Some(text) = input::text_if_found(path, input::Kind::Assembly)? else {
            return useless(format!("{}: there is no snapshot", path.display()));
        };
        let snapshot = Snapshot::parse(&text, &path.display().to_string())?;
        let settings = settings(column);
        if snapshot.target != settings {
            return useless(format!("{name}: blessed with other settings\n  {}\n  {settings}", snapshot.target));
        }
        Ok(Blessed { snapshot: Some(snapshot), complaint: None })
    }
}
