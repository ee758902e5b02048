//! Default values.

pub use crate::macros::derive::Default;

pub trait Default: Sized {
    fn default() -> Self;
}

macro_rules! defaults {
    ($($type:ty = $value:expr,)*) => {$(
        impl Default for $type {
            #[inline(always)]
            fn default() -> $type {
                $value
            }
        }
    )*};
}
defaults! {
    () = (), bool = false, char = '\0', f32 = 0.0, f64 = 0.0,
    usize = 0, u8 = 0, u16 = 0, u32 = 0, u64 = 0, u128 = 0, isize = 0, i8 = 0, i16 = 0, i32 = 0, i64 = 0, i128 = 0,
}

macro_rules! tuples {
    ($([$($name:ident)+])*) => {$(
        impl<$($name: Default),+> Default for ($($name,)+) {
            #[inline]
            fn default() -> ($($name,)+) {
                ($($name::default(),)+)
            }
        }
    )*};
}
tuples! { [A] [A B] [A B C] [A B C D] }
