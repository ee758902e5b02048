//! Findings that are known and let pass: a file with an entry for each, with its reason and where it is discussed.

use super::rule_names;
use crate::findings::{Acceptance, Finding, Rule, Severity};
use crate::matrix::Matrix;
use crate::mistake::{Mistake, Written, suggestion};
use regex::Regex;
use serde::Deserialize;
use toml::Spanned;

/// What is let pass where there is no other file.
pub const DEFAULT_FILE: &str = include_str!("accepted.toml");

/// One entry.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The name of the target.
    pub target: String,
    /// The rule that is broken.
    pub rule: String,
    /// Matches the whole name of each cell.
    pub cells: Regex,
    /// Why, and where it is discussed.
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
    accepted: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    target: String,
    rule: Spanned<String>,
    cells: Spanned<String>,
    reason: Spanned<String>,
    issue: Spanned<String>,
}

/// The keys of a table, for suggestions.
const KEYS: [&str; 6] = ["accepted", "target", "rule", "cells", "reason", "issue"];

impl AcceptedFile {
    /// The entries of a file. `origin` is its name in messages.
    pub fn parse(source: &str, origin: &str) -> Result<AcceptedFile, Mistake> {
        let file = Written { source, origin };
        let tables: Tables = toml::from_str(source).map_err(|error| file.toml(&error, &KEYS))?;
        let entries = tables.accepted.into_iter().map(|table| entry(file, table)).collect::<Result<_, Mistake>>()?;
        Ok(AcceptedFile { entries })
    }

    /// Marks the findings that an entry lets pass, and adds a warning for each entry that lets nothing pass though its
    /// target was looked at.
    #[must_use]
    pub fn applied(&self, matrix: &Matrix, mut findings: Vec<Finding>) -> Vec<Finding> {
        let mut stale = Vec::new();
        for entry in &self.entries {
            let mut is_used = false;
            for finding in findings.iter_mut().filter(|finding| entry.matches(finding)) {
                is_used = true;
                finding.accepted = Some(entry.acceptance.clone());
            }
            let is_looked_at =
                |column: &&str| matrix.columns.iter().any(|known| known.name == **column && known.failure.is_none());
            if !is_used && entry.target.split(" with ").all(|column| is_looked_at(&column)) {
                stale.push(entry.stale());
            }
        }
        // What is let pass comes behind what is not.
        findings.sort_by_key(|finding| finding.accepted.is_some());
        findings.extend(stale);
        findings
    }
}

impl Accepted {
    fn matches(&self, finding: &Finding) -> bool {
        self.target == finding.target
            && self.rule == finding.rule.id
            && finding.cells.iter().all(|cell| self.cells.is_match(cell))
    }

    fn stale(&self) -> Finding {
        Finding {
            rule: Rule { id: "stale".to_owned(), text: "What is let pass still occurs".to_owned() },
            severity: Severity::Warning,
            target: self.target.clone(),
            cells: Vec::new(),
            title: format!("an accepted finding of {} no longer occurs", self.rule),
            explanation: format!(
                "{} ({}): take its entry out of the file, if this compiler is the oldest that you look at",
                self.acceptance.reason, self.acceptance.issue
            ),
            execution: Vec::new(),
            listing: Vec::new(),
            accepted: None,
        }
    }
}

fn entry(file: Written<'_>, table: Table) -> Result<Accepted, Mistake> {
    let Table { target, rule, cells, reason, issue } = table;
    let rules: Vec<String> = rule_names().collect();
    if !rules.contains(rule.get_ref()) {
        let names = || rules.iter().map(String::as_str);
        let help = suggestion(rule.get_ref(), names()).unwrap_or_else(|| format!("one of {}", rules.join(", ")));
        return Err(file.mistake(rule.span(), format!("there is no rule `{}`", rule.get_ref()), "unknown", Some(help)));
    }
    let pattern = Regex::new(&format!("^(?:{})$", cells.get_ref())).map_err(|error| {
        let why = error.to_string().lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
        file.mistake(cells.span(), "this is no regular expression".to_owned(), &why, None)
    })?;
    if reason.get_ref().trim().is_empty() {
        let help = Some("say why this may stay as it is".to_owned());
        return Err(file.mistake(reason.span(), "there is no reason".to_owned(), "empty", help));
    }
    if !issue.get_ref().starts_with("https://") {
        let help = Some("give the address of the issue where this is discussed: `https://…`".to_owned());
        return Err(file.mistake(issue.span(), format!("`{}` is no link", issue.get_ref()), "not a link", help));
    }
    let acceptance = Acceptance { reason: reason.into_inner(), issue: issue.into_inner() };
    Ok(Accepted { target, rule: rule.into_inner(), cells: pattern, acceptance })
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotate_snippets::Renderer;

    const GOOD: &str =
        "[[accepted]]\ntarget = \"a\"\nrule = \"linked\"\ncells = \"load.*\"\nreason = \"r\"\nissue = \"https://i\"\n";

    fn check(source: &str, expected: &[&str]) {
        let message = AcceptedFile::parse(source, "accepted.toml").unwrap_err().render(&Renderer::plain());
        for part in expected {
            assert!(message.contains(part), "no {part:?} in\n{message}");
        }
    }

    #[test]
    fn mistakes_are_shown_where_they_are() {
        assert!(AcceptedFile::parse(GOOD, "accepted.toml").unwrap().entries[0].cells.is_match("load::u8"));
        assert!(!AcceptedFile::parse(GOOD, "accepted.toml").unwrap().entries[0].cells.is_match("a load"));
        check(&GOOD.replace("linked", "linkde"), &["accepted.toml:3:8", "no rule `linkde`", "did you mean `linked`?"]);
        check(&GOOD.replace("load.*", "load("), &["accepted.toml:4:9", "no regular expression", "unclosed group"]);
        check(&GOOD.replace("\"r\"", "\" \""), &["accepted.toml:5:10", "there is no reason"]);
        check(&GOOD.replace("https://i", "later"), &["accepted.toml:6:9", "`later` is no link"]);
        check(&GOOD.replace("reason", "raeson"), &["accepted.toml:5:1", "did you mean `reason`?"]);
        check("[[accepted]]\ntarget = \"a\"\n", &["accepted.toml:1:1", "missing field `rule`"]);
    }
}
