//! The lines of a program that begin with `//!`: what it shows, what places begin with, and what it says of its outcomes.

use super::condition::{self, Condition};
use super::{Place, Thread};
use crate::base::mistake::{Mistake, Written, suggestion};
use std::ops::Range;

/// What a program says of some outcomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// What it says.
    pub kind: Kind,
    /// The outcomes.
    pub condition: Condition,
    /// The condition as the program has it.
    pub text: String,
    /// Its line, from 1.
    pub line: usize,
}

/// What is said of outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// None of them happens.
    Forbids,
    /// One of them may happen.
    Allows,
}

/// What the lines say.
pub(super) struct Head {
    pub(super) about: Option<String>,
    pub(super) claims: Vec<Claim>,
}

/// Reads the lines, and gives places their values.
pub(super) fn read(places: &mut [Place], threads: &[Thread], written: Written<'_>) -> Result<Head, Mistake> {
    let mut head = Head { about: None, claims: Vec::new() };
    let mut at = 0;
    for (index, line) in written.source.split('\n').enumerate() {
        let start = at;
        at += line.len() + 1;
        let Some(text) = line.trim_start().strip_prefix("//!") else { continue };
        let text_start = start + line.len() - text.trim_start().len();
        let text = text.trim();
        let kinds = [("forbids", Kind::Forbids), ("allows", Kind::Allows)];
        let word = text.split_whitespace().next().unwrap_or_default();
        if let Some((_, kind)) = kinds.iter().find(|(name, _)| *name == word) {
            let rest = text[word.len()..].trim_start();
            let from = text_start + text.len() - rest.len();
            let condition = condition::read(rest, from, places, threads, written)?;
            head.claims.push(Claim { kind: *kind, condition, text: rest.to_owned(), line: index + 1 });
        } else if let Some((name, value)) = assignment(text) {
            let span = text_start..text_start + text.len();
            begin(name, value, span, places, written)?;
        } else if head.about.is_none() && !text.is_empty() {
            head.about = Some(text.to_owned());
        }
    }
    Ok(head)
}

/// `x = 1`: a name and a value, and no more.
fn assignment(text: &str) -> Option<(&str, &str)> {
    let mut words = text.split_whitespace();
    let (name, sign, value) = (words.next()?, words.next()?, words.next()?);
    let is_name = name.chars().all(|one| one.is_alphanumeric() || one == '_');
    (is_name && sign == "=" && words.next().is_none()).then_some((name, value))
}

/// Gives a place its value.
fn begin(
    name: &str,
    value: &str,
    span: Range<usize>,
    places: &mut [Place],
    written: Written<'_>,
) -> Result<(), Mistake> {
    let known: Vec<String> = places.iter().map(|place| place.name.clone()).collect();
    let Some(place) = places.iter_mut().find(|place| place.name == name) else {
        let help = suggestion(name, known.iter().map(String::as_str))
            .or_else(|| (!known.is_empty()).then(|| format!("the parameters of the threads are {}", known.join(", "))));
        return Err(written.mistake(span, format!("there is no place `{name}`"), "no thread has it", help));
    };
    let number = condition::number(value).filter(|number| place.scalar.wrap(*number) == *number);
    let Some(number) = number else {
        let title = format!("`{value}` is no value of `{name}`");
        return Err(written.mistake(span, title, "here", None));
    };
    place.initial = number;
    Ok(())
}
