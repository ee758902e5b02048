//! Sentences about the cost of orderings on a target. All numbers are counted; no sentence is written by hand.

use super::downgrade::{Changed, downgrades};
use super::group::{Group, joined};
use crate::probe::Ordering;
use crate::read::matrix::Matrix;

/// A sentence about a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<'a> {
    /// The target, by its column.
    pub column: usize,
    /// The content.
    pub fact: Fact<'a>,
}

/// The content of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact<'a> {
    /// In how many groups all orderings except sequential consistency are the same code, and for which operations they
    /// are not.
    Same {
        /// The number of such groups.
        same: usize,
        /// The number of all groups.
        groups: usize,
        /// The other operations.
        except: Vec<&'a str>,
    },
    /// The operations for which an ordering differs from a weaker one.
    Step {
        /// The weaker.
        weak: Ordering,
        /// The stronger.
        strong: Ordering,
        /// How many groups have both.
        groups: usize,
        /// The operations.
        changed: Vec<Changed<'a>>,
    },
}

/// The orderings below the strongest.
const WEAK: [Ordering; 4] = [Ordering::Relaxed, Ordering::Acquire, Ordering::Release, Ordering::AcqRel];

/// The pairs of an ordering and the next stronger one.
const STEPS: [(Ordering, Ordering); 5] = [
    (Ordering::Relaxed, Ordering::Acquire),
    (Ordering::Relaxed, Ordering::Release),
    (Ordering::Acquire, Ordering::AcqRel),
    (Ordering::Release, Ordering::AcqRel),
    (Ordering::AcqRel, Ordering::SeqCst),
];

/// How many operations are named before they are only counted.
const MANY: usize = 5;

/// The sentences of all targets. Steps between orderings that are the same code everywhere are not repeated.
#[must_use]
pub fn sentences<'a>(matrix: &Matrix, groups: &[Group<'a>]) -> Vec<Sentence<'a>> {
    let steps: Vec<_> =
        STEPS.iter().map(|(weak, strong)| (*weak, *strong, downgrades(matrix, groups, *strong, *weak))).collect();
    let mut sentences = Vec::new();
    for column in 0..matrix.columns.len() {
        let fact = same(matrix, groups, column);
        let Fact::Same { same, groups, .. } = fact else { unreachable!("it was just made") };
        if groups > 0 {
            sentences.push(Sentence { column, fact });
        }
        for (weak, strong, downgrades) in &steps {
            let downgrade = &downgrades[column];
            let is_said = same == groups && *strong != Ordering::SeqCst;
            if downgrade.groups > 0 && !is_said {
                let (weak, strong, groups) = (*weak, *strong, downgrade.groups);
                let fact = Fact::Step { weak, strong, groups, changed: downgrade.changed.clone() };
                sentences.push(Sentence { column, fact });
            }
        }
    }
    sentences
}

/// The number of groups of a target in which all weaker orderings are the same code.
fn same<'a>(matrix: &Matrix, groups: &[Group<'a>], column: usize) -> Fact<'a> {
    let (mut same, mut count, mut except) = (0, 0, Vec::new());
    for group in groups.iter().filter(|group| group.column == column) {
        let members: Vec<Ordering> =
            group.members.iter().map(|(ordering, _)| *ordering).filter(|ordering| WEAK.contains(ordering)).collect();
        let [first, others @ ..] = members.as_slice() else { continue };
        if others.is_empty() {
            continue;
        }
        count += 1;
        if others.iter().all(|other| group.is_same(matrix, *first, *other) == Some(true)) {
            same += 1;
        } else if except.last() != Some(&group.operation) {
            except.push(group.operation);
        }
    }
    Fact::Same { same, groups: count, except }
}

impl Sentence<'_> {
    /// The sentence in words, without the target's name.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.fact {
            Fact::Same { same, groups, except } => {
                let names: Vec<&str> = WEAK.iter().map(|ordering| ordering.variant()).collect();
                let names = joined(&names);
                if same == groups {
                    return format!("{names} are the same code in all {}.", counted(*groups));
                }
                let text = format!("{names} are the same code in {} of {}", thousands(*same), counted(*groups));
                if *same == 0 { format!("{text}.") } else { format!("{text}; they are not for {}.", listed(except)) }
            }
            Fact::Step { weak, strong, groups, changed } => {
                // A load has no release and a store no acquire.
                let half = match weak {
                    Ordering::AcqRel => " (a load's Acquire, a store's Release)",
                    _ => "",
                };
                let names = format!("{} differs from {}{half}", strong.variant(), weak.variant());
                let other: usize = changed.iter().map(|changed| changed.other).sum();
                match other {
                    0 => format!("{names} in none of {}.", counted(*groups)),
                    all if all == *groups => format!("{names} in all {}.", counted(*groups)),
                    _ => {
                        let count = format!("in {} of {}", thousands(other), counted(*groups));
                        format!("{names} for {}, {count}.", operations(changed))
                    }
                }
            }
        }
    }
}

/// The operations with different code: all by name if they are few, otherwise those for which it always differs.
fn operations(changed: &[Changed<'_>]) -> String {
    if changed.len() <= MANY {
        let names: Vec<String> = changed.iter().map(partly).collect();
        return format!("{} only", joined(&names.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    let (whole, part): (Vec<&Changed<'_>>, Vec<&Changed<'_>>) =
        changed.iter().partition(|changed| changed.other == changed.groups);
    let names: Vec<&str> = whole.iter().map(|changed| changed.operation).collect();
    if names.is_empty() || names.len() > MANY {
        return format!("{} operations", changed.len());
    }
    let others = match part.as_slice() {
        [] => return format!("{} only", joined(&names)),
        [first, rest @ ..] => match first.operand {
            Some(operand) if rest.iter().all(|changed| changed.operand == first.operand) => {
                format!("{} others with the operand `{}`", part.len(), operand.name())
            }
            _ => format!("{} others in part", part.len()),
        },
    };
    format!("{}, and for {others}", joined(&names))
}

/// An operation, and how many of its groups, if not all.
fn partly(changed: &Changed<'_>) -> String {
    let Changed { operation, groups, operand, other, .. } = changed;
    match operand {
        _ if other == groups => (*operation).to_owned(),
        Some(operand) => format!("{operation} ({other} of {groups}, with the operand `{}`)", operand.name()),
        None => format!("{operation} ({other} of {groups})"),
    }
}

fn listed(operations: &[&str]) -> String {
    if operations.len() > MANY { format!("{} operations", operations.len()) } else { joined(operations) }
}

fn counted(groups: usize) -> String {
    format!("{} {}", thousands(groups), if groups == 1 { "group" } else { "groups" })
}

/// `1,234`
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
