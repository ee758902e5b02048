//! The other traits of iterators.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use super::*;
use crate::ops::{ControlFlow, Try};

pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

#[rustc_skip_during_method_dispatch(array, boxed_slice)]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    #[lang = "into_iter"]
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    #[inline]
    fn into_iter(self) -> I {
        self
    }
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    fn extend_one(&mut self, item: A) {
        self.extend(Some(item));
    }
    fn extend_reserve(&mut self, additional: usize) {
        let _ = additional;
    }
    unsafe fn extend_one_unchecked(&mut self, item: A)
    where
        Self: Sized,
    {
        self.extend_one(item);
    }
}

impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) {
        iter.into_iter().for_each(drop)
    }
    fn extend_one(&mut self, _item: ()) {}
}

// the other implementations are below.
impl<T, ExtendT> Extend<(T,)> for (ExtendT,)
where
    ExtendT: Extend<T>,
{
    fn extend<I: IntoIterator<Item = (T,)>>(&mut self, iter: I) {
        self.0.extend(iter.into_iter().map(|t| t.0));
    }
    fn extend_one(&mut self, item: (T,)) {
        self.0.extend_one(item.0)
    }
    fn extend_reserve(&mut self, additional: usize) {
        self.0.extend_reserve(additional)
    }
    unsafe fn extend_one_unchecked(&mut self, item: (T,)) {
        unsafe { self.0.extend_one_unchecked(item.0) }
    }
}

// the other implementations are below.
impl<T, ExtendT> FromIterator<(T,)> for (ExtendT,)
where
    ExtendT: Default + Extend<T>,
{
    fn from_iter<Iter: IntoIterator<Item = (T,)>>(iter: Iter) -> Self {
        let mut res = ExtendT::default();
        res.extend(iter.into_iter().map(|t| t.0));
        (res,)
    }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        for _ in 0..n {
            self.next_back()?;
        }
        self.next_back()
    }
    #[inline]
    fn try_rfold<B, F, R>(&mut self, init: B, mut f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>,
    {
        let mut accum = init;
        while let Some(x) = self.next_back() {
            accum = f(accum, x)?;
        }
        try { accum }
    }
    #[inline]
    fn rfold<B, F>(mut self, init: B, mut f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        let mut accum = init;
        while let Some(x) = self.next_back() {
            accum = f(accum, x);
        }
        accum
    }
    #[inline]
    fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool,
    {
        #[inline]
        fn check<T>(mut predicate: impl FnMut(&T) -> bool) -> impl FnMut((), T) -> ControlFlow<T> {
            move |(), x| {
                if predicate(&x) { ControlFlow::Break(x) } else { ControlFlow::Continue(()) }
            }
        }
        self.try_rfold((), check(predicate)).break_value()
    }
}

impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}

pub trait ExactSizeIterator: Iterator {
    #[inline]
    fn len(&self) -> usize {
        let (lower, upper) = self.size_hint();
        assert_eq!(upper, Some(lower));
        lower
    }
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {
    fn len(&self) -> usize {
        (**self).len()
    }
    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }
}

#[rustc_unsafe_specialization_marker]
#[lang = "fused_iterator"]
pub trait FusedIterator: Iterator {}

impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}

pub(crate) trait UncheckedIterator: Iterator {
    #[inline]
    unsafe fn next_unchecked(&mut self) -> Self::Item {
        let opt = self.next();
        unsafe { opt.unwrap_unchecked() }
    }
}

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

macro_rules! sums {
    ($($int:ident)*) => {$(
        impl Sum for $int {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(0 as $int, #[rustc_inherit_overflow_checks] |a, b| a + b)
            }
        }
        impl Product for $int {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(1 as $int, #[rustc_inherit_overflow_checks] |a, b| a * b)
            }
        }
        impl<'a> Sum<&'a $int> for $int {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(0 as $int, #[rustc_inherit_overflow_checks] |a, b| a + *b)
            }
        }
    )*};
}
sums! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
