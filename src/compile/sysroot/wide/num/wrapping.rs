//! Integers that wrap, and the errors of conversions.

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::ops::{Add, AddAssign, Mul, Not, Sub, SubAssign};

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash, Debug)]
#[repr(transparent)]
pub struct Wrapping<T>(pub T);

macro_rules! wrapping {
    ($($int:ident)*) => {$(
        impl Add for Wrapping<$int> {
            type Output = Self;
            #[inline]
            fn add(self, other: Self) -> Self {
                Wrapping(self.0.wrapping_add(other.0))
            }
        }
        impl Sub for Wrapping<$int> {
            type Output = Self;
            #[inline]
            fn sub(self, other: Self) -> Self {
                Wrapping(self.0.wrapping_sub(other.0))
            }
        }
        impl Mul for Wrapping<$int> {
            type Output = Self;
            #[inline]
            fn mul(self, other: Self) -> Self {
                Wrapping(self.0.wrapping_mul(other.0))
            }
        }
        impl AddAssign for Wrapping<$int> {
            #[inline]
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }
        impl SubAssign for Wrapping<$int> {
            #[inline]
            fn sub_assign(&mut self, other: Self) {
                *self = *self - other;
            }
        }
    )*};
}
wrapping! { u8 u16 u32 u64 usize i32 i64 isize }

impl<T: Not<Output = T>> Not for Wrapping<T> {
    type Output = Self;
    #[inline]
    fn not(self) -> Self {
        Wrapping(!self.0)
    }
}

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError(pub(crate) ());

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError(());

macro_rules! errors {
    ($($error:ident)*) => {$(
        impl fmt::Display for $error {
            #[inline(never)]
            fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Ok(())
            }
        }
        impl Error for $error {}
    )*};
}
errors! { TryFromIntError ParseIntError }

impl From<Infallible> for TryFromIntError {
    fn from(x: Infallible) -> TryFromIntError {
        match x {}
    }
}
