//! Marker traits: what the compiler asks of types before it looks at a single value.

use crate::cell::UnsafeCell;
use crate::clone::Clone;
use crate::cmp::Eq;

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
    type Discriminant: Clone + Copy;
}

#[lang = "legacy_receiver"]
pub trait LegacyReceiver {}
impl<T: PointeeSized> LegacyReceiver for &T {}
impl<T: PointeeSized> LegacyReceiver for &mut T {}

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
