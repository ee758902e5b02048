//! What a `char`, and a byte as ASCII, can do.

macro_rules! ascii {
    ($($type:ident [$($name:ident $pattern:pat,)*])*) => {$(
        impl $type {
            $(
                #[inline]
                pub const fn $name(&self) -> bool {
                    matches!(*self, $pattern)
                }
            )*
        }
    )*};
}
ascii! {
    u8 [
        is_ascii_digit b'0'..=b'9',
        is_ascii_lowercase b'a'..=b'z',
        is_ascii_uppercase b'A'..=b'Z',
        is_ascii_alphabetic b'A'..=b'Z' | b'a'..=b'z',
        is_ascii_alphanumeric b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z',
        is_ascii_hexdigit b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f',
        is_ascii_whitespace b'\t' | b'\n' | b'\x0C' | b'\r' | b' ',
    ]
    char [
        is_ascii_digit '0'..='9',
        is_ascii_lowercase 'a'..='z',
        is_ascii_uppercase 'A'..='Z',
        is_ascii_alphabetic 'A'..='Z' | 'a'..='z',
        is_ascii_alphanumeric '0'..='9' | 'A'..='Z' | 'a'..='z',
        is_ascii_hexdigit '0'..='9' | 'A'..='F' | 'a'..='f',
        is_ascii_whitespace '\t' | '\n' | '\x0C' | '\r' | ' ',
    ]
}

impl u8 {
    #[inline]
    pub const fn is_ascii(&self) -> bool {
        *self <= 127
    }
}

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';

    #[inline]
    pub const fn is_ascii(&self) -> bool {
        *self as u32 <= 127
    }

    #[inline]
    pub const fn from_u32(i: u32) -> Option<char> {
        if (i ^ 0xD800).wrapping_sub(0x800) >= 0x110000 - 0x800 {
            None
        } else {
            Some(unsafe { crate::mem::transmute(i) })
        }
    }

    #[inline(always)]
    pub const unsafe fn from_u32_unchecked(i: u32) -> char {
        unsafe { crate::mem::transmute(i) }
    }

    #[inline]
    pub const fn len_utf8(self) -> usize {
        match self as u32 {
            ..0x80 => 1,
            ..0x800 => 2,
            ..0x10000 => 3,
            _ => 4,
        }
    }

    #[inline]
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let code = self as u32;
        let len = self.len_utf8();
        if dst.len() < len {
            encode_utf8_failed();
        }
        let bytes = dst.as_mut_ptr();
        unsafe {
            match len {
                1 => *bytes = code as u8,
                2 => {
                    *bytes = (code >> 6 & 0x1F) as u8 | 0xC0;
                    *bytes.add(1) = (code & 0x3F) as u8 | 0x80;
                }
                3 => {
                    *bytes = (code >> 12 & 0x0F) as u8 | 0xE0;
                    *bytes.add(1) = (code >> 6 & 0x3F) as u8 | 0x80;
                    *bytes.add(2) = (code & 0x3F) as u8 | 0x80;
                }
                _ => {
                    *bytes = (code >> 18 & 0x07) as u8 | 0xF0;
                    *bytes.add(1) = (code >> 12 & 0x3F) as u8 | 0x80;
                    *bytes.add(2) = (code >> 6 & 0x3F) as u8 | 0x80;
                    *bytes.add(3) = (code & 0x3F) as u8 | 0x80;
                }
            }
            crate::str::from_utf8_unchecked_mut(crate::slice::from_raw_parts_mut(bytes, len))
        }
    }
}

#[inline(never)]
#[cold]
#[track_caller]
const fn encode_utf8_failed() -> ! {
    panic!("encode_utf8: buffer does not have enough bytes to encode code point")
}

#[inline]
pub const fn from_u32(i: u32) -> Option<char> {
    char::from_u32(i)
}
