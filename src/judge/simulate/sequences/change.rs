//! What a compiler made of a sequence: which accesses and fences are gone, new, or in another order.

use super::bench::{PLACES, place};
use crate::judge::simulate::thread::{Made, Path};
use std::fmt;

/// How a function differs from its operations one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Change {
    /// It is its operations, one after the other, of which one is weaker on its own than Rust asks for.
    None,
    /// Accesses and fences are gone, and others are new: each list in words.
    Other {
        /// What is gone.
        gone: Vec<String>,
        /// What is new.
        new: Vec<String>,
    },
    /// The same, in another order.
    Order,
    /// The same in the same order, with other values, results or annotations.
    Annotation,
}

impl fmt::Display for Change {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::None => write!(to, "an operation that is weaker on its own"),
            Change::Order => write!(to, "other order"),
            Change::Annotation => write!(to, "other values or annotations"),
            Change::Other { gone, new } => {
                let lists = [("gone", gone), ("new", new)].into_iter().filter(|(_, list)| !list.is_empty());
                let lists: Vec<String> = lists.map(|(what, list)| format!("{what}: {}", list.join(", "))).collect();
                write!(to, "{}", lists.join("; "))
            }
        }
    }
}

impl Change {
    /// The difference of two functions, of which each has a way on which all reads find the initial value, or else its first way
    /// counts.
    pub(super) fn between(before: &[Path], after: &[Path]) -> Change {
        let words = |ways: &[Path]| -> Vec<String> {
            let is_first = |way: &&Path| way.made.iter().all(|made| made.read == 0);
            let way = ways.iter().filter(is_first).max_by_key(|way| way.made.len()).or_else(|| ways.first());
            way.into_iter().flat_map(|way| &way.made).map(word).collect()
        };
        let (before, after) = (words(before), words(after));
        let (gone, new) = (without(&before, &after), without(&after, &before));
        match (gone.is_empty() && new.is_empty(), before == after) {
            (true, true) => Change::Annotation,
            (true, false) => Change::Order,
            (false, _) => Change::Other { gone, new },
        }
    }
}

/// Some words without those that others have, each as often as they have it.
fn without(words: &[String], others: &[String]) -> Vec<String> {
    let mut others: Vec<&String> = others.iter().collect();
    let mut rest = Vec::new();
    for word in words {
        match others.iter().position(|other| *other == word) {
            Some(position) => drop(others.remove(position)),
            None => rest.push(word.clone()),
        }
    }
    rest
}

/// An access or a fence in words.
fn word(made: &Made) -> String {
    let name = (0..PLACES.len()).find(|number| place(*number) == made.address).map_or("?", |number| PLACES[number]);
    match (made.event.reads, made.event.writes) {
        (true, true) => format!("read-modify-write of {name}"),
        (true, false) => format!("read of {name}"),
        (false, true) => format!("write to {name}"),
        (false, false) => "barrier".to_owned(),
    }
}
