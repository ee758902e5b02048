//! The iterator of an array's values.

use crate::iter::FusedIterator;
use crate::mem::{ManuallyDrop, MaybeUninit};
use crate::ops::Range;
use crate::ptr;

/// The values of an array that are still there.
pub struct IntoIter<T, const N: usize> {
    data: [MaybeUninit<T>; N],
    alive: Range<usize>,
}

impl<T, const N: usize> IntoIter<T, N> {
    #[inline]
    pub const fn as_slice(&self) -> &[T] {
        let start = self.data.as_ptr() as *const T;
        unsafe { crate::slice::from_raw_parts(start.add(self.alive.start), self.alive.end - self.alive.start) }
    }

    #[inline]
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        let start = self.data.as_mut_ptr() as *mut T;
        unsafe { crate::slice::from_raw_parts_mut(start.add(self.alive.start), self.alive.end - self.alive.start) }
    }
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;

    #[inline]
    fn into_iter(self) -> IntoIter<T, N> {
        let this = ManuallyDrop::new(self);
        let data: [MaybeUninit<T>; N] = unsafe { ptr::read(&raw const this as *const [MaybeUninit<T>; N]) };
        IntoIter { data, alive: 0..N }
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let at = self.alive.next()?;
        Some(unsafe { self.data.get_unchecked(at).assume_init_read() })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.alive.size_hint()
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        let at = self.alive.next_back()?;
        Some(unsafe { self.data.get_unchecked(at).assume_init_read() })
    }
}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    #[inline]
    fn drop(&mut self) {
        if crate::mem::needs_drop::<T>() {
            unsafe { ptr::drop_in_place(self.as_mut_slice()) }
        }
    }
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}
