//! The bodies of the page, and the words on their instructions.
//!
//! A line of assembly stands in many bodies, and is written once: a body is a list of lines.

use crate::isa::Class;
use crate::isa::glossary::Words;
use crate::read::matrix::{Body, BodyLine, Matrix, Operation, Outcome, Shape, Spellings};
use crate::report::table::{counted, essential};
use compact_str::CompactString;
use indexmap::{IndexMap, IndexSet};
use serde::Serialize;
use std::collections::BTreeMap;

/// Every body, and what they have in common.
#[derive(Serialize)]
pub(super) struct DataBodies<'a> {
    lines: DataLines<'a>,
    /// What instructions are; lines refer to these by number.
    classes: Vec<&'static str>,
    /// What instructions do, each once; lines refer to these by number.
    glossary: Vec<String>,
    /// The shapes, by name and as a person reads them; bodies refer to these by number.
    shapes: Vec<(&'static str, String)>,
    list: Vec<DataBody>,
}

/// The lines, attribute by attribute.
#[derive(Default, Serialize)]
struct DataLines<'a> {
    text: Vec<&'a str>,
    /// What the instruction is, as an index into the classes; -1 for a label.
    classes: Vec<i8>,
    /// What the instruction does, as an index into the glossary; null where nothing is said.
    words: Vec<Option<usize>>,
    /// How many letters of the text are its essential part; 0 if it has none.
    essence: Vec<usize>,
    /// The line in the other syntax, if there is one; null where it is the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other: Vec<Option<&'a str>>,
}

/// A body: its lines by their numbers, its shape, whether it has a loop (1) or a call (2), its size, and what a cell shows if
/// that is not the essence of its lines.
#[derive(Serialize)]
struct DataBody(Vec<usize>, usize, u8, Option<u64>, Option<String>);

impl<'a> DataBodies<'a> {
    /// The bodies of a matrix, with the words on their instructions.
    pub(super) fn of(matrix: &'a Matrix, spellings: Option<&'a Spellings>) -> DataBodies<'a> {
        let glossaries: BTreeMap<&str, Option<Words>> =
            matrix.columns.iter().map(|column| (column.isa.as_str(), Words::of(&column.isa))).collect();
        // A body is of one instruction set: the columns that have it have the same.
        let mut isas: Vec<&str> = vec![""; matrix.bodies.len()];
        for (column, outcomes) in matrix.columns.iter().zip(&matrix.outcomes) {
            for body in outcomes.iter().filter_map(Outcome::body) {
                isas[body] = &column.isa;
            }
        }
        let mut known = Known::default();
        let mut bodies = Vec::with_capacity(matrix.bodies.len());
        for (body, isa) in matrix.bodies.iter().zip(isas) {
            let words = glossaries.get(isa).and_then(Option::as_ref);
            bodies.push(known.body(body, isa, words));
        }
        if let Some(spellings) = spellings {
            known.lines.other = known.numbers.keys().map(|(isa, line)| spellings.line(isa, line)).collect();
        }
        DataBodies {
            lines: known.lines,
            classes: Class::ALL.map(Class::name).to_vec(),
            glossary: known.glossary.into_iter().collect(),
            shapes: known.shapes.into_iter().collect(),
            list: bodies,
        }
    }
}

/// What was met before.
#[derive(Default)]
struct Known<'a> {
    numbers: IndexMap<(&'a str, &'a CompactString), usize>,
    lines: DataLines<'a>,
    glossary: IndexSet<String>,
    shapes: IndexSet<(&'static str, String)>,
}

impl<'a> Known<'a> {
    fn body(&mut self, body: &'a Body, isa: &'a str, words: Option<&Words>) -> DataBody {
        let lines = body.lines.iter().zip(&body.text).map(|(line, text)| self.line(line, text, isa, words)).collect();
        let (shape, _) = self.shapes.insert_full((body.shape.name(), body.label()));
        let is_call = body.shape == Shape::HelperCall || !body.calls.is_empty();
        let marks = u8::from(body.has_loop) + 2 * u8::from(is_call);
        DataBody(lines, shape, marks, body.size, counted(body))
    }

    /// The number of a line.
    fn line(&mut self, line: &BodyLine, text: &'a CompactString, isa: &'a str, words: Option<&Words>) -> usize {
        if let Some(number) = self.numbers.get(&(isa, text)) {
            return *number;
        }
        let number = self.numbers.len();
        self.numbers.insert((isa, text), number);
        let (class, essence) = match line {
            BodyLine::Operation(operation) => (class_number(operation.class()), essential(operation)),
            BodyLine::Label(_) | BodyLine::Bracket(_) => (-1, None),
        };
        let said = words.and_then(|words| self.said(line, words));
        self.lines.text.push(text);
        self.lines.classes.push(class);
        self.lines.words.push(said);
        // What is essential is the name of the instruction, which the text begins with.
        self.lines.essence.push(essence.filter(|name| text.starts_with(name.as_str())).map_or(0, |name| name.len()));
        number
    }

    /// The number of what is said of an instruction.
    fn said(&mut self, line: &BodyLine, words: &Words) -> Option<usize> {
        let Operation { prefix, mnemonic, operands, decoded: _ } = line.operation()?;
        let said = words.explain(prefix, mnemonic, Some(&operands.join(", ")))?.line();
        Some(self.glossary.insert_full(said).0)
    }
}

fn class_number(class: Class) -> i8 {
    let at = Class::ALL.iter().position(|known| *known == class);
    at.and_then(|at| i8::try_from(at).ok()).unwrap_or_else(|| unreachable!("all classes are in the list"))
}
