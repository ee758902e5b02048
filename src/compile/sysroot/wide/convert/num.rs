//! Conversions between integers.

use crate::num::{NonZero, TryFromIntError};

macro_rules! from {
    ($($small:ident => $($large:ident)*;)*) => {$($(
        impl From<$small> for $large {
            #[inline(always)]
            fn from(small: $small) -> Self {
                small as Self
            }
        }
    )*)*};
}
from! {
    bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize char;
    u16 => u32 u64 u128 usize i32 i64 i128;
    u32 => u64 u128 i64 i128;
    u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize;
    i16 => i32 i64 i128 isize;
    i32 => i64 i128;
    i64 => i128;
    char => u32 u64 u128;
    f32 => f64;
}

macro_rules! try_from {
    ($($source:ident => $($target:ident)*;)* |$value:ident| $body:expr) => {$($(
        impl TryFrom<$source> for $target {
            type Error = TryFromIntError;
            #[inline]
            fn try_from($value: $source) -> Result<Self, Self::Error> {
                type Source = $source;
                $body
            }
        }
    )*)*};
}

macro_rules! unbounded {
    ($($source:ident => $($target:ident)*;)*) => {
        try_from! { $($source => $($target)*;)* |value| Ok(value as Self) }
    };
}

macro_rules! bounded_below {
    ($($source:ident => $($target:ident)*;)*) => {
        try_from! { $($source => $($target)*;)* |value| if value >= 0 { Ok(value as Self) } else { Err(TryFromIntError(())) } }
    };
}

macro_rules! bounded_above {
    ($($source:ident => $($target:ident)*;)*) => {
        try_from! { $($source => $($target)*;)* |value| if value > Self::MAX as Source { Err(TryFromIntError(())) } else { Ok(value as Self) } }
    };
}

macro_rules! bounded {
    ($($source:ident => $($target:ident)*;)*) => {
        try_from! { $($source => $($target)*;)* |value| {
            let min = Self::MIN as Source;
            let max = Self::MAX as Source;
            if value < min || value > max { Err(TryFromIntError(())) } else { Ok(value as Self) }
        } }
    };
}

bounded_above! {
    u16 => u8 i8 i16;
    u32 => u8 u16 i8 i16 i32;
    u64 => u8 u16 u32 i8 i16 i32 i64;
    u8 => i8;
    usize => isize u8 u16 i8 i16;
}
bounded! {
    i16 => i8 u8;
    i32 => i8 i16 u8 u16;
    i64 => i8 i16 i32 u8 u16 u32;
}
bounded_below! {
    i8 => u8 u16 u32 u64 usize;
    i16 => u16 u32 u64 usize;
    i32 => u32 u64;
    i64 => u64;
    isize => usize;
}

#[cfg(target_pointer_width = "64")]
mod wide {
    use super::TryFromIntError;

    unbounded! { usize => u64 u128; u32 => usize; u64 => usize; isize => i64; i32 => isize; }
    bounded_above! { usize => u32 i32 i64; u64 => isize; }
    bounded_below! { i32 => usize; i64 => usize; isize => u64; }
    bounded! { isize => i32 u32; }
}

#[cfg(not(target_pointer_width = "64"))]
mod narrow {
    use super::TryFromIntError;

    unbounded! { usize => u64 u128; isize => i64; }
    bounded_above! { u64 => usize; usize => i32; }
    bounded_below! { i32 => usize; isize => u64; }
    bounded! { i64 => usize isize; }
    #[cfg(target_pointer_width = "32")]
    unbounded! { u32 => usize; usize => u32 i64; i32 => isize; isize => i32; }
    #[cfg(target_pointer_width = "32")]
    bounded_below! { isize => u32; }
    #[cfg(target_pointer_width = "16")]
    bounded_above! { u32 => usize; }
    #[cfg(target_pointer_width = "16")]
    unbounded! { usize => u32; }
}

impl TryFrom<u32> for char {
    type Error = TryFromIntError;

    #[inline]
    fn try_from(i: u32) -> Result<Self, TryFromIntError> {
        char::from_u32(i).ok_or(TryFromIntError(()))
    }
}

macro_rules! nonzero {
    ($($int:ident)*) => {$(
        impl TryFrom<$int> for NonZero<$int> {
            type Error = TryFromIntError;
            #[inline]
            fn try_from(value: $int) -> Result<Self, Self::Error> {
                Self::new(value).ok_or(TryFromIntError(()))
            }
        }
    )*};
}
nonzero! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
