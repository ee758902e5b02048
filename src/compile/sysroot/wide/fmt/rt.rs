//! What the compiler's expansion of `format_args!` names.

use super::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp, UpperHex};
use crate::marker::PhantomData;
use crate::ptr::NonNull;

#[derive(Copy, Clone)]
enum ArgumentType<'a> {
    Placeholder {
        value: NonNull<()>,
        formatter: unsafe fn(NonNull<()>, &mut Formatter<'_>) -> Result,
        _lifetime: PhantomData<&'a ()>,
    },
    Count(u16),
}

/// An argument and how it is formatted. The address of one is even.
#[lang = "format_argument"]
#[derive(Copy, Clone)]
#[repr(align(2))]
pub struct Argument<'a> {
    ty: ArgumentType<'a>,
}

macro_rules! argument {
    ($($name:ident $trait:ident)*) => {$(
        #[inline]
        pub const fn $name<T: $trait>(x: &T) -> Argument<'_> {
            let formatter: fn(&T, &mut Formatter<'_>) -> Result = <T as $trait>::fmt;
            Argument {
                ty: ArgumentType::Placeholder {
                    value: NonNull::<T>::from_ref(x).cast(),
                    formatter: unsafe { crate::mem::transmute(formatter) },
                    _lifetime: PhantomData,
                },
            }
        }
    )*};
}

impl Argument<'_> {
    argument! {
        new_display Display
        new_debug Debug
        new_octal Octal
        new_lower_hex LowerHex
        new_upper_hex UpperHex
        new_pointer Pointer
        new_binary Binary
        new_lower_exp LowerExp
        new_upper_exp UpperExp
    }

    #[inline]
    #[track_caller]
    pub const fn from_usize(x: &usize) -> Argument<'_> {
        if *x > u16::MAX as usize {
            panic!("Formatting argument out of range");
        }
        Argument { ty: ArgumentType::Count(*x as u16) }
    }
}
