//! Cells with their whole instructions, for the terminal.
//!
//! It is styled by ANSI sequences; a caller that does not print to a terminal strips them. External text is escaped.

mod table;

use super::table::{COLUMNS, Row, essence, notes};
use super::verdict::Said;
use crate::base::untrusted::visible;
use crate::isa::glossary::Words;
use crate::judge::analysis::Analysis;
use crate::judge::cost::Progress;
use crate::probe::Program;
use crate::read::matrix::{Body, Matrix, Operation, Outcome, Shape};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const TARGET: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();
const WEAKER: Style = AnsiColor::Red.on_default().bold();

/// How cells are shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// The columns of the terminal, where a table is printed if it fits; 0 if there is none.
    pub width: usize,
    /// Only the instructions that access memory, order it or call.
    pub is_brief: bool,
    /// With a note on each instruction.
    pub is_explained: bool,
}

/// The cells of one type: each distinct outcome once, with its orderings.
#[derive(PartialEq, Eq)]
struct Block<'a> {
    orderings: Vec<&'static str>,
    outcome: &'a Outcome,
    /// The verdicts on its cells, each once with its orderings.
    said: Vec<(Said, Vec<&'static str>)>,
}

impl Block<'_> {
    /// One more ordering with this outcome.
    fn push(&mut self, ordering: &'static str, said: Option<Said>) {
        self.orderings.push(ordering);
        let Some(said) = said else { return };
        match self.said.iter_mut().find(|(known, _)| known.name == said.name && known.reasons == said.reasons) {
            Some((_, orderings)) => orderings.push(ordering),
            None => self.said.push((said, vec![ordering])),
        }
    }

    /// The verdicts on its cells, line by line; orderings are named if the verdicts differ.
    fn verdicts(&self) -> Vec<String> {
        let is_one = self.said.len() == 1;
        let line = |(said, orderings): &(Said, Vec<&str>)| {
            let of = if is_one { String::new() } else { format!(" ({})", orderings.join(" ")) };
            let basis = said.basis().map(|basis| format!(" {basis}")).unwrap_or_default();
            let why = if said.reasons.is_empty() { String::new() } else { format!(": {}", said.reasons.join("; ")) };
            format!("{}{of}{basis}{why}", said.name)
        };
        self.said.iter().map(line).collect()
    }
}

/// The rows, of all targets; types with equal cells are shown together.
#[must_use]
pub(super) fn render(matrix: &Matrix, analysis: &Analysis, rows: &[Row<'_>], look: Look) -> String {
    let words: Vec<Option<Words>> =
        matrix.columns.iter().map(|column| look.is_explained.then(|| Words::of(&column.isa)).flatten()).collect();
    let mut text = String::new();
    for rows in variants(rows) {
        let title = [rows[0].operation.to_owned(), rows[0].variant()];
        let title: Vec<String> = title.into_iter().filter(|part| !part.is_empty()).collect();
        let program = rows[0].program;
        let is_table = look.width > 0 && program.is_none() && !look.is_explained;
        let table = if is_table { table::table(matrix, analysis, &rows, look) } else { None };
        let targets = table.unwrap_or_else(|| list(matrix, analysis, &rows, &words, look));
        if !targets.is_empty() {
            let separator = if text.is_empty() { "" } else { "\n" };
            let _ = writeln!(text, "{separator}{HEADING}{}{HEADING:#}", visible(&title.join(", ")));
            if let Some(program) = program {
                let _ = writeln!(text, "  {}", program.documentation());
                program.source().lines().for_each(|line| {
                    let _ = writeln!(text, "    {FAINT}{line}{FAINT:#}");
                });
            }
            text.push_str(&targets);
        }
    }
    text
}

/// The rows of one variant, target by target.
fn list(matrix: &Matrix, analysis: &Analysis, rows: &[&Row<'_>], words: &[Option<Words>], look: Look) -> String {
    let mut text = String::new();
    for (target, column) in matrix.columns.iter().enumerate() {
        let place = Place { matrix, target, program: rows[0].program, words: words[target].as_ref(), look };
        let blocks = blocks(matrix, analysis, target, rows);
        if !blocks.is_empty() {
            let _ = writeln!(text, "  {TARGET}{}{TARGET:#}", visible(&column.name));
        }
        for (types, blocks) in blocks {
            for block in &blocks {
                push_block(&mut text, &types, block, &place);
            }
        }
    }
    text
}

/// The rows by variant: all types of one kind of probe together.
fn variants<'a, 'b>(rows: &'a [Row<'b>]) -> Vec<Vec<&'a Row<'b>>> {
    let mut variants: Vec<Vec<&Row<'b>>> = Vec::new();
    for row in rows {
        let known = variants.iter_mut().find(|variant| {
            let first = variant[0];
            (first.operation, first.operand, first.result, first.failure)
                == (row.operation, row.operand, row.result, row.failure)
        });
        match known {
            Some(variant) => variant.push(row),
            None => variants.push(vec![row]),
        }
    }
    variants
}

/// The types of one variant on one target, those with equal cells together.
fn blocks<'a>(
    matrix: &'a Matrix,
    analysis: &Analysis,
    target: usize,
    rows: &[&Row<'_>],
) -> Vec<(Vec<&'static str>, Vec<Block<'a>>)> {
    let mut table: Vec<(Vec<&str>, Vec<Block>)> = Vec::new();
    for row in rows {
        let mut blocks: Vec<Block> = Vec::new();
        for (name, probe) in cells(matrix, row) {
            let outcome = &matrix.outcomes[target][probe];
            let index = blocks.iter().position(|block| block.outcome == outcome).unwrap_or_else(|| {
                blocks.push(Block { orderings: Vec::new(), outcome, said: Vec::new() });
                blocks.len() - 1
            });
            blocks[index].push(name, Said::of(analysis, target, probe));
        }
        if blocks.is_empty() {
            continue;
        }
        let name = row.value_type.unwrap_or_default();
        match table.iter_mut().find(|(_, known)| *known == blocks) {
            Some((types, _)) => types.push(name),
            None => table.push((vec![name], blocks)),
        }
    }
    table
}

/// The probes of a row, with the names of their columns.
fn cells(matrix: &Matrix, row: &Row<'_>) -> impl Iterator<Item = (&'static str, usize)> {
    COLUMNS.iter().zip(row.probes).filter_map(move |((name, ordering), probe)| {
        let probe = probe?;
        // A hint is in the column for probes without an ordering, and is not a baseline.
        let is_hint = ordering.is_none() && !matrix.probes[probe].is_baseline();
        Some((if is_hint { "" } else { *name }, probe))
    })
}

/// The position of a block.
struct Place<'a> {
    matrix: &'a Matrix,
    target: usize,
    program: Option<&'static Program>,
    /// The glossary, if instructions are explained.
    words: Option<&'a Words>,
    look: Look,
}

