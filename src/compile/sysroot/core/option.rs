//! `Option`, with the methods that lock-free code uses.

#[lang = "Option"]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

impl<T: Copy> Clone for Option<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Copy> Copy for Option<T> {}

impl<T> Option<T> {
    #[inline]
    pub const fn is_some(&self) -> bool {
        matches!(*self, Some(_))
    }

    #[inline]
    pub const fn is_none(&self) -> bool {
        !self.is_some()
    }
}
