//! The cache: what was made once from equal input, kept by content.
//!
//! An entry's name is the hash of everything it was made from, and its content carries a hash of itself: an entry that
//! was cut off or changed is noticed, and made again. Entries are written beside and renamed, so two runs at once see
//! each other's work complete or not at all. The folder has a mark: only what this program made is ever removed.

mod mark;

mod key;
mod makers;

pub use key::Key;

use crate::base::hex::hex;
use fs_err as fs;
use mark::{JOB, JOBS, PART};
use sha2::{Digest, Sha256};
use std::fs::TryLockError;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What stands in the first line of an entry, before the hash of the rest.
const MAGIC: &str = "asm-matrix cache 1";

/// How often a wait for another run looks again.
const TICK: Duration = Duration::from_millis(20);

/// The list of files in a folder entry, with their hashes.
const MANIFEST: &str = "manifest";

/// A folder of entries.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
    /// Set from outside when everything has to stop.
    interrupted: Arc<AtomicBool>,
    /// Removes the folder at the end, where it is only for this run.
    _temporary: Option<tempfile::TempDir>,
}

/// How a value is kept as text.
#[derive(Debug, Clone, Copy)]
pub struct Codec<T> {
    /// The text of a value; nothing where it is not worth keeping, since it is no complete answer.
    pub encode: fn(&T) -> Option<String>,
    /// The value of a text; nothing where it is damaged.
    pub decode: fn(&str) -> Option<T>,
}

impl Cache {
    /// The cache in this folder, which is made if it is not there; where the folder holds other things, the cache is in one of
    /// its own in it. `interrupted` ends a wait for another run.
    pub fn open(folder: &Path, interrupted: Arc<AtomicBool>) -> io::Result<Cache> {
        // Compilers run in other folders.
        let root = mark::own_folder(&std::path::absolute(folder)?)?;
        let jobs = root.join(JOBS);
        fs::create_dir_all(&jobs)?;
        // A probe of whether it can be written at all: better here than after the work.
        tempfile::tempfile_in(&jobs)?;
        mark::sweep(&root);
        Ok(Cache { root, interrupted, _temporary: None })
    }

