//! One side of a comparison: a toolchain, a compiler, a matrix.json, a folder, or a target.

use super::arguments::{Compilation, Selection, UserCode};
use super::failure::Hinted;
use super::{Context, product};
use crate::base::input;
use crate::compare::drift::align_rows;
use crate::probe::{Probe, catalogue, named};
use crate::read::cells;
use crate::read::matrix::Matrix;
use crate::read::snapshot::{EXTENSION, Snapshot, settings};
use crate::report::Side;
use anyhow::Context as _;
use fs_err as fs;
use rayon::prelude::*;
use std::fs::Metadata;
use std::path::{Path, PathBuf};

/// A matrix and its name.
pub(super) struct Loaded {
    pub(super) matrix: Matrix,
    pub(super) side: Side,
}

impl Loaded {
    /// A matrix of one compiler.
    pub(super) fn of(name: &str, matrix: Matrix) -> Loaded {
        Loaded { side: Side::of(name, &matrix), matrix }
    }
}

/// The meaning of a word.
enum Meaning {
    Toolchain(String),
    Compiler(PathBuf),
    Matrix(PathBuf),
    Snapshots(PathBuf),
    Assembly(PathBuf),
    Target,
}

/// Makes or reads the matrix of a side. If the other side is another compiler, all targets are meant, or the selected
/// ones.
pub(super) fn load(
    word: &str,
    selection: &Selection,
    compilation: &Compilation,
    user: &UserCode,
    context: &Context,
) -> anyhow::Result<Loaded> {
    let mut compilation = compilation.clone();
    let mut selection = selection.clone();
    let compiler = &mut compilation.compiler;
    match meaning(word, &selection, user)? {
        Meaning::Toolchain(name) => (compiler.toolchain, compiler.rustc) = (vec![name], None),
        Meaning::Compiler(path) => (compiler.toolchain, compiler.rustc) = (Vec::new(), Some(path)),
        Meaning::Assembly(folder) => compilation.asm = Some(folder),
        Meaning::Target => selection.target = vec![word.to_owned()],
        Meaning::Matrix(path) => {
            let text = input::text(&path, input::Kind::Matrix)?;
            let matrix = cells::matrix(&text, &path.display().to_string(), catalogue())?;
            return Ok(Loaded::of(word, narrowed(matrix, &selection)));
        }
        Meaning::Snapshots(folder) => return snapshots(word, &folder, &selection),
    }
    let product = product::make(&selection, &compilation, Some(user), context)?;
    Ok(Loaded::of(word, product.matrix))
}

fn meaning(word: &str, selection: &Selection, user: &UserCode) -> anyhow::Result<Meaning> {
    if let Some(name) = word.strip_prefix('+') {
        return Ok(Meaning::Toolchain(name.to_owned()));
    }
    let file = product::targets_file(selection, Some(user))?;
    if file.targets().iter().any(|target| target.name == word) {
        return Ok(Meaning::Target);
    }
    let path = Path::new(word);
    let is = input::found(path)?;
    if is.as_ref().is_some_and(Metadata::is_dir) {
        let has = |extension: &str| {
            let mut entries = fs::read_dir(path).into_iter().flatten().flatten();
            entries.any(|entry| entry.path().extension().is_some_and(|known| known == extension))
        };
        let matrix = path.join("matrix.json");
        return match () {
            () if has(EXTENSION) => Ok(Meaning::Snapshots(path.to_owned())),
            () if has("s") => Ok(Meaning::Assembly(path.to_owned())),
            () if input::found(&matrix)?.is_some() => Ok(Meaning::Matrix(matrix)),
            () => Err(Hinted {
                title: format!("there is nothing to compare in {word}"),
                help: "a folder holds snapshots (*.asm), stored assembly (*.s) or a matrix.json".to_owned(),
            }
            .into()),
        };
    }
    if path.extension().is_some_and(|extension| extension == "json") {
        return Ok(Meaning::Matrix(path.to_owned()));
    }
    if is.is_some_and(|is| is.is_file()) || path.components().count() > 1 {
        return Ok(Meaning::Compiler(path.to_owned()));
    }
    if word.contains('-') {
        return Ok(Meaning::Target);
    }
    let title = format!("`{word}` is neither a target nor a file");
    let help = format!("a toolchain is written `+{word}`; the others are paths of a rustc, a matrix.json or a folder");
    Err(Hinted { title, help }.into())
}

/// Only the selected columns.
fn narrowed(mut matrix: Matrix, selection: &Selection) -> Matrix {
    if !selection.target.is_empty() {
        let is_wanted: Vec<bool> = matrix
            .columns
            .iter()
            .map(|column| selection.target.iter().any(|name| *name == column.name || *name == column.triple))
            .collect();
        let mut wanted = is_wanted.iter();
        matrix.columns.retain(|_| wanted.next().is_some_and(|is_wanted| *is_wanted));
        let mut wanted = is_wanted.iter();
        matrix.outcomes.retain(|_| wanted.next().is_some_and(|is_wanted| *is_wanted));
    }
    matrix
}

/// All snapshots of a folder as one matrix.
fn snapshots(word: &str, folder: &Path, selection: &Selection) -> anyhow::Result<Loaded> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: &PathBuf| -> anyhow::Result<Snapshot> {
        Ok(Snapshot::parse(&input::text(path, input::Kind::Assembly)?, &path.display().to_string())?)
    };
    let snapshots: Vec<Snapshot> =
        paths.iter().map(read).collect::<anyhow::Result<_>>().context("cannot read snapshots")?;
    let loaded = joined(word, &snapshots, with_unknown(catalogue(), &snapshots, |_| true));
    let matrix = narrowed(loaded.matrix, selection);
    let targets = matrix.columns.iter().map(settings).collect();
    Ok(Loaded { side: Side { targets, ..loaded.side }, matrix })
}

/// These probes, and those of the snapshots that are not among them and are selected.
fn with_unknown(mut probes: Vec<Probe>, snapshots: &[Snapshot], is_asked: impl Fn(&str) -> bool) -> Vec<Probe> {
    for snapshot in snapshots {
        let user: Vec<Probe> = snapshot.unknown(&probes).into_iter().filter(|name| is_asked(name)).map(named).collect();
        probes.extend(user);
    }
    probes
}

/// Snapshots as a matrix to compare with another one, which gets the rows that only the snapshots have. Rows that are
/// neither in it nor selected are left out.
pub(super) fn baseline(
    name: &str,
    snapshots: &[Snapshot],
    now: &mut Matrix,
    is_asked: impl Fn(&str) -> bool,
) -> Loaded {
    let mut before = joined(name, snapshots, with_unknown(now.probes.clone(), snapshots, is_asked));
    align_rows(&mut [&mut before.matrix, now]);
    before
}

/// Snapshots as one matrix, of these probes.
fn joined(name: &str, snapshots: &[Snapshot], probes: Vec<Probe>) -> Loaded {
    let compiler = snapshots.first().map(Snapshot::compiler).unwrap_or_default();
    let columns: Vec<_> = snapshots.par_iter().map(|snapshot| snapshot.column(&probes)).collect();
    let mut loaded = Loaded::of(name, Matrix::of(compiler, probes, columns));
    let mut compilers: Vec<&str> = Vec::new();
    for snapshot in snapshots {
        if !compilers.contains(&snapshot.compiler.as_str()) {
            compilers.push(&snapshot.compiler);
        }
    }
    loaded.side.compiler = compilers.join("; ");
    loaded
}
