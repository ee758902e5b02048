//! The operators, on rows of bits.

use crate::model::relation::{MOST, bits};

/// Bits for this many events.
pub(super) fn every(events: usize) -> u64 {
    u64::MAX.checked_shr(u32::try_from(MOST - events).unwrap_or(0)).unwrap_or(0)
}

/// Computes rows from those of two others, one by one.
pub(super) fn each(out: &mut [u64], one: &[u64], other: &[u64], of: impl Fn(u64, u64) -> u64) {
    for ((out, one), other) in out.iter_mut().zip(one).zip(other) {
        *out = of(*one, *other);
    }
}

/// The composition of two relations.
pub(super) fn then(out: &mut [u64], one: &[u64], other: &[u64]) {
    for (out, row) in out.iter_mut().zip(one) {
        *out = bits(*row).fold(0, |reached, middle| reached | other[middle]);
    }
}

/// A relation restricted to a domain.
pub(super) fn from(out: &mut [u64], set: u64, of: &[u64]) {
    for (event, (out, row)) in out.iter_mut().zip(of).enumerate() {
        *out = if set >> event & 1 == 1 { *row } else { 0 };
    }
}

/// The inverse of a relation.
pub(super) fn inverse(out: &mut [u64], of: &[u64]) {
    out.fill(0);
    for (event, row) in of.iter().enumerate() {
        for other in bits(*row) {
            out[other] |= 1 << event;
        }
    }
}

/// The transitive closure.
pub(super) fn closure(out: &mut [u64], of: &[u64]) {
    out.copy_from_slice(&of[..out.len()]);
    for middle in 0..out.len() {
        let through = out[middle];
        for row in &mut *out {
            *row |= if *row >> middle & 1 == 1 { through } else { 0 };
        }
    }
}

/// The reflexive closure.
pub(super) fn or_same(out: &mut [u64], of: &[u64]) {
    for (event, (out, row)) in out.iter_mut().zip(of).enumerate() {
        *out = row | 1 << event;
    }
}

/// The identity on a set.
pub(super) fn identity(out: &mut [u64], set: u64) {
    for (event, out) in out.iter_mut().enumerate() {
        *out = set & 1 << event;
    }
}

/// The product of two sets.
pub(super) fn product(out: &mut [u64], one: u64, other: u64) {
    for (event, out) in out.iter_mut().enumerate() {
        *out = if one >> event & 1 == 1 { other } else { 0 };
    }
}

/// The domain of a relation.
pub(super) fn domain(of: &[u64]) -> u64 {
    of.iter().enumerate().fold(0, |set, (event, row)| set | u64::from(*row != 0) << event)
}

/// The range of a relation.
pub(super) fn range(of: &[u64]) -> u64 {
    of.iter().fold(0, |set, row| set | row)
}

/// Whether a relation is acyclic: events without a successor are removed until none is left.
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
