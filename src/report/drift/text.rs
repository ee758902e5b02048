//! The changes, for the terminal: styled by ANSI sequences. A caller that does not print to a terminal strips them.

use super::beside::{Piece, WIDE, beside};
use super::sources::Function;
use super::{DriftReport, heading};
use crate::base::untrusted::visible;
use crate::compare::drift::{Class, Failing, Group, Marked, Meaning, Price, Row};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const GONE: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();
const GRAVE: Style = AnsiColor::Red.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();

pub(super) fn render(report: &DriftReport<'_>) -> String {
    let mut text = String::new();
    for (word, line) in heading(report.sides) {
        let _ = writeln!(text, "{FAINT}{word:6}  {}{FAINT:#}", visible(&line));
    }
    for (place, group) in report.groups().enumerate() {
        push_group(&mut text, report, group, place < report.most || report.failing.fails(group.class));
    }
    let _ = writeln!(text, "\n{}", report.summary());
    if let Some(failures) = report.failures() {
        let _ = writeln!(text, "{GRAVE}{failures}{GRAVE:#}");
    }
    text
}

fn push_group(text: &mut String, report: &DriftReport<'_>, group: &Group, is_listed: bool) {
    if is_listed {
        text.push('\n');
    }
    push_title(text, report, group);
    if !is_listed {
        return;
    }
    let _ = writeln!(text, "  {}", visible(&group.reason));
    let (functions, others) = report.functions(group);
    if !functions.is_empty() {
        for function in &functions {
            push_function(text, function, report.width);
        }
        if others > 0 {
            let _ = writeln!(text, "  {FAINT}and {others} more, which --verbose lists{FAINT:#}");
        }
        return;
    }
    push_example(text, report, group);
}

/// What changed, and where.
pub(super) fn push_title(text: &mut String, report: &DriftReport<'_>, group: &Group) {
    let (class, count) = (styled(group.class, report.failing), report.extent(group));
    let _ = writeln!(text, "{class}  {HEADING}{}{HEADING:#}: {}", visible(&group.title), visible(&count));
}

/// The cells of a group, and the listing of one.
pub(super) fn push_example(text: &mut String, report: &DriftReport<'_>, group: &Group) {
    let Group { cells: members, example, rows, .. } = group;
    let (names, others) = report.names(group);
    let more = if others > 0 { format!(" and {others} more") } else { String::new() };
    let _ = writeln!(text, "  {FAINT}{}{more}{FAINT:#}", visible(&names.join(", ")));
    if members.len() > 1 && !rows.is_empty() {
        let cell = &report.drift.cells[*example];
        let (probe, target) = (visible(&cell.after.probe), visible(&cell.after.target));
        let _ = writeln!(text, "  {FAINT}for example {probe} on {target}{FAINT:#}");
    }
    for row in rows {
        push_row(text, row);
    }
}

/// A function of the user: its place, the lines of its source, and its instructions.
pub(super) fn push_function(text: &mut String, Function { title, source, .. }: &Function<'_>, width: usize) {
    let _ = writeln!(text, "  {}", visible(title));
    for line in source.lines() {
        let _ = writeln!(text, "    {FAINT}{}{FAINT:#}", visible(&line));
    }
    match listed_beside(&source.rows, width) {
        Some(listing) => text.push_str(&listing),
        None => source.rows.iter().for_each(|row| push_row(text, row)),
    }
}

/// Before and after side by side, if there is room for both.
fn listed_beside(rows: &[Row], width: usize) -> Option<String> {
    // The margin, the marks, and the line between.
    let half = width.checked_sub("  - ".len() + " | + ".len())? / 2;
    let lines = beside(rows);
    let length = |piece: &Piece<'_>| visible(piece.text.trim_end()).chars().count();
    let needed = lines.iter().flatten().flatten().map(length).max().unwrap_or_default();
    if width < WIDE || needed > half {
        return None;
    }
    let before = |[piece, _]: &[Option<Piece<'_>>; 2]| piece.as_ref().map_or(0, length);
    let column = lines.iter().map(before).max().unwrap_or_default();
    let mut text = String::new();
    for line in &lines {
        let gap = column - before(line);
        let (left, right) = (piece(line[0].as_ref(), "-", GONE), piece(line[1].as_ref(), "+", NEW));
        let shown = format!("  {left}{:gap$} {FAINT}│{FAINT:#} {right}", "");
        let _ = writeln!(text, "{}", shown.trim_end());
    }
    Some(text)
}

/// A line of one side, with its mark.
fn piece(piece: Option<&Piece<'_>>, mark: &str, style: Style) -> String {
    match piece {
        None => "  ".to_owned(),
        Some(Piece { text, is_changed: false, .. }) => format!("  {}", visible(text)),
        Some(Piece { text, marks: None, .. }) => format!("{style}{mark} {}{style:#}", visible(text)),
        Some(Piece { text, marks: Some(marks), .. }) => {
            let line = Marked { text: (*text).to_owned(), marks: marks.to_vec() };
            format!("{style}{mark} {style:#}{}", marked(&line, style))
        }
    }
}

/// What a change means and what it costs, each with its own style: what fails stands out.
fn styled(class: Class, failing: &Failing) -> String {
    let style = match class.meaning {
        _ if failing.by_meaning(class) => GRAVE,
        Meaning::Stronger => GOOD,
        _ => HEADING,
    };
    let mut text = format!("{style}{}{style:#}", class.meaning.name());
    if let Some(title) = class.price_title() {
        let style = match class.price {
            _ if failing.by_price(class) => GRAVE,
            Price::Better => GOOD,
            Price::Worse => HEADING,
            Price::Equal => FAINT,
        };
        let _ = write!(text, ", {style}{title}{style:#}");
    }
    text
}

fn push_row(text: &mut String, row: &Row) {
    let _ = match row {
        Row::Both(line) => writeln!(text, "    {}", visible(line)),
        Row::Gone(line) => writeln!(text, "  {GONE}- {}{GONE:#}", visible(line)),
        Row::New(line) => writeln!(text, "  {NEW}+ {}{NEW:#}", visible(line)),
        Row::Changed(before, after) => {
            writeln!(text, "  {GONE}- {GONE:#}{}\n  {NEW}+ {NEW:#}{}", marked(before, GONE), marked(after, NEW))
        }
    };
}

/// A line with its changed parts in reverse video.
fn marked(line: &Marked, style: Style) -> String {
    let Marked { text, marks } = line;
    let strong = style.invert();
    let mut shown = String::new();
    let mut start = 0;
    for mark in marks {
        let (before, part) = (&text[start..mark.start], &text[mark.clone()]);
        let _ = write!(shown, "{style}{}{style:#}{strong}{}{strong:#}", visible(before), visible(part));
        start = mark.end;
    }
    let _ = write!(shown, "{style}{}{style:#}", visible(&text[start..]));
    shown
}
