//! `asm-matrix verify`: whether each cell gives the ordering that its source asks for.

use super::arguments::{FindingsFormat, Verify};
use super::selection::named_or_built_in;
use super::{Context, Verdict, own, product, terminal};
use asm_matrix::analysis::{self, Analysis, Kind};
use asm_matrix::findings::{self, Finding, Format, Head};
use asm_matrix::matrix::Matrix;
use asm_matrix::verify::{self, AcceptedFile, DEFAULT_FILE};

/// What the file is called, in the current folder and in messages.
const FILE_NAME: &str = "accepted.toml";

pub(super) fn verify(arguments: &Verify, context: &Context) -> anyhow::Result<Verdict> {
    let format = match arguments.format {
        FindingsFormat::Text => Format::Text,
        FindingsFormat::Json => Format::Json,
        FindingsFormat::Sarif => Format::Sarif,
        FindingsFormat::Junit => Format::Junit,
        FindingsFormat::Github => Format::Github,
        FindingsFormat::Schema => {
            terminal::print(&findings::schema())?;
            return Ok(Verdict::Expected);
        }
    };
    // A mistake in the file is said before anything is compiled.
    let (origin, source) = named_or_built_in(arguments.accepted.as_deref(), FILE_NAME, DEFAULT_FILE)?;
    let accepted = AcceptedFile::parse(&source, &origin)?;
    let product = product::make(&arguments.selection, &arguments.compilation, None, false, context)?;
    let matrix = &product.matrix;
    let analysis = Analysis::of(matrix);
    let findings = accepted.applied(matrix, &analysis, verify::findings(matrix, &analysis));
    let targets: Vec<String> = matrix.columns.iter().map(|column| column.name.clone()).collect();
    let files = own::files(matrix, &[own::beside(None)])?;
    let head = Head { command: "verify", targets: &targets, files: &files, is_verbose: context.verbose };
    let text = format.render(&head, &findings);
    // Text is styled, the others are printed to the byte.
    if format == Format::Text {
        terminal::print(&text)?;
    } else {
        terminal::print_content(&text)?;
    }
    if !context.quiet {
        terminal::note(&summary(matrix, &analysis, &findings));
    }
    Ok(if findings.iter().any(Finding::is_failure) { Verdict::Unexpected } else { Verdict::Expected })
}

/// How many cells have each verdict, and how many findings there are.
fn summary(matrix: &Matrix, analysis: &Analysis, findings: &[Finding]) -> String {
    let cells = |wanted: fn(&analysis::Verdict) -> bool| {
        let judgements = (0..matrix.columns.len())
            .flat_map(|column| (0..matrix.probes.len()).filter_map(move |probe| analysis.judgement(column, probe)));
        // Of what asks for nothing there is nothing to say.
        let asking = judgements.filter(|judgement| judgement.asked.kind != Kind::Nothing);
        asking.filter(|judgement| wanted(&judgement.verdict)).count()
    };
    let accepted = findings.iter().filter(|finding| finding.accepted.is_some()).count();
    let failures = findings.iter().filter(|finding| finding.is_failure()).count();
    format!(
        "{} cells conform, {} are stronger, {} weaker, {} unknown; {failures} findings, {accepted} accepted",
        cells(|verdict| matches!(verdict, analysis::Verdict::Conforms)),
        cells(|verdict| matches!(verdict, analysis::Verdict::Stronger(_))),
        cells(|verdict| matches!(verdict, analysis::Verdict::Weaker(_))),
        cells(|verdict| matches!(verdict, analysis::Verdict::Unknown(_))),
    )
}
