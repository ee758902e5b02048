//! The outcomes of programs as the page of a report shows them.

use super::words::{cells, sentences};
use crate::base::untrusted::visible;
use crate::judge::outcomes::Table;
use serde::Serialize;

/// A program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnPage {
    /// Its path below the folder of programs, without the ending.
    name: String,
    /// What it shows.
    about: String,
    /// What the first columns of the table are, whose values make an outcome.
    values: Vec<String>,
    /// What the others are: the language, and then the targets.
    sides: Vec<String>,
    rows: Vec<Vec<String>>,
    /// What is to be said of it, or why there is no table.
    sentences: Vec<String>,
    source: String,
}

impl OnPage {
    /// A program with its outcomes.
    #[must_use]
    pub fn of(name: &str, source: &str, table: &Table) -> OnPage {
        let all = |words: &[String]| words.iter().map(|word| visible(word).into_owned()).collect::<Vec<_>>();
        let mut rows = cells(table).into_iter();
        let heads = rows.next().unwrap_or_default();
        let (values, sides) = heads.split_at(table.shown.len());
        OnPage {
            about: visible(table.program.about.as_deref().unwrap_or_default()).into_owned(),
            values: all(values),
            sides: all(sides),
            rows: rows.map(|row| all(&row)).collect(),
            sentences: all(&sentences(table)),
            ..OnPage::named(name, source)
        }
    }

    /// A program of which nothing is known, and why.
    #[must_use]
    pub fn unknown(name: &str, source: &str, reason: &str) -> OnPage {
        OnPage { sentences: vec![visible(reason).into_owned()], ..OnPage::named(name, source) }
    }

    fn named(name: &str, source: &str) -> OnPage {
        let lines = source.lines().map(|line| visible(line).into_owned());
        OnPage {
            name: visible(name).into_owned(),
            about: String::new(),
            values: Vec::new(),
            sides: Vec::new(),
            rows: Vec::new(),
            sentences: Vec::new(),
            source: lines.collect::<Vec<_>>().join("\n"),
        }
    }
}
