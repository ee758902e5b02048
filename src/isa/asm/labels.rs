//! The local names of one body: the labels of its code, and the constants between its instructions.

use super::line::{Instruction, Line};
use super::symbols::symbols;
use super::syntax::{Syntax, is_number};
use std::collections::{HashMap, HashSet};

/// A datum longer than this is no constant: each instruction that loads a constant is written with its value.
const LONGEST: usize = 512;

/// A label: its name and, for numeric labels, which may repeat, its line in the body.
pub(super) type Name<'a> = (&'a str, usize);

/// The local names of one body, and their numbers in order of appearance.
pub(super) struct Labels<'a> {
    syntax: Syntax,
    numbers: HashMap<Name<'a>, usize>,
    referenced: HashSet<Name<'a>>,
    /// The numeric labels, with their lines in order.
    numeric: HashMap<&'a str, Vec<usize>>,
    /// The symbols of parts of the function that are elsewhere.
    parts: HashSet<&'a str>,
    /// The labels of a single datum, with its value: the literal pool of Arm and C-SKY.
    constants: HashMap<&'a str, &'a str>,
    /// Whether the value of a constant is being written.
    is_inside: bool,
}

impl<'a> Labels<'a> {
    /// The names of this body. `may_name` says whether operands can name a label at all.
    pub(super) fn of(body: &[Line<'a>], syntax: Syntax, may_name: impl Fn(&str) -> bool) -> Labels<'a> {
        let mut labels = Labels {
            syntax,
            numbers: HashMap::new(),
            referenced: HashSet::new(),
            numeric: HashMap::new(),
            parts: HashSet::new(),
            constants: HashMap::new(),
            is_inside: false,
        };
        let mut known: HashSet<&str> = HashSet::new();
        for (position, line) in body.iter().enumerate() {
            if let Line::Label(label) = line {
                known.insert(label);
                if is_number(label) {
                    labels.numeric.entry(label).or_default().push(position);
                } else if !syntax.is_local(label) {
                    labels.parts.insert(label);
                }
            }
        }
        if known.is_empty() {
            return labels;
        }
        labels.find_constants(body);
        for (position, line) in body.iter().enumerate() {
            if let Line::Instruction(Instruction { operands, .. }) = line
                && (labels.has_others() || may_name(operands))
            {
                labels.refer(operands, position, &known);
            }
        }
        labels
    }

    /// Finds the labels before a single datum, from the end: several labels may have the same one.
    fn find_constants(&mut self, body: &[Line<'a>]) {
        let mut value = None;
        for (position, line) in body.iter().enumerate().rev() {
            match (line, value) {
                (Line::Label(label), Some(value)) => _ = self.constants.insert(label, value),
                (Line::Label(_), None) => {}
                _ => value = constant(&body[position..]),
            }
        }
    }

    fn refer(&mut self, operands: &'a str, position: usize, known: &HashSet<&'a str>) {
        for range in symbols(operands) {
            let symbol = plain(&operands[range]);
            if let Some(value) = self.enter(symbol) {
                self.refer(value, position, known);
                self.leave();
            } else if let Some(name) = self.name(symbol, position)
                && known.contains(&name.0)
            {
                self.referenced.insert(name);
            }
        }
    }

    /// The label that a symbol in the operands of a line names, if it is local. Numeric labels are relative: `1b` is
    /// the last one before the line and `1f` the next one after it.
    pub(super) fn name(&self, symbol: &'a str, position: usize) -> Option<Name<'a>> {
        if self.parts.contains(&symbol) {
            return Some((symbol, 0));
        }
        if self.syntax.is_local(symbol) {
            return (symbol.len() > 1).then_some((symbol, 0));
        }
        let label = symbol.strip_suffix(['b', 'f'])?;
        let (label, lines) = self.numeric.get_key_value(label)?;
        let behind = lines.partition_point(|line| *line <= position);
        let line = if symbol.ends_with('f') { lines.get(behind) } else { lines[..behind].last() };
        line.map(|line| (*label, *line))
    }

    /// Whether there are labels without the prefix of local ones: numeric ones, and parts.
    pub(super) fn has_others(&self) -> bool {
        !self.numeric.is_empty() || !self.parts.is_empty()
    }

    /// Enters the value of a constant of the body. Until it is left, labels of constants are ordinary labels: a
    /// constant may depend on its own address.
    pub(super) fn enter(&mut self, symbol: &str) -> Option<&'a str> {
        if self.is_inside {
            return None;
        }
        let value = self.constants.get(symbol).copied();
        self.is_inside = value.is_some();
        value
    }

    /// Leaves a constant.
    pub(super) fn leave(&mut self) {
        self.is_inside = false;
    }

    /// The number of the label at a line, if an instruction refers to it.
    pub(super) fn defined(&mut self, label: &'a str, position: usize) -> Option<usize> {
        let name = if is_number(label) { (label, position) } else { (label, 0) };
        self.referenced.contains(&name).then(|| self.number(name))
    }

    /// The number of a label.
    pub(super) fn number(&mut self, name: Name<'a>) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(name).or_insert(next)
    }
}

/// The code labels that operands name: blocks of the function, and other labels between its instructions.
pub fn local_places(operands: &str) -> impl Iterator<Item = &str> {
    symbols(operands).map(|range| plain(&operands[range])).filter(|name| Syntax::is_place(name))
}

/// A symbol without its relocation suffix: `@ha`, `@GOTPCREL`.
pub(super) fn plain(symbol: &str) -> &str {
    match symbol.find('@') {
        Some(end) if end > 0 => &symbol[..end],
        _ => symbol,
    }
}

/// The value of the datum that lines begin with. A table has several values, and is not a constant.
fn constant<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    let datum = |line: &Line<'a>| match line {
        Line::Directive(name, value) if is_datum(name) => Some(*value),
        _ => None,
    };
    let value = datum(lines.first()?).filter(|value| value.len() <= LONGEST)?;
    lines.get(1).and_then(datum).is_none().then_some(value)
}

/// Directives that emit an address or a number.
pub(super) fn is_datum(directive: &str) -> bool {
    matches!(
        directive,
        ".quad"
            | ".long"
            | ".word"
            | ".4byte"
            | ".8byte"
            | ".byte"
            | ".short"
            | ".ascii"
            | ".asciz"
            | ".zero"
            | ".vbyte"
    )
}
