//! The cache: compiled output, addressed by the hash of its ingredients.
//!
//! An entry's name is the hash of all its ingredients, and its content has a hash of itself: a truncated or changed
//! entry is noticed, and made again. Entries are written to a temporary name and renamed, so concurrent runs see each
//! other's entries complete or not at all. The folder has a marker: only what this program made is ever removed.

mod alive;
mod content;
mod folder;
mod key;
#[cfg(test)] // build.rs uses it
mod makers;
mod mark;

pub use content::{Part, clean, parts};
pub use folder::Lock;
pub use key::Key;

use crate::base::hex::hex;
use alive::Run;
use fs_err as fs;
use mark::JOBS;
use sha2::{Digest, Sha256};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// The first line of an entry, before the hash of the rest.
const MAGIC: &str = "asm-matrix cache 1";

/// A folder of entries.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
    /// Set from outside when everything must stop.
    interrupted: Arc<AtomicBool>,
    /// Holds the lock that says that this run is alive.
    run: Run,
    /// Entries that could not be kept, for this run alone.
    loose: Mutex<Vec<tempfile::TempDir>>,
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
        alive::bury(&root);
        content::bound(&root, content::LIMIT);
        Ok(Cache { run: Run::begin(&root), root, interrupted, loose: Mutex::default(), _temporary: None })
    }

    /// A temporary cache for this run.
    pub fn temporary() -> io::Result<Cache> {
        let folder = tempfile::Builder::new().prefix("asm-matrix-").tempdir()?;
        let root = folder.path().to_owned();
        fs::create_dir_all(root.join(JOBS))?;
        let (interrupted, loose) = (Arc::default(), Mutex::default());
        Ok(Cache { root, interrupted, run: Run::unknown(), loose, _temporary: Some(folder) })
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the cache that is named, if it is one. Nothing is written.
    pub fn find(folder: &Path) -> io::Result<PathBuf> {
        mark::existing(&std::path::absolute(folder)?)
    }

    /// How many runs use the cache in this folder, this one not counted unless it has opened it.
    #[must_use]
    pub fn users(root: &Path) -> usize {
        alive::count(root).unwrap_or_default()
    }

    /// A private folder for a job, on the file system of the entries if that can be written. It is removed on drop.
    pub fn scratch(&self) -> io::Result<tempfile::TempDir> {
        let prefix = self.run.job();
        let mut builder = tempfile::Builder::new();
        let builder = builder.prefix(&prefix);
        builder.tempdir_in(self.root.join(JOBS)).or_else(|error| {
            Cache::warn(&error);
            builder.tempdir()
        })
    }

    /// Says that the cache cannot be used as it should, once.
    fn warn(error: &io::Error) {
        static SAID: AtomicBool = AtomicBool::new(false);
        if !SAID.swap(true, Ordering::Relaxed) {
            tracing::warn!("continuing without parts of the cache: {error}");
        }
    }

    /// A folder that another program keeps its files in, from run to run. It is that program's.
    pub fn workshop(&self, kind: &str, key: &Key) -> io::Result<PathBuf> {
        let path = self.path(kind, key);
        if let Err(error) = fs::create_dir_all(&path) {
            Cache::warn(&error);
            return Ok(self.keep_loose(self.scratch()?));
        }
        content::touch(&path);
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
            Cache::warn(&error);
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
        // A pipe would be waited for.
        let entry =
            path.metadata().is_ok_and(|metadata| metadata.is_file()).then(|| fs::read_to_string(&path).ok())??;
        let content = verified(entry);
        if content.is_none() {
            tracing::info!("the cache entry {} is damaged and will be made again", path.display());
        } else {
            content::touch(&path);
        }
        content
    }

    /// Writes an entry.
    fn put(&self, kind: &str, key: &Key, content: &str) -> io::Result<()> {
        let path = self.path(kind, key);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        let mut file = tempfile::Builder::new().prefix(&self.run.part()).tempfile_in(self.root.join(JOBS))?;
        file.write_all(sealed(content).as_bytes())?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
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
}
