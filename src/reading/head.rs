//! The head of a `matrix.json`: the names of its targets, without the rest of the file, which may be long.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::io::{BufReader, Read};

/// So many bytes are read at most. The targets stand before the cells.
const MOST: u64 = 1 << 20;

/// The names of a matrix's targets, read no further than to their end. Of what is no matrix there are none.
#[must_use]
pub fn target_names(file: impl Read) -> Vec<String> {
    let mut names = Vec::new();
    // Where the visitor stops, the document does not end, and that is no error here.
    let _ = Head(&mut names).deserialize(&mut serde_json::Deserializer::from_reader(BufReader::new(file.take(MOST))));
    names
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Where the names go.
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
    use crate::analysis::Analysis;
    use crate::matrix::sample;
    use crate::report::Format;

    #[test]
    fn names_are_read_without_the_rest() {
        let cells = [("load::u8::relaxed::used", "ret")];
        let matrix = sample::matrix(&[("x86_64", "x86_64", &cells), ("aarch64_lse", "aarch64", &cells)]);
        let names: Vec<&str> = matrix.columns.iter().map(|column| &*column.name).collect();
        let json = Format::Json.render(&matrix, &Analysis::of(&matrix));
        assert_eq!(names, ["x86_64", "aarch64_lse"]);
        assert_eq!(target_names(json.as_bytes()), names);
        // What stands behind the targets is not looked at.
        let end = json.find("\"cells\"").unwrap();
        assert_eq!(target_names(&json.as_bytes()[..end]), names);
        for odd in ["", "[]", "{}", "{\"targets\":[{\"name\":1}]}", "{\"targets\":[{\"name\":\"a\"", "\u{fffd}"] {
            assert_eq!(target_names(odd.as_bytes()), [""; 0], "{odd}");
        }
    }
}
