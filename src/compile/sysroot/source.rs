//! The real libraries, compiled from the toolchain's library source: `core`, for user code also `alloc`, and `std` with
//! what it depends on.

use super::embedded;
use super::library::{Library, folder, options};
use super::{Origin, Sysroot, SysrootError};
use crate::base::process::Invocation;
use crate::compile::cache::Key;
use crate::compile::session::Session;
use crate::compile::stamp;
use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};

/// A crate without anything, for which cargo builds the libraries.
const EMPTY: &str = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";

/// The library source, or the error that says how to get it.
fn library_source(triple: &str, session: &Session) -> Result<PathBuf, SysrootError> {
    session.toolchain.library_source().ok_or_else(|| SysrootError::Missing {
        what: "available as source",
        triple: triple.to_owned(),
        help: "`rustup component add rust-src` installs the library source".to_owned(),
    })
}

/// The real `core`.
pub fn rust_src(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = library_source(triple, session)?;
    made("rust-src", triple, &source, session, |sysroot| {
        compile("core", &source, triple, sysroot, session)?;
        let sources = session.cache.scratch()?;
        embedded::write(embedded::Extent::Probes, sources.path())?;
        embedded::builtins(triple, sysroot, sources.path(), session)
    })
}

/// The real `core` and `alloc`.
pub fn with_alloc(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = library_source(triple, session)?;
    let core = rust_src(triple, session)?;
    made("rust-src alloc", triple, &source, session, |sysroot| {
        let (from, to) = (folder(core.path.as_deref().unwrap_or(Path::new("")), triple), folder(sysroot, triple));
        fs::create_dir_all(&to)?;
        for library in ["libcore.rmeta", "libcompiler_builtins.rmeta"] {
            fs::copy(from.join(library), to.join(library))?;
        }
        compile("alloc", &source, triple, sysroot, session)
    })
}

/// The real `std` with all that it is made of, built by cargo from the compiler's library source and the dependencies that
/// are stored in it.
pub fn with_std(triple: &str, session: &Session) -> Result<Sysroot, SysrootError> {
    let source = library_source(triple, session)?;
    if !source.join("vendor").is_dir() {
        return Err(SysrootError::Missing {
            what: "with `std` available as source",
            triple: triple.to_owned(),
            help: format!("what `std` depends on is not stored in {}", source.join("vendor").display()),
        });
    }
    made("rust-src std", triple, &source, session, |sysroot| {
        let krate = session.cache.scratch()?;
        fs::write(krate.path().join("Cargo.toml"), EMPTY)?;
        fs::create_dir(krate.path().join("src"))?;
        fs::write(krate.path().join("src/lib.rs"), "#![no_std]\n")?;
        tracing::info!("std (rust-src) for {triple}, with RUSTC_BOOTSTRAP=1");
        let output = session.run(&cargo(triple, &source, session).directory(krate.path()))?;
        if !output.status.success() {
            let (origin, reason) = (Origin::RustSrc.name(), output.first_error());
            return Err(SysrootError::Compile { krate: "std", origin, triple: triple.to_owned(), reason });
        }
        let to = folder(sysroot, triple);
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(krate.path().join("target").join(triple).join("release/deps"))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            let name_text = name.to_string_lossy();
            if name_text.ends_with(".rlib") && !name_text.starts_with("libempty") {
                fs::rename(&path, to.join(name))?;
            }
        }
        Ok(())
    })
}

/// The invocation of cargo that builds `std`. It uses no network, and no configuration of the user's changes what is
/// built.
fn cargo(triple: &str, source: &Path, session: &Session) -> Invocation {
    let vendored = toml::Value::String(source.join("vendor").display().to_string());
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

/// The sysroot in the cache, or a new one.
fn made(
    kind: &str,
    triple: &str,
    source: &Path,
    session: &Session,
    make: impl FnOnce(&Path) -> Result<(), SysrootError>,
) -> Result<Sysroot, SysrootError> {
    let stamp = stamp::folder(source)?;
    let own = embedded::fingerprint(embedded::Extent::Probes);
    let key = Key::of(&[kind, &session.toolchain.identity, triple, &stamp, &own, &options()]);
    let path = session.cache.folder("sysroot", &key, make)?;
    Ok(Sysroot { origin: Origin::RustSrc, path: Some(path) })
}

/// Compiles one of the libraries that depend on nothing but those before it.
fn compile(
    krate: &'static str,
    source: &Path,
    triple: &str,
    sysroot: &Path,
    session: &Session,
) -> Result<(), SysrootError> {
    let edition = edition(&source.join(krate).join("Cargo.toml"))?;
    let root = source.join(krate).join("src/lib.rs");
    let library = Library { krate, origin: Origin::RustSrc, root: &root, edition: &edition };
    library.compile(triple, sysroot, &[], session)
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
