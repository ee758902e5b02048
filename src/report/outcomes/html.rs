//! Outcomes as a page: one file, without a script and without references to other files. A cell leads to its execution.

use super::words::{cells, outcome, sentences};
use super::{title, witness_image};
use crate::base::untrusted::visible;
use crate::judge::outcomes::{Answered, Outcome, Side, Table};
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../../templates/outcomes.html");

#[derive(Serialize)]
struct Page {
    title: String,
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
    sentences: Vec<String>,
    figures: Vec<Figure>,
}

#[derive(Serialize)]
struct Cell {
    text: String,
    class: &'static str,
    /// The figure that shows how it comes about.
    figure: Option<String>,
}

/// An execution.
#[derive(Serialize)]
struct Figure {
    id: String,
    title: String,
    image: String,
}

/// The outcomes as a page, with the executions that are known.
#[must_use]
pub fn html(table: &Table) -> String {
    let text = |text: &String| visible(text).into_owned();
    let mut all = cells(table).into_iter();
    let mut figures = Vec::new();
    let heads = all.next().unwrap_or_default().iter().map(text).collect();
    let mut rows = Vec::new();
    for (number, (outcome, words)) in table.rows.iter().zip(all).enumerate() {
        let (values, answers) = words.split_at(table.shown.len());
        let mut row: Vec<Cell> =
            values.iter().map(|value| Cell { text: text(value), class: "value", figure: None }).collect();
        for (position, (side, answer)) in table.sides().zip(answers).enumerate() {
            let drawn = figure(table, side, outcome, format!("e{number}-{position}"));
            let id = drawn.as_ref().map(|drawn| drawn.id.clone());
            row.push(Cell { text: text(answer), class: class(table.answered(side, outcome)), figure: id });
            figures.extend(drawn);
        }
        let count = answers.get(table.sides().count());
        row.extend(count.map(|count| Cell { text: text(count), class: "value", figure: None }));
        rows.push(row);
    }
    let sentences = sentences(table).iter().map(text).collect();
    let page = Page { title: text(&title(table)), heads, rows, sentences, figures };
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    let rendered = environment.render_str(TEMPLATE, Serde(&page));
    rendered.unwrap_or_else(|error| unreachable!("the built-in template renders: {error:#}"))
}

fn class(answered: Answered) -> &'static str {
    match answered {
        Answered::Unknown => "unknown",
        known => known.name(),
    }
}

/// The execution behind an outcome of a side, if it is known.
fn figure(table: &Table, side: &Side, of: &Outcome, id: String) -> Option<Figure> {
    let witness = side.answers.as_ref().ok()?.outcomes.get(of)?.as_ref()?;
    let title = visible(&format!("{}: {}", side.name, outcome(table, of))).into_owned();
    let image = witness_image(&title, witness);
    Some(Figure { id, title, image })
}
