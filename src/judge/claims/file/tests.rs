//! Mistakes in files of claims, each reported with its position.

use super::super::tests::{matrix, parse};
use super::Claims;
use annotate_snippets::Renderer;

fn mistake(source: &str, expected: &[&str]) {
    let mistake = match Claims::parse(source, "claims.toml") {
        Err(mistake) => mistake,
        Ok(claims) => claims.decide(&matrix(), false).expect_err(source),
    };
    let message = mistake.render(&Renderer::plain());
    for part in expected {
        assert!(message.contains(part), "no {part:?} in\n{message}");
    }
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let claim = |check: &str| format!("[[claim]]\nid = \"it\"\nsays = \"So.\"\n[[claim.check]]\n{check}\n");
    let good = "operation = \"load\"\ncalls-nothing = true";
    for (check, expected) in [
        (
            "operation = \"laod\"\nshape = \"plain\"",
            ["claims.toml:5:13", "there is no operation `laod`", "did you mean `load`?"],
        ),
        (
            "operatoin = \"load\"\nshape = \"plain\"",
            ["claims.toml:5:1", "no check key `operatoin`", "did you mean `operation`?"],
        ),
        (
            "type = [\"u8\", \"u23\"]\nshape = \"plain\"",
            ["claims.toml:5:15", "there is no type `u23`", "did you mean `u32`?"],
        ),
        (
            "probe = \"load::u32::relaxd::used\"\nshape = \"plain\"",
            ["claims.toml:5:9", "no probe", "did you mean `load::u32::relaxed::used`?"],
        ),
        (
            "operation = \"/fetch_(or/\"\nshape = \"plain\"",
            ["claims.toml:5:13", "not a regular expression", "unclosed group"],
        ),
        (
            "operation = \"/fetch/\"\nshape = \"plain\"",
            ["claims.toml:5:13", "there is no operation `/fetch/`", "one of"],
        ),
        ("shape = \"cas_lop\"", ["claims.toml:5:9", "there is no shape `cas_lop`", "did you mean `cas_loop`?"]),
        ("contains-class = \"fense\"", ["claims.toml:5:18", "there is no class `fense`", "did you mean `fence`?"]),
        ("verdict = \"wrong\"", ["claims.toml:5:11", "there is no verdict `wrong`", "one of conforms"]),
        (
            "same-across = \"orderings\"",
            ["claims.toml:5:15", "there is no axis `orderings`", "did you mean `ordering`?"],
        ),
        ("equals = \"load::u32\"", ["claims.toml:5:10", "there is no probe `load::u32`", "unknown"]),
        ("contains = \"!mov\"", ["claims.toml:5:12", "`!` is for selections", "write `contains-no`"]),
        ("contains = 1", ["claims.toml:5:12", "`contains` is a text or a list of texts", "neither"]),
        ("most-bytes = -1", ["claims.toml:5:14", "`most-bytes` is a number from 0 on", "not such a number"]),
        ("calls-nothing = false", ["claims.toml:5:17", "`calls-nothing` is `true`, or", "neither"]),
        ("operation = \"load\"", ["claims.toml:4:1", "this check asserts nothing", "one of same-across"]),
        (
            "operation = \"fence\"\ntype = \"u8\"\nshape = \"plain\"",
            ["claims.toml:4:1", "no probe matches all of this", "may be anything"],
        ),
        (
            "operation = \"update\"\nshape = \"plain\"",
            ["claims.toml:4:1", "no cell of the matrix is selected", "selects nothing"],
        ),
        (
            "target = \"riscv\"\nshape = \"plain\"",
            ["claims.toml:4:1", "no cell of the matrix is selected", "has the targets x86_64, aarch64"],
        ),
        (
            "operation = \"swap\"\nsame-across = \"type\"",
            ["claims.toml:4:1", "nothing to compare", "differ only in this: type"],
        ),
    ] {
        mistake(&claim(check), &expected);
    }
    mistake(&claim(good).replace("\"it\"", "\"It is\""), &["claims.toml:2:6", "`It is` is not a valid id"]);
    mistake(&claim(good).replace("says = \"So.\"\n", ""), &["claims.toml:1:1", "this claim has no sentence"]);
    mistake(
        &claim(good).replace("says", "expect = \"hold\"\nsays"),
        &["claims.toml:3:10", "no expectation `hold`", "did you mean `holds`?"],
    );
    mistake(&format!("{0}{0}", claim(good)), &["claims.toml:8:6", "two claims have the id `it`"]);
    mistake("[[claim]]\nid = \"it\"\nsays = \"So.\"\n", &["claims.toml:1:1", "this claim has no check"]);
    mistake("[[claims]]\n", &["claims.toml:1:3", "did you mean `claim`?"]);
    mistake("claim = 1\n", &["claims.toml:1:1", "write `[[claim]]`"]);
    mistake("[[claim]\n", &["claims.toml:1"]);
    mistake("", &["this file has no claims"]);
}

#[test]
fn targets_are_those_that_the_claims_are_about() {
    let targets = crate::target::parse(crate::target::DEFAULT_FILE, "targets.toml").unwrap();
    let targets: Vec<_> = targets.rows.into_iter().map(|row| row.target).collect();
    let names = |check: &str| {
        let claims = parse(check);
        claims.targets(&targets).map(|targets| targets.iter().map(|target| target.name.clone()).collect::<Vec<_>>())
    };
    assert_eq!(names("target = \"/riscv.*/\"\ncalls-nothing = true").unwrap(), ["riscv64gc", "riscv64gc_zabha_zacas"]);
    assert_eq!(
        names("target = \"x86_64-unknown-linux-musl\"\ncalls-nothing = true").unwrap(),
        ["x86_64", "x86_64_cx16"]
    );
    assert_eq!(names("calls-nothing = true").unwrap().len(), targets.len());
    let message =
        names("target = [\"x86_64\", \"aarch46\"]\ncalls-nothing = true").unwrap_err().render(&Renderer::plain());
    for part in ["claims.toml:6:21", "^^^^^^^^^", "there is no target `aarch46`", "did you mean `aarch64`?"] {
        assert!(message.contains(part), "{message}");
    }
}
