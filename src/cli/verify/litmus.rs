//! `verify --litmus`: the executions of the findings, as litmus tests.

use crate::base::output;
use crate::cli::terminal::{self, visible};
use crate::judge::findings::Finding;
use crate::read::matrix::Matrix;
use crate::report::litmus::of_execution;
use std::path::{Path, PathBuf};

/// Writes a test for each finding that has an execution, and says which could not be written.
pub(super) fn write(folder: &Path, matrix: &Matrix, findings: &[Finding]) -> anyhow::Result<()> {
    let mut files: Vec<(PathBuf, output::Content<'_>)> = Vec::new();
    let shown = findings.iter().filter_map(|finding| Some((finding, finding.execution.execution.as_ref()?)));
    for (number, (finding, execution)) in shown.enumerate() {
        let column = matrix.columns.iter().find(|column| column.name == finding.target);
        let Some(isa) = column.map(|column| column.isa.as_str()) else { continue };
        let name = format!("{}-{}-{}", finding.target, finding.rule.id, number + 1);
        let is_plain = |one: char| one.is_ascii_alphanumeric() || matches!(one, '-' | '_');
        let name: String = name.chars().map(|one| if is_plain(one) { one } else { '_' }).collect();
        let (first, more) = (finding.cells.first().map_or("", String::as_str), finding.cells.len().saturating_sub(1));
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let about = format!("{}: {first}{more}: {}", finding.target, finding.title);
        match of_execution(isa, &name, &about, execution) {
            Ok(text) => files.push((format!("{name}.litmus").into(), output::text(text))),
            Err(reason) => terminal::note(&visible(&format!("note: {name} is not written: {reason}"))),
        }
    }
    let written = output::write(folder, &files)?.len();
    terminal::note(&format!("{written} litmus tests in {}", visible(&folder.display().to_string())));
    Ok(())
}
