//! Texts that are part of the program, packed by `build.rs`.

use flate2::read::DeflateDecoder;
use std::io::Read as _;
use std::sync::LazyLock;

/// Paths and texts, each with a NUL byte behind it, in the order of the paths.
static TEXTS: LazyLock<String> = LazyLock::new(|| {
    let packed: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/texts"));
    let mut texts = String::new();
    match DeflateDecoder::new(packed).read_to_string(&mut texts) {
        Ok(_) => texts,
        Err(error) => unreachable!("build.rs packed it: {error}"),
    }
});

/// The texts below a folder, by their paths below it.
pub(crate) fn below(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut parts = TEXTS.split_terminator('\0');
    let pairs = std::iter::from_fn(move || Some((parts.next()?, parts.next()?)));
    pairs.filter_map(move |(path, text)| Some((path.strip_prefix(folder)?.strip_prefix('/')?, text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_those_of_the_files() {
        for folder in ["src/compile/sysroot/core", "templates/page"] {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            assert!(below(folder).count() > 10, "{folder}");
            for (path, text) in below(folder) {
                assert_eq!(fs_err::read_to_string(root.join(path)).unwrap(), text, "{path}");
            }
        }
        assert_eq!(below("templates").count(), below("templates/page").count());
        assert_eq!(below("templates/pag").count(), 0);
    }
}
