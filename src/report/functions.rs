//! The list of user functions: their paths, symbols, and how many instructions each has on each target.

use crate::base::untrusted::visible;
use crate::probe::Probe;
use crate::probe::rows::Symbols;
use crate::read::matrix::{Matrix, Outcome};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A function of user code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Function {
    /// Its path, or its exported name.
    pub path: String,
    /// Its symbol on the first target that has it; none where no target does: it is inlined everywhere, generic, or left
    /// out.
    pub symbol: Option<String>,
    /// How many instructions it has on each target, in the order of the targets.
    #[serde(skip)]
    pub instructions: Vec<Option<usize>>,
}

/// The functions of a matrix of user code, sorted by path.
#[must_use]
pub fn functions(matrix: &Matrix, symbols: &[Symbols]) -> Vec<Function> {
    let function = |(row, probe): (usize, &Probe)| {
        let path = probe.name();
        let symbol = symbols.iter().find_map(|symbols| symbols.get(&path)).cloned();
        let count = |outcomes: &Vec<Outcome>| {
            let body = &matrix.bodies[outcomes[row].body()?];
            Some(body.operations().count())
        };
        Function { symbol, instructions: matrix.outcomes.iter().map(count).collect(), path }
    };
    matrix.probes.iter().enumerate().map(function).collect()
}

/// A line for each function, and a head that names the targets if there are several. `is_verbose`: with symbols.
#[must_use]
pub fn text(matrix: &Matrix, functions: &[Function], is_verbose: bool) -> String {
    let widths: Vec<usize> = match matrix.columns.as_slice() {
        [_] => vec![INSTRUCTIONS.len()],
        columns => columns.iter().map(|column| column.name.len().max(4)).collect(),
    };
    let mut text = String::new();
    for (column, width) in matrix.columns.iter().zip(&widths) {
        let name = if widths.len() == 1 { INSTRUCTIONS } else { &column.name };
        let _ = write!(text, "{:>width$}  ", visible(name));
    }
    text.push_str("function\n");
    for Function { path, symbol, instructions } in functions {
        for (count, width) in instructions.iter().zip(&widths) {
            let count = count.map_or_else(|| "-".to_owned(), |count| count.to_string());
            let _ = write!(text, "{count:>width$}  ");
        }
        text.push_str(&visible(path));
        match symbol {
            Some(symbol) if is_verbose && symbol != path => {
                let _ = write!(text, "  {}", visible(symbol));
            }
            Some(_) => {}
            None => text.push_str("  (no symbol: inlined everywhere, generic, or left out)"),
        }
        text.push('\n');
    }
    text
}

/// The head of the only column.
const INSTRUCTIONS: &str = "instructions";

/// A list of objects: `path`, `symbol`, and `instructions` by target.
#[must_use]
pub fn json(matrix: &Matrix, functions: &[Function]) -> String {
    #[derive(Serialize)]
    struct Entry<'a> {
        #[serde(flatten)]
        function: &'a Function,
        instructions: BTreeMap<&'a str, Option<usize>>,
    }
    let entry = |function| {
        let counts = |function: &'_ Function| function.instructions.clone();
        let names = matrix.columns.iter().map(|column| column.name.as_str());
        Entry { instructions: names.zip(counts(function)).collect(), function }
    };
    let entries: Vec<Entry<'_>> = functions.iter().map(entry).collect();
    let mut text =
        serde_json::to_string_pretty(&entries).unwrap_or_else(|error| unreachable!("it has text keys: {error}"));
    text.push('\n');
    text
}
