//! Macros that the compiler expands itself: they are declared here and defined in rustc.


#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg {
    ($($arguments:tt)*) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! compile_error {
    ($message:expr $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! concat {
    ($($part:expr),* $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! include {
    ($file:expr $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! stringify {
    ($($tokens:tt)*) => {};
}

/// Panics with a message that has no arguments.
#[macro_export]
macro_rules! panic {
    ($message:literal $(,)?) => {
        $crate::panicking::panic_fmt($crate::fmt::Arguments::from_str($message))
    };
}

/// Whether a value matches a pattern.
#[macro_export]
macro_rules! matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}

/// The attribute `derive`, and what it can derive here.
pub mod derive {
    #[rustc_builtin_macro]
    pub macro derive($item:item) {}
}
