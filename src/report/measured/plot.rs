//! Measurements as one page with a drawing: bars with their intervals, grouped by operation.

use super::words::{machine_line, sentences};
use super::{Alike, alike, targets};
use crate::base::untrusted::visible;
use crate::judge::measured::{Estimate, Measurements};
use crate::read::samples::Scenario;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../../templates/measured.html");

/// The widths of the parts of a drawing, in pixels, and the height of a bar.
const NAMES: f64 = 330.0;
const BARS: f64 = 480.0;
const VALUES: f64 = 190.0;
const BAR: f64 = 18.0;
/// What stands above the bars: the numbers of the axis.
const AXIS: f64 = 24.0;

#[derive(Serialize)]
struct Page {
    title: String,
    about: Vec<String>,
    plots: Vec<Plot>,
    sentences: Vec<String>,
}

/// The bars of one target and scenario.
#[derive(Serialize)]
struct Plot {
    title: String,
    width: f64,
    height: f64,
    from: f64,
    to: f64,
    ticks: Vec<Tick>,
    heads: Vec<Head>,
    bars: Vec<Bar>,
}

/// A line of the axis.
#[derive(Serialize)]
struct Tick {
    x: f64,
    text: String,
}

/// The name of an operation.
#[derive(Serialize)]
struct Head {
    y: f64,
    text: String,
}

/// A bar with its interval.
#[derive(Serialize)]
struct Bar {
    y: f64,
    name: String,
    x: f64,
    width: f64,
    low: f64,
    high: f64,
    value: String,
    is_noisy: bool,
}

/// The measurements as a page, without a script and without references to other files.
#[must_use]
pub fn html(measurements: &Measurements) -> String {
    let text = |text: &str| visible(text).into_owned();
    let Measurements { compiler, launches, rounds, seconds, notes, .. } = measurements;
    let mut about = vec![
        text(&machine_line(measurements)),
        text(&format!("{compiler}; {rounds} samples of each in {launches} runs, {seconds} s")),
    ];
    about.extend(notes.iter().map(|note| text(&format!("note: {note}"))));
    let mut plots = Vec::new();
    for target in targets(measurements) {
        let cells = alike(measurements, target);
        plots.extend(Scenario::ALL.into_iter().filter_map(|scenario| plot(target, &cells, scenario)));
    }
    let page = Page {
        title: text(&format!("What atomics cost on {}", measurements.machine.model)),
        about,
        plots,
        sentences: sentences(measurements).iter().map(|sentence| text(sentence)).collect(),
    };
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    let rendered = environment.render_str(TEMPLATE, Serde(&page));
    rendered.unwrap_or_else(|error| unreachable!("the built-in template renders: {error:#}"))
}

/// The bars of a target and scenario, if there are any. Columns whose cells are all those of others are not drawn again.
fn plot(target: &str, cells: &[Alike<'_>], scenario: Scenario) -> Option<Plot> {
    let estimate = |alike: &Alike<'_>| alike.cell.results.get(&scenario).copied();
    let is_own = cells
        .iter()
        .any(|alike| alike.cell.same_as.as_ref().is_none_or(|same| same.starts_with(&format!("{target}/"))));
    let all: Vec<Estimate> = cells.iter().filter_map(estimate).collect();
    if all.is_empty() || !is_own {
        return None;
    }
    let greatest = all.iter().map(|one| one.nanoseconds.high).fold(1.0, f64::max);
    let least = all.iter().map(|one| one.nanoseconds.low).fold(0.0, f64::min);
    let step = step((greatest - least) / 6.0);
    let (from, to) = ((least / step).floor() * step, (greatest / step).ceil() * step);
    let x = |value: f64| NAMES + (value - from) / (to - from) * BARS;
    let (mut heads, mut bars, mut y): (Vec<Head>, Vec<Bar>, f64) = (Vec::new(), Vec::new(), AXIS);
    for alike in cells {
        let Some(Estimate { nanoseconds, is_noisy, of_load, .. }) = estimate(alike) else { continue };
        let text = visible(&alike.operation).into_owned();
        if heads.last().is_none_or(|head| head.text != text) {
            y += BAR * 0.4;
            heads.push(Head { y: y + BAR * 0.75, text });
        }
        let times = of_load
            .filter(|ratio| !is_noisy && !ratio.is_noisy())
            .map_or(String::new(), |ratio| format!(" · {:.1} × a load", ratio.median));
        let noisy = if is_noisy { " · noisy" } else { "" };
        bars.push(Bar {
            y,
            name: visible(&alike.orderings).into_owned(),
            x: x(nanoseconds.median.min(0.0)),
            width: x(nanoseconds.median.abs()) - x(0.0),
            low: x(nanoseconds.low),
            high: x(nanoseconds.high),
            value: format!("{:.2}{times}{noisy}", nanoseconds.median),
            is_noisy,
        });
        y += BAR;
    }
    let count = ((to - from) / step).round();
    let ticks =
        std::iter::successors(Some(0.0), |number: &f64| Some(number + 1.0)).take_while(|number| *number <= count);
    let tick = |number: f64| {
        let value = from + number * step;
        Tick { x: x(value), text: format!("{}", (value * 1000.0).round() / 1000.0) }
    };
    let ticks = ticks.map(tick).collect();
    let title = format!("{target}: {}, nanoseconds per call", scenario.title());
    let width = NAMES + BARS + VALUES;
    Some(Plot { title: visible(&title).into_owned(), width, height: y + 8.0, from: AXIS, to: y, ticks, heads, bars })
}

/// A round number that is at least this: 1, 2 or 5, times a power of ten.
fn step(least: f64) -> f64 {
    let power = 10_f64.powf(least.max(1e-3).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|digit| digit * power).find(|step| *step >= least).unwrap_or(power)
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn steps_are_round() {
        for (least, expected) in [(0.3, 0.5), (1.0, 1.0), (1.2, 2.0), (4.9, 5.0), (7.0, 10.0), (33.0, 50.0)] {
            assert!((step(least) - expected).abs() < 1e-9, "{least}: {}", step(least));
        }
    }
}
