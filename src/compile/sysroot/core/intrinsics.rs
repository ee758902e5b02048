//! Functions that the compiler implements itself.
//!
//! The names and signatures are rustc's (`compiler/rustc_hir_analysis/src/check/intrinsic.rs`). The memory ordering of an
//! atomic intrinsic is a const parameter since Rust 1.89.

use crate::cmp::{Eq, PartialEq};
use crate::marker::{ConstParamTy_, StructuralPartialEq};

/// The orderings, in the order by which rustc reads the discriminant.
pub enum AtomicOrdering {
    Relaxed = 0,
    Release = 1,
    Acquire = 2,
    AcqRel = 3,
    SeqCst = 4,
}

impl StructuralPartialEq for AtomicOrdering {}
impl ConstParamTy_ for AtomicOrdering {}
impl Eq for AtomicOrdering {}
impl PartialEq for AtomicOrdering {
    fn eq(&self, other: &Self) -> bool {
        discriminant_value(self) == discriminant_value(other)
    }
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_load<T: Copy, const ORDER: AtomicOrdering>(source: *const T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_store<T: Copy, const ORDER: AtomicOrdering>(destination: *mut T, value: T);

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_xchg<T: Copy, const ORDER: AtomicOrdering>(destination: *mut T, value: T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_cxchg<T: Copy, const SUCCESS: AtomicOrdering, const FAILURE: AtomicOrdering>(
    destination: *mut T,
    old: T,
    new: T,
) -> (T, bool);

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_cxchgweak<T: Copy, const SUCCESS: AtomicOrdering, const FAILURE: AtomicOrdering>(
    destination: *mut T,
    old: T,
    new: T,
) -> (T, bool);

macro_rules! fetch {
    ($($name:ident)*) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub unsafe fn $name<T: Copy, U: Copy, const ORDER: AtomicOrdering>(destination: *mut T, value: U) -> T;
    )*};
}
fetch! { atomic_xadd atomic_xsub atomic_and atomic_nand atomic_or atomic_xor }

macro_rules! fetch_compared {
    ($($name:ident)*) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub unsafe fn $name<T: Copy, const ORDER: AtomicOrdering>(destination: *mut T, value: T) -> T;
    )*};
}
fetch_compared! { atomic_max atomic_min atomic_umax atomic_umin }

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_fence<const ORDER: AtomicOrdering>();

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn atomic_singlethreadfence<const ORDER: AtomicOrdering>();

macro_rules! arithmetic {
    ($($name:ident $result:ty),* $(,)?) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub const fn $name<T: Copy>(x: T, y: T) -> $result;
    )*};
}
arithmetic! {
    wrapping_add T, wrapping_sub T, wrapping_mul T,
    add_with_overflow (T, bool), sub_with_overflow (T, bool),
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn unchecked_add<T: Copy>(x: T, y: T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn unchecked_sub<T: Copy>(x: T, y: T) -> T;

#[rustc_intrinsic]
pub const fn size_of<T>() -> usize;

#[rustc_intrinsic]
pub const fn align_of<T>() -> usize;

#[rustc_intrinsic]
pub const unsafe fn transmute<T, U>(source: T) -> U;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn read_via_copy<T>(pointer: *const T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn write_via_move<T>(pointer: *mut T, value: T);

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn arith_offset<T>(pointer: *const T, offset: isize) -> *const T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn black_box<T>(value: T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn discriminant_value<T>(value: &T) -> <T as crate::marker::DiscriminantKind>::Discriminant;

#[rustc_intrinsic]
#[rustc_nounwind]
#[cold]
pub const fn cold_path() {}

/// Its argument, with the hint that it is rarely true.
#[rustc_nounwind]
#[inline(always)]
pub const fn unlikely(condition: bool) -> bool {
    if condition {
        cold_path();
        true
    } else {
        false
    }
}
