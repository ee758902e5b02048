//! What floating-point numbers can do without arithmetic.

macro_rules! floats {
    ($($type:ident $bits:ident)*) => {$(
        impl $type {
            #[inline]
            pub const fn to_bits(self) -> $bits {
                unsafe { crate::mem::transmute(self) }
            }

            #[inline]
            pub const fn from_bits(bits: $bits) -> Self {
                unsafe { crate::mem::transmute(bits) }
            }

            #[inline]
            pub const fn is_nan(self) -> bool {
                self != self
            }
        }
    )*};
}
floats! { f32 u32 f64 u64 }
