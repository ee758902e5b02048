//! The sections of a test. Comments are blank, so that places in the text stay what they are.

use crate::base::mistake::{Mistake, Written};
use std::ops::Range;

/// The text with blanks in place of comments, which nest.
pub(super) fn without_comments(written: Written<'_>) -> Result<String, Mistake> {
    let bytes = written.source.as_bytes();
    let (mut text, mut open, mut at) = (Vec::with_capacity(bytes.len()), Vec::new(), 0);
    while at < bytes.len() {
        let pair = bytes.get(at..at + 2).unwrap_or_default();
        match pair {
            b"(*" => open.push(at),
            b"*)" if !open.is_empty() => {
                open.pop();
                text.extend(b"  ");
                at += 2;
                continue;
            }
            _ => {}
        }
        let is_kept = open.is_empty() || bytes[at] == b'\n';
        text.push(if is_kept { bytes[at] } else { b' ' });
        if pair == b"(*" {
            // `(*)` does not end what it begins.
            text.push(b' ');
            at += 1;
        }
        at += 1;
    }
    if let Some(start) = open.first() {
        let title = "a comment has no end".to_owned();
        return Err(written.mistake(*start..*start + 2, title, "begins here", None));
    }
    // Only whole characters were replaced, by one blank for each byte.
    String::from_utf8(text).map_err(|_| written.mistake(0..0, "the text is not UTF-8".to_owned(), "here", None))
}

/// The sections of a test, in its text without comments.
pub(super) struct Sections<'a> {
    pub(super) text: &'a str,
    /// The first word.
    pub(super) architecture: &'a str,
    /// The second word.
    pub(super) name: &'a str,
    /// Between the brackets.
    pub(super) initial: Range<usize>,
    /// The columns, row by row: each row ends with `;`.
    pub(super) code: Range<usize>,
    /// What follows the columns.
    pub(super) tail: Range<usize>,
}

/// The words that the part after the code can begin with.
const TAIL: [&str; 7] = ["exists", "~exists", "~", "forall", "final", "locations", "filter"];

impl<'a> Sections<'a> {
    pub(super) fn of(text: &'a str, written: Written<'_>) -> Result<Sections<'a>, Mistake> {
        let mut words = text.split_whitespace();
        let (architecture, name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let missing = |at: usize, what: &str| {
            let at = at.min(written.source.len());
            written.mistake(at..at, format!("{what} is missing"), "here", None)
        };
        if architecture.is_empty() {
            return Err(missing(0, "the architecture"));
        }
        let open = text.find('{').ok_or_else(|| missing(text.len(), "the part with the initial values, `{ … }`,"))?;
        let close = closing(text, open).ok_or_else(|| missing(text.len(), "the `}` of the initial values"))?;
        let mut at = close + 1;
        let tail = loop {
            let row = text[at..].split(';').next().unwrap_or_default();
            let start = at + (row.len() - row.trim_start().len());
            let word = text[start..].split(|one: char| one.is_whitespace() || matches!(one, '(' | '[')).next();
            if word.is_some_and(|word| TAIL.contains(&word)) {
                break start;
            }
            at += row.len() + 1;
            if at >= text.len() {
                return Err(missing(text.len(), "the statement, `exists (…)`,"));
            }
        };
        Ok(Sections {
            text,
            architecture,
            name,
            initial: open + 1..close,
            code: close + 1..tail,
            tail: tail..text.len(),
        })
    }

    pub(super) fn architecture_span(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        start..start + self.architecture.len()
    }
}

/// The bracket that closes one.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
