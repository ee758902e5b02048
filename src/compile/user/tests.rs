//! Messages about compilers' errors.

use super::explained;
use crate::compile::sysroot::Origin;

fn check(stderr: &str, origin: Origin, expected: &str, remedy: Option<&str>) {
    let text = explained(stderr, "the first error", origin);
    assert!(text.starts_with(expected), "{text}");
    let rest = &text[expected.len()..];
    match remedy {
        Some(remedy) => assert!(rest.contains(remedy), "{text}"),
        None => assert_eq!(rest, ""),
    }
}

#[test]
fn the_first_error_is_told_as_a_whole() {
    let manifest = "error: failed to parse manifest at `/x/Cargo.toml`\n\nCaused by:\n  no targets specified\n";
    check(manifest, Origin::Embedded, manifest.trim_end(), None);
    let two = "warning: unused\n\nerror: expected `{`\n --> a.rs:2\n\nerror: aborting due to 1 previous error\n\n";
    check(two, Origin::Embedded, "error: expected `{`\n --> a.rs:2", None);
    check("", Origin::Embedded, "the first error", None);
    let long = "error: long\n".to_owned() + &"line\n".repeat(100);
    assert_eq!(explained(&long, "", Origin::Embedded).lines().count(), 20);
}

#[test]
fn the_embedded_core_is_named_where_it_is_the_reason() {
    let core = Some("rustup target add");
    for (error, remedy) in [
        ("error[E0432]: unresolved import `core::cell::OnceCell`", core),
        ("error[E0433]: failed to resolve: could not find `iter` in `core`", core),
        ("error[E0425]: cannot find function `black_box` in module `core::hint`", core),
        ("error[E0463]: can't find crate for `alloc`", core),
        ("error[E0463]: can't find crate for `std`", Some("write `#![no_std]`")),
        ("error[E0433]: failed to resolve: could not find `x` in `core_of_mine`", None),
        ("error[E0599]: no method named `x` found for enum `core::option::Option<T>`", None),
        ("error[E0308]: mismatched types", None),
    ] {
        check(error, Origin::Embedded, error, remedy);
        let is_std = error.ends_with("`std`");
        check(error, Origin::Installed, error, remedy.filter(|_| is_std));
    }
}
