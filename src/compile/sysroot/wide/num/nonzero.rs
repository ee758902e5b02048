//! Integers that are not zero, which `Option` has a place in.

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::marker::{Freeze, StructuralPartialEq};
use crate::ops::{BitOr, BitOrAssign};
use crate::panic::{RefUnwindSafe, UnwindSafe};

pub unsafe trait ZeroablePrimitive: Sized + Copy {
    type NonZeroInner: Sized + Copy;
}

macro_rules! inner {
    ($($name:ident $inner:ident $int:ident $unsigned:ident [$pattern:pat])*) => {$(
        #[derive(Clone, Copy)]
        #[repr(transparent)]
        pub struct $inner(crate::pattern_type!($int is $pattern));

        unsafe impl ZeroablePrimitive for $int {
            type NonZeroInner = $inner;
        }

        pub type $name = NonZero<$int>;

        impl NonZero<$int> {
            pub const BITS: u32 = <$int>::BITS;

            #[inline]
            pub const fn leading_zeros(self) -> u32 {
                unsafe { intrinsics::ctlz_nonzero(self.get() as $unsigned) }
            }

            #[inline]
            pub const fn trailing_zeros(self) -> u32 {
                unsafe { intrinsics::cttz_nonzero(self.get() as $unsigned) }
            }
        }
    )*};
}
inner! {
    NonZeroU8 NonZeroU8Inner u8 u8 [1..]
    NonZeroU16 NonZeroU16Inner u16 u16 [1..]
    NonZeroU32 NonZeroU32Inner u32 u32 [1..]
    NonZeroU64 NonZeroU64Inner u64 u64 [1..]
    NonZeroU128 NonZeroU128Inner u128 u128 [1..]
    NonZeroUsize NonZeroUsizeInner usize usize [1..]
    NonZeroI8 NonZeroI8Inner i8 u8 [..0 | 1..]
    NonZeroI16 NonZeroI16Inner i16 u16 [..0 | 1..]
    NonZeroI32 NonZeroI32Inner i32 u32 [..0 | 1..]
    NonZeroI64 NonZeroI64Inner i64 u64 [..0 | 1..]
    NonZeroI128 NonZeroI128Inner i128 u128 [..0 | 1..]
    NonZeroIsize NonZeroIsizeInner isize usize [..0 | 1..]
}

macro_rules! unsigned {
    ($($int:ident)*) => {$(
        impl NonZero<$int> {
            pub const MIN: Self = Self::new(1).unwrap();
            pub const MAX: Self = Self::new(<$int>::MAX).unwrap();

            #[inline]
            pub const fn is_power_of_two(self) -> bool {
                self.get() & self.get().wrapping_sub(1) == 0
            }

            #[inline]
            pub const fn checked_add(self, other: $int) -> Option<Self> {
                match self.get().checked_add(other) {
                    Some(sum) => Some(unsafe { Self::new_unchecked(sum) }),
                    None => None,
                }
            }

            #[inline]
            pub const fn ilog2(self) -> u32 {
                Self::BITS - 1 - self.leading_zeros()
            }
        }
    )*};
}
unsigned! { u8 u16 u32 u64 u128 usize }

#[repr(transparent)]
pub struct NonZero<T: ZeroablePrimitive>(T::NonZeroInner);

macro_rules! formatting {
    ($($trait:ident)*) => {$(
        impl<T: ZeroablePrimitive + fmt::$trait> fmt::$trait for NonZero<T> {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.get().fmt(f)
            }
        }
    )*};
}
formatting! { Debug Display Binary Octal LowerHex UpperHex }

unsafe impl<T: ZeroablePrimitive + Freeze> Freeze for NonZero<T> {}
unsafe impl<T: ZeroablePrimitive + Send> Send for NonZero<T> {}
unsafe impl<T: ZeroablePrimitive + Sync> Sync for NonZero<T> {}
impl<T: ZeroablePrimitive + Unpin> Unpin for NonZero<T> {}
impl<T: ZeroablePrimitive + UnwindSafe> UnwindSafe for NonZero<T> {}
impl<T: ZeroablePrimitive + RefUnwindSafe> RefUnwindSafe for NonZero<T> {}

impl<T: ZeroablePrimitive> Clone for NonZero<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ZeroablePrimitive> Copy for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: ZeroablePrimitive + StructuralPartialEq> StructuralPartialEq for NonZero<T> {}
impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.get().partial_cmp(&other.get())
    }

    #[inline]
    fn lt(&self, other: &Self) -> bool {
        self.get() < other.get()
    }

    #[inline]
    fn le(&self, other: &Self) -> bool {
        self.get() <= other.get()
    }

    #[inline]
    fn gt(&self, other: &Self) -> bool {
        self.get() > other.get()
    }

    #[inline]
    fn ge(&self, other: &Self) -> bool {
        self.get() >= other.get()
    }
}

impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.get().cmp(&other.get())
    }
}

impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state)
    }
}

macro_rules! into {
    ($($int:ident)*) => {$(
        impl From<NonZero<$int>> for $int {
            #[inline]
            fn from(nonzero: NonZero<$int>) -> Self {
                nonzero.get()
            }
        }
    )*};
}
into! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = Self;

    #[inline]
    fn bitor(self, rhs: Self) -> Self {
        unsafe { Self::new_unchecked(self.get() | rhs.get()) }
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign for NonZero<T> {
    #[inline]
    fn bitor_assign(&mut self, rhs: Self) {
        *self = *self | rhs;
    }
}

impl<T: ZeroablePrimitive> NonZero<T> {
    #[inline]
    pub const fn new(n: T) -> Option<Self> {
        unsafe { intrinsics::transmute_unchecked(n) }
    }

    #[inline]
    pub const unsafe fn new_unchecked(n: T) -> Self {
        match Self::new(n) {
            Some(n) => n,
            None => unsafe { intrinsics::unreachable() },
        }
    }

    #[inline]
    pub const fn get(self) -> T {
        unsafe { intrinsics::transmute_unchecked(self) }
    }
}
