//! Macros: those that the compiler expands itself are declared here and defined in rustc.

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
macro_rules! include_str {
    ($file:expr $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! include_bytes {
    ($file:expr $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! stringify {
    ($($tokens:tt)*) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! line {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! column {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! file {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! module_path {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! env {
    ($name:expr $(, $message:expr)? $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! option_env {
    ($name:expr $(,)?) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! format_args {
    ($($arguments:tt)*) => {};
}

/// As `format_args!`, where the result has to be a constant.
#[rustc_builtin_macro]
#[macro_export]
macro_rules! const_format_args {
    ($($arguments:tt)*) => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! assert {
    ($($arguments:tt)*) => {};
}

/// `panic::panic_2015!` or `panic::panic_2021!`, by the edition of the caller.
#[rustc_builtin_macro(core_panic)]
#[macro_export]
macro_rules! panic {
    ($($arguments:tt)*) => {};
}

/// `panic::unreachable_2015!` or `panic::unreachable_2021!`, by the edition of the caller.
#[rustc_builtin_macro(unreachable)]
#[macro_export]
macro_rules! unreachable {
    ($($arguments:tt)*) => {};
}

#[macro_export]
macro_rules! unimplemented {
    () => {
        $crate::panicking::panic("not implemented")
    };
    ($($arguments:tt)+) => {
        $crate::panic!("not implemented: {}", $crate::format_args!($($arguments)+))
    };
}

#[macro_export]
macro_rules! todo {
    () => {
        $crate::panicking::panic("not yet implemented")
    };
    ($($arguments:tt)+) => {
        $crate::panic!("not yet implemented: {}", $crate::format_args!($($arguments)+))
    };
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => {
                if !(*left == *right) {
                    let kind = $crate::panicking::AssertKind::Eq;
                    $crate::panicking::assert_failed(kind, &*left, &*right, $crate::option::Option::None);
                }
            }
        }
    };
    ($left:expr, $right:expr, $($message:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                if !(*left == *right) {
                    let kind = $crate::panicking::AssertKind::Eq;
                    let message = $crate::option::Option::Some($crate::format_args!($($message)+));
                    $crate::panicking::assert_failed(kind, &*left, &*right, message);
                }
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => {
                if *left == *right {
                    let kind = $crate::panicking::AssertKind::Ne;
                    $crate::panicking::assert_failed(kind, &*left, &*right, $crate::option::Option::None);
                }
            }
        }
    };
    ($left:expr, $right:expr, $($message:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                if *left == *right {
                    let kind = $crate::panicking::AssertKind::Ne;
                    let message = $crate::option::Option::Some($crate::format_args!($($message)+));
                    $crate::panicking::assert_failed(kind, &*left, &*right, message);
                }
            }
        }
    };
}

#[macro_export]
macro_rules! debug_assert {
    ($($arguments:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert!($($arguments)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arguments:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_eq!($($arguments)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arguments:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_ne!($($arguments)*);
        }
    };
}

#[macro_export]
macro_rules! write {
    ($destination:expr, $($arguments:tt)*) => {
        $destination.write_fmt($crate::format_args!($($arguments)*))
    };
}

#[macro_export]
macro_rules! writeln {
    ($destination:expr $(,)?) => {
        $crate::write!($destination, "\n")
    };
    ($destination:expr, $($arguments:tt)*) => {
        $destination.write_fmt($crate::format_args_nl!($($arguments)*))
    };
}

/// As `format_args!`, with a line end.
#[rustc_builtin_macro]
#[macro_export]
macro_rules! format_args_nl {
    ($($arguments:tt)*) => {};
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

/// The old `?`.
#[macro_export]
macro_rules! r#try {
    ($result:expr $(,)?) => {
        match $result {
            $crate::result::Result::Ok(value) => value,
            $crate::result::Result::Err(error) => {
                return $crate::result::Result::Err($crate::convert::From::from(error));
            }
        }
    };
}

/// The attribute `derive`, and what it can derive.
pub mod derive {
    #[rustc_builtin_macro]
    pub macro derive($item:item) {}
    #[rustc_builtin_macro]
    pub macro Clone($item:item) {}
    #[rustc_builtin_macro]
    pub macro Copy($item:item) {}
    #[rustc_builtin_macro]
    pub macro Debug($item:item) {}
    #[rustc_builtin_macro(Default, attributes(default))]
    pub macro Default($item:item) {}
    #[rustc_builtin_macro]
    pub macro PartialEq($item:item) {}
    #[rustc_builtin_macro]
    #[allow_internal_unstable(coverage_attribute)]
    pub macro Eq($item:item) {}
    #[rustc_builtin_macro]
    pub macro PartialOrd($item:item) {}
    #[rustc_builtin_macro]
    pub macro Ord($item:item) {}
    #[rustc_builtin_macro]
    pub macro Hash($item:item) {}
}
