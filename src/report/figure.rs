//! The figure, drawn: for the terminal and in Markdown here, as a page and as an image in separate files.
//!
//! All formats walk the same lines: a row per target and case, followed by the printed row if it differs.

mod html;
mod svg;

pub use html::html;
pub use svg::svg;

use super::markdown::{code, escaped, said};
use crate::base::untrusted::visible;
use crate::judge::figure::{Cell, Figure, Row, Table};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const DIFFERS: Style = AnsiColor::Yellow.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// The title of the figure.
const TITLE: &str = "The instructions of atomic operations on i32";

/// A line of a table, as every format shows it.
struct Line {
    /// The target, or a label for the printed row.
    label: String,
    /// The case, or the name of the printed row.
    detail: String,
    /// Whether this is the printed version of the line above.
    is_printed: bool,
    cells: Vec<LineCell>,
}

/// A cell: a word per instruction; no words if the cell is empty.
#[derive(Default)]
struct LineCell {
    words: Vec<String>,
    /// Whether the words are instructions.
    is_code: bool,
    is_loop: bool,
    /// The number of the reason for the difference from the book.
    reason: Option<usize>,
}

/// The lines of a table.
fn lines(table: &Table) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in &table.rows {
        let Row { target, heading, case, cells } = row;
        let cells_today = cells.iter().map(today).collect();
        let label = heading.map_or_else(|| target.clone(), |heading| format!("{target} ({heading})"));
        lines.push(Line { label, detail: case.clone(), is_printed: false, cells: cells_today });
        if cells.iter().any(|cell| cell.reason.is_some()) {
            let cells = cells.iter().map(as_printed).collect();
            let detail = heading.unwrap_or_default().to_owned();
            lines.push(Line { label: "printed".to_owned(), detail, is_printed: true, cells });
        }
    }
    lines
}

fn today(cell: &Cell) -> LineCell {
    let Cell { probe, words, is_loop, status, printed: _, reason } = cell;
    let (words, is_code) = match status {
        _ if probe.is_empty() => (Vec::new(), false),
        Some(status) => (vec![(*status).to_owned()], false),
        None => or_nothing(words),
    };
    LineCell { words, is_code, is_loop: *is_loop, reason: *reason }
}

fn as_printed(cell: &Cell) -> LineCell {
    match &cell.printed {
        Some(words) if cell.reason.is_some() => {
            let (words, is_code) = or_nothing(words);
            LineCell { words, is_code, ..LineCell::default() }
        }
        _ => LineCell::default(),
    }
}

fn or_nothing(words: &[String]) -> (Vec<String>, bool) {
    if words.is_empty() { (vec!["nothing".to_owned()], false) } else { (words.to_vec(), true) }
}

impl LineCell {
    /// The words, with the loop mark after the last one.
    fn marked(&self) -> Vec<String> {
        let mut words = self.words.clone();
        if let Some(last) = words.last_mut().filter(|_| self.is_loop) {
            last.push_str(" ↻");
        }
        words
    }
}

/// The legend, and the rows that are not compared.
fn legend(figure: &Figure) -> String {
    let mut text = "↻ is a loop.".to_owned();
    if figure.reasons.is_empty() {
        text.push_str(" Everything is as printed.");
    } else {
        text.push_str(" ≠ marks a difference from the book, with the number of its reason.");
    }
    let mut others: Vec<&str> = Vec::new();
    for row in figure.tables.iter().flat_map(|table| &table.rows).filter(|row| row.heading.is_none()) {
        if !others.contains(&row.target.as_str()) {
            others.push(&row.target);
        }
    }
    if !others.is_empty() {
        let _ = write!(text, " The book's figure has no row for {}.", others.join(", "));
    }
    text
}

