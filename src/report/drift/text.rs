//! The changes, for the terminal: styled by ANSI sequences. A caller that does not print to a terminal strips them.

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
    let Group { class, title, reason, cells: members, example, rows } = group;
    let margin = if is_listed { "\n" } else { "" };
    let (class, count) = (styled(*class, report.failing), report.extent(group));
    let (title, count) = (visible(title), visible(&count));
    let _ = writeln!(text, "{margin}{class}  {HEADING}{title}{HEADING:#}: {count}");
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
