//! Which folders belong to this program: the marker of a cache, and what may be removed.
//!
//! A cache is a folder that this program created, or found empty, and marked. Nothing is removed or written in any
//! other folder: if a folder holds other files, the cache is a subfolder of it.

use crate::base::output::UNFINISHED;
use fs_err as fs;
use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The marker. Backup programs recognise its first line: <https://bford.info/cachedir/>.
pub(super) const TAG: &str = "CACHEDIR.TAG";

/// The whole text of the marker. The second line says whose cache it is.
const TAG_TEXT: &str = "Signature: 8a477f597d28d172789f06886806bc55\n\
                        # This file is a cache directory tag created by asm-matrix.\n\
                        # For information about cache directory tags see https://bford.info/cachedir/\n";

/// How many lines of the marker are checked.
const TOLD: usize = 2;

/// The private folders of jobs.
pub(super) const JOBS: &str = "tmp";

/// The prefix of a job's folder.
pub(super) const JOB: &str = "job-";

/// The prefix of a file that becomes an entry when it is complete.
pub(super) const PART: &str = "entry-";

/// A private folder or file older than this is abandoned.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// The folders in caches of earlier versions, which had no marker.
const EARLIER: [&str; 7] = ["asm", "facts", "own", "probes", "proof", "rejected", "sysroot"];

/// The folder to keep a cache in: the named one, or a subfolder if it holds other files. It is created and marked if
/// necessary.
pub(super) fn own_folder(named: &Path) -> io::Result<PathBuf> {
    if claimed(named)? {
        return Ok(named.to_owned());
    }
    let below = named.join(env!("CARGO_PKG_NAME"));
    tracing::info!("{} holds other files: the cache is in {}", named.display(), below.display());
    if claimed(&below)? {
        return Ok(below);
    }
    let what = format!("{} and {} hold other files than a cache of asm-matrix", named.display(), below.display());
    Err(io::Error::other(format!("{what}: name another folder by --cache")))
}

/// The folder of an existing cache: the named one, or its subfolder.
pub(super) fn existing(named: &Path) -> io::Result<PathBuf> {
    let below = named.join(env!("CARGO_PKG_NAME"));
    let found = [named, below.as_path()].into_iter().find(|folder| is_marked(folder)).map(Path::to_owned);
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("there is no cache in {}", named.display())))
}

/// Whether a folder belongs to this program. A missing folder is created, and a new or empty one is marked.
fn claimed(folder: &Path) -> io::Result<bool> {
    fs::create_dir_all(folder)?;
    // In this order: a run that makes an entry has made the marker before.
    let names = names(folder)?;
    if is_marked(folder) {
        return Ok(true);
    }
    let is_empty = names.iter().all(|name| name.as_encoded_bytes().starts_with(UNFINISHED.as_bytes()));
    if !is_empty && !is_of_earlier_version(folder, &names) {
        return Ok(false);
    }
    // A marker of another program is left as it is.
    if !names.iter().any(|name| name == TAG) {
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
        file.write_all(TAG_TEXT.as_bytes())?;
        file.persist(folder.join(TAG)).map_err(|error| error.error)?;
    }
    Ok(true)
}

/// Whether a folder has the marker.
fn is_marked(folder: &Path) -> bool {
    let text = fs::read_to_string(folder.join(TAG)).unwrap_or_default();
    text.lines().take(TOLD).eq(TAG_TEXT.lines().take(TOLD))
}

/// Whether a folder is not empty and all its files have names that this program gives.
fn is_of_earlier_version(folder: &Path, names: &[std::ffi::OsString]) -> bool {
    let is_key = |name: &OsStr| {
        let name = name.to_string_lossy();
        let key = name.strip_suffix(".lock").unwrap_or(&name);
        key.len() == 32 && key.bytes().all(|digit| digit.is_ascii_hexdigit())
    };
    let of_keys = |kind: &str| self::names(&folder.join(kind)).is_ok_and(|names| names.iter().all(|name| is_key(name)));
    let mut kinds = EARLIER.iter().filter(|kind| names.iter().any(|name| name == **kind)).peekable();
    let is_known = |name: &std::ffi::OsString| name == TAG || name == JOBS || EARLIER.iter().any(|kind| name == kind);
    kinds.peek().is_some() && names.iter().all(is_known) && kinds.all(|kind| of_keys(kind))
}

fn names(folder: &Path) -> io::Result<Vec<std::ffi::OsString>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
}

