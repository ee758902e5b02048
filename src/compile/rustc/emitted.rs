//! The assembly of a compiler that reported success: whether it exists, is text, and has the probes.

use crate::base::untrusted::visible_lines;
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::Probe;
use fs_err as fs;
use std::io;
use std::path::Path;

/// What is wrong with the output of a compiler that succeeded. The file is not named: it was in a folder of the cache,
/// and is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// There is no file.
    #[error("wrote no assembly")]
    NoFile,
    /// It is not text.
    #[error("its assembly is not UTF-8")]
    NotText,
    /// It is assembly of something else.
    #[error("its assembly has none of the probes")]
    NoProbe,
}

/// The text of an assembly file. Names and strings of user code can have any character; here they have those that are seen.
pub(crate) fn read(path: &Path) -> io::Result<Result<String, Flaw>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Ok(visible_lines(text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Err(Flaw::NoFile)),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(Err(Flaw::NotText)),
        Err(error) => Err(error),
    }
}

/// Checks that a text has at least one of the compiled probes. Some may be missing: their cells say so.
pub(super) fn with_probes(text: String, probes: &[&Probe], syntax: Syntax) -> Result<String, Flaw> {
    let assembly = Assembly::parse(&text, syntax);
    let has_any = probes.is_empty() || probes.iter().any(|probe| assembly.body(&probe.symbol()).is_some());
    if has_any { Ok(text) } else { Err(Flaw::NoProbe) }
}
