//! The origins of a target's `core`: the toolchain, the program itself, or the compiler's library source.
//!
//! The last two are compiled into a synthetic sysroot in the cache, with a stand-in for `compiler_builtins` beside
//! `core`. Both crates are libraries of the compiler and use unstable features: `RUSTC_BOOTSTRAP` is set for them
//! alone, by their names. [`crate::compile::origin`] decides which of the three a target gets.

mod embedded;

use crate::base::process::RunError;
use crate::compile::cache::Key;
use crate::compile::facts::Facts;
use crate::compile::session::Session;
use crate::compile::stamp;
use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};

/// The options of both crates, with the reason for each.
const OPTIONS: &[&str] = &[
    "--crate-type=rlib",
    // Only the metadata is needed: probes are compiled from the encoded bodies, and nothing is ever linked.
    "--emit=metadata",
    // Includes bodies that are not generic, so that the probes can inline them.
    "-Zalways-encode-mir",
    // As in the real one: the bodies are encoded after their own optimisation.
    "-O",
    "-Cpanic=abort",
    // Warnings about these crates are not interesting.
    "--cap-lints=allow",
];

/// The options, for cache keys.
fn options() -> String {
    OPTIONS.join(" ")
}

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
        /// `core` or `compiler_builtins`
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

/// Identifies the source of the embedded core in cache keys.
#[must_use]
pub fn embedded_fingerprint() -> String {
    embedded::fingerprint()
}

/// Whether the toolchain has the target's `core`.
#[must_use]
pub fn is_installed(facts: &Facts) -> bool {
    let Ok(folder) = fs::read_dir(&facts.library_folder) else { return false };
    folder.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libcore-") && name.ends_with(".rlib")
    })
}

/// The embedded core, compiled for a target. It is compiled once per triple and without the target's features, like the
/// installed one.
pub fn embedded(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let key = Key::of(&["embedded", &session.toolchain.identity, triple, &embedded::fingerprint(), &options()]);
    let path = session.cache.folder("sysroot", &key, |sysroot| {
        let sources = session.cache.scratch()?;
        embedded::write(sources.path())?;
        let root = sources.path().join("core/lib.rs");
        // 1.97 replaced the language item `drop_in_place` by `drop_glue`, in the middle of its nightlies: if the one
        // that the version suggests does not compile, the other may.
        let by_version = session.toolchain.version() >= (1, 97);
        let library = Library { krate: "core", origin: Origin::Embedded, root: &root, edition: "2024" };
        let attempt = |drop_glue: bool| {
            let cfg: &[&str] = if drop_glue { &["--cfg=drop_glue"] } else { &[] };
            library.compile(triple, sysroot, cfg, session)
        };
        match attempt(by_version) {
            Err(error @ SysrootError::Compile { .. }) => attempt(!by_version).map_err(|_| error)?,
            other => other?,
        }
        builtins(triple, sysroot, sources.path(), session)
    })?;
    Ok(Sysroot { origin: Origin::Embedded, path: Some(path) })
}

/// The real `core`, compiled from the toolchain's library source.
pub fn rust_src(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let Some(source) = session.toolchain.library_source() else {
        return Err(SysrootError::Missing {
            what: "available as source",
            triple: triple.to_owned(),
            help: "`rustup component add rust-src` installs the library source".to_owned(),
        });
    };
    let edition = edition(&source.join("core/Cargo.toml"))?;
    let parts = [&session.toolchain.identity, triple, &stamp::folder(&source)?, &embedded::fingerprint(), &options()];
    let key = Key::of(&[&["rust-src"], &parts[..]].concat());
    let path = session.cache.folder("sysroot", &key, |sysroot| {
        let sources = session.cache.scratch()?;
        embedded::write(sources.path())?;
        let root = source.join("core/src/lib.rs");
        let library = Library { krate: "core", origin: Origin::RustSrc, root: &root, edition: &edition };
        library.compile(triple, sysroot, &[], session)?;
        builtins(triple, sysroot, sources.path(), session)
    })?;
    Ok(Sysroot { origin: Origin::RustSrc, path: Some(path) })
}

/// The stand-in for `compiler_builtins`, compiled against the `core` that is already in the sysroot.
fn builtins(triple: &str, sysroot: &Path, sources: &Path, session: &Session) -> Result<(), SysrootError> {
    let root = sources.join("compiler_builtins.rs");
    let library = Library { krate: "compiler_builtins", origin: Origin::Embedded, root: &root, edition: "2021" };
    let argument = format!("--sysroot={}", sysroot.display());
    library.compile(triple, sysroot, &[&argument], session)
}

/// The edition in a manifest, or the first edition if it has none.
fn edition(manifest: &Path) -> io::Result<String> {
    let manifest = fs::read_to_string(manifest)?;
    let edition = manifest
        .lines()
        .filter_map(|line| line.split_once('='))
        .find(|(key, _)| key.trim() == "edition")
        .map(|(_, value)| value.trim().trim_matches('"').to_owned());
    Ok(edition.unwrap_or_else(|| "2015".to_owned()))
}

/// One of the two crates of a sysroot.
struct Library<'a> {
    krate: &'static str,
    origin: Origin,
    root: &'a Path,
    edition: &'a str,
}

impl Library<'_> {
    /// Compiles the crate for a target into a sysroot.
    fn compile(&self, triple: &str, sysroot: &Path, arguments: &[&str], session: &Session) -> Result<(), SysrootError> {
        let folder = sysroot.join("lib/rustlib").join(triple).join("lib");
        fs::create_dir_all(&folder)?;
        let metadata = folder.join(format!("lib{}.rmeta", self.krate));
        let scratch = session.cache.scratch()?;
        let invocation = session
            .toolchain
            .invocation()
            .arguments(["--crate-name", self.krate, "--edition", self.edition])
            .arguments(["--target", triple])
            .arguments(OPTIONS.iter().copied())
            .arguments(arguments.iter().copied())
            .argument("-o")
            .argument(&metadata)
            .argument(self.root)
            .directory(scratch.path())
            .variable("RUSTC_BOOTSTRAP", self.krate);
        tracing::info!("{} ({}) for {triple}, with RUSTC_BOOTSTRAP={}", self.krate, self.origin.name(), self.krate);
        let output = session.run(&invocation)?;
        let reason = match output.status.success() {
            true if metadata.exists() => return Ok(()),
            true => "the compiler succeeded, and wrote nothing".to_owned(),
            false => output.first_error(),
        };
        Err(SysrootError::Compile { krate: self.krate, origin: self.origin.name(), triple: triple.to_owned(), reason })
    }
}
