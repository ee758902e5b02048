//! Comparison of primitive values; the operators themselves are the compiler's.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use crate::cmp::Ordering::{self, Equal, Greater, Less};
use crate::hint::unreachable_unchecked;
use crate::marker::PointeeSized;

macro_rules! equality {
    ($($type:ty)*) => {$(
        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self == *other
            }
            #[inline]
            fn ne(&self, other: &Self) -> bool {
                *self != *other
            }
        }
    )*};
}
equality! { bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 }

impl PartialEq for () {
    #[inline]
    fn eq(&self, _other: &()) -> bool {
        true
    }
    #[inline]
    fn ne(&self, _other: &()) -> bool {
        false
    }
}

macro_rules! eq {
    ($($type:ty)*) => {$(impl Eq for $type {})*};
}
eq! { () bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

macro_rules! operators {
    () => {
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
    };
}

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                match (*self <= *other, *self >= *other) {
                    (false, false) => None,
                    (false, true) => Some(Greater),
                    (true, false) => Some(Less),
                    (true, true) => Some(Equal),
                }
            }
            operators! {}
        }
    )*};
}
floats! { f32 f64 }

macro_rules! order {
    ($($type:ty)*) => {$(
        impl PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(crate::intrinsics::three_way_compare(*self, *other))
            }
            operators! {}
        }
        impl Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> Ordering {
                crate::intrinsics::three_way_compare(*self, *other)
            }
        }
    )*};
}
order! { char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

impl PartialOrd for () {
    #[inline]
    fn partial_cmp(&self, _: &()) -> Option<Ordering> {
        Some(Equal)
    }
}

impl Ord for () {
    #[inline]
    fn cmp(&self, _other: &()) -> Ordering {
        Equal
    }
}

impl PartialOrd for bool {
    #[inline]
    fn partial_cmp(&self, other: &bool) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    operators! {}
}

impl Ord for bool {
    #[inline]
    fn cmp(&self, other: &bool) -> Ordering {
        match (*self as i8) - (*other as i8) {
            -1 => Less,
            0 => Equal,
            1 => Greater,
            _ => unsafe { unreachable_unchecked() },
        }
    }
    #[inline]
    fn min(self, other: bool) -> bool {
        self & other
    }
    #[inline]
    fn max(self, other: bool) -> bool {
        self | other
    }
    #[inline]
    fn clamp(self, min: bool, max: bool) -> bool {
        assert!(min <= max);
        self.max(min).min(max)
    }
}

macro_rules! references {
    ($([$($one:tt)+] [$($other:tt)+])*) => {$(
        impl<A: PointeeSized + PartialEq<B>, B: PointeeSized> PartialEq<$($other)+ B> for $($one)+ A {
            #[inline]
            fn eq(&self, other: &$($other)+ B) -> bool {
                PartialEq::eq(*self, *other)
            }
            #[inline]
            fn ne(&self, other: &$($other)+ B) -> bool {
                PartialEq::ne(*self, *other)
            }
        }
    )*};
}
references! { [&] [&] [&mut] [&mut] [&] [&mut] [&mut] [&] }

macro_rules! reference_order {
    ($([$($one:tt)+])*) => {$(
        impl<A: PointeeSized + PartialOrd<B>, B: PointeeSized> PartialOrd<$($one)+ B> for $($one)+ A {
            #[inline]
            fn partial_cmp(&self, other: &$($one)+ B) -> Option<Ordering> {
                PartialOrd::partial_cmp(*self, *other)
            }
            #[inline]
            fn lt(&self, other: &$($one)+ B) -> bool {
                PartialOrd::lt(*self, *other)
            }
            #[inline]
            fn le(&self, other: &$($one)+ B) -> bool {
                PartialOrd::le(*self, *other)
            }
            #[inline]
            fn gt(&self, other: &$($one)+ B) -> bool {
                PartialOrd::gt(*self, *other)
            }
            #[inline]
            fn ge(&self, other: &$($one)+ B) -> bool {
                PartialOrd::ge(*self, *other)
            }
        }

        impl<A: PointeeSized + Ord> Ord for $($one)+ A {
            #[inline]
            fn cmp(&self, other: &Self) -> Ordering {
                Ord::cmp(*self, *other)
            }
        }

        impl<A: PointeeSized + Eq> Eq for $($one)+ A {}
    )*};
}
reference_order! { [&] [&mut] }

impl PartialEq for ! {
    #[inline]
    fn eq(&self, _: &!) -> bool {
        *self
    }
}

impl Eq for ! {}

impl PartialOrd for ! {
    #[inline]
    fn partial_cmp(&self, _: &!) -> Option<Ordering> {
        *self
    }
}

impl Ord for ! {
    #[inline]
    fn cmp(&self, _: &!) -> Ordering {
        *self
    }
}

macro_rules! tuples {
    ($([$($name:ident $at:tt)+])*) => {$(
        impl<$($name: PartialEq),+> PartialEq for ($($name,)+) {
            #[inline]
            fn eq(&self, other: &($($name,)+)) -> bool {
                $(self.$at == other.$at)&&+
            }
            #[inline]
            fn ne(&self, other: &($($name,)+)) -> bool {
                $(self.$at != other.$at)||+
            }
        }
        impl<$($name: Eq),+> Eq for ($($name,)+) {}
        impl<$($name: PartialOrd),+> PartialOrd for ($($name,)+) {
            #[inline]
            fn partial_cmp(&self, other: &($($name,)+)) -> Option<Ordering> {
                $(
                    match self.$at.partial_cmp(&other.$at) {
                        Some(Equal) => {}
                        ordering => return ordering,
                    }
                )+
                Some(Equal)
            }
        }
        impl<$($name: Ord),+> Ord for ($($name,)+) {
            #[inline]
            fn cmp(&self, other: &($($name,)+)) -> Ordering {
                $(
                    match self.$at.cmp(&other.$at) {
                        Equal => {}
                        ordering => return ordering,
                    }
                )+
                Equal
            }
        }
    )*};
}
tuples! { [A 0] [A 0 B 1] [A 0 B 1 C 2] [A 0 B 1 C 2 D 3] }

impl<F: crate::marker::FnPtr> PartialEq for F {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.addr() == other.addr()
    }
}

impl<F: crate::marker::FnPtr> Eq for F {}
