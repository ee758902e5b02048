//! Revisions of a Git repository as folders: each is checked out into the cache for a while.
//!
//! Nothing is written to the repository, not even a record of a worktree: the files come from its objects by an index of
//! our own.

use crate::base::process::{Invocation, Output, RunError, Runner};
use crate::compile::cache::{Cache, Key, Lock};
use fs_err as fs;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

/// Settings of the user that would let an index of our own write files into the repository, or leave files out.
const SETTINGS: [&str; 8] = [
    "-c",
    "core.splitIndex=false",
    "-c",
    "core.untrackedCache=false",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.sparseCheckout=false",
];

/// Why there is no folder of a revision.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// The program is missing.
    #[error("git is not installed")]
    NoGit,
    /// The folder is in no repository.
    #[error("{} is in no Git repository: {words}", folder.display())]
    NoRepository {
        /// The folder.
        folder: PathBuf,
        /// Git's message.
        words: String,
    },
    /// There is no such revision.
    #[error("there is no revision `{revision}` in {}", repository.display())]
    NoRevision {
        /// What the user wrote.
        revision: String,
        /// The repository.
        repository: PathBuf,
    },
    /// Two revisions have nothing in common.
    #[error("`{0}` and `{1}` have no commit in common")]
    NoBase(String, String),
    /// The user's code is not in that revision.
    #[error("{} is not there at {revision}", path.display())]
    NotThere {
        /// The path of the code in the repository.
        path: PathBuf,
        /// The revision.
        revision: String,
    },
    /// Git failed in another way.
    #[error("git cannot check out {revision}: {words}")]
    Checkout {
        /// The revision.
        revision: String,
        /// Git's message.
        words: String,
    },
    /// Git did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl GitError {
    /// What the user can do about it.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        match self {
            GitError::NoGit => Some("install git, or compare two checkouts by their snapshots"),
            GitError::NoRepository { .. } => Some("--git compares revisions of the repository that the code is in"),
            GitError::NoRevision { .. } => {
                Some("`git log` lists commits; a shallow clone has only some: `git fetch --unshallow`")
            }
            GitError::NoBase(..) => Some("compare two revisions as they are: --git A..B"),
            GitError::NotThere { .. } => Some("name a later revision, or the path that the code had then"),
            GitError::Checkout { .. } | GitError::Run(_) | GitError::Io(_) => None,
        }
    }
}

/// A repository, and the place of the user's code in it.
#[derive(Debug)]
pub struct Repository {
    git: PathBuf,
    /// Its top folder.
    top: PathBuf,
    /// The code, relative to the top folder.
    inner: PathBuf,
    runner: Runner,
}

/// A commit, and the user's name for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// What the user wrote.
    pub name: String,
    /// Its hash.
    pub hash: String,
}

impl Commit {
    /// How reports name it: `main (1a2b3c4d5e6f)`.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} ({})", self.name, self.hash.get(..12).unwrap_or(&self.hash))
    }
}

impl Repository {
    /// The repository that a file or folder is in.
    pub fn of(code: &Path, runner: &Runner) -> Result<Repository, GitError> {
        let git = which::which("git").map_err(|_| GitError::NoGit)?;
        let code = fs::canonicalize(code)?;
        let folder = if code.is_dir() { code.as_path() } else { code.parent().unwrap_or(&code) };
        let invocation = Invocation::new(&git).arguments(["rev-parse", "--show-toplevel"]).directory(folder);
        let output = runner.run(&invocation)?;
        let top = output.stdout.trim_end_matches(['\n', '\r']);
        let no_repository = |words: String| GitError::NoRepository { folder: folder.to_owned(), words };
        if !output.status.success() || top.is_empty() {
            return Err(no_repository(words(&output)));
        }
        let top = fs::canonicalize(top)?;
        let Ok(inner) = code.strip_prefix(&top) else { return Err(no_repository(top.display().to_string())) };
        Ok(Repository { inner: inner.to_owned(), git, top, runner: runner.clone() })
    }

