//! The real libraries, compiled from the toolchain's library source: `core`, for user code also `alloc`, and `std` with
//! what it depends on.

use super::embedded;
use super::library::{Library, folder, options};
use super::{Extent, Origin, Sysroot, SysrootError};
use crate::base::process::Invocation;
use crate::compile::cache::Key;
use crate::compile::session::Session;
use crate::compile::stamp;
use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};

/// A crate without anything, for which cargo builds the libraries.
const EMPTY: &str = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";

/// The library source of a compiler, and the target that it is compiled for.
struct Source<'a> {
    folder: PathBuf,
    triple: &'a str,
    session: &'a Session,
}

/// The real `core`.
pub fn rust_src(triple: &str, extent: Extent, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = Source::of(triple, session)?;
    let arguments = extent.arguments();
    source.made(&format!("rust-src {}", arguments.join(" ")), |sysroot| {
        source.compile("core", sysroot, arguments)?;
        let sources = session.cache.scratch()?;
        embedded::write(Extent::Probes, sources.path())?;
        embedded::builtins(triple, sysroot, sources.path(), session)
    })
}

/// The real `core` and `alloc`.
pub fn with_alloc(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = Source::of(triple, session)?;
    let core = rust_src(triple, Extent::UserCode, session)?;
    source.made("rust-src alloc", |sysroot| {
        let (from, to) = (folder(core.path.as_deref().unwrap_or(Path::new("")), triple), folder(sysroot, triple));
        fs::create_dir_all(&to)?;
        for library in ["libcore.rmeta", "libcompiler_builtins.rmeta"] {
            fs::copy(from.join(library), to.join(library))?;
        }
        source.compile("alloc", sysroot, &[])
    })
}

/// The real `std` with all that it is made of, built by cargo from the compiler's library source and the dependencies that
/// are stored in it.
pub fn with_std(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = Source::of(triple, session)?;
    let vendored = source.folder.join("vendor");
    if !vendored.is_dir() {
        let help = format!("what `std` depends on is not stored in {}", vendored.display());
        return Err(SysrootError::Missing { what: "with `std` available as source", triple: triple.to_owned(), help });
    }
    source.made("rust-src std", |sysroot| {
        let krate = session.cache.scratch()?;
        fs::write(krate.path().join("Cargo.toml"), EMPTY)?;
        fs::create_dir(krate.path().join("src"))?;
        fs::write(krate.path().join("src/lib.rs"), "#![no_std]\n")?;
        tracing::info!("std (rust-src) for {triple}, with RUSTC_BOOTSTRAP=1");
        let output = session.run(&cargo(triple, &vendored, session).directory(krate.path()))?;
        if !output.status.success() {
            let (origin, reason) = (Origin::RustSrc.name(), output.first_error());
            return Err(SysrootError::Compile { krate: "std", origin, triple: triple.to_owned(), reason });
        }
        let built = krate.path().join("target").join(triple).join("release/deps");
        take_libraries(&built, &folder(sysroot, triple))?;
        Ok(())
    })
}

/// Moves the libraries that cargo built into a sysroot.
fn take_libraries(built: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        let is_library = path.extension().is_some_and(|extension| extension == "rlib");
        if is_library && !name.to_string_lossy().starts_with("libempty") {
            fs::rename(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// The invocation of cargo that builds `std`. It uses no network, and no configuration of the user's changes what is
/// built.
fn cargo(triple: &str, vendored: &Path, session: &Session) -> Invocation {
    let vendored = toml::Value::String(vendored.display().to_string());
    Invocation::new(cargo_beside(session))
        .arguments(["build", "--release", "--quiet", "--offline", "--target", triple, "--target-dir", "target"])
        .argument("-Zbuild-std=std,panic_abort")
        .arguments(["--config", "source.crates-io.replace-with='library'"])
        .arguments(["--config", &format!("source.library.directory={vendored}")])
        .arguments(["--config", "profile.release.debug=0"])
        .variable("RUSTC", &session.toolchain.rustc)
        .variable("RUSTC_WRAPPER", "")
        .variable("RUSTC_WORKSPACE_WRAPPER", "")
        .variable("RUSTC_BOOTSTRAP", "1")
        .variable("CARGO_ENCODED_RUSTFLAGS", OPTIONS_OF_STD.join("\u{1f}"))
}

/// The compiler's own cargo, or any.
fn cargo_beside(session: &Session) -> PathBuf {
    let beside = session.toolchain.sysroot.join("bin").join(format!("cargo{}", std::env::consts::EXE_SUFFIX));
    if beside.exists() { beside } else { PathBuf::from("cargo") }
}

/// Like those of [`Library`], as far as cargo does not set them.
const OPTIONS_OF_STD: &[&str] = &["-Zno-codegen", "-Csymbol-mangling-version=v0"];

impl<'a> Source<'a> {
    /// The library source, or the error that says how to get it.
    fn of(triple: &'a str, session: &'a Session) -> Result<Source<'a>, SysrootError> {
        let Some(folder) = session.toolchain.library_source() else {
            let help = "`rustup component add rust-src` installs the library source".to_owned();
            return Err(SysrootError::Missing { what: "available as source", triple: triple.to_owned(), help });
        };
        Ok(Source { folder, triple, session })
    }

    /// The sysroot in the cache, or a new one.
    fn made(&self, kind: &str, make: impl FnOnce(&Path) -> Result<(), SysrootError>) -> Result<Sysroot, SysrootError> {
        let stamp = stamp::folder(&self.folder)?;
        let own = embedded::fingerprint(Extent::Probes);
        let key = Key::of(&[kind, &self.session.toolchain.identity, self.triple, &stamp, &own, &options()]);
        let path = self.session.cache.folder("sysroot", &key, make)?;
        Ok(Sysroot { origin: Origin::RustSrc, path: Some(path) })
    }

    /// Compiles one of the libraries that depend on nothing but those before it.
    fn compile(&self, krate: &'static str, sysroot: &Path, arguments: &[&str]) -> Result<(), SysrootError> {
        let edition = edition(&self.folder.join(krate).join("Cargo.toml"))?;
        let root = self.folder.join(krate).join("src/lib.rs");
        let library = Library { krate, origin: Origin::RustSrc, root: &root, edition: &edition };
        library.compile(self.triple, sysroot, arguments, self.session)
    }
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
