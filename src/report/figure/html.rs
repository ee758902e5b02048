//! The figure as a page: one file, without a script and without references to other files.

use super::{LineCell, TITLE, legend, lines};
use crate::base::untrusted::visible;
use crate::judge::figure::Figure;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../../templates/figure.html");

#[derive(Serialize)]
struct Page {
    title: &'static str,
    compiler: String,
    version: &'static str,
    tables: Vec<PageTable>,
    legend: String,
    reasons: Vec<Vec<Part>>,
}

#[derive(Serialize)]
struct PageTable {
    title: String,
    columns: Vec<&'static str>,
    lines: Vec<PageLine>,
}

#[derive(Serialize)]
struct PageLine {
    label: String,
    detail: String,
    is_printed: bool,
    cells: Vec<PageCell>,
}

#[derive(Serialize)]
struct PageCell {
    words: Vec<String>,
    is_code: bool,
    is_loop: bool,
    reason: Option<usize>,
}

/// A part of a sentence: code or not.
#[derive(Serialize)]
struct Part {
    text: String,
    is_code: bool,
}

/// The figure as a page.
#[must_use]
pub fn html(figure: &Figure) -> String {
    let cell = |cell: LineCell| {
        let LineCell { words, is_code, is_loop, reason } = cell;
        PageCell { words, is_code, is_loop, reason }
    };
    let page = Page {
        title: TITLE,
        compiler: figure.compiler.clone(),
        version: env!("CARGO_PKG_VERSION"),
        tables: figure
            .tables
            .iter()
            .map(|table| PageTable {
                title: table.title.clone(),
                columns: table.columns.clone(),
                lines: lines(table)
                    .into_iter()
                    .map(|line| PageLine {
                        label: line.label,
                        detail: line.detail,
                        is_printed: line.is_printed,
                        cells: line.cells.into_iter().map(cell).collect(),
                    })
                    .collect(),
            })
            .collect(),
        legend: legend(figure),
        reasons: figure.reasons.iter().map(|reason| parts(reason)).collect(),
    };
    let mut environment = Environment::new();
    // The name ends in `.html`, so everything not marked as safe is escaped.
    let text = environment
        .add_template("figure.html", TEMPLATE)
        .and_then(|()| environment.get_template("figure.html")?.render(Serde(page)))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"));
    visible(&text).into_owned()
}

/// A sentence in which backquotes mark code.
fn parts(text: &str) -> Vec<Part> {
    text.split('`').enumerate().map(|(at, text)| Part { text: text.to_owned(), is_code: at % 2 == 1 }).collect()
}
