//! Programs in Markdown: their purpose, their source, and the full listings, once for all targets that share them.

use super::pages::{Chapter, Notes, Piece, reference};
use super::text::escaped;
use crate::base::untrusted::visible;
use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{Row, notes, outcome};
use compact_str::CompactString;

/// The listing of some targets.
struct Listing {
    targets: String,
    /// The shape, or why there are no instructions.
    title: String,
    text: String,
}

/// The piece of a row, if it is a program.
pub(super) fn piece(matrix: &Matrix, row: &Row<'_>, chapter: &'static Chapter, known: &mut Notes) -> Option<Piece> {
    let program = row.program?;
    let mut listings: Vec<Listing> = Vec::new();
    let mut named = Vec::new();
    for (target, column) in matrix.columns.iter().enumerate() {
        let (title, text) = match outcome(matrix, target, row, 0)? {
            Outcome::Ok(body) => {
                let body = &matrix.bodies[*body];
                (body.shape.title().to_owned(), annotated(&body.text, &notes(Some(program), body, column)))
            }
            empty @ (Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason)) => {
                let number = known.number(reason);
                named.push(number);
                (format!("{}{}", empty.status(), reference(number)), String::new())
            }
        };
        let name = escaped(&column.name);
        match listings.iter_mut().find(|known| known.title == title && known.text == text) {
            Some(known) => known.targets.push_str(&format!(", {name}")),
            None => listings.push(Listing { targets: name, title, text }),
        }
    }
    let (about, source) = (escaped(&program.documentation()), program.source());
    let mut text = format!("### {}\n\n{about}\n\n```rust\n{source}```\n", escaped(row.operation));
    for Listing { targets, title, text: listing } in listings {
        text.push_str(&format!("\n{targets}: {title}\n"));
        if !listing.is_empty() {
            text.push_str(&format!("\n```text\n{listing}```\n"));
        }
    }
    Some(Piece { chapter, title: row.operation.to_owned(), text, notes: named })
}

/// The lines of a body with their notes, as they stand between fences.
fn annotated(lines: &[CompactString], notes: &[String]) -> String {
    // Text that could end the fence or control a terminal is removed.
    let plain = |line: &CompactString| visible(line).replace(['\n', '\t'], " ").replace('`', "'");
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
