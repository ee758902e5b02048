//! How two bodies compare in what they order: by the orders they give, or else access by access.

use crate::analysis::{Column, Judgement, Kind, Orders};
use crate::asm::Dialect;
use crate::isa::step::{AccessKind, Step};
use crate::isa::{Isa, Memory};
use crate::matrix::Body;
use crate::model::{Accesses, Annotation, Fence};

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
#[derive(Debug, Clone, Copy)]
pub(super) struct Compiled<'a> {
    pub(super) body: &'a Body,
    pub(super) dialect: Dialect,
    pub(super) isa: &'a Isa,
    /// What it orders, where that is known.
    pub(super) given: Option<Given>,
}

/// How the strengths of two bodies compare; nothing where that is not known.
pub(super) fn relation(before: Compiled<'_>, after: Compiled<'_>) -> Option<Relation> {
    let (Some(one), Some(other)) = (before.given, after.given) else { return by_marks(before, after) };
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

/// How the accesses of two bodies compare one by one, where they are the same ones.
fn by_marks(before: Compiled<'_>, after: Compiled<'_>) -> Option<Relation> {
    let (one, other) = (marks(before)?, marks(after)?);
    let is_same = one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| one.kind == other.kind);
    is_same.then(|| {
        let pairs = || one.iter().zip(&other).flat_map(|(one, other)| one.orders.iter().zip(other.orders));
        Relation::of(pairs().any(|(one, other)| *one < other), pairs().any(|(one, other)| *one > other))
    })
}

/// An access, a barrier or a call as it stands in the text.
struct Mark {
    /// What has to be the same for its orders to be compared.
    kind: String,
    /// How far it orders, in numbers that can be compared one by one.
    orders: [u8; 4],
}

fn marks(compiled: Compiled<'_>) -> Option<Vec<Mark>> {
    let Compiled { body, dialect, isa, .. } = compiled;
    let memory = isa.memory.as_ref()?;
    let steps = body.operations().map(|operation| operation.step(memory, dialect));
    let steps = steps.collect::<Option<Vec<Step>>>()?;
    Some(steps.into_iter().filter_map(|step| mark(step, memory)).collect())
}

/// The mark of what an instruction does, if it has one.
fn mark(step: Step, memory: &Memory) -> Option<Mark> {
    match step {
        Step::Access(access) => {
            let kind = match access.kind {
                AccessKind::StoreExclusive(status) => format!("store-exclusive {}", status.is_some()),
                // Without its lock it can be divided, which is less.
                AccessKind::Modify | AccessKind::ModifyPlain => "modify".to_owned(),
                kind => format!("{kind:?}"),
            };
            let is_step = access.kind != AccessKind::ModifyPlain;
            let orders = [level(access.acquire), level(access.release), access.is_locked.into(), is_step.into()];
            Some(Mark { kind: format!("{kind} {}", access.width), orders })
        }
        Step::Fence(fence) => Some(Mark { kind: "fence".to_owned(), orders: fenced(fence) }),
        Step::Call { name, .. } => Some(match (memory.helper)(name.split('@').next().unwrap_or(&name)) {
            Some(helper) => {
                let access = helper.access;
                let orders = [level(access.acquire), level(access.release), 0, 0];
                // All of the name but its ordering, which comes behind the width.
                let kind = name.trim_end_matches(|character: char| !character.is_ascii_digit()).to_owned();
                Mark { kind, orders }
            }
            None => Mark { kind: name, orders: [0; 4] },
        }),
        Step::Branch(..) | Step::Jump(_) => Some(Mark { kind: "branch".to_owned(), orders: [0; 4] }),
        _ => None,
    }
}

fn level(annotation: Annotation) -> u8 {
    match annotation {
        Annotation::None => 0,
        Annotation::Pc => 1,
        Annotation::Sc => 2,
    }
}

/// What a barrier orders: reads and writes before it, those behind it. `fence.tso` stands below the full one.
fn fenced(fence: Fence) -> [u8; 4] {
    let bits = |accesses: Accesses, each: u8| [u8::from(accesses.reads) * each, u8::from(accesses.writes) * each];
    let (before, after) = match fence {
        Fence::Between { before, after } => (bits(before, 2), bits(after, 2)),
        Fence::Tso => ([2, 1], [1, 2]),
        Fence::Instruction => ([0, 0], [0, 0]),
    };
    [before[0], before[1], after[0], after[1]]
}
