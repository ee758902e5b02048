//! The cells of an operation in the terminal as tables: a column per target, a row per ordering. What is equal is one.
//! Targets that do not fit beside each other are in further tables.

use super::{FAINT, HEADING, Look, TARGET, WEAKER, brief, cells};
use crate::base::untrusted::visible;
use crate::isa::Class;
use crate::judge::analysis::Analysis;
use crate::read::matrix::{Body, Matrix, Outcome};
use crate::report::table::Row;
use crate::report::verdict::Said;
use anstyle::Style;
use indexmap::IndexSet;
use std::fmt::Write as _;
use std::ops::Range;

/// The space between two columns.
const GAP: usize = 2;

/// One cell.
#[derive(PartialEq, Eq)]
struct Cell<'a> {
    outcome: &'a Outcome,
    said: Option<Said>,
}

/// The orderings of a row that have the same cells.
#[derive(PartialEq, Eq)]
struct Line<'a> {
    orderings: Vec<&'static str>,
    /// A cell for each target.
    cells: Vec<Cell<'a>>,
}

/// The types whose lines are equal.
struct Block<'a> {
    types: Vec<&'static str>,
    lines: Vec<Line<'a>>,
}

/// A text on one line of a cell.
type Text = (Style, String);

/// The rows of one variant as tables, without their title; none if a target alone is wider than the terminal.
pub(super) fn table(matrix: &Matrix, analysis: &Analysis, rows: &[&Row<'_>], look: Look) -> Option<String> {
    let blocks = blocks(matrix, analysis, rows);
    let columns = columns(&blocks, matrix.columns.len());
    let mut notes = IndexSet::new();
    // The first column has types and orderings, each ordering on a line of its own.
    let mut grid: Vec<Vec<Vec<Text>>> = vec![head(matrix, &columns)];
    for Block { types, lines } in &blocks {
        if types.iter().any(|name| !name.is_empty()) {
            grid.push(vec![vec![(HEADING, types.join(" "))]]);
        }
        for (at, line) in lines.iter().enumerate() {
            let label = |name: &&str| (Style::new(), format!("  {name}"));
            let mut row = vec![line.orderings.iter().filter(|name| !name.is_empty()).map(label).collect()];
            for column in &columns {
                let cell = &line.cells[column[0]];
                let same = lines[..at].iter().find(|known| known.cells[column[0]] == *cell);
                row.push(match same {
                    Some(known) => vec![(FAINT, format!("= {}", known.orderings[0]))],
                    None => shown(matrix, cell, look, &mut notes),
                });
            }
            grid.push(row);
        }
    }
    let mut text = String::new();
    for (number, shown) in packed(&grid, look.width)?.iter().enumerate() {
        let part: Vec<Vec<&Vec<Text>>> = grid.iter().map(|row| of_part(row, shown)).collect();
        text.push_str(if number == 0 { "" } else { "\n" });
        push_table(&mut text, &part);
    }
    for (number, note) in notes.iter().enumerate() {
        let _ = writeln!(text, "  {FAINT}[{}] {}{FAINT:#}", number + 1, visible(note));
    }
    Some(text)
}

fn head(matrix: &Matrix, columns: &[Vec<usize>]) -> Vec<Vec<Text>> {
    let name = |target: &usize| (TARGET, visible(&matrix.columns[*target].name).into_owned());
    let names = columns.iter().map(|column| column.iter().map(name).collect());
    [Vec::new()].into_iter().chain(names).collect()
}

fn blocks<'a>(matrix: &'a Matrix, analysis: &Analysis, rows: &[&Row<'_>]) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for row in rows {
        let mut lines: Vec<Line<'_>> = Vec::new();
        for (name, probe) in cells(matrix, row) {
            let cell = |target: usize| Cell {
                outcome: &matrix.outcomes[target][probe],
                said: Said::of(analysis, target, probe).map(|said| Said { follows: None, ..said }),
            };
            let cells: Vec<Cell<'_>> = (0..matrix.columns.len()).map(cell).collect();
            match lines.iter_mut().find(|known| known.cells == cells) {
                Some(known) => known.orderings.push(name),
                None => lines.push(Line { orderings: vec![name], cells }),
            }
        }
        let name = row.value_type.unwrap_or_default();
        match blocks.iter_mut().find(|known| known.lines == lines) {
            Some(known) => known.types.push(name),
            None => blocks.push(Block { types: vec![name], lines }),
        }
    }
    blocks
}

