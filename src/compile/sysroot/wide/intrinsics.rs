//! Functions that the compiler implements itself.
//!
//! The names and signatures are rustc's (`compiler/rustc_hir_analysis/src/check/intrinsic.rs`). The memory ordering of an
//! atomic intrinsic is a const parameter since Rust 1.89.

use crate::cmp::{Eq, PartialEq};
use crate::marker::{ConstParamTy_, PointeeSized, StructuralPartialEq};

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

/// Its argument, with the hint that it is rarely false.
#[rustc_nounwind]
#[inline(always)]
pub const fn likely(condition: bool) -> bool {
    if condition {
        true
    } else {
        cold_path();
        false
    }
}

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

/// Functions of one form, which the compiler implements.
macro_rules! intrinsics {
    ($(fn $name:ident<$($type:ident $(: $bound:path)?),*>($($argument:ident: $of:ty),*) $(-> $result:ty)?;)*) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub const fn $name<$($type $(: $bound)?),*>($($argument: $of),*) $(-> $result)?;
    )*};
    ($(unsafe fn $name:ident<$($type:ident $(: $bound:path)?),*>($($argument:ident: $of:ty),*) $(-> $result:ty)?;)*) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub const unsafe fn $name<$($type $(: $bound)?),*>($($argument: $of),*) $(-> $result)?;
    )*};
}

intrinsics! {
    fn mul_with_overflow<T: Copy>(x: T, y: T) -> (T, bool);
    fn saturating_add<T: Copy>(x: T, y: T) -> T;
    fn saturating_sub<T: Copy>(x: T, y: T) -> T;
    fn ctpop<T: Copy>(x: T) -> u32;
    fn ctlz<T: Copy>(x: T) -> u32;
    fn cttz<T: Copy>(x: T) -> u32;
    fn bswap<T: Copy>(x: T) -> T;
    fn bitreverse<T: Copy>(x: T) -> T;
    fn three_way_compare<T: Copy>(x: T, y: T) -> crate::cmp::Ordering;
    fn assert_inhabited<T>();
    fn assert_zero_valid<T>();
    fn assert_mem_uninitialized_valid<T>();
    fn forget<T>(value: T);
}

