//! The operators as traits, and the traits of closures, dereferencing and dropping.
//!
//! On primitive types the compiler does the operation itself: these implementations name it for generic code.

use crate::marker::{PointeeSized, Tuple};

macro_rules! binary {
    ($($lang:literal $trait:ident $method:ident $operator:tt [$($type:ty)*];)*) => {$(
        #[lang = $lang]
        pub trait $trait<Rhs = Self> {
            type Output;
            fn $method(self, other: Rhs) -> Self::Output;
        }
        $(
            impl $trait for $type {
                type Output = $type;
                #[inline]
                fn $method(self, other: $type) -> $type {
                    self $operator other
                }
            }
        )*
    )*};
}
binary! {
    "add" Add add + [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "sub" Sub sub - [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "mul" Mul mul * [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "bitand" BitAnd bitand & [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitor" BitOr bitor | [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitxor" BitXor bitxor ^ [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "shl" Shl shl << [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "shr" Shr shr >> [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
}

macro_rules! binary_assign {
    ($($lang:literal $trait:ident $method:ident $operator:tt [$($type:ty)*];)*) => {$(
        #[lang = $lang]
        pub trait $trait<Rhs = Self> {
            fn $method(&mut self, other: Rhs);
        }
        $(
            impl $trait for $type {
                #[inline]
                fn $method(&mut self, other: $type) {
                    *self $operator other;
                }
            }
        )*
    )*};
}
binary_assign! {
    "add_assign" AddAssign add_assign += [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "sub_assign" SubAssign sub_assign -= [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "mul_assign" MulAssign mul_assign *= [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "bitand_assign" BitAndAssign bitand_assign &= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitor_assign" BitOrAssign bitor_assign |= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitxor_assign" BitXorAssign bitxor_assign ^= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
}

macro_rules! unary {
    ($($lang:literal $trait:ident $method:ident $operator:tt [$($type:ty)*];)*) => {$(
        #[lang = $lang]
        pub trait $trait {
            type Output;
            fn $method(self) -> Self::Output;
        }
        $(
            impl $trait for $type {
                type Output = $type;
                #[inline]
                fn $method(self) -> $type {
                    $operator self
                }
            }
        )*
    )*};
}
unary! {
    "not" Not not ! [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "neg" Neg neg - [isize i8 i16 i32 i64 i128 f32 f64];
}

#[lang = "fn_once"]
#[fundamental]
#[rustc_paren_sugar]
pub trait FnOnce<Arguments: Tuple> {
    #[lang = "fn_once_output"]
    type Output;
    extern "rust-call" fn call_once(self, arguments: Arguments) -> Self::Output;
}

#[lang = "fn_mut"]
#[fundamental]
#[rustc_paren_sugar]
pub trait FnMut<Arguments: Tuple>: FnOnce<Arguments> {
    extern "rust-call" fn call_mut(&mut self, arguments: Arguments) -> Self::Output;
}

#[lang = "fn"]
#[fundamental]
#[rustc_paren_sugar]
pub trait Fn<Arguments: Tuple>: FnMut<Arguments> {
    extern "rust-call" fn call(&self, arguments: Arguments) -> Self::Output;
}

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[lang = "deref"]
pub trait Deref: PointeeSized {
    #[lang = "deref_target"]
    type Target: PointeeSized;
    fn deref(&self) -> &Self::Target;
}

#[lang = "deref_mut"]
pub trait DerefMut: Deref + PointeeSized {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: PointeeSized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: PointeeSized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: PointeeSized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T {
        *self
    }
}
