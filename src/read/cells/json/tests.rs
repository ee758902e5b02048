//! Mistakes in a `matrix.json` are shown.

use super::*;
use annotate_snippets::Renderer;

#[test]
fn mistakes_are_shown() {
    let target = |name: &str, syntax: &str| {
        serde_json::json!({
            "name": name, "triple": "t", "isa": "x86_64", "cpu": "", "features": "", "effective_features": [],
            "opt_level": "3", "flags": [], "core": null, "syntax": syntax, "pointer_width": 64, "failure": null,
        })
    };
    let document = |schema: u32, targets: [serde_json::Value; 2]| {
        let toolchain = serde_json::json!({ "rustc": null, "commit": null, "llvm": null, "host": null });
        serde_json::json!({
            "schema": schema, "toolchain": toolchain, "targets": targets, "cells": [], "rows": [], "reasons": [],
            "bodies": [], "instructions": [],
        })
        .to_string()
    };
    let good = document(SCHEMA, [target("a", "intel"), target("b", "att")]);
    assert_eq!(matrix(&good, "matrix.json", Vec::new()).map(|matrix| matrix.columns.len()), Ok(2));
    for (text, expected) in [
        (document(3, [target("a", "intel"), target("b", "att")]), "this is schema 3 of matrix.json"),
        (document(1, [target("a", "intel"), target("a", "att")]), "two targets have the name `a`"),
        (document(SCHEMA, [target("a", "intel"), target("a", "att")]), "two targets have the name `a`"),
        (document(SCHEMA, [target("a", "intel"), target("b", "masm")]), "the target `b` has the unknown syntax `masm`"),
        ("{}".to_owned(), "this is not the matrix.json of asm-matrix: missing field `schema`"),
    ] {
        let message = matrix(&text, "matrix.json", Vec::new()).unwrap_err().render(&Renderer::plain());
        assert!(message.contains(expected) && message.contains(HELP), "{message}");
    }
}

/// A target can have the cells of one before it, which is read alike.
#[test]
fn targets_with_the_cells_of_another() {
    let document = |targets: [(&str, &str, Option<&str>); 3], own: &str| {
        let targets = targets.map(|(name, isa, cells_of)| {
            serde_json::json!({
                "name": name, "triple": name, "isa": isa, "cpu": "", "features": "", "effective_features": [],
                "opt_level": "3", "flags": [], "core": null, "syntax": "default", "pointer_width": 64, "failure": null,
                "cells_of": cells_of,
            })
        });
        let toolchain = serde_json::json!({ "rustc": null, "commit": null, "llvm": null, "host": null });
        let mut cells = serde_json::json!({ "a": { "status": "ok", "body": 0 } });
        cells[own] = serde_json::json!({ "status": "ok", "body": 1 });
        serde_json::json!({
            "schema": SCHEMA, "toolchain": toolchain, "targets": targets,
            "rows": [{ "probe": "load::u64::relaxed::used", "cells": cells }], "reasons": [],
            "bodies": [{ "instructions": [0] }, { "instructions": [1] }],
            "instructions": [
                { "prefix": null, "mnemonic": "ret", "operands": [] },
                { "prefix": null, "mnemonic": "nop", "operands": [] },
            ],
        })
        .to_string()
    };
    let read = |text: &str| matrix(text, "matrix.json", Vec::new());
    let like = |of| [("a", "aarch64", None), ("b", "aarch64", None), ("c", "aarch64", Some(of))];
    for (of, body) in [("a", 0), ("b", 1)] {
        let read = read(&document(like(of), "b")).expect("it is right");
        assert_eq!(read.outcomes[2], [Outcome::Ok(body)]);
        assert_eq!((read.bodies.len(), read.columns[2].name.as_str()), (2, "c"));
    }
    let before = "the target `c` has the cells of `b`, which is no target before it with the same `isa` and `syntax` and cells of its own";
    for (targets, own, expected) in [
        ([("a", "aarch64", None), ("b", "riscv64", None), ("c", "aarch64", Some("b"))], "b", before),
        ([("a", "aarch64", None), ("b", "aarch64", Some("a")), ("c", "aarch64", Some("b"))], "a", before),
        ([("a", "aarch64", None), ("c", "aarch64", Some("b")), ("b", "aarch64", None)], "b", before),
        ([("a", "aarch64", None), ("d", "aarch64", None), ("c", "aarch64", Some("b"))], "d", before),
        (like("a"), "c", "the cell `load::u64::relaxed::used` of `c` is of a target that has the cells of another"),
    ] {
        let message = read(&document(targets, own)).unwrap_err().render(&Renderer::plain());
        assert!(message.contains(expected) && message.contains(HELP), "{message}");
    }
}
