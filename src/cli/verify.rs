//! `asm-matrix verify`: whether each cell gives the ordering that its source asks for.

mod litmus;
mod run;
mod sequences;

use super::arguments::{FindingsFormat, Selection, UserCode, Verify};
use super::places::{self, Code};
use super::selection::named_or_built_in;
use super::terminal::{ERROR, styled, visible};
use super::{Context, Verdict, product, terminal, user};
use crate::compile::sources;
use crate::judge::analysis::{self, Analysis, Kind};
use crate::judge::claims::EXPORTED;
use crate::judge::findings::{Finding, Judged, Severity};
use crate::judge::required::{self, File, Requirements, Rulings, Said};
use crate::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use crate::probe::rows::KEEP;
use crate::read::matrix::Matrix;
use crate::report::findings::{self, Format, Head};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file of accepted findings, in the current folder and in messages.
const FILE_NAME: &str = "accepted.toml";

pub(super) fn verify(arguments: &Verify, context: &Context) -> anyhow::Result<Verdict> {
    let Some(format) = format(arguments.format) else {
        terminal::print(findings::schema())?;
        return Ok(Verdict::Expected);
    };
    // A mistake in a file is reported before anything is compiled.
    let model = arguments.model.as_deref().map(super::model::read).transpose()?;
    let accepted = accepted(arguments)?;
    let sources = sources(&arguments.user)?;
    let said = required::said(&sources)?;
    let Verify { compilation, sequences, .. } = arguments;
    let selection = &Selection { sequences: *sequences, ..arguments.selection.clone() };
    let user = &functions(&arguments.user, &said);
    let product = product::make(selection, compilation, Some(user), context)?;
    let matrix = &product.matrix;
    let analysis = Analysis::by(matrix, model.as_ref());
    let mut judged = verify::judged(matrix, &analysis);
    let requirements = requirements(&arguments.user, &said, matrix);
    let required = requirements.judge(matrix, model.as_ref(), &mut judged);
    let (of_sequences, tallies) = verify::sequences(matrix, &analysis, &mut judged);
    let found = [required.findings.clone(), verify::findings(matrix, &analysis), of_sequences].concat();
    let mut findings = accepted.applied(matrix, &analysis, found);
    if let Some(rounds) = arguments.run {
        run::run(arguments, rounds, matrix, &mut findings, context)?;
    }
    if let Some(folder) = &arguments.litmus {
        litmus::write(folder, matrix, &findings)?;
    }
    let targets: Vec<String> = matrix.columns.iter().map(|column| column.name.clone()).collect();
    let files = user::files(matrix, &[user::beside(Some(user))])?;
    let places = match format {
        // For people the message names the function; its place costs another compilation.
        Format::Text => BTreeMap::new(),
        _ => places::declarations(Code { selection, compilation, user }, matrix, &findings, context)?,
    };
    let is_verbose = context.verbose;
    let head = Head { files: &files, places: &places, is_verbose, ..Head::new("verify", &targets, &judged) };
    print(format, &format.render(&head, &findings))?;
    if !context.quiet {
        if let ([_, _, ..], []) = (judged.as_slice(), tallies.as_slice()) {
            terminal::note(&by_target(&judged));
        }
        let caveats = if model.is_none() { verify::caveats(&analysis, &judged) } else { BTreeSet::new() };
        for caveat in caveats {
            terminal::note(&format!("note: {caveat}"));
        }
        if tallies.is_empty() {
            terminal::note(&summary(&verdicts(matrix, &analysis, &required), &judged, &findings));
        } else {
            terminal::note(&self::sequences::told(&tallies, &findings, context.verbose));
        }
    }
    // Nothing judged is not the same as nothing wrong.
    let nothing: Vec<(&str, String)> = head.not_judged().collect();
    for (target, nothing) in &nothing {
        terminal::note(&format!("{} {}: {}", styled(ERROR, "error:"), visible(target), visible(nothing)));
    }
    Ok(match (nothing.is_empty(), findings.iter().any(Finding::is_failure)) {
        (false, _) => Verdict::Impossible,
        (true, true) => Verdict::Unexpected,
        (true, false) => Verdict::Expected,
    })
}

/// Text is styled; the other formats are printed unchanged.
fn print(format: Format, text: &str) -> anyhow::Result<()> {
    if format == Format::Text { terminal::print(text) } else { terminal::print_content(text) }
}

/// The source of user code, for the comments in it.
fn sources(user: &UserCode) -> anyhow::Result<Vec<File>> {
    let Some(path) = &user.probes else { return Ok(Vec::new()) };
    Ok(sources::of(path)?.into_iter().map(|source| (source.name, source.text)).collect())
}

