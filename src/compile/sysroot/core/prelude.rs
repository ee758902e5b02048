//! What every crate sees without importing it. Each edition's name leads to the same list.

pub mod v1 {
    pub use crate::clone::Clone;
    pub use crate::cmp::{Eq, PartialEq, PartialOrd};
    pub use crate::macros::derive::derive;
    pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
    pub use crate::mem::{align_of, drop, size_of};
    pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
    pub use crate::option::Option::{self, None, Some};
    pub use crate::result::Result::{self, Err, Ok};
    pub use crate::{cfg, compile_error, concat, include, matches, panic, stringify};
}

pub mod rust_2015 {
    pub use super::v1::*;
}

pub mod rust_2018 {
    pub use super::v1::*;
}

pub mod rust_2021 {
    pub use super::v1::*;
}

pub mod rust_2024 {
    pub use super::v1::*;
}
