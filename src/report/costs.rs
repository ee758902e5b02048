//! The costs of orderings: for the terminal, in Markdown and as JSON.

use super::markdown::{code, escaped, said};
use super::measured::{Beside, JsonMeasured};
use crate::base::untrusted::visible;
use crate::judge::ordering_cost::{Changed, Downgrade, Group, Parting, Pattern, Sentence, joined};
use crate::probe::Ordering;
use crate::read::matrix::Matrix;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const TARGET: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// The cost report of a matrix.
#[derive(Debug)]
pub struct Costs<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// Its groups.
    pub groups: &'a [Group<'a>],
    /// The sentences about them.
    pub sentences: &'a [Sentence<'a>],
    /// Their classes.
    pub patterns: &'a [Pattern<'a>],
    /// What was measured of them.
    pub measured: &'a Beside,
}

/// What a weaker ordering changes.
#[derive(Debug)]
pub struct Downgrades<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The ordering in the source.
    pub from: Ordering,
    /// The ordering it is compared with.
    pub to: Ordering,
    /// By target.
    pub downgrades: &'a [Downgrade<'a>],
}

impl Costs<'_> {
    fn target(&self, column: usize) -> &str {
        &self.matrix.columns[column].name
    }

    /// For the terminal, styled by ANSI sequences.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (column, target) in self.matrix.columns.iter().enumerate() {
            let _ = writeln!(text, "{TARGET}{}{TARGET:#}", visible(&target.name));
            for sentence in self.sentences.iter().filter(|sentence| sentence.column == column) {
                let _ = writeln!(text, "  {}", visible(&sentence.text()));
            }
            for pattern in self.patterns.iter().filter(|pattern| pattern.column == column) {
                let Pattern { operation, classes, partings, groups, .. } = pattern;
                let (operation, classes) = (visible(operation), partition(classes));
                let _ = writeln!(text, "    {HEADING}{operation}{HEADING:#} {groups} × {classes}");
                if !partings.is_empty() {
                    let partings: Vec<String> = partings.iter().map(parted).collect();
                    let _ = writeln!(text, "      {FAINT}{}{FAINT:#}", visible(&partings.join("; ")));
                }
            }
        }
        text.push_str(&self.measured.text());
        text
    }

    /// In Markdown: the sentences, then a table per target.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::from("# What orderings cost\n");
        for (column, target) in self.matrix.columns.iter().enumerate() {
            let _ = writeln!(text, "\n## {}\n", escaped(&target.name));
            for sentence in self.sentences.iter().filter(|sentence| sentence.column == column) {
                let _ = writeln!(text, "* {}", said(&sentence.text()));
            }
            text.push_str("\n| operation | groups | same code | first difference at step |\n|---|--:|---|---|\n");
            for pattern in self.patterns.iter().filter(|pattern| pattern.column == column) {
                let Pattern { operation, classes, partings, groups, .. } = pattern;
                let parted = |parting: &Parting| {
                    let [one, other] = parting.words.each_ref().map(|word| code(shown(word.as_deref())));
                    format!("{}: {one} / {other}", parting.step)
                };
                let partings: Vec<String> = partings.iter().map(parted).collect();
                let partings = partings.join("; ");
                let classes = escaped(&partition(classes));
                let _ = writeln!(text, "| {} | {groups} | {classes} | {partings} |", code(operation));
            }
        }
        text.push_str(&self.measured.markdown());
        text
    }

    /// As JSON, for programs.
    #[must_use]
    pub fn json(&self) -> String {
        let sentence = |sentence: &Sentence<'_>| JsonSentence {
            target: self.target(sentence.column).to_owned(),
            text: sentence.text(),
        };
        let pattern = |pattern: &Pattern<'_>| {
            let Pattern { column, operation, classes, partings, groups, example } = pattern;
            JsonPattern {
                target: self.target(*column).to_owned(),
                operation: (*operation).to_owned(),
                classes: classes.iter().map(|class| class.iter().map(|ordering| ordering.name()).collect()).collect(),
                partings: partings.iter().map(json_parting).collect(),
                groups: *groups,
                example: self.matrix.probes[*example].name(),
            }
        };
        written(&JsonCosts {
            compiler: self.matrix.compiler.title(),
            groups: self.groups.len(),
            sentences: self.sentences.iter().map(sentence).collect(),
            patterns: self.patterns.iter().map(pattern).collect(),
            measured: self.measured.json(),
        })
    }
}

