//! User code compiled once more, with debug information: its places in the source. Nothing else is read from it.

use super::{Place, Source, UserCodeError, rustc};
use crate::compile::cache::Key;
use crate::compile::rustc::{Job, emitted};
use crate::compile::session::Session;
use crate::compile::sources::rust_files;
use fs_err as fs;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Line numbers and the chain of inlining, but not what variables are.
const DEBUG_INFORMATION: &str = "-Cdebuginfo=1";

/// A compilation with debug information: its assembly, and the object file of the same code.
#[derive(Debug)]
pub struct Debug {
    /// The assembly, with `.loc` directives.
    pub assembly: String,
    /// The object file.
    pub object: Vec<u8>,
}

impl Source {
    /// Where it is: the file, or the folder of the package.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Source::File(path) => Place::File(path.clone()),
            Source::Crate(package) => Place::Folder(package.package.folder.clone()),
        }
    }

    /// Compiles it with debug information. The inner error is the compiler's message.
    pub fn compile_with_places(
        &self,
        job: &Job<'_>,
        session: &Session,
    ) -> Result<Result<Debug, String>, UserCodeError> {
        let scratch = session.cache.scratch()?;
        let made = |extension: &str| scratch.path().join(format!("places.{extension}"));
        let (assembly, object) = (made("s"), made("o"));
        let emit = [("asm", &assembly), ("obj", &object)]
            .map(|(kind, path)| OsString::from(format!("--emit={kind}={}", path.display())));
        // The last such option is the one that counts.
        let options = [OsString::from(DEBUG_INFORMATION)].into_iter().chain(emit);
        let output = match self {
            Source::File(path) => {
                // A folder for rustc's temporary files, too.
                let rustc = rustc(path, job, session).argument("--out-dir").argument(scratch.path());
                let rustc = rustc.argument(path.file_name().unwrap_or_default()).arguments(options);
                session.run(&rustc.directory(path.parent().unwrap_or(Path::new("."))))?
            }
            Source::Crate(package) => {
                let workshop = self.debug_workshop(job, session)?;
                // Places in dependencies are not wanted.
                package.alone().run(job, &workshop, &options.collect::<Vec<_>>(), session)?
            }
        };
        if !output.status.success() {
            return Ok(Err(output.first_error()));
        }
        let text = match emitted::read(&assembly)? {
            Ok(text) => text,
            Err(flaw) => return Ok(Err(flaw.to_string())),
        };
        if !object.exists() {
            return Ok(Err("the compiler wrote no object file".to_owned()));
        }
        Ok(Ok(Debug { assembly: text, object: fs::read(object)? }))
    }

    /// The folder that cargo keeps its work in. It is not that of the compilation without debug information, which stays
    /// fresh.
    fn debug_workshop(&self, job: &Job<'_>, session: &Session) -> Result<PathBuf, UserCodeError> {
        let folder = self.place().folder().display().to_string();
        let sysroot = job.sysroot.fingerprint(job.facts)?;
        let flags = self.flags(job, session).join("\n");
        Ok(session.cache.workshop("places", &Key::of(&[&session.toolchain.identity, &folder, &flags, &sysroot]))?)
    }
}

impl Place {
    /// Its Rust files: the file, or all files below the folder, sorted. What is unreadable is left out.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        match self {
            Place::File(path) => vec![path.clone()],
            Place::Folder(folder) => rust_files(folder),
        }
    }
}
