//! The cache: compiled output, addressed by the hash of its ingredients.
//!
//! An entry's name is the hash of all its ingredients, and its content has a hash of itself: a truncated or changed
//! entry is noticed, and made again. Entries are written to a temporary name and renamed, so concurrent runs see each
//! other's entries complete or not at all. The folder has a marker: only what this program made is ever removed.

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

/// The first line of an entry, before the hash of the rest.
const MAGIC: &str = "asm-matrix cache 1";

/// How often a run that waits for another one looks again.
const TICK: Duration = Duration::from_millis(20);

/// The list of files in a folder entry, with their hashes.
const MANIFEST: &str = "manifest";

/// A folder of entries.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
    /// Set from outside when everything must stop.
    interrupted: Arc<AtomicBool>,
    /// Removes the folder at the end, if it is temporary.
    _temporary: Option<tempfile::TempDir>,
}

/// How a value is stored as text.
#[derive(Debug, Clone, Copy)]
pub struct Codec<T> {
    /// The text of a value; none if it is not a complete answer and so is not cached.
    pub encode: fn(&T) -> Option<String>,
    /// The value of a text; none if it is damaged.
    pub decode: fn(&str) -> Option<T>,
}

impl Cache {
    /// The cache in this folder, which is created if necessary; if the folder holds other files, the cache is a
    /// subfolder of it. `interrupted` ends a wait for another run.
    pub fn open(folder: &Path, interrupted: Arc<AtomicBool>) -> io::Result<Cache> {
        // Compilers run in other folders.
        let root = mark::own_folder(&std::path::absolute(folder)?)?;
        let jobs = root.join(JOBS);
        fs::create_dir_all(&jobs)?;
        // Checks that it can be written: better now than after the work.
        tempfile::tempfile_in(&jobs)?;
        mark::sweep(&root);
        Ok(Cache { root, interrupted, _temporary: None })
    }

    /// A temporary cache for this run.
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

    /// A private folder for a job, on the file system of the entries. It is removed on drop.
    pub fn scratch(&self) -> io::Result<tempfile::TempDir> {
        tempfile::Builder::new().prefix(JOB).tempdir_in(self.root.join(JOBS))
    }

    /// A folder that another program keeps its files in, from run to run. It is that program's.
    pub fn workshop(&self, kind: &str, key: &Key) -> io::Result<PathBuf> {
        let path = self.path(kind, key);
        fs::create_dir_all(&path)?;
        Ok(path)
    }

    /// The cached value of a key, or else the result of `make`, which is cached. Without a key it is made every time.
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
            // This only costs time.
            tracing::info!("the cache cannot be written: {error}");
        }
        Ok(value)
    }

    /// The cached value of a key.
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

    /// Writes an entry.
    fn put(&self, kind: &str, key: &Key, content: &str) -> io::Result<()> {
        let path = self.path(kind, key);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        let mut file = tempfile::Builder::new().prefix(PART).tempfile_in(self.root.join(JOBS))?;
        file.write_all(sealed(content).as_bytes())?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    }

    /// A folder entry: the existing one if it is undamaged, or else the one that `make` fills.
    pub fn folder<E: From<io::Error>>(
        &self,
        kind: &str,
        key: &Key,
        make: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<PathBuf, E> {
        let path = self.path(kind, key);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        // The second run waits, and then finds the entry. The lock keeps a run from removing an entry while another
        // repairs it.
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
        // It was renamed: there is nothing to remove under the old name.
        let _ = scratch.keep();
        Ok(path)
    }

    fn path(&self, kind: &str, key: &Key) -> PathBuf {
        self.root.join(kind).join(key.to_string())
    }
}

/// Content with a first line that shows whether it is complete.
fn sealed(content: &str) -> String {
    format!("{MAGIC} {}\n{content}", hex(&Sha256::digest(content)))
}

/// The content of an entry whose first line is right.
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

/// Whether a folder entry has the files that it was made with. There may be others (cargo leaves a lock file in the
/// probe crate).
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
