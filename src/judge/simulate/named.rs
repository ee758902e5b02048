//! Computations that decoders know by a name only, as far as tests and programs need them.

use super::value::{Content, cut};

/// What a computation of this name comes to, of numbers of so many bits.
pub(super) fn number(name: &str, width: u16, of: &[u64]) -> Option<Content> {
    let zeros = |number: u64| u64::from(cut(width, number).leading_zeros()) - (64 - u64::from(width));
    let number = match (name, of) {
        // How many bits above the highest one are not set.
        ("clz" | "lzcnt" | "cntlzw" | "cntlzd", [one]) => zeros(*one),
        ("adc", [one, other, carry]) => cut(width, one.wrapping_add(*other).wrapping_add(*carry)),
        ("sbb", [one, other, carry]) => cut(width, one.wrapping_sub(*other).wrapping_sub(*carry)),
        // Power: the first is subtracted from the second, without a borrow if there is a carry.
        ("subfe", [one, other, carry]) => cut(width, (!one).wrapping_add(*other).wrapping_add(*carry)),
        // AArch64: flags that the instruction gives.
        ("nzcv", [flags]) => return Some(Content::Given(u8::try_from(flags & 0xf).unwrap_or_default())),
        _ => return None,
    };
    Some(Content::Number(number))
}

/// The carry of Power behind a computation of this name, which is a number there: its result, and what it is of.
pub(super) fn carry(name: &str, of: &[u64]) -> Option<u64> {
    match (name, of) {
        ("addic", [_, one, other, ..]) => Some(u64::from(one.checked_add(*other).is_none())),
        // Nothing is borrowed.
        ("subfic", [_, one, other, ..]) => Some(u64::from(one <= other)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computations_by_their_names() {
        for (name, width, of, expected) in [
            ("clz", 32, vec![0], Some(Content::Number(32))),
            ("cntlzw", 32, vec![0xffff_ffff_0000_0001], Some(Content::Number(31))),
            ("lzcnt", 64, vec![1 << 63], Some(Content::Number(0))),
            ("adc", 32, vec![0xffff_ffff, 0, 1], Some(Content::Number(0))),
            ("sbb", 8, vec![0, 0, 1], Some(Content::Number(0xff))),
            ("subfe", 64, vec![4, 5, 1], Some(Content::Number(1))),
            ("nzcv", 64, vec![4], Some(Content::Given(4))),
            ("rbit", 64, vec![4], None),
        ] {
            assert_eq!(number(name, width, &of), expected, "{name}");
        }
        assert_eq!(
            (carry("addic", &[4, 5, u64::MAX, 0]), carry("addic", &[u64::MAX, 0, u64::MAX, 0])),
            (Some(1), Some(0))
        );
        assert_eq!((carry("subfic", &[1, 4, 5, 0]), carry("subfic", &[0, 6, 5, 0])), (Some(1), Some(0)));
    }
}
