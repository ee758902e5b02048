//! Input files, which may not exist: a dangling link is not the same as a missing file.
//!
//! `Path::exists` and similar functions return false for a dangling link, and the program would continue without the
//! intended file. All checks for such files are here.

use fs_err as fs;
use std::fs::Metadata;
use std::io::{self, Read as _};
use std::path::Path;

/// The metadata of a path, if it exists. A dangling link there, or in a parent folder, is an error that names it.
pub fn found(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) => match broken_link(path) {
            Some(error) => Err(error),
            // A path below a file does not exist either.
            None if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            None => Err(error),
        },
    }
}

/// What a file is, which says how long it may be: a device or a pipe can be endless.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Written by people: settings, targets, claims, models.
    Written,
    /// Assembly, and snapshots of it.
    Assembly,
    /// A whole matrix.
    Matrix,
}

impl Kind {
    /// The limit in MiB.
    fn limit(self) -> u64 {
        match self {
            Kind::Written => 4,
            Kind::Assembly => 512,
            Kind::Matrix => 2048,
        }
    }
}

/// The text of a named file.
pub fn text(path: &Path, kind: Kind) -> io::Result<String> {
    let read = || {
        let mut file = fs::File::open(path)?;
        let limit = kind.limit() << 20;
        // The size of a file is known before it is read.
        let size = file.metadata().map(|metadata| metadata.len()).unwrap_or_default();
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(limit)).unwrap_or_default());
        if size <= limit {
            (&mut file).take(limit + 1).read_to_end(&mut bytes)?;
        }
        if size > limit || bytes.len() as u64 > limit {
            let title = format!(
                "{} is longer than {} MiB, which is the most that is read of such a file",
                path.display(),
                kind.limit()
            );
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, title));
        }
        String::from_utf8(bytes)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, format!("{} is not text in UTF-8", path.display())))
    };
    read().map_err(|error| broken_link(path).unwrap_or(error))
}

/// The text of a file that need not exist.
pub fn text_if_found(path: &Path, kind: Kind) -> io::Result<Option<String>> {
    match found(path)? {
        Some(_) => text(path, kind).map(Some),
        None => Ok(None),
    }
}

/// The error of the first link, from the end of a path, that cannot be resolved.
fn broken_link(path: &Path) -> Option<io::Error> {
    path.ancestors().filter(|part| !part.as_os_str().is_empty()).find_map(|part| {
        let destination = part.read_link().ok()?;
        let error = part.metadata().err()?;
        let reason = reason(&error);
        let (link, destination) = (part.display(), destination.display());
        let text = format!("{link} is a link to {destination}, which does not exist: fix it or remove it ({reason})");
        Some(io::Error::new(error.kind(), text))
    })
}

/// The operating system's message, without the path of a temporary file.
pub(crate) fn reason(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), |code| io::Error::from_raw_os_error(code).to_string())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_broken_link_is_no_absence() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "text").unwrap();
        symlink("file", path("good")).unwrap();
        symlink("nowhere", path("dangling")).unwrap();
        symlink("loop", path("loop")).unwrap();
        for name in ["file", "good"] {
            assert!(found(&path(name)).unwrap().is_some());
            assert_eq!(text_if_found(&path(name), Kind::Written).unwrap().as_deref(), Some("text"));
        }
        for name in ["nothing", "file/below", "nothing/below"] {
            assert!(found(&path(name)).unwrap().is_none(), "{name}");
            assert_eq!(text_if_found(&path(name), Kind::Written).unwrap(), None);
        }
        for (name, link) in
            [("dangling", "dangling"), ("loop", "loop"), ("dangling/below", "dangling"), ("loop/a/b", "loop")]
        {
            for error in [
                found(&path(name)).unwrap_err(),
                text(&path(name), Kind::Written).unwrap_err(),
                text_if_found(&path(name), Kind::Written).unwrap_err(),
            ] {
                assert!(error.to_string().contains(&format!("{link} is a link to ")), "{name}: {error}");
            }
        }
        assert!(text(&path("nothing"), Kind::Written).unwrap_err().to_string().contains("nothing"));
    }
}