/// The user code; without a filter, functions with a comment are rows beside the exported ones.
fn functions(user: &UserCode, said: &[Said<'_>]) -> UserCode {
    let finders = || said.iter().map(Said::finder).chain([EXPORTED.to_owned()]).collect::<Vec<_>>().join("|");
    let filter = user.filter.clone().or_else(|| (!said.is_empty()).then(finders));
    UserCode { filter, ..user.clone() }
}

/// What is required of the functions of user code, by their names and by comments in their source.
fn requirements(user: &UserCode, said: &[Said<'_>], matrix: &Matrix) -> Requirements {
    let requirements = Requirements::of(matrix, said);
    // A filter leaves functions out on purpose.
    if user.filter.is_none() {
        for function in &requirements.without_row {
            let function = visible(function);
            terminal::note(&format!("warning: {function} has no symbol, so it is not judged: {KEEP}"));
        }
    }
    requirements
}

/// The accepted findings: of the named file, or the one in this folder, or the built-in one; what is accepted of the
/// probes says nothing of user code.
fn accepted(arguments: &Verify) -> anyhow::Result<AcceptedFile> {
    let built_in = if user::is_given(&arguments.user) { "" } else { DEFAULT_FILE };
    let (origin, source) = named_or_built_in(arguments.accepted.as_deref(), FILE_NAME, built_in)?;
    Ok(AcceptedFile::parse(&source, &origin)?)
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

/// A line for each target: how many of the cells that ask for an ordering have a verdict, and how many functions were
/// judged without one.
fn by_target(judged: &[Judged]) -> String {
    let width = judged.iter().map(|judged| judged.target.len()).max().unwrap_or_default();
    let line = |judged: &Judged| {
        let Judged { target, cells, unknown, by_laws, .. } = judged;
        let laws = if *by_laws > 0 { format!(", {by_laws} by laws only") } else { String::new() };
        let basis = basis(std::slice::from_ref(judged)).map(|basis| format!(": {basis}")).unwrap_or_default();
        format!("{:width$}  {cells} of {} cells judged{basis}{laws}", visible(target), cells + unknown)
    };
    judged.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What the verdicts rest on, if not all on the memory model.
fn basis(judged: &[Judged]) -> Option<String> {
    let sum = |count: fn(&Judged) -> usize| judged.iter().map(count).sum::<usize>();
    let (contract, single) = (sum(|judged| judged.by_contract), sum(|judged| judged.by_single_thread));
    let model = sum(|judged| judged.cells) - contract - single;
    let parts = [(model, "by the memory model"), (contract, "by contract"), (single, "by single thread")];
    let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    (contract + single > 0).then(|| parts.collect::<Vec<_>>().join(", "))
}

/// How many cells conform, are stronger, and are weaker.
fn verdicts(matrix: &Matrix, analysis: &Analysis, required: &Rulings) -> [usize; 3] {
    let cells = |wanted: fn(&analysis::Verdict) -> bool| {
        let judgements = (0..matrix.columns.len())
            .flat_map(|column| (0..matrix.probes.len()).filter_map(move |probe| analysis.judgement(column, probe)));
        // Cells that ask for nothing are not counted.
        let asking = judgements.filter(|judgement| judgement.asked.kind != Kind::Nothing);
        asking.filter(|judgement| wanted(&judgement.verdict)).count()
    };
    [
        cells(|verdict| matches!(verdict, analysis::Verdict::Conforms)) + required.conforming,
        cells(|verdict| matches!(verdict, analysis::Verdict::Stronger(_))),
        cells(|verdict| matches!(verdict, analysis::Verdict::Weaker(_))) + required.weaker,
    ]
}

/// The number of cells with each verdict, and the number of findings.
fn summary([conform, stronger, weaker]: &[usize; 3], judged: &[Judged], findings: &[Finding]) -> String {
    let judged_cells: usize = judged.iter().map(|judged| judged.cells).sum();
    let unknown: usize = judged.iter().map(|judged| judged.unknown).sum();
    let count = |is_it: fn(&Finding) -> bool, what: &str| {
        let count = findings.iter().filter(|finding| is_it(finding)).count();
        format!("{count} {what}{}", if count == 1 { "" } else { "s" })
    };
    let by_laws: usize = judged.iter().map(|judged| judged.by_laws).sum();
    let laws = match by_laws {
        0 => String::new(),
        1 => "\n1 function judged by laws only: nothing says what it must order".to_owned(),
        _ => format!("\n{by_laws} functions judged by laws only: nothing says what they must order"),
    };
    let basis = basis(judged).map(|basis| format!(" ({basis})")).unwrap_or_default();
    format!(
        "{judged_cells} of {} cells judged{basis}: {conform} conform, {stronger} are stronger, {weaker} weaker, {unknown} unknown; {}, {} accepted, {}",
        judged_cells + unknown,
        count(Finding::is_failure, "finding"),
        findings.iter().filter(|finding| finding.accepted.is_some()).count(),
        count(|finding| finding.severity == Severity::Warning && finding.accepted.is_none(), "warning"),
    ) + &laws
}
