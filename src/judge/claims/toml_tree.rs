//! Reading TOML by hand, so that every key and value has its position.
//!
//! Serde's derived readers lose the positions of list elements and of values that may have two types.

use crate::base::mistake::{Mistake, Written};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A value with its position.
pub(super) type Value<'a> = toml::Spanned<DeValue<'a>>;

/// A key with its position, and its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a Value<'a>,
    start: usize,
}

impl Entry<'_> {
    /// The position of the key.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.start + self.key.len()
    }
}

/// The entries of a table, in the order of the file. Unknown keys are a mistake.
pub(super) fn entries<'a>(
    file: Written<'_>,
    table: &'a DeTable<'a>,
    what: &str,
    known: &[&str],
) -> Result<Vec<Entry<'a>>, Mistake> {
    let mut entries: Vec<Entry> =
        table.iter().map(|(key, value)| Entry { key: key.get_ref(), value, start: key.span().start }).collect();
    entries.sort_by_key(|entry| entry.start);
    match table.keys().find(|key| !known.contains(&key.get_ref().as_ref())) {
        Some(key) => Err(file.unknown(key.span(), &format!("{what} key"), key.get_ref(), known)),
        None => Ok(entries),
    }
}

/// The tables of `[[name]]`.
pub(super) fn tables<'a>(
    file: Written<'_>,
    entry: &Entry<'a>,
) -> Result<Vec<(&'a DeTable<'a>, Range<usize>)>, Mistake> {
    let wrong = |span| {
        let help = format!("write `[[{}]]`", entry.key);
        Err(file.mistake(span, format!("`{}` is a list of tables", entry.key), "not a list of tables", Some(help)))
    };
    let DeValue::Array(list) = entry.value.get_ref() else { return wrong(entry.span()) };
    let mut tables = Vec::new();
    for value in list {
        match value.get_ref() {
            DeValue::Table(table) => tables.push((table, value.span())),
            _ => return wrong(value.span()),
        }
    }
    Ok(tables)
}

/// A text.
pub(super) fn text<'a>(file: Written<'_>, entry: &Entry<'a>) -> Result<&'a str, Mistake> {
    match entry.value.get_ref() {
        DeValue::String(text) => Ok(text),
        _ => Err(file.mistake(entry.value.span(), format!("`{}` is a text", entry.key), "not a text", None)),
    }
}

/// One text, or a list of them, each with its position.
pub(super) fn texts<'a>(file: Written<'_>, entry: &Entry<'a>) -> Result<Vec<(&'a str, Range<usize>)>, Mistake> {
    let wrong = |value: &Value<'_>| {
        let title = format!("`{}` is a text or a list of texts", entry.key);
        Err(file.mistake(value.span(), title, "neither", None))
    };
    let list: Vec<&Value> = match entry.value.get_ref() {
        DeValue::String(_) => vec![entry.value],
        DeValue::Array(list) if !list.is_empty() => list.iter().collect(),
        _ => return wrong(entry.value),
    };
    let mut texts = Vec::new();
    for value in list {
        match value.get_ref() {
            DeValue::String(text) => texts.push((text.as_ref(), value.span())),
            _ => return wrong(value),
        }
    }
    Ok(texts)
}

/// A number that is not negative.
pub(super) fn number(file: Written<'_>, entry: &Entry<'_>) -> Result<u32, Mistake> {
    let number = match entry.value.get_ref() {
        DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    };
    let wrong = || {
        file.mistake(entry.value.span(), format!("`{}` is a number from 0 on", entry.key), "not such a number", None)
    };
    number.ok_or_else(wrong)
}
