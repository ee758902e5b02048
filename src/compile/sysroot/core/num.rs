//! Integer arithmetic with a say about overflow.
//!
//! The bodies of `checked_add` and `checked_sub` are those of the real `core`: its hint that overflow is unlikely, and
//! the different way for signed and unsigned, are visible in the instructions of compare-and-swap loops.

use crate::intrinsics;

macro_rules! integer {
    ($($type:ident)*) => {$(
        impl $type {
            pub const BITS: u32 = 8 * crate::mem::size_of::<$type>() as u32;

            #[inline(always)]
            pub const fn wrapping_neg(self) -> Self {
                (0 as $type).wrapping_sub(self)
            }

            #[inline(always)]
            pub const fn wrapping_add(self, other: Self) -> Self {
                intrinsics::wrapping_add(self, other)
            }

            #[inline(always)]
            pub const fn wrapping_sub(self, other: Self) -> Self {
                intrinsics::wrapping_sub(self, other)
            }

            #[inline(always)]
            pub const fn wrapping_mul(self, other: Self) -> Self {
                intrinsics::wrapping_mul(self, other)
            }

            #[inline(always)]
            pub const fn overflowing_add(self, other: Self) -> (Self, bool) {
                intrinsics::add_with_overflow(self, other)
            }

            #[inline(always)]
            pub const fn overflowing_sub(self, other: Self) -> (Self, bool) {
                intrinsics::sub_with_overflow(self, other)
            }
        }
    )*};
}
integer! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! unsigned {
    ($($type:ident)*) => {$(
        impl $type {
            pub const MIN: Self = 0;
            pub const MAX: Self = !0;

            #[inline]
            pub const fn checked_add(self, other: Self) -> Option<Self> {
                if intrinsics::unlikely(intrinsics::add_with_overflow(self, other).1) {
                    None
                } else {
                    Some(unsafe { intrinsics::unchecked_add(self, other) })
                }
            }

            #[inline]
            pub const fn checked_sub(self, other: Self) -> Option<Self> {
                if self < other {
                    None
                } else {
                    Some(unsafe { intrinsics::unchecked_sub(self, other) })
                }
            }
        }
    )*};
}
unsigned! { u8 u16 u32 u64 u128 usize }

macro_rules! signed {
    ($($type:ident $unsigned:ident)*) => {$(
        impl $type {
            pub const MAX: Self = ($unsigned::MAX >> 1) as Self;
            pub const MIN: Self = !Self::MAX;

            #[inline]
            pub const fn checked_add(self, other: Self) -> Option<Self> {
                let (sum, overflowed) = self.overflowing_add(other);
                if intrinsics::unlikely(overflowed) { None } else { Some(sum) }
            }

            #[inline]
            pub const fn checked_sub(self, other: Self) -> Option<Self> {
                let (difference, overflowed) = self.overflowing_sub(other);
                if intrinsics::unlikely(overflowed) { None } else { Some(difference) }
            }
        }
    )*};
}
signed! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }
