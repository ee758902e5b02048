//! Cargo's artifacts, the assembly beside them, and the stand-in for a linker: binaries are never linked, since that
//! needs a linker of the target, and only their assembly is wanted.

use crate::base::process::Output;
use cargo_metadata::{Artifact, Message};
use fs_err as fs;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

/// The environment variable by which this program, called as a linker, is told to be the stand-in.
pub const NO_LINK: &str = "ASM_MATRIX_NO_LINK";

/// Does what is needed of a linker: makes the file that it is asked for. The file holds its own path, since cargo links
/// it to another name, and the assembly is beside the first.
///
/// The arguments are those of any linker that rustc calls: `-o FILE` or `/OUT:FILE`, or `@FILE` with one argument per
/// line.
pub fn stand_in(arguments: impl IntoIterator<Item = OsString>) -> io::Result<()> {
    let mut words: Vec<String> = arguments.into_iter().map(|word| word.to_string_lossy().into_owned()).collect();
    if let [response] = words.as_slice()
        && let Some(path) = response.strip_prefix('@')
    {
        let text = fs::read_to_string(path)?;
        words = text.lines().map(|line| line.trim_matches('"').to_owned()).collect();
    }
    let after = words.iter().position(|word| word == "-o").and_then(|position| words.get(position + 1));
    let output = after.map(String::as_str).or_else(|| words.iter().find_map(|word| word.strip_prefix("/OUT:")));
    output.map_or(Ok(()), |output| fs::write(output, output))
}

/// What cargo says that it made.
pub(super) fn artifacts(output: &Output) -> Vec<Artifact> {
    let messages = Message::parse_stream(output.stdout.as_bytes()).filter_map(Result::ok);
    let artifact = |message| match message {
        Message::CompilerArtifact(artifact) => Some(artifact),
        _ => None,
    };
    messages.filter_map(artifact).collect()
}

/// The assembly of the libraries that were compiled for a target, whose files are in a folder.
pub(super) fn libraries(artifacts: &[Artifact], folder: &Path) -> Vec<String> {
    artifacts.iter().filter_map(|artifact| fs::read_to_string(beside(artifact, folder)?).ok()).collect()
}

/// The assembly beside an artifact. Cargo reports libraries with the hash in their names, and binaries without it: what
/// the stand-in wrote says which file it was.
pub(super) fn beside(artifact: &Artifact, folder: &Path) -> Option<PathBuf> {
    let is_own = |path: &&cargo_metadata::camino::Utf8PathBuf| {
        path.as_std_path().starts_with(folder) && path.parent().is_some_and(|parent| parent.ends_with("deps"))
    };
    if let Some(library) = artifact.filenames.iter().find(is_own) {
        let stem = library.file_stem()?;
        return Some(library.with_file_name(format!("{}.s", stem.strip_prefix("lib").unwrap_or(stem))).into());
    }
    let executable = artifact.executable.as_ref()?;
    let first = fs::read_to_string(executable).ok()?;
    Some(Path::new(&first).with_extension("s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_a_linker_is_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        let call = |words: &[&str]| stand_in(words.iter().map(OsString::from)).unwrap();
        call(&["-m64", "a.o", "-o", &path("gnu"), "-lc"]);
        call(&["/NOLOGO", &format!("/OUT:{}", path("msvc"))]);
        fs::write(path("response"), format!("a.o\n\"-o\"\n\"{}\"\n", path("long"))).unwrap();
        call(&[&format!("@{}", path("response"))]);
        for name in ["gnu", "msvc", "long"] {
            assert_eq!(fs::read_to_string(path(name)).unwrap(), path(name));
        }
        call(&["--version"]);
    }
}
