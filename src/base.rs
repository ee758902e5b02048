//! What the rest stands on: processes, files, mistakes in files of the user, bugs of this program, text from
//! outside. It knows nothing of atomics.

pub mod bug;
pub mod hex;
pub mod input;
pub mod mistake;
pub mod output;
pub mod process;
pub mod untrusted;
