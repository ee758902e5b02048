//! Whole values in memory.
//!
//! From the Rust project's library, <https://github.com/rust-lang/rust>, MIT OR Apache-2.0.

mod maybe_uninit;

pub use crate::intrinsics::transmute;
pub use maybe_uninit::{ManuallyDrop, MaybeUninit};

use crate::marker::DiscriminantKind;
use crate::{hash, intrinsics, ptr};

#[inline]
pub const fn forget<T>(t: T) {
    let _ = ManuallyDrop::new(t);
}

#[inline(always)]
pub const fn size_of<T>() -> usize {
    <T as SizedTypeProperties>::SIZE
}

#[inline]
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::size_of_val(val) }
}

#[inline]
pub const unsafe fn size_of_val_raw<T: ?Sized>(val: *const T) -> usize {
    unsafe { intrinsics::size_of_val(val) }
}

#[inline]
pub fn min_align_of<T>() -> usize {
    <T as SizedTypeProperties>::ALIGN
}

#[inline]
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::align_of_val(val) }
}

#[inline(always)]
pub const fn align_of<T>() -> usize {
    <T as SizedTypeProperties>::ALIGN
}

#[inline]
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::align_of_val(val) }
}

#[inline]
pub const unsafe fn align_of_val_raw<T: ?Sized>(val: *const T) -> usize {
    unsafe { intrinsics::align_of_val(val) }
}

#[inline]
pub const fn needs_drop<T: ?Sized>() -> bool {
    const { intrinsics::needs_drop::<T>() }
}

#[inline(always)]
#[track_caller]
pub const unsafe fn zeroed<T>() -> T {
    unsafe {
        intrinsics::assert_zero_valid::<T>();
        MaybeUninit::zeroed().assume_init()
    }
}

#[inline(always)]
#[track_caller]
pub unsafe fn uninitialized<T>() -> T {
    unsafe {
        intrinsics::assert_mem_uninitialized_valid::<T>();
        let mut val = MaybeUninit::<T>::uninit();

        val.as_mut_ptr().write_bytes(0x01, 1);

        val.assume_init()
    }
}

#[inline]
pub const fn swap<T>(x: &mut T, y: &mut T) {
    unsafe { intrinsics::typed_swap_nonoverlapping(x, y) }
}

#[inline]
pub fn take<T: Default>(dest: &mut T) -> T {
    replace(dest, T::default())
}

#[inline]
pub const fn replace<T>(dest: &mut T, src: T) -> T {
    unsafe {
        let result = crate::intrinsics::read_via_copy(dest);
        crate::intrinsics::write_via_move(dest, src);
        result
    }
}

#[inline]
pub fn drop<T>(_x: T) {}

#[inline]
#[track_caller]
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {
    assert!(size_of::<Src>() >= size_of::<Dst>(), "cannot transmute_copy if Dst is larger than Src");
    if align_of::<Dst>() > align_of::<Src>() {
        unsafe { ptr::read_unaligned(src as *const Src as *const Dst) }
    } else {
        unsafe { ptr::read(src as *const Src as *const Dst) }
    }
}

pub struct Discriminant<T>(<T as DiscriminantKind>::Discriminant);
impl<T> Copy for Discriminant<T> {}

impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, rhs: &Self) -> bool {
        self.0 == rhs.0
    }
}

impl<T> Eq for Discriminant<T> {}

impl<T> hash::Hash for Discriminant<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

pub const fn discriminant<T>(v: &T) -> Discriminant<T> {
    Discriminant(intrinsics::discriminant_value(v))
}

pub trait SizedTypeProperties: Sized {
    const SIZE: usize = intrinsics::size_of::<Self>();
    const ALIGN: usize = intrinsics::align_of::<Self>();
    const IS_ZST: bool = Self::SIZE == 0;
}

impl<T> SizedTypeProperties for T {}
