//! User code instead of the probes: one file, compiled by rustc, or a package, compiled by cargo.
//!
//! It is not cached by content: only cargo knows what a package depends on, and cargo caches its own work.

mod cargo;
mod configuration;
mod debug;
mod error;
pub mod explained;
mod package;
mod unlinked;
mod wrapper;

pub use cargo::Crate;
pub use configuration::{Configuration, Environment};
pub use debug::Debug;
pub use error::UserCodeError;
pub use package::{Asked, CargoTarget, Package};
pub(crate) use package::{cargo, metadata};
pub use unlinked::{NO_LINK, stand_in};

use crate::base::input;
use crate::base::process::Invocation;
use crate::compile::rustc::{Compiled, Job, RUSTC_FLAGS, emitted, sizes};
use crate::compile::session::Session;
use crate::compile::sources::rust_files;
use crate::compile::sysroot::Sysroot;
use crate::probe::rows::{self, Declared};
use fs_err as fs;
use regex::Regex;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The user's code, and which of its functions are wanted.
#[derive(Debug, Clone)]
pub struct UserCode {
    /// What is compiled.
    pub source: Source,
    /// The rows.
    pub wanted: Wanted,
}

/// Which functions of user code are rows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The name of the source in messages.
    pub name: String,
    /// The functions that the source declares.
    pub declared: Vec<Declared>,
    /// Any function whose path matches is a row, those of dependencies too; without it, the exported functions are the
    /// rows.
    pub filter: Option<Regex>,
    /// Whether declared functions without a symbol are rows too.
    pub absent: bool,
    /// Whether functions that are merged with others are as good as those.
    pub may_merge: bool,
}

impl Wanted {
    /// The rows of assembly whose source is not there: all exported functions.
    #[must_use]
    pub fn of_assembly() -> Wanted {
        Wanted { name: "the assembly".to_owned(), ..Wanted::default() }
    }

    /// What selects the rows.
    pub(crate) fn selection(&self) -> rows::Selection<'_> {
        rows::Selection { filter: self.filter.as_ref(), absent: self.absent }
    }
}

/// The path of user code, before cargo was asked about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// One `.rs` file.
    File(PathBuf),
    /// A folder with a `Cargo.toml`.
    Folder(PathBuf),
}

/// The source to compile.
#[derive(Debug, Clone)]
pub enum Source {
    /// One `.rs` file.
    File(PathBuf),
    /// A package.
    Crate(Box<Crate>),
}

impl Place {
    /// The user code at a path: a file, a folder, or the manifest in one.
    pub fn at(path: &Path) -> Result<Place, UserCodeError> {
        // Compilers run in other folders.
        let absolute = std::path::absolute(path)?;
        let Some(is) = input::found(&absolute)? else { return Err(UserCodeError::Missing(path.to_owned())) };
        if input::found(&absolute.join(MANIFEST))?.is_some_and(|is| is.is_file()) {
            return Ok(Place::Folder(absolute));
        }
        if is.is_file() && absolute.file_name() == Some(OsStr::new(MANIFEST)) {
            return Ok(Place::Folder(absolute.parent().map(Path::to_owned).unwrap_or_default()));
        }
        let is_source = is.is_file() && absolute.extension().is_some_and(|extension| extension == "rs");
        if is_source { Ok(Place::File(absolute)) } else { Err(UserCodeError::Neither(path.to_owned())) }
    }

    /// The folder in which compilers and cargo look for their configuration.
    #[must_use]
    pub fn folder(&self) -> &Path {
        match self {
            Place::File(path) => path.parent().unwrap_or(Path::new(".")),
            Place::Folder(folder) => folder,
        }
    }

    /// Asks cargo about a folder.
    pub fn open(self, asked: &Asked, session: &Session) -> Result<Source, UserCodeError> {
        Ok(match self {
            Place::File(path) => Source::File(path),
            Place::Folder(folder) => Source::Crate(Box::new(Crate::open(&folder, asked, session)?)),
        })
    }

    /// The rows of its stored assembly: without a compiler, cargo is not asked either.
    #[must_use]
    pub fn wanted(&self, filter: Option<Regex>) -> Wanted {
        let (Place::File(path) | Place::Folder(path)) = self;
        let sources = match self {
            Place::File(path) => path.clone(),
            Place::Folder(folder) => folder.join("src"),
        };
        Wanted { name: name(path), declared: declared(&[sources]), filter, absent: false, may_merge: false }
    }
}

