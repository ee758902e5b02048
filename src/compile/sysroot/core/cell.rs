//! `UnsafeCell`, the root of interior mutability.

use crate::marker::PointeeSized;

#[lang = "unsafe_cell"]
#[repr(transparent)]
pub struct UnsafeCell<T: PointeeSized> {
    value: T,
}

impl<T> UnsafeCell<T> {
    #[inline(always)]
    pub const fn new(value: T) -> UnsafeCell<T> {
        UnsafeCell { value }
    }
}

impl<T: PointeeSized> UnsafeCell<T> {
    #[inline(always)]
    pub const fn get(&self) -> *mut T {
        self as *const UnsafeCell<T> as *const T as *mut T
    }
}

impl<T: PointeeSized> !Sync for UnsafeCell<T> {}
