//! Types with less values than their base: what `NonNull` and `NonZero` are made of.

#[rustc_builtin_macro(pattern_type)]
#[macro_export]
macro_rules! pattern_type {
    ($($arguments:tt)*) => {};
}

pub const trait RangePattern {
    #[lang = "RangeMin"]
    const MIN: Self;
    #[lang = "RangeMax"]
    const MAX: Self;
    #[lang = "RangeSub"]
    fn sub_one(self) -> Self;
}

macro_rules! patterns {
    ($($type:ty)*) => {$(
        impl const RangePattern for $type {
            const MIN: $type = <$type>::MIN;
            const MAX: $type = <$type>::MAX;
            fn sub_one(self) -> Self {
                self - 1
            }
        }
    )*};
}
patterns! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

#[cfg(drop_glue)]
mod pointer {
    use crate::marker::{Freeze, PointeeSized, Unsize};
    use crate::ops::{CoerceUnsized, DispatchFromDyn};

    impl<T: PointeeSized, U: PointeeSized> CoerceUnsized<pattern_type!(*const U is !null)> for pattern_type!(*const T is !null) where
        T: Unsize<U>
    {
    }
    impl<T: DispatchFromDyn<U>, U> DispatchFromDyn<pattern_type!(U is !null)> for pattern_type!(T is !null) {}
    impl<T: PointeeSized> Unpin for pattern_type!(*const T is !null) {}
    unsafe impl<T: PointeeSized> Freeze for pattern_type!(*const T is !null) {}
    unsafe impl<T: PointeeSized> Freeze for pattern_type!(*mut T is !null) {}
}
