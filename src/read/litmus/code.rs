//! The columns of instructions, one for each thread.

use super::initial::thread;
use super::text::Sections;
use crate::base::mistake::{Mistake, Written};
use crate::isa::asm::{Dialect, Line, Syntax, line};
use crate::isa::decoded::{Decoded, Decoder};
use crate::isa::effect::{Access, Effect};
use crate::isa::exact::{Exact, Expression};
use crate::isa::notation::Notation;
use crate::model::Annotation;
use std::ops::Range;
use std::sync::Arc;

/// The instructions of a thread.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Code {
    /// The instructions, in order.
    pub steps: Vec<Step>,
    /// The labels, each with the position of the instruction behind it.
    pub labels: Vec<(String, usize)>,
}

/// An instruction of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// As the test has it.
    pub text: String,
    /// Its line in the file, from 1.
    pub line: usize,
    /// What it is, if the decoder knows it.
    pub decoded: Option<Arc<Decoded>>,
}

impl Code {
    /// The locations that its instructions name.
    pub(super) fn symbols(&self) -> Vec<&str> {
        let exact = self.steps.iter().filter_map(|step| step.decoded.as_ref()?.exact.as_ref());
        let mut symbols = Vec::new();
        for Exact { address, values, stored, expected, taken } in exact {
            let values = values.iter().map(|(_, value)| value);
            let all = address.iter().chain(values).chain(stored).chain(expected).chain(taken);
            all.for_each(|one| add_symbols(one, &mut symbols));
        }
        symbols
    }

    /// The position that a label leads to.
    #[must_use]
    pub fn target(&self, label: &str) -> Option<usize> {
        self.labels.iter().find(|(name, _)| name == label).map(|(_, position)| *position)
    }
}

fn add_symbols<'a>(expression: &'a Expression, symbols: &mut Vec<&'a str>) {
    match expression {
        Expression::Symbol(name) => symbols.push(name),
        Expression::Apply { of, .. } => of.iter().for_each(|one| add_symbols(one, symbols)),
        _ => {}
    }
}

/// Reads the columns of a test.
pub(super) fn read(
    sections: &Sections<'_>,
    notation: &Notation,
    dialect: Dialect,
    decoder: &mut Decoder,
    written: Written<'_>,
) -> Result<Vec<Code>, Mistake> {
    let mut rows = rows(sections);
    let heads = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    if heads.is_empty() {
        let at = sections.code.start;
        return Err(written.mistake(at..at, "there are no threads".to_owned(), "here", None));
    }
    for (index, head) in heads.iter().enumerate() {
        let name = sections.text[head.clone()].split(':').next().unwrap_or_default();
        if thread(name) != Some(index) || !name.starts_with('P') {
            let title = format!("expected `P{index}`, found `{}`", &sections.text[head.clone()]);
            return Err(written.mistake(head.clone(), title, "a thread", None));
        }
    }
    for row in &rows {
        if row.len() > heads.len() {
            let title = format!("a row has {} columns, and there are {} threads", row.len(), heads.len());
            return Err(written.mistake(row[heads.len()].clone(), title, "one too many", None));
        }
    }
    let column = |index: usize| rows.iter().filter_map(move |row| row.get(index).cloned());
    let mut lines = Lines { text: sections.text, at: 0, line: 1 };
    let mut syntax = Syntax::of(notation.isas[0], "");
    // What begins a comment in an assembly file can begin an operand here; comments are gone.
    syntax.comments = &[];
    (0..heads.len())
        .map(|index| {
            lines.rewind();
            let spans: Vec<Range<usize>> = column(index).collect();
            Column { text: sections.text, notation, dialect, syntax, written }.read(&spans, decoder, &mut lines)
        })
        .collect()
}

