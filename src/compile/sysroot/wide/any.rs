//! The name of a type.

#[must_use]
pub const fn type_name<T: ?Sized>() -> &'static str {
    crate::intrinsics::type_name::<T>()
}

#[must_use]
pub const fn type_name_of_val<T: ?Sized>(_value: &T) -> &'static str {
    type_name::<T>()
}