/// Removes the private folders and files of runs that were killed: nothing runs as long as a day. Files with other
/// names, and links, belong to others.
pub(super) fn sweep(root: &Path) {
    let jobs = root.join(JOBS);
    if !jobs.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return;
    }
    let Ok(entries) = fs::read_dir(jobs) else { return };
    for entry in entries.flatten() {
        // For a link, its own metadata.
        let Ok(metadata) = entry.metadata() else { continue };
        let age = metadata.modified().map(|time| time.elapsed().unwrap_or_default());
        if !age.is_ok_and(|age| age > ABANDONED) {
            continue;
        }
        let begins = |with: &str| entry.file_name().as_encoded_bytes().starts_with(with.as_bytes());
        // Another run may be removing it too.
        let _ = match () {
            () if metadata.is_dir() && begins(JOB) => fs::remove_dir_all(entry.path()),
            () if metadata.is_file() && begins(PART) => fs::remove_file(entry.path()),
            () => Ok(()),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::super::Cache;
    use super::*;
    use std::sync::Arc;
    use std::time::SystemTime;

    fn open(folder: &Path) -> Cache {
        Cache::open(folder, Arc::default()).unwrap()
    }

    /// Makes folders (`a/`) and files that are two days old.
    fn make_old(folder: &Path, names: &[&str]) {
        for name in names {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            if name.ends_with('/') {
                fs::create_dir_all(&path).unwrap();
            } else {
                fs::write(&path, "content").unwrap();
            }
            let old = SystemTime::now() - 2 * ABANDONED;
            fs::File::open(&path).unwrap().into_file().set_modified(old).unwrap();
        }
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut files: Vec<String> =
            names(folder).unwrap().into_iter().map(|name| name.to_string_lossy().into_owned()).collect();
        files.sort();
        files
    }

    #[test]
    fn what_is_made_or_empty_is_marked() {
        let folder = tempfile::tempdir().unwrap();
        for root in [folder.path().to_owned(), folder.path().join("made/below")] {
            assert_eq!(open(&root).root(), root);
            assert_eq!(files(&root), ["CACHEDIR.TAG", "tmp"]);
            assert!(
                fs::read_to_string(root.join(TAG))
                    .unwrap()
                    .starts_with("Signature: 8a477f597d28d172789f06886806bc55\n")
            );
            assert_eq!(open(&root).root(), root);
            fs::remove_dir_all(root.join("tmp")).unwrap();
            fs::remove_file(root.join(TAG)).unwrap();
        }
    }

    #[test]
    fn nothing_of_others_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let foreign =
            ["tmp/job-search/letter.txt", "tmp/job-search/", "tmp/entry-1", "tmp/notes", "asm/notes", "CACHEDIR.TAG"];
        make_old(folder.path(), &foreign);
        let cache = open(folder.path());
        assert_eq!(cache.root(), folder.path().join("asm-matrix"));
        assert_eq!(files(cache.root()), ["CACHEDIR.TAG", "tmp"]);
        for name in foreign {
            assert!(folder.path().join(name).exists(), "{name}");
        }
        assert_eq!(fs::read_to_string(folder.path().join(TAG)).unwrap(), "content");
        // If that name is taken too, there is no cache.
        let taken = tempfile::tempdir().unwrap();
        make_old(taken.path(), &["asm-matrix/src/main.rs"]);
        let error = Cache::open(taken.path(), Arc::default()).unwrap_err();
        assert!(error.to_string().contains("name another folder by --cache"), "{error}");
        assert_eq!(files(&taken.path().join("asm-matrix")), ["src"]);
    }

    #[test]
    fn of_the_abandoned_only_the_own_goes() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path());
        let (own, others) =
            (["tmp/job-a1b2/", "tmp/entry-a1b2"], ["tmp/notes", "tmp/jobs/", "tmp/job-file", "tmp/entry-folder/"]);
        make_old(folder.path(), &[&own[..], &others].concat());
        fs::create_dir(folder.path().join("tmp/job-of-now")).unwrap();
        open(folder.path());
        assert_eq!(files(&folder.path().join("tmp")), ["entry-folder", "job-file", "job-of-now", "jobs", "notes"]);
    }

    /// Earlier versions made no marker. A folder with only their names is theirs.
    #[test]
    fn a_cache_of_an_earlier_version_is_taken_over() {
        let key = "0123456789abcdef0123456789abcdef";
        let folder = tempfile::tempdir().unwrap();
        make_old(folder.path(), &[&format!("asm/{key}"), &format!("sysroot/{key}.lock"), "tmp/job-a1b2/"]);
        assert_eq!(open(folder.path()).root(), folder.path());
        assert_eq!(files(folder.path()), ["CACHEDIR.TAG", "asm", "sysroot", "tmp"]);
        assert_eq!(files(&folder.path().join("tmp")), [""; 0]);
        for foreign in ["notes", "asm/notes"] {
            let mixed = tempfile::tempdir().unwrap();
            make_old(mixed.path(), &[&format!("asm/{key}"), foreign]);
            assert_eq!(open(mixed.path()).root(), mixed.path().join("asm-matrix"));
        }
    }
}
