//! External text, made harmless: names, messages and assembly can contain anything.

use std::borrow::Cow;

/// Whether a character is not seen, and changes how those around it are: controls of the terminal, of the direction of
/// writing, of lines, and of no width.
fn is_harmful(character: char) -> bool {
    let is_control = character.is_control() && character != '\n' && character != '\t';
    is_control
        || matches!(
            character,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

/// An external text with the characters escaped that are not seen: `\u{1b}`, `\u{202e}`.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    escaped(text, "")
}

/// An external text as [`visible`] shows it, in one line: a newline is `\\n`.
#[must_use]
pub fn in_line(text: &str) -> String {
    visible(text).replace('\n', "\\n")
}

/// A text with such characters escaped, and something before each escape.
fn escaped<'a>(text: &'a str, before: &str) -> Cow<'a, str> {
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b' '..=b'~');
    if text.bytes().all(is_plain) || !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::new();
    for character in text.chars() {
        if is_harmful(character) {
            escaped.push_str(before);
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// The most bytes of a message that are kept.
const LONGEST_MESSAGE: usize = 4096;

/// A message that is kept for each cell that it is about: if it is longer than people read, its beginning.
#[must_use]
pub fn abridged(message: &str) -> Cow<'_, str> {
    if message.len() <= LONGEST_MESSAGE {
        return Cow::Borrowed(message);
    }
    let end = (0..=LONGEST_MESSAGE).rev().find(|end| message.is_char_boundary(*end)).unwrap_or(0);
    Cow::Owned(format!("{}… ({} bytes)", &message[..end], message.len()))
}

/// A text of lines with such characters escaped; the ends of lines stay.
#[must_use]
pub fn visible_lines(text: String) -> String {
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b'\r' | b' '..=b'~');
    if text.bytes().all(is_plain) {
        return text;
    }
    let line = |line: &str| {
        let (line, end) = line.strip_suffix('\r').map_or((line, ""), |line| (line, "\r"));
        format!("{}{end}", visible(line))
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// JSON with such characters shown as escapes to who reads a text in it. Those that JSON escapes itself are not in it.
#[must_use]
pub fn visible_in_json(json: &str) -> Cow<'_, str> {
    escaped(json, "\\")
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
        assert_eq!(visible_lines("a\r\nb\u{1b}\rc\r\n".to_owned()), "a\r\nb\\u{1b}\\rc\r\n");
        let json = serde_json::json!("a\u{202e}b\u{1b}\\u{x").to_string();
        let shown: String = serde_json::from_str(&visible_in_json(&json)).unwrap();
        assert_eq!(shown, "a\\u{202e}b\u{1b}\\u{x");
    }
}
