//! How to get the libraries of a target that a compiler does not have.

use crate::compile::session::Session;
use crate::compile::sysroot;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// What would give a target its libraries: only what is true of this compiler and this machine.
#[must_use]
pub fn advice(triple: &str, session: &Session) -> String {
    let mut ways = Vec::new();
    ways.extend(installing(triple, session));
    if session.toolchain.library_source().is_none() {
        ways.push(match of_rustup(&session.toolchain.sysroot) {
            Some(name) => {
                let add = format!("`rustup component add rust-src --toolchain {name}`");
                format!("{add} installs the source to build the libraries from")
            }
            None => {
                "the package of this compiler's library source (`rust-src` or `rust-web-src` on Debian) is what to \
                     build them from"
                    .to_owned()
            }
        });
    }
    match others(triple, session).first() {
        Some(other) => ways.push(other.clone()),
        None => ways.push("`--toolchain NAME` selects a compiler that has them".to_owned()),
    }
    ways.join("; ")
}

/// How the compiler gets the target's libraries themselves, if rustup has them.
#[must_use]
pub fn installing(triple: &str, session: &Session) -> Option<String> {
    let name = of_rustup(&session.toolchain.sysroot)?;
    let add = format!("`rustup target add {triple} --toolchain {name}` installs the libraries");
    is_distributed(triple, session).then_some(add)
}

/// The name of a toolchain of rustup, by its folder.
fn of_rustup(sysroot: &Path) -> Option<String> {
    let toolchains = sysroot.parent()?;
    let is_rustup = toolchains.file_name()? == "toolchains" && toolchains.with_file_name("settings.toml").exists();
    is_rustup.then(|| sysroot.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

/// Whether rustup has the libraries of a target: those of the first two tiers, as the compiler knows them.
fn is_distributed(triple: &str, session: &Session) -> bool {
    metadata(triple, session).is_none_or(|metadata| metadata["tier"].as_u64().is_none_or(|tier| tier <= 2))
}

/// Whether a target has `std`, as far as the compiler knows.
#[must_use]
pub fn has_std(triple: &str, session: &Session) -> bool {
    metadata(triple, session).is_none_or(|metadata| metadata["std"].as_bool().unwrap_or(true))
}

/// What the compiler says of a target beside its code generation. Nothing is compiled.
fn metadata(triple: &str, session: &Session) -> Option<serde_json::Value> {
    let question = session
        .toolchain
        .invocation()
        .arguments(["--print", "target-spec-json", "-Zunstable-options", "--target", triple])
        .variable("RUSTC_BOOTSTRAP", "1");
    let output = session.runner.run(&question).ok()?;
    let specification: serde_json::Value = serde_json::from_str(&output.stdout).ok()?;
    specification.get("metadata").cloned()
}

/// The other compilers of this machine that have the target, or the library source to build it from.
fn others(triple: &str, session: &Session) -> Vec<String> {
    let own = &session.toolchain.sysroot;
    let rustup = own.parent().filter(|_| of_rustup(own).is_some()).map(Path::to_owned).or_else(toolchains);
    let siblings = rustup.into_iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    let siblings = siblings.map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (entry.path(), format!("`--toolchain {name}`"))
    });
    let programs = which::which_all("rustc").into_iter().flatten().filter_map(|rustc| {
        let prefix = rustc.parent()?.parent()?.to_owned();
        Some((prefix, format!("`--rustc {}`", rustc.display())))
    });
    let mut siblings: Vec<(PathBuf, String)> = siblings.collect();
    siblings.sort();
    siblings
        .into_iter()
        .chain(programs)
        .filter(|(prefix, _)| prefix != own && !is_same(prefix, own))
        .filter_map(|(prefix, option)| {
            let libraries = prefix.join("lib/rustlib");
            if sysroot::is_in("core", &libraries.join(triple).join("lib")) {
                Some(format!("{option} selects a compiler that has them"))
            } else {
                let source = libraries.join("src/rust/library/core/src/lib.rs");
                source.exists().then(|| format!("{option} selects a compiler that has the library source"))
            }
        })
        .collect()
}

/// Whether two paths are one folder.
fn is_same(one: &Path, other: &Path) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// The folder of rustup's toolchains, if there is one.
fn toolchains() -> Option<PathBuf> {
    let home = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".rustup")))?;
    Some(home.join("toolchains")).filter(|folder| folder.is_dir())
}
