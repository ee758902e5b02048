//! Assertions about cells, and whether a cell satisfies them.

use super::cells::Place;
use super::pattern::Pattern;
use super::selection::Axis;
use crate::isa::Class;
use crate::isa::effect::Effect;
use crate::judge::analysis::Analysis;
use crate::read::matrix::{Body, BodyLine, Matrix, Operation, Outcome, Shape};

/// An assertion about every selected cell.
#[derive(Debug, Clone)]
pub enum Assertion {
    /// Cells whose coordinates differ only in these parts are the same code.
    SameAcross(Vec<Axis>),
    /// Each of these instructions occurs.
    Contains(Vec<Pattern>),
    /// None of these instructions occurs.
    ContainsNo(Vec<Pattern>),
    /// An instruction of each of these classes occurs.
    ContainsClass(Vec<Class>),
    /// None of these classes occurs.
    ContainsNoClass(Vec<Class>),
    /// There are at most this many instructions, not counting the return.
    MostInstructions(u32),
    /// No branch goes backwards.
    NoLoop,
    /// There are at most this many bytes of machine code.
    MostBytes(u32),
    /// The shape is one of these.
    Shape(Vec<Shape>),
    /// No function is called; with patterns, no function that matches one of them.
    CallsNothing(Vec<Pattern>),
    /// The verdict is one of these.
    Verdict(Vec<&'static str>),
    /// It is the same code as this probe's on the same target.
    Equals(String),
    /// It is other code.
    DiffersFrom(String),
}

/// Why a cell breaks an assertion, and the cell that it was compared with.
pub(super) struct Broken {
    pub(super) why: String,
    pub(super) other: Option<Place>,
}

/// What cells are checked with.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) matrix: &'a Matrix,
    /// The verdicts, if an assertion is about them.
    pub(super) analysis: Option<&'a Analysis>,
    /// The row that the cells are compared with, if an assertion names one.
    pub(super) other: Option<usize>,
}

impl Assertion {
    /// The assertion in words that follow a cell: "contains `lock xadd`".
    #[must_use]
    pub fn said(&self) -> String {
        let patterns = |patterns: &[Pattern], last| {
            joined(&patterns.iter().map(|pattern| format!("`{}`", pattern.text())).collect::<Vec<_>>(), last)
        };
        let classes = |classes: &[Class], last| {
            joined(&classes.iter().map(|class| class.name().to_owned()).collect::<Vec<_>>(), last)
        };
        match self {
            Assertion::SameAcross(axes) => {
                let names: Vec<String> = axes.iter().map(|axis| axis.name().to_owned()).collect();
                format!("is the same code whatever the {}", joined(&names, "and"))
            }
            Assertion::Contains(list) => format!("contains {}", patterns(list, "and")),
            Assertion::ContainsNo(list) => format!("contains no {}", patterns(list, "or")),
            Assertion::ContainsClass(list) => format!("contains an instruction of class {}", classes(list, "and")),
            Assertion::ContainsNoClass(list) => format!("contains no instruction of class {}", classes(list, "or")),
            Assertion::MostInstructions(0) => "is no instruction".to_owned(),
            Assertion::MostInstructions(1) => "is at most 1 instruction".to_owned(),
            Assertion::MostInstructions(most) => format!("is at most {most} instructions"),
            Assertion::NoLoop => "has no loop".to_owned(),
            Assertion::MostBytes(most) => format!("is at most {most} bytes"),
            Assertion::Shape(shapes) => {
                let names: Vec<String> = shapes.iter().map(|shape| format!("`{}`", shape.name())).collect();
                format!("has the shape {}", joined(&names, "or"))
            }
            Assertion::CallsNothing(list) if list.is_empty() => "calls nothing".to_owned(),
            Assertion::CallsNothing(list) => format!("calls nothing that is {}", patterns(list, "or")),
            Assertion::Verdict(names) => {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                format!("has the verdict {}", joined(&names, "or"))
            }
            Assertion::Equals(probe) => format!("is the same code as `{probe}`"),
            Assertion::DiffersFrom(probe) => format!("is not the same code as `{probe}`"),
        }
    }

    /// The row of the probe that cells are compared with.
    pub(super) fn other(&self, matrix: &Matrix) -> Option<usize> {
        let (Assertion::Equals(name) | Assertion::DiffersFrom(name)) = self else { return None };
        matrix.probes.iter().position(|probe| probe.name() == *name)
    }

