//! What every step that runs the compiler needs, and how it is run where it writes to the cache.

use crate::base::process::{Invocation, Output, RunError, Runner};
use crate::compile::cache::Cache;
use crate::compile::toolchain::Toolchain;

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

impl Session {
    /// Runs a compiler that writes below the cache. That it failed is no error here, unless the disk is full: of that only
    /// the compiler's words tell, and it is nothing of what was compiled.
    pub fn run(&self, invocation: &Invocation) -> Result<Output, RunError> {
        let output = self.runner.run(invocation)?;
        if !output.status.success() && output.is_of_full_disk() {
            return Err(RunError::DiskFull { folder: self.cache.root().to_owned() });
        }
        Ok(output)
    }
}
