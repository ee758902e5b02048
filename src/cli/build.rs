//! `asm-matrix build`: compiles, and writes the report.

use super::arguments::{Build, Compilation, FormatName, Selection, SyntaxName, UserCode};
use super::failure::Hinted;
use super::work::Work;
use super::{Context, Verdict, product, terminal};
use crate::base::output::{self, Content};
use crate::base::set;
use crate::compare::history::History;
use crate::isa::asm::Dialect;
use crate::judge::analysis::Analysis;
use crate::read::cells;
use crate::read::matrix::{Column, Matrix, Spellings};
use crate::report::{self, Format, Report};
use crate::run::pipeline::{Product, Request};
use fs_err as fs;
use std::path::{Path, PathBuf};
use terminal::visible;

/// This many targets of an older report are named; the others are counted.
const NAMED: usize = 12;

pub(super) fn build(arguments: &Build, context: &Context) -> anyhow::Result<Verdict> {
    let mut formats: Vec<Format> = Vec::new();
    for format in arguments.format.iter().copied().map(format) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    if arguments.open && !(formats.is_empty() || formats.contains(&Format::Html)) {
        anyhow::bail!("--open needs the page, which --format leaves out");
    }
    is_given("--gzip", arguments.gzip, Format::Json, &formats)?;
    is_given("--listings", arguments.listings, Format::Csv, &formats)?;
    let single =
        arguments.output.as_deref().map(|path| single(path, &formats).map(|format| (path, format))).transpose()?;
    let Build { selection, compilation, user, sizes, .. } = arguments;
    let mut products = match compilation.compiler.each().as_slice() {
        [_, _, ..] => product::make_all(selection, compilation, user, *sizes, context)?,
        _ => vec![product::make(selection, compilation, Some(user), *sizes, context)?],
    };
    let Some(product) = products.pop() else { unreachable!("every compiler makes one") };
    anyhow::ensure!(!context.interrupted.load(std::sync::atomic::Ordering::Relaxed), "interrupted");
    // If there is nothing to report, an older report stays.
    let product = product::not_nothing(product)?;
    let earlier: Vec<Matrix> = products.into_iter().map(|product| product.matrix).collect();
    let history = (!earlier.is_empty()).then(|| History::of(earlier, &product.matrix));
    let analysis = Analysis::of(&product.matrix);
    let has_page = formats.is_empty() || formats.contains(&Format::Html);
    let spellings = (has_page && compilation.syntax == SyntaxName::Both)
        .then(|| spellings(&product.matrix, selection, compilation, user, context))
        .transpose()?;
    let report = Report::new(&product.matrix, &analysis, history.as_ref());
    let spellings = spellings.as_ref().filter(|spellings| !spellings.is_empty());
    let report = Report { has_listings: arguments.listings, spellings, ..report };
    match single {
        Some((path, format)) => write_one(path, &report, format)?,
        None => write_all(arguments, &formats, &product, &report, context)?,
    }
    Ok(Verdict::Expected)
}

/// How the x86 instructions of a product are spelled in the other syntax: they are compiled once more, by the last of the
/// named compilers.
fn spellings(
    matrix: &Matrix,
    selection: &Selection,
    compilation: &Compilation,
    user: &UserCode,
    context: &Context,
) -> anyhow::Result<Spellings> {
    let Some(compiler) = compilation.compiler.each().pop() else { unreachable!("there is one at least") };
    let Work { file, mut targets, session, user, .. } = Work::of(selection, &compiler, Some(user), context)?;
    let is_compiled = |column: &Column| column.dialect == Dialect::Intel && column.failure.is_none();
    targets.retain(|target| matrix.columns.iter().any(|column| column.name == target.name && is_compiled(column)));
    if targets.is_empty() {
        return Ok(Spellings::default());
    }
    let request = Request { user, dialect: Dialect::Att, ..product::request(targets, compilation, false) };
    let product = product::run(&request, &session, context).map_err(|error| file.explained(error))?;
    Ok(Spellings::of(matrix, &product.matrix))
}

/// An option of one format needs this format.
fn is_given(option: &str, is_asked: bool, format: Format, formats: &[Format]) -> anyhow::Result<()> {
    let is_written = formats.is_empty() || formats.contains(&format);
    anyhow::ensure!(!is_asked || is_written, "{option} is for {}, which --format leaves out", format.file_name());
    Ok(())
}

fn format(name: FormatName) -> Format {
    match name {
        FormatName::Html => Format::Html,
        FormatName::Json => Format::Json,
        FormatName::Markdown => Format::Markdown,
        FormatName::Csv => Format::Csv,
    }
}

