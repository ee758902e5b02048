//! The figure as an image: tables of text, without an embedded font. All measures are in pixels.

use super::{Line, LineCell, TITLE, legend, lines};
use crate::base::untrusted::visible;
use crate::judge::figure::{Figure, Table};
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../../templates/figure.svg");

/// The width of a letter in monospaced text and in other text, with a little to spare.
const LETTER: usize = 8;
/// The height of a line of text.
const LINE: usize = 18;
/// The padding beside and above a text in its cell.
const MARGIN: usize = 8;
/// The space between tables and at the edges.
const GAP: usize = 28;
/// The number of letters on a line of a reason.
const WRAP: usize = 110;

#[derive(Default, Serialize)]
struct Image {
    width: usize,
    height: usize,
    boxes: Vec<Box>,
    rules: Vec<Rule>,
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Box {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    class: &'static str,
}

#[derive(Serialize)]
struct Rule {
    x1: usize,
    y1: usize,
    x2: usize,
    y2: usize,
}

#[derive(Serialize)]
struct Text {
    x: usize,
    y: usize,
    class: &'static str,
    text: String,
}

/// The figure as an image.
#[must_use]
pub fn svg(figure: &Figure) -> String {
    let mut image = Image { width: GAP, height: GAP, ..Image::default() };
    image.text(GAP, "title", TITLE.to_owned());
    image.text(GAP, "faint", figure.compiler.clone());
    for table in &figure.tables {
        image.height += GAP;
        image.table(table);
    }
    image.height += GAP;
    for text in wrapped(&legend(figure)) {
        image.text(GAP, "faint", text);
    }
    for (at, reason) in figure.reasons.iter().enumerate() {
        for text in wrapped(&format!("≠{} {}", at + 1, reason.replace('`', ""))) {
            image.text(GAP, "plain", text);
        }
    }
    image.height += GAP;
    image.width += GAP;
    let mut environment = Environment::new();
    // The name ends in `.xml`, so everything not marked as safe is escaped.
    let text = environment
        .add_template("figure.xml", TEMPLATE)
        .and_then(|()| environment.get_template("figure.xml")?.render(Serde(image)))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"));
    // XML has no escape for a control character.
    visible(&text).into_owned()
}

impl Image {
    /// Adds a line of text at the lower edge, which moves down.
    fn text(&mut self, x: usize, class: &'static str, text: String) {
        self.width = self.width.max(x + text.chars().count() * LETTER);
        self.height += LINE;
        self.texts.push(Text { x, y: self.height, class, text });
    }

    /// Adds a table at the lower edge, which moves down.
    fn table(&mut self, table: &Table) {
        let lines = lines(table);
        self.text(GAP, "head", table.title.clone());
        let widths = widths(table, &lines);
        let right = GAP + widths.iter().sum::<usize>();
        self.width = self.width.max(right);
        let top = self.height + MARGIN;
        let mut y = top;
        let titles = std::iter::once("target").chain(table.columns.iter().copied());
        let titles: Vec<LineCell> =
            titles.map(|title| LineCell { words: vec![title.to_owned()], ..LineCell::default() }).collect();
        self.boxes.push(Box { x: GAP, y, width: right - GAP, height: LINE + MARGIN, class: "heads" });
        y = self.row(&widths, y, &titles, "head");
        for line in &lines {
            let words = [line.label.clone(), line.detail.clone()].into_iter().filter(|word| !word.is_empty()).collect();
            let label = LineCell { words, ..LineCell::default() };
            let class = if line.is_printed { "printed" } else { "plain" };
            let cells: Vec<&LineCell> = std::iter::once(&label).chain(&line.cells).collect();
            y = self.row(&widths, y, &cells, class);
        }
        let mut x = GAP;
        for width in widths.iter().chain([&0]) {
            self.rules.push(Rule { x1: x, y1: top, x2: x, y2: y });
            x += width;
        }
        self.rules.push(Rule { x1: GAP, y1: top, x2: right, y2: top });
        self.height = y;
    }

    /// Draws a row of a table at `y`, with the rule below it, and returns its lower edge.
    fn row(&mut self, widths: &[usize], y: usize, cells: &[impl AsRef<LineCell>], class: &'static str) -> usize {
        let count = |cell: &LineCell| cell.words.len() + usize::from(cell.reason.is_some());
        let tallest = cells.iter().map(|cell| count(cell.as_ref())).max().unwrap_or_default();
        let height = tallest * LINE + MARGIN;
        let mut x = GAP;
        for (cell, width) in cells.iter().map(AsRef::as_ref).zip(widths) {
            if cell.reason.is_some() {
                self.boxes.push(Box { x, y, width: *width, height, class: "differs" });
            }
            let class = if cell.is_code && class == "plain" { "code" } else { class };
            let mut lines = cell.marked();
            let reason = cell.reason.map(|number| format!("≠{number}"));
            lines.extend(reason.clone());
            for (at, text) in lines.into_iter().enumerate() {
                let class = if Some(&text) == reason.as_ref() { "mark" } else { class };
                self.texts.push(Text { x: x + MARGIN, y: y + (at + 1) * LINE - 1, class, text });
            }
            x += width;
        }
        self.rules.push(Rule { x1: GAP, y1: y + height, x2: x, y2: y + height });
        y + height
    }
}

impl AsRef<LineCell> for LineCell {
    fn as_ref(&self) -> &LineCell {
        self
    }
}

/// The widths of a table's columns, the label column first.
fn widths(table: &Table, lines: &[Line]) -> Vec<usize> {
    let letters = |words: &[String]| words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
    let labels = lines.iter().map(|line| line.label.chars().count().max(line.detail.chars().count()));
    let mut widths = vec![labels.max().unwrap_or_default()];
    for (column, title) in table.columns.iter().enumerate() {
        let cells = lines.iter().map(|line| letters(&line.cells[column].marked()));
        widths.push(cells.max().unwrap_or_default().max(title.len() + 1));
    }
    widths.into_iter().map(|letters| letters * LETTER + 2 * MARGIN).collect()
}

/// A text wrapped into lines of limited length.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WRAP => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
