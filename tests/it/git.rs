//! `diff --git`: revisions of a repository are compared, and the repository stays as it is.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const WORKSPACE: &str = "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n";
const BASE: &str =
    "#![no_std]\npub use core::sync::atomic::Ordering;\npub const ORDERING: Ordering = Ordering::Relaxed;\n";
const FLAG: &str = "#![no_std]\nuse core::sync::atomic::AtomicU32;\n\n#[no_mangle]\npub fn raise(flag: &AtomicU32) {\n    \
                    flag.store(1, base::ORDERING);\n}\n";

/// A repository with a workspace of two packages, of which one uses the other, and a cache of its own.
struct Repository {
    folder: TempDir,
    cache: TempDir,
}

impl Repository {
    fn new() -> Repository {
        let repository = Repository { folder: folder(), cache: folder() };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.write("Cargo.toml", WORKSPACE);
        repository.write(".gitignore", "target\n/Cargo.lock\n");
        repository.write("crates/base/Cargo.toml", &manifest("base", ""));
        repository.write("crates/base/src/lib.rs", BASE);
        repository.commit("a package");
        repository.write("crates/flag/Cargo.toml", &manifest("flag", "base = { path = \"../base\" }\n"));
        repository.write("crates/flag/src/lib.rs", FLAG);
        repository.commit("relaxed");
        repository
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, words: &[&str]) -> String {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]);
        let run = run(git.args(words).current_dir(self.folder.path()));
        assert_eq!(run.code, Some(0), "{words:?}: {}", run.stderr);
        run.stdout
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Another ordering in the package that the other one uses.
    fn order(&self, ordering: &str) {
        self.write("crates/base/src/lib.rs", &BASE.replace("Ordering::Relaxed", &format!("Ordering::{ordering}")));
    }

    fn diff(&self, more: &[&str]) -> Run {
        let mut command = program();
        command.env("ASM_MATRIX_CACHE", self.cache.path()).current_dir(self.folder.path());
        run(command.args(["diff", "-t", "x86_64"]).args(more))
    }

    /// Everything below `.git`, and the state of the working tree.
    fn state(&self) -> (Vec<(PathBuf, Vec<u8>)>, String) {
        let mut files = Vec::new();
        let mut folders = vec![self.path(".git")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { folders.push(path) } else { files.push((path.clone(), fs::read(path).unwrap())) }
            }
        }
        files.sort();
        // Without the lock, git does not refresh its index.
        (files, self.git(&["--no-optional-locks", "status", "--porcelain", "--untracked-files=all"]))
    }

    /// The checkouts that are left in the cache.
    fn left(&self) -> Vec<PathBuf> {
        let commits = fs::read_dir(self.cache.path().join("git")).into_iter().flatten();
        let files = commits.flat_map(|commit| fs::read_dir(commit.unwrap().path()).unwrap());
        files.map(|file| file.unwrap().path()).filter(|path| !path.ends_with("lock")).collect()
    }
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n{dependencies}")
}

/// The working tree beside a commit, and two commits; in a folder of a workspace whose other package has the change.
#[test]
fn revisions_are_compared_and_the_repository_stays_as_it_is() {
    let repository = Repository::new();
    repository.order("Release");
    repository.commit("as strong on x86");
    repository.order("SeqCst");
    let before = repository.state();
    let run = repository.diff(&["--git", "HEAD", "--probes", "crates/flag"]);
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    let head = repository.git(&["rev-parse", "--short=12", "HEAD"]);
    for part in [
        &format!("before  HEAD ({}): rustc ", head.trim()),
        "after   working tree: rustc ",
        "stronger, worse price  plain → xchg: 1 cell on x86_64",
        "    before  src/lib.rs:6  flag.store(1, base::ORDERING);\n    after   src/lib.rs:6  flag.store(1, base::ORDERING);\n",
        "+     xchg dword ptr [rdi], eax",
    ] {
        assert!(run.stdout.contains(part), "no {part:?} in\n{}", run.stdout);
    }
    let run = repository.diff(&["--git", "HEAD~1..HEAD", "--probes", "crates/flag"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("1 cell compared: 1 same"), "{}", run.stdout);
    assert_eq!(repository.state(), before);
    assert_eq!(repository.left(), [] as [PathBuf; 0]);
}

/// Two names of one commit are one checkout, for which nothing waits.
#[test]
fn a_commit_is_compared_with_itself() {
    let repository = Repository::new();
    let run = repository.diff(&["--git", "main..HEAD", "--probes", "crates/flag"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(repository.left().is_empty());
}

/// `main...` is what a branch changes, whatever happened on `main` meanwhile.
#[test]
fn a_branch_is_compared_with_its_beginning() {
    let repository = Repository::new();
    repository.git(&["checkout", "--quiet", "-b", "branch"]);
    repository.write("crates/flag/src/lib.rs", &FLAG.replace("store(1", "store(2"));
    repository.commit("on the branch");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.order("SeqCst");
    repository.commit("on main");
    repository.git(&["checkout", "--quiet", "branch"]);
    let changed = |revisions: &str| repository.diff(&["--git", revisions, "--probes", "crates/flag"]).stdout;
    assert!(changed("main").contains("weaker"), "{}", changed("main"));
    for revisions in ["main...", "main...HEAD"] {
        let text = changed(revisions);
        assert!(text.contains("1 cell compared: 1 changed"), "{text}");
    }
}

/// Mistakes say what is wrong and what to do, and leave nothing behind.
#[test]
fn mistakes_leave_nothing_behind() {
    let repository = Repository::new();
    repository.write("crates/flag/src/lib.rs", "#![no_std]\n#[no_mangle] pub fn raise() { nonsense }\n");
    repository.commit("broken");
    repository.write("crates/flag/src/lib.rs", FLAG);
    let before = repository.state();
    for (arguments, parts) in [
        (["nowhere", "crates/flag"], ["there is no revision `nowhere` in ", "`git log` lists commits"]),
        (["--help", "crates/flag"], ["there is no revision `--help` in ", "`git log` lists commits"]),
        (["HEAD~2", "crates/flag"], ["crates/flag is not there at HEAD~2 (", "the path that the code had then"]),
        (["HEAD", "crates/flag"], ["cannot compile HEAD (", "nonsense"]),
        (["HEAD", "crates/none"], ["there is no crates/none", "--probes takes"]),
    ] {
        let [revision, path] = arguments;
        let run = repository.diff(&[&format!("--git={revision}"), "--probes", path]);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}{}", run.stdout, run.stderr);
        for part in parts {
            assert!(run.stderr.contains(part), "{arguments:?}: no {part:?} in\n{}", run.stderr);
        }
    }
    assert_eq!(repository.state(), before);
    assert_eq!(repository.left(), [] as [PathBuf; 0]);
}

#[test]
fn a_folder_outside_of_repositories_is_a_mistake() {
    // Not below the project, which is a repository.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("code.rs");
    fs::write(&file, "#![no_std]\n#[no_mangle] pub fn f() {}\n").unwrap();
    let run = run(program().args(["diff", "--git", "HEAD", "--probes"]).arg(&file));
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    let name = fs::canonicalize(folder.path()).unwrap();
    let expected = format!("{} is in no Git repository", Path::new(&name).display());
    assert!(run.stderr.contains(&expected), "{}", run.stderr);
}
