//! Entries that are folders: made by one run while the others wait.

use super::{Cache, Key, hex, sealed, verified};
use fs_err as fs;
use sha2::{Digest, Sha256};
use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How often a run that waits for another one looks again.
const TICK: Duration = Duration::from_millis(20);

/// The list of files in a folder entry, with their hashes.
const MANIFEST: &str = "manifest";

impl Cache {
    /// A folder entry: the existing one if it is undamaged, or else the one that `make` fills.
    pub fn folder<E: From<io::Error>>(
        &self,
        kind: &str,
        key: &Key,
        make: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<PathBuf, E> {
        let path = self.path(kind, key);
        // The second run waits, and then finds the entry. The lock keeps a run from removing an entry while another
        // repairs it.
        let lock = match self.locked(&path.with_extension("lock")) {
            Ok(lock) => lock,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error.into()),
            Err(error) => {
                Cache::warn(&error);
                Lock::Failed
            }
        };
        if !matches!(lock, Lock::Failed) && is_intact(&path) {
            return Ok(path);
        }
        let scratch = self.scratch()?;
        make(scratch.path())?;
        fs::write(scratch.path().join(MANIFEST), sealed(&manifest(scratch.path())?))?;
        let kept = match lock {
            Lock::Held(_) => replace(scratch.path(), &path),
            Lock::Unknown => add(scratch.path(), &path),
            Lock::Failed | Lock::Private(_) => return Ok(self.keep_loose(scratch)),
        };
        match kept {
            Ok(()) => {
                // It was renamed: there is nothing to remove under the old name.
                let _ = scratch.keep();
                Ok(path)
            }
            Err(error) => {
                Cache::warn(&error);
                Ok(self.keep_loose(scratch))
            }
        }
    }

    /// A folder that another program keeps its files in, and that no other run uses at the same time. While another one does,
    /// `is_patient` waits, and otherwise there is none. Without locks it is a folder for this run alone.
    pub fn sole_workshop(&self, kind: &str, key: &Key, is_patient: bool) -> io::Result<Option<(PathBuf, Lock)>> {
        let folder = self.workshop(kind, key)?;
        let file = folder.join("lock");
        let lock = if is_patient {
            self.locked(&file)?
        } else {
            let lock = fs::File::create(file)?;
            match lock.file().try_lock() {
                Ok(()) => Lock::Held(lock),
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(_)) => Lock::Unknown,
            }
        };
        Ok(Some(match lock {
            Lock::Held(_) => (folder, lock),
            Lock::Unknown | Lock::Failed | Lock::Private(_) => {
                let scratch = self.scratch()?;
                (scratch.path().to_owned(), Lock::Private(scratch))
            }
        }))
    }

    /// The lock on a file, once it is this run's.
    fn locked(&self, path: &Path) -> io::Result<Lock> {
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        if path.symlink_metadata().is_ok_and(|metadata| !metadata.is_file()) {
            return Err(io::Error::other(format!("{} is in the way of a lock", path.display())));
        }
        let lock = fs::File::create(path)?;
        while let Err(error) = lock.file().try_lock() {
            match error {
                TryLockError::WouldBlock if self.interrupted.load(Ordering::Relaxed) => {
                    return Err(io::ErrorKind::Interrupted.into());
                }
                TryLockError::WouldBlock => std::thread::sleep(TICK),
                TryLockError::Error(_) => return Ok(Lock::Unknown),
            }
        }
        Ok(Lock::Held(lock))
    }

    /// A folder that is removed at the end of the run.
    pub(super) fn keep_loose(&self, folder: tempfile::TempDir) -> PathBuf {
        let path = folder.path().to_owned();
        self.loose.lock().unwrap_or_else(PoisonError::into_inner).push(folder);
        path
    }
}

/// A lock on a file of the cache.
#[derive(Debug)]
pub enum Lock {
    /// No other run has it.
    Held(fs::File),
    /// The file system has no locks: another run may do the same now, and use what it makes.
    Unknown,
    /// The file cannot be made.
    Failed,
    /// None is needed: the folder is this run's alone, and goes with it.
    Private(tempfile::TempDir),
}

/// Puts a folder where no entry is, unless another run did it before. What is there stays: it can be in use.
fn add(folder: &Path, path: &Path) -> io::Result<()> {
    let renamed = if path.symlink_metadata().is_ok() {
        Err(io::Error::other(format!("{} is damaged, and there are no locks to replace it: remove it", path.display())))
    } else {
        fs::rename(folder, path)
    };
    if renamed.is_err() && is_intact(path) { fs::remove_dir_all(folder) } else { renamed }
}

/// Puts a folder where a damaged entry may be, unless another run did it before.
fn replace(folder: &Path, path: &Path) -> io::Result<()> {
    if is_intact(path) {
        return fs::remove_dir_all(folder);
    }
    if path.symlink_metadata().is_ok() {
        tracing::info!("the cache entry {} is damaged and will be made again", path.display());
        if path.is_dir() && !path.is_symlink() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    fs::rename(folder, path)
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
    let is_file = |path: &Path| path.metadata().is_ok_and(|metadata| metadata.is_file());
    let manifest = Some(folder.join(MANIFEST)).filter(|path| is_file(path));
    let Some(expected) = manifest.and_then(|path| fs::read_to_string(path).ok()).and_then(verified) else {
        return false;
    };
    expected.lines().all(|line| {
        let Some((hash, name)) = line.split_once(' ') else { return false };
        let path = folder.join(name);
        is_file(&path) && fs::read(path).is_ok_and(|content| hex(&Sha256::digest(content)) == hash)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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

    /// What stands in the way of an entry costs the entry, not the run.
    #[test]
    fn a_fault_in_the_cache_is_no_fault_of_the_run() {
        let cache = Cache::temporary().unwrap();
        let key = Key::of(&["folder"]);
        let make = |content: &'static str| {
            let made = cache.folder("sysroot", &key, |folder| fs::write(folder.join("file"), content));
            fs::read_to_string(made.unwrap().join("file")).unwrap()
        };
        let lock = cache.path("sysroot", &key).with_extension("lock");
        fs::create_dir_all(&lock).unwrap();
        assert_eq!((make("first"), make("second")), ("first".to_owned(), "second".to_owned()));
        fs::remove_dir(&lock).unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("nowhere/below", &lock).unwrap();
            assert_eq!((make("third"), make("fourth")), ("third".to_owned(), "fourth".to_owned()));
            fs::remove_file(&lock).unwrap();
        }
        // A file where the kind's folder should be.
        fs::remove_dir_all(cache.path("sysroot", &key).parent().unwrap()).unwrap();
        fs::write(cache.path("sysroot", &key).parent().unwrap(), "").unwrap();
        assert_eq!((make("fifth"), make("sixth")), ("fifth".to_owned(), "sixth".to_owned()));
        fs::remove_file(cache.path("sysroot", &key).parent().unwrap()).unwrap();
        assert_eq!((make("seventh"), make("eighth")), ("seventh".to_owned(), "seventh".to_owned()));
    }
}
