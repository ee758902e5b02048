//! `Result`, with the methods that lock-free code uses.
//!
//! `Ok` stands first, as in the real `core`: the order of the variants is the value of the discriminant that a probe
//! returns.

#[must_use]
pub enum Result<T, E> {
    #[lang = "Ok"]
    Ok(T),
    #[lang = "Err"]
    Err(E),
}

impl<T: Copy, E: Copy> Clone for Result<T, E> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Copy, E: Copy> Copy for Result<T, E> {}

impl<T, E> Result<T, E> {
    #[inline]
    pub const fn is_ok(&self) -> bool {
        matches!(*self, Ok(_))
    }

    #[inline]
    pub const fn is_err(&self) -> bool {
        !self.is_ok()
    }
}
