//! The tokens of a text, without comments and white space.

use crate::base::mistake::{Mistake, Written};
use std::ops::Range;

/// A token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind<'a> {
    /// A name or a keyword: `po-loc`, `DMB.LD`, `0`, `_`.
    Word(&'a str),
    /// A text in quotes.
    Text(&'a str),
    /// A sign of the language.
    Sign(&'static str),
    /// The end of the text.
    End,
}

/// A token and its position.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// The token.
    pub(super) kind: TokenKind<'a>,
    /// Its position, in bytes.
    pub(super) span: Range<usize>,
}

/// The signs, longer ones before their prefixes.
const SIGNS: [&str; 19] =
    ["^-1", "^+", "^*", "^?", "|", ";", "&", "\\", "*", "~", "+", "?", "(", ")", "[", "]", ",", "=", "^"];

/// The tokens of a text; the last one is its end.
pub(super) fn tokens(file: Written<'_>) -> Result<Vec<Token<'_>>, Mistake> {
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        at = after_blanks(file, at)?;
        let rest = &file.source[at..];
        let Some(first) = rest.chars().next() else { break };
        let (kind, length) = if first == '"' {
            let text = rest[1..].split(['"', '\n']).next().unwrap_or_default();
            if !rest[1 + text.len()..].starts_with('"') {
                let title = "this text in quotes has no end".to_owned();
                return Err(file.mistake(at..at + 1 + text.len(), title, "begins here", None));
            }
            (TokenKind::Text(text), text.len() + 2)
        } else if is_word_begin(first) {
            let word = &rest[..rest.find(|character| !is_word(character)).unwrap_or(rest.len())];
            (TokenKind::Word(word), word.len())
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (TokenKind::Sign(sign), sign.len())
        } else {
            let title = format!("`{}` has no meaning here", first.escape_debug());
            let help = (first == '{').then(|| "the empty set is `emptyset`, the empty relation `0`".to_owned());
            return Err(file.mistake(at..at + first.len_utf8(), title, "unknown", help));
        };
        tokens.push(Token { kind, span: at..at + length });
        at += length;
    }
    // The end is marked at the last token, so that the label has a position.
    let end = tokens.last().map_or(0..0, |token| token.span.clone());
    tokens.push(Token { kind: TokenKind::End, span: end });
    Ok(tokens)
}

fn is_word_begin(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.')
}

/// Where the next token begins.
fn after_blanks(file: Written<'_>, mut at: usize) -> Result<usize, Mistake> {
    loop {
        let rest = &file.source[at..];
        at += rest.len() - rest.trim_start().len();
        if !file.source[at..].starts_with("(*") {
            return Ok(at);
        }
        at = after_comment(file, at)?;
    }
}

/// The end of a comment. Comments nest.
fn after_comment(file: Written<'_>, start: usize) -> Result<usize, Mistake> {
    let bytes = file.source.as_bytes();
    let (mut at, mut depth) = (start, 0usize);
    while at < bytes.len() {
        match &bytes[at..] {
            [b'(', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b')', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return Ok(at);
        }
    }
    let help = Some("a comment ends with `*)`, and so does each nested one".to_owned());
    Err(file.mistake(start..start + 2, "this comment has no end".to_owned(), "begins here", help))
}
