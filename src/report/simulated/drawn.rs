//! Executions drawn: as text, and as an image with a column for each thread and arrows between the events. All measures of the
//! image are in pixels.

use super::{Simulated, in_line};
use crate::base::untrusted::visible;
use crate::judge::simulate::{Arrow, Witness};
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;
use std::collections::HashSet;

const TEMPLATE: &str = include_str!("../../../templates/witness.svg");

/// The width of a letter, with a little to spare.
const LETTER: usize = 8;
/// The space between columns, in which labels of arrows stand, and at the edges.
const GAP: usize = 90;
/// The height of an event, and the distance of two.
const HEIGHT: usize = 46;
const STEP: usize = 96;
/// Where the first events begin: below the heads.
const TOP: usize = 56;

/// The name of an event: `a`, `b`, …
fn name(event: usize) -> String {
    u8::try_from(event)
        .ok()
        .filter(|event| *event < 26)
        .map_or_else(|| format!("e{event}"), |event| char::from(b'a' + event).to_string())
}

/// An execution as text: the events with their names, thread by thread, and the relations between them.
#[must_use]
pub fn text(witness: &Witness) -> String {
    let mut text = String::new();
    let mut thread = None;
    for (number, event) in witness.events.iter().enumerate() {
        if thread != Some(event.thread) {
            thread = Some(event.thread);
            text.push_str(&format!("thread {}\n", event.thread));
        }
        let line = format!("  {}: {:<16} {}", name(number), visible(&event.what), visible(&event.instruction));
        text.push_str(&format!("{}\n", line.trim_end()));
    }
    for relation in ["rf", "co", "fr"] {
        let arrows = witness.arrows.iter().filter(|arrow| arrow.relation == relation);
        let arrows = arrows.map(|arrow| {
            let from = arrow.from.map_or_else(|| "initial".to_owned(), name);
            format!("{from} → {}", name(arrow.to))
        });
        let arrows: Vec<String> = arrows.collect();
        if !arrows.is_empty() {
            text.push_str(&format!("{relation}: {}\n", arrows.join(", ")));
        }
    }
    text
}

/// The longest name of a file, without its ending and a number.
const LONGEST_NAME: usize = 100;

/// The files with the executions of tests, by their names: two for each test that has one. Of several tests with one name, the
/// second has a `-2` behind it, and so on; names that differ in case are one on some systems.
#[must_use]
pub fn witness_files(all: &[Simulated]) -> Vec<(String, String)> {
    let (mut files, mut taken) = (Vec::new(), HashSet::new());
    for test in all {
        let witness = test.answer.as_ref().ok().and_then(|answer| answer.witness.as_ref());
        let (Some(witness), Some(litmus)) = (witness, &test.litmus) else { continue };
        let plain = plain(&litmus.name);
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        let is_free = |name: &String| taken.insert(name.to_ascii_lowercase());
        let name = names.find(is_free).unwrap_or(plain);
        let head = format!("{} ({})", in_line(&litmus.name), in_line(&test.file));
        files.push((format!("{name}.txt"), format!("{head}\n{}", text(witness))));
        files.push((format!("{name}.svg"), svg(&litmus.name, witness)));
    }
    files
}

/// The name of a test as that of a file, which stays in its folder.
pub(in crate::report) fn plain(name: &str) -> String {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || matches!(one, '+' | '-' | '.' | '_');
    let name: String = name.chars().take(LONGEST_NAME).map(|one| if is_plain(one) { one } else { '_' }).collect();
    let name = name.trim_start_matches(['.', '-']);
    if name.is_empty() { "test".to_owned() } else { name.to_owned() }
}

#[derive(Serialize)]
struct Image {
    title: String,
    width: usize,
    height: usize,
    heads: Vec<Head>,
    boxes: Vec<Box>,
    arrows: Vec<Line>,
}

#[derive(Serialize)]
struct Head {
    x: usize,
    y: usize,
    text: String,
}

