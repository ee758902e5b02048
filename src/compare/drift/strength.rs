//! How two bodies compare in what they order: by the orders they give, or else access by access.

use crate::isa::Isa;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Status};
use crate::judge::analysis::{Column, Judgement, Kind, Orders};
use crate::judge::strength::Strength;
use crate::model::Annotation;
use crate::read::matrix::{Body, BodyLine};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;

/// How the second of two strengths compares with the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Relation {
    Equal,
    More,
    Less,
    /// More in one point, and less in another.
    Mixed,
}

impl Relation {
    fn of(more: bool, less: bool) -> Relation {
        match (more, less) {
            (false, false) => Relation::Equal,
            (true, false) => Relation::More,
            (false, true) => Relation::Less,
            (true, true) => Relation::Mixed,
        }
    }
}

/// How the second of two bodies compares with the first.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Comparison {
    /// In what they order; nothing where that is not known.
    pub(super) relation: Option<Relation>,
    /// In nothing but where their branches go.
    pub(super) is_turned: bool,
}

/// Compares two bodies.
pub(super) fn comparison(before: Compiled<'_>, after: Compiled<'_>) -> Comparison {
    Comparison { relation: relation(before, after), is_turned: is_turned(before, after) }
}

/// A body, and what it was compiled for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compiled<'a> {
    pub(super) body: &'a Body,
    pub(super) isa: &'a Isa,
    /// Whether it may have to be sequentially consistent.
    pub(super) is_sequential: bool,
    /// What it orders, where that is known.
    pub(super) given: Option<Given>,
}

/// How the strengths of two bodies compare; nothing where that is not known.
fn relation(before: Compiled<'_>, after: Compiled<'_>) -> Option<Relation> {
    let (Some(one), Some(other)) = (before.given, after.given) else { return by_alignment(before, after) };
    let pairs = [(one.exchanging, other.exchanging), (one.reading, other.reading)];
    // What one of the two never does cannot be compared.
    let pairs = || pairs.iter().filter_map(|(one, other)| one.zip(*other));
    let relation = Relation::of(
        pairs().any(|(one, other)| other.without(one) != Orders::default()),
        pairs().any(|(one, other)| one.without(other) != Orders::default()),
    );
    // What no order of the operation rests on can still have changed: the release of a write that puts back.
    let is_equal = relation == Relation::Equal;
    if is_equal { Some(by_marks(before, after).unwrap_or(relation)) } else { Some(relation) }
}

/// The orders that a body gives on every way through it: where it writes, and where it only reads.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Given {
    exchanging: Option<Orders>,
    reading: Option<Orders>,
}

impl Given {
    /// What the cells of a judgement give; nothing where nothing is asked of them, or it is not known what they do.
    pub(super) fn of(column: &Column, judgement: &Judgement) -> Option<Given> {
        let mut given = Given::default();
        for number in &judgement.sequences {
            let (sequence, orders) = (&column.sequences[*number], column.orders[*number]);
            let known = if sequence.write.is_some() { &mut given.exchanging } else { &mut given.reading };
            *known = Some(known.map_or(orders, |known| known.common(orders)));
        }
        (judgement.asked.kind != Kind::Nothing && !judgement.sequences.is_empty()).then_some(given)
    }
}

/// How the accesses and barriers of two bodies compare, whichever they are. What only one of them has counts by what it orders.
fn by_alignment(before: Compiled<'_>, after: Compiled<'_>) -> Option<Relation> {
    let capped = |compiled: Compiled<'_>, is_sequential: bool| {
        let marks = joined(&effects(compiled)?, compiled.isa);
        let weak = |mark: Mark| Mark { strength: mark.strength.without_sequential_consistency(), ..mark };
        Some(if is_sequential { marks } else { marks.into_iter().map(weak).collect::<Vec<Mark>>() })
    };
    let is_sequential = before.is_sequential || after.is_sequential;
    let (one, other) = (capped(before, is_sequential)?, capped(after, is_sequential)?);
    let kinds = |marks: &[Mark]| marks.iter().map(|mark| mark.kind.clone()).collect::<Vec<_>>();
    let orders_some = |mark: &Mark| mark.strength.is_some();
    let (mut more, mut less) = (false, false);
    for operation in capture_diff_slices(Algorithm::Myers, &kinds(&one), &kinds(&other)) {
        let (one, other) = (&one[operation.old_range()], &other[operation.new_range()]);
        if matches!(operation, DiffOp::Equal { .. }) {
            let pairs = || one.iter().zip(other);
            more = more || pairs().any(|(one, other)| other.strength.exceeds(one.strength));
            less = less || pairs().any(|(one, other)| one.strength.exceeds(other.strength));
        } else {
            (more, less) = (more || other.iter().any(orders_some), less || one.iter().any(orders_some));
        }
    }
    Some(Relation::of(more, less))
}

