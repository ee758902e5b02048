//! The findings of `asm-matrix verify`: cells that give less than their source asks for, each with an execution that
//! shows it, and targets that cannot be linked into one program.

mod accepted;
mod execution;
mod function;
mod judged;
mod lint;
mod program;
mod sequences;

pub use accepted::{Accepted, AcceptedFile, DEFAULT_FILE, Scope};
pub use judged::{caveats, judged};
pub use sequences::{Tally, sequences};

use crate::judge::analysis::{
    Analysis, Broken, Column, Defect, Judge, Judgement, Law, Loss, Verdict, broken, conflicts,
};
use crate::judge::distinct;
use crate::judge::findings::{Finding, Rule, Severity, Witness};
use crate::read::matrix::{Body, Matrix};
use rayon::prelude::*;

/// All findings, the most severe first; equally severe ones in the order of the matrix.
#[must_use]
pub fn findings(matrix: &Matrix, analysis: &Analysis) -> Vec<Finding> {
    let mut ranked: Vec<(usize, Finding)> =
        (0..matrix.columns.len()).into_par_iter().flat_map(|column| weaker(matrix, analysis, column)).collect();
    ranked.extend(linked(matrix, analysis).into_iter().map(|finding| (LINKED, finding)));
    let laws: Vec<Finding> =
        (0..matrix.columns.len()).into_par_iter().flat_map(|column| broken_laws(matrix, column)).collect();
    ranked.extend(laws.into_iter().map(|finding| (LAW, finding)));
    let lints = (0..matrix.columns.len())
        .flat_map(|column| [lint::findings(matrix, analysis, column), function::findings(matrix, column)].concat());
    ranked.extend(lints.map(|finding| (LINT, finding)));
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, finding)| finding).collect()
}

/// The rank of conflicts between targets: after all single cells.
const LINKED: usize = 10;

/// The rank of broken laws: they do not say which of the two cells is wrong.
const LAW: usize = 11;

/// The rank of warnings.
const LINT: usize = 20;

/// The rank of a loss: a sequence that is not the operation at all comes before one that orders too little.
fn rank(loss: &Loss) -> usize {
    match loss {
        Loss::Defect(Defect::NoWrite) => 1,
        Loss::Defect(_) => 0,
        Loss::Acquire(_) | Loss::Release(_) | Loss::FirstRead(_) | Loss::Coherence => 2,
        Loss::Fence(_) | Loss::BesideFence { .. } => 3,
        Loss::SeqCst { .. } | Loss::Shape { .. } | Loss::Passed(_) => 4,
    }
}