impl Place<'_> {
    /// The shape of a body, how a call makes progress and, if it was measured, the size.
    fn described(&self, body: &Body) -> String {
        let mut described = match helper(body) {
            Some(helper) => format!("calls `{helper}`"),
            None => visible(&body.label()).into_owned(),
        };
        // The other shapes imply how they make progress.
        if body.shape == Shape::HelperCall && self.program.is_none() {
            described.push_str(match Progress::of_body(body) {
                Progress::Helper => ", lock-free",
                Progress::Library => ", may lock",
                // What the other functions do is not known.
                _ => "",
            });
        }
        if let Some(size) = body.size {
            described.push_str(&format!(", {size} bytes"));
        }
        described
    }

    /// The note on each line: the part of a program that it is, and what it does.
    fn notes(&self, body: &Body) -> Vec<String> {
        let mut notes = notes(self.program, body, &self.matrix.columns[self.target]);
        let Some(words) = self.words else { return notes };
        for (line, note) in body.lines.iter().zip(&mut notes) {
            let Some(Operation { prefix, mnemonic, operands, decoded: _ }) = line.operation() else { continue };
            if let Some(explanation) = words.explain(prefix, mnemonic, Some(&operands.join(", "))) {
                let separator = if note.is_empty() { "" } else { " · " };
                note.push_str(&format!("{separator}{}", explanation.line()));
            }
        }
        notes
    }
}

fn push_block(text: &mut String, types: &[&str], block: &Block, place: &Place<'_>) {
    let Block { orderings, outcome, said } = block;
    // A program has no orderings that distinguish it, and its types are in its source.
    if place.program.is_none() {
        let named = [types.join(" "), orderings.join(" ")];
        let named: Vec<&str> = named.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let _ = write!(text, "    {}", named.join(" · "));
    }
    match outcome {
        Outcome::Ok(body) => {
            let body = &place.matrix.bodies[*body];
            if place.look.is_brief {
                let _ = write!(text, "  {}", brief(body));
            }
            let verdicts = block.verdicts();
            // Good verdicts are shown beside the shape, the others below it.
            let (beside, below) = match said.as_slice() {
                [(Said { name: "conforms", .. }, _)] => (format!(", {}", verdicts[0]), &[] as &[String]),
                _ => (String::new(), verdicts.as_slice()),
            };
            let _ = writeln!(text, "  {FAINT}{}{beside}{FAINT:#}", place.described(body));
            for verdict in below {
                let style = if verdict.starts_with("weaker") { WEAKER } else { FAINT };
                let _ = writeln!(text, "      {style}{}{style:#}", visible(verdict));
            }
            if place.look.is_brief {
                return;
            }
            let notes = place.notes(body);
            let width = body.text.iter().map(|line| visible(line).chars().count()).max().unwrap_or_default();
            for (line, note) in body.text.iter().zip(notes) {
                let margin = if line.ends_with(':') { 6 } else { 8 };
                let _ = write!(text, "{:margin$}{}", "", visible(line));
                if !note.is_empty() {
                    let gap = width - visible(line).chars().count() + 2;
                    let _ = write!(text, "{:gap$}{FAINT}{}{FAINT:#}", "", visible(&note));
                }
                text.push('\n');
            }
        }
        Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => {
            let _ = writeln!(text, "  {FAINT}{}: {}{FAINT:#}", outcome.status(), visible(reason));
        }
    }
}

/// What a body does, in one line.
fn brief(body: &Body) -> String {
    let essence = essence(body).join("; ");
    let essence = if essence.is_empty() { "nothing".to_owned() } else { visible(&essence).into_owned() };
    if body.has_loop { format!("{essence} ↻") } else { essence }
}

/// The one helper of the compiler that a body calls, if it calls nothing else.
fn helper(body: &Body) -> Option<String> {
    let mut names = body.operations().filter_map(|operation| operation.effect()?.callee());
    let name = names.next().filter(|_| body.shape == Shape::HelperCall && body.calls.is_empty())?;
    names.all(|other| other == name).then(|| visible(name).into_owned())
}
