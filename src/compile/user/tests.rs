//! Messages about compilers' errors.

use super::explained::first;

#[test]
fn the_first_error_is_told_as_a_whole() {
    let manifest = "error: failed to parse manifest at `/x/Cargo.toml`\n\nCaused by:\n  no targets specified\n";
    assert_eq!(first(manifest, "the first error"), manifest.trim_end());
    let two = "warning: unused\n\nerror: expected `{`\n --> a.rs:2\n\nerror: aborting due to 1 previous error\n\n";
    assert_eq!(first(two, "the first error"), "error: expected `{`\n --> a.rs:2");
    assert_eq!(first("", "the first error"), "the first error");
    let long = "error: long\n".to_owned() + &"line\n".repeat(100);
    assert_eq!(first(&long, "").lines().count(), 20);
}
