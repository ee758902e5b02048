//! The source of the embedded core, inside this program, and its compilation.
//!
//! There are two: the small one is for the probes, and is compiled for every target that is not installed. The one for user
//! code has what ordinary `no_std` code uses. They share the atomics.

use super::library::{Library, options};
use super::{Origin, Sysroot, SysrootError};
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
type File = (&'static str, &'static str);

/// The stand-in for `compiler_builtins`.
const BUILTINS: File = ("compiler_builtins.rs", include_str!("compiler_builtins.rs"));

/// The core for the probes.
const PROBES: &[File] = &[
    BUILTINS,
    ("core/arch.rs", include_str!("core/arch.rs")),
    ("core/cell.rs", include_str!("core/cell.rs")),
    ("core/clone.rs", include_str!("core/clone.rs")),
    ("core/cmp.rs", include_str!("core/cmp.rs")),
    ("core/fmt.rs", include_str!("core/fmt.rs")),
    ("core/hint.rs", include_str!("core/hint.rs")),
    ("core/intrinsics.rs", include_str!("core/intrinsics.rs")),
    ("core/lib.rs", include_str!("core/lib.rs")),
    ("core/macros.rs", include_str!("core/macros.rs")),
    ("core/marker.rs", include_str!("core/marker.rs")),
    ("core/mem.rs", include_str!("core/mem.rs")),
    ("core/num.rs", include_str!("core/num.rs")),
    ("core/ops.rs", include_str!("core/ops.rs")),
    ("core/option.rs", include_str!("core/option.rs")),
    ("core/panicking.rs", include_str!("core/panicking.rs")),
    ("core/prelude.rs", include_str!("core/prelude.rs")),
    ("core/ptr.rs", include_str!("core/ptr.rs")),
    ("core/result.rs", include_str!("core/result.rs")),
    ("core/sync.rs", include_str!("core/sync.rs")),
    ("core/sync/atomic.rs", include_str!("core/sync/atomic.rs")),
];

