//! What a report is written to: a folder, a file or standard output, in all formats or some.

use super::Context;
use super::arguments::{FormatName, Output};
use super::failure::Hinted;
use super::terminal::{self, FAINT, styled, visible};
use crate::base::output::{self, Content};
use crate::base::set;
use crate::compare::history::History;
use crate::read::cells;
use crate::read::matrix::Matrix;
use crate::report::{self, Format, Report};
use fs_err as fs;
use std::path::{Path, PathBuf};

/// This many targets of an older report are named; the others are counted.
const NAMED: usize = 12;

/// Files by their names.
pub(super) type Files<'a> = Vec<(PathBuf, Content<'a>)>;

/// The formats that are asked for, which fit together, and where they go.
pub(super) struct Wanted<'a> {
    arguments: &'a Output,
    /// All if none is named.
    formats: Vec<Format>,
    /// The one file, and its format.
    single: Option<(&'a Path, Format)>,
}

impl<'a> Wanted<'a> {
    /// Mistakes are reported before anything is compiled.
    pub(super) fn of(arguments: &'a Output) -> anyhow::Result<Wanted<'a>> {
        let mut named: Vec<Format> = Vec::new();
        for format in arguments.format.iter().copied().map(format) {
            if !named.contains(&format) {
                named.push(format);
            }
        }
        let single =
            arguments.output.as_deref().map(|path| single(path, &named).map(|format| (path, format))).transpose()?;
        let formats = if named.is_empty() { Format::USUAL.to_vec() } else { named };
        let wanted = Wanted { arguments, formats, single };
        anyhow::ensure!(
            !arguments.open || wanted.has(Format::Html),
            "--open needs the page, which --format leaves out"
        );
        wanted.is_given("--gzip", arguments.gzip, Format::Json)?;
        wanted.is_given("--listings", arguments.listings, Format::Csv)?;
        Ok(wanted)
    }

    /// Whether a format is asked for.
    pub(super) fn has(&self, format: Format) -> bool {
        self.formats.contains(&format)
    }

    /// An option of one format needs this format.
    pub(super) fn is_given(&self, option: &str, is_asked: bool, format: Format) -> anyhow::Result<()> {
        anyhow::ensure!(
            !is_asked || self.has(format),
            "{option} is for {}, which --format leaves out",
            format.file_name()
        );
        Ok(())
    }

    /// Writes the report, with more files beside it, and prints where.
    pub(super) fn write(&self, report: &Report<'_>, more: Files<'_>, context: &Context) -> anyhow::Result<()> {
        let report = Report { has_listings: self.arguments.listings, ..*report };
        match self.single {
            Some((path, format)) if path == Path::new("-") => terminal::print_made(|out| report.write(format, out)),
            Some((path, format)) => Ok(output::write_one(path, Box::new(|out| report.write(format, out)))?),
            None => self.write_all(&report, more, context),
        }
    }

    fn write_all(&self, report: &Report<'_>, more: Files<'_>, context: &Context) -> anyhow::Result<()> {
        let Wanted { arguments: Output { out, open, .. }, .. } = self;
        let mut files = self.files(report);
        files.extend(more);
        let left_out = left_out(out, &files, report.matrix);
        // Markdown is in several files, fewer of them if there is less to say.
        let is_part = |name: &str| {
            self.has(Format::Markdown)
                && name.starts_with("matrix-")
                && Path::new(name).extension().is_some_and(|extension| extension == "md")
        };
        let paths = set::write_set(out, &files, is_part)?;
        if !context.quiet {
            if !left_out.is_empty() {
                let (out, names) = (out.display().to_string(), abridged(&left_out));
                terminal::note(&visible(&format!("note: the overwritten report in {out} also had {names}")));
            }
            terminal::note(&summary(report.matrix));
            for step in report.history.map(History::summary).unwrap_or_default() {
                terminal::note(&step);
            }
        }
        let page = out.join(Format::Html.file_name());
        let main = if self.has(Format::Html) { &page } else { &paths[0] };
        terminal::print(&format!("{}\n", main.display()))?;
        if *open {
            // The page is there, and that is what counts.
            if let Err(error) = open::that_detached(main) {
                terminal::note(&visible(&format!("warning: cannot start a browser: {error}: open the page yourself")));
            }
        }
        Ok(())
    }

    /// The files of a report, by their names.
    fn files<'r>(&self, report: &'r Report<'r>) -> Files<'r> {
        let mut files: Files<'_> = Vec::new();
        for format in self.formats.iter().copied() {
            let several = match format {
                Format::Markdown => report.markdown_files(),
                Format::Operations => report.operation_files(),
                Format::Html | Format::Json | Format::Csv => Vec::new(),
            };
            if !several.is_empty() {
                files.extend(several.into_iter().map(|(name, text)| (name.into(), output::text(text))));
                continue;
            }
            let name = PathBuf::from(format.file_name());
            files.push((name, Box::new(move |out| report.write(format, out))));
            if format == Format::Json {
                if self.arguments.gzip {
                    files.push((format!("{}.gz", format.file_name()).into(), Box::new(|out| report.write_packed(out))));
                }
                let (name, schema) = report::schema();
                files.push((name.into(), Box::new(move |out| out.write_all(schema.as_bytes()))));
            }
        }
        files
    }
}

fn format(name: FormatName) -> Format {
    match name {
        FormatName::Html => Format::Html,
        FormatName::Json => Format::Json,
        FormatName::Markdown => Format::Markdown,
        FormatName::Csv => Format::Csv,
        FormatName::Operations => Format::Operations,
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
                Hinted { title, help: "add --format html, json, markdown, csv or operations".to_owned() }.into()
            }),
        [..] => Err(Hinted {
            title: "-o writes one format".to_owned(),
            help: "name one with --format, or write several to a folder with --out DIR".to_owned(),
        }
        .into()),
    }
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

/// One line per target: how many of its cells have each status.
fn summary(matrix: &Matrix) -> String {
    let width = matrix.columns.iter().map(|column| column.name.len()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for (column, outcomes) in matrix.columns.iter().zip(&matrix.outcomes) {
        let count = |status: &str| outcomes.iter().filter(|outcome| outcome.status() == status).count();
        let mut line = format!("{:width$}  {:>5} ok", visible(&column.name), count("ok"));
        for status in ["absent", "rejected", "failed"] {
            if count(status) > 0 {
                line.push_str(&format!(", {} {status}", count(status)));
            }
        }
        let core = column.core.as_deref().map(|core| format!("  core {core}")).unwrap_or_default();
        lines.push(format!("{line}{}", styled(FAINT, &core)));
    }
    lines.join("\n")
}
