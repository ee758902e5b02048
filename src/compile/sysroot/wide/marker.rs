//! Marker traits: what the compiler asks of types before it looks at a single value.

pub use crate::macros::derive::Copy;

use crate::cell::UnsafeCell;
use crate::cmp::Ordering;
use crate::fmt::Debug;
use crate::hash::{Hash, Hasher};

#[lang = "pointee_sized"]
#[fundamental]
#[rustc_specialization_trait]
#[rustc_deny_explicit_impl]
#[rustc_coinductive]
pub trait PointeeSized {}

#[lang = "meta_sized"]
#[fundamental]
#[rustc_specialization_trait]
#[rustc_deny_explicit_impl]
#[rustc_coinductive]
pub trait MetaSized: PointeeSized {}

#[lang = "sized"]
#[fundamental]
#[rustc_specialization_trait]
#[rustc_deny_explicit_impl]
#[rustc_coinductive]
pub trait Sized: MetaSized {}

#[lang = "copy"]
pub trait Copy: Clone {}

pub unsafe auto trait Send {}
impl<T: PointeeSized> !Send for *const T {}
impl<T: PointeeSized> !Send for *mut T {}
unsafe impl<T: Sync + PointeeSized> Send for &T {}

#[lang = "sync"]
pub unsafe auto trait Sync {}
impl<T: PointeeSized> !Sync for *const T {}
impl<T: PointeeSized> !Sync for *mut T {}

/// Types without interior mutability. `&T` of such a type is `readonly` in LLVM.
#[lang = "freeze"]
pub unsafe auto trait Freeze {}
impl<T: PointeeSized> !Freeze for UnsafeCell<T> {}

#[lang = "unpin"]
pub auto trait Unpin {}

#[lang = "unsafe_unpin"]
pub unsafe auto trait UnsafeUnpin {}

#[lang = "phantom_data"]
pub struct PhantomData<T: PointeeSized>;
impl<T: PointeeSized> Clone for PhantomData<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self
    }
}
impl<T: PointeeSized> Copy for PhantomData<T> {}
impl<T: PointeeSized> StructuralPartialEq for PhantomData<T> {}
impl<T: PointeeSized> PartialEq for PhantomData<T> {
    fn eq(&self, _other: &PhantomData<T>) -> bool {
        true
    }
}
impl<T: PointeeSized> Eq for PhantomData<T> {}
impl<T: PointeeSized> PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering> {
        Some(Ordering::Equal)
    }
}
impl<T: PointeeSized> Ord for PhantomData<T> {
    fn cmp(&self, _other: &PhantomData<T>) -> Ordering {
        Ordering::Equal
    }
}
impl<T: PointeeSized> Hash for PhantomData<T> {
    #[inline]
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
impl<T: PointeeSized> Default for PhantomData<T> {
    fn default() -> Self {
        Self
    }
}

#[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct PhantomPinned;
impl !Unpin for PhantomPinned {}
impl !UnsafeUnpin for PhantomPinned {}

/// What a pointer to an array, or to a type that implements a trait, can become.
#[lang = "unsize"]
#[rustc_deny_explicit_impl]
pub trait Unsize<T: PointeeSized>: PointeeSized {}

#[lang = "fn_ptr_trait"]
#[rustc_deny_explicit_impl]
pub trait FnPtr: Copy + Clone {
    #[lang = "fn_ptr_addr"]
    fn addr(self) -> *const ();
}

/// Types that are never dropped: the fields of a union.
#[lang = "bikeshed_guaranteed_no_drop"]
#[rustc_deny_explicit_impl]
pub trait BikeshedGuaranteedNoDrop {}

#[lang = "destruct"]
#[rustc_deny_explicit_impl]
pub const trait Destruct: PointeeSized {}

#[lang = "tuple_trait"]
#[rustc_deny_explicit_impl]
pub trait Tuple {}

#[lang = "structural_peq"]
pub trait StructuralPartialEq {}

#[lang = "const_param_ty"]
pub trait ConstParamTy_: StructuralPartialEq + Eq {}

#[lang = "discriminant_kind"]
#[rustc_deny_explicit_impl]
pub trait DiscriminantKind {
    #[lang = "discriminant_type"]
    type Discriminant: Clone + Copy + Debug + Eq + PartialEq + Hash + Send + Sync + Unpin;
}

#[lang = "legacy_receiver"]
pub trait LegacyReceiver {}
impl<T: PointeeSized> LegacyReceiver for &T {}
impl<T: PointeeSized> LegacyReceiver for &mut T {}

/// Types whose steps are those of integers.
#[rustc_specialization_trait]
pub(crate) unsafe trait TrustedStep: crate::iter::Step + Copy {}

macro_rules! structural {
    ($({$($bounds:tt)*} $type:ty)*) => {$(
        impl<$($bounds)*> StructuralPartialEq for $type {}
    )*};
}
structural! {
    {} bool {} char {} usize {} u8 {} u16 {} u32 {} u64 {} u128 {} isize {} i8 {} i16 {} i32 {} i64 {} i128 {} str {} ()
    {T, const N: usize} [T; N] {T} [T] {T: PointeeSized} &T
}

macro_rules! const_parameters {
    ($($type:ty)*) => {$(impl ConstParamTy_ for $type {})*};
}
const_parameters! { bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

macro_rules! always {
    ($({$($bounds:tt)*})? $type:ty) => {
        unsafe impl<$($($bounds)*)?> Freeze for $type {}
        unsafe impl<$($($bounds)*)?> UnsafeUnpin for $type {}
        impl<$($($bounds)*)?> Unpin for $type {}
    };
}
always! { {T: PointeeSized} *const T }
always! { {T: PointeeSized} *mut T }
always! { {T: PointeeSized} &T }
always! { {T: PointeeSized} &mut T }

macro_rules! copy {
    ($($type:ty)*) => {$(impl Copy for $type {})*};
}
copy! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 bool char }
impl<T: PointeeSized> Copy for *const T {}
impl<T: PointeeSized> Copy for *mut T {}
impl<T: PointeeSized> Copy for &T {}
impl Copy for ! {}
