//! `diff --sequences`: the sequences of which something else is merged, moved or dropped.

use super::terminal::visible;
use crate::judge::analysis::Analysis;
use crate::judge::simulate::sequences::{Verdict, judged};
use crate::read::matrix::Matrix;
use std::collections::HashMap;

/// A line for each sequence whose merging or order changed, with what it was and is; the two sides have the same rows. Targets
/// are compared by name, or those of two sides of one each.
pub(super) fn told(before: &Matrix, after: &Matrix) -> String {
    let sides = [before, after].map(|matrix| judged(matrix, &Analysis::of(matrix)));
    let mut lines = String::new();
    let are_single = before.columns.len() == 1 && after.columns.len() == 1;
    for (column, verdicts) in before.columns.iter().zip(&sides[0]) {
        let other = after.columns.iter().position(|other| are_single || other.name == column.name);
        let Some(other) = other else { continue };
        let now: HashMap<usize, &Verdict> = sides[1][other].iter().map(|(row, verdict)| (*row, verdict)).collect();
        for (row, was) in verdicts {
            let (Some(was), Some(now)) = (words(was), now.get(row).and_then(|now| words(now))) else { continue };
            if was != now {
                let name = visible(&after.columns[other].name);
                lines += &format!("{name}: {}: {was} → {now}\n", visible(&before.probes[*row].name()));
            }
        }
    }
    lines
}

/// What was made of a sequence, if that is known.
fn words(verdict: &Verdict) -> Option<String> {
    match verdict {
        Verdict::AsParts => Some("its operations, one after the other".to_owned()),
        Verdict::Conforms(change) => Some(change.to_string()),
        Verdict::Weaker(change, _) => Some(format!("weaker: {change}")),
        Verdict::Unknown(_) => None,
    }
}
