//! The embedded core: the part of Rust's `core` that probes need, small enough to compile for any target in a fraction of
//! a second.
//!
//! It holds the language items, the primitive operators, `Option`, `Result`, closures, hints and `sync::atomic`. It does
//! not hold formatting, iterators, slices, strings or panics with messages: probes have none of them. Code that has to
//! optimise to the same instructions as the real `core` (the atomics, `checked_add`, the inline attributes) follows the
//! structure of the Rust project's library, <https://github.com/rust-lang/rust>, licensed MIT OR Apache-2.0.
//! `tests/it/fidelity.rs` proves that every probe compiles to the same bytes with either.
//!
//! Configuration: `drop_glue` is set for compilers whose language item for dropping is `drop_glue` (Rust 1.97 and later).

#![no_core]
#![rustc_coherence_is_core]
#![allow(internal_features, incomplete_features, dead_code, ambiguous_wide_pointer_comparisons)]
#![feature(
    adt_const_params,
    arbitrary_self_types,
    asm_experimental_arch,
    auto_traits,
    cfg_target_has_atomic,
    const_trait_impl,
    decl_macro,
    freeze_impls,
    fundamental,
    intrinsics,
    lang_items,
    link_llvm_intrinsics,
    abi_unadjusted,
    negative_impls,
    never_type,
    no_core,
    prelude_import,
    rustc_attrs,
    unboxed_closures
)]

extern crate self as core;

#[macro_use]
mod macros;

pub mod arch;
pub mod cell;
pub mod clone;
pub mod cmp;
pub mod fmt;
pub mod hint;
pub mod intrinsics;
pub mod marker;
pub mod mem;
mod num;
pub mod ops;
pub mod option;
pub mod panicking;
pub mod prelude;
pub mod ptr;
pub mod result;
pub mod sync;

#[prelude_import]
#[allow(unused_imports)]
use prelude::rust_2024::*;