/// The core for user code.
const USER_CODE: &[File] = &[
    BUILTINS,
    ("core/arch.rs", include_str!("core/arch.rs")),
    ("core/sync/atomic.rs", include_str!("core/sync/atomic.rs")),
    ("core/any.rs", include_str!("wide/any.rs")),
    ("core/array.rs", include_str!("wide/array.rs")),
    ("core/array/equality.rs", include_str!("wide/array/equality.rs")),
    ("core/array/iter.rs", include_str!("wide/array/iter.rs")),
    ("core/bool.rs", include_str!("wide/bool.rs")),
    ("core/borrow.rs", include_str!("wide/borrow.rs")),
    ("core/cell.rs", include_str!("wide/cell.rs")),
    ("core/cell/once.rs", include_str!("wide/cell/once.rs")),
    ("core/char.rs", include_str!("wide/char.rs")),
    ("core/clone.rs", include_str!("wide/clone.rs")),
    ("core/cmp.rs", include_str!("wide/cmp.rs")),
    ("core/cmp/bytewise.rs", include_str!("wide/cmp/bytewise.rs")),
    ("core/cmp/impls.rs", include_str!("wide/cmp/impls.rs")),
    ("core/convert.rs", include_str!("wide/convert.rs")),
    ("core/convert/num.rs", include_str!("wide/convert/num.rs")),
    ("core/default.rs", include_str!("wide/default.rs")),
    ("core/error.rs", include_str!("wide/error.rs")),
    ("core/ffi.rs", include_str!("wide/ffi.rs")),
    ("core/fmt.rs", include_str!("wide/fmt.rs")),
    ("core/fmt/builders.rs", include_str!("wide/fmt/builders.rs")),
    ("core/fmt/impls.rs", include_str!("wide/fmt/impls.rs")),
    ("core/fmt/rt.rs", include_str!("wide/fmt/rt.rs")),
    ("core/future.rs", include_str!("wide/future.rs")),
    ("core/hash.rs", include_str!("wide/hash.rs")),
    ("core/hint.rs", include_str!("wide/hint.rs")),
    ("core/intrinsics.rs", include_str!("wide/intrinsics.rs")),
    ("core/iter.rs", include_str!("wide/iter.rs")),
    ("core/iter/adapters.rs", include_str!("wide/iter/adapters.rs")),
    ("core/iter/general.rs", include_str!("wide/iter/general.rs")),
    ("core/iter/iterator.rs", include_str!("wide/iter/iterator.rs")),
    ("core/iter/more_adapters.rs", include_str!("wide/iter/more_adapters.rs")),
    ("core/iter/range.rs", include_str!("wide/iter/range.rs")),
    ("core/iter/sources.rs", include_str!("wide/iter/sources.rs")),
    ("core/iter/traits.rs", include_str!("wide/iter/traits.rs")),
    ("core/lib.rs", include_str!("wide/lib.rs")),
    ("core/macros.rs", include_str!("wide/macros.rs")),
    ("core/marker.rs", include_str!("wide/marker.rs")),
    ("core/mem.rs", include_str!("wide/mem.rs")),
    ("core/mem/maybe_uninit.rs", include_str!("wide/mem/maybe_uninit.rs")),
    ("core/num.rs", include_str!("wide/num.rs")),
    ("core/num/float.rs", include_str!("wide/num/float.rs")),
    ("core/num/nonzero.rs", include_str!("wide/num/nonzero.rs")),
    ("core/num/wrapping.rs", include_str!("wide/num/wrapping.rs")),
    ("core/ops.rs", include_str!("wide/ops.rs")),
    ("core/ops/index.rs", include_str!("wide/ops/index.rs")),
    ("core/ops/range.rs", include_str!("wide/ops/range.rs")),
    ("core/ops/try_trait.rs", include_str!("wide/ops/try_trait.rs")),
    ("core/option.rs", include_str!("wide/option.rs")),
    ("core/panic.rs", include_str!("wide/panic.rs")),
    ("core/panicking.rs", include_str!("wide/panicking.rs")),
    ("core/pat.rs", include_str!("wide/pat.rs")),
    ("core/pin.rs", include_str!("wide/pin.rs")),
    ("core/prelude.rs", include_str!("wide/prelude.rs")),
    ("core/ptr.rs", include_str!("wide/ptr.rs")),
    ("core/ptr/const_ptr.rs", include_str!("wide/ptr/const_ptr.rs")),
    ("core/ptr/metadata.rs", include_str!("wide/ptr/metadata.rs")),
    ("core/ptr/mut_ptr.rs", include_str!("wide/ptr/mut_ptr.rs")),
    ("core/ptr/non_null.rs", include_str!("wide/ptr/non_null.rs")),
    ("core/result.rs", include_str!("wide/result.rs")),
    ("core/slice.rs", include_str!("wide/slice.rs")),
    ("core/slice/cmp.rs", include_str!("wide/slice/cmp.rs")),
    ("core/slice/index.rs", include_str!("wide/slice/index.rs")),
    ("core/slice/iter.rs", include_str!("wide/slice/iter.rs")),
    ("core/slice/memchr.rs", include_str!("wide/slice/memchr.rs")),
    ("core/str.rs", include_str!("wide/str.rs")),
    ("core/sync.rs", include_str!("wide/sync.rs")),
    ("core/sync/traits.rs", include_str!("wide/sync/traits.rs")),
    ("core/task.rs", include_str!("wide/task.rs")),
    ("core/time.rs", include_str!("wide/time.rs")),
];

impl Extent {
    fn files(self) -> &'static [File] {
        match self {
            Extent::Probes => PROBES,
            Extent::UserCode => USER_CODE,
        }
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
    Key::of_files(extent.files()).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_cores_is_inside() {
        for (name, files) in [("core", PROBES), ("wide", USER_CODE)] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compile/sysroot").join(name);
            let mut folders = vec![folder.clone()];
            while let Some(current) = folders.pop() {
                for entry in fs::read_dir(current).unwrap() {
                    let path = entry.unwrap().path();
                    if path.is_dir() {
                        folders.push(path);
                        continue;
                    }
                    let name = format!("core/{}", path.strip_prefix(&folder).unwrap().display());
                    assert!(files.iter().any(|(path, _)| *path == name), "{name} is not embedded");
                }
            }
        }
    }
}