/// The marks of effects, where every way to read and write in one step is the same one: an instruction, a helper, or a
/// load-exclusive with its store-exclusive. Branches are left out.
fn joined(effects: &[(&Effect, bool)], isa: &Isa) -> Vec<Mark> {
    let modify = |strength: Strength| Mark { kind: "modify".to_owned(), strength };
    let mut marks: Vec<Mark> = Vec::new();
    // By their numbers: after loop rotation the store-exclusive stands before its load-exclusive.
    let mut stores = effects.iter().filter_map(|(effect, _)| stored_exclusively(effect));
    for (effect, is_on_stack) in effects {
        match effect {
            Effect::Access(access) if access.kind == AccessKind::LoadExclusive => {
                let (release, is_one_step) = stores.next().unwrap_or_default();
                marks.push(modify(Strength { release, is_one_step, ..Strength::of_access(access) }));
            }
            Effect::Access(Access { kind: AccessKind::StoreExclusive(_), .. })
            | Effect::Branch(..)
            | Effect::Jump(_) => {}
            Effect::Access(Access { kind: AccessKind::CompareAndSwap, .. }) | Effect::Call { .. } => {
                marks.extend(Strength::of(effect, isa).map(modify).or_else(|| mark(effect, isa)));
            }
            // Nobody else sees the stack.
            Effect::Access(_) if *is_on_stack => {}
            Effect::Access(access) => marks.push(match access.kind {
                kind @ (AccessKind::Load | AccessKind::Store) => {
                    let strength = Strength { is_one_step: false, ..Strength::of_access(access) };
                    Mark { kind: format!("{kind:?}"), strength }
                }
                _ => modify(Strength::of_access(access)),
            }),
            effect => marks.extend(mark(effect, isa)),
        }
    }
    marks
}

/// The release of a store-exclusive, and whether its success is looked at.
fn stored_exclusively(effect: &Effect) -> Option<(Annotation, bool)> {
    match effect {
        Effect::Access(Access { kind: AccessKind::StoreExclusive(status), release, .. }) => {
            Some((*release, *status != Status::Unread))
        }
        _ => None,
    }
}

/// Whether two bodies are the same instructions but for their branches, and these go other ways, or under other conditions.
fn is_turned(before: Compiled<'_>, after: Compiled<'_>) -> bool {
    match (Ways::of(before), Ways::of(after)) {
        (Some(one), Some(other)) => one.between == other.between && one.branches != other.branches,
        _ => false,
    }
}

/// Where the control of a body can go.
#[derive(PartialEq, Eq)]
struct Ways<'a> {
    /// What stands between the branches, jumps left out: where the next instructions are does not matter.
    between: Vec<&'a str>,
    /// Each branch: its condition, behind how many instructions it stands, and behind how many it leads.
    branches: Vec<(&'a Condition, usize, usize)>,
}

impl<'a> Ways<'a> {
    fn of(compiled: Compiled<'a>) -> Option<Ways<'a>> {
        let Compiled { body, .. } = compiled;
        let (mut between, mut branches, mut labels) = (Vec::new(), Vec::new(), HashMap::new());
        for (line, text) in body.lines.iter().zip(&body.text) {
            match line {
                BodyLine::Label(label) => drop(labels.insert(label.as_str(), between.len())),
                BodyLine::Bracket(_) => {}
                BodyLine::Operation(operation) => match operation.effect()? {
                    Effect::Branch(condition, label) => branches.push((condition, between.len(), label)),
                    Effect::Jump(_) => {}
                    _ => between.push(text.as_str()),
                },
            }
        }
        let lead = |(condition, place, label): (&'a Condition, usize, &String)| {
            Some((condition, place, *labels.get(label.as_str())?))
        };
        let branches = branches.into_iter().map(lead).collect::<Option<Vec<_>>>()?;
        Some(Ways { between, branches })
    }
}

/// What the instructions of a body do, and whether that is on the stack; nothing where one is not understood.
fn effects(compiled: Compiled<'_>) -> Option<Vec<(&Effect, bool)>> {
    compiled.body.operations().map(|operation| Some((operation.effect()?, operation.is_on_stack()))).collect()
}

/// How the accesses of two bodies compare one by one, where they are the same ones.
fn by_marks(before: Compiled<'_>, after: Compiled<'_>) -> Option<Relation> {
    let (one, other) = (marks(before)?, marks(after)?);
    let is_same = one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| one.kind == other.kind);
    is_same.then(|| {
        let pairs = || one.iter().zip(&other);
        Relation::of(
            pairs().any(|(one, other)| other.strength.exceeds(one.strength)),
            pairs().any(|(one, other)| one.strength.exceeds(other.strength)),
        )
    })
}

/// An access, a barrier or a call as it stands in the text.
struct Mark {
    /// What has to be the same for its orders to be compared.
    kind: String,
    /// What it orders.
    strength: Strength,
}

fn marks(compiled: Compiled<'_>) -> Option<Vec<Mark>> {
    Some(effects(compiled)?.into_iter().filter_map(|(effect, _)| mark(effect, compiled.isa)).collect())
}

/// The mark of what an instruction does, if it has one.
fn mark(effect: &Effect, isa: &Isa) -> Option<Mark> {
    let kind = match effect {
        Effect::Access(access) => {
            let kind = match access.kind {
                AccessKind::StoreExclusive(status) => format!("store-exclusive {}", status != Status::Unread),
                // Without its lock it can be divided, which is less.
                AccessKind::Modify | AccessKind::ModifyPlain => "modify".to_owned(),
                kind => format!("{kind:?}"),
            };
            format!("{kind} {}", access.width)
        }
        Effect::Fence(_) => "fence".to_owned(),
        // All of the name of a helper but its ordering, which comes behind the width.
        Effect::Call { name, .. } if isa.helper_called(name).is_some() => {
            name.trim_end_matches(|character: char| !character.is_ascii_digit()).to_owned()
        }
        Effect::Call { name, .. } => name.clone(),
        Effect::Branch(..) | Effect::Jump(_) => "branch".to_owned(),
        _ => return None,
    };
    Some(Mark { kind, strength: Strength::of(effect, isa).unwrap_or_default() })
}
