//! The instructions of user code with the lines of its source between them, for the terminal: styled by ANSI sequences.

use super::drift::Quoted;
use crate::base::untrusted::visible;
use crate::read::matrix::{BodyLine, Matrix, Outcome};
use crate::read::places::SourceLine;
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const TARGET: Style = AnsiColor::Cyan.on_default();
const SOURCE: Style = AnsiColor::Green.on_default();
const FAINT: Style = Style::new().dimmed();

/// The place of each line of the body of a cell, with the text there; and the place of the function's declaration.
#[derive(Debug, Clone, Default)]
pub struct Annotations {
    /// The declaration, if it is known.
    pub declared: Option<Quoted>,
    /// The lines of the body; empty if no place is known.
    pub lines: Vec<Option<Quoted>>,
}

/// Some rows of a matrix, each target of each. `annotations` says where the lines of a cell's body come from.
#[must_use]
pub fn annotated(matrix: &Matrix, rows: &[usize], mut annotations: impl FnMut(usize, usize) -> Annotations) -> String {
    let mut text = String::new();
    for row in rows {
        let separator = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{separator}{HEADING}{}{HEADING:#}", visible(&matrix.probes[*row].name()));
        for (target, column) in matrix.columns.iter().enumerate() {
            let outcome = &matrix.outcomes[target][*row];
            let _ = write!(text, "  {TARGET}{}{TARGET:#}", visible(&column.name));
            match outcome {
                Outcome::Ok(_) => push_body(&mut text, matrix, [target, *row], &annotations(target, *row)),
                Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => {
                    let _ = writeln!(text, "  {FAINT}{}: {}{FAINT:#}", outcome.status(), visible(reason));
                }
            }
        }
    }
    text
}

fn push_body(text: &mut String, matrix: &Matrix, [target, row]: [usize; 2], annotations: &Annotations) {
    let Some(body) = matrix.body(target, row) else { return };
    let Annotations { declared, lines } = annotations;
    let _ = writeln!(text, "  {FAINT}{}{FAINT:#}", visible(&body.label()));
    let mut last: Option<&SourceLine> = None;
    let push = |text: &mut String, quoted: &Quoted| {
        let _ = writeln!(text, "      {SOURCE}{}{SOURCE:#}", visible(&quoted.line()));
    };
    if let Some(declared) = declared {
        push(text, declared);
        last = Some(&declared.place);
    }
    for (number, (line, printed)) in body.lines.iter().zip(&body.text).enumerate() {
        let quoted = lines.get(number).and_then(Option::as_ref);
        if let Some(quoted) = quoted
            && last != Some(&quoted.place)
        {
            push(text, quoted);
            last = Some(&quoted.place);
        }
        let margin = if matches!(line, BodyLine::Label(_)) { 8 } else { 10 };
        let _ = writeln!(text, "{:margin$}{}", "", visible(printed));
    }
}
