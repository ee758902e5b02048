//! Iterators of ranges.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use super::*;
use crate::mem;
use crate::ops::{self, Try};

pub trait Step: Clone + PartialOrd + Sized {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn forward(start: Self, count: usize) -> Self;
    unsafe fn forward_unchecked(start: Self, count: usize) -> Self;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward(start: Self, count: usize) -> Self;
    unsafe fn backward_unchecked(start: Self, count: usize) -> Self;
}

macro_rules! steps {
    ($($type:ident $unsigned:ident $add:ident $sub:ident)*) => {$(
        unsafe impl crate::marker::TrustedStep for $type {}

        impl Step for $type {
            #[inline]
            fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {
                if *start <= *end {
                    let steps = (*end as $unsigned).wrapping_sub(*start as $unsigned);
                    if size_of::<$type>() <= size_of::<usize>() || steps <= usize::MAX as $unsigned {
                        (steps as usize, Some(steps as usize))
                    } else {
                        (usize::MAX, None)
                    }
                } else {
                    (0, None)
                }
            }

            #[inline]
            fn forward_checked(start: Self, n: usize) -> Option<Self> {
                let steps = n as $unsigned;
                if steps as usize == n { start.$add(steps) } else { None }
            }

            #[inline]
            #[rustc_inherit_overflow_checks]
            fn forward(start: Self, n: usize) -> Self {
                if Self::forward_checked(start, n).is_none() {
                    let _ = Self::MAX + 1;
                }
                start.wrapping_add(n as Self)
            }

            #[inline]
            unsafe fn forward_unchecked(start: Self, n: usize) -> Self {
                unsafe { start.$add(n as $unsigned).unwrap_unchecked() }
            }

            #[inline]
            fn backward_checked(start: Self, n: usize) -> Option<Self> {
                let steps = n as $unsigned;
                if steps as usize == n { start.$sub(steps) } else { None }
            }

            #[inline]
            #[rustc_inherit_overflow_checks]
            fn backward(start: Self, n: usize) -> Self {
                if Self::backward_checked(start, n).is_none() {
                    let _ = Self::MIN - 1;
                }
                start.wrapping_sub(n as Self)
            }

            #[inline]
            unsafe fn backward_unchecked(start: Self, n: usize) -> Self {
                unsafe { start.$sub(n as $unsigned).unwrap_unchecked() }
            }
        }
    )*};
}
steps! {
    u8 u8 checked_add checked_sub
    u16 u16 checked_add checked_sub
    u32 u32 checked_add checked_sub
    u64 u64 checked_add checked_sub
    u128 u128 checked_add checked_sub
    usize usize checked_add checked_sub
    i8 u8 checked_add_unsigned checked_sub_unsigned
    i16 u16 checked_add_unsigned checked_sub_unsigned
    i32 u32 checked_add_unsigned checked_sub_unsigned
    i64 u64 checked_add_unsigned checked_sub_unsigned
    i128 u128 checked_add_unsigned checked_sub_unsigned
    isize usize checked_add_unsigned checked_sub_unsigned
}

trait RangeIteratorImpl {
    type Item;
    fn spec_next(&mut self) -> Option<Self::Item>;
    fn spec_nth(&mut self, n: usize) -> Option<Self::Item>;
    fn spec_next_back(&mut self) -> Option<Self::Item>;
}

impl<A: Step> RangeIteratorImpl for ops::Range<A> {
    type Item = A;
    #[inline]
    default fn spec_next(&mut self) -> Option<A> {
        if self.start < self.end {
            let n = Step::forward_checked(self.start.clone(), 1).expect("`Step` invariants not upheld");
            Some(mem::replace(&mut self.start, n))
        } else {
            None
        }
    }
    #[inline]
    default fn spec_nth(&mut self, n: usize) -> Option<A> {
        if let Some(plus_n) = Step::forward_checked(self.start.clone(), n) {
            if plus_n < self.end {
                self.start = Step::forward_checked(plus_n.clone(), 1).expect("`Step` invariants not upheld");
                return Some(plus_n);
            }
        }
        self.start = self.end.clone();
        None
    }
    #[inline]
    default fn spec_next_back(&mut self) -> Option<A> {
        if self.start < self.end {
            self.end = Step::backward_checked(self.end.clone(), 1).expect("`Step` invariants not upheld");
            Some(self.end.clone())
        } else {
            None
        }
    }
}

impl<T: crate::marker::TrustedStep> RangeIteratorImpl for ops::Range<T> {
    #[inline]
    fn spec_next(&mut self) -> Option<T> {
        if self.start < self.end {
            let old = self.start;
            self.start = unsafe { Step::forward_unchecked(old, 1) };
            Some(old)
        } else {
            None
        }
    }
    #[inline]
    fn spec_nth(&mut self, n: usize) -> Option<T> {
        if let Some(plus_n) = Step::forward_checked(self.start, n) {
            if plus_n < self.end {
                self.start = unsafe { Step::forward_unchecked(plus_n, 1) };
                return Some(plus_n);
            }
        }
        self.start = self.end;
        None
    }
    #[inline]
    fn spec_next_back(&mut self) -> Option<T> {
        if self.start < self.end {
            self.end = unsafe { Step::backward_unchecked(self.end, 1) };
            Some(self.end)
        } else {
            None
        }
    }
}

