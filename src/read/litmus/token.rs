//! The words of initial values and conditions.

use super::text::Sections;
use crate::base::mistake::{Mistake, Written};
use std::ops::Range;

/// A word, a number or a sign, and its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) span: Range<usize>,
}

/// Signs of more than one character, the longer first.
const SIGNS: [&str; 9] = ["<=>", "/\\", "\\/", "=>", "==", "!=", "<>", "<<", ">>"];

/// The tokens of a part of a text.
pub(super) struct Tokens<'a> {
    text: &'a str,
    /// The first word of the test.
    architecture: &'a str,
    at: usize,
    end: usize,
    written: Written<'a>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(sections: &Sections<'a>, range: Range<usize>, written: Written<'a>) -> Tokens<'a> {
        let (text, architecture) = (sections.text, sections.architecture);
        Tokens { text, architecture, at: range.start, end: range.end, written }
    }

    /// The next token, which stays the next one.
    pub(super) fn peek(&self) -> Option<Token<'a>> {
        let rest = &self.text[self.at..self.end];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.text[start..self.end];
        let first = rest.chars().next()?;
        let is_word = |one: char| one.is_alphanumeric() || matches!(one, '_' | '.' | '$' | '%' | '\'');
        let is_negative = first == '-' && rest[1..].starts_with(|one: char| one.is_ascii_digit());
        let length = if is_word(first) || is_negative {
            let skipped = usize::from(is_negative);
            rest[skipped..].find(|one| !is_word(one)).map_or(rest.len(), |length| length + skipped)
        } else {
            SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(first.len_utf8(), |sign| sign.len())
        };
        Some(Token { text: &rest[..length], span: start..start + length })
    }

    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        let token = self.peek()?;
        self.at = token.span.end;
        Some(token)
    }

    /// Whether the next token is this; if so, it is taken.
    pub(super) fn takes(&mut self, text: &str) -> bool {
        let is_it = self.peek().is_some_and(|token| token.text == text);
        if is_it {
            self.next();
        }
        is_it
    }

    /// The next token, which has to be this.
    pub(super) fn expect(&mut self, text: &str) -> Result<(), Mistake> {
        if self.takes(text) { Ok(()) } else { Err(self.unexpected(&format!("`{text}`"))) }
    }

    /// The next token, which has to be there.
    pub(super) fn some(&mut self, what: &str) -> Result<Token<'a>, Mistake> {
        let missing = self.unexpected(what);
        self.next().ok_or(missing)
    }

    /// The mistake that something else stands here.
    pub(super) fn unexpected(&self, wanted: &str) -> Mistake {
        let (span, found) = match self.peek() {
            Some(token) => (token.span, format!("found `{}`", token.text)),
            None => (self.end..self.end, "the part ends".to_owned()),
        };
        self.written.mistake(span, format!("expected {wanted}, {found}"), "here", None)
    }

    /// A mistake at a token.
    pub(super) fn mistake(&self, at: &Token<'_>, title: String) -> Mistake {
        self.written.mistake(at.span.clone(), title, "here", None)
    }

    /// The mistake that a token should be a register.
    pub(super) fn no_register(&self, at: &Token<'_>) -> Mistake {
        self.mistake(at, format!("`{}` is no register of {}", at.text, self.architecture))
    }
}

/// A number: decimal or hexadecimal, perhaps negative.
pub(super) fn number(text: &str) -> Option<i128> {
    let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let digits = digits.replace('_', "");
    let value = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => i128::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    value.ok().filter(|value| *value < 1 << 120).map(|value| if is_negative { -value } else { value })
}
