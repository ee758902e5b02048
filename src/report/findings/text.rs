//! Findings for the terminal.

use super::{Finding, Head};
use crate::base::untrusted::visible;
use crate::judge::findings::Severity;
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ACCEPTED: Style = AnsiColor::Green.on_default().bold();
const HEADING: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// This many cells of a finding are named; the others are counted.
const NAMED: usize = 4;

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let Finding { rule, severity, target, cells, title, explanation, execution, listing, follows: _, accepted } =
            finding;
        let (style, word) = match (accepted, severity) {
            (Some(_), _) => (ACCEPTED, "accepted"),
            (None, Severity::Error) => (ERROR, "error"),
            (None, Severity::Warning) => (WARNING, "warning"),
        };
        let title = visible(title);
        let _ = writeln!(text, "{style}{word}[{}]{style:#}{HEADING}: {}: {title}{HEADING:#}", rule.id, visible(target));
        let named = if head.is_verbose { cells.len() } else { NAMED };
        let mut cited = cells.iter().take(named).map(|cell| visible(cell)).collect::<Vec<_>>().join(", ");
        if cells.len() > named {
            let _ = write!(cited, " and {} more", cells.len() - named);
        }
        if !cited.is_empty() {
            let _ = writeln!(text, "  {cited}");
        }
        if !explanation.is_empty() {
            let _ = writeln!(text, "  {}", visible(explanation));
        }
        for line in &execution.lines() {
            let _ = writeln!(text, "    {}", visible(line));
        }
        for line in listing {
            let margin = if line.ends_with(':') { 4 } else { 6 };
            let _ = writeln!(text, "{:margin$}{FAINT}{}{FAINT:#}", "", visible(line));
        }
        if let Some(accepted) = accepted {
            let _ = writeln!(text, "  accepted: {} ({})", visible(&accepted.reason), visible(&accepted.issue));
        }
        text.push('\n');
    }
    text
}
