//! Formatting that prints nothing: the traits, and what `format_args!` and `derive(Debug)` expand to.
//!
//! User code is never linked, so what is an external function in the real `core` is one here, with an empty body. What
//! the real `core` inlines into its callers stands here as it stands there: the values that a caller builds and passes
//! are the same.

mod builders;
mod impls;
pub mod rt;

pub use crate::macros::derive::Debug;
pub use builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};

use crate::marker::PointeeSized;
use crate::mem;
use crate::ptr::NonNull;
use crate::result;

pub type Result = result::Result<(), Error>;

#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;

    fn write_char(&mut self, c: char) -> Result {
        self.write_str(c.encode_utf8(&mut [0; 4]))
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        trait SpecWriteFmt {
            fn spec_write_fmt(self, args: Arguments<'_>) -> Result;
        }

        impl<W: Write + ?Sized> SpecWriteFmt for &mut W {
            #[inline]
            default fn spec_write_fmt(mut self, args: Arguments<'_>) -> Result {
                if let Some(s) = args.as_statically_known_str() { self.write_str(s) } else { write(&mut self, args) }
            }
        }

        impl<W: Write> SpecWriteFmt for &mut W {
            #[inline]
            fn spec_write_fmt(self, args: Arguments<'_>) -> Result {
                if let Some(s) = args.as_statically_known_str() { self.write_str(s) } else { write(self, args) }
            }
        }

        self.spec_write_fmt(args)
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {
        (**self).write_str(s)
    }

    fn write_char(&mut self, c: char) -> Result {
        (**self).write_char(c)
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        (**self).write_fmt(args)
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct FormattingOptions {
    flags: u32,
    width: u16,
    precision: u16,
}

pub struct Formatter<'a> {
    options: FormattingOptions,
    buf: &'a mut (dyn Write + 'a),
}

/// A message, as the real `core` keeps it: without arguments it is its address and twice its length plus one.
#[lang = "format_arguments"]
#[derive(Copy, Clone)]
pub struct Arguments<'a> {
    template: NonNull<u8>,
    args: NonNull<rt::Argument<'a>>,
}

impl<'a> Arguments<'a> {
    #[inline]
    pub unsafe fn new<const N: usize, const M: usize>(
        template: &'a [u8; N],
        args: &'a [rt::Argument<'a>; M],
    ) -> Arguments<'a> {
        unsafe { Arguments { template: mem::transmute(template), args: mem::transmute(args) } }
    }

    #[inline]
    pub fn from_str_nonconst(s: &'static str) -> Arguments<'a> {
        Arguments::from_str(s)
    }

    #[inline]
    pub const fn from_str(s: &'static str) -> Arguments<'a> {
        unsafe { Arguments { template: mem::transmute(s.as_ptr()), args: mem::transmute(s.len() << 1 | 1) } }
    }

    #[inline]
    pub const fn as_str(&self) -> Option<&'static str> {
        let bits: usize = unsafe { mem::transmute(self.args) };
        if bits & 1 == 1 {
            Some(unsafe {
                crate::str::from_utf8_unchecked(crate::slice::from_raw_parts(self.template.as_ptr(), bits >> 1))
            })
        } else {
            None
        }
    }

    #[inline]
    pub fn as_statically_known_str(&self) -> Option<&'static str> {
        let s = self.as_str();
        if crate::intrinsics::is_val_statically_known(s.is_some()) { s } else { None }
    }
}

impl !Send for Arguments<'_> {}
impl !Sync for Arguments<'_> {}

impl Debug for Arguments<'_> {
    #[inline(never)]
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        Ok(())
    }
}

impl Display for Arguments<'_> {
    #[inline(never)]
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        Ok(())
    }
}

macro_rules! traits {
    ($($name:ident)*) => {$(
        pub trait $name: PointeeSized {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result;
        }
    )*};
}
traits! { Debug Display Octal Binary LowerHex UpperHex Pointer LowerExp UpperExp }

#[inline(never)]
pub fn write(_output: &mut dyn Write, _args: Arguments<'_>) -> Result {
    Ok(())
}

impl<'a> Formatter<'a> {
    #[inline(never)]
    pub fn pad_integral(&mut self, _is_nonnegative: bool, _prefix: &str, _digits: &str) -> Result {
        Ok(())
    }

    #[inline(never)]
    pub fn pad(&mut self, _s: &str) -> Result {
        Ok(())
    }

    pub fn write_str(&mut self, data: &str) -> Result {
        self.buf.write_str(data)
    }

    #[inline]
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        if let Some(s) = args.as_statically_known_str() { self.buf.write_str(s) } else { write(self.buf, args) }
    }

    pub fn alternate(&self) -> bool {
        self.options.flags & 1 << 23 != 0
    }

    pub fn sign_plus(&self) -> bool {
        self.options.flags & 1 << 21 != 0
    }

    pub fn sign_minus(&self) -> bool {
        self.options.flags & 1 << 22 != 0
    }

    pub fn sign_aware_zero_pad(&self) -> bool {
        self.options.flags & 1 << 24 != 0
    }

    pub fn fill(&self) -> char {
        unsafe { char::from_u32_unchecked(self.options.flags & 0x1F_FFFF) }
    }

    pub fn align(&self) -> Option<Alignment> {
        match self.options.flags & 0b11 << 29 {
            0 => Some(Alignment::Left),
            0x2000_0000 => Some(Alignment::Right),
            0x4000_0000 => Some(Alignment::Center),
            _ => None,
        }
    }

    pub fn width(&self) -> Option<usize> {
        if self.options.flags & 1 << 27 == 0 { None } else { Some(self.options.width as usize) }
    }

    pub fn precision(&self) -> Option<usize> {
        if self.options.flags & 1 << 28 == 0 { None } else { Some(self.options.precision as usize) }
    }
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        self.buf.write_str(s)
    }

    fn write_char(&mut self, c: char) -> Result {
        self.buf.write_char(c)
    }

    #[inline]
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        if let Some(s) = args.as_statically_known_str() { self.buf.write_str(s) } else { write(self.buf, args) }
    }
}
