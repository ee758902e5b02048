//! The embedded core for user code: the part of Rust's `core` that ordinary `no_std` code uses.
//!
//! User code is compiled against it and never linked: what the real `core` has as an external function has an empty body
//! here where nothing depends on it, and formatting prints nothing. What the real one inlines follows the Rust project's
//! library, <https://github.com/rust-lang/rust>, licensed MIT OR Apache-2.0; most of it is that text, without what needs
//! more of the library. The atomics are those of the core for probes. `tests/it/user_core.rs` proves that code compiles to
//! the same instructions with either.
//!
//! Configuration: `drop_glue` is set for compilers whose language item for dropping is `drop_glue` (Rust 1.97 and later).

#![no_core]
#![rustc_coherence_is_core]
#![allow(internal_features, incomplete_features, dead_code, ambiguous_wide_pointer_comparisons)]
#![feature(
    adt_const_params,
    allow_internal_unstable,
    asm_experimental_arch,
    auto_traits,
    cfg_target_has_atomic,
    const_trait_impl,
    decl_macro,
    freeze_impls,
    const_destruct,
    const_precise_live_drops,
    coverage_attribute,
    exhaustive_patterns,
    fundamental,
    intrinsics,
    lang_items,
    marker_trait_attr,
    min_specialization,
    link_llvm_intrinsics,
    abi_unadjusted,
    negative_impls,
    never_type,
    no_core,
    pattern_types,
    prelude_import,
    rustc_attrs,
    transparent_unions,
    super_let,
    try_blocks,
    unboxed_closures,
    unsized_const_params,
    with_negative_coherence
)]

extern crate self as core;

#[macro_use]
mod macros;

pub mod any;
pub mod arch;
pub mod array;
mod bool;
pub mod borrow;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod convert;
pub mod default;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod future;
pub mod hash;
pub mod hint;
pub mod intrinsics;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod num;
pub mod ops;
pub mod option;
pub mod panic;
pub mod panicking;
mod pat;
pub mod pin;
pub mod prelude;
pub mod ptr;
pub mod result;
pub mod slice;
pub mod str;
pub mod sync;
pub mod task;
pub mod time;

macro_rules! primitive {
    ($($type:ident)*) => {$(
        pub mod $type {
            pub const MIN: $type = $type::MIN;
            pub const MAX: $type = $type::MAX;
        }
    )*};
}
primitive! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

#[prelude_import]
#[allow(unused_imports)]
use prelude::rust_2024::*;
