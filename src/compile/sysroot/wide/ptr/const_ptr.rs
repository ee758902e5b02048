//! Pointers to what is read.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use super::*;
use crate::cmp::Ordering::{Equal, Greater, Less};
use crate::slice::SliceIndex;

impl<T: PointeeSized> *const T {
    #[inline]
    pub const fn is_null(self) -> bool {
        #[inline]
        fn at_run_time(pointer: *const u8) -> bool {
            pointer as usize == 0
        }
        #[inline]
        const fn at_compile_time(pointer: *const u8) -> bool {
            intrinsics::ptr_guaranteed_cmp(pointer, null()) == 1
        }
        intrinsics::const_eval_select((self as *const u8,), at_compile_time, at_run_time)
    }
    #[inline(always)]
    pub const fn cast<U>(self) -> *const U {
        self as _
    }
    #[inline]
    pub const fn with_metadata_of<U>(self, meta: *const U) -> *const U
    where
        U: PointeeSized,
    {
        from_raw_parts::<U>(self as *const (), metadata(meta))
    }
    #[inline(always)]
    pub const fn cast_mut(self) -> *mut T {
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
    pub const unsafe fn offset(self, count: isize) -> *const T
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
    pub const fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized,
    {
        unsafe { intrinsics::arith_offset(self, count) }
    }
    #[inline(always)]
    pub const fn wrapping_byte_offset(self, count: isize) -> Self {
        self.cast::<u8>().wrapping_offset(count).with_metadata_of(self)
    }
    #[inline]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {
        let pointee_size = size_of::<T>();
        assert!(0 < pointee_size && pointee_size <= isize::MAX as usize);
        unsafe { intrinsics::ptr_offset_from(self, origin) }
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
        let pointee_size = size_of::<T>();
        assert!(0 < pointee_size && pointee_size <= isize::MAX as usize);
        unsafe { intrinsics::ptr_offset_from_unsigned(self, origin) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize {
        unsafe { self.cast::<u8>().offset_from_unsigned(origin.cast::<u8>()) }
    }
    #[inline]
    pub const fn guaranteed_eq(self, other: *const T) -> Option<bool>
    where
        T: Sized,
    {
        match intrinsics::ptr_guaranteed_cmp(self, other) {
            2 => None,
            other => Some(other == 1),
        }
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
    #[inline]
    #[track_caller]
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { read(self) }
    }
    #[inline]
    #[track_caller]
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { read_volatile(self) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { read_unaligned(self) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy(self, dest, count) }
    }
    #[inline]
    #[track_caller]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { copy_nonoverlapping(self, dest, count) }
    }
    #[inline]
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        self.addr() & (align_of::<T>() - 1) == 0
    }
}

impl<T> *const [T] {
    #[inline]
    pub const fn len(self) -> usize {
        metadata(self)
    }
    #[inline(always)]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
    #[inline]
    pub const fn as_ptr(self) -> *const T {
        self as *const T
    }
    #[inline]
    pub unsafe fn get_unchecked<I>(self, index: I) -> *const I::Output
    where
        I: SliceIndex<[T]>,
    {
        unsafe { index.get_unchecked(self) }
    }
}

impl<T: PointeeSized> PartialEq for *const T {
    #[inline]
    fn eq(&self, other: &*const T) -> bool {
        *self == *other
    }
}

impl<T: PointeeSized> Eq for *const T {}

impl<T: PointeeSized> Ord for *const T {
    #[inline]
    fn cmp(&self, other: &*const T) -> Ordering {
        if self < other {
            Less
        } else if self == other {
            Equal
        } else {
            Greater
        }
    }
}

impl<T: PointeeSized> PartialOrd for *const T {
    #[inline]
    fn partial_cmp(&self, other: &*const T) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    #[inline]
    fn lt(&self, other: &*const T) -> bool {
        *self < *other
    }
    #[inline]
    fn le(&self, other: &*const T) -> bool {
        *self <= *other
    }
    #[inline]
    fn gt(&self, other: &*const T) -> bool {
        *self > *other
    }
    #[inline]
    fn ge(&self, other: &*const T) -> bool {
        *self >= *other
    }
}

impl<T: ?Sized + Thin> Default for *const T {
    fn default() -> Self {
        crate::ptr::null()
    }
}
