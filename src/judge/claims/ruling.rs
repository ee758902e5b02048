//! The ruling: whether a claim holds, which cells decide it, and the smallest one that breaks it.

use super::assertion::{Assertion, Broken, View};
use super::cells::{Place, rest};
use super::selection::Axis;
use super::{Check, Claim, Claims};
use crate::base::mistake::Mistake;
use crate::judge::analysis::Analysis;
use crate::read::matrix::{Matrix, Outcome};
use std::collections::BTreeMap;

/// The result of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    Holds,
    /// It does not.
    Broken,
    /// It is about other targets than the selected ones.
    Elsewhere,
}

/// The ruling on a claim.
#[derive(Debug, Clone)]
pub struct Ruling<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// One per assertion.
    pub findings: Vec<Finding<'a>>,
}

/// The ruling on an assertion.
#[derive(Debug, Clone)]
pub struct Finding<'a> {
    /// The assertion.
    pub assertion: &'a Assertion,
    /// The cells that decide.
    pub cells: Vec<Place>,
    /// How many of them break it.
    pub broken: usize,
    /// The smallest of them.
    pub counterexample: Option<Counterexample>,
}

/// A cell that breaks an assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterexample {
    /// The cell.
    pub place: Place,
    /// The cell that it was compared with.
    pub other: Option<Place>,
    /// What breaks the assertion.
    pub why: String,
}

impl Ruling<'_> {
    /// The result of the claim.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.findings.as_slice() {
            [] => Standing::Elsewhere,
            findings if findings.iter().all(|finding| finding.broken == 0) => Standing::Holds,
            _ => Standing::Broken,
        }
    }

    /// Whether the claim is expected to hold and does not.
    #[must_use]
    pub fn is_unexpected(&self) -> bool {
        self.claim.is_expected && self.standing() == Standing::Broken
    }
}

impl Claims {
    /// Decides every claim. A check that selects no cell is a mistake, unless only some targets were selected
    /// (`is_narrowed`) and it is about none of them.
    pub fn decide(&self, matrix: &Matrix, is_narrowed: bool) -> Result<Vec<Ruling<'_>>, Mistake> {
        // The analysis of a matrix takes longer than everything else here.
        let analysis = self.needs_verdicts().then(|| Analysis::of(matrix));
        let view = View { matrix, analysis: analysis.as_ref(), other: None };
        let mut rulings = Vec::new();
        for claim in &self.claims {
            let mut findings = Vec::new();
            for check in &claim.checks {
                let columns: Vec<usize> =
                    (0..matrix.columns.len()).filter(|at| check.selection.has_column(&matrix.columns[*at])).collect();
                if columns.is_empty() && is_narrowed {
                    continue;
                }
                let cells = self.cells(check, matrix, &columns)?;
                for assertion in &check.assertions {
                    findings.push(self.finding(check, assertion, &cells, &view)?);
                }
            }
            rulings.push(Ruling { claim, findings });
        }
        Ok(rulings)
    }

    /// The selected cells: those with instructions, and those that should have some and failed.
    fn cells(&self, check: &Check, matrix: &Matrix, columns: &[usize]) -> Result<Vec<Place>, Mistake> {
        let probes: Vec<usize> =
            (0..matrix.probes.len()).filter(|at| check.selection.has_probe(&matrix.probes[*at])).collect();
        let places =
            || columns.iter().flat_map(|column| probes.iter().map(|probe| Place { column: *column, probe: *probe }));
        let outcome = |place: &Place| &matrix.outcomes[place.column][place.probe];
        let cells: Vec<Place> =
            places().filter(|place| matches!(outcome(place), Outcome::Ok(_) | Outcome::Failed(_))).collect();
        if !cells.is_empty() {
            return Ok(cells);
        }
        let missing = places().find_map(|place| Some((place, outcome(&place).reason()?)));
        let help = if let Some((place, reason)) = missing {
            format!("`{}` on {}: {reason}", place.probe(matrix), place.target(matrix))
        } else {
            let names: Vec<&str> = matrix.columns.iter().map(|column| column.name.as_str()).collect();
            format!("the matrix has the targets {}", names.join(", "))
        };
        let title = "no cell of the matrix is selected".to_owned();
        Err(self.file().mistake(check.span.clone(), title, "selects nothing", Some(help)))
    }

    fn finding<'a>(
        &self,
        check: &Check,
        assertion: &'a Assertion,
        cells: &[Place],
        view: &View<'_>,
    ) -> Result<Finding<'a>, Mistake> {
        let mut finding = Finding { assertion, cells: cells.to_vec(), broken: 0, counterexample: None };
        let mut compared: BTreeMap<Place, Broken> = BTreeMap::new();
        if let Assertion::SameAcross(axes) = assertion {
            let groups = groups(view.matrix, cells, axes);
            if groups.is_empty() {
                let title = "there is nothing to compare".to_owned();
                let help = format!("no two of the selected cells differ only in this: {}", names(axes));
                return Err(self.file().mistake(check.span.clone(), title, "selects no such cells", Some(help)));
            }
            compared = groups.iter().flat_map(|group| differing(view.matrix, group)).collect();
            finding.cells = groups.into_iter().flatten().collect();
            finding.cells.sort();
        }
        let view = View { other: assertion.other(view.matrix), ..*view };
        let mut smallest = usize::MAX;
        for place in &finding.cells {
            let broken = match place.body(view.matrix) {
                None => Some(Broken { why: unmade(view.matrix, *place), other: None }),
                Some(body) => compared.remove(place).or_else(|| assertion.broken(&view, *place, body)),
            };
            let Some(Broken { why, other }) = broken else { continue };
            finding.broken += 1;
            let size = |place: Place| place.body(view.matrix).map_or(0, |body| body.text.len());
            let size = size(*place) + other.map_or(0, size);
            if size < smallest {
                smallest = size;
                finding.counterexample = Some(Counterexample { place: *place, other, why });
            }
        }
        Ok(finding)
    }
}

fn names(axes: &[Axis]) -> String {
    axes.iter().map(|axis| axis.name()).collect::<Vec<_>>().join(", ")
}

fn unmade(matrix: &Matrix, place: Place) -> String {
    let reason = matrix.outcomes[place.column][place.probe].reason().unwrap_or_default();
    format!("it could not be compiled: {reason}")
}

/// The cells whose coordinates differ only on these axes, grouped; cells without a counterpart are left out.
fn groups(matrix: &Matrix, cells: &[Place], axes: &[Axis]) -> Vec<Vec<Place>> {
    let mut groups: BTreeMap<_, Vec<Place>> = BTreeMap::new();
    for place in cells {
        let column = (!axes.contains(&Axis::Target)).then_some(place.column);
        groups.entry((column, rest(&matrix.probes[place.probe], axes))).or_default().push(*place);
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}

/// The cells of a group whose code differs from that of the first one that has any.
fn differing(matrix: &Matrix, group: &[Place]) -> Vec<(Place, Broken)> {
    let Some((first, text)) = group.iter().find_map(|place| Some((*place, &place.body(matrix)?.text))) else {
        return Vec::new();
    };
    let differs = |place: &&Place| place.body(matrix).is_some_and(|body| body.text != *text);
    let broken = |place: &Place| {
        let why = format!("it is not the same code as `{}` on {}", first.probe(matrix), first.target(matrix));
        (*place, Broken { why, other: Some(first) })
    };
    group.iter().filter(differs).map(broken).collect()
}
