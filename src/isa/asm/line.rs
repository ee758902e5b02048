//! One line of assembly text, parsed. No line is dropped: each has a [`Line`].

mod computation;

use super::syntax::{Brackets, Syntax};
use computation::computation;

/// The kind of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'a> {
    /// Nothing but white space.
    Blank,
    /// A comment over the whole line. `#MEMBARRIER`, the trace of a compiler fence, is one.
    Comment(&'a str),
    /// `name:`
    Label(&'a str),
    /// `name = value`: LLVM prints the alias of a merged function this way.
    Assignment(&'a str, &'a str),
    /// `.name arguments`: an assembler directive.
    Directive(&'a str, &'a str),
    /// The bracket of a packet (Hexagon) or of a body (PTX).
    Bracket(&'a str),
    /// An instruction.
    Instruction(Instruction<'a>),
}

/// An instruction as printed. It borrows the compiler's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Instruction<'a> {
    /// `lock`, or a predicate: `@%p1`, `if (!p0.new)`; empty if there is none.
    pub prefix: &'a str,
    /// The mnemonic with all its suffixes: `ldaddal`, `amoadd.w.aqrl`, `b.ne`. For an instruction written as an
    /// assignment, its operator, `=`, `+=`, or what it computes.
    pub mnemonic: &'a str,
    /// The operands, as printed. For an instruction written as an expression, all of it.
    pub operands: &'a str,
}

impl Instruction<'_> {
    /// Whether the operands are the whole text, including the mnemonic: `r0 += r1`,
    /// `store_release((u64 *)(r1 + 0), r2)`. Only Hexagon and BPF have this form.
    #[must_use]
    pub fn is_expression(&self) -> bool {
        let is_call = || self.operands.strip_prefix(self.mnemonic).is_some_and(|rest| rest.starts_with('('));
        let is_named = || self.operands.contains(" = ");
        !self.operands.is_empty() && (self.mnemonic.ends_with('=') || is_call() || is_named())
    }
}

/// Parses one line.
#[must_use]
pub fn line<'a>(whole: &'a str, syntax: &Syntax) -> Line<'a> {
    let text = whole.trim_ascii();
    let Some(first) = text.bytes().next() else { return Line::Blank };
    if !first.is_ascii_alphabetic() {
        if let Some(bracket) = bracket(text, syntax) {
            return Line::Bracket(bracket);
        }
        if syntax.comments.iter().any(|comment| text.starts_with(comment)) && split_at_equals(text).is_none() {
            return Line::Comment(text);
        }
    }
    if let Some(label) = label(text) {
        return Line::Label(label);
    }
    if first == b'.' {
        let (name, arguments) = word(text);
        if !syntax.encoded_instructions.contains(&name) {
            return assignment(name, arguments);
        }
    } else if let Some((name, value)) = split_at_equals(text)
        && is_symbol(name)
        && !text.contains([';', '['])
        // `function = pm(other)`: an address in AVR's program memory.
        && (!text.contains('(') || is_program_address(value))
        // If instructions can be assignments too, they are indented.
        && !(syntax.assigns && whole.starts_with(['\t', ' ']))
    {
        return Line::Assignment(name, value);
    }
    Line::Instruction(instruction(text, syntax))
}

/// Parses a line of a normalised body: a label, a bracket, or else an instruction.
#[must_use]
pub fn normalized<'a>(text: &'a str, syntax: &Syntax) -> Line<'a> {
    match line(text, syntax) {
        known @ (Line::Label(_) | Line::Instruction(_) | Line::Bracket(_)) => known,
        Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => {
            Line::Instruction(instruction(text, syntax))
        }
    }
}

/// The name and the symbol of a relocation that is written `%name(symbol)`.
#[must_use]
pub fn relocation(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('%')?.strip_suffix(')')?.split_once('(')
}

/// A number: `-4`, `0x700`. In base 16 it is the bits of one.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok().map(u64::cast_signed),
        None => text.parse().ok(),
    }
}

/// The operands of an instruction, split at the commas outside of brackets.
#[must_use]
pub fn operands(text: &str) -> Vec<&str> {
    let mut operands = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (position, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'(' | b'{' => depth += 1,
            b']' | b')' | b'}' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                operands.push(text[start..position].trim_ascii());
                start = position + 1;
            }
            _ => {}
        }
    }
    let last = text[start..].trim_ascii();
    if !last.is_empty() || start > 0 {
        operands.push(last);
    }
    operands
}

/// The first word of a text and the rest, trimmed.
fn word(text: &str) -> (&str, &str) {
    match text.bytes().position(|byte| byte == b'\t' || byte == b' ') {
        Some(end) => (&text[..end], text[end + 1..].trim_ascii_start()),
        None => (text, ""),
    }
}

/// The name of a label, if the line is one. A comment may follow it.
fn label(text: &str) -> Option<&str> {
    if let Some(quoted) = text.strip_prefix('"') {
        let end = quoted.find('"')?;
        return quoted[end + 1..].starts_with(':').then(|| &text[..end + 2]);
    }
    let end = text.bytes().position(|byte| !is_symbol_byte(byte))?;
    let (name, rest) = text.split_at(end);
    let rest = rest.strip_prefix(':')?;
    let ends_the_line = rest.is_empty() || (rest.starts_with([' ', '\t']) && !name.is_empty());
    (ends_the_line && !name.is_empty()).then_some(name)
}

/// `.name = value` is an assignment to a local symbol; anything else with a leading dot is a directive.
fn assignment<'a>(name: &'a str, arguments: &'a str) -> Line<'a> {
    match arguments.strip_prefix("= ") {
        Some(value) => Line::Assignment(name, value),
        None => Line::Directive(name, arguments),
    }
}

