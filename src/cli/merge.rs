//! `asm-matrix merge`: the reports of several machines as one.

use super::arguments::Merge;
use super::failure::Hinted;
use super::output::Wanted;
use super::{Context, Verdict};
use crate::base::input;
use crate::compare::drift::align_rows;
use crate::judge::analysis::Analysis;
use crate::read::cells;
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use crate::report::{Format, Report};
use crate::target::{Shard, woven};
use std::path::{Path, PathBuf};

/// One of the reports.
struct Part {
    path: PathBuf,
    matrix: Matrix,
    shard: Option<Shard>,
}

impl Part {
    /// Reads the report of a folder, or a file.
    fn read(path: &Path) -> anyhow::Result<Part> {
        let is_folder = input::found(path)?.is_some_and(|found| found.is_dir());
        let path = if is_folder { path.join(Format::Json.file_name()) } else { path.to_owned() };
        let (matrix, shard) = cells::part(&input::text(&path, input::Kind::Matrix)?, &path.display().to_string())?;
        Ok(Part { path, matrix, shard })
    }

    fn name(&self) -> std::path::Display<'_> {
        self.path.display()
    }
}

/// A column with its cells and its bodies.
type Whole = (Column, Vec<Outcome>, Vec<Body>);

pub(super) fn merge(arguments: &Merge, context: &Context) -> anyhow::Result<Verdict> {
    let wanted = Wanted::of(&arguments.output)?;
    let mut parts: Vec<Part> = arguments.parts.iter().map(|path| Part::read(path)).collect::<anyhow::Result<_>>()?;
    let are_shards = in_order(&mut parts)?;
    fit(&parts)?;
    let matrix = merged(parts, are_shards);
    let analysis = Analysis::of(&matrix);
    wanted.write(&Report::new(&matrix, &analysis, None), Vec::new(), context)?;
    Ok(Verdict::Expected)
}

/// Puts shards in their order, if all are there; whether they are shards.
fn in_order(parts: &mut [Part]) -> anyhow::Result<bool> {
    let Some(count) = parts.iter().find_map(|part| part.shard).map(|shard| shard.count) else { return Ok(false) };
    for part in &*parts {
        let Some(shard) = part.shard else {
            return Err(wrong(format!("{} is not a shard, and others are", part.name())));
        };
        if shard.count != count || !(1..=count).contains(&shard.index) {
            return Err(wrong(format!("{} is shard {shard}, and others are of {count}", part.name())));
        }
    }
    let index = |part: &Part| part.shard.map_or(0, |shard| shard.index);
    parts.sort_by_key(index);
    if let Some([one, other]) = parts.windows(2).find(|pair| index(&pair[0]) == index(&pair[1])) {
        return Err(wrong(format!("{} and {} are both shard {}/{count}", one.name(), other.name(), index(one))));
    }
    match (1..=count).zip(parts.iter().map(index).chain([0])).find(|(wanted, index)| wanted != index) {
        Some((missing, _)) => Err(wrong(format!("shard {missing}/{count} is missing"))),
        None => Ok(true),
    }
}

/// The parts are of one compiler, and have different targets.
fn fit(parts: &[Part]) -> anyhow::Result<()> {
    let first = &parts[0];
    for (number, part) in parts.iter().enumerate() {
        let (one, other) = (&first.matrix.compiler, &part.matrix.compiler);
        if one != other {
            let title = format!("{} is of {}, and {} of {}", first.name(), one.title(), part.name(), other.title());
            return Err(Hinted { title, help: "`asm-matrix diff` compares compilers".to_owned() }.into());
        }
        for column in &part.matrix.columns {
            let has_it = |other: &&Part| other.matrix.columns.iter().any(|known| known.name == column.name);
            if let Some(other) = parts[..number].iter().find(has_it) {
                return Err(wrong(format!("{} and {} both have {}", other.name(), part.name(), column.name)));
            }
        }
    }
    Ok(())
}

fn wrong(title: String) -> anyhow::Error {
    let help = "name the folders that `asm-matrix build --shard I/N` wrote, each once".to_owned();
    Hinted { title, help }.into()
}

/// One matrix of all columns: of shards in the order that the targets had before, else as given.
fn merged(parts: Vec<Part>, are_shards: bool) -> Matrix {
    let mut matrices: Vec<Matrix> = parts.into_iter().map(|part| part.matrix).collect();
    align_rows(&mut matrices.iter_mut().collect::<Vec<_>>());
    let (compiler, probes) = (matrices[0].compiler.clone(), matrices[0].probes.clone());
    let columns: Vec<Vec<Whole>> = matrices.into_iter().map(Matrix::apart).collect();
    let columns = if are_shards { woven(columns) } else { columns.into_iter().flatten().collect() };
    Matrix::of(compiler, probes, columns)
}
