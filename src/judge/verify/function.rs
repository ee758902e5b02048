//! What is doubtful in a function of user code, whatever it has to order: found in its instructions alone.
//!
//! These are warnings. They say nothing of the orderings that its source asks for.

use crate::isa::effect::Effect;
use crate::isa::{Class, Isa, isa};
use crate::judge::control::successors;
use crate::judge::cost::may_lock;
use crate::judge::findings::{Finding, Rule, Severity, Witness};
use crate::judge::strength::Strength;
use crate::probe::OperationKind;
use crate::read::matrix::{Body, Matrix, Operation};

/// A lint of a function: the instructions that it is about, by their lines.
struct Lint {
    id: &'static str,
    text: &'static str,
    title: &'static str,
    explanation: &'static str,
    lines: fn(&Body, &Isa) -> Vec<usize>,
}

const LINTS: [Lint; 5] = [
    Lint {
        id: "exclusive-interrupted",
        text: "Nothing is between a load-exclusive and its store-exclusive",
        title: "something is between a load-exclusive and its store-exclusive",
        explanation: "a fence, a call or another access there can make the store-exclusive always fail",
        lines: interrupting,
    },
    Lint {
        id: "exclusive-alone",
        text: "A store-exclusive has a load-exclusive before it",
        title: "a store-exclusive without a load-exclusive",
        explanation: "without a reservation it always fails, and writes nothing",
        lines: alone,
    },
    Lint {
        id: "fence-redundant",
        text: "A fence orders something that the fence directly before it does not",
        title: "a fence directly behind one that orders as much",
        explanation: "no access is between the two: the one that orders less can be left out",
        lines: redundant,
    },
    Lint {
        id: "may-lock",
        text: "An atomic operation is lock-free",
        title: "an atomic operation that may take a lock",
        explanation: "the target has no instruction for it, so a function of the runtime does it: it can wait for other threads, \
                      and must not be used in a signal or interrupt handler",
        lines: locking,
    },
    Lint {
        id: "unknown-instruction",
        text: "Every instruction is understood",
        title: "an instruction that is not understood",
        explanation: "what it orders is not known, so nothing is said about it",
        lines: unknown,
    },
];

/// The names of the lints that cells of the catalogue do not have.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    LINTS.iter().map(|lint| lint.id)
}

/// Whether a row is a function of user code, and not one that has the name of a probe.
pub(super) fn is_function(matrix: &Matrix, probe: usize) -> bool {
    matrix.probes[probe].kind() == OperationKind::User
}

/// The lints of the functions of a column, one finding for each lint and function.
pub(super) fn findings(matrix: &Matrix, index: usize) -> Vec<Finding> {
    let column = &matrix.columns[index];
    let Some(isa) = isa(&column.isa) else { return Vec::new() };
    let mut findings = Vec::new();
    for lint in &LINTS {
        for probe in (0..matrix.probes.len()).filter(|probe| is_function(matrix, *probe)) {
            let Some(body) = matrix.body(index, probe) else { continue };
            let lines = found(lint, body, isa);
            let texts: Vec<String> = lines.iter().map(|line| format!("`{}`", body.text[*line])).collect();
            if texts.is_empty() {
                continue;
            }
            findings.push(Finding {
                rule: Rule { id: lint.id.to_owned(), text: lint.text.to_owned() },
                severity: Severity::Warning,
                target: column.name.clone(),
                cells: vec![matrix.probes[probe].name()],
                title: lint.title.to_owned(),
                explanation: format!("{}: {}", texts.join(", "), lint.explanation),
                execution: Witness::default(),
                listing: body.listing(),
                follows: Vec::new(),
                accepted: None,
            });
        }
    }
    findings
}

/// The lines that a lint finds; of a packet, by its steps.
fn found(lint: &Lint, body: &Body, isa: &Isa) -> Vec<usize> {
    let Some(ordered) = body.in_steps() else { return (lint.lines)(body, isa) };
    let mut lines: Vec<usize> =
        (lint.lines)(&ordered.body, isa).into_iter().map(|line| ordered.printed(line)).collect();
    lines.dedup();
    lines
}

