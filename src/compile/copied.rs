//! A copy of user code that may be changed: every package of it that is on this machine, in folders of the same names.
//!
//! The copy mirrors the paths, so that relative paths between packages stay right and cargo finds the same settings in the
//! folders above. Files outside of the packages are not copied, and packages of a registry are not changed.

use super::session::Session;
use super::sources;
use super::user::metadata;
use crate::compile::cache::{Key, Lock};
use fs_err as fs;
use std::path::{Component, Path, PathBuf};

/// What cargo and rustup read in the folders above a package.
const SETTINGS: [&str; 5] =
    [".cargo/config.toml", ".cargo/config", "rust-toolchain.toml", "rust-toolchain", "Cargo.lock"];

/// A copy. It is in the same folder for each run, so that cargo compiles dependencies once; no two runs use it at once.
#[derive(Debug)]
pub struct Copy {
    /// The path of the copied code.
    pub code: PathBuf,
    _lock: Lock,
}

impl Copy {
    /// Copies the code at a path; nothing, if another run uses the copy.
    pub fn of(path: &Path, session: &Session) -> anyhow::Result<Option<Copy>> {
        let path = std::path::absolute(path)?;
        let key = Key::of(&["copy", &path.to_string_lossy()]);
        let Some((folder, lock)) = session.cache.sole_workshop("copy", &key, false)? else { return Ok(None) };
        let into = folder.join("code");
        if into.exists() {
            fs::remove_dir_all(&into)?;
        }
        fs::create_dir_all(&into)?;
        let code = copied(&path, &into, session)?;
        Ok(Some(Copy { code, _lock: lock }))
    }

    /// A file of the copy, by its name below it.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        if self.code.is_dir() { self.code.join(name) } else { self.code.clone() }
    }
}

/// Copies the code at an absolute path into an empty folder. The result is the copy's path.
fn copied(path: &Path, into: &Path, session: &Session) -> anyhow::Result<PathBuf> {
    if !path.is_dir() {
        let copy = into.join(path.file_name().unwrap_or_default());
        fs::copy(path, &copy)?;
        return Ok(copy);
    }
    let metadata = metadata(path, &[], &session.toolchain, &session.runner)?;
    let workspace_root = metadata.workspace_root.as_std_path();
    let local = metadata.packages.iter().filter(|package| package.source.is_none());
    let mut folders: Vec<&Path> = local.filter_map(|package| package.manifest_path.as_std_path().parent()).collect();
    folders.push(path);
    for folder in &folders {
        for file in sources::files(folder)? {
            copy(&file, into)?;
        }
    }
    copy(&workspace_root.join("Cargo.toml"), into)?;
    for folder in path.ancestors().chain([workspace_root]) {
        // Cargo finds the settings of folders that the copy is in by itself.
        for file in SETTINGS.iter().filter(|_| !into.starts_with(folder) && !is_home(folder)) {
            let file = folder.join(file);
            if file.is_file() {
                copy(&file, into)?;
            }
        }
    }
    Ok(mirrored(path, into))
}

/// Whether a folder has the settings of the user, which cargo reads wherever it runs.
fn is_home(folder: &Path) -> bool {
    etcetera::home_dir().is_ok_and(|home| home == folder)
}

fn copy(file: &Path, into: &Path) -> anyhow::Result<()> {
    let copy = mirrored(file, into);
    if let Some(folder) = copy.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(file, &copy)?;
    Ok(())
}

/// The place of an absolute path below a folder.
fn mirrored(path: &Path, into: &Path) -> PathBuf {
    let names = path.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name),
        _ => None,
    });
    names.fold(into.to_owned(), |path, name| path.join(name))
}
