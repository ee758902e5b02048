//! User code compiled once more, with debug information: its places in the source. Nothing else is read from it.

use super::{Source, UserCodeError, rustc};
use crate::compile::cache::Key;
use crate::compile::rustc::{Job, emitted};
use crate::compile::session::Session;
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
    /// The folder that its paths are relative to: that of the crate, or that of the file.
    #[must_use]
    pub fn folder(&self) -> &Path {
        match self {
            Source::File(path) => path.parent().unwrap_or(Path::new(".")),
            Source::Crate { folder, .. } => folder,
        }
    }

    /// Its Rust files: the file, or all files below the crate's folder, sorted. What is unreadable is left out.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let mut folders = match self {
            Source::File(path) => return vec![path.clone()],
            Source::Crate { folder, .. } => vec![folder.clone()],
        };
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let (path, name) = (entry.path(), entry.file_name());
                let is_hidden = name.to_string_lossy().starts_with('.');
                // Links are not followed: they may lead back.
                let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
                if is_folder && !is_hidden && name != "target" {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    files.push(path);
                }
            }
        }
        files.sort();
        files
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
        let invocation = match self {
            // A folder for rustc's temporary files, too.
            Source::File(path) => rustc(path, job, session)
                .argument("--out-dir")
                .argument(scratch.path())
                .argument(path.file_name().unwrap_or_default()),
            Source::Crate { .. } => self
                .cargo(job, session)
                .argument(format!("--target-dir={}", self.debug_workshop(job, session)?.display()))
                .argument("--"),
        };
        // The last such option is the one that counts.
        let invocation = invocation.argument(DEBUG_INFORMATION).arguments(emit).directory(self.folder());
        let output = session.run(&invocation)?;
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
        let folder = self.folder().display().to_string();
        let sysroot = job.sysroot.fingerprint(job.facts)?;
        let flags = self.flags(job, session).join("\n");
        Ok(session.cache.workshop("places", &Key::of(&[&session.toolchain.identity, &folder, &flags, &sysroot]))?)
    }
}
