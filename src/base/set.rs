//! A set of files that belong together: their checksums are written last, so that a reader can tell a set that is torn.

use super::hex::hex;
use super::output::{Content, bytes, write};
use fs_err as fs;
use sha2::{Digest as _, Sha256};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The file with the checksums, a line for each file: `sha256sum --check` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// Writes a set of files below a folder, as [`write`] does, and their checksums. Files of an earlier set stay, and stay in the
/// list, unless they are obsolete: those go, if they are as that set had them.
pub fn write_set(
    folder: &Path,
    files: &[(PathBuf, Content<'_>)],
    is_obsolete: impl Fn(&str) -> bool,
) -> io::Result<Vec<PathBuf>> {
    let earlier = fs::read_to_string(folder.join(SUMS)).unwrap_or_default();
    // Each file is hashed while it is written.
    let sums_of: Vec<Mutex<String>> = files.iter().map(|_| Mutex::default()).collect();
    let paths = {
        let each = files.iter().zip(&sums_of);
        let to_hash = each.map(|((name, content), hash)| (name.clone(), hashed(content, hash)));
        write(folder, &to_hash.collect::<Vec<(PathBuf, Content<'_>)>>())?
    };
    let mut sums: Vec<(String, String)> = Vec::new();
    for ((name, _), hash) in files.iter().zip(sums_of) {
        sums.push((name.to_string_lossy().replace('\\', "/"), hash.into_inner().unwrap_or_default()));
    }
    for (known, name) in earlier.lines().filter_map(|line| line.split_once("  ")) {
        let path = folder.join(name);
        let is_new = sums.iter().any(|(written, _)| written == name);
        // A name that leads elsewhere was not written here.
        let is_below = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
        if is_new || !is_below || sum(&path).map_or(true, |sum| sum != known) {
            continue;
        }
        if is_obsolete(name) {
            fs::remove_file(path)?;
        } else {
            sums.push((name.to_owned(), known.to_owned()));
        }
    }
    sums.sort();
    let lines: Vec<String> = sums.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    write(folder, &[(SUMS.into(), bytes(&lines.concat()))])?;
    Ok(paths)
}

/// The same content, whose hash is known once it is written.
fn hashed<'a>(content: &'a Content<'a>, hash: &'a Mutex<String>) -> Content<'a> {
    Box::new(|out| {
        let mut hashing = Hashing { out, hash: Sha256::new() };
        content(&mut hashing)?;
        *hash.lock().unwrap_or_else(PoisonError::into_inner) = hex(&hashing.hash.finalize());
        Ok(())
    })
}

/// Passes on what is written, and hashes it.
struct Hashing<'a> {
    out: &'a mut dyn io::Write,
    hash: Sha256,
}

impl io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn sum(path: &Path) -> io::Result<String> {
    let (mut file, mut hash) = (fs::File::open(path)?, Sha256::new());
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hash.finalize())),
            count => hash.update(&buffer[..count]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_checksums_and_loses_what_is_obsolete() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let write = |names: &[&str]| {
            let files: Vec<(PathBuf, Content<'_>)> = names.iter().map(|name| (name.into(), bytes("content"))).collect();
            write_set(folder.path(), &files, |name| name.starts_with("part-")).unwrap();
            let sums = fs::read_to_string(path(SUMS)).unwrap();
            sums.lines().map(|line| line.split_once("  ").unwrap().1.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(
            write(&["page", "part-1", "part-2", "part-3", "below/text"]),
            ["below/text", "page", "part-1", "part-2", "part-3"]
        );
        // One was changed by somebody, and one was never this program's.
        fs::write(path("part-2"), "mine").unwrap();
        fs::write(path("part-9"), "content").unwrap();
        assert_eq!(write(&["page", "part-1"]), ["below/text", "page", "part-1"]);
        let is_there = |name: &str| path(name).exists();
        assert_eq!(["part-1", "part-2", "part-3", "part-9"].map(is_there), [true, true, false, true]);
        // A list that names a file elsewhere removes nothing.
        let outside = tempfile::NamedTempFile::new().unwrap();
        let name = format!("part-x/../../{}", outside.path().display());
        fs::write(path(SUMS), format!("{}  {name}\n", sum(outside.path()).unwrap())).unwrap();
        assert_eq!(write(&["page"]), ["page"]);
        assert!(outside.path().exists());
    }
}