/// The cells of a column that give less than their source asks for; those that lose the same in the same way are one
/// finding.
fn weaker(matrix: &Matrix, analysis: &Analysis, index: usize) -> Vec<(usize, Finding)> {
    let column = &analysis.columns[index];
    let mut groups: Vec<(&[Loss], &Judgement, Vec<usize>)> = Vec::new();
    for probe in 0..matrix.probes.len() {
        let Some(judgement) = column.judgement(probe) else { continue };
        let Verdict::Weaker(losses) = &judgement.verdict else { continue };
        let is_same = |(known, first, _): &&mut (&[Loss], &Judgement, Vec<usize>)| {
            *known == losses.as_slice() && first.sequences == judgement.sequences
        };
        match groups.iter_mut().find(is_same) {
            Some((_, _, probes)) => probes.push(probe),
            None => groups.push((losses, judgement, vec![probe])),
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let fillings = column.fillings();
    let judge = column.model.as_ref().map(|model| Judge::new(model, &fillings));
    let found = groups.into_iter().map(|(losses, judgement, probes)| {
        let names: Vec<&str> = distinct(losses.iter().map(Loss::name));
        let mut explanations: Vec<String> = losses.iter().map(Loss::explained).collect();
        explanations.dedup();
        let finding = Finding {
            rule: rule(losses[0].name()),
            severity: Severity::Error,
            target: matrix.columns[index].name.clone(),
            cells: probes.iter().map(|probe| matrix.probes[*probe].name()).collect(),
            title: match losses[0] {
                Loss::Defect(_) => "not the atomic operation that the source asks for".to_owned(),
                _ => format!("weaker than the source asks for: {} is lost", names.join(" and ")),
            },
            explanation: explanations.join("; "),
            execution: judge.as_ref().map(|judge| witness(matrix, column, judgement, judge)).unwrap_or_default(),
            listing: matrix.body(index, probes[0]).map(Body::listing).unwrap_or_default(),
            follows: Vec::new(),
            accepted: None,
        };
        (losses.iter().map(rank).min().unwrap_or_default(), finding)
    });
    found.collect()
}

/// An execution that the processor allows and the language forbids.
fn witness(matrix: &Matrix, column: &Column, judgement: &Judgement, judge: &Judge<'_>) -> Witness {
    let mut own = column.fillings_of(judgement.probe, judgement);
    // Of an update, the final read loses most often, so it is tried before its exchange.
    own.sort_by_key(|filling| filling.role);
    let shown = own
        .iter()
        .find_map(|filling| judge.around(filling).1.map(|test| execution::witness(matrix, &test, judge.model())));
    let Verdict::Weaker(losses) = &judgement.verdict else { return Witness::default() };
    // A torn access or a wrong end is visible without a second thread.
    let is_shape_expected = !matches!(
        losses[0],
        Loss::Defect(Defect::Torn | Defect::Partial | Defect::NoRead | Defect::GivesUp | Defect::Interrupts)
    );
    shown.unwrap_or_else(|| {
        let none = "no litmus shape shows an execution that the processor allows and Rust forbids";
        if is_shape_expected { Witness::sentence(none) } else { Witness::default() }
    })
}

/// Targets of one triple can be linked into one program.
fn linked(matrix: &Matrix, analysis: &Analysis) -> Vec<Finding> {
    let columns = matrix.columns.len();
    let pairs: Vec<(usize, usize)> = (0..columns)
        .flat_map(|one| (one + 1..columns).map(move |other| (one, other)))
        .filter(|(one, other)| matrix.columns[*one].triple == matrix.columns[*other].triple)
        .collect();
    pairs.into_par_iter().filter_map(|(one, other)| linked_pair(matrix, analysis, one, other)).collect()
}

fn linked_pair(matrix: &Matrix, analysis: &Analysis, one: usize, other: usize) -> Option<Finding> {
    let conflicts = conflicts(&analysis.columns[one], &analysis.columns[other]);
    let first = *conflicts.first()?;
    let (name, theirs) = (&matrix.columns[one].name, &matrix.columns[other].name);
    let (cell, its) = (matrix.probes[first.one].name(), matrix.probes[first.other].name());
    let what = if first.is_fence { "do not order each other" } else { "are not in one order" };
    let listed = |column: usize, probe: usize, title: &str| {
        let text = matrix.body(column, probe).map(Body::listing).unwrap_or_default();
        [format!("{title}:")].into_iter().chain(text)
    };
    Some(Finding {
        rule: rule("linked"),
        severity: Severity::Error,
        target: format!("{name} with {theirs}"),
        cells: conflicts.iter().map(|conflict| matrix.probes[conflict.one].name()).collect(),
        title: "two targets of one triple conflict".to_owned(),
        explanation: format!(
            "`{cell}` of {name} and `{its}` of {theirs} {what}: a program that links code for both is weaker than either"
        ),
        execution: Witness::default(),
        listing: listed(one, first.one, name).chain(listed(other, first.other, theirs)).collect(),
        follows: Vec::new(),
        accepted: None,
    })
}

/// The broken laws between the cells of a column; those that break one for the same reason are one finding.
fn broken_laws(matrix: &Matrix, column: usize) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for Broken { law, probe, against, why } in broken(matrix, column) {
        let (cell, its) = (matrix.probes[probe].name(), matrix.probes[against].name());
        let id = format!("law-{}", law.number());
        let known = findings.iter_mut().find(|finding| finding.rule.id == id && finding.explanation == why);
        if let Some(known) = known {
            known.cells.push(cell);
            continue;
        }
        let listed = |probe: usize, name: &str| {
            let text = matrix.body(column, probe).map(Body::listing).unwrap_or_default();
            [format!("{name}:")].into_iter().chain(text)
        };
        findings.push(Finding {
            rule: Rule { id, text: law.sentence().to_owned() },
            severity: Severity::Error,
            target: matrix.columns[column].name.clone(),
            listing: listed(probe, &cell).chain(listed(against, &its)).collect(),
            cells: vec![cell],
            title: format!("broken law: {}", law.title()),
            explanation: why,
            execution: Witness::default(),
            follows: Vec::new(),
            accepted: None,
        });
    }
    findings
}

/// The rules by name, with their sentences.
const RULES: &[(&str, &str)] = &[
    ("atomicity", "Each cell is the atomic operation that its source asks for"),
    ("acquire", "An acquire in the source is an acquire in the instructions"),
    ("release", "A release in the source is a release in the instructions"),
    ("fence", "A fence orders every operation beside it as the source says"),
    ("seq_cst", "All sequentially consistent operations of a target are in one order"),
    ("coherence", "Reads of one place by one thread follow the order of the writes to it"),
    ("ordering", "What Rust forbids in a litmus shape of the target's operations, its processor forbids"),
    (sequences::SEQUENCE, "What several operations show together, Rust allows for their source"),
    ("linked", "Targets of one triple can be linked into one program"),
];

/// The rule of a function that could not be judged by what is required of it.
pub(super) fn not_judged() -> Rule {
    Rule {
        id: "not-judged".to_owned(),
        text: "What a function must order can be told from its instructions".to_owned(),
    }
}

pub(super) fn rule(name: &str) -> Rule {
    let text = RULES.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    Rule { id: rule_name(name), text: text.to_owned() }
}

fn rule_name(name: &str) -> String {
    if name == "linked" { name.to_owned() } else { format!("weaker-{name}") }
}

/// The names of all rules that findings can break.
fn rule_names() -> impl Iterator<Item = String> {
    let laws = Law::ALL.into_iter().map(|law| format!("law-{}", law.number()));
    let lints = lint::names().chain(function::names()).map(str::to_owned);
    RULES.iter().map(|(name, _)| rule_name(name)).chain([not_judged().id]).chain(laws).chain(lints)
}
