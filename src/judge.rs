//! The meaning of the cells of a matrix: pure functions of it.

pub mod analysis;
pub mod claims;
mod control;
pub mod cost;
pub mod figure;
pub mod findings;
pub mod measured;
pub mod ordering_cost;
pub mod outcomes;
pub mod parts;
pub mod required;
pub mod simulate;
pub mod strength;
pub mod trace;
pub mod verify;

/// The values, each once, in the order of their first appearance.
fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}
