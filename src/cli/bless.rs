//! `asm-matrix bless`: writes the snapshots.

use super::arguments::Snapshots;
use super::failure::Hinted;
use super::side::joined;
use super::{Context, Verdict, check, own, product, terminal};
use asm_matrix::drift::{Cell, by_name, compare};
use asm_matrix::matrix::Matrix;
use asm_matrix::output;
use asm_matrix::snapshot::{EXTENSION, Snapshot};
use fs_err as fs;
use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn bless(arguments: &Snapshots, context: &Context) -> anyhow::Result<Verdict> {
    let is_wanted = arguments.filter.predicate()?;
    let product = product::make(&arguments.selection, &arguments.compilation, false, context)?;
    let matrix = &product.matrix;
    let snapshots = own::snapshots(arguments);
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for (index, column) in matrix.columns.iter().enumerate() {
        if column.failure.is_none() {
            let name = PathBuf::from(format!("{}.{EXTENSION}", column.name));
            let mut snapshot = Snapshot::of(matrix, index);
            if !arguments.filter.is_empty() {
                snapshot = accepted(&snapshots.join(&name), snapshot, matrix, &is_wanted)?;
            }
            files.push((name, snapshot.render()));
        }
    }
    // Snapshots that say what they said already keep their dates.
    files.retain(|(name, text)| fs::read_to_string(snapshots.join(name)).map_or(true, |known| known != *text));
    if files.is_empty() && !context.quiet {
        terminal::note("the snapshots say what they would say: nothing is written");
    }
    let contents: Vec<(PathBuf, &[u8])> = files.iter().map(|(name, text)| (name.clone(), text.as_bytes())).collect();
    for path in output::write(&snapshots, &contents)? {
        terminal::print(&format!("{}\n", terminal::visible(&path.display().to_string())))?;
    }
    for path in check::leftovers(arguments, matrix)? {
        fs::remove_file(&path)?;
        let path = path.display().to_string();
        terminal::note(&format!("removed {}: there is no such target", terminal::visible(&path)));
    }
    let is_failure = matrix.columns.iter().any(|column| column.failure.is_some());
    Ok(if is_failure { Verdict::Impossible } else { Verdict::Expected })
}

/// The committed snapshot with only those changes accepted that are wanted.
fn accepted(
    path: &Path,
    now: Snapshot,
    matrix: &Matrix,
    is_wanted: &impl Fn(&Cell) -> bool,
) -> anyhow::Result<Snapshot> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let title = format!("{}: there is no such snapshot, and only a part would be written", path.display());
            return Err(Hinted { title, help: "bless it as a whole first".to_owned() }.into());
        }
        other => other?,
    };
    let committed = Snapshot::parse(&text, &path.display().to_string())?;
    let before = joined("snapshots", std::slice::from_ref(&committed), matrix.probes.clone()).matrix;
    let drift = compare(&before, matrix, &by_name(&before, matrix)).only(is_wanted);
    let target = committed.target.split(": ").next().unwrap_or_default();
    let wanted: HashSet<&str> =
        drift.cells.iter().filter(|cell| cell.after.target == target).map(|cell| cell.after.probe.as_str()).collect();
    Ok(committed.accepting(now, |probe| wanted.contains(probe)))
}
