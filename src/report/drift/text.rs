//! The changes, for the terminal: styled by ANSI sequences. A caller that does not print to a terminal strips them.

use super::{DriftReport, heading};
use crate::base::untrusted::visible;
use crate::compare::drift::{Class, Group, Marked, Row};
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
        push_group(&mut text, report, group, place < report.most || report.failing.contains(&group.class));
    }
    let _ = writeln!(text, "\n{}", report.summary());
    text
}

fn push_group(text: &mut String, report: &DriftReport<'_>, group: &Group, is_listed: bool) {
    let Group { class, title, reason, cells: members, example, rows } = group;
    let style = match class {
        _ if report.failing.contains(class) => GRAVE,
        Class::Better | Class::Stronger => GOOD,
        _ => HEADING,
    };
    let margin = if is_listed { "\n" } else { "" };
    let (class, count) = (class.name(), report.extent(group));
    let (title, count) = (visible(title), visible(&count));
    let _ = writeln!(text, "{margin}{style}{class}{style:#}  {HEADING}{title}{HEADING:#}: {count}");
    if !is_listed {
        return;
    }
    let _ = writeln!(text, "  {}", visible(reason));
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