/// The targets, those with equal cells in all lines together.
fn columns(blocks: &[Block<'_>], targets: usize) -> Vec<Vec<usize>> {
    let mut columns: Vec<Vec<usize>> = Vec::new();
    let lines = || blocks.iter().flat_map(|block| &block.lines);
    for target in 0..targets {
        let is_same = |column: &&mut Vec<usize>| lines().all(|line| line.cells[column[0]] == line.cells[target]);
        match columns.iter_mut().find(is_same) {
            Some(column) => column.push(target),
            None => columns.push(vec![target]),
        }
    }
    columns
}

/// The lines of a cell. A reason is a note below the table.
fn shown(matrix: &Matrix, Cell { outcome, said }: &Cell<'_>, look: Look, notes: &mut IndexSet<String>) -> Vec<Text> {
    let mut with_note = |word: &str, note: String| format!("{word} [{}]", notes.insert_full(note).0 + 1);
    let Outcome::Ok(body) = outcome else {
        return vec![(FAINT, with_note(outcome.status(), outcome.reason().unwrap_or_default().to_owned()))];
    };
    let mut lines = body_lines(&matrix.bodies[*body], look);
    match said {
        None => {}
        Some(said) if said.name == "conforms" && said.basis().is_none() => {}
        Some(said) => {
            let style = if said.name == "weaker" { WEAKER } else { FAINT };
            lines.push((style, with_note(said.name, said.why())));
        }
    }
    lines
}

fn body_lines(body: &Body, look: Look) -> Vec<Text> {
    let plain = |text: String| (Style::new(), text);
    if look.is_brief {
        return vec![plain(brief(body))];
    }
    let is_label = |line: &str| line.ends_with(':');
    let margin = if body.text.iter().any(|line| is_label(line)) { "  " } else { "" };
    let line = |line: &str| plain(format!("{}{}", if is_label(line) { "" } else { margin }, visible(line)));
    let mut lines: Vec<Text> = body.text.iter().map(|text| line(text)).collect();
    // A lone return is easily overlooked.
    if body.operations().all(|operation| operation.class() == Class::Branch) {
        lines.push((FAINT, body.shape.title().to_owned()));
    }
    if let Some(size) = body.size {
        lines.push((FAINT, format!("{size} bytes")));
    }
    lines
}

/// The space before a table.
const INDENT: usize = 2;

/// The columns of each table: as many as fit beside the first one, which all of them have. None if one does not fit.
fn packed(grid: &[Vec<Vec<Text>>], width: usize) -> Option<Vec<Range<usize>>> {
    let widths = widths(&grid.iter().map(|row| row.iter().collect()).collect::<Vec<_>>());
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut room = 0;
    for (column, wide) in widths.iter().enumerate().skip(1) {
        let needed = GAP + wide;
        match parts.last_mut() {
            Some(part) if needed <= room => part.end += 1,
            _ => {
                room = width.checked_sub(INDENT + widths[0]).filter(|room| *room >= needed)?;
                parts.push(column..column + 1);
            }
        }
        room -= needed;
    }
    Some(parts)
}

/// The cells of a row that are in a table: the first one, and those of its columns. A heading is one cell.
fn of_part<'a>(row: &'a [Vec<Text>], shown: &Range<usize>) -> Vec<&'a Vec<Text>> {
    let others = if row.len() > 1 { &row[shown.clone()] } else { &[] };
    row.iter().take(1).chain(others).collect()
}

