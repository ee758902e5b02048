//! Accepted findings: a file with an entry for each, with its reason and a link.

mod scope;

pub use scope::Scope;

use super::rule_names;
use crate::base::mistake::{Mistake, Written, suggestion};
use crate::judge::analysis::{Analysis, Verdict};
use crate::judge::findings::{Acceptance, Finding, Rule, Severity, Witness};
use crate::read::matrix::Matrix;
use regex::Regex;
use scope::Words;
use serde::Deserialize;
use toml::Spanned;

/// The built-in file.
pub const DEFAULT_FILE: &str = include_str!("accepted.toml");

/// One entry.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The targets.
    pub scope: Scope,
    /// The broken rule.
    pub rule: String,
    /// Matches the whole name of each cell.
    pub cells: Regex,
    /// The reason, and the link.
    pub acceptance: Acceptance,
}

/// The entries of a file.
#[derive(Debug, Clone, Default)]
pub struct AcceptedFile {
    /// In the order of the file.
    pub entries: Vec<Accepted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default)]
    accepted: Vec<Spanned<Table>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    target: Option<String>,
    isa: Option<Spanned<String>>,
    features: Option<Spanned<String>>,
    rule: Spanned<String>,
    cells: Spanned<String>,
    reason: Spanned<String>,
    issue: Spanned<String>,
}

/// The rule about two targets.
const LINKED: &str = "linked";

/// The keys of a table, for suggestions.
const KEYS: [&str; 8] = ["accepted", "target", "isa", "features", "rule", "cells", "reason", "issue"];

impl AcceptedFile {
    /// The entries of a file. `origin` is its name in messages.
    pub fn parse(source: &str, origin: &str) -> Result<AcceptedFile, Mistake> {
        let file = Written { source, origin };
        let tables: Tables = toml::from_str(source).map_err(|error| file.toml(&error, &KEYS))?;
        let entries = tables.accepted.into_iter().map(|table| entry(file, table)).collect::<Result<_, Mistake>>()?;
        Ok(AcceptedFile { entries })
    }

    /// Marks the accepted findings, and adds a warning for each entry that accepts nothing although one of its targets
    /// was checked.
    #[must_use]
    pub fn applied(&self, matrix: &Matrix, analysis: &Analysis, mut findings: Vec<Finding>) -> Vec<Finding> {
        let mut stale = Vec::new();
        for entry in &self.entries {
            let mut is_used = false;
            for finding in findings.iter_mut().filter(|finding| entry.matches(matrix, finding)) {
                is_used = true;
                finding.accepted = Some(entry.acceptance.clone());
            }
            if !is_used && entry.is_looked_at(matrix, analysis) {
                stale.push(entry.stale());
            }
        }
        let accepted: Vec<Finding> = findings.iter().filter(|finding| finding.accepted.is_some()).cloned().collect();
        for finding in findings.iter_mut().filter(|finding| finding.accepted.is_none()) {
            finding.accepted = inherited(&accepted, finding);
        }
        // Accepted findings come after the others.
        findings.sort_by_key(|finding| finding.accepted.is_some());
        findings.extend(stale);
        findings
    }
}

/// Why a finding is accepted that follows from others, if all of these are.
fn inherited(accepted: &[Finding], finding: &Finding) -> Option<Acceptance> {
    let of = |cell: &String| {
        let is_it = |other: &&Finding| other.target == finding.target && other.cells.contains(cell);
        accepted.iter().find(is_it)?.accepted.clone()
    };
    let all: Option<Vec<Acceptance>> = finding.follows.iter().map(of).collect();
    all?.into_iter().next()
}

impl Accepted {
    fn matches(&self, matrix: &Matrix, finding: &Finding) -> bool {
        let is_there = match &self.scope {
            Scope::Target(name) => *name == finding.target,
            Scope::Isa { .. } => {
                matrix.columns.iter().any(|column| column.name == finding.target && self.scope.has(column))
            }
        };
        is_there && self.rule == finding.rule.id && finding.cells.iter().all(|cell| self.cells.is_match(cell))
    }