intrinsics! {
    unsafe fn unchecked_mul<T: Copy>(x: T, y: T) -> T;
    unsafe fn unchecked_div<T: Copy>(x: T, y: T) -> T;
    unsafe fn unchecked_rem<T: Copy>(x: T, y: T) -> T;
    unsafe fn unchecked_shl<T: Copy, U: Copy>(x: T, y: U) -> T;
    unsafe fn unchecked_shr<T: Copy, U: Copy>(x: T, y: U) -> T;
    unsafe fn exact_div<T: Copy>(x: T, y: T) -> T;
    unsafe fn ctlz_nonzero<T: Copy>(x: T) -> u32;
    unsafe fn cttz_nonzero<T: Copy>(x: T) -> u32;
    unsafe fn transmute_unchecked<T, U>(source: T) -> U;
    unsafe fn offset<P, D>(pointer: P, delta: D) -> P;
    unsafe fn ptr_offset_from<T>(pointer: *const T, base: *const T) -> isize;
    unsafe fn ptr_offset_from_unsigned<T>(pointer: *const T, base: *const T) -> usize;
    unsafe fn copy<T>(source: *const T, destination: *mut T, count: usize);
    unsafe fn copy_nonoverlapping<T>(source: *const T, destination: *mut T, count: usize);
    unsafe fn write_bytes<T>(destination: *mut T, value: u8, count: usize);
    unsafe fn raw_eq<T>(x: &T, y: &T) -> bool;
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn compare_bytes(left: *const u8, right: *const u8, bytes: usize) -> i32;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn needs_drop<T: ?Sized>() -> bool;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn size_of_val<T: ?Sized>(pointer: *const T) -> usize;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn align_of_val<T: ?Sized>(pointer: *const T) -> usize;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn type_name<T: ?Sized>() -> &'static str;

#[rustc_intrinsic]
#[rustc_nounwind]
#[lang = "offset_of"]
pub const fn offset_of<T: PointeeSized>(variant: u32, field: u32) -> usize;

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn volatile_load<T>(source: *const T) -> T;

#[rustc_intrinsic]
#[rustc_nounwind]
pub unsafe fn volatile_store<T>(destination: *mut T, value: T);

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn unreachable() -> !;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn assume(condition: bool) {
    if !condition {
        unsafe { unreachable() }
    }
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub fn abort() -> !;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn caller_location() -> &'static crate::panic::Location<'static>;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn is_val_statically_known<T: Copy>(_value: T) -> bool {
    false
}

#[rustc_intrinsic]
#[rustc_nounwind]
#[inline]
pub const unsafe fn typed_swap_nonoverlapping<T>(x: *mut T, y: *mut T) {
    unsafe {
        let old = read_via_copy(x);
        copy_nonoverlapping(y, x, 1);
        write_via_move(y, old);
    }
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn ptr_guaranteed_cmp<T>(pointer: *const T, other: *const T) -> u8;

/// The types of pointers, and what they point to.
pub trait BuiltinDeref: Sized {
    type Pointee: PointeeSized;
}
impl<T: PointeeSized> BuiltinDeref for &mut T {
    type Pointee = T;
}
impl<T: PointeeSized> BuiltinDeref for &T {
    type Pointee = T;
}
impl<T: PointeeSized> BuiltinDeref for *mut T {
    type Pointee = T;
}
impl<T: PointeeSized> BuiltinDeref for *const T {
    type Pointee = T;
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn aggregate_raw_ptr<P: BuiltinDeref, D, M>(data: D, metadata: M) -> P
where
    <P as BuiltinDeref>::Pointee: crate::ptr::Pointee<Metadata = M>;

#[rustc_intrinsic]
#[rustc_nounwind]
pub const fn ptr_metadata<P: crate::ptr::Pointee<Metadata = M> + PointeeSized, M>(pointer: *const P) -> M;

/// The bodies of the shifts are for the compiler's interpreter: instructions are generated without them.
macro_rules! rotate {
    ($($name:ident $shift_both:ident $along:tt $against:tt)*) => {$(
        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub const unsafe fn $shift_both<T: Copy>(x: T, y: T, shift: u32) -> T {
            macro_rules! by_size {
                ($of:ident) => {{
                    let (x, y) = (transmute_unchecked::<T, $of>(x), transmute_unchecked::<T, $of>(y));
                    let shifted = if shift == 0 { x } else { x $along shift | y $against ($of::BITS - shift) };
                    transmute_unchecked::<$of, T>(shifted)
                }};
            }
            unsafe {
                match crate::mem::size_of::<T>() {
                    1 => by_size!(u8),
                    2 => by_size!(u16),
                    4 => by_size!(u32),
                    8 => by_size!(u64),
                    _ => by_size!(u128),
                }
            }
        }

        #[rustc_intrinsic]
        #[rustc_nounwind]
        pub const fn $name<T: Copy>(x: T, shift: u32) -> T {
            unsafe { $shift_both(x, x, shift % (crate::mem::size_of::<T>() as u32 * 8)) }
        }
    )*};
}
rotate! { rotate_left unchecked_funnel_shl << >> rotate_right unchecked_funnel_shr >> << }

/// A function that is evaluated in another way at compile time.
#[rustc_intrinsic]
pub const fn const_eval_select<A: crate::marker::Tuple, F, G, R>(
    _arguments: A,
    _at_compile_time: F,
    _at_run_time: G,
) -> R
where
    G: FnOnce<A, Output = R>,
    F: FnOnce<A, Output = R>;

pub trait ChangePointee<U: PointeeSized>: BuiltinDeref {
    type Output;
}
impl<'a, T: PointeeSized + 'a, U: PointeeSized + 'a> ChangePointee<U> for &'a mut T {
    type Output = &'a mut U;
}
impl<'a, T: PointeeSized + 'a, U: PointeeSized + 'a> ChangePointee<U> for &'a T {
    type Output = &'a U;
}
impl<T: PointeeSized, U: PointeeSized> ChangePointee<U> for *mut T {
    type Output = *mut U;
}
impl<T: PointeeSized, U: PointeeSized> ChangePointee<U> for *const T {
    type Output = *const U;
}

#[rustc_intrinsic]
#[rustc_nounwind]
pub const unsafe fn slice_get_unchecked<P: ChangePointee<[T], Pointee = T, Output = S>, S, T>(
    slice_ptr: S,
    index: usize,
) -> P;

#[rustc_intrinsic]
#[rustc_nounwind]
#[inline]
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    if condition { true_val } else { false_val }
}
