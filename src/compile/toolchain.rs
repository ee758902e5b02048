//! The compiler: which one, its version, and its answers about itself and targets.

use crate::base::hex::hex;
use crate::base::process::{Invocation, RunError, Runner};
use crate::compile::stamp;
use crate::target::Compiler;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Selects a compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// The meaning of `rustc` in the current folder.
    Default,
    /// A toolchain of rustup, by its name.
    Toolchain(String),
    /// This program.
    Path(PathBuf),
}

/// A compiler that answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toolchain {
    /// The program to run.
    pub rustc: PathBuf,
    /// Its version.
    pub compiler: Compiler,
    /// Its folder.
    pub sysroot: PathBuf,
    /// Identifies the compiler in cache keys: another compiler has another value.
    pub identity: String,
}

/// Why a compiler cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ToolchainError {
    /// It does not exist.
    #[error("cannot find `{}`{}", .0.display(), if .0.components().count() > 1 { "" } else { ": install Rust from https://rustup.rs, or name a compiler with --rustc PATH" })]
    NotFound(PathBuf),
    /// It cannot be run.
    #[error(transparent)]
    Run(#[from] RunError),
    /// It failed.
    #[error("`{command}` failed ({status}){}", said(.stderr))]
    Failed {
        /// The command line.
        command: String,
        /// How it ended.
        status: std::process::ExitStatus,
        /// Its output.
        stderr: String,
    },
    /// The compiler answers, but is not in its toolchain's folder.
    #[error("there is no rustc in {}, where toolchain `{name}` is: name the compiler with --rustc PATH", sysroot.display())]
    NotInside {
        /// The name of the toolchain.
        name: String,
        /// Its folder.
        sysroot: PathBuf,
    },
    /// Its output is not that of a compiler.
    #[error("`{command}` did not answer as rustc does: {answer:?} has no line `{expected}`")]
    Garbage {
        /// The command line.
        command: String,
        /// The beginning of its output.
        answer: String,
        /// What is missing.
        expected: &'static str,
    },
}

impl ToolchainError {
    /// Whether the compiler ran, but cannot answer this question.
    #[must_use]
    pub fn is_of_question(&self) -> bool {
        match self {
            ToolchainError::Failed { .. } | ToolchainError::Garbage { .. } => true,
            ToolchainError::Run(error) => error.is_of_program(),
            ToolchainError::NotFound(_) | ToolchainError::NotInside { .. } => false,
        }
    }
}

/// The message of a failed program, for the end of an error.
fn said(stderr: &str) -> String {
    match stderr.trim() {
        "" => String::new(),
        stderr => format!(": {stderr}"),
    }
}

impl Toolchain {
    /// Finds the compiler and asks for its version. The default one is that of the folder, or of the current one.
    pub fn find(selection: &Selection, folder: Option<&Path>, runner: &Runner) -> Result<Toolchain, ToolchainError> {
        let proxy = || match folder {
            Some(folder) => Invocation::new("rustc").directory(folder),
            None => Invocation::new("rustc"),
        };
        let found = match selection {
            Selection::Default => proxy(),
            Selection::Toolchain(name) => proxy().argument(format!("+{name}")),
            Selection::Path(path) => Invocation::new(path),
        };
        let version = answer(&found.clone().argument("-vV"), runner)?;
        let compiler = compiler(&version, &found.clone().argument("-vV").to_string())?;
        let sysroot = PathBuf::from(answer(&found.clone().arguments(["--print", "sysroot"]), runner)?.trim());
        let itself = sysroot.join("bin").join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
        let rustc = match selection {
            // A rustc beside rustup is rustup's proxy.
            Selection::Path(path) if is_proxy(path) && itself.exists() => itself,
            Selection::Path(path) => path.clone(),
            // Bypasses rustup's proxy: compilers run in other folders, where the proxy could select another one.
            Selection::Default | Selection::Toolchain(_) if itself.exists() => itself,
            Selection::Default => which::which("rustc").unwrap_or_else(|_| PathBuf::from("rustc")),
            Selection::Toolchain(name) => return Err(ToolchainError::NotInside { name: name.clone(), sysroot }),
        };
        let identity = identity(&version, &rustc, &sysroot);
        Ok(Toolchain { rustc, compiler, sysroot, identity })
    }

    /// An invocation of this compiler.
    #[must_use]
    pub fn invocation(&self) -> Invocation {
        Invocation::new(&self.rustc)
    }

    /// Major and minor version: `(1, 95)`.
    #[must_use]
    pub fn version(&self) -> (u32, u32) {
        version(self.compiler.release.as_deref().unwrap_or_default())
    }

    /// Whether unstable features need no permission.
    #[must_use]
    pub fn is_nightly(&self) -> bool {
        matches!(self.compiler.channel(), Some("nightly" | "dev"))
    }

    /// The library source of this compiler, if it is installed.
    #[must_use]
    pub fn library_source(&self) -> Option<PathBuf> {
        let library = self.sysroot.join("lib/rustlib/src/rust/library");
        library.join("core/src/lib.rs").exists().then_some(library)
    }

    /// The names of all targets.
    pub fn triples(&self, runner: &Runner) -> Result<Vec<String>, ToolchainError> {
        self.list("target-list", None, runner)
    }

    /// The processors of a target.
    pub fn cpus(&self, triple: &str, runner: &Runner) -> Result<Vec<String>, ToolchainError> {
        self.list("target-cpus", Some(triple), runner)
    }

