//! What every step that runs the compiler needs.

use crate::cache::Cache;
use crate::process::Runner;
use crate::toolchain::Toolchain;

/// The compiler, where its results are kept, and how it is run.
#[derive(Debug)]
pub struct Session {
    /// The compiler.
    pub toolchain: Toolchain,
    /// Where results are kept.
    pub cache: Cache,
    /// How programs are run.
    pub runner: Runner,
}
