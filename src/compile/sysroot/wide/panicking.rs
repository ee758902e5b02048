//! Where panics go. Panics themselves are external functions of the real `core`: here only what a caller does before it
//! calls them is as it is there.

use crate::fmt::{Arguments, Debug, Display};
use crate::panic::{Location, PanicInfo};

/// A panic with a message. Its cost at the call is that of the real one, which matters at opt-level `z`.
#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_fmt"]
#[rustc_do_not_const_check]
pub const fn panic_fmt(fmt: Arguments<'_>) -> ! {
    unsafe extern "Rust" {
        #[lang = "panic_impl"]
        fn panic_impl(info: &PanicInfo<'_>) -> !;
    }

    let info = PanicInfo::new(&fmt, Location::caller(), true, false);
    unsafe { panic_impl(&info) }
}

#[inline(never)]
#[cold]
#[track_caller]
#[rustc_nounwind]
pub const fn panic_nounwind_fmt(fmt: Arguments<'_>, _force_no_backtrace: bool) -> ! {
    panic_fmt(fmt)
}

/// For a message that is a constant: without its length at the call.
#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic"]
pub const fn panic(expr: &'static str) -> ! {
    panic_fmt(Arguments::from_str(expr));
}

#[inline(never)]
#[cold]
#[lang = "panic_nounwind"]
#[rustc_nounwind]
pub const fn panic_nounwind(expr: &'static str) -> ! {
    panic_nounwind_fmt(Arguments::from_str(expr), false)
}

#[inline(never)]
#[cold]
#[rustc_nounwind]
pub fn panic_nounwind_nobacktrace(expr: &'static str) -> ! {
    panic_nounwind_fmt(Arguments::from_str(expr), true)
}

#[inline]
#[track_caller]
pub fn unreachable_display<T: Display>(x: &T) -> ! {
    panic_fmt(format_args!("internal error: entered unreachable code: {}", *x));
}

#[inline]
#[track_caller]
pub const fn panic_str_2015(expr: &str) -> ! {
    panic_display(&expr);
}

#[inline]
#[track_caller]
#[lang = "panic_display"]
#[rustc_do_not_const_check]
pub const fn panic_display<T: Display>(x: &T) -> ! {
    panic_fmt(format_args!("{}", *x));
}

#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_bounds_check"]
fn panic_bounds_check(index: usize, len: usize) -> ! {
    panic!("index out of bounds: the len is {len} but the index is {index}")
}

#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_misaligned_pointer_dereference"]
#[rustc_nounwind]
fn panic_misaligned_pointer_dereference(required: usize, found: usize) -> ! {
    panic_nounwind_fmt(format_args!("misaligned pointer dereference: {required} {found}"), false)
}

#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_null_pointer_dereference"]
#[rustc_nounwind]
fn panic_null_pointer_dereference() -> ! {
    panic_nounwind_fmt(format_args!("null pointer dereference occurred"), false)
}

#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_invalid_enum_construction"]
#[rustc_nounwind]
fn panic_invalid_enum_construction(source: u128) -> ! {
    panic_nounwind_fmt(format_args!("trying to construct an enum from an invalid value {source}"), false)
}

#[inline(never)]
#[cold]
#[lang = "panic_cannot_unwind"]
#[rustc_nounwind]
fn panic_cannot_unwind() -> ! {
    panic_nounwind("panic in a function that cannot unwind")
}

#[inline(never)]
#[cold]
#[lang = "panic_in_cleanup"]
#[rustc_nounwind]
fn panic_in_cleanup() -> ! {
    panic_nounwind_nobacktrace("panic in a destructor during cleanup")
}

/// The compiler's interpreter calls this in the place of `panic_fmt`.
#[lang = "const_panic_fmt"]
pub const fn const_panic_fmt(fmt: Arguments<'_>) -> ! {
    if let Some(message) = fmt.as_str() {
        panic_display(&message);
    } else {
        unsafe { crate::hint::unreachable_unchecked() };
    }
}

pub enum AssertKind {
    Eq,
    Ne,
    Match,
}

#[inline(never)]
#[cold]
#[track_caller]
pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(
    kind: AssertKind,
    left: &T,
    right: &U,
    args: Option<Arguments<'_>>,
) -> ! {
    assert_failed_inner(kind, &left, &right, args)
}

#[inline(never)]
#[cold]
#[track_caller]
fn assert_failed_inner(_kind: AssertKind, left: &dyn Debug, right: &dyn Debug, args: Option<Arguments<'_>>) -> ! {
    match args {
        Some(args) => panic!("assertion failed: {args} {left:?} {right:?}"),
        None => panic!("assertion failed: {left:?} {right:?}"),
    }
}

/// What the operators call when they overflow. The names are those of the real ones.
pub mod panic_const {
    macro_rules! panics {
        ($($name:ident = $message:literal,)*) => {$(
            #[inline(never)]
            #[cold]
            #[track_caller]
            #[lang = stringify!($name)]
            pub const fn $name() -> ! {
                super::panic_fmt(crate::fmt::Arguments::from_str($message));
            }
        )*};
    }
    panics! {
        panic_const_add_overflow = "attempt to add with overflow",
        panic_const_sub_overflow = "attempt to subtract with overflow",
        panic_const_mul_overflow = "attempt to multiply with overflow",
        panic_const_div_overflow = "attempt to divide with overflow",
        panic_const_rem_overflow = "attempt to calculate the remainder with overflow",
        panic_const_neg_overflow = "attempt to negate with overflow",
        panic_const_shr_overflow = "attempt to shift right with overflow",
        panic_const_shl_overflow = "attempt to shift left with overflow",
        panic_const_div_by_zero = "attempt to divide by zero",
        panic_const_rem_by_zero = "attempt to calculate the remainder with a divisor of zero",
        panic_const_coroutine_resumed = "coroutine resumed after completion",
        panic_const_async_fn_resumed = "`async fn` resumed after completion",
        panic_const_coroutine_resumed_panic = "coroutine resumed after panicking",
        panic_const_async_fn_resumed_panic = "`async fn` resumed after panicking",
    }
}
