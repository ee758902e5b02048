//! A word of a claim: one that has to be equal, or a regular expression that has to match the whole.

use regex::Regex;
use std::ops::Range;

/// `lock xadd`, or `/ld(add|set).*/`; with `!` before it, everything else.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// As it is written.
    text: String,
    /// Where the file says it.
    span: Range<usize>,
    is_negated: bool,
    word: Word,
}

#[derive(Debug, Clone)]
enum Word {
    Equal(String),
    Regex(Regex),
}

impl Pattern {
    /// The pattern that a text at this place is; why it is none, if its regular expression is wrong.
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
        Ok(Pattern { text: text.to_owned(), span, is_negated, word })
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the file says it.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The word, if it is one that has to be equal.
    pub(super) fn plain(&self) -> Option<&str> {
        match &self.word {
            Word::Equal(word) => Some(word),
            Word::Regex(_) => None,
        }
    }

    /// Whether it is `!` something.
    pub(super) fn is_negated(&self) -> bool {
        self.is_negated
    }

    /// Whether a text is what the pattern says, whether it is negated or not.
    pub(super) fn matches(&self, text: &str) -> bool {
        match &self.word {
            Word::Equal(word) => word == text,
            Word::Regex(regex) => regex.is_match(text),
        }
    }
}

/// Whether a text is meant by a list: by one of its patterns, if there is one that is not negated, and by none that is.
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
        // An alternative is one of the whole.
        assert!(!meant(&["/a|b/"], "ab"));
        assert_eq!(Pattern::parse("/fetch_(and/", 0..0).unwrap_err(), "unclosed group");
    }
}
