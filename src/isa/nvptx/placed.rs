//! PTX: the registers of a body.
//!
//! The program numbers its variables by type, `%r1` and `%rd1`, without a limit. Each gets a register of ours, in the order of the
//! text. So does each parameter: its own (`f_param_0`), its result (`func_retval0`, and the second part of it,
//! `func_retval0+4`), and those of the functions that it calls (`param0`, `retval0`), which LLVM names so.

use super::operand::{COUNT, FIRST, IN, OUT, RESULT, STACK, written};
use crate::isa::asm::Instruction;
use crate::isa::stack::Placed;

/// The instructions of a body with their registers. What has none, since there are too many or it is a part of a parameter that is not
/// understood, stays as printed, and the decoder does not read it.
pub(super) fn placed(body: &[Instruction<'_>]) -> Vec<Placed> {
    let mut names = Names { has_parts: body.iter().any(|one| has_part(one.operands)), ..Names::default() };
    // A call names parameters whole, whose parts are read behind it: so all names are found first.
    for instruction in body {
        names.operands(instruction);
    }
    body.iter().map(|instruction| Placed { label: None, operands: names.operands(instruction) }).collect()
}

/// Whether operands name a part of a parameter of the function. Then it is not known which argument is in which parameter.
fn has_part(operands: &str) -> bool {
    operands.split(['[', ']']).any(|inside| inside.contains("_param_") && inside.contains('+'))
}

/// The names that have a register, each in its place among those of its kind.
#[derive(Default)]
struct Names {
    variables: Vec<String>,
    results: Vec<String>,
    out: Vec<String>,
    back: Vec<String>,
    has_parts: bool,
}

impl Names {
    /// The operands of an instruction, and before them its predicate: the decoder is given nothing else.
    fn operands(&mut self, instruction: &Instruction<'_>) -> String {
        let predicate = self.replaced(instruction.prefix);
        let operands = self.replaced(instruction.operands);
        if predicate.is_empty() { operands } else { format!("{predicate} {operands}").trim_end().to_owned() }
    }

    /// A text with the registers in it.
    fn replaced(&mut self, text: &str) -> String {
        let is_word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '$' | '.' | '%');
        let mut replaced = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|character| is_word(character) != is_word(first)).unwrap_or(rest.len());
            let (mut word, mut behind) = rest.split_at(end);
            // The offset of a part of a parameter belongs to its name.
            if is_parameter(word) && behind.starts_with('+') {
                let end = behind[1..].find(|digit: char| !digit.is_ascii_digit()).map_or(behind.len(), |end| end + 1);
                word = &rest[..word.len() + end];
                behind = &rest[word.len()..];
            }
            // A call names its parameters whole.
            let is_whole = is_word(first) && text.contains('(');
            match if is_whole { self.parts(word) } else { self.register(word) } {
                Some(register) if is_word(first) => replaced.push_str(&register),
                _ => replaced.push_str(word),
            }
            rest = behind;
        }
        replaced
    }

    /// The registers of a parameter that a call names, or the one of a variable.
    fn parts(&mut self, word: &str) -> Option<String> {
        let (names, first, kind) = match word {
            _ if is_numbered(word, "param") => (&self.out, OUT, "out"),
            _ if is_numbered(word, "retval") => (&self.back, IN, "in"),
            _ => return self.register(word),
        };
        let is_of = |name: &str| name.split('+').next() == Some(word);
        let own = (first..).zip(names).filter(|(_, name)| is_of(name)).map(|(number, _)| written(kind, number));
        let own: Vec<String> = own.collect();
        if own.is_empty() { self.register(word) } else { Some(own.join(", ")) }
    }

    fn register(&mut self, word: &str) -> Option<String> {
        if let Some(name) = word.strip_prefix('%') {
            if matches!(name, "SP" | "SPL") {
                return Some(written("sp", STACK));
            }
            let kind = name.trim_end_matches(|digit: char| digit.is_ascii_digit());
            let is_known = kind.len() < name.len() && matches!(kind, "p" | "rs" | "r" | "rd" | "f" | "fd");
            return is_known.then(|| numbered(&mut self.variables, word, FIRST..COUNT, kind))?;
        }
        let (name, offset) = word.split_once('+').unwrap_or((word, "0"));
        if let Some((_, number)) = name.rsplit_once("_param_") {
            let number: u8 = number.parse().ok()?;
            return (!self.has_parts && number < RESULT).then(|| written("arg", number));
        }
        match name {
            "func_retval0" if offset == "0" => Some(written("result", RESULT)),
            "func_retval0" => numbered(&mut self.results, word, RESULT + 1..OUT, "result"),
            _ if is_numbered(name, "param") => numbered(&mut self.out, word, OUT..IN, "out"),
            _ if is_numbered(name, "retval") => numbered(&mut self.back, word, IN..STACK, "in"),
            _ => None,
        }
    }
}

/// The register of a name, by its place among these, which it is added to; none if there are too many.
fn numbered(names: &mut Vec<String>, name: &str, range: std::ops::Range<u8>, kind: &str) -> Option<String> {
    let place = match names.iter().position(|known| known == name) {
        Some(place) => place,
        None if names.len() >= range.len() => return None,
        None => {
            names.push(name.to_owned());
            names.len() - 1
        }
    };
    let number = u8::try_from(place).ok()?.checked_add(range.start)?;
    range.contains(&number).then(|| written(kind, number))
}

/// Whether a word is a name with a number: `param0`.
fn is_numbered(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a word names a parameter.
fn is_parameter(word: &str) -> bool {
    word == "func_retval0" || word.contains("_param_") || is_numbered(word, "param") || is_numbered(word, "retval")
}
