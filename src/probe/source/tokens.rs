//! The tokens of Rust source with their positions: words, literals, comments and punctuation.

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Its text.
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Its line, from 1.
    pub line: usize,
}

impl Token<'_> {
    /// Whether it is a comment.
    #[must_use]
    pub fn is_comment(&self) -> bool {
        self.text.starts_with("//") || self.text.starts_with("/*")
    }

    /// Whether it is a name or a keyword.
    #[must_use]
    pub fn is_word(&self) -> bool {
        let is_raw = self.text.contains('"');
        !is_raw && self.text.starts_with(|first: char| first.is_alphabetic() || first == '_')
    }
}

/// The tokens of a source, in its order. Punctuation is one character each, and lifetimes keep their quote.
#[must_use]
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut start, mut line) = (0, 1);
    while let Some(first) = source[start..].chars().next() {
        let text = &source[start..start + length(&source[start..], first)];
        if !first.is_whitespace() {
            tokens.push(Token { text, start, line });
        }
        line += text.matches('\n').count();
        start += text.len();
    }
    tokens
}

/// The length of the token that a text begins with.
fn length(text: &str, first: char) -> usize {
    match first {
        _ if text.starts_with("//") => text.find('\n').unwrap_or(text.len()),
        _ if text.starts_with("/*") => comment(text),
        '"' => quoted(text, '"'),
        // A character, or else a lifetime.
        '\'' => match text[1..].chars().next() {
            Some('\\') => quoted(text, '\''),
            Some(letter) if text[1 + letter.len_utf8()..].starts_with('\'') => 2 + letter.len_utf8(),
            _ => 1 + word(&text[1..]),
        },
        first if first.is_alphanumeric() || first == '_' => {
            let length = word(text);
            prefixed(&text[..length], &text[length..]).map_or(length, |rest| length + rest)
        }
        first => first.len_utf8(),
    }
}

fn word(text: &str) -> usize {
    text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len())
}

/// The length of what follows the prefix of a literal or of a raw word: `r#"…"#`, `b'x'`, `r#fn`.
fn prefixed(prefix: &str, rest: &str) -> Option<usize> {
    match prefix {
        "b" | "c" if rest.starts_with('"') => Some(quoted(rest, '"')),
        "b" if rest.starts_with('\'') => Some(quoted(rest, '\'')),
        "r" | "br" | "cr" => {
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            if rest[hashes..].starts_with('"') {
                let end = format!("\"{}", &rest[..hashes]);
                let inner = &rest[hashes + 1..];
                return Some(inner.find(&end).map_or(rest.len(), |found| hashes + 1 + found + end.len()));
            }
            (hashes == 1).then(|| 1 + word(&rest[1..]))
        }
        _ => None,
    }
}

/// The length of a comment; comments are nested.
fn comment(text: &str) -> usize {
    let (mut depth, mut place) = (0_usize, 0);
    while let Some(found) = text[place..].find(['/', '*']) {
        place += found;
        if text[place..].starts_with("/*") {
            depth += 1;
            place += 2;
        } else if text[place..].starts_with("*/") {
            depth -= 1;
            place += 2;
            if depth == 0 {
                return place;
            }
        } else {
            place += 1;
        }
    }
    text.len()
}

/// The length of a literal between quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (position, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            letter if letter == quote => return position + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_comments_are_single_tokens() {
        for (source, expected) in [
            ("a.b(1)", &["a", ".", "b", "(", "1", ")"][..]),
            ("\"fn \\\" x\" 'x' '\\'' 'a", &["\"fn \\\" x\"", "'x'", "'\\''", "'a"]),
            ("r#\"a \" b\"# br\"x\" b'y' r#fn é", &["r#\"a \" b\"#", "br\"x\"", "b'y'", "r#fn", "é"]),
            ("/* a /* b */ c */ d // e\nf", &["/* a /* b */ c */", "d", "// e", "f"]),
            ("/* open", &["/* open"]),
            ("\"open", &["\"open"]),
        ] {
            let found: Vec<&str> = tokens(source).iter().map(|token| token.text).collect();
            assert_eq!(found, expected, "{source}");
        }
        let lines: Vec<usize> = tokens("a\n\"\n\" b\nc").iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 2, 3, 4]);
    }
}
