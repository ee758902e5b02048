//! What a panic handler gets, and what `panic!` and `unreachable!` expand to.

use crate::fmt::{Arguments, Display, Formatter, Result};
use crate::marker::PhantomData;
use crate::ptr::NonNull;

/// The compiler's description of a place in the source.
#[lang = "panic_location"]
#[derive(Copy, Clone)]
pub struct Location<'a> {
    filename: NonNull<str>,
    line: u32,
    col: u32,
    _filename: PhantomData<&'a str>,
}

unsafe impl Send for Location<'_> {}
unsafe impl Sync for Location<'_> {}

impl<'a> Location<'a> {
    #[track_caller]
    #[inline]
    pub const fn caller() -> &'static Location<'static> {
        crate::intrinsics::caller_location()
    }

    pub const fn file(&self) -> &'a str {
        unsafe { self.filename.as_ref() }
    }

    #[inline]
    pub const fn line(&self) -> u32 {
        self.line
    }

    #[inline]
    pub const fn column(&self) -> u32 {
        self.col
    }
}

#[lang = "panic_info"]
pub struct PanicInfo<'a> {
    message: &'a Arguments<'a>,
    location: &'a Location<'a>,
    can_unwind: bool,
    force_no_backtrace: bool,
}

pub struct PanicMessage<'a> {
    message: &'a Arguments<'a>,
}

impl<'a> PanicInfo<'a> {
    #[inline]
    pub(crate) const fn new(
        message: &'a Arguments<'a>,
        location: &'a Location<'a>,
        can_unwind: bool,
        force_no_backtrace: bool,
    ) -> Self {
        PanicInfo { message, location, can_unwind, force_no_backtrace }
    }

    pub fn message(&self) -> PanicMessage<'_> {
        PanicMessage { message: self.message }
    }

    pub fn location(&self) -> Option<&Location<'_>> {
        Some(&self.location)
    }
}

impl<'a> PanicMessage<'a> {
    #[inline]
    pub const fn as_str(&self) -> Option<&'static str> {
        self.message.as_str()
    }
}

macro_rules! display {
    ($($type:ident)*) => {$(
        impl Display for $type<'_> {
            #[inline(never)]
            fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
                Ok(())
            }
        }

        impl crate::fmt::Debug for $type<'_> {
            #[inline(never)]
            fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
                Ok(())
            }
        }
    )*};
}
display! { Location PanicInfo PanicMessage }

#[rustc_macro_transparency = "semiopaque"]
pub macro panic_2015 {
    () => (
        $crate::panicking::panic("explicit panic")
    ),
    ($msg:literal $(,)?) => (
        $crate::panicking::panic($msg)
    ),
    ($msg:expr $(,)?) => ({
        $crate::panicking::panic_str_2015($msg);
    }),
    ("{}", $arg:expr $(,)?) => ({
        $crate::panicking::panic_display(&$arg);
    }),
    ($fmt:expr, $($arg:tt)+) => ({
        $crate::panicking::panic_fmt($crate::const_format_args!($fmt, $($arg)+));
    }),
}

#[rustc_macro_transparency = "semiopaque"]
pub macro panic_2021 {
    () => (
        $crate::panicking::panic("explicit panic")
    ),
    ("{}", $arg:expr $(,)?) => ({
        $crate::panicking::panic_display(&$arg);
    }),
    ($($t:tt)+) => ({
        $crate::panicking::panic_fmt($crate::const_format_args!($($t)+));
    }),
}

#[rustc_macro_transparency = "semiopaque"]
pub macro unreachable_2015 {
    () => (
        $crate::panicking::panic("internal error: entered unreachable code")
    ),
    ($msg:expr $(,)?) => ({
        $crate::panicking::unreachable_display(&$msg);
    }),
    ($fmt:expr, $($arg:tt)*) => (
        $crate::panic!($crate::concat!("internal error: entered unreachable code: ", $fmt), $($arg)*)
    ),
}

#[rustc_macro_transparency = "semiopaque"]
pub macro unreachable_2021 {
    () => (
        $crate::panicking::panic("internal error: entered unreachable code")
    ),
    ($($t:tt)+) => (
        $crate::panic!("internal error: entered unreachable code: {}", $crate::format_args!($($t)+))
    ),
}

/// Types for which it makes no difference whether a panic is caught: none is, here.
pub auto trait UnwindSafe {}
pub auto trait RefUnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);

impl<T> crate::ops::Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> crate::ops::DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