    /// A cache for this run alone.
    pub fn temporary() -> io::Result<Cache> {
        let folder = tempfile::Builder::new().prefix("asm-matrix-").tempdir()?;
        let root = folder.path().to_owned();
        fs::create_dir_all(root.join(JOBS))?;
        Ok(Cache { root, interrupted: Arc::default(), _temporary: Some(folder) })
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A private folder for a job, on the same file system as the entries. It is removed when it is dropped.
    pub fn scratch(&self) -> io::Result<tempfile::TempDir> {
        tempfile::Builder::new().prefix(JOB).tempdir_in(self.root.join(JOBS))
    }

    /// A folder that another program keeps its work in, from one run to the next. What is in it is that program's.
    pub fn workshop(&self, kind: &str, key: &Key) -> io::Result<PathBuf> {
        let path = self.path(kind, key);
        fs::create_dir_all(&path)?;
        Ok(path)
    }

    /// What is kept under a key, or else what `make` gives, which is kept. Without a key it is made anew each time.
    pub fn remembered<T, E>(
        &self,
        kind: &str,
        key: Option<&Key>,
        codec: &Codec<T>,
        make: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let Some(key) = key else { return make() };
        if let Some(value) = self.known(kind, key, codec) {
            return Ok(value);
        }
        let value = make()?;
        if let Some(text) = (codec.encode)(&value)
            && let Err(error) = self.put(kind, key, &text)
        {
            // It costs time and nothing else.
            tracing::info!("the cache cannot be written: {error}");
        }
        Ok(value)
    }

    /// What is kept under a key.
    #[must_use]
    pub fn known<T>(&self, kind: &str, key: &Key, codec: &Codec<T>) -> Option<T> {
        self.get(kind, key).and_then(|text| (codec.decode)(&text))
    }

    /// An entry, if it is there and undamaged.
    fn get(&self, kind: &str, key: &Key) -> Option<String> {
        let path = self.path(kind, key);
        let entry = fs::read_to_string(&path).ok()?;
        let content = verified(entry);
        if content.is_none() {
            tracing::info!("the cache entry {} is damaged and will be made again", path.display());
        }
        content
    }

    /// Keeps an entry.
    fn put(&self, kind: &str, key: &Key, content: &str) -> io::Result<()> {
        let path = self.path(kind, key);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        let mut file = tempfile::Builder::new().prefix(PART).tempfile_in(self.root.join(JOBS))?;
        file.write_all(sealed(content).as_bytes())?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    }

    /// A folder entry: the one that is there and undamaged, or else the one that `make` fills.
    pub fn folder<E: From<io::Error>>(
        &self,
        kind: &str,
        key: &Key,
        make: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<PathBuf, E> {
        let path = self.path(kind, key);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        // Whoever comes second waits, and then finds the entry. Nobody removes a damaged one while another repairs it.
        let lock = fs::File::create(path.with_extension("lock"))?;
        while let Err(error) = lock.file().try_lock() {
            match error {
                TryLockError::WouldBlock if self.interrupted.load(Ordering::Relaxed) => {
                    return Err(io::Error::from(io::ErrorKind::Interrupted).into());
                }
                TryLockError::WouldBlock => std::thread::sleep(TICK),
                TryLockError::Error(error) => return Err(error.into()),
            }
        }
        if is_intact(&path) {
            return Ok(path);
        }
        if path.exists() {
            tracing::info!("the cache entry {} is damaged and will be made again", path.display());
            if path.is_dir() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
        }
        let scratch = self.scratch()?;
        make(scratch.path())?;
        fs::write(scratch.path().join(MANIFEST), sealed(&manifest(scratch.path())?))?;
        fs::rename(scratch.path(), &path)?;
        // It has another name now: there is nothing left to remove under the old one.
        let _ = scratch.keep();
        Ok(path)
    }

    fn path(&self, kind: &str, key: &Key) -> PathBuf {
        self.root.join(kind).join(key.to_string())
    }
}

/// A content with a first line that tells whether it is whole.
fn sealed(content: &str) -> String {
    format!("{MAGIC} {}\n{content}", hex(&Sha256::digest(content)))
}

/// The content of an entry whose first line tells the truth.
fn verified(mut entry: String) -> Option<String> {
    let end = entry.find('\n')?;
    let hash = entry[..end].strip_prefix(MAGIC)?.trim();
    if hash != hex(&Sha256::digest(&entry.as_bytes()[end + 1..])) {
        return None;
    }
    entry.drain(..=end);
    Some(entry)
}

/// The files of a folder with their hashes, one a line, sorted by name.
fn manifest(folder: &Path) -> io::Result<String> {
    let mut lines = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(current)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != MANIFEST) {
                let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
                lines.push(format!("{} {name}\n", hex(&Sha256::digest(fs::read(&path)?))));
            }
        }
    }
    lines.sort_by(|one, other| one.split_once(' ').map(|line| line.1).cmp(&other.split_once(' ').map(|line| line.1)));
    Ok(lines.concat())
}

/// Whether a folder entry is there with the files that it was made with. Others may have come (cargo leaves a lock file
/// in the probe crate).
fn is_intact(folder: &Path) -> bool {
    let Some(expected) = fs::read_to_string(folder.join(MANIFEST)).ok().and_then(verified) else { return false };
    expected.lines().all(|line| {
        let Some((hash, name)) = line.split_once(' ') else { return false };
        fs::read(folder.join(name)).is_ok_and(|content| hex(&Sha256::digest(content)) == hash)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_or_are_noticed() {
        let cache = Cache::temporary().unwrap();
        let key = Key::of(&["a", "b"]);
        assert_eq!(cache.get("text", &key), None);
        cache.put("text", &key, "content\nof an entry").unwrap();
        assert_eq!(cache.get("text", &key).as_deref(), Some("content\nof an entry"));
        for damage in ["", "asm-matrix cache 1 00\ncontent", "content"] {
            fs::write(cache.path("text", &key), damage).unwrap();
            assert_eq!(cache.get("text", &key), None, "{damage:?}");
        }
    }

    #[test]
    fn folders_are_made_once_and_again_when_damaged() {
        let cache = Cache::temporary().unwrap();
        let key = Key::of(&["folder"]);
        let make = |content: &'static str| {
            cache.folder("sysroot", &key, |folder| fs::write(folder.join("file"), content)).unwrap()
        };
        let folder = make("first");
        assert_eq!(fs::read_to_string(make("second").join("file")).unwrap(), "first");
        fs::write(folder.join("file"), "fir").unwrap();
        assert_eq!(fs::read_to_string(make("third").join("file")).unwrap(), "third");
        fs::remove_file(folder.join("manifest")).unwrap();
        assert_eq!(fs::read_to_string(make("fourth").join("file")).unwrap(), "fourth");
        fs::remove_dir_all(&folder).unwrap();
        fs::write(&folder, "a file").unwrap();
        assert_eq!(fs::read_to_string(make("fifth").join("file")).unwrap(), "fifth");
    }
}
