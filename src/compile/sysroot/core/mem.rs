//! Whole values in memory.

pub use crate::intrinsics::transmute;

#[inline(always)]
pub const fn size_of<T>() -> usize {
    const { crate::intrinsics::size_of::<T>() }
}

#[inline(always)]
pub const fn align_of<T>() -> usize {
    const { crate::intrinsics::align_of::<T>() }
}

#[inline]
pub fn drop<T>(_value: T) {}

#[inline]
pub const fn replace<T>(destination: &mut T, source: T) -> T {
    unsafe {
        let old = crate::intrinsics::read_via_copy(destination);
        crate::intrinsics::write_via_move(destination, source);
        old
    }
}

#[lang = "manually_drop"]
#[repr(transparent)]
pub struct ManuallyDrop<T: crate::marker::PointeeSized> {
    value: T,
}
