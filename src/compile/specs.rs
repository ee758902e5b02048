//! All triples of a compiler, as it describes them: one call of `rustc --print all-target-specs-json`.

mod code;
#[cfg(test)]
mod tests;

use crate::base::process::Invocation;
use crate::compile::cache::{Codec, Key};
use crate::compile::session::Session;
use crate::compile::toolchain::{ToolchainError, answer};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A triple, as the compiler describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// The triple.
    pub triple: String,
    /// `target_arch`
    pub isa: String,
    /// The width of a pointer, in bits.
    pub pointer_width: u16,
    /// The widths of atomic loads and stores, in bits.
    pub load_stores: Vec<u16>,
    /// The widths that have all atomic operations, in bits.
    pub atomics: Vec<u16>,
    /// The features that it has without being asked: `+atomics`.
    pub features: Vec<String>,
    /// How well Rust supports it: 1 to 3.
    pub tier: Option<u8>,
    /// Whether it has `std`.
    pub has_std: Option<bool>,
    /// One line about it, in the compiler's words.
    pub description: String,
    /// Whether the compiler compiles nothing for it unless a processor is named.
    pub needs_cpu: bool,
    /// What its instructions depend on: triples that have this in common compile to the same ones.
    pub code: String,
}

/// The fields of a specification that are read, by the names of rustc's `rustc_target::spec::json`. What is absent has
/// the default of `rustc_target::spec::TargetOptions`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Fields {
    arch: String,
    target_pointer_width: Width,
    min_atomic_width: Option<u16>,
    max_atomic_width: Option<u16>,
    #[serde(default = "yes")]
    atomic_cas: bool,
    #[serde(default)]
    features: String,
    #[serde(default)]
    need_explicit_cpu: bool,
    #[serde(default)]
    metadata: Metadata,
}

/// A number; older compilers write a string.
#[derive(Deserialize)]
#[serde(untagged)]
enum Width {
    Number(u16),
    Text(String),
}

#[derive(Default, Deserialize)]
struct Metadata {
    description: Option<String>,
    tier: Option<u8>,
    std: Option<bool>,
}

fn yes() -> bool {
    true
}

/// The widths of integers, in bits.
const WIDTHS: [u16; 5] = [8, 16, 32, 64, 128];

/// All triples of the compiler, in the order of their names; from the cache if possible. An error before Rust 1.71,
/// which cannot answer.
pub fn all(session: &Session) -> Result<Vec<Spec>, ToolchainError> {
    let Session { toolchain, runner, cache } = session;
    // The question is unstable. Nothing is compiled here.
    let question: Invocation = toolchain
        .invocation()
        .arguments(["-Zunstable-options", "--print", "all-target-specs-json"])
        .variable("RUSTC_BOOTSTRAP", "1");
    let key = Key::of(&["specs", &toolchain.identity]);
    let codec = Codec {
        encode: |text: &String| parse(text).is_some().then(|| text.clone()),
        decode: |text| Some(text.to_owned()),
    };
    let text = cache.remembered("specs", Some(&key), &codec, || answer(&question, runner))?;
    parse(&text).ok_or_else(|| ToolchainError::Garbage {
        command: question.to_string(),
        answer: text.chars().take(60).collect(),
        expected: "\"arch\": …",
    })
}

/// None if the output is not an answer.
fn parse(text: &str) -> Option<Vec<Spec>> {
    let specs: BTreeMap<String, Map<String, Value>> = serde_json::from_str(text).ok()?;
    specs.into_iter().map(|(triple, fields)| spec(triple, fields)).collect()
}

fn spec(triple: String, fields: Map<String, Value>) -> Option<Spec> {
    let code = code::of(&fields);
    let fields: Fields = serde_json::from_value(Value::Object(fields)).ok()?;
    let pointer_width = match fields.target_pointer_width {
        Width::Number(width) => width,
        Width::Text(text) => text.parse().ok()?,
    };
    let widest = fields.max_atomic_width.unwrap_or(pointer_width);
    let narrowest = fields.min_atomic_width.unwrap_or(0);
    let load_stores: Vec<u16> = WIDTHS.into_iter().filter(|width| (narrowest..=widest).contains(width)).collect();
    Some(Spec {
        triple,
        isa: fields.arch,
        pointer_width,
        atomics: if fields.atomic_cas { load_stores.clone() } else { Vec::new() },
        load_stores,
        features: fields.features.split(',').filter(|one| !one.is_empty()).map(str::to_owned).collect(),
        tier: fields.metadata.tier,
        has_std: fields.metadata.std,
        description: fields.metadata.description.unwrap_or_default(),
        needs_cpu: fields.need_explicit_cpu,
        code,
    })
}
