//! `Clone`, implemented for the primitive types by a copy.

use crate::marker::{Destruct, PointeeSized};

pub use crate::macros::derive::Clone;

#[lang = "clone"]
pub trait Clone: Sized {
    #[lang = "clone_fn"]
    fn clone(&self) -> Self;

    #[inline]
    fn clone_from(&mut self, source: &Self)
    where
        Self: Destruct,
    {
        *self = source.clone();
    }
}

/// What `derive` says of a type that is `Copy`.
#[rustc_unsafe_specialization_marker]
#[marker]
pub unsafe trait TrivialClone: Clone {}

/// What `derive` asks of the fields.
pub struct AssertParamIsClone<T: Clone + PointeeSized> {
    _field: crate::marker::PhantomData<T>,
}
pub struct AssertParamIsCopy<T: Copy + PointeeSized> {
    _field: crate::marker::PhantomData<T>,
}

macro_rules! by_copy {
    ($($type:ty)*) => {$(
        impl Clone for $type {
            #[inline(always)]
            fn clone(&self) -> Self {
                *self
            }
        }
    )*};
}
by_copy! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 bool char }

impl Clone for ! {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: PointeeSized> Clone for *const T {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: PointeeSized> Clone for *mut T {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: PointeeSized> Clone for &T {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
