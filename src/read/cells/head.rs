//! The head of a `matrix.json`: the names of its targets, without reading the rest of the file, which may be long.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::io::{BufReader, Read};

/// At most this many bytes are read. The targets precede the cells.
const MOST: u64 = 1 << 20;

/// The names of a matrix's targets; reading stops after them. Empty if the file is not a matrix.
#[must_use]
pub fn target_names(file: impl Read) -> Vec<String> {
    let mut names = Vec::new();
    // The visitor stops before the document ends, which is not an error here.
    let _ = Head(&mut names).deserialize(&mut serde_json::Deserializer::from_reader(BufReader::new(file.take(MOST))));
    names
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Collects the names.
struct Head<'a>(&'a mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Head<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Head<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a matrix")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "targets" => {
                    let targets: Vec<Target> = map.next_value()?;
                    self.0.extend(targets.into_iter().map(|target| target.name));
                    return Ok(());
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of a file, as `build` writes it; the text after the targets is not read.
    const JSON: &str = r#"{"schema":1,"tool":"asm-matrix 0.1.0","rustc":{"release":"1.95.0"},"flags":["-C","panic=abort"],
        "targets":[{"name":"x86_64","triple":"x86_64-unknown-linux-musl","features":["sse","sse2"]},
        {"name":"aarch64_lse","triple":"aarch64-unknown-linux-musl","features":[]}],"cells":[{"name":"load::u8""#;

    #[test]
    fn names_are_read_without_the_rest() {
        assert_eq!(target_names(JSON.as_bytes()), ["x86_64", "aarch64_lse"]);
        for odd in ["", "[]", "{}", "{\"targets\":[{\"name\":1}]}", "{\"targets\":[{\"name\":\"a\"", "\u{fffd}"] {
            assert_eq!(target_names(odd.as_bytes()), [""; 0], "{odd}");
        }
    }
}
