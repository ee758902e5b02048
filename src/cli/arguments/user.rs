//! The arguments that select user code.

use clap::Args;
use std::path::PathBuf;

/// User code instead of the probes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Your code")]
pub(crate) struct UserCode {
    /// Compile this instead of the probes: the folder of a `no_std` crate, or one `.rs` file; its exported functions
    /// are the rows
    #[arg(long, value_name = "PATH")]
    pub(crate) probes: Option<PathBuf>,
    /// Make a row of any function with a symbol whose path matches, exported or not; with --asm it needs no --probes
    #[arg(long, value_name = "REGEX")]
    pub(crate) filter: Option<String>,
    /// Features of the crate, passed to cargo; can be repeated
    #[arg(long, value_name = "FEATURES", requires = "probes", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
    /// Disable the default features of the crate
    #[arg(long, requires = "probes")]
    pub(crate) no_default_features: bool,
    /// The profile of the crate [default: release]
    #[arg(long, value_name = "NAME", requires = "probes")]
    pub(crate) profile: Option<String>,
}
