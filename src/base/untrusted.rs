//! External text, made harmless: names, messages and assembly can contain anything.

use std::borrow::Cow;

/// An external text with its control characters escaped: `\u{1b}`.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_harmful = |character: char| character.is_control() && character != '\n' && character != '\t';
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
    }
}
