//! The changes, as Markdown for a comment on a pull request: a table of the groups, followed by their listings, folded.

use super::sources::Function;
use super::{DriftReport, heading};
use crate::base::untrusted::visible;
use crate::compare::drift::{Group, Row};
use crate::report::markdown::{code, escaped, said};
use std::fmt::Write as _;

/// Forges cut comments off at 65,536 bytes; listings that would not fit are left out, with a note.
const MOST_BYTES: usize = 60_000;

pub(super) fn render(report: &DriftReport<'_>) -> String {
    let mut text = format!("### asm-matrix: {}\n\n", report.summary());
    if let Some(failures) = report.failures() {
        let _ = writeln!(text, "**{failures}**\n");
    }
    for (word, line) in heading(report.sides) {
        let word = if word.is_empty() { String::new() } else { format!("**{word}** ") };
        let _ = writeln!(text, "{word}{}  ", code(&line));
    }
    if report.groups().next().is_none() {
        return text;
    }
    if let Some(accept) = report.accept {
        let _ = writeln!(text, "\nAccept with: {}", code(accept));
    }
    text.push_str("\n| meaning | price | change | cells | why |\n|---|---|---|---:|---|\n");
    for group in report.groups() {
        let Group { class, title, reason, cells, .. } = group;
        let bold = |word: &str, is_it: bool| if is_it { format!("**{word}**") } else { word.to_owned() };
        let meaning = bold(class.meaning.name(), report.failing.by_meaning(*class));
        let price = if class.meaning.has_price() { class.price.name() } else { "" };
        let price = bold(price, !price.is_empty() && report.failing.by_price(*class));
        let _ = writeln!(text, "| {meaning} | {price} | {} | {} | {} |", escaped(title), cells.len(), said(reason));
    }
    let mut omitted = 0;
    for group in report.groups() {
        let listing = listing(report, group);
        if text.len() + listing.len() > MOST_BYTES {
            omitted += 1;
        } else {
            text.push_str(&listing);
        }
    }
    if omitted > 0 {
        let _ = writeln!(text, "\n{omitted} listings are left out, since a comment has no room for more.");
    }
    text
}

fn listing(report: &DriftReport<'_>, group: &Group) -> String {
    let Group { class, title, .. } = group;
    let summary = format!("{}: {} ({})", class.title(), escaped(title), escaped(&report.extent(group)));
    let mut text = format!("\n<details><summary>{summary}</summary>\n\n");
    let (functions, others) = report.functions(group);
    if functions.is_empty() {
        push_example(&mut text, report, group);
    }
    for function in &functions {
        push_function(&mut text, function);
    }
    if !functions.is_empty() && others > 0 {
        let _ = writeln!(text, "and {others} more\n");
    }
    text.push_str("</details>\n");
    text
}

/// The cells of a group, and the listing of one.
fn push_example(text: &mut String, report: &DriftReport<'_>, group: &Group) {
    let (names, others) = report.names(group);
    let more = if others > 0 { format!(" and {others} more") } else { String::new() };
    let names: Vec<String> = names.iter().map(|name| code(name)).collect();
    let _ = writeln!(text, "{}{more}\n", names.join(", "));
    let cell = &report.drift.cells[group.example];
    let _ = writeln!(text, "{}\n", code(&format!("{} on {}", cell.after.probe, cell.after.target)));
    push_fenced(text, "diff", &group.rows.iter().map(row).collect::<Vec<_>>());
}

/// A function of the user: its place, the lines of its source, and its instructions.
fn push_function(text: &mut String, Function { title, source, .. }: &Function<'_>) {
    let _ = writeln!(text, "{}\n", code(title));
    let lines: Vec<String> = source.lines().iter().map(|line| plain(line)).collect();
    if !lines.is_empty() {
        push_fenced(text, "text", &lines);
    }
    push_fenced(text, "diff", &source.rows.iter().map(row).collect::<Vec<_>>());
}

/// Lines between fences that are longer than any fence in them.
fn push_fenced(text: &mut String, language: &str, lines: &[String]) {
    let lines = lines.join("\n");
    let fence = "`".repeat(longest_run(&lines).max(2) + 1);
    let _ = writeln!(text, "{fence}{language}\n{lines}\n{fence}\n");
}

fn row(row: &Row) -> String {
    match row {
        Row::Both(line) => format!("  {}", plain(line)),
        Row::Gone(line) => format!("- {}", plain(line)),
        Row::New(line) => format!("+ {}", plain(line)),
        Row::Changed(before, after) => format!("- {}\n+ {}", plain(&before.text), plain(&after.text)),
    }
}

/// A line in a block of code.
fn plain(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or(0)
}
