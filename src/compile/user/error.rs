//! Why user code is not compiled.

use crate::base::process::RunError;
use std::io;
use std::path::PathBuf;

/// Why nothing could be compiled.
#[derive(Debug, thiserror::Error)]
pub enum UserCodeError {
    /// The path does not exist.
    #[error("there is no {}", .0.display())]
    Missing(PathBuf),
    /// It is neither a file nor a crate.
    #[error("{} is neither a `.rs` file nor a folder with a Cargo.toml", .0.display())]
    Neither(PathBuf),
    /// Cargo cannot read the manifest.
    #[error("cargo cannot read {path}: {words}")]
    Manifest {
        /// The folder's name.
        path: String,
        /// Cargo's message.
        words: String,
    },
    /// The workspace has no such package.
    #[error("the workspace has no package `{name}`")]
    NoPackage {
        /// The name.
        name: String,
        /// The names of those that there are.
        known: Vec<String>,
    },
    /// The manifest is that of a workspace with several packages.
    #[error("{path} is a workspace of {} packages, and none is named", known.len())]
    WhichPackage {
        /// The folder's name.
        path: String,
        /// Their names.
        known: Vec<String>,
    },
    /// The package does not have the cargo target, or has several and none is named.
    #[error("package `{package}` has {}", match asked { Some(asked) => format!("no target `{asked}`"), None => "no library, and not exactly one binary".to_owned() })]
    WhichTarget {
        /// The package.
        package: String,
        /// The options that were given.
        asked: Option<String>,
        /// The options that select what there is.
        known: Vec<String>,
    },
    /// The source does not compile.
    #[error("{path} does not compile for {target}:\n{words}")]
    Compile {
        /// The source, as the user named it.
        path: String,
        /// The target.
        target: String,
        /// The compiler's message.
        words: String,
    },
    /// The source compiles, but has no function to show.
    #[error("{what}")]
    NoFunctions {
        /// What is missing.
        what: String,
    },
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The compiler did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
}
