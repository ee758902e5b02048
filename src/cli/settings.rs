//! The file beside user code that holds what its maintainers decided: `asm-matrix.toml`.

use super::arguments::{Parts, UserCode};
use super::user;
use crate::base::input;
use crate::base::mistake::{Mistake, Written};
use crate::judge::claims::Claims;
use crate::read::matrix::Matrix;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::path::{Path, PathBuf};

/// The name of the file.
pub(super) const FILE_NAME: &str = "asm-matrix.toml";

/// Its tables and keys. Another one is another field.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Tables {
    #[serde(default)]
    targets: Vec<String>,
    toolchain: Option<String>,
    filter: Option<String>,
    #[serde(default)]
    instantiate: Vec<String>,
    #[serde(default)]
    fail_on: Vec<String>,
    /// Assertions about functions: the claims read them, with the position of every word.
    #[serde(rename = "assert")]
    _assert: Option<IgnoredAny>,
}

/// The assertions of the text of such a file, with all of it checked; for tests from outside. `origin` is its name in
/// messages.
#[doc(hidden)]
pub fn assertions(source: &str, origin: &str) -> Result<Option<Claims>, Mistake> {
    Settings::parse(source, origin).map(|settings| settings.assertions)
}

/// What is meant where the command line says nothing.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Defaults {
    /// `--target`
    targets: Vec<String>,
    /// `--toolchain`
    toolchain: Option<String>,
    /// `--filter`
    filter: Option<String>,
    /// `--instantiate`
    instantiate: Vec<String>,
    /// `--fail-on`
    fail_on: Vec<String>,
}

/// The names of the tables, for suggestions.
const KEYS: [&str; 6] = ["assert", "targets", "toolchain", "filter", "instantiate", "fail-on"];

/// What the file says.
pub(super) struct Settings {
    /// What the command line need not say.
    pub(super) defaults: Defaults,
    /// The assertions, if there are any.
    pub(super) assertions: Option<Claims>,
}

impl Settings {
    /// The settings of user code: of the file beside it, if there is one.
    pub(super) fn beside(user: &UserCode) -> anyhow::Result<Option<Settings>> {
        for folder in user.probes.as_deref().into_iter().flat_map(user::folders) {
            let path = file(folder);
            if let Some(text) = input::text_if_found(&path, input::Kind::Written)? {
                return Ok(Some(Settings::parse(&text, &path.display().to_string())?));
            }
        }
        Ok(None)
    }

    fn parse(source: &str, origin: &str) -> Result<Settings, Mistake> {
        let Tables { targets, toolchain, filter, instantiate, fail_on, _assert } =
            toml::from_str(source).map_err(|error| Written { source, origin }.toml(&error, &KEYS))?;
        let defaults = Defaults { targets, toolchain, filter, instantiate, fail_on };
        Ok(Settings { defaults, assertions: Claims::asserted(source, origin)? })
    }

    /// The assertions to decide by a matrix, with their names checked. `is_part`: not all functions were asked for, and
    /// assertions about others are left out. `is_narrowed`: not all targets were.
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

impl Defaults {
    /// Fills in what the command line does not say.
    pub(super) fn apply(&self, parts: Parts<'_>) {
        let Defaults { targets, toolchain, filter, instantiate, fail_on } = self;
        let Parts { user, selection, compilation, gate } = parts;
        if selection.target.is_empty() && selection.targets.is_none() {
            selection.target.clone_from(targets);
        }
        if instantiate_is_open(user) {
            user.instantiate.clone_from(instantiate);
        }
        user.filter = user.filter.take().or_else(|| filter.clone());
        let compiler = &mut compilation.compiler;
        if compiler.toolchain.is_empty() && compiler.rustc.is_none() && compilation.asm.is_none() {
            compiler.toolchain.extend(toolchain.clone());
        }
        if let Some(gate) = gate.filter(|gate| gate.fail_on.is_empty() && !gate.strict) {
            gate.fail_on.clone_from(fail_on);
        }
    }
}

/// Whether the file says what is instantiated: the command line does not, and the code is not what was written for it.
fn instantiate_is_open(user: &UserCode) -> bool {
    let is_wrapper = user.probes.as_deref().is_some_and(|path| user::folders(path).count() > 1);
    user.instantiate.is_empty() && !is_wrapper
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
            ("target = [\"x86_64\"]\n", "asm-matrix.toml:1: unknown field `target`"),
            ("fail-on = \"weaker\"\n", "asm-matrix.toml:1: invalid type"),
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
