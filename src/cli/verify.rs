//! `asm-matrix verify`: whether each cell gives the ordering that its source asks for.

use super::arguments::{FindingsFormat, Verify};
use super::failure::Hinted;
use super::selection::named_or_built_in;
use super::terminal::{ERROR, styled, visible};
use super::{Context, Verdict, product, terminal, user};
use crate::base::input;
use crate::judge::analysis::{self, Analysis, Kind};
use crate::judge::findings::{Finding, Judged, Severity};
use crate::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use crate::model::Model;
use crate::read::matrix::Matrix;
use crate::report::findings::{self, Format, Head};
use std::path::Path;

/// The name of the file of accepted findings, in the current folder and in messages.
const FILE_NAME: &str = "accepted.toml";

pub(super) fn verify(arguments: &Verify, context: &Context) -> anyhow::Result<Verdict> {
    let Some(format) = format(arguments.format) else {
        terminal::print(&findings::schema())?;
        return Ok(Verdict::Expected);
    };
    // A mistake in a file is reported before anything is compiled.
    let model = arguments.model.as_deref().map(model).transpose()?;
    let (origin, source) = named_or_built_in(arguments.accepted.as_deref(), FILE_NAME, DEFAULT_FILE)?;
    let accepted = AcceptedFile::parse(&source, &origin)?;
    let product = product::make(&arguments.selection, &arguments.compilation, None, false, context)?;
    let matrix = &product.matrix;
    let analysis = Analysis::by(matrix, model.as_ref());
    let findings = accepted.applied(matrix, &analysis, verify::findings(matrix, &analysis));
    let targets: Vec<String> = matrix.columns.iter().map(|column| column.name.clone()).collect();
    let files = user::files(matrix, &[user::beside(None)])?;
    let judged = verify::judged(matrix, &analysis);
    let is_verbose = context.verbose;
    let head = Head { files: &files, is_verbose, ..Head::new("verify", &targets, &judged) };
    let text = format.render(&head, &findings);
    // Text is styled; the other formats are printed unchanged.
    if format == Format::Text {
        terminal::print(&text)?;
    } else {
        terminal::print_content(&text)?;
    }
    if !context.quiet {
        if let [_, _, ..] = judged.as_slice() {
            terminal::note(&by_target(&judged));
        }
        terminal::note(&summary(matrix, &analysis, &judged, &findings));
    }
    // Nothing judged is not the same as nothing wrong.
    let nothing: Vec<(&str, String)> = head.not_judged().collect();
    for (target, nothing) in &nothing {
        terminal::note(&format!("{} {}: {}", styled(ERROR, "error:"), visible(target), visible(nothing)));
    }
    let is_failure = findings.iter().any(Finding::is_failure);
    Ok(match (nothing.is_empty(), is_failure) {
        (false, _) => Verdict::Impossible,
        (true, true) => Verdict::Unexpected,
        (true, false) => Verdict::Expected,
    })
}

/// The memory model of a file. A verdict needs the ordering within a thread, so the model has to define it.
fn model(path: &Path) -> anyhow::Result<Model> {
    let model = Model::parse(&input::text(path)?, &path.display().to_string())?;
    if model.has_local() {
        return Ok(model);
    }
    let title = format!("`{}` does not define the ordering within a thread, which verdicts need", path.display());
    let help = "add a definition `let local = …`: docs/models.md describes it".to_owned();
    Err(Hinted { title, help }.into())
}

/// The format of this name; none for the schema.
fn format(name: FindingsFormat) -> Option<Format> {
    match name {
        FindingsFormat::Text => Some(Format::Text),
        FindingsFormat::Json => Some(Format::Json),
        FindingsFormat::Sarif => Some(Format::Sarif),
        FindingsFormat::Junit => Some(Format::Junit),
        FindingsFormat::Github => Some(Format::Github),
        FindingsFormat::Schema => None,
    }
}

/// A line for each target: how many of the cells that ask for an ordering have a verdict.
fn by_target(judged: &[Judged]) -> String {
    let width = judged.iter().map(|judged| judged.target.len()).max().unwrap_or_default();
    let line = |judged: &Judged| {
        let Judged { target, cells, unknown, reason: _ } = judged;
        format!("{:width$}  {cells} of {} cells judged", visible(target), cells + unknown)
    };
    judged.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The number of cells with each verdict, and the number of findings.
fn summary(matrix: &Matrix, analysis: &Analysis, judged: &[Judged], findings: &[Finding]) -> String {
    let cells = |wanted: fn(&analysis::Verdict) -> bool| {
        let judgements = (0..matrix.columns.len())
            .flat_map(|column| (0..matrix.probes.len()).filter_map(move |probe| analysis.judgement(column, probe)));
        // Cells that ask for nothing are not counted.
        let asking = judgements.filter(|judgement| judgement.asked.kind != Kind::Nothing);
        asking.filter(|judgement| wanted(&judgement.verdict)).count()
    };
    let judged_cells: usize = judged.iter().map(|judged| judged.cells).sum();
    let unknown: usize = judged.iter().map(|judged| judged.unknown).sum();
    let count = |is_it: fn(&Finding) -> bool, what: &str| {
        let count = findings.iter().filter(|finding| is_it(finding)).count();
        format!("{count} {what}{}", if count == 1 { "" } else { "s" })
    };
    format!(
        "{judged_cells} of {} cells judged: {} conform, {} are stronger, {} weaker, {unknown} unknown; {}, {} accepted, {}",
        judged_cells + unknown,
        cells(|verdict| matches!(verdict, analysis::Verdict::Conforms)),
        cells(|verdict| matches!(verdict, analysis::Verdict::Stronger(_))),
        cells(|verdict| matches!(verdict, analysis::Verdict::Weaker(_))),
        count(Finding::is_failure, "finding"),
        findings.iter().filter(|finding| finding.accepted.is_some()).count(),
        count(|finding| finding.severity == Severity::Warning && finding.accepted.is_none(), "warning"),
    )
}
