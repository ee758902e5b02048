//! Files that are written to temporary names and renamed when all of them are complete: no reader sees a partial file.

use crate::base::input::{self, reason};
use fs_err as fs;
use rayon::iter::{IntoParallelRefMutIterator as _, ParallelIterator as _};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// The prefix of the names of unfinished files.
pub(crate) const UNFINISHED: &str = ".asm-matrix-";

/// Writes what a file is to hold.
pub type Content<'a> = Box<dyn Fn(&mut dyn io::Write) -> io::Result<()> + Sync + 'a>;

/// These bytes.
#[must_use]
pub fn bytes(bytes: &(impl AsRef<[u8]> + Sync + ?Sized)) -> Content<'_> {
    Box::new(|out| out.write_all(bytes.as_ref()))
}

/// This text.
#[must_use]
pub fn text(text: String) -> Content<'static> {
    Box::new(move |out| out.write_all(text.as_bytes()))
}

/// Writes files below a folder, which is created if necessary. Their contents are made side by side. Returns their paths.
///
/// If one cannot be written, the existing files are unchanged, and no temporary file is left.
pub fn write(folder: &Path, files: &[(PathBuf, Content<'_>)]) -> io::Result<Vec<PathBuf>> {
    let mut open = Vec::new();
    let mut swept: Vec<&Path> = Vec::new();
    for (name, content) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)?;
        if path.is_dir() {
            return Err(about(&path, &io::Error::from(io::ErrorKind::IsADirectory)));
        }
        if !swept.contains(&name.parent().unwrap_or(name)) {
            swept.push(name.parent().unwrap_or(name));
            sweep(parent);
        }
        let file = unfinished(parent).map_err(|error| about(&path, &error))?;
        open.push((file, path, content));
    }
    let fill = |(file, path, content): &mut (tempfile::NamedTempFile, PathBuf, &Content<'_>)| {
        filled(file, content).map_err(|error| about(path, &error))
    };
    open.par_iter_mut().map(fill).collect::<io::Result<()>>()?;
    open.into_iter()
        .map(|(file, path, _)| match file.persist(&path) {
            Ok(_) => Ok(path),
            Err(error) => Err(about(&path, &error.error)),
        })
        .collect()
}

/// A temporary file with a lock, which says that this run is alive to one that looks for what dead ones left.
fn unfinished(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // With the permissions of a new file: the user's umask applies.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    loop {
        let file = builder.tempfile_in(folder)?;
        // It may have been taken for a dead one's before it was locked. Without locks, nothing is.
        if file.as_file().lock().is_err() || file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes the temporary files of runs that were killed: those that nobody has locked.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_own = entry.file_name().as_encoded_bytes().starts_with(UNFINISHED.as_bytes());
        if is_own && entry.metadata().is_ok_and(|metadata| metadata.is_file()) {
            // The lock is held until the file is gone.
            let Ok(file) = fs::File::open(entry.path()) else { continue };
            if file.file().try_lock().is_ok() {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Writes one file. An existing device or pipe is written to, not replaced.
pub fn write_one(path: &Path, content: Content<'_>) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
        let mut device = fs::OpenOptions::new().write(true).open(path)?;
        return filled(&mut device, &content);
    }
    // A link stays a link, and its target is written.
    let resolved = if input::found(path)?.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    let path = resolved.as_path();
    let name = path.file_name().ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidInput, format!("cannot write {}: it is not a file", path.display()))
    })?;
    write(path.parent().unwrap_or(Path::new("")), &[(name.into(), content)]).map(|_| ())
}

fn filled(file: &mut impl io::Write, content: &Content<'_>) -> io::Result<()> {
    let mut buffer = BufWriter::new(file);
    content(&mut buffer)?;
    buffer.flush()
}

/// An error that names the output file instead of the temporary one.
fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot write {}: {}", path.display(), reason(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let names = |folder: &Path| {
            let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        write(folder.path(), &[("a".into(), bytes("1")), ("below/b".into(), bytes("2"))]).unwrap();
        assert_eq!(names(folder.path()), ["a", "below"]);
        // `a/c` cannot be created, since `a` is a file: the new `a` must not appear either.
        let error = write(folder.path(), &[("a".into(), bytes("3")), ("a/c".into(), bytes("4"))]).unwrap_err();
        assert!(error.to_string().contains('a'), "{error}");
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "1");
        assert_eq!(names(folder.path()), ["a", "below"]);
    }

    #[test]
    fn what_a_killed_run_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for name in [".asm-matrix-dead", ".asm-matrix-alive", ".others"] {
            fs::write(path(name), "").unwrap();
        }
        let alive = fs::File::open(path(".asm-matrix-alive")).unwrap();
        alive.file().lock().unwrap();
        write(folder.path(), &[("a".into(), bytes("1"))]).unwrap();
        let is_there = |name: &str| path(name).exists();
        assert_eq!([".asm-matrix-dead", ".asm-matrix-alive", ".others", "a"].map(is_there), [false, true, true, true]);
    }
}
