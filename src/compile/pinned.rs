//! A `rust-toolchain.toml` that names a compiler by its path: a file in the crate's folder decides what is run, so it is said.

use super::toolchain::Toolchain;
use crate::base::input;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// The names of the file, the one that counts first.
const NAMES: [&str; 2] = ["rust-toolchain", "rust-toolchain.toml"];

/// Says that a file in a folder, or above it, is why this toolchain is used, if it names its path.
pub fn say(folder: &Path, toolchain: &Toolchain) {
    if let Some(file) = file(folder, &toolchain.sysroot) {
        tracing::warn!("{} names a compiler by its path: {} is run", file.display(), toolchain.rustc.display());
    }
}

/// The file that names this folder of a toolchain.
fn file(folder: &Path, sysroot: &Path) -> Option<PathBuf> {
    let folder = fs::canonicalize(folder).ok()?;
    let files = folder.ancestors().flat_map(|folder| NAMES.map(|name| folder.join(name)));
    let file = files.into_iter().find(|file| file.is_file())?;
    let text = input::text(&file, input::Kind::Written).ok()?;
    let table: toml::Table = toml::from_str(&text).ok()?;
    let path = file.parent()?.join(table.get("toolchain")?.get("path")?.as_str()?);
    // Another setting may be stronger: rustup's own, or a variable.
    (fs::canonicalize(path).ok()? == fs::canonicalize(sysroot).ok()?).then_some(file)
}
