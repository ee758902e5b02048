//! Raw pointers.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

mod const_ptr;
mod metadata;
mod mut_ptr;
mod non_null;

pub use metadata::{Pointee, Thin, from_raw_parts, from_raw_parts_mut, metadata};
pub use non_null::NonNull;

use crate::cmp::Ordering;
use crate::marker::{Destruct, FnPtr, PointeeSized};
use crate::mem::{self, MaybeUninit, SizedTypeProperties};
use crate::{hash, intrinsics};

#[inline(always)]
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {
    unsafe { crate::intrinsics::copy_nonoverlapping(src, dst, count) }
}

#[inline(always)]
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {
    unsafe { crate::intrinsics::copy(src, dst, count) }
}

#[inline(always)]
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {
    unsafe { crate::intrinsics::write_bytes(dst, val, count) }
}

#[inline(always)]
pub const fn null<T: PointeeSized + Thin>() -> *const T {
    from_raw_parts(without_provenance::<()>(0), ())
}

#[inline(always)]
pub const fn null_mut<T: PointeeSized + Thin>() -> *mut T {
    from_raw_parts_mut(without_provenance_mut::<()>(0), ())
}

#[inline(always)]
pub const fn without_provenance<T>(addr: usize) -> *const T {
    without_provenance_mut(addr)
}

#[inline(always)]
pub const fn dangling<T>() -> *const T {
    dangling_mut()
}

#[inline(always)]
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T {
    unsafe { mem::transmute(addr) }
}

#[inline(always)]
pub const fn dangling_mut<T>() -> *mut T {
    NonNull::dangling().as_ptr()
}

#[inline(always)]
pub const fn with_exposed_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}

#[inline(always)]
pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}

#[inline(always)]
pub const fn from_ref<T: PointeeSized>(r: &T) -> *const T {
    r
}

#[inline(always)]
pub const fn from_mut<T: PointeeSized>(r: &mut T) -> *mut T {
    r
}

#[inline]
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {
    from_raw_parts(data, len)
}

#[inline]
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {
    from_raw_parts_mut(data, len)
}

#[inline]
pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {
    let mut tmp = MaybeUninit::<T>::uninit();
    unsafe {
        copy_nonoverlapping(x, tmp.as_mut_ptr(), 1);
        copy(y, x, 1);
        copy_nonoverlapping(tmp.as_ptr(), y, 1);
    }
}

#[inline]
#[track_caller]
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    unsafe {
        if T::IS_ZST {
            return src;
        }
        mem::replace(&mut *dst, src)
    }
}

#[inline]
#[track_caller]
pub const unsafe fn read<T>(src: *const T) -> T {
    unsafe { crate::intrinsics::read_via_copy(src) }
}

#[inline]
#[track_caller]
pub const unsafe fn read_unaligned<T>(src: *const T) -> T {
    let mut tmp = MaybeUninit::<T>::uninit();
    unsafe {
        copy_nonoverlapping(src as *const u8, tmp.as_mut_ptr() as *mut u8, size_of::<T>());
        tmp.assume_init()
    }
}

#[inline]
#[track_caller]
pub const unsafe fn write<T>(dst: *mut T, src: T) {
    unsafe { intrinsics::write_via_move(dst, src) }
}

#[inline]
#[track_caller]
pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T) {
    unsafe {
        copy_nonoverlapping((&raw const src) as *const u8, dst as *mut u8, size_of::<T>());
        intrinsics::forget(src);
    }
}

#[inline]
#[track_caller]
pub unsafe fn read_volatile<T>(src: *const T) -> T {
    unsafe { intrinsics::volatile_load(src) }
}

#[inline]
#[track_caller]
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {
    unsafe {
        intrinsics::volatile_store(dst, src);
    }
}

#[inline(always)]
pub fn eq<T: PointeeSized>(a: *const T, b: *const T) -> bool {
    a == b
}

#[inline(always)]
pub fn addr_eq<T: PointeeSized, U: PointeeSized>(p: *const T, q: *const U) -> bool {
    (p as *const ()) == (q as *const ())
}

#[inline(always)]
pub fn fn_addr_eq<T: FnPtr, U: FnPtr>(f: T, g: U) -> bool {
    f.addr() == g.addr()
}

pub fn hash<T: PointeeSized, S: hash::Hasher>(hashee: *const T, into: &mut S) {
    use crate::hash::Hash;
    hashee.hash(into);
}

#[rustc_macro_transparency = "semiopaque"]
pub macro addr_of($place:expr) {
    &raw const $place
}

#[rustc_macro_transparency = "semiopaque"]
pub macro addr_of_mut($place:expr) {
    &raw mut $place
}

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
#[inline]
pub const unsafe fn drop_in_place<T: PointeeSized>(to_drop: *mut T)
where
    T: [const] Destruct,
{
    unsafe { drop_glue(to_drop) }
}

#[cfg(drop_glue)]
#[lang = "drop_glue"]
const unsafe fn drop_glue<T: PointeeSized>(_: *mut T)
where
    T: [const] Destruct,
{
    // The compiler replaces this body by the real drop glue.
}
