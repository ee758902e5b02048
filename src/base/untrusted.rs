//! External text, made harmless: names, messages and assembly can contain anything.

use std::borrow::Cow;

/// Whether a character is not seen, and changes how those around it are: controls of the terminal, of the direction of
/// writing, of lines, and of no width.
fn is_harmful(character: char) -> bool {
    let is_control = character.is_control() && character != '\n' && character != '\t';
    is_control
        || matches!(
            character,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// An external text with the characters escaped that are not seen: `\u{1b}`, `\u{202e}`.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::new();
    for character in text.chars() {
        match character {
            harmful if is_harmful(harmful) => visible.extend(harmful.escape_default()),
            harmless => visible.push(harmless),
        }
    }
    Cow::Owned(visible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_are_shown() {
        assert_eq!(visible("a\tb\n"), "a\tb\n");
        assert_eq!(visible("\x1b[31mred"), "\\u{1b}[31mred");
        assert_eq!(visible("a\u{202e}b\u{2066}c\u{feff}"), "a\\u{202e}b\\u{2066}c\\u{feff}");
        assert_eq!(visible("naïve → ↻"), "naïve → ↻");
    }
}
