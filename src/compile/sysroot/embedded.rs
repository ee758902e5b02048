//! The source of the embedded core, inside this program, and its compilation.
//!
//! There are two: the small one is for the probes, and is compiled for every target that is not installed. The one for user
//! code has what ordinary `no_std` code uses. They share the atomics.

use super::library::{Library, options};
use super::{Origin, Sysroot, SysrootError};
use crate::base::packed;
use crate::compile::cache::Key;
use crate::compile::session::Session;
use fs_err as fs;
use std::io;
use std::path::Path;

/// What a core that is made here is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The probes: language items, operators and atomics.
    Probes,
    /// User code: also formatting, iterators, slices, cells, tasks, …
    UserCode,
}

/// A file by its path below the folder that it is written to.
type File = (String, &'static str);

/// The stand-in for `compiler_builtins`.
const BUILTINS: (&str, &str) = ("compiler_builtins.rs", include_str!("compiler_builtins.rs"));

/// What the core for user code has of that for the probes.
const SHARED: [&str; 2] = ["arch.rs", "sync/atomic.rs"];

impl Extent {
    fn files(self) -> Vec<File> {
        let probes = packed::below("src/compile/sysroot/core");
        let core: Vec<_> = match self {
            Extent::Probes => probes.collect(),
            Extent::UserCode => {
                let shared = probes.filter(|(path, _)| SHARED.contains(path));
                shared.chain(packed::below("src/compile/sysroot/wide")).collect()
            }
        };
        let core = core.into_iter().map(|(path, text)| (format!("core/{path}"), text));
        [(BUILTINS.0.to_owned(), BUILTINS.1)].into_iter().chain(core).collect()
    }

    /// More options: the core for probes has nothing for unwinding, which probes do not do.
    pub(super) fn arguments(self) -> &'static [&'static str] {
        match self {
            Extent::Probes => &["-Cpanic=abort"],
            Extent::UserCode => &[],
        }
    }
}

/// Identifies the source in cache keys.
#[must_use]
pub fn fingerprint(extent: Extent) -> String {
    Key::of_files(&extent.files()).to_string()
}

/// Writes the files.
pub(super) fn write(extent: Extent, folder: &Path) -> io::Result<()> {
    for (path, text) in extent.files() {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// The embedded core, compiled for a target. It is compiled once per triple and without the target's features, like the
/// installed one.
pub fn embedded(triple: &str, extent: Extent, session: &Session) -> Result<Sysroot, SysrootError> {
    let key = Key::of(&["embedded", &session.toolchain.identity, triple, &fingerprint(extent), &options()]);
    let path = session.cache.folder("sysroot", &key, |sysroot| {
        let sources = session.cache.scratch()?;
        write(extent, sources.path())?;
        let root = sources.path().join("core/lib.rs");
        // 1.97 replaced the language item `drop_in_place` by `drop_glue`, in the middle of its nightlies: if the one
        // that the version suggests does not compile, the other may.
        let by_version = session.toolchain.version() >= (1, 97);
        let library = Library { krate: "core", origin: Origin::Embedded, root: &root, edition: "2024" };
        let attempt = |drop_glue: bool| {
            let cfg = drop_glue.then_some("--cfg=drop_glue");
            let arguments: Vec<&str> = extent.arguments().iter().copied().chain(cfg).collect();
            library.compile(triple, sysroot, &arguments, session)
        };
        match attempt(by_version) {
            Err(error @ SysrootError::Compile { .. }) => attempt(!by_version).map_err(|_| error)?,
            other => other?,
        }
        builtins(triple, sysroot, sources.path(), session)
    })?;
    Ok(Sysroot { origin: Origin::Embedded, path: Some(path) })
}

/// The stand-in for `compiler_builtins`, compiled against the `core` that is already in the sysroot.
pub(super) fn builtins(triple: &str, sysroot: &Path, sources: &Path, session: &Session) -> Result<(), SysrootError> {
    let root = sources.join(BUILTINS.0);
    let library = Library { krate: "compiler_builtins", origin: Origin::Embedded, root: &root, edition: "2021" };
    library.compile(triple, sysroot, &[], session)
}
