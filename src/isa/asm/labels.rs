//! The local names of one body: the labels of its code, and the constants between its instructions.

use super::line::{Instruction, Line};
use super::symbols::symbols;
use super::syntax::{Syntax, is_number};

/// A label: its name and, for numeric labels, which may repeat, its line in the body.
pub(super) type Name<'a> = (&'a str, usize);

/// The local names of one body, and their numbers in order of appearance.
pub(super) struct Labels<'a> {
    syntax: Syntax,
    numbers: Vec<Name<'a>>,
    referenced: Vec<Name<'a>>,
    /// The numeric labels, with their lines.
    numeric: Vec<(&'a str, usize)>,
    /// The symbols of parts of the function that are elsewhere.
    parts: Vec<&'a str>,
    /// The labels of a single datum, with its value: the literal pool of Arm and C-SKY.
    constants: Vec<(&'a str, &'a str)>,
    /// Whether the value of a constant is being written.
    is_inside: bool,
}

impl<'a> Labels<'a> {
    /// The names of this body. `may_name` says whether operands can name a label at all.
    pub(super) fn of(body: &[Line<'a>], syntax: Syntax, may_name: impl Fn(&str) -> bool) -> Labels<'a> {
        let mut labels = Labels {
            syntax,
            numbers: Vec::new(),
            referenced: Vec::new(),
            numeric: Vec::new(),
            parts: Vec::new(),
            constants: Vec::new(),
            is_inside: false,
        };
        let mut known: Vec<&str> = Vec::new();
        for (position, line) in body.iter().enumerate() {
            if let Line::Label(label) = line {
                known.push(label);
                if is_number(label) {
                    labels.numeric.push((label, position));
                } else if !syntax.is_local(label) {
                    labels.parts.push(label);
                }
                labels.constants.extend(constant(&body[position + 1..]).map(|value| (*label, value)));
            }
        }
        if known.is_empty() {
            return labels;
        }
        for (position, line) in body.iter().enumerate() {
            if let Line::Instruction(Instruction { operands, .. }) = line
                && (labels.has_others() || may_name(operands))
            {
                labels.refer(operands, position, &known);
            }
        }
        labels
    }

    fn refer(&mut self, operands: &'a str, position: usize, known: &[&'a str]) {
        for range in symbols(operands) {
            let symbol = plain(&operands[range]);
            if let Some(value) = self.enter(symbol) {
                self.refer(value, position, known);
                self.leave();
            } else if let Some(name) = self.name(symbol, position)
                && known.contains(&name.0)
                && !self.referenced.contains(&name)
            {
                self.referenced.push(name);
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
        let is = |label: &str| symbol.len() == label.len() + 1 && symbol.starts_with(label);
        let mut found = self.numeric.iter().filter(|(label, _)| is(label)).copied();
        match symbol.as_bytes().last()? {
            b'b' => found.rfind(|(_, line)| *line < position),
            b'f' => found.find(|(_, line)| *line > position),
            _ => None,
        }
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
        let value = self.constants.iter().find(|(label, _)| *label == symbol).map(|(_, value)| *value);
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
        if let Some(position) = self.numbers.iter().position(|known| *known == name) {
            return position + 1;
        }
        self.numbers.push(name);
        self.numbers.len()
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

/// The value of the datum at a label, given the text after it, which begins with other labels. A table has several
/// values, and is not a constant.
fn constant<'a>(behind: &[Line<'a>]) -> Option<&'a str> {
    let mut behind = behind.iter().skip_while(|line| matches!(line, Line::Label(_)));
    let mut datum = || match behind.next()? {
        Line::Directive(name, value) if is_datum(name) => Some(*value),
        _ => None,
    };
    let value = datum()?;
    datum().is_none().then_some(value)
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