/// An event.
#[derive(Serialize)]
struct Box {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    what: String,
    instruction: String,
}

/// An arrow: a curve towards `bend`.
#[derive(Serialize)]
struct Line {
    relation: &'static str,
    from: [i64; 2],
    bend: [i64; 2],
    to: [i64; 2],
    label: [i64; 2],
}

/// An execution as an image.
#[must_use]
pub fn svg(title: &str, witness: &Witness) -> String {
    let longest =
        |event: &crate::judge::simulate::Shown| (event.what.chars().count() + 3).max(event.instruction.chars().count());
    let width = (witness.events.iter().map(longest).max().unwrap_or(0) * LETTER + 20).max(100);
    let threads = witness.events.iter().map(|event| event.thread + 1).max().unwrap_or(0);
    let left = |thread: usize| GAP + thread * (width + GAP);
    let mut boxes: Vec<Box> = Vec::new();
    let mut rows = vec![0; threads];
    for (number, event) in witness.events.iter().enumerate() {
        let (x, y) = (left(event.thread), TOP + rows[event.thread] * STEP);
        rows[event.thread] += 1;
        let (what, instruction) = (format!("{}: {}", name(number), visible(&event.what)), visible(&event.instruction));
        boxes.push(Box { x, y, width, height: HEIGHT, what, instruction: instruction.into_owned() });
    }
    let head = |thread: usize| Head { x: left(thread) + width / 2, y: 30, text: format!("thread {thread}") };
    let image = Image {
        title: visible(title).into_owned(),
        width: left(threads),
        height: TOP + rows.iter().max().copied().unwrap_or(0) * STEP,
        heads: (0..threads).map(head).collect(),
        arrows: witness.arrows.iter().filter_map(|arrow| line(arrow, &boxes)).collect(),
        boxes,
    };
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    let rendered = environment.render_str(TEMPLATE, Serde(&image));
    rendered.unwrap_or_else(|error| unreachable!("the built-in template renders: {error:#}"))
}

/// An arrow between two boxes. That something reads an initial value is not drawn: from-reads says what it does not read.
fn line(arrow: &Arrow, boxes: &[Box]) -> Option<Line> {
    let (from, to) = (&boxes[arrow.from?], &boxes[arrow.to]);
    let pixel = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
    let centre = |one: &Box| [pixel(one.x + one.width / 2), pixel(one.y + HEIGHT / 2)];
    let (one, other) = (centre(from), centre(to));
    let (half_width, half_height) = (pixel(from.width / 2), pixel(HEIGHT / 2));
    let is_column = from.x == to.x;
    // In a column, program order is straight, and all else bends to a side.
    let (start, end, bend) = match (is_column, arrow.relation) {
        (true, "po") => ([one[0], one[1] + half_height], [other[0], other[1] - half_height], 0),
        (true, _) => ([one[0] + half_width, one[1]], [other[0] + half_width, other[1]], 60),
        (false, _) => {
            let side = if other[0] > one[0] { half_width } else { -half_width };
            ([one[0] + side, one[1]], [other[0] - side, other[1]], 0)
        }
    };
    let middle = [i64::midpoint(start[0], end[0]), i64::midpoint(start[1], end[1])];
    // Arrows there and back are apart.
    let apart = match (is_column, arrow.relation) {
        (true, _) => [bend, 0],
        (false, "fr") => [0, 26],
        (false, "co") => [0, -26],
        (false, _) => [0, 0],
    };
    let bend = [middle[0] + apart[0], middle[1] + apart[1]];
    // Labels are in the first half, where those of crossing arrows are apart: a third of the way along the curve.
    let label = |axis: usize| (4 * start[axis] + 4 * bend[axis] + end[axis]) / 9;
    let label = [label(0), label(1) + 4];
    Some(Line { relation: arrow.relation, from: start, bend, to: end, label })
}
