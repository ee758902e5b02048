//! The source files of user code, as its folder has them: for what is read in the source itself.

use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders that hold no source of the package: what cargo builds, and what other programs keep.
const OTHERS: [&str; 2] = ["target", "node_modules"];

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its path below the folder, with forward slashes; the file name, if the user code is one file.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The source files of a crate's folder, or one file, by name. Files that are not text are left out, and so are packages
/// in folders below.
pub fn of(path: &Path) -> io::Result<Vec<Source>> {
    if !path.is_dir() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Ok(vec![Source { name, text: fs::read_to_string(path)? }]);
    }
    let mut sources = Vec::new();
    for file in files(path)?.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
        let name = file.strip_prefix(path).unwrap_or(&file).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        if let Ok(text) = fs::read_to_string(&file) {
            sources.push(Source { name, text });
        }
    }
    Ok(sources)
}

/// The files of a package, by path: not those of packages in folders below, of hidden folders, and of what cargo builds.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name());
            // A link to a folder may lead back here.
            if !entry.file_type()?.is_dir() {
                files.extend(path.is_file().then_some(path));
                continue;
            }
            let is_hidden = name.to_string_lossy().starts_with('.') && name != ".cargo";
            let is_other = OTHERS.iter().any(|other| name == *other) || path.join("Cargo.toml").exists();
            if !is_hidden && !is_other {
                open.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The Rust files below a folder, sorted, those of packages in it too, without those that cargo made. What is unreadable is
/// left out.
#[must_use]
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let is_hidden = name.to_string_lossy().starts_with('.');
            // Links are not followed: they may lead back.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && !is_hidden && name != "target" {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
