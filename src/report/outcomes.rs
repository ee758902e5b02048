//! The outcomes of programs of several threads, as text, Markdown, JSON and a page.

mod html;
mod json;
mod page;
#[cfg(test)]
mod tests;
mod words;

pub use html::html;
pub use json::json;
pub use page::OnPage;

use super::markdown::escaped;
use super::simulated::{plain, witness_image, witness_text};
use crate::base::untrusted::{in_line, visible};
use crate::judge::outcomes::Table;
use words::{cells, sentences};

/// For people: a table with a row for each outcome, and what is to be said of it.
#[must_use]
pub fn text(table: &Table) -> String {
    let mut text = format!("{}\n", visible(&title(table)));
    let rows = cells(table);
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    text.push('\n');
    for row in &rows {
        let padded = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        let line = padded.collect::<Vec<_>>().join("  ");
        text.push_str(&format!("{}\n", visible(line.trim_end())));
    }
    let sentences = sentences(table);
    if !sentences.is_empty() {
        text.push('\n');
    }
    for sentence in sentences {
        text.push_str(&format!("{}\n", visible(&sentence)));
    }
    text
}

/// For a forge.
#[must_use]
pub fn markdown(table: &Table) -> String {
    let mut text = format!("**{}**\n\n", escaped(&visible(&title(table))));
    let rows = cells(table);
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| escaped(&visible(cell))).collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
        if index == 0 {
            text.push_str(&format!("|{}\n", "---|".repeat(row.len())));
        }
    }
    let sentences = sentences(table);
    if !sentences.is_empty() {
        text.push('\n');
    }
    for sentence in sentences {
        text.push_str(&format!("- {}\n", escaped(&visible(&sentence))));
    }
    text
}

/// The name of the program, and what it shows.
fn title(table: &Table) -> String {
    let name = &table.program.name;
    table.program.about.as_ref().map_or_else(|| name.clone(), |about| format!("{name}: {about}"))
}

/// The files with the executions of a table, by their names: two for each outcome of each side.
#[must_use]
pub fn witness_files(table: &Table) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for side in table.sides() {
        let Ok(answers) = &side.answers else { continue };
        for (outcome, witness) in &answers.outcomes {
            let Some(witness) = witness else { continue };
            let values = table.shown.iter().zip(&outcome.0).map(|(name, value)| words::value_of(table, *name, *value));
            let values = values.collect::<Vec<_>>().join("_");
            let name = plain(&[&table.program.name, &side.name, &values].map(String::as_str).join("."));
            let head = in_line(&format!("{} on {}: {}", table.program.name, side.name, words::outcome(table, outcome)));
            files.push((format!("{name}.txt"), format!("{head}\n{}", witness_text(witness))));
            files.push((format!("{name}.svg"), witness_image(&head, witness)));
        }
    }
    files
}
