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
