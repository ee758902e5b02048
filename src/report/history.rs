//! The history in reports: counts and groups by step, and the mark of a cell.

use crate::compare::drift::{Class, Drift, Group, Meaning};
use crate::compare::history::{Change, Changes, History};
use crate::probe::Probe;
use serde::Serialize;

/// Whether a change is worth a mark: otherwise the instructions are the same.
pub(super) fn is_news(class: Class) -> bool {
    !matches!(class.meaning, Meaning::Same | Meaning::Cosmetic)
}

/// One step, for a table.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    /// `1.85.0 → 1.95.0`
    pub(super) name: String,
    /// How many cells are of each meaning and price, in words.
    pub(super) counts: String,
    /// The changes, the most severe first.
    pub(super) groups: Vec<StepGroup>,
}

/// Cells that changed in the same way.
#[derive(Debug, Serialize)]
pub(super) struct StepGroup {
    /// Its index among all groups of the step.
    pub(super) index: usize,
    pub(super) meaning: &'static str,
    /// Empty if there are no two bodies to compare.
    pub(super) price: &'static str,
    pub(super) title: String,
    pub(super) reason: String,
    pub(super) cells: usize,
    /// The targets, in the order of the matrix.
    pub(super) targets: Vec<String>,
    /// An example cell.
    pub(super) example: String,
}

/// A change of a cell from one compiler to the next.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct JsonChange<'a> {
    /// The release of the compiler before.
    from: &'a str,
    /// The release of the one that changed it.
    to: &'a str,
    /// What the change means, from `lost` and `weaker` to `kept` and `cosmetic`.
    #[cfg_attr(test, schemars(extend("enum" = Meaning::ALL.map(Meaning::name))))]
    meaning: &'a str,
    /// What it costs in calls, loops, barriers, instructions and bytes; `equal` where there are no two bodies to compare.
    #[cfg_attr(test, schemars(extend("enum" = crate::compare::drift::Price::ALL.map(crate::compare::drift::Price::name))))]
    price: &'a str,
}

/// The changes of a cell, if any.
pub(super) fn changes<'a>(
    (history, changes): (&'a History, &Changes<'_>),
    target: &str,
    probe: &Probe,
) -> Option<Vec<JsonChange<'a>>> {
    let change = |change: &Change<'_>| JsonChange {
        from: &history.names[change.step],
        to: &history.names[change.step + 1],
        meaning: change.class.meaning.name(),
        price: change.class.price.name(),
    };
    Some(changes.get(&(target, probe.name().as_str()))?.iter().map(change).collect())
}

/// The steps of a history.
pub(super) fn steps(history: &History) -> Vec<Step> {
    history.steps.iter().enumerate().map(|(index, drift)| step(history.step(index), drift)).collect()
}

fn step(name: String, drift: &Drift) -> Step {
    let groups = drift.groups.iter().enumerate().filter(|(_, group)| is_news(group.class));
    let groups = groups.map(|(index, group)| step_group(index, group, drift));
    Step { name, counts: drift.counts(), groups: groups.collect() }
}

fn step_group(index: usize, group: &Group, drift: &Drift) -> StepGroup {
    let Group { class, title, reason, cells, example, rows: _ } = group;
    let mut targets: Vec<String> = Vec::new();
    for cell in cells {
        let target = &drift.cells[*cell].after.target;
        if !targets.contains(target) {
            targets.push(target.clone());
        }
    }
    StepGroup {
        index,
        meaning: class.meaning.name(),
        price: if class.meaning.has_price() { class.price.name() } else { "" },
        title: title.clone(),
        reason: reason.clone(),
        cells: cells.len(),
        targets,
        example: drift.cells[*example].after.probe.clone(),
    }
}

/// The mark of a changed cell: ` Δ 1.95.0 kept, better price`, for each change; empty for the others.
pub(super) fn mark(history: Option<(&History, &Changes<'_>)>, target: &str, probe: &Probe) -> String {
    let Some((history, changes)) = history else { return String::new() };
    let name = probe.name();
    let changes = changes.get(&(target, name.as_str())).into_iter().flatten();
    let mut mark = String::new();
    for change in changes.filter(|change| is_news(change.class)) {
        mark.push_str(&format!(" Δ {} {}", history.names[change.step + 1], change.class.title()));
    }
    mark
}
