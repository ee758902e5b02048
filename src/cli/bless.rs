//! `asm-matrix bless`: writes the snapshots.

use super::arguments::Snapshots;
use super::{Context, Verdict, check, product, terminal};
use asm_matrix::output;
use asm_matrix::snapshot::{EXTENSION, Snapshot};
use fs_err as fs;
use std::path::PathBuf;

pub(super) fn bless(arguments: &Snapshots, context: &Context) -> anyhow::Result<Verdict> {
    let product = product::make(&arguments.selection, &arguments.compilation, false, context)?;
    let matrix = &product.matrix;
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for (index, column) in matrix.columns.iter().enumerate() {
        if column.failure.is_none() {
            let snapshot = Snapshot::of(matrix, index).render();
            files.push((format!("{}.{EXTENSION}", column.name).into(), snapshot));
        }
    }
    // Snapshots that say what they said already keep their dates.
    files
        .retain(|(name, text)| fs::read_to_string(arguments.snapshots.join(name)).map_or(true, |known| known != *text));
    if files.is_empty() && !context.quiet {
        terminal::note("the snapshots say what they would say: nothing is written");
    }
    let contents: Vec<(PathBuf, &[u8])> = files.iter().map(|(name, text)| (name.clone(), text.as_bytes())).collect();
    for path in output::write(&arguments.snapshots, &contents)? {
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
