//! What a cache holds: how much of each kind, when each entry was last used, and what goes when it is too much.

use super::mark::{JOBS, TAG};
use fs_err as fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// The folders of entries.
const KINDS: [&str; 12] =
    ["asm", "copy", "facts", "git", "own", "places", "probes", "proof", "rejected", "rustdoc", "sysroot", JOBS];

/// A cache of more bytes than this loses the entries that were not used for longest.
pub(super) const LIMIT: u64 = 8 << 30;

/// An entry that was used within this time may be in use. Nothing runs as long as a day.
const IN_USE: Duration = Duration::from_secs(24 * 60 * 60);

/// What a cache has of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The name of its folder.
    pub kind: &'static str,
    /// How many entries there are.
    pub entries: usize,
    /// The bytes of their files.
    pub bytes: u64,
}

/// An entry.
struct Entry {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

/// The entries of a kind. Those that cannot be read are left out.
fn entries(root: &Path, kind: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(kind)).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "lock") {
            continue;
        }
        let Ok(metadata) = path.symlink_metadata() else { continue };
        let own = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        // A lock is opened for writing with each use of its folder.
        let lock = path.with_extension("lock").symlink_metadata().and_then(|lock| lock.modified()).unwrap_or(own);
        found.push(Entry { bytes: bytes(&path), path, used: own.max(lock) });
    }
    found
}

/// The bytes of a file, or of all files of a folder. Links count as themselves.
fn bytes(path: &Path) -> u64 {
    let Ok(metadata) = path.symlink_metadata() else { return 0 };
    if !metadata.is_dir() {
        return metadata.len();
    }
    fs::read_dir(path).into_iter().flatten().flatten().map(|entry| bytes(&entry.path())).sum()
}

/// What a cache holds, kind by kind.
#[must_use]
pub fn parts(root: &Path) -> Vec<Part> {
    let part = |kind: &&'static str| {
        let entries = entries(root, kind);
        Part { kind, entries: entries.len(), bytes: entries.iter().map(|entry| entry.bytes).sum() }
    };
    KINDS.iter().map(part).filter(|part| part.entries > 0).collect()
}

/// Removes all entries, and nothing else.
pub fn clean(root: &Path) -> io::Result<()> {
    for kind in KINDS {
        let folder = root.join(kind);
        // A link is not what this program made.
        if folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
            fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}

/// Once a day, which the date of the marker says: removes the entries that were not used for longest, until the rest is within the limit.
pub(super) fn bound(root: &Path, limit: u64) {
    let Ok(marker) = fs::File::open(root.join(TAG)) else { return };
    let age = marker.metadata().and_then(|metadata| metadata.modified()).map(|time| time.elapsed().unwrap_or_default());
    if age.is_ok_and(|age| age < IN_USE) || marker.file().set_modified(SystemTime::now()).is_err() {
        return;
    }
    let mut all: Vec<Entry> = KINDS.iter().filter(|kind| **kind != JOBS).flat_map(|kind| entries(root, kind)).collect();
    let mut sum: u64 = all.iter().map(|entry| entry.bytes).sum();
    all.sort_by_key(|entry| entry.used);
    for Entry { path, bytes, used } in all {
        if sum <= limit || used.elapsed().unwrap_or_default() < IN_USE {
            return;
        }
        let is_folder = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        if removed.is_ok() {
            let _ = fs::remove_file(path.with_extension("lock"));
            sum -= bytes;
            tracing::info!("the cache is too large: {} was removed", path.display());
        }
    }
}

/// Says that an entry is used: its date is now, if it is not of today anyway.
pub(super) fn touch(path: &Path) {
    let age = path.metadata().and_then(|metadata| metadata.modified()).map(|time| time.elapsed().unwrap_or_default());
    if age.is_ok_and(|age| age > IN_USE / 4)
        && let Ok(file) = fs::File::open(path)
    {
        let _ = file.file().set_modified(SystemTime::now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let entry = |name: &str, days: u32| {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, [0; 100]).unwrap();
            let time = SystemTime::now() - days * IN_USE - Duration::from_secs(60);
            fs::File::open(&path).unwrap().file().set_modified(time).unwrap();
        };
        fs::create_dir(root.join(JOBS)).unwrap();
        for (name, days) in [("asm/a", 5), ("asm/b", 0), ("facts/c", 9), ("asm/d", 3), ("notes/e", 99), (TAG, 2)] {
            entry(name, days);
        }
        fs::create_dir_all(root.join("sysroot/f")).unwrap();
        fs::write(root.join("sysroot/f/file"), [0; 50]).unwrap();
        assert_eq!(
            parts(root)[..2],
            [Part { kind: "asm", entries: 3, bytes: 300 }, Part { kind: "facts", entries: 1, bytes: 100 }]
        );
        touch(&root.join("asm/a"));
        bound(root, 260);
        let is_there = |name: &str| root.join(name).exists();
        assert_eq!(
            ["asm/a", "asm/b", "facts/c", "asm/d", "sysroot/f", "notes/e"].map(is_there),
            [true, true, false, false, true, true]
        );
        // It was looked at today; and what may be in use stays anyway.
        entry("asm/g", 9);
        bound(root, 0);
        assert!(is_there("asm/g"));
        entry(TAG, 2);
        bound(root, 0);
        assert_eq!(["asm/g", "asm/a", "asm/b", "sysroot/f"].map(is_there), [false, true, true, true]);
        clean(root).unwrap();
        assert!(parts(root).is_empty() && is_there("notes/e") && !is_there("asm"));
    }
}
