//! What the command line says about targets.

use crate::target::Shard;
use clap::Args;
use std::path::PathBuf;

/// Which targets.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Targets")]
pub(crate) struct Selection {
    /// The name of a row of targets.toml, or any triple that the compiler knows; can be repeated [default: the group
    /// `default`, else all rows]
    #[arg(long = "target", short, value_name = "NAME", value_delimiter = ',')]
    pub(crate) target: Vec<String>,
    /// A group of targets.toml: `embedded`, `servers`, `wasm`, …, or `all`, which has every triple of the compiler; can be
    /// repeated. `asm-matrix list groups` lists them
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub(crate) group: Vec<String>,
    /// For a triple: the value of `-C target-cpu`
    #[arg(long, value_name = "CPU", requires = "target")]
    pub(crate) target_cpu: Option<String>,
    /// For a triple: the value of `-C target-feature`
    #[arg(long, value_name = "FEATURES", requires = "target", allow_hyphen_values = true)]
    pub(crate) target_feature: Option<String>,
    /// For a triple: the value of `-C opt-level`
    #[arg(long, value_name = "LEVEL", requires = "target")]
    pub(crate) opt_level: Option<String>,
    /// The file with the targets [default: targets.toml in this folder, else the built-in one]
    #[arg(long, value_name = "FILE")]
    pub(crate) targets: Option<PathBuf>,
    /// Whether the group `all` is meant: then every triple of the compiler that no target has yet is one.
    #[arg(skip)]
    pub(crate) every_triple: bool,
    /// Whether sequences are compiled instead of single operations, as the command says.
    #[arg(skip)]
    pub(crate) sequences: bool,
    /// Which of these, as `build` says.
    #[arg(skip)]
    pub(crate) shard: Option<Shard>,
}
