//! Where the orderings of atomic operations stand in source, and the orderings next to each.

use super::tokens::Token;
use crate::probe::Ordering;
use std::ops::Range;

/// The part of an operation that an ordering is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A load, or the read of an operation that failed.
    Read,
    /// A store.
    Write,
    /// A read-modify-write, or the success of a compare-exchange.
    Both,
    /// A fence.
    Fence,
}

/// An ordering in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of its variant, in bytes.
    pub span: Range<usize>,
    /// Its line, from 1.
    pub line: usize,
    /// The name of the operation: `compare_exchange`.
    pub operation: String,
    /// What it is of.
    pub part: Part,
    /// Whether it is the ordering of a failure, or of the first read of an update.
    pub is_failure: bool,
    /// The ordering.
    pub ordering: Ordering,
}

impl Place {
    /// The next weaker orderings that the operation can have.
    #[must_use]
    pub fn weaker(&self) -> Vec<Ordering> {
        self.beside(|own, other| own > other)
    }

    /// The next stronger orderings that the operation can have.
    #[must_use]
    pub fn stronger(&self) -> Vec<Ordering> {
        self.beside(|own, other| own < other)
    }

    /// The orderings of the neighbouring rank on one side. Acquire and release are of one rank.
    fn beside(&self, is_beside: fn(usize, usize) -> bool) -> Vec<Ordering> {
        use Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
        let ladder: &[&[Ordering]] = match self.part {
            Part::Read => &[&[Relaxed], &[Acquire], &[SeqCst]],
            Part::Write => &[&[Relaxed], &[Release], &[SeqCst]],
            Part::Both => &[&[Relaxed], &[Acquire, Release], &[AcqRel], &[SeqCst]],
            Part::Fence => &[&[Acquire, Release], &[AcqRel], &[SeqCst]],
        };
        let Some(own) = ladder.iter().position(|rank| rank.contains(&self.ordering)) else { return Vec::new() };
        let rank = ladder.iter().enumerate().find(|(rank, _)| rank.abs_diff(own) == 1 && is_beside(own, *rank));
        rank.map(|(_, rank)| rank.to_vec()).unwrap_or_default()
    }
}

