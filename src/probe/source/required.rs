//! What the orderings of a function must give, as its maintainers say: by a comment before it, or by its name.
//!
//! ```text
//! // asm-matrix: publishes
//! pub fn push(&self, value: u64) { … }
//! ```

use super::Function;
use super::tokens::Token;
use crate::base::mistake::{Mistake, Written};
use crate::probe::Ordering;

/// The beginning of the comment.
const MARK: &str = "asm-matrix:";

/// The words that it can have.
const WORDS: [&str; 3] = ["publishes", "acquires", "orders"];

/// How far half of an ordering is required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Need {
    /// Not at all.
    #[default]
    None,
    /// Of what the function does: nothing, if it makes no such access.
    Any,
    /// The function must make such an access.
    Some,
}

/// What a function must order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Required {
    /// What comes after it stays behind a read of it.
    pub acquires: Need,
    /// What comes before it stays before a write of it.
    pub publishes: Need,
    /// Its write is in the one order of sequentially consistent operations.
    pub seq_cst: bool,
}

impl Required {
    /// What an operation with an ordering gives.
    #[must_use]
    pub fn of(ordering: Ordering) -> Required {
        let (acquires, publishes) = match ordering {
            Ordering::Relaxed => (Need::None, Need::None),
            Ordering::Acquire => (Need::Some, Need::None),
            Ordering::Release => (Need::None, Need::Some),
            Ordering::AcqRel => (Need::Some, Need::Some),
            Ordering::SeqCst => (Need::Any, Need::Any),
        };
        Required { acquires, publishes, seq_cst: ordering == Ordering::SeqCst }
    }

    fn and(self, other: Required) -> Required {
        Required {
            acquires: self.acquires.max(other.acquires),
            publishes: self.publishes.max(other.publishes),
            seq_cst: self.seq_cst || other.seq_cst,
        }
    }
}

/// What the comments before a function require; none if they require nothing. A word that is not known is a mistake.
pub fn required(function: &Function<'_>, file: Written<'_>) -> Result<Option<Required>, Mistake> {
    let mut all: Option<Required> = None;
    for comment in &function.comments {
        if let Some(one) = of_comment(comment, file)? {
            all = Some(all.map_or(one, |all| all.and(one)));
        }
    }
    Ok(all)
}

fn of_comment(comment: &Token<'_>, file: Written<'_>) -> Result<Option<Required>, Mistake> {
    // Documentation is for readers: it may quote such a comment.
    let is_documentation = comment.text.starts_with("///") || comment.text.starts_with("//!");
    let text = comment.text.strip_prefix("//").filter(|_| !is_documentation);
    let Some(said) = text.and_then(|text| text.trim_start().strip_prefix(MARK)) else { return Ok(None) };
    let words: Vec<&str> = said.split_whitespace().collect();
    let names: Vec<&str> = Ordering::ALL.iter().map(|ordering| ordering.name()).collect();
    let span = |word: &str| {
        let start = comment.start + (word.as_ptr().addr() - comment.text.as_ptr().addr());
        start..start + word.len()
    };
    let whole = comment.start..comment.start + comment.text.len();
    match words.as_slice() {
        ["publishes"] => Ok(Some(Required::of(Ordering::Release))),
        ["acquires"] => Ok(Some(Required::of(Ordering::Acquire))),
        ["orders", name] => match Ordering::ALL.iter().find(|ordering| ordering.name() == *name) {
            Some(ordering) => Ok(Some(Required::of(*ordering))),
            None => Err(file.unknown(span(name), "ordering", name, &names)),
        },
        [] | ["orders"] => {
            let help = format!("write `publishes`, `acquires`, or `orders` and one of {}", names.join(", "));
            Err(file.mistake(whole, "this comment does not say what is ordered".to_owned(), "incomplete", Some(help)))
        }
        [first, second, ..] if WORDS.contains(first) => {
            let wrong = if *first == "orders" { words[2] } else { second };
            let help =
                "what is required is one word, or `orders` and an ordering; write more comments for more".to_owned();
            Err(file.mistake(span(wrong), format!("there is too much behind `{first}`"), "too much", Some(help)))
        }
        [first, ..] => Err(file.unknown(span(first), "requirement", first, &WORDS)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{functions, tokens};
    use super::*;

    fn of(comments: &str) -> Result<Option<Required>, String> {
        let source = format!("{comments}\n#[inline(never)]\npub fn f() {{}}\n");
        let tokens = tokens(&source);
        let file = Written { source: &source, origin: "src/lib.rs" };
        required(&functions(&tokens)[0], file).map_err(|mistake| mistake.to_string())
    }

    #[test]
    fn comments_require() {
        let (acquire, release) = (Required::of(Ordering::Acquire), Required::of(Ordering::Release));
        for (comments, expected) in [
            ("", None),
            ("// publishes", None),
            ("/// asm-matrix: publishes", None),
            ("// asm-matrix: publishes", Some(release)),
            ("//asm-matrix:acquires", Some(acquire)),
            ("// asm-matrix: acquires\n// asm-matrix: publishes", Some(Required::of(Ordering::AcqRel))),
            ("// asm-matrix: orders seq_cst", Some(Required::of(Ordering::SeqCst))),
        ] {
            assert_eq!(of(comments), Ok(expected), "{comments}");
        }
    }

    #[test]
    fn mistakes_have_their_lines() {
        for (comments, expected) in [
            ("\n// asm-matrix: publishs", "src/lib.rs:2: there is no requirement `publishs`"),
            ("// asm-matrix:", "src/lib.rs:1: this comment does not say what is ordered"),
            ("// asm-matrix: orders", "src/lib.rs:1: this comment does not say what is ordered"),
            ("// asm-matrix: orders acqrel", "src/lib.rs:1: there is no ordering `acqrel`"),
            ("// asm-matrix: publishes acquires", "src/lib.rs:1: there is too much behind `publishes`"),
            ("// asm-matrix: orders acquire release", "src/lib.rs:1: there is too much behind `orders`"),
        ] {
            assert_eq!(of(comments), Err(expected.to_owned()), "{comments}");
        }
    }
}
