//! How two bodies compare in what they order, for what their sources ask for: by the orders that they give. Where the model is not
//! multi-copy atomic these are not known, and each sequence is compared with those that have the same accesses.

use crate::compare::placement::{Placement, compared};
use crate::isa::Isa;
use crate::isa::effect::{AccessKind, Effect, Status};
use crate::judge::analysis::{Column, Judgement, Kind, Orders, Sequence};
use crate::judge::strength::Strength;
use crate::read::matrix::{Body, Operation};

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

/// A body, and what it was compiled for.
#[derive(Debug, Clone)]
pub(super) struct Compiled<'a> {
    pub(super) body: &'a Body,
    pub(super) isa: &'a Isa,
    /// What it orders, where that is known.
    pub(super) given: Option<Given>,
    /// The sequences of events that it can perform.
    pub(super) sequences: Vec<&'a Sequence>,
}

/// How the strengths of two bodies compare; nothing where that is not known.
pub(super) fn relation(before: &Compiled<'_>, after: &Compiled<'_>) -> Option<Relation> {
    let (Some(one), Some(other)) = (before.given, after.given) else {
        return by_placement(&before.sequences, &after.sequences);
    };
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
        if column.orders.is_empty() {
            return None;
        }
        let mut given = Given::default();
        for number in &judgement.sequences {
            let (sequence, orders) = (&column.sequences[*number], column.orders[*number]);
            let known = if sequence.write.is_some() { &mut given.exchanging } else { &mut given.reading };
            *known = Some(known.map_or(orders, |known| known.common(orders)));
        }
        (judgement.asked.kind != Kind::Nothing && !judgement.sequences.is_empty()).then_some(given)
    }
}

/// The sequences of the cells of a judgement.
pub(super) fn sequences<'a>(column: &'a Column, judgement: &Judgement) -> Vec<&'a Sequence> {
    judgement.sequences.iter().map(|number| &column.sequences[*number]).collect()
}

/// How two sets of sequences compare: one is no weaker than another if each sequence of it has one there with the same accesses
/// that orders no more. Nothing where a sequence has none with the same accesses.
fn by_placement(before: &[&Sequence], after: &[&Sequence]) -> Option<Relation> {
    let pairs: Vec<Vec<Option<Placement>>> =
        before.iter().map(|one| after.iter().map(|other| compared(&one.events, &other.events)).collect()).collect();
    let numbers = || 0..after.len();
    let has_twins = pairs.iter().all(|own| own.iter().any(Option::is_some))
        && numbers().all(|other| pairs.iter().any(|own| own[other].is_some()));
    if before.is_empty() || after.is_empty() || !has_twins {
        return None;
    }
    let keeps = |pair: &Option<Placement>| pair.is_some_and(|pair| pair.lost.is_none());
    let gains_nothing = |pair: &Option<Placement>| pair.is_some_and(|pair| !pair.has_gained);
    let is_no_weaker = numbers().all(|other| pairs.iter().any(|own| keeps(&own[other])));
    let is_no_stronger = pairs.iter().all(|own| own.iter().any(gains_nothing));
    Some(Relation::of(!is_no_stronger, !is_no_weaker))
}

/// How the accesses of two bodies compare one by one, where they are the same ones.
fn by_marks(before: &Compiled<'_>, after: &Compiled<'_>) -> Option<Relation> {
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

/// The marks of a body; nothing where an instruction is not understood.
fn marks(compiled: &Compiled<'_>) -> Option<Vec<Mark>> {
    let effects = compiled.body.operations().map(Operation::effect).collect::<Option<Vec<&Effect>>>()?;
    Some(effects.into_iter().filter_map(|effect| mark(effect, compiled.isa)).collect())
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
        Effect::MemoryCopy { read, write } => format!("copy {} {}", read.width, write.width),
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
