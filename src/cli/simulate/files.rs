//! The tests that are named: files, folders with files, and standard input.

use crate::base::input;
use anyhow::Context as _;
use fs_err as fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A test that is yet to be read.
pub(super) struct Test {
    /// The path as it was given, or the path below a folder that was given.
    pub(super) name: String,
    /// Its text, or why there is none.
    pub(super) text: Result<String, String>,
}

/// The end of the names of tests.
const EXTENSION: &str = "litmus";

/// The longest text from standard input, in bytes.
const LONGEST: u64 = 4 << 20;

/// The named tests; those of a folder in the order of their names.
pub(super) fn tests(paths: &[PathBuf]) -> anyhow::Result<Vec<Test>> {
    let mut tests = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            let mut text = String::new();
            std::io::stdin().take(LONGEST).read_to_string(&mut text).context("cannot read standard input")?;
            tests.push(Test { name: "-".to_owned(), text: Ok(text) });
        } else if fs::metadata(path)?.is_dir() {
            let before = tests.len();
            folder(path, &mut tests)?;
            anyhow::ensure!(tests.len() > before, "{} has no file whose name ends with .{EXTENSION}", path.display());
        } else {
            tests.push(file(path));
        }
    }
    Ok(tests)
}

fn file(path: &Path) -> Test {
    let text = input::text(path, input::Kind::Written).map_err(|error| error.to_string());
    Test { name: path.display().to_string(), text }
}

/// Adds the tests of a folder and of those below. Links to folders are not followed.
fn folder(path: &Path, tests: &mut Vec<Test>) -> anyhow::Result<()> {
    let mut entries = fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            folder(&path, tests)?;
        } else if path.extension().is_some_and(|extension| extension == EXTENSION) {
            tests.push(file(&path));
        }
    }
    Ok(())
}