    /// The features of a target.
    pub fn features(&self, triple: &str, runner: &Runner) -> Result<Vec<String>, ToolchainError> {
        self.list("target-features", Some(triple), runner)
    }

    /// A list that the compiler prints, empty if it cannot: one name per line followed by a description, headings
    /// without indentation.
    fn list(&self, what: &str, triple: Option<&str>, runner: &Runner) -> Result<Vec<String>, ToolchainError> {
        let mut invocation = self.invocation().arguments(["--print", what]);
        if let Some(triple) = triple {
            invocation = invocation.arguments(["--target", triple]);
        }
        let text = answer(&invocation, runner)?;
        // Debian's 1.63 is built with an LLVM that cannot be asked.
        if text.contains("not supported by this LLVM version") {
            return Ok(Vec::new());
        }
        let names = text.lines().filter(|line| triple.is_none() || line.starts_with("    "));
        Ok(names.filter_map(|line| line.split_ascii_whitespace().next()).map(str::to_owned).collect())
    }
}

/// The compilers on this machine, as programs: those in PATH and those of rustup's toolchains, each once. `rustup` is
/// rustup's folder, if it is known.
#[must_use]
pub fn installed(rustup: Option<&Path>) -> Vec<PathBuf> {
    let name = format!("bin/rustc{}", std::env::consts::EXE_SUFFIX);
    let toolchains = rustup.and_then(|folder| fs_err::read_dir(folder.join("toolchains")).ok()).into_iter().flatten();
    let of_rustup = toolchains.flatten().map(|entry| entry.path().join(&name)).filter(|rustc| rustc.exists());
    let mut compilers: Vec<PathBuf> = of_rustup.collect();
    compilers.sort();
    for path in which::which_all("rustc").into_iter().flatten() {
        if !compilers.contains(&path) {
            compilers.push(path);
        }
    }
    compilers
}

/// Major and minor version of a release: `(1, 97)` of `1.97.0-nightly`.
#[must_use]
pub fn version(release: &str) -> (u32, u32) {
    let mut parts = release.split(['.', '-']).map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// The compiler's answer to a question; an error if it fails.
pub(crate) fn answer(invocation: &Invocation, runner: &Runner) -> Result<String, ToolchainError> {
    let output = runner.run(invocation).map_err(|error| match error {
        RunError::NotFound { program } => ToolchainError::NotFound(program),
        RunError::Io { .. } | RunError::TimedOut { .. } | RunError::DiskFull { .. } | RunError::Interrupted => {
            ToolchainError::Run(error)
        }
    })?;
    if !output.status.success() {
        return Err(ToolchainError::Failed {
            command: invocation.to_string(),
            status: output.status,
            stderr: output.stderr,
        });
    }
    Ok(output.stdout)
}

/// Reads the answer to `rustc -vV`.
fn compiler(version: &str, command: &str) -> Result<Compiler, ToolchainError> {
    let field = |name: &str| {
        version
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.trim().to_owned())
            .filter(|value| value != "unknown")
    };
    let required = |name: &'static str, line: &'static str| {
        field(name).ok_or_else(|| ToolchainError::Garbage {
            command: command.to_owned(),
            answer: version.chars().take(60).collect(),
            expected: line,
        })
    };
    Ok(Compiler {
        release: Some(required("release", "release: …")?),
        commit: field("commit-hash"),
        commit_date: field("commit-date"),
        llvm: field("LLVM version"),
        host: Some(required("host", "host: …")?),
    })
}

/// Whether a program is one of rustup's proxies, which run the toolchain that the current folder selects.
fn is_proxy(path: &Path) -> bool {
    let rustup = format!("rustup{}", std::env::consts::EXE_SUFFIX);
    which::which(path).is_ok_and(|path| path.with_file_name(rustup).exists())
}

/// Distinguishes compilers: the version, and the state of the files, since a rebuilt compiler prints the same version.
/// Some systems keep its libraries and LLVM's among others (`/usr/lib`), or one folder below.
fn identity(version: &str, rustc: &Path, sysroot: &Path) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("{version}\n{}\n", sysroot.display()));
    let mut files = vec![which::which(rustc).unwrap_or_else(|_| rustc.to_owned())];
    let library = sysroot.join("lib");
    let mut folders: Vec<PathBuf> = entries(&library).into_iter().filter(|path| path.is_dir()).collect();
    folders.push(library);
    files.extend(folders.iter().flat_map(|folder| entries(folder)).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        (name.contains("rustc_driver") || name.contains("LLVM")) && path.is_file()
    }));
    files.sort();
    for file in files {
        // A file that cannot be examined cannot be loaded by the compiler either.
        hash.update(format!("{}\n", stamp::file(&file).unwrap_or_default()));
    }
    hex(&hash.finalize())
}

/// The paths in a folder; none if it does not exist.
fn entries(folder: &Path) -> Vec<PathBuf> {
    fs_err::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(version("1.95.0"), (1, 95));
        assert_eq!(version("1.97.0-nightly"), (1, 97));
        assert_eq!(version(""), (0, 0));
    }

    #[test]
    fn garbage_is_not_a_compiler() {
        let error = compiler("hello", "x -vV").unwrap_err().to_string();
        assert!(error.contains("did not answer as rustc does"), "{error}");
    }
}