impl Source {
    /// The rows of its functions.
    #[must_use]
    pub fn wanted(&self, filter: Option<Regex>) -> Wanted {
        let sources = match self {
            Source::File(path) => vec![path.clone()],
            Source::Crate(package) => package.sources(),
        };
        Wanted { name: self.name(), declared: declared(&sources), filter, absent: false, may_merge: false }
    }

    /// The name of the source in messages: its file name.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Source::File(path) => name(path),
            Source::Crate(package) => package.package.name.clone(),
        }
    }

    /// Compiles it for a target. The inner error is the compiler's message.
    pub fn compile(&self, job: &Job<'_>, session: &Session) -> Result<Result<Compiled, String>, UserCodeError> {
        match self {
            Source::File(path) => compile_file(path, job, session),
            Source::Crate(package) => package.compile(job, session),
        }
    }

    /// The command that writes the assembly to a file, to paste into a shell.
    #[must_use]
    pub fn command(&self, job: &Job<'_>, assembly: &Path, session: &Session) -> Invocation {
        match self {
            Source::File(path) => {
                let emit = format!("--emit=asm={}", assembly.display());
                rustc(path, job, session).argument(emit).argument(path)
            }
            Source::Crate(package) => package.command(job, assembly, session),
        }
    }

    /// The options that it is compiled with, without those that contain local paths.
    #[must_use]
    pub fn flags(&self, job: &Job<'_>, session: &Session) -> Vec<String> {
        let without_path = Sysroot { origin: job.sysroot.origin, path: None };
        let job = Job { sysroot: &without_path, ..*job };
        let words: Vec<OsString> = match self {
            Source::File(path) => rustc(path, &job, session).words().to_vec(),
            Source::Crate(package) => package.flags(&job, session),
        };
        words.iter().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// The options that the user's configuration adds to every compilation for a target: they can change its features.
    #[must_use]
    pub fn rustflags(&self, triple: &str, cfg: &[String]) -> Vec<String> {
        match self {
            Source::File(_) => Vec::new(),
            Source::Crate(package) => package.configuration.rustflags(triple, cfg),
        }
    }
}

/// The name of a manifest.
const MANIFEST: &str = "Cargo.toml";

/// The name of a path in messages.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or(OsStr::new("the source")).to_string_lossy().into_owned()
}

/// The functions that files declare, or all files below a folder. Unreadable files declare nothing.
fn declared(sources: &[PathBuf]) -> Vec<Declared> {
    let below = |path: &PathBuf| if path.is_dir() { rust_files(path) } else { vec![path.clone()] };
    let texts = sources.iter().flat_map(below).filter_map(|path| fs::read_to_string(path).ok());
    let mut functions: Vec<Declared> = texts.flat_map(|text| rows::declared(&text)).collect();
    functions.sort();
    functions.dedup();
    functions
}

fn compile_file(path: &Path, job: &Job<'_>, session: &Session) -> Result<Result<Compiled, String>, UserCodeError> {
    // A folder for each job: rustc's temporary files go there too.
    let scratch = session.cache.scratch()?;
    let invocation = rustc(path, job, session)
        .arguments([if job.sizes { "--emit=asm,obj" } else { "--emit=asm" }, "--out-dir"])
        .argument(scratch.path())
        .argument(path.file_name().unwrap_or_default())
        .directory(path.parent().unwrap_or(Path::new(".")));
    let output = session.run(&invocation)?;
    if !output.status.success() {
        return Ok(Err(explained::first(&output.stderr, &output.first_error())));
    }
    let made = |extension: &str| scratch.path().join(format!("{}.{extension}", crate_name(path)));
    compiled(&made("s"), &made("o"), job)
}

/// What a successful compilation wrote.
fn compiled(assembly: &Path, object: &Path, job: &Job<'_>) -> Result<Result<Compiled, String>, UserCodeError> {
    let assembly = match emitted::read(assembly)? {
        Ok(text) => text,
        Err(flaw) => return Ok(Err(format!("the compiler succeeded, and {flaw}"))),
    };
    let sizes = if job.sizes { sizes::measured(object, &job.target.name)? } else { BTreeMap::new() };
    Ok(Ok(Compiled { assembly, sizes, ..Compiled::default() }))
}

/// The invocation of rustc for one file, without its outputs.
pub(crate) fn rustc(path: &Path, job: &Job<'_>, session: &Session) -> Invocation {
    session
        .toolchain
        .invocation()
        .argument(format!("--crate-name={}", crate_name(path)))
        .arguments(RUSTC_FLAGS.iter().copied())
        .arguments(["--target", &job.target.triple])
        .argument(format!("-Copt-level={}", job.target.opt_level()))
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
