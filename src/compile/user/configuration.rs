//! Cargo's configuration of a package: what `.cargo/config.toml`, the environment and the manifest say about targets,
//! rustflags and profiles.

use super::package::{Package, cargo};
use super::wrapper::WRAPPERS;
use crate::base::input;
use crate::base::process::{Invocation, RunError};
use crate::compile::session::Session;
use cargo_metadata::cargo_platform::{Cfg, Platform};
use serde_json::Value;
use std::path::Path;
use std::str::FromStr as _;

/// What separates the words of `CARGO_ENCODED_RUSTFLAGS`.
pub(super) const SEPARATOR: char = '\u{1f}';

/// The configuration that applies in a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Configuration {
    /// The values of all configuration files, merged as cargo merges them; null if cargo cannot be asked.
    files: Value,
    environment: Environment,
}

/// What the environment says, which replaces what the files say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// `CARGO_ENCODED_RUSTFLAGS`, or else `RUSTFLAGS`, as words.
    pub rustflags: Option<Vec<String>>,
    /// `CARGO_BUILD_TARGET`
    pub triple: Option<String>,
    /// The variables of wrappers that are set, with their values; an empty one means that there is none.
    pub wrappers: Vec<(&'static str, String)>,
}

impl Environment {
    /// The values of variables.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Environment {
        let separated = |text: String, separator: char| {
            text.split(separator).map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let encoded = variable("CARGO_ENCODED_RUSTFLAGS").map(|flags| separated(flags, SEPARATOR));
        let rustflags = encoded.or_else(|| variable("RUSTFLAGS").map(|flags| separated(flags, ' ')));
        let wrappers = WRAPPERS.iter().flat_map(|(_, variables)| variables);
        Environment {
            rustflags,
            triple: variable("CARGO_BUILD_TARGET").filter(|triple| !triple.is_empty()),
            wrappers: wrappers.filter_map(|name| Some((*name, variable(name)?))).collect(),
        }
    }
}

impl Configuration {
    /// Asks cargo for its configuration in a folder.
    ///
    /// `cargo config` is unstable: `RUSTC_BOOTSTRAP` lets a stable cargo answer. Nothing is compiled here.
    pub fn of(folder: &Path, environment: Environment, session: &Session) -> Result<Configuration, RunError> {
        let question = Invocation::new(cargo(&session.toolchain))
            .arguments(["-Zunstable-options", "config", "get", "--format=json"])
            .variable("RUSTC", &session.toolchain.rustc)
            .variable("RUSTC_BOOTSTRAP", "1")
            .directory(folder);
        let output = session.runner.run(&question)?;
        let files = serde_json::from_str(&output.stdout).unwrap_or_default();
        if !output.status.success() {
            tracing::warn!("cannot read cargo's configuration: {}", output.stderr.trim());
        }
        Ok(Configuration { files, environment })
    }

    /// The triples that cargo compiles for by default.
    #[must_use]
    pub fn triples(&self) -> Vec<String> {
        match &self.environment.triple {
            Some(triple) => vec![triple.clone()],
            None => self.files.pointer("/build/target").map(words).unwrap_or_default(),
        }
    }

    /// The rustflags that cargo passes to everything compiled for a triple: the first of the environment's, those of
    /// all matching `target` tables, and those of `build`, as
    /// <https://doc.rust-lang.org/cargo/reference/config.html#buildrustflags> says. `cfg` is what
    /// `rustc --print cfg` prints for the triple.
    #[must_use]
    pub fn rustflags(&self, triple: &str, cfg: &[String]) -> Vec<String> {
        if let Some(flags) = &self.environment.rustflags {
            return flags.clone();
        }
        let cfg: Vec<Cfg> = cfg.iter().filter_map(|line| Cfg::from_str(line).ok()).collect();
        let tables = self.files.get("target").and_then(Value::as_object).into_iter().flatten();
        let mut flags = Vec::new();
        for (name, table) in tables {
            let is_meant = Platform::from_str(name).is_ok_and(|platform| platform.matches(triple, &cfg));
            if let Some(value) = table.get("rustflags").filter(|_| is_meant) {
                flags.extend(words(value));
            }
        }
        if flags.is_empty() { self.files.pointer("/build/rustflags").map(words).unwrap_or_default() } else { flags }
    }

    /// The program of a setting, or of one of the variables that replace it, with the variable.
    pub(super) fn wrapper(&self, setting: &str, variables: &[&str]) -> Option<(&str, Option<&'static str>)> {
        let is_meant = |(name, _): &&(&str, String)| variables.contains(name);
        let (program, variable) = match self.environment.wrappers.iter().find(is_meant) {
            Some((name, program)) => (program.as_str(), Some(*name)),
            None => (self.files.get("build")?.get(setting)?.as_str()?, None),
        };
        (!program.is_empty()).then_some((program, variable))
    }

    /// Whether a word is part of any rustflags.
    #[must_use]
    pub fn mentions(&self, word: &str) -> bool {
        let of_environment = self.environment.rustflags.iter().flatten().any(|flag| flag.contains(word));
        of_environment || self.files.to_string().contains(word)
    }

    /// What a profile sets explicitly, in the manifest or in the configuration, itself or by the profile that it
    /// inherits from.
    #[must_use]
    pub fn profile_setting(&self, package: &Package, name: &str) -> Option<String> {
        let manifest = input::text(&package.root, input::Kind::Written)
            .ok()
            .and_then(|text| toml::from_str::<toml::Table>(&text).ok());
        let manifest = manifest.and_then(|manifest| serde_json::to_value(manifest).ok()).unwrap_or_default();
        let mut profile = package.profile.clone();
        // A chain of profiles ends in a built-in one; a cycle is cargo's to report.
        for _ in 0..16 {
            for source in [&self.files, &manifest] {
                let value = source.get("profile").and_then(|profiles| profiles.get(&profile)?.get(name));
                if let Some(value) = value {
                    return Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                }
            }
            let inherited =
                |source: &Value| Some(source.get("profile")?.get(&profile)?.get("inherits")?.as_str()?.to_owned());
            profile = inherited(&self.files).or_else(|| inherited(&manifest))?;
        }
        None
    }
}

/// A list of words, or a text with spaces between them.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::String(text) => text.split_ascii_whitespace().map(str::to_owned).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => Vec::new(),
    }
}
