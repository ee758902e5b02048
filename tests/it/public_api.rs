//! The public API as a text, `docs/public-api.txt`: who changes it changes a line there.

use crate::support::run;
use crate::tidy::root;
use snapbox::{Assert, Data};
use std::path::PathBuf;
use std::process::Command;

/// Checks the crate once more, for rustdoc.
mod exhaustive {
    use super::*;

    #[test]
    fn the_public_api_is_written_down() {
        if !crate::support::is_everything() {
            return;
        }
        let api = public_api::Builder::from_rustdoc_json(rustdoc()).omit_auto_trait_impls(true);
        let api = api.omit_blanket_impls(true).omit_auto_derived_impls(true).build().expect("it is rustdoc's JSON");
        let expected = Data::read_from(&root().join("docs/public-api.txt"), None);
        Assert::new().action_env("SNAPSHOTS").eq(format!("{api}"), expected.raw());
    }
}

/// What rustdoc says of the library, as JSON, which only an unstable option gives.
fn rustdoc() -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["rustdoc", "--lib", "--locked", "--quiet", "--", "-Zunstable-options", "--output-format", "json"]);
    let made = run(cargo.env("RUSTC_BOOTSTRAP", "1").current_dir(root()));
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("doc/asm_matrix.json")
}
