//! What the operators do to rows of bits.

use crate::model::relation::{MOST, bits};

/// Bits for so many events.
pub(super) fn every(events: usize) -> u64 {
    u64::MAX.checked_shr(u32::try_from(MOST - events).unwrap_or(0)).unwrap_or(0)
}

/// Fills rows by those of two others, one by one.
pub(super) fn each(out: &mut [u64], one: &[u64], other: &[u64], of: impl Fn(u64, u64) -> u64) {
    for ((out, one), other) in out.iter_mut().zip(one).zip(other) {
        *out = of(*one, *other);
    }
}

/// One relation after the other.
pub(super) fn then(out: &mut [u64], one: &[u64], other: &[u64]) {
    for (out, row) in out.iter_mut().zip(one) {
        *out = bits(*row).fold(0, |reached, middle| reached | other[middle]);
    }
}

/// What of a relation begins in a set.
pub(super) fn from(out: &mut [u64], set: u64, of: &[u64]) {
    for (event, (out, row)) in out.iter_mut().zip(of).enumerate() {
        *out = if set >> event & 1 == 1 { *row } else { 0 };
    }
}

/// A relation backwards.
pub(super) fn inverse(out: &mut [u64], of: &[u64]) {
    out.fill(0);
    for (event, row) in of.iter().enumerate() {
        for other in bits(*row) {
            out[other] |= 1 << event;
        }
    }
}

/// What can be reached in one step or more.
pub(super) fn closure(out: &mut [u64], of: &[u64]) {
    out.copy_from_slice(&of[..out.len()]);
    for middle in 0..out.len() {
        let through = out[middle];
        for row in &mut *out {
            *row |= if *row >> middle & 1 == 1 { through } else { 0 };
        }
    }
}

/// A relation, and every event with itself.
pub(super) fn or_same(out: &mut [u64], of: &[u64]) {
    for (event, (out, row)) in out.iter_mut().zip(of).enumerate() {
        *out = row | 1 << event;
    }
}

/// Each event of a set with itself.
pub(super) fn identity(out: &mut [u64], set: u64) {
    for (event, out) in out.iter_mut().enumerate() {
        *out = set & 1 << event;
    }
}

/// Each event of a set with each of another.
pub(super) fn product(out: &mut [u64], one: u64, other: u64) {
    for (event, out) in out.iter_mut().enumerate() {
        *out = if one >> event & 1 == 1 { other } else { 0 };
    }
}

/// The events that a relation begins at.
pub(super) fn domain(of: &[u64]) -> u64 {
    of.iter().enumerate().fold(0, |set, (event, row)| set | u64::from(*row != 0) << event)
}

/// The events that a relation ends at.
pub(super) fn range(of: &[u64]) -> u64 {
    of.iter().fold(0, |set, row| set | row)
}

/// Whether there is no way from an event back to it: one after the other, events without a successor are taken away.
pub(super) fn is_acyclic(rows: &[u64]) -> bool {
    let mut left = every(rows.len());
    loop {
        let ends = bits(left).filter(|event| rows[*event] & left == 0).fold(0, |ends, event| ends | 1u64 << event);
        left &= !ends;
        if left == 0 || ends == 0 {
            return left == 0;
        }
    }
}