/// For the terminal, styled by ANSI sequences.
#[must_use]
pub fn text(figure: &Figure) -> String {
    let mut text = format!("{HEADING}{TITLE}{HEADING:#}, {}\n", visible(&figure.compiler));
    for table in &figure.tables {
        let lines = lines(table);
        let label = |line: &Line| match line {
            Line { is_printed: true, .. } => vec![format!("  {} {}", line.label, line.detail)],
            Line { detail, .. } if detail.is_empty() => vec![line.label.clone()],
            Line { .. } => vec![line.label.clone(), format!("  {}", line.detail)],
        };
        let labels: Vec<Vec<String>> = lines.iter().map(label).collect();
        let width = |words: &[String]| words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        let label_width = labels.iter().map(|label| width(label)).max().unwrap_or_default();
        let cell = |line: &Line, column: usize| {
            let cell = &line.cells[column];
            let mut words = cell.marked();
            if let Some(number) = cell.reason {
                words.push(format!("≠{number}"));
            }
            words
        };
        let widths: Vec<usize> = (0..table.columns.len())
            .map(|column| {
                let cells = lines.iter().map(|line| width(&cell(line, column))).max().unwrap_or_default();
                cells.max(table.columns[column].len())
            })
            .collect();
        text.push('\n');
        let titles = table.columns.iter().zip(&widths).map(|(title, width)| ((*title).to_owned(), HEADING, *width));
        push_row(&mut text, std::iter::once((table.title.clone(), HEADING, label_width)).chain(titles));
        for (line, label) in lines.iter().zip(&labels) {
            let cells: Vec<Vec<String>> = (0..widths.len()).map(|column| cell(line, column)).collect();
            let height = cells.iter().map(Vec::len).chain([label.len()]).max().unwrap_or_default();
            for at in 0..height {
                let style = if line.is_printed { FAINT } else { Style::new() };
                let label = label.get(at).map(String::as_str).unwrap_or_default();
                let first = (visible(label).into_owned(), style, label_width);
                let others = cells.iter().zip(&line.cells).zip(&widths).map(|((words, cell), width)| {
                    let word = words.get(at).map(String::as_str).unwrap_or_default();
                    (visible(word).into_owned(), if cell.reason.is_some() { DIFFERS } else { style }, *width)
                });
                push_row(&mut text, std::iter::once(first).chain(others));
            }
        }
    }
    let _ = writeln!(text, "\n{}", visible(&legend(figure)));
    for (at, reason) in figure.reasons.iter().enumerate() {
        let _ = writeln!(text, "{DIFFERS}≠{}{DIFFERS:#} {}", at + 1, visible(reason));
    }
    text
}

/// A row of styled words, each as wide as its column, without spaces at the end.
fn push_row(text: &mut String, words: impl Iterator<Item = (String, Style, usize)>) {
    let mut pending = 0;
    for (word, style, width) in words {
        if !word.is_empty() {
            let _ = write!(text, "{:pending$}{style}{word}{style:#}", "");
            pending = 0;
        }
        pending += (width + 2).saturating_sub(word.chars().count());
    }
    text.push('\n');
}

/// In Markdown.
#[must_use]
pub fn markdown(figure: &Figure) -> String {
    let mut text = String::new();
    for table in &figure.tables {
        let _ = writeln!(text, "| **{}** | | {} |", escaped(&table.title), table.columns.join(" | "));
        let _ = writeln!(text, "|---|---|{}", "---|".repeat(table.columns.len()));
        for line in lines(table) {
            let (open, close) = if line.is_printed { ("*", "*") } else { ("", "") };
            let _ = write!(text, "| {open}{}{close} | {} |", escaped(&line.label), escaped(&line.detail));
            for cell in &line.cells {
                let word = |word: &String| if cell.is_code { code(word) } else { escaped(word) };
                let mut words: Vec<String> = cell.words.iter().map(word).collect();
                if let Some(last) = words.last_mut().filter(|_| cell.is_loop) {
                    last.push_str(" ↻");
                }
                words.extend(cell.reason.map(|number| format!("**≠{number}**")));
                let _ = write!(text, " {} |", words.join("<br>"));
            }
            text.push('\n');
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", escaped(&legend(figure)));
    if !figure.reasons.is_empty() {
        text.push('\n');
    }
    for (at, reason) in figure.reasons.iter().enumerate() {
        let _ = writeln!(text, "* ≠{}: {}", at + 1, said(reason));
    }
    text
}

#[cfg(test)]
mod tests;
