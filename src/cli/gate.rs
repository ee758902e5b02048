//! Which changes are considered, and which of them fail: words of the command line as values.

use super::arguments::{DriftFormatName, Filter, Gate};
use super::asserted::Broken;
use super::failure::Hinted;
use super::{Context, Verdict, terminal};
use crate::base::mistake::nearest;
use crate::compare::drift::{self, ColumnPair, Drift, Failing, Word};
use crate::probe::{Probe, Type};
use crate::report::findings;
use crate::report::{DriftFormat, DriftReport, Side, Sources, drift_schema};
use std::collections::BTreeMap;

/// This many cells of a group are named and listings shown, unless `--verbose` is given; the others are counted.
const MOST: usize = 4;

/// The changes to print.
#[derive(Clone, Copy)]
pub(super) struct Changes<'a> {
    pub(super) sides: &'a [Side; 2],
    pub(super) drift: &'a Drift,
    /// The files that hold the targets' instructions.
    pub(super) files: &'a BTreeMap<String, String>,
    /// The source of the changed cells.
    pub(super) sources: &'a Sources,
    /// The command that accepts them, if there is one.
    pub(super) accept: Option<&'a str>,
    /// Assertions that do not hold, which are reported with the changes.
    pub(super) broken: &'a Broken,
}

impl Gate {
    /// Which changes fail. An unknown word is a mistake.
    pub(super) fn failing(&self) -> anyhow::Result<Failing> {
        if self.strict {
            return Ok(Failing::strict());
        }
        if self.fail_on.is_empty() { Ok(Failing::default()) } else { Ok(Failing::on(&words(&self.fail_on)?)) }
    }

    /// Prints the changes, and returns whether they fail.
    pub(super) fn print(&self, command: &str, changes: &Changes<'_>, context: &Context) -> anyhow::Result<Verdict> {
        let Changes { sides, drift, files, sources, accept, broken } = *changes;
        let failing = self.failing()?;
        let most = if context.verbose || self.format == DriftFormatName::Json { usize::MAX } else { MOST };
        let report =
            DriftReport { most, sources, accept, width: terminal::width(), ..DriftReport::new(sides, drift, &failing) };
        let targets: Vec<String> = sides[1].targets.iter().map(|target| named(target).to_owned()).collect();
        let as_findings = |format: findings::Format| {
            let mut places = sources.places(drift);
            let mut found = drift::findings(drift, &failing);
            for (finding, place) in &broken.findings {
                let cell = (finding.target.clone(), finding.cells.first().cloned().unwrap_or_default());
                places.entry(cell).or_insert_with(|| place.clone());
                found.push(finding.clone());
            }
            let head = findings::Head {
                files,
                places: &places,
                is_verbose: context.verbose,
                ..findings::Head::new(command, &targets, &[])
            };
            format.render(&head, &found)
        };
        match self.format {
            DriftFormatName::Text => terminal::print(&report.render(DriftFormat::Text))?,
            DriftFormatName::Markdown => {
                terminal::print_content(&(report.render(DriftFormat::Markdown) + &broken.markdown))?;
            }
            DriftFormatName::Json => terminal::print_content(&report.render(DriftFormat::Json))?,
            DriftFormatName::Sarif => terminal::print_content(&as_findings(findings::Format::Sarif))?,
            DriftFormatName::Junit => terminal::print_content(&as_findings(findings::Format::Junit))?,
            DriftFormatName::Github => terminal::print_content(&as_findings(findings::Format::Github))?,
            DriftFormatName::Schema => terminal::print_content(drift_schema())?,
        }
        let is_failure = failing.count(drift).is_any() || !broken.findings.is_empty();
        Ok(if is_failure { Verdict::Unexpected } else { Verdict::Expected })
    }
}

impl Filter {
    /// Whether there is no filter.
    pub(super) fn is_empty(&self) -> bool {
        self.class.is_empty() && self.operation.is_empty() && self.types.is_empty()
    }

    /// Keeps the selected rows, and the selected rows of user code. Meanings and prices are filtered later, on the changes.
    pub(super) fn narrow(&self, pairs: &mut [ColumnPair], probes: &[Probe], is_asked: impl Fn(&str) -> bool) {
        let is_wanted = |probe: &Probe| {
            let name = probe.name();
            self.names(&name) && self.has_type(probe) && is_asked(&name)
        };
        let is_wanted: Vec<bool> = probes.iter().map(is_wanted).collect();
        for pair in pairs {
            pair.probes.retain(|(_, after)| is_wanted[*after]);
        }
    }

    fn names(&self, probe: &str) -> bool {
        self.operation.is_empty() || self.operation.iter().any(|parts| is_beginning(parts, probe))
    }

    fn has_type(&self, probe: &Probe) -> bool {
        let own = probe.value_type.map_or("", |value_type| value_type.name);
        self.types.is_empty() || self.types.iter().any(|name| name == own)
    }

    /// The selected meanings and prices; empty if all are. An unknown word is a mistake.
    pub(super) fn words(&self) -> anyhow::Result<Vec<Word>> {
        words(&self.class)
    }

    /// Checks that each selected type is one, and that each selected operation is one of these rows or the beginning of
    /// several; if not, it is a mistake.
    pub(super) fn check_operations(&self, probes: &[Probe]) -> anyhow::Result<()> {
        let types: Vec<&str> = Type::ALL.iter().map(|value_type| value_type.name).collect();
        if let Some(word) = self.types.iter().find(|word| !types.contains(&word.as_str())) {
            return Err(unknown("type", word, &types));
        }
        let names: Vec<String> = probes.iter().map(Probe::name).collect();
        for operation in &self.operation {
            if !names.iter().any(|name| is_beginning(operation, name)) {
                let mut operations: Vec<&str> = probes.iter().map(Probe::operation).collect();
                operations.dedup();
                return Err(unknown("operation", operation, &operations));
            }
        }
        Ok(())
    }
}

/// The name of a target in its settings.
fn named(settings: &str) -> &str {
    settings.split(": ").next().unwrap_or(settings)
}

/// Whether a name begins with these parts.
pub(super) fn is_beginning(parts: &str, name: &str) -> bool {
    name.strip_prefix(parts).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn words(given: &[String]) -> anyhow::Result<Vec<Word>> {
    let named = |name: &String| {
        let names: Vec<&str> = Word::all().map(Word::name).collect();
        Word::named(name).ok_or_else(|| unknown("meaning or price", name, &names))
    };
    given.iter().map(named).collect()
}

/// The error for a word that is not one of the known ones.
pub(super) fn unknown(what: &str, word: &str, known: &[&str]) -> anyhow::Error {
    let help = match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("one of {}", known.join(", ")),
    };
    Hinted { title: format!("there is no {what} `{word}`"), help }.into()
}
