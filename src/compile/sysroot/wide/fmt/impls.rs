//! The formatting of the language's own types and of those of this library: external functions, which do nothing here.

use super::{Binary, Debug, Display, Error, Formatter, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp, UpperHex};
use crate::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use crate::marker::{PhantomData, PointeeSized};
use crate::slice::{Iter, IterMut};

macro_rules! silent {
    ($([$($trait:ident)*] [$($bounds:tt)*] $type:ty;)*) => {$(
        silent! { @each [$($trait)*] [$($bounds)*] $type }
    )*};
    (@each [] $bounds:tt $type:ty) => {};
    (@each [$trait:ident $($rest:ident)*] [$($bounds:tt)*] $type:ty) => {
        impl<$($bounds)*> $trait for $type {
            #[inline(never)]
            fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
                Ok(())
            }
        }
        silent! { @each [$($rest)*] [$($bounds)*] $type }
    };
}

macro_rules! integers {
    ($($type:ident)*) => {$(
        silent! { [Debug Display Octal Binary LowerHex UpperHex] [] $type; }
    )*};
}
integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

silent! {
    [Debug Display LowerExp UpperExp] [] f32;
    [Debug Display LowerExp UpperExp] [] f64;
    [Debug Display] [] bool;
    [Debug Display] [] char;
    [Debug Display] [] str;
    [Debug Display] [] !;
    [Debug] [] ();
    [Debug Pointer] [T: PointeeSized] *const T;
    [Debug Pointer] [T: PointeeSized] *mut T;
    [Pointer] [T: PointeeSized] &T;
    [Pointer] [T: PointeeSized] &mut T;
    [Debug] [T: PointeeSized] PhantomData<T>;
    [Display] [] Error;
    [Debug] [T: Copy + Debug] Cell<T>;
    [Debug] [T: Debug + ?Sized] RefCell<T>;
    [Debug] [T: ?Sized] UnsafeCell<T>;
}

impl<T: Debug> Debug for [T] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Debug, const N: usize> Debug for [T; N] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&self[..], f)
    }
}

impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Iter").field(&self.as_slice()).finish()
    }
}

impl<T: Debug> Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("IterMut").finish()
    }
}

/// Generic, so that the real one is compiled into its caller.
macro_rules! forwarded {
    ($($trait:ident)*) => {$(
        impl<T: PointeeSized + $trait> $trait for &T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $trait::fmt(&**self, f)
            }
        }

        impl<T: PointeeSized + $trait> $trait for &mut T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $trait::fmt(&**self, f)
            }
        }
    )*};
}
forwarded! { Debug Display Octal Binary LowerHex UpperHex LowerExp UpperExp }

impl<F: crate::marker::FnPtr> Debug for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(&self.addr(), f)
    }
}

impl<F: crate::marker::FnPtr> Pointer for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(&self.addr(), f)
    }
}

macro_rules! by_deref {
    ($($trait:ident $type:ident)*) => {$(
        impl<T: $trait + ?Sized> $trait for $type<'_, T> {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                (**self).fmt(f)
            }
        }
    )*};
}
by_deref! { Debug Ref Debug RefMut Display Ref Display RefMut }

macro_rules! tuples {
    ($([$($name:ident)+])*) => {$(
        impl<$($name: Debug),+> Debug for ($($name,)+) {
            #[allow(non_snake_case)]
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                let mut builder = f.debug_tuple("");
                let ($($name,)+) = self;
                $(builder.field(&$name);)+
                builder.finish()
            }
        }
    )*};
}
tuples! { [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] }
