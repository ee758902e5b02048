//! Names in operands.

use super::line::is_symbol_byte;

/// The byte ranges of names in a text.
pub(super) fn symbols(text: &str) -> Symbols<'_> {
    Symbols { text, position: 0 }
}

/// The iterator of [`symbols`].
pub(super) struct Symbols<'a> {
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