    /// Whether a cell with this body satisfies the assertion. Assertions that compare cells are not decided here.
    pub(super) fn broken(&self, view: &View<'_>, place: Place, body: &Body) -> Option<Broken> {
        let why = match self {
            Assertion::SameAcross(_) => None,
            Assertion::Contains(list) => {
                let missing = list.iter().find(|pattern| !body.operations().any(|one| is_instruction(one, pattern)));
                missing.map(|pattern| format!("there is no `{}`", pattern.text()))
            }
            Assertion::ContainsNo(list) => {
                let found = body.operations().find(|one| list.iter().any(|pattern| is_instruction(one, pattern)));
                found.map(|operation| format!("there is `{}`", operation.text()))
            }
            Assertion::ContainsClass(list) => {
                let missing = list.iter().find(|class| !body.operations().any(|one| one.class() == **class));
                missing.map(|class| format!("there is no instruction of class {}", class.name()))
            }
            Assertion::ContainsNoClass(list) => {
                let found = body.operations().find(|one| list.contains(&one.class()));
                found.map(|one| format!("`{}` is of class {}", one.text(), one.class().name()))
            }
            Assertion::MostInstructions(most) => {
                let count = instructions(body);
                (count > *most as usize).then(|| match count {
                    1 => "there is 1 instruction".to_owned(),
                    _ => format!("there are {count} instructions"),
                })
            }
            Assertion::NoLoop => looping(body).map(|operation| format!("`{}` goes back", operation.text())),
            Assertion::MostBytes(most) => match body.size {
                Some(size) => (size > u64::from(*most)).then(|| format!("it is {size} bytes")),
                None => Some("its size is not known".to_owned()),
            },
            Assertion::Shape(shapes) => {
                (!shapes.contains(&body.shape)).then(|| format!("its shape is `{}`", body.shape.name()))
            }
            Assertion::CallsNothing(list) => {
                let mut called =
                    body.operations().filter(|one| one.class() == Class::Call).map(|one| one.operands.join(", "));
                let found = called.find(|name| list.is_empty() || list.iter().any(|pattern| pattern.matches(name)));
                found.map(|name| format!("it calls `{name}`"))
            }
            Assertion::Verdict(names) => {
                let verdict = view.analysis.and_then(|analysis| analysis.judgement(place.column, place.probe));
                let name = verdict.map_or("unknown", |judgement| judgement.verdict.name());
                (!names.contains(&name)).then(|| format!("its verdict is `{name}`"))
            }
            Assertion::Equals(probe) => return compared(view, place, body, probe, true),
            Assertion::DiffersFrom(probe) => return compared(view, place, body, probe, false),
        };
        why.map(|why| Broken { why, other: None })
    }
}

/// Whether a cell is the same code as a probe's on its target, as an assertion says or denies.
fn compared(view: &View<'_>, place: Place, body: &Body, name: &str, is_same: bool) -> Option<Broken> {
    let (matrix, probe) = (view.matrix, view.other?);
    let other = Place { column: place.column, probe };
    let outcome = &matrix.outcomes[place.column][probe];
    let Outcome::Ok(index) = outcome else {
        let why = format!("`{name}` is {} there: {}", outcome.status(), outcome.reason().unwrap_or_default());
        return Some(Broken { why, other: None });
    };
    let is_equal = matrix.bodies[*index].text == body.text;
    let why = if is_equal { format!("it is the same code as `{name}`") } else { format!("`{name}` is other code") };
    (is_equal != is_same).then_some(Broken { why, other: (!is_equal).then_some(other) })
}

/// How many instructions a body has, without the returns.
fn instructions(body: &Body) -> usize {
    let is_return = |operation: &&Operation| matches!(operation.effect(), Some(Effect::Return));
    body.operations().filter(|operation| !is_return(operation)).count()
}

/// The first branch that goes backwards.
fn looping(body: &Body) -> Option<&Operation> {
    let mut labels: Vec<&str> = Vec::new();
    body.lines.iter().find_map(|line| match line {
        BodyLine::Label(label) => {
            labels.push(label);
            None
        }
        BodyLine::Bracket(_) => None,
        BodyLine::Operation(operation) => match operation.effect() {
            Some(Effect::Branch(_, target) | Effect::Jump(target)) => {
                labels.contains(&target.as_str()).then_some(&**operation)
            }
            _ => None,
        },
    })
}

/// A word is compared with the mnemonic and its prefix, a regular expression with the operands too.
fn is_instruction(operation: &Operation, pattern: &Pattern) -> bool {
    match pattern.plain() {
        Some(_) => pattern.matches(&operation.word()),
        None => pattern.matches(&operation.text()),
    }
}

/// `a, b and c`
pub(super) fn joined(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}
