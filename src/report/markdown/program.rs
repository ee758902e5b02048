//! Programs in Markdown: their purpose, their source, and the full listings, once for all targets that share them.

use super::{Reasons, escaped};
use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{Row, notes, outcome};
use compact_str::CompactString;
use serde::Serialize;

/// A program.
#[derive(Serialize)]
pub(super) struct Section {
    about: String,
    source: String,
    listings: Vec<Listing>,
}

/// The listing of some targets.
#[derive(Serialize)]
struct Listing {
    targets: String,
    /// The shape, or why there are no instructions.
    title: String,
    text: String,
}

/// The section of a row, if it is a program.
pub(super) fn section(matrix: &Matrix, row: &Row<'_>, reasons: &mut Reasons) -> Option<Section> {
    let program = row.program?;
    let mut listings: Vec<Listing> = Vec::new();
    for (target, column) in matrix.columns.iter().enumerate() {
        let (title, text) = match outcome(matrix, target, row, 0)? {
            Outcome::Ok(body) => {
                let body = &matrix.bodies[*body];
                (body.shape.title().to_owned(), annotated(&body.text, &notes(Some(program), body, column)))
            }
            empty @ (Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason)) => {
                (format!("{}[^{}]", empty.status(), reasons.number(reason)), String::new())
            }
        };
        let name = escaped(&column.name);
        match listings.iter_mut().find(|known| known.title == title && known.text == text) {
            Some(known) => known.targets.push_str(&format!(", {name}")),
            None => listings.push(Listing { targets: name, title, text }),
        }
    }
    Some(Section { about: escaped(&program.documentation()), source: program.source(), listings })
}

/// The lines of a body with their notes, as they stand between fences.
fn annotated(lines: &[CompactString], notes: &[String]) -> String {
    // Text that could end the fence or control a terminal is removed.
    let plain = |line: &CompactString| -> String {
        line.chars().filter(|letter| !letter.is_control()).collect::<String>().replace('`', "'")
    };
    let lines: Vec<String> = lines.iter().map(plain).collect();
    let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let mut text = String::new();
    for (line, note) in lines.iter().zip(notes) {
        let margin = if line.ends_with(':') { "" } else { "    " };
        let note = if note.is_empty() { String::new() } else { format!("; {note}") };
        text.push_str(format!("{margin}{line:width$}  {note}").trim_end());
        text.push('\n');
    }
    text
}
