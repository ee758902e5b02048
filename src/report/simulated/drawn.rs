//! Executions drawn: as text, and as an image with a column for each thread and arrows between the events.

use super::Simulated;
use crate::judge::simulate::Witness;

/// An execution as text: the events with their numbers, thread by thread, and the relations between them.
#[must_use]
pub(super) fn text(witness: &Witness) -> String {
    let mut text = String::new();
    let mut thread = None;
    for (number, event) in witness.events.iter().enumerate() {
        if thread != Some(event.thread) {
            thread = Some(event.thread);
            text.push_str(&format!("thread {}\n", event.thread));
        }
        text.push_str(&format!("  e{number}: {:<24} {}\n", event.what, event.instruction));
    }
    for relation in ["rf", "co", "fr"] {
        let arrows = witness.arrows.iter().filter(|arrow| arrow.relation == relation);
        let arrows = arrows.map(|arrow| {
            let from = arrow.from.map_or("initial".to_owned(), |from| format!("e{from}"));
            format!("{from} → e{}", arrow.to)
        });
        let arrows: Vec<String> = arrows.collect();
        if !arrows.is_empty() {
            text.push_str(&format!("{relation}: {}\n", arrows.join(", ")));
        }
    }
    text
}

/// The files with the execution of a test, by their names.
#[must_use]
pub fn witness_files(test: &Simulated) -> Vec<(String, String)> {
    let Some(witness) = test.answer.as_ref().ok().and_then(|answer| answer.witness.as_ref()) else { return Vec::new() };
    let name = test.litmus.as_ref().map_or("", |litmus| litmus.name.as_str());
    let name: String =
        name.chars().map(|one| if one.is_alphanumeric() || "+-.".contains(one) { one } else { '_' }).collect();
    vec![(format!("{name}.txt"), text(witness))]
}
