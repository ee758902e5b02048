//! Where panics go. Probes have none that survives optimisation; these entries only let code that could panic compile.

use crate::fmt::Arguments;

/// The compiler's description of a place in the source.
#[lang = "panic_location"]
pub struct Location<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

/// A panic with a message. Its cost at the call is that of the real one, which matters at opt-level `z`.
#[inline(never)]
#[cold]
#[track_caller]
#[lang = "panic_fmt"]
pub const fn panic_fmt(_message: Arguments<'_>) -> ! {
    loop {}
}

#[inline(never)]
#[cold]
#[lang = "panic_nounwind"]
pub const fn panic_nounwind(_message: &'static str) -> ! {
    loop {}
}

#[inline(never)]
#[cold]
#[lang = "panic"]
pub const fn panic(_message: &'static str) -> ! {
    loop {}
}

#[inline(never)]
#[cold]
#[lang = "panic_cannot_unwind"]
fn panic_cannot_unwind() -> ! {
    loop {}
}

/// What the operators call when they overflow. The names are those of the real ones.
pub mod panic_const {
    #[inline(never)]
    #[cold]
    #[lang = "panic_const_add_overflow"]
    pub const fn panic_const_add_overflow() -> ! {
        loop {}
    }

    #[inline(never)]
    #[cold]
    #[lang = "panic_const_sub_overflow"]
    pub const fn panic_const_sub_overflow() -> ! {
        loop {}
    }

    #[inline(never)]
    #[cold]
    #[lang = "panic_const_mul_overflow"]
    pub const fn panic_const_mul_overflow() -> ! {
        loop {}
    }

    #[inline(never)]
    #[cold]
    #[lang = "panic_const_neg_overflow"]
    pub const fn panic_const_neg_overflow() -> ! {
        loop {}
    }

    #[inline(never)]
    #[cold]
    #[lang = "panic_const_shl_overflow"]
    pub const fn panic_const_shl_overflow() -> ! {
        loop {}
    }

    #[inline(never)]
    #[cold]
    #[lang = "panic_const_shr_overflow"]
    pub const fn panic_const_shr_overflow() -> ! {
        loop {}
    }
}
