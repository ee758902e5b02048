//! The file beside user code that holds what its maintainers decided: `asm-matrix.toml`.

use super::arguments::UserCode;
use crate::base::input;
use crate::base::mistake::{Mistake, Written};
use crate::judge::claims::Claims;
use crate::read::matrix::Matrix;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::path::{Path, PathBuf};

/// The name of the file.
const FILE_NAME: &str = "asm-matrix.toml";

/// Its tables. Another table is another field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// Assertions about functions: the claims read them, with the position of every word.
    #[serde(rename = "assert")]
    _assert: Option<IgnoredAny>,
}

/// The names of the tables, for suggestions.
const KEYS: [&str; 1] = ["assert"];

/// What the file says.
pub(super) struct Settings {
    /// The assertions, if there are any.
    pub(super) assertions: Option<Claims>,
}

impl Settings {
    /// The settings of user code: of the file beside it, if there is one.
    pub(super) fn beside(user: &UserCode) -> anyhow::Result<Option<Settings>> {
        let Some(path) = user.probes.as_deref().map(file) else { return Ok(None) };
        let Some(text) = input::text_if_found(&path)? else { return Ok(None) };
        Ok(Some(Settings::parse(&text, &path.display().to_string())?))
    }

    fn parse(source: &str, origin: &str) -> Result<Settings, Mistake> {
        let Tables { _assert } =
            toml::from_str(source).map_err(|error| Written { source, origin }.toml(&error, &KEYS))?;
        Ok(Settings { assertions: Claims::asserted(source, origin)? })
    }

    /// The assertions to decide by a matrix, with their names checked. `is_part`: not all functions were asked for, and
    /// assertions about others are left out. `is_narrowed`: not all targets were.
    #[expect(dead_code, reason = "`check` is to call it")]
    pub(super) fn asserted(
        &self,
        matrix: &Matrix,
        is_part: bool,
        is_narrowed: bool,
    ) -> Result<Option<Claims>, Mistake> {
        let Some(assertions) = &self.assertions else { return Ok(None) };
        let assertions = if is_part { assertions.within(matrix) } else { assertions.clone() };
        assertions.fit(matrix, is_narrowed)?;
        Ok(Some(assertions))
    }
}

/// The file in the folder of a crate, or beside one source file.
fn file(path: &Path) -> PathBuf {
    if path.is_dir() { path.join(FILE_NAME) } else { path.with_file_name(FILE_NAME) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_have_their_places() {
        let wrong = |source: &str| Settings::parse(source, "asm-matrix.toml").err().map(|mistake| mistake.to_string());
        assert_eq!(wrong("[[assert]]\nfunction = \"unlock\"\nno-loop = true\n"), None);
        assert_eq!(wrong(""), None);
        for (source, expected) in [
            ("[[asert]]\n", "asm-matrix.toml:1: unknown field `asert`"),
            ("[assert]\nfunction = \"x\"\n", "asm-matrix.toml:1: `assert` is a list of tables"),
            ("[[assert]]\nno-loop = true\n", "asm-matrix.toml:1: this assertion names no function"),
            ("[[assert]]\nfunction = \"x\"\n", "asm-matrix.toml:1: this asserts nothing"),
            ("[[assert]]\nfunction = \"x\"\nno-lop = true\n", "asm-matrix.toml:3: there is no assert key `no-lop`"),
            ("[[assert]]\nfunction = \"x\"\nat-most = -1\n", "asm-matrix.toml:3: `at-most` is a number from 0 on"),
            ("[[assert]]\nfunction = \"x\"\nno-loop = false\n", "asm-matrix.toml:3: `no-loop` can only be `true`"),
        ] {
            let found = wrong(source).unwrap_or_default();
            assert!(found.starts_with(expected), "{source}: {found}");
        }
    }
}
