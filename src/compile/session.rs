//! What every step that runs the compiler needs, and how the compiler is run when it writes to the cache.

use crate::base::process::{Invocation, Output, RunError, Runner};
use crate::compile::cache::Cache;
use crate::compile::toolchain::Toolchain;

/// The compiler, its cache, and how it is run.
#[derive(Debug)]
pub struct Session {
    /// The compiler.
    pub toolchain: Toolchain,
    /// The cache.
    pub cache: Cache,
    /// Runs programs.
    pub runner: Runner,
}

impl Session {
    /// Runs a compiler that writes below the cache. A failure is not an error here, unless the disk is full: only the
    /// compiler's message shows that, and it says nothing about the compiled source.
    pub fn run(&self, invocation: &Invocation) -> Result<Output, RunError> {
        let output = self.runner.run(invocation)?;
        if !output.status.success() && output.is_of_full_disk() {
            return Err(RunError::DiskFull { folder: self.cache.root().to_owned() });
        }
        Ok(output)
    }
}
