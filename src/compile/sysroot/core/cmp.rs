//! Comparison of primitive values; the operators themselves are the compiler's.

use crate::marker::PointeeSized;

#[lang = "eq"]
pub trait PartialEq<Rhs: PointeeSized = Self>: PointeeSized {
    fn eq(&self, other: &Rhs) -> bool;

    #[inline]
    fn ne(&self, other: &Rhs) -> bool {
        !self.eq(other)
    }
}

pub trait Eq: PartialEq<Self> + PointeeSized {}

#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: PointeeSized = Self>: PartialEq<Rhs> + PointeeSized {
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}

macro_rules! equality {
    ($({$($bounds:tt)*} $type:ty)*) => {$(
        impl<$($bounds)*> PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self == *other
            }
            #[inline]
            fn ne(&self, other: &Self) -> bool {
                *self != *other
            }
        }
        impl<$($bounds)*> Eq for $type {}
    )*};
}
equality! {
    {} bool {} char {} usize {} u8 {} u16 {} u32 {} u64 {} u128 {} isize {} i8 {} i16 {} i32 {} i64 {} i128
    {T: PointeeSized} *const T {T: PointeeSized} *mut T
}

macro_rules! order {
    ($($type:ty)*) => {$(
        impl PartialOrd for $type {
            #[inline(always)]
            fn lt(&self, other: &Self) -> bool {
                *self < *other
            }
            #[inline(always)]
            fn le(&self, other: &Self) -> bool {
                *self <= *other
            }
            #[inline(always)]
            fn gt(&self, other: &Self) -> bool {
                *self > *other
            }
            #[inline(always)]
            fn ge(&self, other: &Self) -> bool {
                *self >= *other
            }
        }
    )*};
}
order! { bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
