//! A mistake in something that the user wrote, and how to show it.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// A mistake in a file: the position, the problem, and a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub origin: String,
    /// Its text.
    pub source: String,
    /// The offending part of the text, in bytes.
    pub span: Range<usize>,
    /// What is wrong: lower case, no full stop.
    pub title: String,
    /// The label under the marked part.
    pub label: String,
    /// A hint.
    pub help: Option<String>,
}

impl Mistake {
    /// The message in rustc's format, with the line and the part marked.
    #[must_use]
    pub fn render(&self, renderer: &Renderer) -> String {
        let annotation = AnnotationKind::Primary.span(self.span.clone()).label(&self.label);
        let snippet = Snippet::source(&self.source).path(&self.origin).annotation(annotation);
        let mut group = Level::ERROR.primary_title(&self.title).element(snippet);
        if let Some(help) = &self.help {
            // annotate-snippets escapes everything else, but not this.
            let help: String = help.chars().filter(|character| !character.is_control()).collect();
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }

    /// Its line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let before = self.source.get(..self.span.start).unwrap_or(&self.source);
        before.matches('\n').count() + 1
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.origin, self.line(), self.title)
    }
}

impl std::error::Error for Mistake {}

/// A file written by the user, while it is read.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// Its text.
    pub source: &'a str,
    /// Its name in messages.
    pub origin: &'a str,
}

impl Written<'_> {
    /// A mistake in it.
    #[must_use]
    pub fn mistake(self, span: Range<usize>, title: String, label: &str, help: Option<String>) -> Mistake {
        let (origin, source) = (self.origin.to_owned(), self.source.to_owned());
        Mistake { origin, source, span, title, label: label.to_owned(), help }
    }

    /// An unknown word, with the closest known word, or else all of them.
    #[must_use]
    pub fn unknown(self, span: Range<usize>, what: &str, word: &str, known: &[&str]) -> Mistake {
        let help = suggestion(word, known.iter().copied()).unwrap_or_else(|| format!("one of {}", known.join(", ")));
        self.mistake(span, format!("there is no {what} `{word}`"), "unknown", Some(help))
    }

    /// The TOML parser's error, with the closest valid key. The first key is that of the list of tables.
    #[must_use]
    pub fn toml(self, error: &toml::de::Error, keys: &[&str]) -> Mistake {
        let span = error.span().unwrap_or(0..0);
        let word = self.source.get(span.clone()).unwrap_or_default();
        let title = error.message().lines().next().unwrap_or_default().to_owned();
        let field = title.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        let (title, help) = match (field, keys) {
            (Some(field), _) => (title.clone(), Some(format!("add a line `{field} = \"…\"`"))),
            (None, [list, ..]) if title.starts_with("invalid type: map, expected a sequence") => {
                (format!("`{list}` is a list of tables, but this is one table"), Some(format!("write `[[{list}]]`")))
            }
            (None, _) if title.starts_with("unknown field") => {
                let help = suggestion(word, keys.iter().copied()).or_else(|| suggestion_by_part(word, keys));
                (title, help)
            }
            (None, _) => (title, None),
        };
        self.mistake(span, title, "here", help)
    }
}

/// An error with all its causes, on one line.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        // An error that repeats its cause is not printed twice.
        let said = error.to_string();
        if !text.ends_with(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}

/// `did you mean …?`, if one of the words is close.
#[must_use]
pub fn suggestion<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, words).map(|nearest| format!("did you mean `{nearest}`?"))
}

/// The same for a key of several parts if the word is one of them: `features` for `target-feature`.
fn suggestion_by_part(word: &str, keys: &[&str]) -> Option<String> {
    let has_part = |key: &&&str| key.contains('-') && nearest(word, key.split('-')).is_some();
    keys.iter().find(has_part).map(|key| format!("did you mean `{key}`?"))
}

/// The closest of some words, if any is close. The same in other letters is the closest; a type of another letter is never
/// close, nor is a triple of another family.
#[must_use]
pub fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let words: Vec<&str> = words.into_iter().collect();
    if let Some(same) = words.iter().find(|candidate| candidate.eq_ignore_ascii_case(word)) {
        return Some(same);
    }
    words
        .into_iter()
        .filter(|candidate| is_akin(word, candidate))
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(word.len()) / 3)
        // Of equally close words, the one of the same length: a mistyped letter is more likely than a missing one.
        .min_by_key(|(distance, candidate)| (*distance, candidate.len().abs_diff(word.len())))
        .map(|(_, candidate)| candidate)
}

/// Whether two words can be the same word mistyped: `u32` and `i32`, or triples of two families, are two words.
fn is_akin(word: &str, candidate: &str) -> bool {
    const SHORT: usize = 5;
    let family = |triple: &str| {
        let name = triple.split('-').next().unwrap_or_default();
        (name.chars().next(), name.chars().filter(char::is_ascii_digit).collect::<String>())
    };
    let has_digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    if word.contains('-') && candidate.contains('-') && (has_digit(word) || has_digit(candidate)) {
        return family(word) == family(candidate);
    }
    !has_digit(candidate) || candidate.len() > SHORT || word.chars().next() == candidate.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words() {
        let triples = ["aarch64-unknown-linux-gnu", "aarch64-unknown-linux-musl", "x86_64-unknown-linux-musl"];
        assert_eq!(nearest("aarch64-unkown-linux-musl", triples), Some("aarch64-unknown-linux-musl"));
        assert_eq!(nearest("something else", triples), None);
        assert_eq!(nearest("aarch63-unknown-linux-musl", triples), None);
        assert_eq!(nearest("aarch63-unknown-linux-musl", ["hexagon-unknown-linux-musl"]), None);
        assert_eq!(nearest("U32", ["i32", "u32"]), Some("u32"));
        assert_eq!(nearest("u31", ["i32", "u32"]), Some("u32"));
        assert_eq!(nearest("f32", ["i32", "u32"]), None);
        assert_eq!(nearest("opt-levl", ["name", "opt-level"]), Some("opt-level"));
    }
}
