//! A stand-in for `compiler_builtins`, which rustc links into every `no_std` crate. Probes are never linked, so it is empty.

#![no_std]
#![allow(internal_features)]
#![feature(compiler_builtins)]
#![compiler_builtins]
