//! Synchronisation: the atomic types and fences.

#[rustc_diagnostic_item = "atomic_mod"]
pub mod atomic;

mod traits;
