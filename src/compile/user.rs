//! User code instead of the probes: one file, compiled by rustc, or a crate, compiled by cargo.
//!
//! It is not cached by content: only cargo knows what a crate depends on, and cargo caches its own work.

pub mod explained;

use crate::base::input;
use crate::base::process::{Invocation, RunError};
use crate::compile::cache::Key;
use crate::compile::rustc::{Compiled, Job, RUSTC_FLAGS, emitted, sizes};
use crate::compile::session::Session;
use crate::compile::sysroot::Sysroot;
use crate::probe::rows::{self, Declared};
use fs_err as fs;
use regex::Regex;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

/// The user's code, and which of its functions are wanted.
#[derive(Debug, Clone)]
pub struct UserCode {
    /// The source; none if only stored assembly is there.
    pub source: Option<Source>,
    /// Any function whose path matches is a row; without it, the exported functions are the rows.
    pub filter: Option<Regex>,
}

/// The source to compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// One `.rs` file.
    File(PathBuf),
    /// The folder of a package, and the arguments for cargo.
    Crate {
        /// The folder that its `Cargo.toml` is in.
        folder: PathBuf,
        /// The profile: `release`, or a custom one.
        profile: String,
        /// More arguments for cargo: the features.
        arguments: Vec<String>,
    },
}

/// Why nothing could be compiled.
#[derive(Debug, thiserror::Error)]
pub enum UserCodeError {
    /// The path does not exist.
    #[error("there is no {}", .0.display())]
    Missing(PathBuf),
    /// It is neither a file nor a crate.
    #[error("{} is neither a `.rs` file nor a folder with a Cargo.toml", .0.display())]
    Neither(PathBuf),
    /// The source does not compile.
    #[error("{path} does not compile for {target}:\n{words}")]
    Compile {
        /// The source, as the user named it.
        path: String,
        /// The target.
        target: String,
        /// The compiler's message.
        words: String,
    },
    /// The source compiles, but has no function to show.
    #[error("{what}")]
    NoFunctions {
        /// What is missing.
        what: String,
    },
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The compiler did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
}

impl Source {
    /// The source at a path.
    pub fn at(path: &Path, profile: &str, arguments: Vec<String>) -> Result<Source, UserCodeError> {
        // Compilers run in other folders.
        let absolute = std::path::absolute(path)?;
        let Some(is) = input::found(&absolute)? else { return Err(UserCodeError::Missing(path.to_owned())) };
        if input::found(&absolute.join("Cargo.toml"))?.is_some_and(|is| is.is_file()) {
            return Ok(Source::Crate { folder: absolute, profile: profile.to_owned(), arguments });
        }
        let is_source = is.is_file() && absolute.extension().is_some_and(|extension| extension == "rs");
        if is_source { Ok(Source::File(absolute)) } else { Err(UserCodeError::Neither(path.to_owned())) }
    }