    /// The commit that a revision names.
    pub fn commit(&self, revision: &str) -> Result<Commit, GitError> {
        let object = format!("{revision}^{{commit}}");
        let output = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &object], None)?;
        let hash = output.stdout.trim().to_owned();
        if !output.status.success() || hash.is_empty() {
            return Err(GitError::NoRevision { revision: revision.to_owned(), repository: self.top.clone() });
        }
        Ok(Commit { name: revision.to_owned(), hash })
    }

    /// The last commit that two have in common.
    pub fn base(&self, one: &Commit, other: &Commit) -> Result<Commit, GitError> {
        let output = self.run(&["merge-base", &one.hash, &other.hash], None)?;
        let hash = output.stdout.trim().to_owned();
        if !output.status.success() || hash.is_empty() {
            return Err(GitError::NoBase(one.name.clone(), other.name.clone()));
        }
        Ok(Commit { name: format!("{}...{}", one.name, other.name), hash })
    }

    /// Checks out a commit into the cache.
    pub fn checkout(&self, commit: &Commit, cache: &Cache) -> Result<Checkout, GitError> {
        let key = Key::of(&["checkout", &self.top.display().to_string(), &commit.hash]);
        // The same path each time: cargo finds its work again.
        // Another run may make the same comparison.
        let Some((folder, lock)) = cache.sole_workshop("git", &key, true)? else {
            unreachable!("it was waited for");
        };
        let tree = folder.join("tree");
        let checkout = Checkout { code: tree.join(&self.inner), tree, index: folder.join("index"), _lock: lock };
        // What an earlier run left that was killed.
        checkout.remove();
        let index = Some(checkout.index.as_path());
        let prefix = format!("--prefix={}/", checkout.tree.display());
        for words in
            [&["read-tree", commit.hash.as_str()][..], &["checkout-index", "--all", "--force", "--quiet", &prefix]]
        {
            let output = self.run(words, index)?;
            if !output.status.success() {
                return Err(GitError::Checkout { revision: commit.title(), words: self::words(&output) });
            }
        }
        let is_there = if self.top.join(&self.inner).is_dir() {
            checkout.code.join("Cargo.toml").exists()
        } else {
            checkout.code.exists()
        };
        if !is_there {
            return Err(GitError::NotThere { path: self.inner.clone(), revision: commit.title() });
        }
        self.lock_dependencies(&checkout)?;
        Ok(checkout)
    }

    /// Where a lock file is not part of the repository, the one that is there now keeps the versions of dependencies the
    /// same on both sides.
    fn lock_dependencies(&self, checkout: &Checkout) -> Result<(), GitError> {
        const LOCK: &str = "Cargo.lock";
        for folder in self.inner.ancestors() {
            let (now, then) = (self.top.join(folder).join(LOCK), checkout.tree.join(folder).join(LOCK));
            if now.is_file() && !then.exists() && then.parent().is_some_and(Path::is_dir) {
                fs::copy(now, then)?;
            }
        }
        Ok(())
    }

    /// Runs git in the top folder, with an index of our own if one is named.
    fn run(&self, words: &[&str], index: Option<&Path>) -> Result<Output, RunError> {
        let mut invocation = Invocation::new(&self.git).arguments(SETTINGS).arguments(words.iter().map(OsString::from));
        if let Some(index) = index {
            invocation = invocation.variable("GIT_INDEX_FILE", index);
        }
        self.runner.run(&invocation.directory(&self.top))
    }
}

/// A commit's files. They are removed on drop.
#[derive(Debug)]
pub struct Checkout {
    /// The user's code in it.
    pub code: PathBuf,
    tree: PathBuf,
    index: PathBuf,
    _lock: Lock,
}

impl Checkout {
    /// Removes what was checked out. What cannot be removed now is removed by the next run.
    fn remove(&self) {
        let _ = fs::remove_dir_all(&self.tree);
        let _ = fs::remove_file(&self.index);
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Git's message, in one line.
fn words(output: &Output) -> String {
    let lines: Vec<&str> = output.stderr.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ").trim_start_matches("fatal: ").to_owned()
}