/// How wide the widest text of each column is. A heading, which is a row of one cell, does not count.
fn widths(grid: &[Vec<&Vec<Text>>]) -> Vec<usize> {
    let long = |cell: &Vec<Text>| cell.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(0);
    let count = grid.iter().map(Vec::len).max().unwrap_or(0);
    let rows = || grid.iter().filter(|row| row.len() > 1);
    (0..count).map(|column| rows().map(|row| long(row[column])).max().unwrap_or(0)).collect()
}

/// Each column as wide as its widest text.
fn push_table(text: &mut String, grid: &[Vec<&Vec<Text>>]) {
    let widths = widths(grid);
    for row in grid {
        for line in 0..row.iter().map(|cell| cell.len()).max().unwrap_or(0) {
            let mut missing = INDENT;
            for (cell, width) in row.iter().zip(&widths) {
                let length = cell.get(line).map_or(0, |(style, said)| {
                    let _ = write!(text, "{:missing$}{style}{said}{style:#}", "");
                    missing = 0;
                    said.chars().count()
                });
                missing += (width + GAP).saturating_sub(length);
            }
            text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::judge::analysis::Analysis;
    use crate::read::matrix::sample::matrix;
    use crate::report::{Look, listing};
    use snapbox::{IntoData as _, assert_data_eq, str};

    fn shown(width: usize, is_brief: bool) -> String {
        let x86: &[_] = &[
            ("store::u32::relaxed", "mov dword ptr [rdi], esi\nret"),
            ("store::u32::acquire", "!it <fails>\u{202e}"),
            ("store::u32::release", "mov dword ptr [rdi], esi\nret"),
            ("store::u32::seq_cst", "xchg dword ptr [rdi], esi\nret"),
        ];
        let arm: &[_] = &[
            ("store::u32::relaxed", "str w1, [x0]\nret"),
            ("store::u32::release", "str w1, [x0]\nret"),
            ("store::u32::seq_cst", "stlr w1, [x0]\nret"),
        ];
        let matrix = matrix(&[("x86_64", "x86_64", x86), ("aarch64", "aarch64", arm), ("aarch64_lse", "aarch64", arm)]);
        let look = Look { width, is_brief, ..Look::default() };
        let text = listing(&matrix, &Analysis::of(&matrix), |_| true, look);
        anstream::adapter::strip_str(&text).to_string()
    }

    #[test]
    fn targets_stand_side_by_side_where_they_fit() {
        assert_data_eq!(shown(80, false), str![[r"
store
             x86_64                     aarch64
                                        aarch64_lse
  u32
    Relaxed  mov dword ptr [rdi], esi   str w1, [x0]
             ret                        ret
             8 bytes                    8 bytes
    Acquire  failed [1]                 absent [2]
    Release  = Relaxed                  str w1, [x0]
                                        ret
                                        8 bytes
                                        weaker [3]
    SeqCst   xchg dword ptr [rdi], esi  stlr w1, [x0]
             ret                        ret
             8 bytes                    8 bytes
  [1] it <fails>\u{202e}
  [2] it is not in the sample
  [3] release is lost: earlier writes are not kept before its write: a thread that sees what it wrote can still miss the data written before it (message passing)

"]].raw());
        assert_data_eq!(shown(80, true), str![[r"
store
             x86_64      aarch64
                         aarch64_lse
  u32
    Relaxed  mov         str
    Acquire  failed [1]  absent [2]
    Release  = Relaxed   str
                         weaker [3]
    SeqCst   xchg        stlr
  [1] it <fails>\u{202e}
  [2] it is not in the sample
  [3] release is lost: earlier writes are not kept before its write: a thread that sees what it wrote can still miss the data written before it (message passing)

"]].raw());
        // In two tables, and without one.
        assert!(shown(26, true).contains("SeqCst   xchg\n\n             aarch64\n"), "{}", shown(26, true));
        assert!(shown(10, true).contains("  x86_64\n    u32 · Relaxed Release  mov"), "{}", shown(10, true));
        assert!(!shown(80, false).contains('\u{202e}'));
        assert_eq!(shown(30, false), shown(0, false));
    }
}