impl Downgrades<'_> {
    fn question(&self) -> String {
        format!("Does {} instead of {} pay?", self.to.variant(), self.from.variant())
    }

    fn answer(downgrade: &Downgrade<'_>) -> String {
        let names: Vec<&str> = downgrade.changed.iter().map(|changed| changed.operation).collect();
        match downgrade.other() {
            _ if downgrade.groups == 0 => "there is nothing to compare".to_owned(),
            0 => format!("no: the same code in all {} groups", downgrade.groups),
            other => format!("different code in {other} of {} groups, for {}", downgrade.groups, joined(&names)),
        }
    }

    fn difference(changed: &Changed<'_>) -> String {
        let Changed { operation: _, groups, operand: _, other, shorter, longer, example } = changed;
        let mut text = format!("{other} of {groups}");
        for (count, word) in [(shorter, "shorter"), (longer, "longer")] {
            if *count > 0 {
                let _ = write!(text, ", {count} {word}");
            }
        }
        let _ = write!(text, ": {}", parted(example));
        text
    }

    /// For the terminal, styled by ANSI sequences.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{HEADING}{}{HEADING:#}\n", self.question());
        for downgrade in self.downgrades {
            let target = visible(&self.matrix.columns[downgrade.column].name);
            let _ = writeln!(text, "  {TARGET}{target}{TARGET:#}  {}", visible(&Self::answer(downgrade)));
            for changed in &downgrade.changed {
                let (operation, difference) = (visible(changed.operation), Self::difference(changed));
                let _ = writeln!(text, "    {operation} {FAINT}{}{FAINT:#}", visible(&difference));
            }
        }
        text
    }

    /// In Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", self.question());
        for downgrade in self.downgrades {
            let target = escaped(&self.matrix.columns[downgrade.column].name);
            let _ = writeln!(text, "\n* **{target}**: {}", escaped(&Self::answer(downgrade)));
            for changed in &downgrade.changed {
                let difference = escaped(&Self::difference(changed));
                let _ = writeln!(text, "  * {}: {difference}", code(changed.operation));
            }
        }
        text
    }

    /// As JSON, for programs.
    #[must_use]
    pub fn json(&self) -> String {
        let changed = |changed: &Changed<'_>| {
            let Changed { operation, groups, operand: _, other, shorter, longer, example } = changed;
            let (groups, other, shorter, longer) = (*groups, *other, *shorter, *longer);
            let operation = (*operation).to_owned();
            JsonChanged { operation, groups, other, shorter, longer, example: json_parting(example) }
        };
        let target = |downgrade: &Downgrade<'_>| JsonDowngrade {
            target: self.matrix.columns[downgrade.column].name.clone(),
            groups: downgrade.groups,
            other: downgrade.other(),
            changed: downgrade.changed.iter().map(changed).collect(),
        };
        written(&JsonDowngrades {
            compiler: self.matrix.compiler.title(),
            from: self.from.name(),
            to: self.to.name(),
            targets: self.downgrades.iter().map(target).collect(),
        })
    }
}

/// `Relaxed Release | SeqCst`
fn partition(classes: &[Vec<Ordering>]) -> String {
    let names = |class: &Vec<Ordering>| class.iter().map(|ordering| ordering.variant()).collect::<Vec<_>>().join(" ");
    classes.iter().map(names).collect::<Vec<_>>().join(" | ")
}

/// `step 1, mov / xchg`
fn parted(parting: &Parting) -> String {
    let Parting { step, words } = parting;
    let [one, other] = words.each_ref().map(|word| shown(word.as_deref()));
    format!("step {step}, {one} / {other}")
}

fn shown(word: Option<&str>) -> &str {
    word.unwrap_or("nothing")
}

fn json_parting(parting: &Parting) -> JsonParting {
    let Parting { step, words } = parting;
    JsonParting { step: *step, words: words.clone() }
}

fn written(document: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(document);
    let mut text = text.unwrap_or_else(|error| unreachable!("texts and numbers are JSON: {error}"));
    text.push('\n');
    text
}

#[derive(Serialize)]
struct JsonCosts {
    compiler: String,
    groups: usize,
    sentences: Vec<JsonSentence>,
    patterns: Vec<JsonPattern>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    measured: Vec<JsonMeasured>,
}

#[derive(Serialize)]
struct JsonSentence {
    target: String,
    text: String,
}

#[derive(Serialize)]
struct JsonPattern {
    target: String,
    operation: String,
    classes: Vec<Vec<&'static str>>,
    partings: Vec<JsonParting>,
    groups: usize,
    example: String,
}

#[derive(Serialize)]
struct JsonParting {
    step: usize,
    words: [Option<String>; 2],
}

#[derive(Serialize)]
struct JsonDowngrades {
    compiler: String,
    from: &'static str,
    to: &'static str,
    targets: Vec<JsonDowngrade>,
}

#[derive(Serialize)]
struct JsonDowngrade {
    target: String,
    groups: usize,
    other: usize,
    changed: Vec<JsonChanged>,
}

#[derive(Serialize)]
struct JsonChanged {
    operation: String,
    groups: usize,
    other: usize,
    shorter: usize,
    longer: usize,
    example: JsonParting,
}
