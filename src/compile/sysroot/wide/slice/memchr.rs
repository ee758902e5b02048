//! The search for a byte.

/// An external function, where the slice is not short.
#[inline]
pub(super) const fn memchr(x: u8, text: &[u8]) -> Option<usize> {
    if text.len() < 2 * size_of::<usize>() {
        return memchr_naive(x, text);
    }
    memchr_aligned(x, text)
}

#[inline]
const fn memchr_naive(x: u8, text: &[u8]) -> Option<usize> {
    let mut i = 0;
    while i < text.len() {
        if text[i] == x {
            return Some(i);
        }
        i += 1;
    }
    None
}

#[inline(never)]
const fn memchr_aligned(x: u8, text: &[u8]) -> Option<usize> {
    memchr_naive(x, text)
}
