//! One of the compiler's libraries, compiled for a target into a synthetic sysroot.
//!
//! It uses unstable features: `RUSTC_BOOTSTRAP` is set for it alone, by its name.

use crate::compile::session::Session;
use crate::compile::sysroot::{Origin, SysrootError};
use fs_err as fs;
use std::path::{Path, PathBuf};

/// The options, with the reason for each.
const OPTIONS: &[&str] = &[
    "--crate-type=rlib",
    // Nothing is linked, so only the metadata is needed, and no instructions are generated. Since an object is asked for,
    // the metadata has the list of what other crates would link: what the installed library has as an external function is
    // one here too.
    "--emit=metadata,obj",
    "-Zno-codegen",
    // As in the real one: the bodies are encoded after their own optimisation.
    "-O",
    // As in the real one, whatever the compiler's default is.
    "-Csymbol-mangling-version=v0",
    // Warnings about these crates are not interesting.
    "--cap-lints=allow",
];

/// The options, for cache keys.
pub(super) fn options() -> String {
    OPTIONS.join(" ")
}

/// The folder of a target's libraries in a sysroot.
pub(super) fn folder(sysroot: &Path, triple: &str) -> PathBuf {
    sysroot.join("lib/rustlib").join(triple).join("lib")
}

/// A library and its source.
pub(super) struct Library<'a> {
    pub(super) krate: &'static str,
    pub(super) origin: Origin,
    pub(super) root: &'a Path,
    pub(super) edition: &'a str,
}

impl Library<'_> {
    /// Compiles the crate for a target into a sysroot, against those that are already there.
    pub(super) fn compile(
        &self,
        triple: &str,
        sysroot: &Path,
        arguments: &[&str],
        session: &Session,
    ) -> Result<(), SysrootError> {
        let folder = folder(sysroot, triple);
        fs::create_dir_all(&folder)?;
        let library = folder.join(format!("lib{}.rmeta", self.krate));
        let scratch = session.cache.scratch()?;
        let invocation = session
            .toolchain
            .invocation()
            .arguments(["--crate-name", self.krate, "--edition", self.edition])
            .arguments(["--target", triple])
            .argument(format!("--sysroot={}", sysroot.display()))
            .arguments(OPTIONS.iter().copied())
            .arguments(arguments.iter().copied())
            .argument("--out-dir")
            .argument(&folder)
            .argument(self.root)
            .directory(scratch.path())
            .variable("RUSTC_BOOTSTRAP", self.krate);
        tracing::info!("{} ({}) for {triple}, with RUSTC_BOOTSTRAP={}", self.krate, self.origin.name(), self.krate);
        let output = session.run(&invocation)?;
        let reason = match output.status.success() {
            true if library.exists() => return Ok(()),
            true => "the compiler succeeded, and wrote nothing".to_owned(),
            false => output.first_error(),
        };
        Err(SysrootError::Compile { krate: self.krate, origin: self.origin.name(), triple: triple.to_owned(), reason })
    }
}
