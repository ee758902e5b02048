//! The operators as traits, and the traits of closures, dereferencing and dropping.
//!
//! On primitive types the compiler does the operation itself: these implementations name it for generic code.

mod index;
mod range;
mod try_trait;

pub use index::{CoerceUnsized, DispatchFromDyn, Index, IndexMut};
pub use range::{Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
pub(crate) use try_trait::{ChangeOutputType, NeverShortCircuit};
pub use try_trait::{ControlFlow, FromResidual, Residual, Try};

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
                #[track_caller]
                #[rustc_inherit_overflow_checks]
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
    "div" Div div / [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "rem" Rem rem % [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "bitand" BitAnd bitand & [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitor" BitOr bitor | [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitxor" BitXor bitxor ^ [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
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
                #[track_caller]
                #[rustc_inherit_overflow_checks]
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
    "div_assign" DivAssign div_assign /= [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "rem_assign" RemAssign rem_assign %= [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64];
    "bitand_assign" BitAndAssign bitand_assign &= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitor_assign" BitOrAssign bitor_assign |= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
    "bitxor_assign" BitXorAssign bitxor_assign ^= [bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128];
}

/// A value, or a reference to it: what an operator takes on its right.
pub trait Operand<T>: Copy {
    fn value(self) -> T;
}

/// The operators of the usual integers with references.
macro_rules! by_reference {
    ($type:ident $($trait:ident $method:ident $operator:tt)*) => {$(
        impl<R: Operand<$type>> $trait<R> for &$type {
            type Output = $type;
            #[inline]
            #[track_caller]
            #[rustc_inherit_overflow_checks]
            fn $method(self, other: R) -> $type {
                *self $operator other.value()
            }
        }
        impl $trait<&$type> for $type {
            type Output = $type;
            #[inline]
            #[track_caller]
            #[rustc_inherit_overflow_checks]
            fn $method(self, other: &$type) -> $type {
                self $operator *other
            }
        }
    )*};
}
macro_rules! operands {
    ($($type:ident)*) => {$(
        impl Operand<$type> for $type {
            #[inline]
            fn value(self) -> $type {
                self
            }
        }
        impl Operand<$type> for &$type {
            #[inline]
            fn value(self) -> $type {
                *self
            }
        }
        by_reference! { $type Add add + Sub sub - Mul mul * Div div / Rem rem % BitAnd bitand & BitOr bitor | BitXor bitxor ^ }
    )*};
}

operands! { u8 u16 u32 u64 usize i32 i64 isize }

macro_rules! assign_by_reference {
    ($($type:ident)*) => {$(
        assign_by_reference! { @each $type AddAssign add_assign += SubAssign sub_assign -= MulAssign mul_assign *=
            BitAndAssign bitand_assign &= BitOrAssign bitor_assign |= BitXorAssign bitxor_assign ^= }
    )*};
    (@each $type:ident $($trait:ident $method:ident $operator:tt)*) => {$(
        impl $trait<&$type> for $type {
            #[inline]
            #[track_caller]
            #[rustc_inherit_overflow_checks]
            fn $method(&mut self, other: &$type) {
                *self $operator *other;
            }
        }
    )*};
}
assign_by_reference! { u8 u16 u32 u64 usize i32 i64 isize }

/// What an integer can be shifted by.
pub trait Shift: Copy {
    fn amount(self) -> u32;
}

macro_rules! shift_amount {
    ($($type:ty)*) => {$(
        impl Shift for $type {
            #[inline]
            fn amount(self) -> u32 {
                self as u32
            }
        }
        impl Shift for &$type {
            #[inline]
            fn amount(self) -> u32 {
                *self as u32
            }
        }
    )*};
}
shift_amount! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

macro_rules! shift {
    ($($lang:literal $trait:ident $method:ident $assign_lang:literal $assign:ident $assign_method:ident $operator:tt)*) => {$(
        #[lang = $lang]
        pub trait $trait<Rhs = Self> {
            type Output;
            fn $method(self, other: Rhs) -> Self::Output;
        }
        #[lang = $assign_lang]
        pub trait $assign<Rhs = Self> {
            fn $assign_method(&mut self, other: Rhs);
        }
        shift! { @each $trait $method $assign $assign_method $operator
            [usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128]
        }
    )*};
    (@each $trait:ident $method:ident $assign:ident $assign_method:ident $operator:tt [$($type:ty)*]) => {$(
        impl<R: Shift> $trait<R> for $type {
            type Output = $type;
            #[inline]
            #[rustc_inherit_overflow_checks]
            fn $method(self, other: R) -> $type {
                self $operator other.amount()
            }
        }
        impl<R: Shift> $assign<R> for $type {
            #[inline]
            #[rustc_inherit_overflow_checks]
            fn $assign_method(&mut self, other: R) {
                *self = *self $operator other.amount();
            }
        }
    )*};
}
shift! { "shl" Shl shl "shl_assign" ShlAssign shl_assign << "shr" Shr shr "shr_assign" ShrAssign shr_assign >> }

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

impl<A: Tuple, F: ?Sized + Fn<A>> Fn<A> for &F {
    extern "rust-call" fn call(&self, arguments: A) -> F::Output {
        (**self).call(arguments)
    }
}

impl<A: Tuple, F: ?Sized + Fn<A>> FnMut<A> for &F {
    extern "rust-call" fn call_mut(&mut self, arguments: A) -> F::Output {
        (**self).call(arguments)
    }
}

impl<A: Tuple, F: ?Sized + Fn<A>> FnOnce<A> for &F {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, arguments: A) -> F::Output {
        (*self).call(arguments)
    }
}

impl<A: Tuple, F: ?Sized + FnMut<A>> FnMut<A> for &mut F {
    extern "rust-call" fn call_mut(&mut self, arguments: A) -> F::Output {
        (*self).call_mut(arguments)
    }
}

impl<A: Tuple, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, arguments: A) -> F::Output {
        (*self).call_mut(arguments)
    }
}
