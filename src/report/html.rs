//! `index.html`: the matrix as a page, one file without references to others.
//!
//! The page draws itself from compressed data within it: every body, reason and verdict once, and the cells as indices.
//! External text enters the page in two ways only: through the template, which escapes it, and through the data, which the
//! script shows as text. A content security policy allows only the page's own script and style, by their hashes.

mod alike;
mod bodies;
mod cells;
mod data;
mod judged;
mod policy;
mod program;
mod script;

use crate::base::untrusted::{visible, visible_in_json};
use crate::read::matrix::{Column, Matrix};
use crate::report::Report;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use data::Data;
use flate2::{Compression, GzBuilder};
use judged::DrawnTable;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::LazyLock;

const TEMPLATE: &str = include_str!("../../templates/page/page.html");
/// The style, without the indentation that is for those who read the file.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    let lines = include_str!("../../templates/page/page.css").lines().map(str::trim_start);
    lines.collect::<Vec<_>>().join("\n")
});

/// The values of the template.
#[derive(Serialize)]
struct Page<'a> {
    version: &'static str,
    compiler: String,
    ok: usize,
    /// How many targets have no cells.
    failed: usize,
    targets: Vec<Target<'a>>,
    /// What is shown without script: the tables of the figure, with the first target of each ISA.
    tables: &'a [DrawnTable],
    first: Vec<&'a str>,
    style: &'static str,
    style_hash: String,
    script: String,
    script_hash: String,
    data: String,
}

#[derive(Serialize)]
struct Target<'a> {
    name: &'a str,
    failure: Option<&'a str>,
}

/// The page.
pub(super) fn render(report: &Report<'_>) -> String {
    let matrix = report.matrix;
    let data = Data::of(report);
    let script = script::script(!report.programs.is_empty());
    let page = Page {
        version: env!("CARGO_PKG_VERSION"),
        compiler: matrix.compiler.title(),
        ok: matrix.count("ok"),
        failed: matrix.columns.iter().filter(|column| column.failure.is_some()).count(),
        targets: matrix.columns.iter().map(target).collect(),
        tables: data.figure.as_ref().map_or(&[], |figure| &figure.tables),
        first: first_of_each_isa(matrix),
        style: &STYLE,
        style_hash: policy::hash(&STYLE),
        script_hash: policy::hash(&script),
        script,
        data: packed(&data),
    };
    let mut environment = Environment::new();
    // The name ends in `.html`, so everything not marked as safe is escaped.
    let text = environment
        .add_template("page.html", TEMPLATE)
        .and_then(|()| environment.get_template("page.html")?.render(Serde(page)))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"));
    visible(&text).into_owned()
}

/// The first target of each instruction set, as long as there are few.
fn first_of_each_isa(matrix: &Matrix) -> Vec<&str> {
    let mut isas = BTreeSet::new();
    let first = matrix.columns.iter().filter(|column| column.failure.is_none() && isas.insert(&column.isa));
    first.take(4).map(|column| column.name.as_str()).collect()
}

fn target(column: &Column) -> Target<'_> {
    Target { name: &column.name, failure: column.failure.as_deref() }
}

/// Compressed, in letters that need no escaping. Equal data give equal letters: there is no date in it.
fn packed(data: &Data<'_>) -> String {
    let json = serde_json::to_string(data).unwrap_or_else(|error| unreachable!("these are plain data: {error}"));
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    let packed = encoder.write_all(visible_in_json(&json).as_bytes()).and_then(|()| encoder.finish());
    STANDARD.encode(packed.unwrap_or_else(|error| unreachable!("memory can be written: {error}")))
}
