//! `asm-matrix bless`: writes the snapshots.

use super::arguments::{Bless, Filter, Snapshots};
use super::failure::Hinted;
use super::leftovers::{is_part, leftovers};
use super::side::baseline;
use super::{Context, Verdict, part, product, review, terminal, user};
use crate::base::input;
use crate::base::output;
use crate::compare::drift::{Word, by_name, compare};
use crate::read::matrix::Matrix;
use crate::read::snapshot::{EXTENSION, Snapshot};
use fs_err as fs;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

pub(super) fn bless(arguments: &Bless, context: &Context) -> anyhow::Result<Verdict> {
    let Bless { prune, review, snapshots: arguments } = arguments;
    if *review {
        let matrix = review::review(arguments, context)?;
        return finished(arguments, *prune, &matrix, context);
    }
    let filter = &arguments.filter;
    let words = filter.words()?;
    let is_asked = user::asked(&arguments.user)?;
    let is_user_code = user::is_given(&arguments.user);
    if !is_user_code {
        filter.check_operations(&part::rows(&arguments.selection))?;
    }
    let product = product::make(&arguments.selection, &arguments.compilation, Some(&arguments.user), context)?;
    let mut matrix = product.matrix;
    let is_part = !filter.is_empty() || arguments.user.filter.is_some();
    let snapshots = user::snapshots(arguments);
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for index in 0..matrix.columns.len() {
        if matrix.columns[index].failure.is_none() {
            let name = PathBuf::from(format!("{}.{EXTENSION}", matrix.columns[index].name));
            let mut snapshot = Snapshot::of(&matrix, index);
            if is_part {
                let part = Part { filter, words: &words, is_asked: &is_asked };
                snapshot = part.accepted(&snapshots.join(&name), snapshot, &mut matrix)?;
            }
            files.push((name, snapshot.render()));
        }
    }
    if is_user_code {
        filter.check_operations(&matrix.probes)?;
    }
    write(&snapshots, files, context)?;
    finished(arguments, *prune, &matrix, context)
}

/// What remains when the snapshots are written.
fn finished(arguments: &Snapshots, prune: bool, matrix: &Matrix, context: &Context) -> anyhow::Result<Verdict> {
    sweep(arguments, prune, matrix, context)?;
    let is_failure = matrix.columns.iter().any(|column| column.failure.is_some());
    Ok(if is_failure { Verdict::Impossible } else { Verdict::Expected })
}

/// Writes snapshots, by their file names. One whose text does not change keeps its date.
pub(super) fn write(snapshots: &Path, mut files: Vec<(PathBuf, String)>, context: &Context) -> anyhow::Result<()> {
    for (name, _) in &files {
        input::found(&snapshots.join(name))?;
    }
    files.retain(|(name, text)| fs::read_to_string(snapshots.join(name)).map_or(true, |known| known != *text));
    if files.is_empty() && !context.quiet {
        terminal::note("the snapshots are up to date: nothing is written");
    }
    let contents: Vec<_> = files.iter().map(|(name, text)| (name.clone(), output::bytes(text))).collect();
    for path in output::write(snapshots, &contents)? {
        terminal::print(&format!("{}\n", terminal::visible(&path.display().to_string())))?;
    }
    Ok(())
}

/// Removes the snapshots of targets that no longer exist, if asked to; otherwise reports them.
fn sweep(arguments: &Snapshots, prune: bool, matrix: &Matrix, context: &Context) -> anyhow::Result<()> {
    if prune && is_part(arguments) && !context.quiet {
        terminal::note("note: --prune removes nothing when only a part is blessed");
    }
    for leftover in leftovers(arguments, matrix)? {
        if prune && leftover.is_prunable() {
            fs::remove_file(&leftover.path)?;
            let path = leftover.path.display().to_string();
            terminal::note(&format!("removed {}: no such target", terminal::visible(&path)));
        } else if !context.quiet {
            terminal::note(&format!("note: {}", terminal::visible(&leftover.told())));
        }
    }
    Ok(())
}

/// What is accepted, if not everything.
struct Part<'a> {
    /// The accepted changes.
    filter: &'a Filter,
    /// The accepted meanings and prices.
    words: &'a [Word],
    /// Whether `--filter` selects the row of this name.
    is_asked: &'a dyn Fn(&str) -> bool,
}

impl Part<'_> {
    /// The committed snapshot with only the selected changes accepted, of the rows that exist or are selected. Rows
    /// that only the snapshot has are added to the matrix.
    fn accepted(&self, path: &Path, now: Snapshot, matrix: &mut Matrix) -> anyhow::Result<Snapshot> {
        let only_a_part = |what: &str| {
            let title = format!("{}: {what}, so a part of it cannot be accepted", path.display());
            anyhow::Error::from(Hinted { title, help: "bless all of it first".to_owned() })
        };
        let text = match input::text_if_found(path, input::Kind::Assembly)? {
            Some(text) => text,
            None if self.filter.is_empty() => return Ok(now),
            None => return Err(only_a_part("there is no snapshot")),
        };
        let committed = Snapshot::parse(&text, &path.display().to_string())?;
        if committed.target != now.target {
            let is_whole = committed.unknown(&matrix.probes).into_iter().all(self.is_asked);
            return if self.filter.is_empty() && is_whole {
                Ok(now)
            } else {
                Err(only_a_part("it was blessed with other settings"))
            };
        }
        let before = baseline("snapshots", std::slice::from_ref(&committed), matrix, self.is_asked).matrix;
        let mut pairs = by_name(&before, matrix);
        self.filter.narrow(&mut pairs, &matrix.probes, |_| true);
        let drift = compare(&before, matrix, &pairs).only(self.words);
        let target = committed.target.split(": ").next().unwrap_or_default();
        let of_target = drift.cells.iter().filter(|cell| cell.after.target == target);
        let wanted: HashSet<&str> = of_target.map(|cell| cell.after.probe.as_str()).collect();
        Ok(committed.accepting(now, |probe| wanted.contains(probe)))
    }
}
