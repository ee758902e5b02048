//! The assertions beside user code, as `check` decides them.

use super::arguments::{Snapshots, UserCode};
use super::settings::{FILE_NAME, Settings};
use super::{places, terminal};
use crate::judge::claims::{Claims, Ruling};
use crate::judge::findings::Finding;
use crate::probe::rows::path;
use crate::read::matrix::Matrix;
use crate::read::places::SourceLine;
use crate::report;
use crate::run::pipeline::Product;
use std::collections::BTreeSet;
use std::path::Path;

/// The settings beside user code, and which rows are there for their sake only.
pub(super) struct Asserted {
    settings: Option<Settings>,
    /// Whether `--filter` leaves functions out.
    is_part: bool,
    /// Whether `--target` leaves targets out.
    is_narrowed: bool,
}

/// Assertions that do not hold.
#[derive(Default)]
pub(super) struct Broken {
    /// For people, styled.
    pub(super) text: String,
    /// In Markdown.
    pub(super) markdown: String,
    /// For programs, each with its place in the file.
    pub(super) findings: Vec<(Finding, SourceLine)>,
}

impl Asserted {
    /// The assertions of the file beside user code.
    pub(super) fn beside(snapshots: &Snapshots) -> anyhow::Result<Asserted> {
        let Snapshots { user, selection, .. } = snapshots;
        let settings = Settings::beside(user)?;
        Ok(Asserted { settings, is_part: user.filter.is_some(), is_narrowed: !selection.target.is_empty() })
    }

    /// Whether there are any.
    pub(super) fn is_some(&self) -> bool {
        self.claims().is_some()
    }

    fn claims(&self) -> Option<&Claims> {
        self.settings.as_ref()?.assertions.as_ref()
    }

    /// The user code with the functions that are asserted about as rows, too.
    pub(super) fn with_rows(&self, user: &UserCode) -> UserCode {
        let functions = self.claims().and_then(Claims::functions).filter(|_| user.probes.is_some());
        UserCode { filter: user.filter.clone().or(functions), ..user.clone() }
    }

    /// The rows that are there only to be asserted about: without a filter, the functions that are not exported.
    pub(super) fn only(&self, product: &Product) -> BTreeSet<String> {
        if self.is_part || !self.is_some() {
            return BTreeSet::new();
        }
        let symbols = product.symbols.iter().flatten();
        symbols.filter(|(_, symbol)| path(symbol) != **symbol).map(|(name, _)| name.clone()).collect()
    }

    /// Decides the assertions. `user` names the code.
    pub(super) fn decide(&self, matrix: &Matrix, user: &UserCode) -> anyhow::Result<Broken> {
        let Some(settings) = &self.settings else { return Ok(Broken::default()) };
        let Some(claims) = settings.asserted(matrix, self.is_part, self.is_narrowed)? else {
            return Ok(Broken::default());
        };
        let rulings = claims.decide(matrix, self.is_narrowed)?;
        let findings = claims.findings(&rulings, matrix);
        let broken: Vec<Ruling<'_>> = rulings.into_iter().filter(Ruling::is_unexpected).collect();
        if broken.is_empty() {
            return Ok(Broken::default());
        }
        let file = Path::new(&places::folder(user)).join(FILE_NAME).display().to_string().replace('\\', "/");
        let placed = |(finding, line)| (finding, SourceLine { file: file.clone(), line });
        Ok(Broken {
            text: report::claims::text(matrix, &broken, false),
            markdown: report::claims::markdown(matrix, &broken),
            findings: findings.into_iter().map(placed).collect(),
        })
    }
}

impl Broken {
    /// Prints them for people, unless the report had them.
    pub(super) fn print(&self, is_text: bool) -> anyhow::Result<()> {
        if self.findings.is_empty() {
            return Ok(());
        }
        if is_text {
            return terminal::print(&self.text);
        }
        for (finding, place) in &self.findings {
            let line = format!("{}:{}: {}: {}", place.file, place.line, finding.target, finding.title);
            terminal::note(&terminal::visible(&line));
        }
        Ok(())
    }
}