    /// The functions that it declares: those of the file, or of all files below the crate's `src`. Unreadable files
    /// declare nothing.
    #[must_use]
    pub fn declared(&self) -> Vec<Declared> {
        let mut files = Vec::new();
        match self {
            Source::File(path) => files.push(path.clone()),
            Source::Crate { folder, .. } => {
                let mut folders = vec![folder.join("src")];
                while let Some(folder) = folders.pop() {
                    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                        let path = entry.path();
                        if path.is_dir() {
                            folders.push(path);
                        } else if path.extension().is_some_and(|extension| extension == "rs") {
                            files.push(path);
                        }
                    }
                }
            }
        }
        let texts = files.iter().filter_map(|path| fs::read_to_string(path).ok());
        let mut functions: Vec<Declared> = texts.flat_map(|text| rows::declared(&text)).collect();
        functions.sort();
        functions.dedup();
        functions
    }

    /// The name of the source in messages: its file name.
    #[must_use]
    pub fn name(&self) -> String {
        let (Source::File(path) | Source::Crate { folder: path, .. }) = self;
        path.file_name().unwrap_or(OsStr::new("the source")).to_string_lossy().into_owned()
    }

    /// Compiles it for a target. The inner error is the compiler's message.
    pub fn compile(&self, job: &Job<'_>, session: &Session) -> Result<Result<Compiled, String>, UserCodeError> {
        let scratch;
        let (invocation, assembly, object) = match self {
            Source::File(path) => {
                scratch = session.cache.scratch()?;
                let made = |extension: &str| scratch.path().join(format!("{}.{extension}", crate_name(path)));
                // A folder for each job: rustc's temporary files go there too.
                let invocation = rustc(path, job, session)
                    .arguments([if job.sizes { "--emit=asm,obj" } else { "--emit=asm" }, "--out-dir"])
                    .argument(scratch.path())
                    .argument(path.file_name().unwrap_or_default());
                (invocation.directory(path.parent().unwrap_or(Path::new("."))), made("s"), made("o"))
            }
            Source::Crate { folder, .. } => {
                let parts = [&folder.display().to_string(), &self.flags(job, session).join("\n")].map(String::clone);
                let sysroot = job.sysroot.fingerprint(job.facts)?;
                let key = Key::of(&["own", &session.toolchain.identity, &parts[0], &parts[1], &sysroot]);
                let workshop = if job.target.is_native() {
                    // cargo does not know which machine its work is for.
                    scratch = session.cache.scratch()?;
                    scratch.path().to_owned()
                } else {
                    session.cache.workshop("own", &key)?
                };
                // The same name each time: if nothing changed, cargo runs no compiler, and the file is that of the last
                // run.
                let (assembly, object) = (workshop.join("user.s"), workshop.join("user.o"));
                let mut invocation = self
                    .cargo(job, session)
                    .argument(format!("--target-dir={}", workshop.display()))
                    .arguments(["--", &format!("--emit=asm={}", assembly.display())]);
                if job.sizes {
                    invocation = invocation.argument(format!("--emit=obj={}", object.display()));
                }
                (invocation.directory(folder), assembly, object)
            }
        };
        let output = session.run(&invocation)?;
        if !output.status.success() {
            return Ok(Err(explained::first(&output.stderr, &output.first_error())));
        }
        let assembly = match emitted::read(&assembly)? {
            Ok(text) => text,
            Err(flaw) => return Ok(Err(format!("the compiler succeeded, and {flaw}"))),
        };
        let sizes = if job.sizes { sizes::measured(&object, &job.target.name)? } else { BTreeMap::new() };
        Ok(Ok(Compiled { assembly, failed: BTreeMap::new(), sizes }))
    }

    /// The command that writes the assembly to a file, to paste into a shell.
    #[must_use]
    pub fn command(&self, job: &Job<'_>, assembly: &Path, session: &Session) -> Invocation {
        let emit = format!("--emit=asm={}", assembly.display());
        match self {
            Source::File(path) => rustc(path, job, session).argument(emit).argument(path),
            Source::Crate { folder, .. } => self
                .cargo(job, session)
                .argument("--manifest-path")
                .argument(folder.join("Cargo.toml"))
                // Beside cargo's output for the crate's own profile.
                .arguments(["--target-dir", "target/asm-matrix", "--", &emit]),
        }
    }

    /// The options that it is compiled with, without those that contain local paths.
    #[must_use]
    pub fn flags(&self, job: &Job<'_>, session: &Session) -> Vec<String> {
        let without_path = Sysroot { origin: job.sysroot.origin, path: None };
        let job = Job { sysroot: &without_path, ..*job };
        let words: Vec<OsString> = match self {
            Source::File(path) => rustc(path, &job, session).words().to_vec(),
            Source::Crate { .. } => {
                let cargo = self.cargo(&job, session);
                cargo.words().iter().cloned().chain(options(&job)).collect()
            }
        };
        words.iter().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// The invocation of cargo for a crate, without its outputs.
    fn cargo(&self, job: &Job<'_>, session: &Session) -> Invocation {
        let Source::Crate { profile, arguments, .. } = self else { unreachable!("files are compiled by rustc") };
        let triple = &job.target.triple;
        let setting = |name: &str, value: &str| format!("--config=profile.{profile}.{name}={value}");
        let level = &job.target.opt_level;
        let level = if level.parse::<u8>().is_ok() { level.clone() } else { format!("\"{level}\"") };
        let beside = session.toolchain.sysroot.join("bin").join(format!("cargo{}", std::env::consts::EXE_SUFFIX));
        let cargo = if beside.exists() { beside } else { PathBuf::from("cargo") };
        let flags: Vec<String> = options(job).iter().map(|word| word.to_string_lossy().into_owned()).collect();
        Invocation::new(cargo)
            // A library is not linked, whatever its crate types.
            .arguments(["rustc", "--lib", "--crate-type=lib", "--quiet", "--target", triple])
            .arguments(["--profile", profile])
            // The target's row sets the optimisation level; the rest of the profile is the crate's.
            .argument(setting("opt-level", &level))
            // Several units would produce several assembly files, and link-time optimisation none.
            .argument(setting("codegen-units", "1"))
            .argument(setting("lto", "false"))
            // No line numbers between the instructions.
            .argument(setting("debug", "0"))
            .arguments(arguments.iter().cloned())
            .variable("RUSTC", &session.toolchain.rustc)
            // Replaces the environment's value; cargo passes them to everything compiled for the target.
            .variable("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
    }
}

/// The invocation of rustc for one file, without its outputs.
fn rustc(path: &Path, job: &Job<'_>, session: &Session) -> Invocation {
    session
        .toolchain
        .invocation()
        .argument(format!("--crate-name={}", crate_name(path)))
        .arguments(RUSTC_FLAGS.iter().copied())
        .arguments(["--target", &job.target.triple])
        .argument(format!("-Copt-level={}", job.target.opt_level))
        .arguments(options(job))
}

/// The crate name of a file.
fn crate_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name: String = stem.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("user_{name}") } else { name }
}

/// The options of rustc, with and without cargo.
fn options(job: &Job<'_>) -> Vec<OsString> {
    let mut options = job.options();
    // Compilers mangle symbols differently: this scheme keeps the whole path, and most compilers have it.
    options.push("-Csymbol-mangling-version=v0".into());
    options
}

#[cfg(test)]
mod tests;