/// The lines with instructions for which something holds.
fn lines(body: &Body, is_it: impl Fn(&Operation) -> bool) -> Vec<usize> {
    (0..body.lines.len()).filter(|line| body.lines[*line].operation().is_some_and(&is_it)).collect()
}

fn class(body: &Body, line: usize) -> Option<Class> {
    body.lines[line].operation().map(Operation::class)
}

/// The lines that can run behind some lines, as far as lines for which `ends` holds, which are included.
fn behind(body: &Body, starts: &[usize], ends: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut seen = vec![false; body.lines.len()];
    let mut open: Vec<usize> = starts.iter().flat_map(|start| successors(body, *start)).collect();
    while let Some(line) = open.pop() {
        if !std::mem::replace(&mut seen[line], true) && !ends(line) {
            open.extend(successors(body, line));
        }
    }
    seen
}

/// What is between a load-exclusive and a store-exclusive that can run behind it.
fn interrupting(body: &Body, _: &Isa) -> Vec<usize> {
    let is_exclusive = |line: usize| matches!(class(body, line), Some(Class::LoadExclusive | Class::StoreExclusive));
    let loads = lines(body, |operation| operation.class() == Class::LoadExclusive);
    let reached = behind(body, &loads, is_exclusive);
    let interrupts = |operation: &Operation| match operation.class() {
        Class::Load | Class::Store | Class::LoadStore | Class::ReadModifyWrite | Class::Fence => true,
        // A tail call leaves.
        Class::Call => !matches!(operation.effect(), Some(Effect::Call { is_tail: true, .. })),
        Class::LoadExclusive | Class::StoreExclusive | Class::Branch | Class::Other | Class::Unknown => false,
    };
    let is_between = |line: &usize| {
        reached[*line]
            && behind(body, &[*line], is_exclusive)
                .iter()
                .enumerate()
                .any(|(line, is_reached)| *is_reached && class(body, line) == Some(Class::StoreExclusive))
    };
    lines(body, interrupts).into_iter().filter(is_between).collect()
}

/// The store-exclusives that no load-exclusive comes before.
fn alone(body: &Body, _: &Isa) -> Vec<usize> {
    let loads = lines(body, |operation| operation.class() == Class::LoadExclusive);
    let reached = behind(body, &loads, |line| class(body, line) == Some(Class::StoreExclusive));
    let is_store = |operation: &Operation| operation.class() == Class::StoreExclusive;
    lines(body, is_store).into_iter().filter(|line| !reached[*line]).collect()
}

/// Of two fences that follow each other, with nothing but computation between them, the one that orders no more than the
/// other.
fn redundant(body: &Body, isa: &Isa) -> Vec<usize> {
    let keeps = |line: usize| {
        let strength = Strength::of(body.lines[line].operation()?.effect()?, isa)?;
        (class(body, line) == Some(Class::Fence)).then_some(strength.keeps).filter(|keeps| !keeps.is_empty())
    };
    let mut redundant = Vec::new();
    let mut last: Option<usize> = None;
    for line in 0..body.lines.len() {
        match class(body, line) {
            Some(Class::Fence) => {
                if let Some((before, (own, known))) = last.and_then(|last| Some((last, (keeps(line)?, keeps(last)?)))) {
                    if known.has(own) {
                        redundant.push(line);
                        continue;
                    }
                    redundant.extend(own.has(known).then_some(before));
                }
                last = Some(line);
            }
            Some(Class::Other) => {}
            // Other code can jump to a label.
            _ => last = None,
        }
    }
    redundant
}

/// The calls of helpers that may take a lock.
fn locking(body: &Body, _: &Isa) -> Vec<usize> {
    lines(body, |operation| match operation.effect() {
        Some(Effect::Call { name, .. }) => may_lock(name),
        _ => false,
    })
}

fn unknown(body: &Body, _: &Isa) -> Vec<usize> {
    lines(body, |operation| operation.class() == Class::Unknown)
}
