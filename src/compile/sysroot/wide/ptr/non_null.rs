//! Pointers that are not null.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

use crate::cmp::Ordering;
use crate::marker::{PointeeSized, Unsize};
use crate::mem::{self, SizedTypeProperties, transmute};
use crate::num::NonZero;
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::slice::SliceIndex;
use crate::{fmt, hash, intrinsics, ptr};

#[cfg(not(drop_glue))]
#[repr(transparent)]
#[rustc_layout_scalar_valid_range_start(1)]
pub struct NonNull<T: PointeeSized> {
    pointer: *const T,
}

#[cfg(drop_glue)]
#[repr(transparent)]
pub struct NonNull<T: PointeeSized> {
    pointer: crate::pattern_type!(*const T is !null),
}

impl<T: PointeeSized> !Send for NonNull<T> {}

impl<T: PointeeSized> !Sync for NonNull<T> {}

impl<T: Sized> NonNull<T> {
    #[inline]
    pub const fn without_provenance(addr: NonZero<usize>) -> Self {
        unsafe { transmute(addr) }
    }
    #[inline]
    pub const fn dangling() -> Self {
        unsafe { transmute(align_of::<T>()) }
    }
}

impl<T: PointeeSized> NonNull<T> {
    #[inline]
    #[track_caller]
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self {
        unsafe { transmute(ptr) }
    }
    #[inline]
    pub const fn new(ptr: *mut T) -> Option<Self> {
        if !ptr.is_null() { Some(unsafe { Self::new_unchecked(ptr) }) } else { None }
    }
    #[inline]
    pub const fn from_ref(r: &T) -> Self {
        unsafe { transmute(r as *const T) }
    }
    #[inline]
    pub const fn from_mut(r: &mut T) -> Self {
        unsafe { transmute(r as *mut T) }
    }
    #[inline]
    pub fn addr(self) -> NonZero<usize> {
        unsafe { NonZero::new_unchecked(self.as_ptr().addr()) }
    }
    #[inline]
    pub fn with_addr(self, addr: NonZero<usize>) -> Self {
        unsafe { NonNull::new_unchecked(self.as_ptr().with_addr(addr.get()) as *mut _) }
    }
    #[inline]
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> Self {
        self.with_addr(f(self.addr()))
    }
    #[inline(always)]
    pub const fn as_ptr(self) -> *mut T {
        unsafe { mem::transmute::<Self, *mut T>(self) }
    }
    #[inline(always)]
    pub const unsafe fn as_ref<'a>(&self) -> &'a T {
        unsafe { &*self.as_ptr().cast_const() }
    }
    #[inline(always)]
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
        unsafe { &mut *self.as_ptr() }
    }
    #[inline]
    pub const fn cast<U>(self) -> NonNull<U> {
        unsafe { transmute(self.as_ptr() as *mut U) }
    }
    #[inline(always)]
    pub const unsafe fn offset(self, count: isize) -> Self
    where
        T: Sized,
    {
        unsafe { transmute(intrinsics::offset(self.as_ptr(), count)) }
    }
    #[inline(always)]
    pub const unsafe fn byte_offset(self, count: isize) -> Self {
        unsafe { transmute(self.as_ptr().byte_offset(count)) }
    }
    #[inline(always)]
    pub const unsafe fn add(self, count: usize) -> Self
    where
        T: Sized,
    {
        unsafe { transmute(intrinsics::offset(self.as_ptr(), count)) }
    }
    #[inline(always)]
    pub const unsafe fn byte_add(self, count: usize) -> Self {
        unsafe { transmute(self.as_ptr().byte_add(count)) }
    }
    #[inline(always)]
    pub const unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        if T::IS_ZST { self } else { unsafe { self.offset(intrinsics::unchecked_sub(0, count as isize)) } }
    }
    #[inline(always)]
    pub const unsafe fn byte_sub(self, count: usize) -> Self {
        unsafe { transmute(self.as_ptr().byte_sub(count)) }
    }
    #[inline]
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize
    where
        T: Sized,
    {
        unsafe { self.as_ptr().offset_from(origin.as_ptr()) }
    }
    #[inline(always)]
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize {
        unsafe { self.as_ptr().byte_offset_from(origin.as_ptr()) }
    }
    #[inline]
    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize
    where
        T: Sized,
    {
        unsafe { self.as_ptr().offset_from_unsigned(subtracted.as_ptr()) }
    }
    #[inline(always)]
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize {
        unsafe { self.as_ptr().byte_offset_from_unsigned(origin.as_ptr()) }
    }
    #[inline]
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read(self.as_ptr()) }
    }
    #[inline]
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_volatile(self.as_ptr()) }
    }
    #[inline]
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_unaligned(self.as_ptr()) }
    }
    #[inline(always)]
    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy(self.as_ptr(), dest.as_ptr(), count) }
    }
    #[inline(always)]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy_nonoverlapping(self.as_ptr(), dest.as_ptr(), count) }
    }
    #[inline(always)]
    pub const unsafe fn copy_from(self, src: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy(src.as_ptr(), self.as_ptr(), count) }
    }
    #[inline(always)]
    pub const unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy_nonoverlapping(src.as_ptr(), self.as_ptr(), count) }
    }
    #[inline(always)]
    pub unsafe fn drop_in_place(self) {
        unsafe { ptr::drop_in_place(self.as_ptr()) }
    }
    #[inline(always)]
    pub const unsafe fn write(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write(self.as_ptr(), val) }
    }
    #[inline(always)]
    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::write_bytes(self.as_ptr(), val, count) }
    }
    #[inline(always)]
    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_volatile(self.as_ptr(), val) }
    }
    #[inline(always)]
    pub const unsafe fn write_unaligned(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_unaligned(self.as_ptr(), val) }
    }
    #[inline(always)]
    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized,
    {
        unsafe { ptr::replace(self.as_ptr(), src) }
    }
    #[inline(always)]
    pub const unsafe fn swap(self, with: NonNull<T>)
    where
        T: Sized,
    {
        unsafe { ptr::swap(self.as_ptr(), with.as_ptr()) }
    }
    #[inline]
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        self.as_ptr().is_aligned()
    }
}