/// The format of `-o FILE`: the one that is named, or the one of the file's extension.
fn single(path: &Path, formats: &[Format]) -> anyhow::Result<Format> {
    let extension = path.extension().unwrap_or_default();
    match formats {
        [format] => Ok(*format),
        [] => Format::ALL
            .into_iter()
            .find(|format| Path::new(format.file_name()).extension() == Some(extension))
            .ok_or_else(|| {
                let title = format!("-o {} does not say which format to write", path.display());
                Hinted { title, help: "add --format html, json, markdown or csv".to_owned() }.into()
            }),
        [..] => Err(Hinted {
            title: "-o writes one format".to_owned(),
            help: "name one with --format, or write several to a folder with --out DIR".to_owned(),
        }
        .into()),
    }
}

fn write_one(path: &Path, report: &Report<'_>, format: Format) -> anyhow::Result<()> {
    if path == Path::new("-") {
        return terminal::print_made(|out| report.write(format, out));
    }
    Ok(output::write_one(path, Box::new(|out| report.write(format, out)))?)
}

/// The targets of the report that is about to be overwritten that the new one does not have.
fn left_out(out: &Path, files: &[(PathBuf, Content<'_>)], matrix: &Matrix) -> Vec<String> {
    let is_overwritten = files.iter().any(|(name, _)| out.join(name).exists());
    let path = out.join(Format::Json.file_name());
    let old = if is_overwritten && path.is_file() { fs::File::open(path).ok() } else { None };
    let mut names = old.map(cells::target_names).unwrap_or_default();
    names.retain(|name| !matrix.columns.iter().any(|column| column.name == *name));
    names
}

/// Some names, and the number of the others.
fn abridged(names: &[String]) -> String {
    let first = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// The files of a report, by their names.
fn files<'a>(arguments: &Build, formats: &[Format], report: &'a Report<'a>) -> Vec<(PathBuf, Content<'a>)> {
    let mut files: Vec<(PathBuf, Content<'_>)> = Vec::new();
    for format in formats.iter().copied() {
        if format == Format::Markdown {
            let made = |(name, text): (String, String)| -> (PathBuf, Content<'_>) {
                (name.into(), Box::new(move |out| out.write_all(text.as_bytes())))
            };
            files.extend(report.markdown_files().into_iter().map(made));
            continue;
        }
        let name = PathBuf::from(format.file_name());
        files.push((name, Box::new(move |out| report.write(format, out))));
        if format == Format::Json {
            if arguments.gzip {
                files.push((format!("{}.gz", format.file_name()).into(), Box::new(|out| report.write_packed(out))));
            }
            let (name, schema) = report::schema();
            files.push((name.into(), Box::new(move |out| out.write_all(schema.as_bytes()))));
        }
    }
    files
}

/// Writes all formats, or the named ones, and prints their paths.
fn write_all(
    arguments: &Build,
    formats: &[Format],
    product: &Product,
    report: &Report<'_>,
    context: &Context,
) -> anyhow::Result<()> {
    let formats = if formats.is_empty() { &Format::ALL } else { formats };
    let mut files = files(arguments, formats, report);
    if arguments.keep_asm {
        let columns = product.matrix.columns.iter().zip(&product.assembly);
        for (column, assembly) in columns.filter(|(column, _)| column.failure.is_none()) {
            files.push((Path::new("asm").join(format!("{}.s", column.name)), output::bytes(assembly)));
        }
    }
    let left_out = left_out(&arguments.out, &files, &product.matrix);
    // Markdown is in several files, fewer of them if there is less to say.
    let is_part = |name: &str| {
        formats.contains(&Format::Markdown)
            && name.starts_with("matrix-")
            && Path::new(name).extension().is_some_and(|extension| extension == "md")
    };
    let paths = set::write_set(&arguments.out, &files, is_part)?;
    if !context.quiet {
        if !left_out.is_empty() {
            let (out, names) = (arguments.out.display().to_string(), abridged(&left_out));
            terminal::note(&visible(&format!("note: the overwritten report in {out} also had {names}")));
        }
        terminal::note(&product::summary(product));
        for step in report.history.map(History::summary).unwrap_or_default() {
            terminal::note(&step);
        }
    }
    let page = arguments.out.join(Format::Html.file_name());
    let main = if formats.contains(&Format::Html) { &page } else { &paths[0] };
    terminal::print(&format!("{}\n", main.display()))?;
    if arguments.open {
        // The page is there, and that is what counts.
        if let Err(error) = open::that_detached(main) {
            terminal::note(&visible(&format!("warning: cannot start a browser: {error}: open the page yourself")));
        }
    }
    Ok(())
}
