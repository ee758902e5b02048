//! Two bodies side by side, aligned by their instructions and marked where they differ.

use crate::read::matrix::{Body, BodyLine, Operation};
use compact_str::CompactString;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::ops::Range;

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Marked {
    /// The line, labels outdented.
    pub text: String,
    /// The bytes of it that differ from the other line.
    pub marks: Vec<Range<usize>>,
}

/// A row of an alignment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Row {
    /// In both, except for register names if other lines differ too: the line after.
    Both(String),
    /// In both, and changed.
    Changed(Marked, Marked),
    /// Only before.
    Gone(String),
    /// Only after.
    New(String),
}

/// A line in the form that is compared.
struct Line {
    shown: String,
    /// Without the names of registers and labels.
    skeleton: String,
    /// A rough class: changed lines of the same class are paired.
    kind: String,
}

fn lines(body: &Body) -> Vec<Line> {
    let line = |(line, text): (&BodyLine, &CompactString)| match line {
        BodyLine::Label(_) => Line { shown: format!("  {text}"), skeleton: ":".to_owned(), kind: ":".to_owned() },
        BodyLine::Bracket(_) => {
            Line { shown: format!("    {text}"), skeleton: text.to_string(), kind: text.to_string() }
        }
        BodyLine::Operation(operation) => Line {
            shown: format!("    {text}"),
            skeleton: skeleton(operation).unwrap_or_else(|| text.to_string()),
            kind: operation.class().name().to_owned(),
        },
    };
    body.lines.iter().zip(&body.text).map(line).collect()
}

fn skeleton(operation: &Operation) -> Option<String> {
    let skeleton = &operation.decoded.as_ref()?.uses.as_ref()?.skeleton;
    let target = skeleton.rsplit([',', ' ']).next().filter(|word| word.starts_with(".L")).unwrap_or_default();
    Some(format!("{} {}", operation.word(), skeleton.strip_suffix(target).unwrap_or(skeleton)))
}

/// Aligns two bodies.
#[must_use]
pub fn aligned(before: &Body, after: &Body) -> Vec<Row> {
    let (old, new) = (lines(before), lines(after));
    let keys = |lines: &[Line]| lines.iter().map(|line| line.skeleton.clone()).collect::<Vec<_>>();
    let operations = capture_diff_slices(Algorithm::Myers, &keys(&old), &keys(&new));
    let mut rows = Vec::new();
    for operation in operations {
        let (one, other) = (&old[operation.old_range()], &new[operation.new_range()]);
        match operation {
            DiffOp::Equal { .. } => {
                rows.extend(one.iter().zip(other).map(|(one, other)| changed(one, other)));
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => rows.extend(replaced(one, other)),
        }
    }
    rows
}

/// Pairs replaced lines with new ones of the same class.
fn replaced(old: &[Line], new: &[Line]) -> Vec<Row> {
    let keys = |lines: &[Line]| lines.iter().map(|line| line.kind.clone()).collect::<Vec<_>>();
    let mut rows = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new)) {
        let (one, other) = (&old[operation.old_range()], &new[operation.new_range()]);
        if matches!(operation, DiffOp::Equal { .. }) {
            rows.extend(one.iter().zip(other).map(|(one, other)| changed(one, other)));
        } else {
            rows.extend(one.iter().map(|line| Row::Gone(line.shown.clone())));
            rows.extend(other.iter().map(|line| Row::New(line.shown.clone())));
        }
    }
    rows
}

fn changed(one: &Line, other: &Line) -> Row {
    if one.shown == other.shown {
        return Row::Both(other.shown.clone());
    }
    let (old, new) = (words(&one.shown), words(&other.shown));
    let texts =
        |text: &str, words: &[Range<usize>]| words.iter().map(|word| text[word.clone()].to_owned()).collect::<Vec<_>>();
    let mut marks: (Vec<Range<usize>>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
    for operation in capture_diff_slices(Algorithm::Myers, &texts(&one.shown, &old), &texts(&other.shown, &new)) {
        if !matches!(operation, DiffOp::Equal { .. }) {
            marks.0.extend(span(&old[operation.old_range()]));
            marks.1.extend(span(&new[operation.new_range()]));
        }
    }
    Row::Changed(
        Marked { text: one.shown.clone(), marks: marks.0 },
        Marked { text: other.shown.clone(), marks: marks.1 },
    )
}

/// The words of a line and the text between them.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.');
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        match words.last_mut() {
            Some(word) if last == Some(true) && is_word(character) => word.end = end,
            _ => words.push(start..end),
        }
        last = Some(is_word(character));
    }
    words
}

fn span(words: &[Range<usize>]) -> Option<Range<usize>> {
    Some(words.first()?.start..words.last()?.end)
}
