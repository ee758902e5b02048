//! The source of the probe crate: all of it, as in `probes/`, or a part of it, one probe per line.

use crate::compile::cache::{Cache, Key};
use crate::compile::facts::Facts;
use crate::compile::toolchain::{Toolchain, version};
use crate::probe::{Probe, Requirement, milestones};
use fs_err as fs;
use std::io;
use std::path::PathBuf;

/// The files of the crate, by their path in it.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../../probes/manifest.toml")),
    ("src/lib.rs", include_str!("../../probes/src/lib.rs")),
    ("src/idioms.rs", include_str!("../../probes/src/idioms.rs")),
    ("src/list.rs", include_str!("../../probes/src/list.rs")),
    ("src/listings.rs", include_str!("../../probes/src/listings.rs")),
    ("src/opaque.rs", OPAQUE),
];

/// The functions that programs call, which every part of the crate has.
const OPAQUE: &str = include_str!("../../probes/src/opaque.rs");

/// Identifies the source in cache keys.
#[must_use]
pub fn fingerprint() -> String {
    Key::of_files(FILES).to_string()
}

/// The folder of the whole crate, in the cache.
pub fn folder(cache: &Cache) -> io::Result<PathBuf> {
    cache.folder("probes", &Key::of(&[&fingerprint()]), |folder| {
        fs::create_dir_all(folder.join("src"))?;
        FILES.iter().try_for_each(|(path, text)| fs::write(folder.join(path), text))
    })
}

/// The folder of a crate of some of the probes, in the cache.
pub fn folder_of(probes: &[Probe], cache: &Cache) -> io::Result<PathBuf> {
    let source = part(probes);
    cache.folder("probes", &Key::of(&["part", &source]), |folder| {
        let (manifest, text) = FILES[0];
        fs::write(folder.join(manifest), text)?;
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/lib.rs"), &source)
    })
}

/// A crate of some of the probes, one per line after the first [`PREAMBLE_LINES`].
#[must_use]
pub fn part<'a>(probes: impl IntoIterator<Item = &'a Probe>) -> String {
    let mut source = String::from(
        "#![no_std]\n#![cfg_attr(integer_atomics, feature(integer_atomics))]\n\
         use {core::hint::spin_loop, core::sync::atomic::{Ordering::*, *}, opaque::*};\n",
    );
    for probe in probes {
        source.push_str(&probe.source());
        source.push('\n');
    }
    format!("{source}mod opaque {{\n{OPAQUE}}}\n")
}

/// How many lines precede the first probe of a [`part`].
pub const PREAMBLE_LINES: usize = 3;

/// The `--cfg` options that tell the crate about the compiler and the target.
#[must_use]
pub fn configuration(facts: &Facts, toolchain: &Toolchain) -> Vec<String> {
    let newer = milestones().into_iter().filter(|milestone| version(milestone) > toolchain.version());
    let mut options: Vec<String> = newer.map(|milestone| format!("--cfg=before=\"{milestone}\"")).collect();
    options.extend(facts.load_stores.iter().map(|width| format!("--cfg=load_store=\"{width}\"")));
    if facts.has_128_bits() {
        options.push("--cfg=wide".to_owned());
    }
    options
}

/// The probes that exist on a target: legal, and not absent.
#[must_use]
pub fn existing(probes: &[Probe], facts: &Facts, toolchain: &Toolchain) -> Vec<Probe> {
    let exists = |probe: &&Probe| probe.is_legal() && absence(probe, facts, toolchain).is_none();
    probes.iter().filter(exists).cloned().collect()
}

/// Why a target does not have such a probe, if it does not. Forbidden orderings are not considered.
#[must_use]
pub fn absence(probe: &Probe, facts: &Facts, toolchain: &Toolchain) -> Option<String> {
    let operation = probe.operation();
    let release = toolchain.compiler.release.as_deref().unwrap_or_default();
    if let Some(since) = probe.since().filter(|since| version(since) > toolchain.version()) {
        return Some(format!("`{operation}` is stable since Rust {since}; this is {release}"));
    }
    let value_type = probe.value_type?;
    let width = value_type.width.cfg();
    let has = |widths: &[String]| widths.iter().any(|known| known == width);
    let atomic = value_type.atomic;
    match probe.requirement() {
        Requirement::LoadStore if !has(&facts.load_stores) && !has(&facts.atomics) => Some(format!(
            "there is no `{atomic}`: rustc does not set cfg(target_has_atomic_load_store = \"{width}\") for this target"
        )),
        Requirement::All if !has(&facts.atomics) && probe.program().is_some() => Some(format!(
            "`{operation}` needs more of `{atomic}` than loads and stores: rustc does not set cfg(target_has_atomic = \"{width}\") \
             for this target"
        )),
        Requirement::All if !has(&facts.atomics) => Some(format!(
            "`{atomic}` has no `{operation}`: rustc does not set cfg(target_has_atomic = \"{width}\") for this target"
        )),
        Requirement::Nothing | Requirement::LoadStore | Requirement::All => None,
    }
}
