//! Raw pointers.

use crate::marker::{Destruct, PointeeSized};

#[cfg(not(drop_glue))]
#[lang = "drop_in_place"]
#[allow(unconditional_recursion)]
pub const unsafe fn drop_in_place<T: PointeeSized>(to_drop: *mut T)
where
    T: [const] Destruct,
{
    // The compiler replaces this body by the real drop glue.
    unsafe { drop_in_place(to_drop) }
}

#[cfg(drop_glue)]
#[lang = "drop_glue"]
pub const unsafe fn drop_glue<T: PointeeSized>(_: *mut T)
where
    T: [const] Destruct,
{
    // The compiler replaces this body by the real drop glue.
}

#[inline(always)]
pub const fn null<T>() -> *const T {
    0 as *const T
}

#[inline(always)]
pub const fn null_mut<T>() -> *mut T {
    0 as *mut T
}

impl<T> *const T {
    #[inline]
    pub fn is_null(self) -> bool {
        self as *const u8 == null()
    }
}

impl<T> *mut T {
    #[inline]
    pub fn is_null(self) -> bool {
        (self as *const T).is_null()
    }

    #[inline(always)]
    pub const fn cast<U>(self) -> *mut U {
        self as *mut U
    }

    #[inline(always)]
    pub const fn wrapping_byte_add(self, count: usize) -> Self {
        unsafe { crate::intrinsics::arith_offset(self as *const u8, count as isize) as *mut T }
    }
}
