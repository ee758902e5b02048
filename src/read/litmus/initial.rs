//! The initial values: `uint64_t x=1; 0:X1=x; int y[2]={1,2};`.

use super::text::Sections;
use super::token::{Token, Tokens, number};
use super::{Location, address};
use crate::base::mistake::{Mistake, Written};
use crate::isa::effect::Register;
use crate::isa::notation::Notation;

/// The locations in memory, and the registers that do not begin with 0.
#[derive(Default)]
pub(super) struct Initial {
    pub(super) locations: Vec<Location>,
    pub(super) registers: Vec<(usize, Register, u64)>,
}

/// The types of elements, and their widths in bits.
const TYPES: [(&str, u16); 12] = [
    ("int8_t", 8),
    ("uint8_t", 8),
    ("char", 8),
    ("int16_t", 16),
    ("uint16_t", 16),
    ("int32_t", 32),
    ("uint32_t", 32),
    ("int", 32),
    ("int64_t", 64),
    ("uint64_t", 64),
    ("long", 64),
    ("uint128_t", 128),
];

/// What an element is, if nothing says it.
const USUAL: u16 = 32;

impl Initial {
    /// The position of a location, which may be new.
    pub(super) fn location(&mut self, name: &str) -> usize {
        position(&mut self.locations, name)
    }
}

/// The position of a location, which may be new.
pub(super) fn position(locations: &mut Vec<Location>, name: &str) -> usize {
    locations.iter().position(|location| location.name == name).unwrap_or_else(|| {
        locations.push(Location { name: name.to_owned(), width: None, initial: Vec::new() });
        locations.len() - 1
    })
}

/// The number of a thread: `0` or `P0`.
pub(super) fn thread(text: &str) -> Option<usize> {
    text.strip_prefix('P').unwrap_or(text).parse().ok()
}

/// Reads the initial values of a test.
pub(super) fn read(sections: &Sections<'_>, notation: &Notation, written: Written<'_>) -> Result<Initial, Mistake> {
    let mut tokens = Tokens::new(sections, sections.initial.clone(), written);
    let mut initial = Initial::default();
    while let Some(token) = tokens.peek() {
        if token.text == ";" {
            tokens.next();
        } else {
            item(&mut tokens, notation, &mut initial)?;
        }
    }
    Ok(initial)
}

/// One value, or the declaration of a location or a register.
fn item(tokens: &mut Tokens<'_>, notation: &Notation, initial: &mut Initial) -> Result<(), Mistake> {
    let mut width = None;
    let name = loop {
        let token = tokens.some("a location or a register")?;
        match TYPES.iter().find(|(name, _)| *name == token.text) {
            Some((_, bits)) => width = Some(*bits),
            None if matches!(token.text, "volatile" | "_Atomic" | "unsigned") => {}
            // A pointer.
            None if token.text == "*" => width = Some(64),
            None => break token,
        }
    };
    if tokens.takes(":") {
        return register(&name, tokens, notation, initial);
    }
    let is_bracketed = name.text == "[";
    let name = if is_bracketed { tokens.some("a location")? } else { name };
    if !name.text.starts_with(|one: char| one.is_alphabetic() || one == '_') {
        return Err(tokens.mistake(&name, format!("`{}` is no location", name.text)));
    }
    if is_bracketed {
        tokens.expect("]")?;
    } else if tokens.takes("[") {
        tokens.some("a number of elements")?;
        tokens.expect("]")?;
    }
    let location = initial.location(name.text);
    initial.locations[location].width = initial.locations[location].width.or(width);
    if tokens.takes("=") {
        let mut values = Vec::new();
        if tokens.takes("{") {
            while !tokens.takes("}") {
                values.push(value(tokens, initial)?);
                tokens.takes(",");
            }
        } else {
            values.push(value(tokens, initial)?);
        }
        // An address is as wide as a register.
        let bytes = |(value, is_address): (i128, bool)| {
            let width = if is_address { 64 } else { width.unwrap_or(USUAL).max(wide(value)) };
            value.to_le_bytes().into_iter().take(usize::from(width / 8)).collect::<Vec<u8>>()
        };
        initial.locations[location].initial = values.into_iter().flat_map(bytes).collect();
    }
    Ok(())
}

/// The bits of the smallest type of a value.
fn wide(value: i128) -> u16 {
    if i128::from(u32::MAX) >= value && value >= i128::from(i32::MIN) { 32 } else { 64 }
}

/// `0:X1=x`: the thread is read.
fn register(
    name: &Token<'_>,
    tokens: &mut Tokens<'_>,
    notation: &Notation,
    initial: &mut Initial,
) -> Result<(), Mistake> {
    let Some(thread) = thread(name.text) else {
        return Err(tokens.mistake(name, format!("`{}` is no thread", name.text)));
    };
    let register = tokens.some("a register")?;
    let Some((register, width)) = (notation.register)(register.text) else {
        return Err(tokens.no_register(&register));
    };
    if tokens.takes("=") {
        let (value, _) = value(tokens, initial)?;
        let bits = u64::MAX >> (64 - width.clamp(1, 64));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a register has 64 bits")]
        initial.registers.push((thread, register, value as u64 & bits));
    }
    Ok(())
}

/// A number, or the address of a location; and whether it is an address.
fn value(tokens: &mut Tokens<'_>, initial: &mut Initial) -> Result<(i128, bool), Mistake> {
    tokens.takes("&");
    let token = tokens.some("a value")?;
    let base = match number(token.text) {
        Some(value) => (value, false),
        None if token.text.starts_with(|one: char| one.is_alphabetic() || one == '_') => {
            (i128::from(address(initial.location(token.text))), true)
        }
        None => return Err(tokens.mistake(&token, format!("`{}` is neither a number nor a location", token.text))),
    };
    if !tokens.takes("+") {
        return Ok(base);
    }
    let offset = tokens.some("an offset")?;
    let Some(bytes) = number(offset.text) else {
        return Err(tokens.mistake(&offset, format!("`{}` is no number of bytes", offset.text)));
    };
    Ok((base.0.wrapping_add(bytes), base.1))
}
