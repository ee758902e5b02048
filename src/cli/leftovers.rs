//! Snapshots that belong to no selected target, and which of them may be removed.

use super::arguments::{Selection, Snapshots, UserCode};
use super::{product, user};
use crate::base::input;
use crate::probe::Probe;
use crate::read::matrix::Matrix;
use crate::read::snapshot::{EXTENSION, Snapshot};
use fs_err as fs;
use std::collections::HashSet;
use std::path::PathBuf;

/// A snapshot without a target.
pub(super) struct Leftover {
    pub(super) path: PathBuf,
    whose: Whose,
}

/// The owner of a leftover.
enum Whose {
    /// None: its target no longer exists.
    Gone,
    /// A target of this file, which would be read if `--targets` did not name another.
    Targets(String),
    /// Other code: none of its functions is in this matrix.
    Code,
}

impl Leftover {
    /// Whether `bless --prune` removes it.
    pub(super) fn is_prunable(&self) -> bool {
        matches!(self.whose, Whose::Gone)
    }

    /// What it is, and what to do about it.
    pub(super) fn told(&self) -> String {
        let what = match &self.whose {
            Whose::Gone => "no such target; `bless --prune` removes it".to_owned(),
            Whose::Targets(file) => {
                format!("it is a target of {file}; name the wanted targets with --target, or remove it yourself")
            }
            Whose::Code => {
                "no such target, and it is of other code; remove it yourself, or name another folder with --snapshots"
                    .to_owned()
            }
        };
        format!("{}: left over: {what}", self.path.display())
    }
}

/// Whether only some targets or changes are selected: then the snapshots of others are not left over.
pub(super) fn is_part(arguments: &Snapshots) -> bool {
    let Snapshots { sequences: _, snapshots: _, filter, selection, user, compilation } = arguments;
    !filter.is_empty() || user.filter.is_some() || !selection.target.is_empty() || compilation.asm.is_some()
}

/// The snapshots that belong to no column, sorted.
pub(super) fn leftovers(arguments: &Snapshots, matrix: &Matrix) -> anyhow::Result<Vec<Leftover>> {
    let folder = user::snapshots(arguments);
    if is_part(arguments) || input::found(&folder)?.is_none() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A link belongs to the user.
        if entry.file_type()?.is_file() {
            found.extend(snapshot(entry.path(), matrix));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let names: HashSet<String> = matrix.probes.iter().map(Probe::name).collect();
    let others = if found.is_empty() { None } else { other_targets(&arguments.selection, &arguments.user)? };
    let whose = |snapshot: &Snapshot, stem: &str| match &others {
        Some((file, targets)) if targets.iter().any(|target| target == stem) => Whose::Targets(file.clone()),
        _ if snapshot.entries.is_empty() => Whose::Gone,
        _ if snapshot.entries.iter().any(|(name, _)| names.contains(name)) => Whose::Gone,
        _ => Whose::Code,
    };
    let leftover = |(path, snapshot): (PathBuf, Snapshot)| {
        let whose = whose(&snapshot, &path.file_stem().unwrap_or_default().to_string_lossy());
        Leftover { path, whose }
    };
    Ok(found.into_iter().map(leftover).collect())
}

/// A file as a snapshot, if it is one and belongs to no column. Any other file belongs to the user.
fn snapshot(path: PathBuf, matrix: &Matrix) -> Option<(PathBuf, Snapshot)> {
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    // The snapshot of a triple is selected by its name, and compared when it is named again. No row's name has a
    // hyphen.
    let is_owned = stem.contains('-') || matrix.columns.iter().any(|column| column.name == stem);
    if is_owned || path.extension()? != EXTENSION {
        return None;
    }
    let snapshot = Snapshot::parse(&fs::read_to_string(&path).ok()?, &stem).ok()?;
    let Snapshot { target, compiler, .. } = &snapshot;
    let is_headed = target.starts_with(&format!("{stem}: ")) && compiler.starts_with("rustc ");
    is_headed.then_some((path, snapshot))
}

/// If `--targets` names a file: the file that would be read otherwise, and its targets.
fn other_targets(selection: &Selection, user: &UserCode) -> anyhow::Result<Option<(String, Vec<String>)>> {
    if selection.targets.is_none() {
        return Ok(None);
    }
    let file = product::targets_file(&Selection { targets: None, ..selection.clone() }, Some(user))?;
    let targets = file.targets().into_iter().map(|target| target.name).collect();
    Ok(Some((file.origin().to_owned(), targets)))
}
