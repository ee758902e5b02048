//! The tests that are named: files, folders with files, and standard input.

use crate::base::input;
use crate::base::untrusted::in_line;
use anyhow::Context as _;
use fs_err as fs;
use std::fs::Metadata;
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
            tests.push(Test { name: "-".to_owned(), text: standard_input()? });
        } else if metadata(path)?.is_dir() {
            let before = tests.len();
            folder(path, &mut tests)?;
            let name = in_line(&path.display().to_string());
            anyhow::ensure!(tests.len() > before, "{name} has no file whose name ends with .{EXTENSION}");
        } else {
            tests.push(file(path));
        }
    }
    Ok(tests)
}

/// What a named path is.
fn metadata(path: &Path) -> anyhow::Result<Metadata> {
    let found = input::found(path)?;
    found.with_context(|| format!("there is no file or folder {}", in_line(&path.display().to_string())))
}

/// The text of standard input, or why it is no test.
fn standard_input() -> anyhow::Result<Result<String, String>> {
    let mut bytes = Vec::new();
    std::io::stdin().take(LONGEST + 1).read_to_end(&mut bytes).context("cannot read standard input")?;
    if bytes.len() as u64 > LONGEST {
        return Ok(Err(format!("standard input is longer than {} MiB, which is the most that is read", LONGEST >> 20)));
    }
    Ok(String::from_utf8(bytes).map_err(|_| "standard input is not text in UTF-8".to_owned()))
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
