//! Fingerprints of other programs' files for cache keys: enough to notice a change, without reading the files each
//! time.
//!
//! They do not hash the content: the libraries of a toolchain are hundreds of megabytes, and hashing `libcore` alone
//! would make a run that finds everything in the cache a tenth slower. A size and a modification date are not enough
//! either: both can equal those of the earlier file (`cp -p`, `tar`, packages with fixed dates). The date of the last
//! metadata change cannot be set by a program, so any file that is written, copied or moved there later has another
//! one.

use crate::base::hex::hex;
use fs_err as fs;
use sha2::{Digest, Sha256};
use std::fs::Metadata;
use std::io;
use std::path::Path;

/// The fingerprint of one file; links are followed.
pub(crate) fn file(path: &Path) -> io::Result<String> {
    Ok(format!("{} {}", path.display(), state(&fs::metadata(path)?)))
}

/// The fingerprint of all files below a folder; none if it does not exist.
pub(crate) fn folder(path: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    let mut folders = vec![path.to_owned()];
    let mut files = Vec::new();
    while let Some(current) = folders.pop() {
        let entries = match fs::read_dir(&current) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let path = entry?.path();
            let metadata = fs::metadata(&path)?;
            if metadata.is_dir() {
                folders.push(path);
            } else {
                files.push(format!("{} {}\n", path.display(), content(&path, &metadata)?));
            }
        }
    }
    files.sort();
    for file in files {
        hash.update(file);
    }
    Ok(hex(&hash.finalize()))
}

/// The fingerprint of a library file. If the operating system does not record metadata changes, the file is read.
fn content(path: &Path, metadata: &Metadata) -> io::Result<String> {
    if cfg!(unix) { Ok(state(metadata)) } else { Ok(hex(&Sha256::digest(fs::read(path)?))) }
}

/// Size, dates of modification and of metadata change, and inode number.
#[cfg(unix)]
fn state(metadata: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    let modified = [metadata.mtime(), metadata.mtime_nsec()];
    let changed = [metadata.ctime(), metadata.ctime_nsec()];
    format!("{} {modified:?} {changed:?} {}", metadata.size(), metadata.ino())
}

/// Size and dates.
#[cfg(not(unix))]
fn state(metadata: &Metadata) -> String {
    format!("{} {:?} {:?}", metadata.len(), metadata.modified().ok(), metadata.created().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rewrites it with equal size and the old modification date, as `cp -p` and `tar` do.
    #[test]
    fn another_content_has_another_stamp() {
        let below = tempfile::tempdir().unwrap();
        let path = below.path().join("lib/libcore.rlib");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "one").unwrap();
        let stamps = || (folder(below.path()).unwrap(), file(&path).unwrap());
        let (first, modified) = (stamps(), fs::metadata(&path).unwrap().modified().unwrap());
        assert_eq!(stamps(), first);
        // The dates of a file system have a limited resolution.
        while stamps().0 == first.0 {
            fs::write(&path, "two").unwrap();
            fs::OpenOptions::new().write(true).open(&path).unwrap().file().set_modified(modified).unwrap();
        }
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), modified);
        assert_ne!(stamps().1, first.1);
        let written = stamps().0;
        fs::write(path.with_file_name("libstd.rlib"), "").unwrap();
        assert_ne!(folder(below.path()).unwrap(), written);
        assert_ne!(folder(&below.path().join("none")).unwrap(), written);
    }
}
