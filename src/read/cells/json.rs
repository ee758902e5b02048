//! Reads `matrix.json` back: the whole matrix, as it was written.

use crate::base::mistake::Mistake;
use crate::isa::asm::{self, Dialect, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::probe::{Probe, named};
use crate::read::matrix::{Body, Column, Matrix, Outcome, SCHEMA};
use crate::target::Compiler;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Deserialize)]
struct Document {
    schema: u64,
    toolchain: Toolchain,
    targets: Vec<Target>,
    cells: Vec<Cell>,
    bodies: Vec<Instructions>,
}

#[derive(Deserialize)]
struct Toolchain {
    rustc: Option<String>,
    commit: Option<String>,
    llvm: Option<String>,
    host: Option<String>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    triple: String,
    isa: String,
    cpu: String,
    features: String,
    effective_features: Vec<String>,
    opt_level: String,
    flags: Vec<String>,
    core: Option<String>,
    syntax: String,
    pointer_width: u16,
    failure: Option<String>,
}

#[derive(Deserialize)]
struct Cell {
    target: String,
    probe: String,
    status: String,
    reason: Option<String>,
    body: Option<usize>,
}

#[derive(Deserialize)]
struct Instructions {
    text: Vec<String>,
    size: Option<u64>,
}

/// The matrix in a text, of these probes and any others that it has cells for: user functions are rows after the
/// others. `origin` is the name of the file in messages. A probe without a cell is absent.
pub fn matrix(source: &str, origin: &str, mut probes: Vec<Probe>) -> Result<Matrix, Mistake> {
    let document: Document = serde_json::from_str(source).map_err(|error| mistake(source, origin, &error))?;
    if document.schema != u64::from(SCHEMA) {
        let title = format!("this is schema {} of matrix.json; only schema {SCHEMA} is supported", document.schema);
        return Err(at_start(source, origin, title));
    }
    let mut rows: HashMap<String, usize> = probes.iter().enumerate().map(|(row, probe)| (probe.name(), row)).collect();
    for Cell { probe, .. } in &document.cells {
        if !rows.contains_key(probe) {
            rows.insert(probe.clone(), probes.len());
            probes.push(named(probe));
        }
    }
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (place, target) in document.targets.iter().enumerate() {
        if places.insert(&target.name, place).is_some() {
            return Err(at_start(source, origin, format!("two targets have the name `{}`", target.name)));
        }
    }
    let absent: Arc<str> = Arc::from("matrix.json has no such cell");
    let mut outcomes = vec![vec![Outcome::Absent(absent); probes.len()]; document.targets.len()];
    for cell in &document.cells {
        let wrong =
            |what: &str| at_start(source, origin, format!("the cell `{}` of `{}` {what}", cell.probe, cell.target));
        let place = *places.get(cell.target.as_str()).ok_or_else(|| wrong("has a target that is not in `targets`"))?;
        let reason = || Arc::from(cell.reason.as_deref().unwrap_or_default());
        outcomes[place][rows[&cell.probe]] = match (cell.status.as_str(), cell.body) {
            ("ok", Some(body)) if body < document.bodies.len() => Outcome::Ok(body),
            ("ok", _) => return Err(wrong("has no body")),
            ("absent", _) => Outcome::Absent(reason()),
            ("rejected", _) => Outcome::Rejected(reason()),
            ("failed", _) => Outcome::Failed(reason()),
            (other, _) => return Err(wrong(&format!("has the unknown status `{other}`"))),
        };
    }
    let Toolchain { rustc, commit, llvm, host } = document.toolchain;
    let compiler = Compiler { release: rustc, commit, commit_date: None, llvm, host };
    let mut columns = Vec::new();
    for (target, mut outcomes) in document.targets.into_iter().zip(outcomes) {
        let Some(dialect) = dialect(&target.syntax) else {
            let title = format!("the target `{}` has the unknown syntax `{}`", target.name, target.syntax);
            return Err(at_start(source, origin, title));
        };
        let column = column(target, dialect);
        let bodies = bodies(&column, &document.bodies, &mut outcomes);
        columns.push((column, outcomes, bodies));
    }
    Ok(Matrix::of(compiler, probes, columns))
}

/// The syntax of this name.
fn dialect(name: &str) -> Option<Dialect> {
    [Dialect::Intel, Dialect::Att, Dialect::Default].into_iter().find(|dialect| dialect.name() == name)
}

fn column(target: Target, dialect: Dialect) -> Column {
    let Target {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        syntax: _,
        pointer_width,
        failure,
    } = target;
    Column {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        dialect,
        pointer_width,
        failure,
    }
}

/// The bodies of a column; its cells then refer to them.
fn bodies(column: &Column, all: &[Instructions], outcomes: &mut [Outcome]) -> Vec<Body> {
    let syntax = Syntax::of(&column.isa, &column.triple);
    let mut decoder = Decoder::new(isa(&column.isa), column.dialect);
    let mut bodies = Vec::new();
    let mut known: HashMap<usize, usize> = HashMap::new();
    for outcome in outcomes {
        let Outcome::Ok(body) = outcome else { continue };
        *body = *known.entry(*body).or_insert_with(|| {
            let Instructions { text, size } = &all[*body];
            let lines = text.iter().map(|text| (text.as_str(), asm::normalized(text, &syntax)));
            bodies.push(Body::new(lines, *size, &mut decoder));
            bodies.len() - 1
        });
    }
    bodies
}

/// The hint for every mistake here.
const HELP: &str = "matrix.json is written by `asm-matrix build`";

fn at_start(source: &str, origin: &str, title: String) -> Mistake {
    // One line is enough to show: the whole can be megabytes.
    let end = source.find('\n').unwrap_or(source.len());
    let (origin, source) = (origin.to_owned(), source[..end].to_owned());
    Mistake { origin, source, span: 0..end, title, label: "in this file".to_owned(), help: Some(HELP.to_owned()) }
}

fn mistake(source: &str, origin: &str, error: &serde_json::Error) -> Mistake {
    let start: usize = source.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let place = (start + error.column().saturating_sub(1)).min(source.len());
    let place = (0..=place).rev().find(|place| source.is_char_boundary(*place)).unwrap_or(0);
    Mistake {
        origin: origin.to_owned(),
        source: source.to_owned(),
        span: place..place,
        title: format!("this is not the matrix.json of asm-matrix: {error}"),
        label: "here".to_owned(),
        help: Some(HELP.to_owned()),
    }
}

#[cfg(test)]
mod tests {
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
                "schema": schema, "toolchain": toolchain, "targets": targets, "cells": [], "bodies": [],
            })
            .to_string()
        };
        let good = document(SCHEMA, [target("a", "intel"), target("b", "att")]);
        assert_eq!(matrix(&good, "matrix.json", Vec::new()).map(|matrix| matrix.columns.len()), Ok(2));
        for (text, expected) in [
            (document(2, [target("a", "intel"), target("b", "att")]), "this is schema 2 of matrix.json"),
            (document(SCHEMA, [target("a", "intel"), target("a", "att")]), "two targets have the name `a`"),
            (
                document(SCHEMA, [target("a", "intel"), target("b", "masm")]),
                "the target `b` has the unknown syntax `masm`",
            ),
            ("{}".to_owned(), "this is not the matrix.json of asm-matrix: missing field `schema`"),
        ] {
            let message = matrix(&text, "matrix.json", Vec::new()).unwrap_err().render(&Renderer::plain());
            assert!(message.contains(expected) && message.contains(HELP), "{message}");
        }
    }
}
