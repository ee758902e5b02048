//! The foundation: processes, files, mistakes in the user's files, bugs in this program, external text. It knows
//! nothing about atomics.

pub mod bug;
pub mod hex;
pub mod input;
pub mod mistake;
pub mod output;
pub(crate) mod packed;
pub mod process;
pub mod set;
pub mod untrusted;