/// The orderings in a part of a source: arguments of atomic operations and fences that are written out. The second
/// result is the number of others, which cannot be told from their text to belong to an operation.
#[must_use]
pub fn places(tokens: &[Token<'_>], within: &Range<usize>) -> (Vec<Place>, usize) {
    let tokens: Vec<Token<'_>> =
        tokens.iter().filter(|token| within.contains(&token.start) && !token.is_comment()).copied().collect();
    let (mut places, mut others) = (Vec::new(), 0);
    for (index, token) in tokens.iter().enumerate() {
        let named = Ordering::ALL.into_iter().find(|ordering| ordering.variant() == token.text);
        let Some(ordering) = named.filter(|_| is_value(&tokens, index)) else { continue };
        match place(&tokens, index, ordering) {
            Some(place) => places.push(place),
            None => others += 1,
        }
    }
    (places, others)
}

/// Whether a word is a value: not a pattern, a field, a type, or imported.
fn is_value(tokens: &[Token<'_>], index: usize) -> bool {
    let text = |place: Option<usize>| place.and_then(|place| tokens.get(place)).map_or("", |token| token.text);
    let (before, next) = (text(index.checked_sub(1)), text(Some(index + 1)));
    let is_import = tokens[..index].iter().rev().take_while(|token| token.text != ";").any(|token| token.text == "use");
    let is_arm = next == "=" && text(Some(index + 2)) == ">" || next == "|" || before == "|";
    !is_import && !is_arm && before != "." && !matches!(next, ":" | "(" | "{")
}

/// The place of an ordering that is an argument of an operation.
fn place(tokens: &[Token<'_>], index: usize, ordering: Ordering) -> Option<Place> {
    // It is the whole argument: a path, between an opening bracket or a comma and a comma or a closing bracket.
    let is_path = |token: &Token<'_>| token.is_word() || token.text == ":";
    let first = index - tokens[..index].iter().rev().take_while(|token| is_path(token)).count();
    let before = tokens.get(first.checked_sub(1)?)?.text;
    let next = tokens.get(index + 1)?.text;
    if !matches!(before, "(" | ",") || !matches!(next, ")" | ",") {
        return None;
    }
    let (open, arguments) = call(tokens, first - 1)?;
    let name = tokens.get(open.checked_sub(1)?).filter(|token| token.is_word())?.text;
    // The arguments of an operation that are orderings come in this order.
    let earlier = arguments.iter().filter(|range| {
        let last = tokens[range.start..range.end].last();
        last.is_some_and(|last| Ordering::ALL.iter().any(|ordering| ordering.variant() == last.text))
    });
    let is_second = earlier.count() > 0;
    let part = part(name, is_second)?;
    let token = tokens[index];
    let span = token.start..token.start + token.text.len();
    Some(Place { span, line: token.line, operation: name.to_owned(), part, is_failure: is_second, ordering })
}

/// The opening bracket of the call that an argument is in, and the arguments before it. `end` is the token directly
/// before the argument.
fn call(tokens: &[Token<'_>], end: usize) -> Option<(usize, Vec<Range<usize>>)> {
    let mut depth = 0_usize;
    let mut last = end;
    let mut arguments = Vec::new();
    for index in (0..=end).rev() {
        match tokens[index].text {
            ")" | "]" | "}" => depth += 1,
            "(" if depth == 0 => {
                if index < end {
                    arguments.push(index + 1..last);
                }
                return Some((index, arguments));
            }
            "(" | "[" | "{" => depth = depth.checked_sub(1)?,
            "," if depth == 0 && index < end => {
                arguments.push(index + 1..last);
                last = index;
            }
            ";" if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// What an ordering of an operation is of; none if the name is not that of an atomic operation.
fn part(operation: &str, is_second: bool) -> Option<Part> {
    match operation {
        "load" => Some(Part::Read),
        "store" => Some(Part::Write),
        "fence" | "compiler_fence" => Some(Part::Fence),
        "compare_exchange" | "compare_exchange_weak" | "fetch_update" | "try_update" | "update" if is_second => {
            Some(Part::Read)
        }
        "swap" | "compare_exchange" | "compare_exchange_weak" | "compare_and_swap" | "try_update" | "update" => {
            Some(Part::Both)
        }
        name if name.starts_with("fetch_") => Some(Part::Both),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens;
    use super::*;

    /// The places in a text: the operation, the ordering with `!` if it is that of a failure, and its neighbours.
    fn found(source: &str) -> (Vec<String>, usize) {
        let tokens = tokens(source);
        let (places, others) = places(&tokens, &(0..source.len()));
        let names = |list: Vec<Ordering>| list.iter().map(|one| one.variant()).collect::<Vec<_>>().join(" ");
        let shown = |place: &Place| {
            assert_eq!(&source[place.span.clone()], place.ordering.variant());
            let failure = if place.is_failure { "!" } else { "" };
            let (weaker, stronger) = (names(place.weaker()), names(place.stronger()));
            format!("{} {}{failure}: {weaker} < {stronger}", place.operation, place.ordering.variant())
        };
        (places.iter().map(shown).collect(), others)
    }

    #[test]
    fn orderings_are_arguments() {
        for (source, expected, others) in [
            ("x.load(Ordering::Acquire)", &["load Acquire: Relaxed < SeqCst"][..], 0),
            ("x.store(f(1, 2), atomic::Ordering::SeqCst)", &["store SeqCst: Release < "], 0),
            ("x.swap(true, Relaxed)", &["swap Relaxed:  < Acquire Release"], 0),
            ("x.fetch_add(1, O::AcqRel,)", &["fetch_add AcqRel: Acquire Release < SeqCst"], 0),
            (
                "x.compare_exchange(0, y.load(Relaxed), Acquire, Relaxed)",
                &[
                    "load Relaxed:  < Acquire",
                    "compare_exchange Acquire: Relaxed < AcqRel",
                    "compare_exchange Relaxed!:  < Acquire",
                ],
                0,
            ),
            (
                "x.fetch_update(SeqCst, Acquire, |x| Some(x))",
                &["fetch_update SeqCst: AcqRel < ", "fetch_update Acquire!: Relaxed < SeqCst"],
                0,
            ),
            ("fence(Ordering::Release)", &["fence Release:  < AcqRel"], 0),
            ("use Ordering::{Acquire, Release}; match o { Acquire => 1, Release | Relaxed => 2 }", &[], 0),
            ("self.wrapper(Ordering::Acquire)", &[], 1),
            ("let order = Ordering::Release;", &[], 1),
            ("\"x.load(Acquire)\" // x.load(Acquire)", &[], 0),
        ] {
            assert_eq!(found(source), (expected.iter().map(|text| (*text).to_owned()).collect(), others), "{source}");
        }
    }
}
