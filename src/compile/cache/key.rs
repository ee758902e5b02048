//! The names of entries: hashes of all their ingredients, including the program.

use crate::base::hex::hex;
use crate::base::packed;
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::LazyLock;

/// Identifies the program in keys.
static PROGRAM: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    for (_, code) in packed::below("makers") {
        hash.update(code);
    }
    hex(&hash.finalize())
});

/// The name of an entry: the hash of its ingredients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// The key of something that this program makes from these parts.
    #[must_use]
    pub fn of(parts: &[&str]) -> Key {
        let mut hash = Sha256::new();
        for part in [PROGRAM.as_str()].iter().chain(parts) {
            // The length distinguishes ["ab", "c"] from ["a", "bc"].
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Key(hex(&hash.finalize())[..32].to_owned())
    }

    /// The key of something made from files, by their paths and texts.
    #[must_use]
    pub fn of_files<Path: AsRef<str>>(files: &[(Path, &str)]) -> Key {
        let parts: Vec<&str> = files.iter().flat_map(|(path, text)| [path.as_ref(), *text]).collect();
        Key::of(&parts)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_where_parts_differ() {
        assert_ne!(Key::of(&["ab", "c"]), Key::of(&["a", "bc"]));
    }
}