impl<T> NonNull<[T]> {
    #[inline]
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self {
        unsafe { Self::new_unchecked(super::slice_from_raw_parts_mut(data.as_ptr(), len)) }
    }
    #[inline]
    pub const fn len(self) -> usize {
        self.as_ptr().len()
    }
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
    #[inline]
    pub const fn as_non_null_ptr(self) -> NonNull<T> {
        self.cast()
    }
    #[inline]
    pub const fn as_mut_ptr(self) -> *mut T {
        self.as_non_null_ptr().as_ptr()
    }
    #[inline]
    pub unsafe fn get_unchecked_mut<I>(self, index: I) -> NonNull<I::Output>
    where
        I: SliceIndex<[T]>,
    {
        unsafe { NonNull::new_unchecked(self.as_ptr().get_unchecked_mut(index)) }
    }
}

impl<T: PointeeSized> Clone for NonNull<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: PointeeSized> Copy for NonNull<T> {}

impl<T: PointeeSized, U: PointeeSized> CoerceUnsized<NonNull<U>> for NonNull<T> where T: Unsize<U> {}

impl<T: PointeeSized, U: PointeeSized> DispatchFromDyn<NonNull<U>> for NonNull<T> where T: Unsize<U> {}

impl<T: PointeeSized> fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.as_ptr(), f)
    }
}

impl<T: PointeeSized> fmt::Pointer for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.as_ptr(), f)
    }
}

impl<T: PointeeSized> Eq for NonNull<T> {}

impl<T: PointeeSized> PartialEq for NonNull<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_ptr() == other.as_ptr()
    }
}

impl<T: PointeeSized> Ord for NonNull<T> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_ptr().cmp(&other.as_ptr())
    }
}

impl<T: PointeeSized> PartialOrd for NonNull<T> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.as_ptr().partial_cmp(&other.as_ptr())
    }
}

impl<T: PointeeSized> hash::Hash for NonNull<T> {
    #[inline]
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_ptr().hash(state)
    }
}

impl<T: PointeeSized> From<&mut T> for NonNull<T> {
    #[inline]
    fn from(r: &mut T) -> Self {
        NonNull::from_mut(r)
    }
}

impl<T: PointeeSized> From<&T> for NonNull<T> {
    #[inline]
    fn from(r: &T) -> Self {
        NonNull::from_ref(r)
    }
}
