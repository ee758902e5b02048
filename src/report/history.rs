//! The history in reports: counts and groups by step, and the mark of a cell.

use crate::compare::drift::{Class, Drift, Group};
use crate::compare::history::{Change, Changes, History};
use crate::probe::Probe;
use schemars::JsonSchema;
use serde::Serialize;

/// The classes that are worth a mark: in the others the instructions are the same.
pub(super) fn is_news(class: Class) -> bool {
    !matches!(class, Class::Same | Class::Cosmetic)
}

/// One step, for a table.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    /// `1.85.0 → 1.95.0`
    pub(super) name: String,
    /// How many cells are of each class, the most severe first, without empty classes.
    pub(super) counts: Vec<(&'static str, usize)>,
    /// The changes, the most severe first.
    pub(super) groups: Vec<StepGroup>,
}

/// Cells that changed in the same way.
#[derive(Debug, Serialize)]
pub(super) struct StepGroup {
    pub(super) class: &'static str,
    pub(super) title: String,
    pub(super) reason: String,
    pub(super) cells: usize,
    /// The targets, in the order of the matrix.
    pub(super) targets: Vec<String>,
    /// An example cell.
    pub(super) example: String,
}

/// A change of a cell from one compiler to the next.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct JsonChange<'a> {
    /// The release of the compiler before.
    from: &'a str,
    /// The release of the one that changed it.
    to: &'a str,
    /// The class of the change.
    #[schemars(extend("enum" = Class::ALL.map(Class::name)))]
    class: &'a str,
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
        class: change.class.name(),
    };
    Some(changes.get(&(target, probe.name().as_str()))?.iter().map(change).collect())
}

/// The steps of a history.
pub(super) fn steps(history: &History) -> Vec<Step> {
    history.steps.iter().enumerate().map(|(index, drift)| step(history.step(index), drift)).collect()
}

fn step(name: String, drift: &Drift) -> Step {
    let counts = Class::ALL.into_iter().map(|class| (class.name(), drift.count(class))).filter(|(_, count)| *count > 0);
    let groups = drift.groups.iter().filter(|group| is_news(group.class)).map(|group| step_group(group, drift));
    Step { name, counts: counts.collect(), groups: groups.collect() }
}

fn step_group(group: &Group, drift: &Drift) -> StepGroup {
    let Group { class, title, reason, cells, example, rows: _ } = group;
    let mut targets: Vec<String> = Vec::new();
    for cell in cells {
        let target = &drift.cells[*cell].after.target;
        if !targets.contains(target) {
            targets.push(target.clone());
        }
    }
    StepGroup {
        class: class.name(),
        title: title.clone(),
        reason: reason.clone(),
        cells: cells.len(),
        targets,
        example: drift.cells[*example].after.probe.clone(),
    }
}

/// The mark of a changed cell: ` Δ 1.95.0 better`, for each change; empty for the others.
pub(super) fn mark(history: Option<(&History, &Changes<'_>)>, target: &str, probe: &Probe) -> String {
    let Some((history, changes)) = history else { return String::new() };
    let name = probe.name();
    let changes = changes.get(&(target, name.as_str())).into_iter().flatten();
    let mut mark = String::new();
    for change in changes.filter(|change| is_news(change.class)) {
        mark.push_str(&format!(" Δ {} {}", history.names[change.step + 1], change.class.name()));
    }
    mark
}
