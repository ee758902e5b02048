//! A word of a claim: one that must be equal, or a regular expression that must match the whole.

use regex::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// `lock xadd`, or `/ld(add|set).*/`; with `!` before it, everything else.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// As it is written.
    text: String,
    /// Its position in the file.
    span: Range<usize>,
    is_negated: bool,
    word: Word,
    /// The regular expression of [`Pattern::finder`], made when a function is first compared: there may be thousands.
    finder: OnceLock<Option<Regex>>,
}

#[derive(Debug, Clone)]
enum Word {
    Equal(String),
    Regex(Regex),
}

impl Pattern {
    /// The pattern in a text at this position; an error if its regular expression is wrong.
    pub(super) fn parse(text: &str, span: Range<usize>) -> Result<Pattern, String> {
        let (is_negated, rest) = match text.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let expression = rest.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        let word = match expression {
            Some(expression) => Word::Regex(Regex::new(&format!("^(?:{expression})$")).map_err(|error| {
                // The last line says what is wrong, the others draw where.
                let message = error.to_string();
                message.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
            })?),
            None => Word::Equal(rest.to_owned()),
        };
        Ok(Pattern { text: text.to_owned(), span, is_negated, word, finder: OnceLock::new() })
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its position in the file.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The word, if it is one that must be equal.
    pub(super) fn plain(&self) -> Option<&str> {
        match &self.word {
            Word::Equal(word) => Some(word),
            Word::Regex(_) => None,
        }
    }

    /// Whether it is negated by `!`.
    pub(super) fn is_negated(&self) -> bool {
        self.is_negated
    }

    /// Whether a text matches the pattern, ignoring negation.
    pub(super) fn matches(&self, text: &str) -> bool {
        match &self.word {
            Word::Equal(word) => word == text,
            Word::Regex(regex) => regex.is_match(text),
        }
    }

    /// Whether a function's name in output matches, ignoring negation. A word names a function by its whole name
    /// (`unlock::release`), its symbol (`unlock__release`), the beginning of either (`unlock`), or the end of its path
    /// (`Ring::push`); a regular expression matches the whole name, or the symbol.
    pub(super) fn names(&self, name: &str) -> bool {
        let symbol = name.replace("::", "__");
        match &self.word {
            Word::Equal(word) => {
                let finder = self.finder.get_or_init(|| Regex::new(&finder(word)).ok());
                finder.as_ref().is_some_and(|regex| regex.is_match(name)) || *word == symbol
            }
            Word::Regex(regex) => regex.is_match(name) || regex.is_match(&symbol),
        }
    }

    /// A regular expression that finds what this names among the symbols and paths of functions.
    pub(super) fn finder(&self) -> String {
        match &self.word {
            Word::Equal(word) => finder(word),
            Word::Regex(regex) => regex.as_str().to_owned(),
        }
    }
}

/// A regular expression for the functions that a word names, by their paths or symbols: whole parts of them, at the end
/// or at the beginning. A type in a path stands in angle brackets: `<ring::Ring>::push`.
#[must_use]
pub fn finder(word: &str) -> String {
    let parts: Vec<String> = word.split("::").map(regex::escape).collect();
    let (word, tail) = (parts.join(">?::<?"), "(?:::<.*>)?(?:#[0-9]+)?");
    format!("^{word}(?:::.*|__.*)?$|(?:^|::|<){word}{tail}$")
}

/// Whether a list selects a text: one of its patterns matches, if any is not negated, and no negated one does.
pub(super) fn is_meant(patterns: &[Pattern], matches: impl Fn(&Pattern) -> bool) -> bool {
    let (negated, wanted): (Vec<&Pattern>, Vec<&Pattern>) = patterns.iter().partition(|pattern| pattern.is_negated);
    (wanted.is_empty() || wanted.into_iter().any(&matches)) && !negated.into_iter().any(&matches)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        let meant = |list: &[&str], text: &str| {
            let patterns: Vec<Pattern> = list.iter().map(|word| Pattern::parse(word, 0..0).unwrap()).collect();
            is_meant(&patterns, |pattern| pattern.matches(text))
        };
        assert!(meant(&["load"], "load") && !meant(&["load"], "loads"));
        assert!(meant(&["/fetch_(and|or)/"], "fetch_or") && !meant(&["/fetch_/"], "fetch_or"));
        assert!(meant(&["!store", "!fence"], "load") && !meant(&["!store", "!fence"], "fence"));
        assert!(meant(&["/fetch_.*/", "!fetch_or"], "fetch_and") && !meant(&["/fetch_.*/", "!fetch_or"], "fetch_or"));
        assert!(meant(&[], "anything"));
        // An alternative must match the whole.
        assert!(!meant(&["/a|b/"], "ab"));
        assert_eq!(Pattern::parse("/fetch_(and/", 0..0).unwrap_err(), "unclosed group");
    }

    /// Making a regular expression takes longer than matching thousands of names.
    #[test]
    fn functions_are_found_by_one_expression() {
        let pattern = Pattern::parse("unlock", 0..0).unwrap();
        assert!(!pattern.matches("unlocks") && pattern.finder.get().is_none());
        assert!(pattern.names("unlock::release") && !pattern.names("unlocks"));
        let made = pattern.finder.get().cloned().flatten().expect("it is kept");
        assert_eq!(made.as_str(), pattern.finder());
    }
}