/// The bracket, if the line is one. In PTX a comment that names a call may follow it: `{ // callseq 0, 0`.
fn bracket<'a>(text: &'a str, syntax: &Syntax) -> Option<&'a str> {
    if matches!(text, "{" | "}" | "(" | ")") {
        return Some(text);
    }
    // What holds for all of a packet follows it: `} :mem_noshuf`.
    if syntax.assigns && text.strip_prefix('}').is_some_and(|rest| rest.trim_ascii_start().starts_with(':')) {
        return Some(text);
    }
    if syntax.brackets != Brackets::Functions {
        return None;
    }
    let (bracket, _) = text.split_once(" // callseq")?;
    matches!(bracket, "{" | "}").then_some(bracket)
}

/// Both sides of ` = `. Hardly any line has one, so its rarest byte is searched for.
fn split_at_equals(text: &str) -> Option<(&str, &str)> {
    let position = memchr::memchr(b'=', text.as_bytes())?;
    Some((text[..position].strip_suffix(' ')?, text[position + 1..].strip_prefix(' ')?))
}

/// `pm(function)`: the address of a function in words, as AVR counts them.
pub(super) fn is_program_address(value: &str) -> bool {
    value.strip_prefix("pm(").is_some_and(|rest| rest.ends_with(')'))
}

fn is_symbol(name: &str) -> bool {
    name.starts_with('"') || name.bytes().all(is_symbol_byte)
}

/// The bytes of LLVM's unquoted symbols.
pub(super) fn is_symbol_byte(byte: u8) -> bool {
    SYMBOL_BYTES[byte as usize]
}

const SYMBOL_BYTES: [bool; 256] = {
    let mut bytes = [false; 256];
    let mut byte = 0u8;
    loop {
        bytes[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$' | b'@' | b'?');
        if byte == u8::MAX {
            break bytes;
        }
        byte += 1;
    }
};

pub(super) fn instruction<'a>(text: &'a str, syntax: &Syntax) -> Instruction<'a> {
    match syntax.brackets {
        Brackets::Functions => ptx(text),
        Brackets::Packets if syntax.assigns => expression(text, syntax),
        Brackets::Packets => {
            let (first, rest) = word(text);
            if syntax.instruction_prefixes.contains(&first) && !rest.is_empty() {
                let (mnemonic, operands) = word(rest);
                return Instruction { prefix: first, mnemonic, operands };
            }
            Instruction { prefix: "", mnemonic: first, operands: rest }
        }
    }
}

/// An instruction of PTX, which ends with a semicolon and may have a predicate: `@%p1 bra $L__BB0_3;`
fn ptx(text: &str) -> Instruction<'_> {
    let text = text.trim_end_matches([';', ' ', '\t']);
    let (first, rest) = word(text);
    let (prefix, rest) = if first.starts_with('@') && !rest.is_empty() { (first, rest) } else { ("", text) };
    // `trap; exit;` is two instructions on one line, without operands.
    if rest.contains(';') {
        return Instruction { prefix, mnemonic: rest, operands: "" };
    }
    let (mnemonic, operands) = word(rest);
    Instruction { prefix, mnemonic, operands }
}

/// An instruction of Hexagon or BPF: an assignment, a call or words, `lock` or a predicate before it.
fn expression<'a>(text: &'a str, syntax: &Syntax) -> Instruction<'a> {
    let (first, rest) = word(text);
    let (prefix, rest) = if syntax.instruction_prefixes.contains(&first) && !rest.is_empty() {
        (first, rest)
    } else {
        predicate(text).unwrap_or(("", text))
    };
    // `if r1 s>= r2 goto LBB0_3` compares.
    if !rest.starts_with("if ") {
        if let Some(name) = computation(rest).filter(|_| syntax.names_computations) {
            return Instruction { prefix, mnemonic: name, operands: rest };
        }
        if let Some(operator) = assignment_operator(rest) {
            return Instruction { prefix, mnemonic: operator, operands: rest };
        }
        if let Some((name, _)) = rest.split_once('(').filter(|(name, _)| is_symbol(name)) {
            return Instruction { prefix, mnemonic: name, operands: rest };
        }
    }
    let (mnemonic, operands) = word(rest);
    Instruction { prefix, mnemonic, operands }
}

/// A predicate of Hexagon, and the predicated instruction: `if (!p0.new) jump:nt .LBB0_1`.
fn predicate(text: &str) -> Option<(&str, &str)> {
    let condition = text.strip_prefix("if ").filter(|rest| rest.starts_with('('))?;
    let end = text.len() - condition.len() + closing(condition)? + 1;
    let rest = text[end..].trim_ascii_start();
    (!rest.is_empty()).then_some((&text[..end], rest))
}

/// The end of the bracket that a text begins with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

/// The operator of an instruction written as an assignment: `=`, `+=`, `s>>=`, between spaces.
fn assignment_operator(text: &str) -> Option<&str> {
    let (head, _) = text.split_once(';').unwrap_or((text, ""));
    head.split(' ').find(|word| {
        word.strip_suffix('=').is_some_and(|rest| !rest.ends_with('=') && rest.bytes().all(is_operator_byte))
    })
}

/// Bytes before the `=` of an assignment. BPF writes signed operations with a leading `s`: `s/=`.
fn is_operator_byte(byte: u8) -> bool {
    matches!(byte, b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^' | b'<' | b'>' | b's')
}

#[cfg(test)]
mod tests;
