//! What atomic types have beside their operations.

use super::atomic::{self, Ordering};
use crate::fmt;
use crate::hash::{Hash, Hasher};

macro_rules! atomics {
    ($($size:literal $atomic:ident $value:ty;)*) => {$(
        #[cfg(target_has_atomic_load_store = $size)]
        impl Default for atomic::$atomic {
            #[inline]
            fn default() -> Self {
                Self::new(Default::default())
            }
        }

        #[cfg(target_has_atomic_load_store = $size)]
        impl From<$value> for atomic::$atomic {
            #[inline]
            fn from(value: $value) -> Self {
                Self::new(value)
            }
        }

        #[cfg(target_has_atomic_load_store = $size)]
        impl fmt::Debug for atomic::$atomic {
            #[inline(never)]
            fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Ok(())
            }
        }

        #[cfg(target_has_atomic_load_store = $size)]
        impl crate::panic::RefUnwindSafe for atomic::$atomic {}
    )*};
}
atomics! {
    "8" AtomicBool bool;
    "8" AtomicI8 i8;
    "8" AtomicU8 u8;
    "16" AtomicI16 i16;
    "16" AtomicU16 u16;
    "32" AtomicI32 i32;
    "32" AtomicU32 u32;
    "64" AtomicI64 i64;
    "64" AtomicU64 u64;
    "ptr" AtomicIsize isize;
    "ptr" AtomicUsize usize;
}

#[cfg(target_has_atomic_load_store = "ptr")]
impl<T> Default for atomic::AtomicPtr<T> {
    fn default() -> Self {
        Self::new(crate::ptr::null_mut())
    }
}

#[cfg(target_has_atomic_load_store = "ptr")]
impl<T> From<*mut T> for atomic::AtomicPtr<T> {
    #[inline]
    fn from(pointer: *mut T) -> Self {
        Self::new(pointer)
    }
}

macro_rules! pointers {
    ($($trait:ident)*) => {$(
        #[cfg(target_has_atomic_load_store = "ptr")]
        impl<T> fmt::$trait for atomic::AtomicPtr<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$trait::fmt(&self.load(Ordering::Relaxed), f)
            }
        }
    )*};
}
pointers! { Debug Pointer }

impl fmt::Debug for Ordering {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Formatter::write_str(
            f,
            match self {
                Ordering::Relaxed => "Relaxed",
                Ordering::Release => "Release",
                Ordering::Acquire => "Acquire",
                Ordering::AcqRel => "AcqRel",
                Ordering::SeqCst => "SeqCst",
            },
        )
    }
}

impl crate::marker::StructuralPartialEq for Ordering {}
impl PartialEq for Ordering {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        crate::intrinsics::discriminant_value(self) == crate::intrinsics::discriminant_value(other)
    }
}
impl Eq for Ordering {}

impl Hash for Ordering {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&crate::intrinsics::discriminant_value(self), state);
    }
}

#[cfg(target_has_atomic_load_store = "ptr")]
impl<T> crate::panic::RefUnwindSafe for atomic::AtomicPtr<T> {}
