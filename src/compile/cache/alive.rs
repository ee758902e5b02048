//! Which runs are alive: each holds a lock on a file of its own, which the system gives up when the run ends, however it
//! ends. What a dead run left is removed by the next one.

use super::mark::{JOB, JOBS, PART};
use fs_err as fs;
use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};

/// The prefix of the file of a run.
const RUN: &str = "run-";

/// A run: its name, and the file that it holds.
#[derive(Debug)]
pub(super) struct Run {
    id: String,
    /// Where the file system has no locks, or nothing can be written, there is none.
    file: Option<(PathBuf, fs::File)>,
}

impl Run {
    /// A new run in this cache.
    pub(super) fn begin(root: &Path) -> Run {
        let made = tempfile::Builder::new().prefix(RUN).rand_bytes(8).tempfile_in(root.join(JOBS));
        let Ok((_, path)) = made.and_then(|file| file.keep().map_err(|error| error.error)) else {
            return Run::unknown();
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let id = name.strip_prefix(RUN).unwrap_or_default().to_owned();
        match fs::File::open(&path) {
            // Another run may have buried it before it was locked.
            Ok(file) if file.file().try_lock().is_ok() && path.exists() => Run { id, file: Some((path, file)) },
            _ => {
                let _ = fs::remove_file(&path);
                Run::unknown()
            }
        }
    }

    /// A run that nobody can tell to be alive: what it leaves goes by its age.
    pub(super) fn unknown() -> Run {
        Run { id: "0".to_owned(), file: None }
    }

    /// The prefix of its private folders.
    pub(super) fn job(&self) -> String {
        format!("{JOB}{}-", self.id)
    }

    /// The prefix of the files that it is about to rename.
    pub(super) fn part(&self) -> String {
        format!("{PART}{}-", self.id)
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some((path, _)) = &self.file {
            let _ = fs::remove_file(path);
        }
    }
}

/// The names of the runs that hold their files, and of those that do not.
fn runs(root: &Path) -> io::Result<(Vec<String>, Vec<String>)> {
    let (mut alive, mut dead) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(root.join(JOBS))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(id) = name.strip_prefix(RUN) else { continue };
        if !entry.metadata().is_ok_and(|metadata| metadata.is_file()) {
            continue;
        }
        let Ok(file) = fs::File::open(entry.path()) else { continue };
        match file.file().try_lock_shared() {
            Ok(()) => dead.push(id.to_owned()),
            Err(TryLockError::WouldBlock) => alive.push(id.to_owned()),
            // There are no locks: nothing is known.
            Err(TryLockError::Error(_)) => {}
        }
    }
    Ok((alive, dead))
}

/// Removes what dead runs left.
pub(super) fn bury(root: &Path) {
    let Ok((_, dead)) = runs(root) else { return };
    for id in dead {
        let run = Run { id: id.clone(), file: None };
        let prefixes = [run.job(), run.part()];
        let entries = fs::read_dir(root.join(JOBS)).into_iter().flatten().flatten();
        for entry in entries {
            let name = entry.file_name();
            let is_own = prefixes.iter().any(|prefix| name.as_encoded_bytes().starts_with(prefix.as_bytes()));
            let Some(metadata) = entry.metadata().ok().filter(|_| is_own) else { continue };
            // Another run may be removing it too.
            let _ = if metadata.is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
        }
        let _ = fs::remove_file(root.join(JOBS).join(format!("{RUN}{id}")));
    }
}

/// How many runs use a cache.
pub(super) fn count(root: &Path) -> io::Result<usize> {
    Ok(runs(root)?.0.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_dead_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let jobs = root.join(JOBS);
        fs::create_dir(&jobs).unwrap();
        let alive = Run::begin(root);
        for id in [alive.id.as_str(), "dead0001"] {
            fs::create_dir_all(jobs.join(format!("job-{id}-x/below"))).unwrap();
            fs::write(jobs.join(format!("entry-{id}-x")), "").unwrap();
        }
        fs::write(jobs.join("run-dead0001"), "").unwrap();
        fs::write(jobs.join("notes"), "").unwrap();
        assert_eq!(count(root).unwrap(), 1);
        bury(root);
        let left = fs::read_dir(&jobs).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut left: Vec<String> = left.collect();
        left.sort();
        let id = &alive.id;
        assert_eq!(left, [format!("entry-{id}-x"), format!("job-{id}-x"), "notes".to_owned(), format!("run-{id}")]);
        drop(alive);
        assert_eq!(count(root).unwrap(), 0);
        assert!(!jobs.join(format!("run-{}", left[3].trim_start_matches("run-"))).exists());
    }
}