/// The cells of each row, without white space around them.
fn rows(sections: &Sections<'_>) -> Vec<Vec<Range<usize>>> {
    let code = &sections.text[sections.code.clone()];
    let mut at = sections.code.start;
    let mut rows = Vec::new();
    for row in code.split_terminator(';') {
        let mut cells = Vec::new();
        let mut start = at;
        for cell in row.split('|') {
            let from = start + (cell.len() - cell.trim_start().len());
            cells.push(from..from + cell.trim().len());
            start += cell.len() + 1;
        }
        at += row.len() + 1;
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(cells);
        }
    }
    rows
}

/// Lines are counted on, since places only grow.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn rewind(&mut self) {
        (self.at, self.line) = (0, 1);
    }

    fn of(&mut self, at: usize) -> usize {
        self.line += self.text[self.at..at].bytes().filter(|byte| *byte == b'\n').count();
        self.at = at;
        self.line
    }
}

/// A column that is read.
struct Column<'a> {
    text: &'a str,
    notation: &'a Notation,
    dialect: Dialect,
    syntax: Syntax,
    written: Written<'a>,
}

impl Column<'_> {
    fn read(&self, spans: &[Range<usize>], decoder: &mut Decoder, lines: &mut Lines<'_>) -> Result<Code, Mistake> {
        let names: Vec<&str> = spans.iter().flat_map(|span| labels(&self.text[span.clone()]).0).collect();
        let mut code = Code::default();
        for span in spans {
            let (labels, text) = labels(&self.text[span.clone()]);
            for label in labels {
                let name = format!(".L{label}");
                if code.target(&name).is_some() {
                    let title = format!("the label `{label}` is there twice");
                    return Err(self.written.mistake(span.clone(), title, "again here", None));
                }
                code.labels.push((name, code.steps.len()));
            }
            if !text.is_empty() {
                let line = lines.of(span.start);
                let step =
                    Step { text: text.to_owned(), line, decoded: self.decoded(&with_labels(text, &names), decoder) };
                code.steps.push(step);
            }
        }
        Ok(code)
    }

    fn decoded(&self, text: &str, decoder: &mut Decoder) -> Option<Arc<Decoded>> {
        let spelled = (self.notation.spelled)(text, self.dialect);
        match line(&spelled, &self.syntax) {
            Line::Instruction(instruction) => Some(self.annotated(decoder.decode(&spelled, &instruction)?)),
            _ => None,
        }
    }
}

impl Column<'_> {
    /// An instruction with the annotations that it has in tests.
    fn annotated(&self, decoded: Arc<Decoded>) -> Arc<Decoded> {
        match &decoded.effect {
            Effect::Access(access) if (self.notation.is_pc)(&decoded) => {
                let weak = |annotation: Annotation| annotation.min(Annotation::Pc);
                let (acquire, release) = (weak(access.acquire), weak(access.release));
                let effect = Effect::Access(Access { acquire, release, ..access.clone() });
                Arc::new(Decoded { effect, ..Decoded::clone(&decoded) })
            }
            _ => decoded,
        }
    }
}

/// The labels before an instruction, and the instruction, if there is one.
fn labels(cell: &str) -> (Vec<&str>, &str) {
    let (mut labels, mut rest) = (Vec::new(), cell);
    while let Some((label, behind)) = rest.split_once(':') {
        let label = label.trim();
        let is_name = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '.');
        if label.is_empty() || !label.chars().all(is_name) {
            break;
        }
        labels.push(label);
        rest = behind.trim();
    }
    (labels, rest)
}

/// An instruction in which each label begins with `.L`, as in normalised text.
fn with_labels(text: &str, labels: &[&str]) -> String {
    if labels.is_empty() {
        return text.to_owned();
    }
    let is_name = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '.');
    let mut out = String::with_capacity(text.len() + 2);
    let (mut rest, mut is_operand) = (text, false);
    while let Some(first) = rest.chars().next() {
        let length =
            if is_name(first) { rest.find(|one| !is_name(one)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let (word, behind) = rest.split_at(length);
        if is_operand && labels.contains(&word) {
            out.push_str(".L");
        }
        out.push_str(word);
        is_operand |= first.is_whitespace();
        rest = behind;
    }
    out
}
