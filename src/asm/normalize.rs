//! One function's lines as comparable text: labels renumbered, symbols readable, directives and comments gone.

use super::line::{Instruction, Line, is_symbol_byte};
use super::syntax::Syntax;
use std::fmt::Write as _;

/// Turns bodies into text, one after the other. It keeps its memory between them: thousands of bodies go through one.
#[derive(Debug)]
pub struct Normalizer {
    syntax: Syntax,
    text: String,
    /// What the lines of the text are.
    marks: Vec<Mark>,
    /// The bytes that local labels and mangled symbols begin with: operands without one are copied as they are.
    beginnings: [bool; 256],
}

/// One line of the text: where it ends, and what it is.
#[derive(Debug, Clone, Copy)]
struct Mark {
    end: usize,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Label,
    Bracket,
    /// The lengths of its prefix and its mnemonic.
    Instruction {
        prefix: usize,
        mnemonic: usize,
    },
}

impl Normalizer {
    /// For text of this syntax.
    #[must_use]
    pub fn new(syntax: Syntax) -> Normalizer {
        let mut beginnings = [false; 256];
        for prefix in syntax.local_prefixes.iter().chain(&["_"]) {
            beginnings[prefix.as_bytes()[0] as usize] = true;
        }
        Normalizer { syntax, text: String::new(), marks: Vec::new(), beginnings }
    }

    /// The text of a body: a line per instruction, `prefix mnemonic operands` with single spaces between the three, and a
    /// line per local label that an instruction refers to. Local labels are named `.L1`, `.L2`, … in order of
    /// appearance, whatever the compiler called them. Rust's mangled names are written as paths.
    pub fn text(&mut self, body: &[Line<'_>]) -> &str {
        let mut labels = Labels { names: Vec::new(), referenced: self.referenced(body) };
        self.text.clear();
        self.marks.clear();
        for line in body {
            let kind = match line {
                Line::Label(label) if labels.referenced.contains(label) => {
                    let number = labels.number(label);
                    let _ = write!(self.text, ".L{number}:");
                    Kind::Label
                }
                Line::Instruction(instruction) => self.push_instruction(instruction, &mut labels),
                Line::Bracket(bracket) => {
                    self.text.push_str(bracket);
                    Kind::Bracket
                }
                Line::Label(_) | Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => {
                    continue;
                }
            };
            self.marks.push(Mark { end: self.text.len(), kind });
            self.text.push('\n');
        }
        &self.text
    }

    /// The lines of the last text, whole and as what they are: labels (without their colon), brackets and instructions.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Line<'_>)> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let whole = &self.text[start..mark.end];
            start = mark.end + 1;
            let line = match mark.kind {
                Kind::Label => Line::Label(&whole[..whole.len() - 1]),
                Kind::Bracket => Line::Bracket(whole),
                Kind::Instruction { prefix, mnemonic } => {
                    // A space behind the prefix and one before the operands, where there are such.
                    let behind = if prefix == 0 { 0 } else { prefix + 1 };
                    let operands = whole.get(behind + mnemonic + 1..).unwrap_or_default();
                    let mnemonic = &whole[behind..behind + mnemonic];
                    Line::Instruction(Instruction { prefix: &whole[..prefix], mnemonic, operands })
                }
            };
            (whole, line)
        })
    }

    fn push_instruction<'a>(&mut self, instruction: &Instruction<'a>, labels: &mut Labels<'a>) -> Kind {
        let Instruction { prefix, mnemonic, operands } = instruction;
        if !prefix.is_empty() {
            self.text.push_str(prefix);
            self.text.push(' ');
        }
        self.text.push_str(mnemonic);
        if !operands.is_empty() {
            self.text.push(' ');
            if self.may_name(operands) {
                push_operands(&mut self.text, operands, &self.syntax, labels);
            } else {
                self.text.push_str(operands);
            }
        }
        Kind::Instruction { prefix: prefix.len(), mnemonic: mnemonic.len() }
    }

    /// Whether operands can name a local label or a mangled symbol.
    fn may_name(&self, operands: &str) -> bool {
        operands.bytes().any(|byte| self.beginnings[byte as usize])
    }

    /// The labels of the body that its instructions name.
    fn referenced<'a>(&self, body: &[Line<'a>]) -> Vec<&'a str> {
        let mut labels: Vec<&str> = Vec::new();
        for line in body {
            if let Line::Label(label) = line {
                labels.push(label);
            }
        }
        if labels.is_empty() {
            return labels;
        }
        let mut referenced = Vec::new();
        for line in body {
            if let Line::Instruction(Instruction { operands, .. }) = line
                && self.may_name(operands)
            {
                for symbol in symbols(operands) {
                    let symbol = &operands[symbol];
                    if self.syntax.is_local(symbol) && labels.contains(&symbol) && !referenced.contains(&symbol) {
                        referenced.push(symbol);
                    }
                }
            }
        }
        referenced
    }
}

/// The local labels of one body, in order of appearance.
struct Labels<'a> {
    names: Vec<&'a str>,
    referenced: Vec<&'a str>,
}

impl<'a> Labels<'a> {
    fn number(&mut self, name: &'a str) -> usize {
        if let Some(position) = self.names.iter().position(|known| *known == name) {
            return position + 1;
        }
        self.names.push(name);
        self.names.len()
    }
}

/// Writes operands, with local symbols renumbered and mangled ones as paths.
fn push_operands<'a>(text: &mut String, operands: &'a str, syntax: &Syntax, labels: &mut Labels<'a>) {
    let mut written = 0;
    for range in symbols(operands) {
        let symbol = &operands[range.clone()];
        let is_mangled = ["_ZN", "__ZN", "_R", "__R"].iter().any(|prefix| symbol.starts_with(prefix));
        // How a symbol is referred to stands behind it, and stays: `@GOTPCREL`.
        let name = symbol.split('@').next().unwrap_or(symbol);
        if is_mangled && let Ok(path) = rustc_demangle::try_demangle(name) {
            text.push_str(&operands[written..range.start]);
            let _ = write!(text, "{path:#}");
            written = range.start + name.len();
        } else if syntax.is_local(symbol) && symbol.len() > 1 {
            text.push_str(&operands[written..range.start]);
            let number = labels.number(symbol);
            let _ = write!(text, ".L{number}");
            written = range.end;
        }
    }
    text.push_str(&operands[written..]);
}

/// The runs of bytes in a text that make a name.
fn symbols(text: &str) -> Symbols<'_> {
    Symbols { text, position: 0 }
}

struct Symbols<'a> {
    text: &'a str,
    position: usize,
}

impl Iterator for Symbols<'_> {
    type Item = std::ops::Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.text.as_bytes();
        let start = self.position + bytes[self.position..].iter().position(|byte| is_symbol_byte(*byte))?;
        let length = bytes[start..].iter().position(|byte| !is_symbol_byte(*byte)).unwrap_or(bytes.len() - start);
        self.position = start + length;
        Some(start..self.position)
    }
}
