//! Pointers to what is written.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use super::*;
use crate::cmp::Ordering::{Equal, Greater, Less};
use crate::slice::SliceIndex;

impl<T: PointeeSized> *mut T {
    #[inline]
    pub const fn is_null(self) -> bool {
        self.cast_const().is_null()
    }
    #[inline(always)]
    pub const fn cast<U>(self) -> *mut U {
        self as _
    }
    #[inline]
    pub const fn with_metadata_of<U>(self, meta: *const U) -> *mut U
    where
        U: PointeeSized,
    {
        from_raw_parts_mut::<U>(self as *mut (), metadata(meta))
    }
    #[inline(always)]
    pub const fn cast_const(self) -> *const T {
        self as _
    }
    #[inline(always)]
    pub fn addr(self) -> usize {
        unsafe { mem::transmute(self.cast::<()>()) }
    }
    #[inline(always)]
    pub fn expose_provenance(self) -> usize {
        self.cast::<()>() as usize
    }
    #[inline]
    pub fn with_addr(self, addr: usize) -> Self {
        let self_addr = self.addr() as isize;
        let dest_addr = addr as isize;
        let offset = dest_addr.wrapping_sub(self_addr);
        self.wrapping_byte_offset(offset)
    }
    #[inline]
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {
        self.with_addr(f(self.addr()))
    }
    #[inline]
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { unsafe { Some(&*self) } }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn byte_offset(self, count: isize) -> Self {
        unsafe { self.cast::<u8>().offset(count).with_metadata_of(self) }
    }
    #[inline(always)]
    pub const fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        unsafe { intrinsics::arith_offset(self, count) as *mut T }
    }
    #[inline(always)]
    pub const fn wrapping_byte_offset(self, count: isize) -> Self {
        self.cast::<u8>().wrapping_offset(count).with_metadata_of(self)
    }
    #[inline]
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
        if self.is_null() { None } else { unsafe { Some(&mut *self) } }
    }
    #[inline]
    pub const fn guaranteed_eq(self, other: *mut T) -> Option<bool>
    where
        T: Sized,
    {
        (self as *const T).guaranteed_eq(other as _)
    }
    #[inline(always)]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {
        unsafe { (self as *const T).offset_from(origin) }
    }
    #[inline(always)]
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize {
        unsafe { self.cast::<u8>().offset_from(origin.cast::<u8>()) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized,
    {
        unsafe { (self as *const T).offset_from_unsigned(origin) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize {
        unsafe { (self as *const T).byte_offset_from_unsigned(origin) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn add(self, count: usize) -> Self
    where
        T: Sized,
    {
        unsafe { intrinsics::offset(self, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn byte_add(self, count: usize) -> Self {
        unsafe { self.cast::<u8>().add(count).with_metadata_of(self) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        if T::IS_ZST { self } else { unsafe { intrinsics::offset(self, intrinsics::unchecked_sub(0, count as isize)) } }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn byte_sub(self, count: usize) -> Self {
        unsafe { self.cast::<u8>().sub(count).with_metadata_of(self) }
    }
    #[inline(always)]
    pub const fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized,
    {
        self.wrapping_offset(count as isize)
    }
    #[inline(always)]
    pub const fn wrapping_byte_add(self, count: usize) -> Self {
        self.cast::<u8>().wrapping_add(count).with_metadata_of(self)
    }
    #[inline(always)]
    pub const fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        self.wrapping_offset((count as isize).wrapping_neg())
    }
    #[inline(always)]
    pub const fn wrapping_byte_sub(self, count: usize) -> Self {
        self.cast::<u8>().wrapping_sub(count).with_metadata_of(self)
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { read(self) }
    }
    #[inline(always)]
    #[track_caller]
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { read_volatile(self) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { read_unaligned(self) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy(self, dest, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy_nonoverlapping(self, dest, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn copy_from(self, src: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy(src, self, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy_nonoverlapping(src, self, count) }
    }
    #[inline(always)]
    pub unsafe fn drop_in_place(self) {
        unsafe { drop_in_place(self) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn write(self, val: T)
    where
        T: Sized,
    {
        unsafe { write(self, val) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized,
    {
        unsafe { write_bytes(self, val, count) }
    }
    #[inline(always)]
    #[track_caller]
    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized,
    {
        unsafe { write_volatile(self, val) }
    }
    #[inline(always)]
    #[track_caller]
    pub const unsafe fn write_unaligned(self, val: T)
    where
        T: Sized,
    {
        unsafe { write_unaligned(self, val) }
    }
    #[inline(always)]
    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized,
    {
        unsafe { replace(self, src) }
    }
    #[inline(always)]
    pub const unsafe fn swap(self, with: *mut T)
    where
        T: Sized,
    {
        unsafe { swap(self, with) }
    }
    #[inline]
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        self.addr() & (align_of::<T>() - 1) == 0
    }
}

impl<T> *mut [T] {
    #[inline(always)]
    pub const fn len(self) -> usize {
        metadata(self)
    }
    #[inline(always)]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
    #[inline(always)]
    pub const fn as_mut_ptr(self) -> *mut T {
        self as *mut T
    }
    #[inline(always)]
    pub unsafe fn get_unchecked_mut<I>(self, index: I) -> *mut I::Output
    where
        I: SliceIndex<[T]>,
    {
        unsafe { index.get_unchecked_mut(self) }
    }
}

impl<T: PointeeSized> PartialEq for *mut T {
    #[inline(always)]
    fn eq(&self, other: &*mut T) -> bool {
        *self == *other
    }
}

impl<T: PointeeSized> Eq for *mut T {}

impl<T: PointeeSized> Ord for *mut T {
    #[inline]
    fn cmp(&self, other: &*mut T) -> Ordering {
        if self < other {
            Less
        } else if self == other {
            Equal
        } else {
            Greater
        }
    }
}

impl<T: PointeeSized> PartialOrd for *mut T {
    #[inline(always)]
    fn partial_cmp(&self, other: &*mut T) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    #[inline(always)]
    fn lt(&self, other: &*mut T) -> bool {
        *self < *other
    }
    #[inline(always)]
    fn le(&self, other: &*mut T) -> bool {
        *self <= *other
    }
    #[inline(always)]
    fn gt(&self, other: &*mut T) -> bool {
        *self > *other
    }
    #[inline(always)]
    fn ge(&self, other: &*mut T) -> bool {
        *self >= *other
    }
}

impl<T: ?Sized + Thin> Default for *mut T {
    fn default() -> Self {
        crate::ptr::null_mut()
    }
}