    /// Whether the finding could occur again: a target was compiled, and some of the cells were judged. Cells that do
    /// not exist are a mistake, and cannot occur.
    fn is_looked_at(&self, matrix: &Matrix, analysis: &Analysis) -> bool {
        // Sequences are judged without the cells that other rules are about.
        let has_sequences = matrix.probes.iter().any(|probe| probe.sequence().is_some());
        if has_sequences != (self.rule == super::rule_name(super::sequences::SEQUENCE)) {
            return false;
        }
        let probes: Vec<usize> =
            (0..matrix.probes.len()).filter(|probe| self.cells.is_match(&matrix.probes[*probe].name())).collect();
        let is_compiled = |index: &usize| matrix.columns[*index].failure.is_none();
        let is_seen = |index: usize| {
            probes.is_empty() || probes.iter().any(|probe| self.is_judged(matrix, analysis, [index, *probe]))
        };
        let mut columns = (0..matrix.columns.len()).filter(is_compiled);
        match &self.scope {
            Scope::Isa { .. } => columns.any(|index| self.scope.has(&matrix.columns[index]) && is_seen(index)),
            Scope::Target(names) => {
                let columns: Vec<usize> = columns.collect();
                let position = |name: &str| columns.iter().copied().find(|index| matrix.columns[*index].name == name);
                let columns: Option<Vec<usize>> = names.split(" with ").map(position).collect();
                columns.is_some_and(|columns| columns.into_iter().any(is_seen))
            }
        }
    }

    /// Whether a cell (target and probe) was judged: rules that need a verdict have one.
    fn is_judged(&self, matrix: &Matrix, analysis: &Analysis, [column, probe]: [usize; 2]) -> bool {
        let judgement = analysis.judgement(column, probe);
        let is_known = judgement.is_some_and(|judgement| !matches!(judgement.verdict, Verdict::Unknown(_)));
        let is_sequence = matrix.probes[probe].sequence().is_some();
        matrix.body(column, probe).is_some() && (is_known || is_sequence || self.rule.starts_with("law-"))
    }

    fn stale(&self) -> Finding {
        Finding {
            rule: Rule { id: "stale".to_owned(), text: "An accepted finding still occurs".to_owned() },
            severity: Severity::Warning,
            target: self.scope.to_string(),
            cells: Vec::new(),
            title: format!("an accepted finding of {} no longer occurs", self.rule),
            explanation: format!(
                "{} ({}): remove its entry, if this compiler is the oldest that you check",
                self.acceptance.reason, self.acceptance.issue
            ),
            execution: Witness::default(),
            listing: Vec::new(),
            follows: Vec::new(),
            accepted: None,
        }
    }
}

fn entry(file: Written<'_>, table: Spanned<Table>) -> Result<Accepted, Mistake> {
    let place = table.span();
    let Table { target, isa, features, rule, cells, reason, issue } = table.into_inner();
    if let Some(isa) = isa.as_ref().filter(|_| rule.get_ref() == LINKED) {
        let help = "name them instead of the isa: `target = \"A with B\"`".to_owned();
        return Err(file.mistake(isa.span(), "`linked` is about two targets".to_owned(), "here", Some(help)));
    }
    let scope = Scope::read(file, Words { entry: place, target, isa, features })?;
    let rules: Vec<String> = rule_names().collect();
    if !rules.contains(rule.get_ref()) {
        let names = || rules.iter().map(String::as_str);
        let help = suggestion(rule.get_ref(), names()).unwrap_or_else(|| format!("one of {}", rules.join(", ")));
        return Err(file.mistake(rule.span(), format!("there is no rule `{}`", rule.get_ref()), "unknown", Some(help)));
    }
    let pattern = Regex::new(&format!("^(?:{})$", cells.get_ref())).map_err(|error| {
        let why = error.to_string().lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
        file.mistake(cells.span(), "this is not a regular expression".to_owned(), &why, None)
    })?;
    if reason.get_ref().trim().is_empty() {
        let help = Some("say why this is accepted".to_owned());
        return Err(file.mistake(reason.span(), "there is no reason".to_owned(), "empty", help));
    }
    if !issue.get_ref().starts_with("https://") {
        let help = Some("give a link to the issue: `https://…`".to_owned());
        return Err(file.mistake(issue.span(), format!("`{}` is not a link", issue.get_ref()), "not a link", help));
    }
    let acceptance = Acceptance { reason: reason.into_inner(), issue: issue.into_inner() };
    Ok(Accepted { scope, rule: rule.into_inner(), cells: pattern, acceptance })
}

#[cfg(test)]
mod tests;
