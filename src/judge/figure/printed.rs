//! The figure as printed: built-in data.

use crate::read::matrix::Column;
use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The data of `printed.toml`.
const DATA: &str = include_str!("printed.toml");

/// The figure as printed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Printed {
    /// The targets that are drawn by default.
    pub default_targets: Vec<String>,
    ops: Vec<String>,
    spelled: BTreeMap<String, String>,
    pub(super) table: Vec<PrintedTable>,
    reason: Vec<Reason>,
}

/// One of the six tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrintedTable {
    pub(super) title: String,
    pub(super) row: Vec<PrintedRow>,
}

/// One case of an operation in a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrintedRow {
    /// The distinction from other cases; empty if there is one.
    pub(super) case: String,
    /// The probe of the case, with `{}` for the ordering.
    pub(super) probe: String,
    #[serde(rename = "ARMv8", default)]
    armv8: BTreeMap<String, String>,
    #[serde(rename = "ARMv8.1", default)]
    armv8_1: BTreeMap<String, String>,
    #[serde(rename = "x86-64", default)]
    x86_64: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    found: String,
    why: String,
}

/// The figure's processor for a target; none if it is in none of its rows.
#[must_use]
pub fn heading(column: &Column) -> Option<&'static str> {
    let has_lse = column.effective_features.iter().any(|feature| feature == "lse")
        || column.features.split(',').any(|feature| feature == "+lse");
    match column.isa.as_str() {
        "x86_64" => Some("x86-64"),
        "aarch64" if has_lse => Some("ARMv8.1"),
        "aarch64" => Some("ARMv8"),
        _ => None,
    }
}

impl Printed {
    /// The figure of the book.
    #[must_use]
    pub fn book() -> Printed {
        toml::from_str(DATA).unwrap_or_else(|error| unreachable!("the built-in figure is well formed: {error}"))
    }

    /// Why today's code differs, word by word, from the printed one.
    pub(super) fn reason(&self, found: &str) -> &str {
        let reason = self.reason.iter().find(|reason| expression(&reason.found).is_match(found));
        reason.map_or("", |reason| &reason.why)
    }

    /// Whether code equals the printed words.
    pub(super) fn is_printed(&self, printed: &str, found: &str) -> bool {
        let printed = self.spelled.get(printed).map_or(printed, String::as_str);
        let ops = format!("(?:{})", self.ops.join("|"));
        let word = |word: &str| match word {
            "op" => format!("{ops}(?: {ops})*"),
            word => word.split("op").map(|part| regex::escape(&part.to_lowercase())).collect::<Vec<_>>().join(&ops),
        };
        let words: Vec<String> = printed.split_whitespace().map(word).collect();
        expression(&words.join(" ")).is_match(found)
    }
}

impl PrintedRow {
    /// The printed words for an ordering on a processor. If Armv8.1 has no row, that of Armv8 is used.
    pub(super) fn cell(&self, heading: &str, ordering: &str) -> Option<&str> {
        let cells = match heading {
            "x86-64" => &self.x86_64,
            "ARMv8.1" if !self.armv8_1.is_empty() => &self.armv8_1,
            _ => &self.armv8,
        };
        cells.get(ordering).map(String::as_str)
    }
}

fn expression(text: &str) -> Regex {
    let whole = Regex::new(&format!("^(?:{text})$"));
    whole.unwrap_or_else(|error| unreachable!("the built-in expressions are well formed: {error}"))
}