impl<A: Step> Iterator for ops::Range<A> {
    type Item = A;
    #[inline]
    fn next(&mut self) -> Option<A> {
        self.spec_next()
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.start < self.end { Step::steps_between(&self.start, &self.end) } else { (0, Some(0)) }
    }
    #[inline]
    fn count(self) -> usize {
        if self.start < self.end {
            Step::steps_between(&self.start, &self.end).1.expect("count overflowed usize")
        } else {
            0
        }
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<A> {
        self.spec_nth(n)
    }
}

impl<A: Step> DoubleEndedIterator for ops::Range<A> {
    #[inline]
    fn next_back(&mut self) -> Option<A> {
        self.spec_next_back()
    }
}

impl<A: Step> FusedIterator for ops::Range<A> {}

impl<A: Step> Iterator for ops::RangeFrom<A> {
    type Item = A;
    #[inline]
    fn next(&mut self) -> Option<A> {
        let n = Step::forward(self.start.clone(), 1);
        Some(mem::replace(&mut self.start, n))
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<A> {
        let plus_n = Step::forward(self.start.clone(), n);
        self.start = Step::forward(plus_n.clone(), 1);
        Some(plus_n)
    }
}

impl<A: Step> FusedIterator for ops::RangeFrom<A> {}

trait RangeInclusiveIteratorImpl {
    type Item;
    fn spec_next(&mut self) -> Option<Self::Item>;
    fn spec_try_fold<B, F, R>(&mut self, init: B, f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>;
    fn spec_next_back(&mut self) -> Option<Self::Item>;
}

impl<A: Step> RangeInclusiveIteratorImpl for ops::RangeInclusive<A> {
    type Item = A;
    #[inline]
    default fn spec_next(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        let is_iterating = self.start < self.end;
        Some(if is_iterating {
            let n = Step::forward_checked(self.start.clone(), 1).expect("`Step` invariants not upheld");
            mem::replace(&mut self.start, n)
        } else {
            self.exhausted = true;
            self.start.clone()
        })
    }
    #[inline]
    default fn spec_try_fold<B, F, R>(&mut self, init: B, mut f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, A) -> R,
        R: Try<Output = B>,
    {
        if self.is_empty() {
            return try { init };
        }
        let mut accum = init;
        while self.start < self.end {
            let n = Step::forward_checked(self.start.clone(), 1).expect("`Step` invariants not upheld");
            let n = mem::replace(&mut self.start, n);
            accum = f(accum, n)?;
        }
        self.exhausted = true;
        if self.start == self.end {
            accum = f(accum, self.start.clone())?;
        }
        try { accum }
    }
    #[inline]
    default fn spec_next_back(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        let is_iterating = self.start < self.end;
        Some(if is_iterating {
            let n = Step::backward_checked(self.end.clone(), 1).expect("`Step` invariants not upheld");
            mem::replace(&mut self.end, n)
        } else {
            self.exhausted = true;
            self.end.clone()
        })
    }
}

impl<T: crate::marker::TrustedStep> RangeInclusiveIteratorImpl for ops::RangeInclusive<T> {
    #[inline]
    fn spec_next(&mut self) -> Option<T> {
        if self.is_empty() {
            return None;
        }
        let is_iterating = self.start < self.end;
        Some(if is_iterating {
            let n = unsafe { Step::forward_unchecked(self.start, 1) };
            mem::replace(&mut self.start, n)
        } else {
            self.exhausted = true;
            self.start
        })
    }
    #[inline]
    fn spec_try_fold<B, F, R>(&mut self, init: B, mut f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, T) -> R,
        R: Try<Output = B>,
    {
        if self.is_empty() {
            return try { init };
        }
        let mut accum = init;
        while self.start < self.end {
            let n = unsafe { Step::forward_unchecked(self.start, 1) };
            let n = mem::replace(&mut self.start, n);
            accum = f(accum, n)?;
        }
        self.exhausted = true;
        if self.start == self.end {
            accum = f(accum, self.start)?;
        }
        try { accum }
    }
    #[inline]
    fn spec_next_back(&mut self) -> Option<T> {
        if self.is_empty() {
            return None;
        }
        let is_iterating = self.start < self.end;
        Some(if is_iterating {
            let n = unsafe { Step::backward_unchecked(self.end, 1) };
            mem::replace(&mut self.end, n)
        } else {
            self.exhausted = true;
            self.end
        })
    }
}

impl<A: Step> Iterator for ops::RangeInclusive<A> {
    type Item = A;
    #[inline]
    fn next(&mut self) -> Option<A> {
        self.spec_next()
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_empty() {
            return (0, Some(0));
        }
        let hint = Step::steps_between(&self.start, &self.end);
        (hint.0.saturating_add(1), hint.1.and_then(|steps| steps.checked_add(1)))
    }
    #[inline]
    fn count(self) -> usize {
        if self.is_empty() {
            return 0;
        }
        Step::steps_between(&self.start, &self.end)
            .1
            .and_then(|steps| steps.checked_add(1))
            .expect("count overflowed usize")
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        if let Some(plus_n) = Step::forward_checked(self.start.clone(), n) {
            use crate::cmp::Ordering::*;
            match plus_n.partial_cmp(&self.end) {
                Some(Less) => {
                    self.start = Step::forward(plus_n.clone(), 1);
                    return Some(plus_n);
                }
                Some(Equal) => {
                    self.start = plus_n.clone();
                    self.exhausted = true;
                    return Some(plus_n);
                }
                _ => {}
            }
        }
        self.start = self.end.clone();
        self.exhausted = true;
        None
    }
    #[inline]
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>,
    {
        self.spec_try_fold(init, f)
    }
    impl_fold_via_try_fold! { fold -> try_fold }
}

impl<A: Step> DoubleEndedIterator for ops::RangeInclusive<A> {
    #[inline]
    fn next_back(&mut self) -> Option<A> {
        self.spec_next_back()
    }
}

impl<A: Step> FusedIterator for ops::RangeInclusive<A> {}
