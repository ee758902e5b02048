//! What a `bool` can do.

impl bool {
    #[inline]
    pub fn then_some<T>(self, value: T) -> Option<T> {
        if self { Some(value) } else { None }
    }

    #[inline]
    pub fn then<T, F: FnOnce() -> T>(self, make: F) -> Option<T> {
        if self { Some(make()) } else { None }
    }
}
