//! The origins of a target's `core`: the toolchain, the program itself, or the compiler's library source.
//!
//! The last two are compiled into a synthetic sysroot in the cache, with a stand-in for `compiler_builtins` beside
//! `core`. [`crate::compile::origin`] decides which of the three a target gets.

mod embedded;
mod library;
mod source;

pub use embedded::{Extent, embedded, fingerprint as embedded_fingerprint};
pub use source::{rust_src, with_alloc, with_std};

use crate::base::process::RunError;
use crate::compile::facts::Facts;
use crate::compile::stamp;
use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};

/// The origin of a `core`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The toolchain has it.
    Installed,
    /// It is part of this program.
    Embedded,
    /// It is compiled from the toolchain's library source.
    RustSrc,
}

impl Origin {
    /// The name in output and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Origin::Installed => "installed",
            Origin::Embedded => "embedded",
            Origin::RustSrc => "rust-src",
        }
    }
}

/// A `core` that a target can be compiled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sysroot {
    /// Its origin.
    pub origin: Origin,
    /// The folder to pass as `--sysroot`; none for the compiler's own.
    pub path: Option<PathBuf>,
}

impl Sysroot {
    /// Whether it has a library of the compiler for a target: `alloc`, `std`.
    #[must_use]
    pub fn has(&self, library: &str, triple: &str) -> bool {
        self.path.as_ref().is_some_and(|path| is_in(library, &path.join("lib/rustlib").join(triple).join("lib")))
    }

    /// Identifies its files in cache keys. The name of a `core` in the cache is the hash of all its ingredients. For
    /// the compiler's own it is a fingerprint of the target's libraries, which can be replaced without replacing the
    /// compiler.
    pub(crate) fn fingerprint(&self, facts: &Facts) -> io::Result<String> {
        match &self.path {
            Some(path) => Ok(path.file_name().unwrap_or_default().to_string_lossy().into_owned()),
            None => stamp::folder(&facts.library_folder),
        }
    }
}

/// Why there is no `core`.
#[derive(Debug, thiserror::Error)]
pub enum SysrootError {
    /// The requested one does not exist.
    #[error("core is not {what} for {triple}: {help}")]
    Missing {
        /// `installed`, …
        what: &'static str,
        /// The target.
        triple: String,
        /// A hint.
        help: String,
    },
    /// It does not compile.
    #[error("{krate} ({origin}) does not compile for {triple}: {reason}")]
    Compile {
        /// `core`, …
        krate: &'static str,
        /// Its origin.
        origin: &'static str,
        /// The target.
        triple: String,
        /// The compiler's message.
        reason: String,
    },
    /// The compiler did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl SysrootError {
    /// Whether the error is about the target, so that the others can be compiled.
    #[must_use]
    pub fn is_of_target(&self) -> bool {
        match self {
            SysrootError::Missing { .. } | SysrootError::Compile { .. } => true,
            SysrootError::Run(error) => error.is_of_program(),
            SysrootError::Io(_) => false,
        }
    }
}

/// The compiler's own, if the toolchain has it for the target.
pub fn installed(triple: &str, facts: &Facts) -> Result<Sysroot, SysrootError> {
    if is_installed(facts) {
        return Ok(Sysroot { origin: Origin::Installed, path: None });
    }
    let help = format!("`rustup target add {triple}` installs it");
    Err(SysrootError::Missing { what: "installed", triple: triple.to_owned(), help })
}

/// Whether the toolchain has the target's `core`.
#[must_use]
pub fn is_installed(facts: &Facts) -> bool {
    is_in("core", &facts.library_folder)
}

/// Whether a library is in a folder.
pub(crate) fn is_in(library: &str, folder: &Path) -> bool {
    let Ok(folder) = fs::read_dir(folder) else { return false };
    let prefix = format!("lib{library}");
    folder.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let rest = name.strip_prefix(&prefix);
        let rest = rest.and_then(|rest| rest.strip_suffix(".rlib").or_else(|| rest.strip_suffix(".rmeta")));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}
