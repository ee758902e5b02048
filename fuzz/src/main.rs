//! The fuzz targets, as one program: they share what takes long to compile. `FUZZ_TARGET` in the environment selects one.

#![no_main]
#![expect(clippy::disallowed_methods, reason = "the macro makes a file")]

mod assembly;
mod assertions;
mod claims;
mod litmus;
mod matrix_json;
mod model;
mod shared;
mod snapshot;
mod targets_toml;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

type Target = fn(&[u8]);

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    match name.as_str() {
        "assembly" => assembly::fuzz,
        "assertions" => assertions::fuzz,
        "claims" => claims::fuzz,
        "litmus" => litmus::fuzz,
        "matrix_json" => matrix_json::fuzz,
        "model" => model::fuzz,
        "snapshot" => snapshot::fuzz,
        "targets_toml" => targets_toml::fuzz,
        _ => panic!("`FUZZ_TARGET={name}` is no fuzz target: fuzz/README.md lists them"),
    }
});

fuzz_target!(|bytes: &[u8]| TARGET(bytes));
