//! The outcomes of a program side by side: what the language allows, and what each target.

use super::{Answers, Outcome, Seen, Unknown};
use crate::read::program::{Claim, Kind, Name, Program};
use std::collections::BTreeSet;

/// The outcomes of a program, by the language and on targets.
#[derive(Debug)]
pub struct Table {
    /// The program.
    pub program: Program,
    /// What an outcome consists of.
    pub shown: Vec<Name>,
    /// The language.
    pub language: Side,
    /// The targets.
    pub targets: Vec<Side>,
    /// All outcomes that one of them allows, or that were seen, in order.
    pub rows: Vec<Outcome>,
    /// What was seen on this machine.
    pub seen: Option<Seen>,
}

/// The language, or a target.
#[derive(Debug)]
pub struct Side {
    /// Its name.
    pub name: String,
    /// The name of its memory model, if it has one.
    pub model: Option<String>,
    /// The outcomes that it allows.
    pub answers: Result<Answers, Unknown>,
}

/// What a side says of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// It allows it.
    Allowed,
    /// It does not.
    Forbidden,
    /// The target allows it, and the language does not.
    Gained,
    /// The language allows it, and the target does not.
    Lost,
    /// It is not known.
    Unknown,
}

impl Answered {
    /// All answers.
    pub const ALL: [Answered; 5] =
        [Answered::Allowed, Answered::Forbidden, Answered::Gained, Answered::Lost, Answered::Unknown];

    /// Its name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Answered::Allowed => "yes",
            Answered::Forbidden => "no",
            Answered::Gained => "gained",
            Answered::Lost => "lost",
            Answered::Unknown => "?",
        }
    }
}

/// Whether a claim of the program holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It is not known.
    Unknown,
}

impl Side {
    /// Whether it allows an outcome, if that is known.
    #[must_use]
    pub fn allows(&self, outcome: &Outcome) -> Option<bool> {
        self.answers.as_ref().ok().map(|answers| answers.outcomes.contains_key(outcome))
    }

    /// Whether it allows an outcome with a condition, if that is known.
    #[must_use]
    pub fn allows_any(&self, claim: &Claim, shown: &[Name]) -> Option<bool> {
        let any = |answers: &Answers| answers.outcomes.keys().any(|outcome| outcome.satisfies(&claim.condition, shown));
        self.answers.as_ref().ok().map(any)
    }
}

impl Table {
    /// The table of a program.
    #[must_use]
    pub fn of(program: Program, language: Side, targets: Vec<Side>) -> Table {
        let sides = std::iter::once(&language).chain(&targets);
        let rows: BTreeSet<Outcome> = sides
            .filter_map(|side| side.answers.as_ref().ok())
            .flat_map(|answers| answers.outcomes.keys().cloned())
            .collect();
        Table { shown: program.shown(), program, language, targets, rows: rows.into_iter().collect(), seen: None }
    }

    /// The language, and then the targets.
    pub fn sides(&self) -> impl Iterator<Item = &Side> {
        std::iter::once(&self.language).chain(&self.targets)
    }

    /// What a side says of an outcome.
    #[must_use]
    pub fn answered(&self, side: &Side, outcome: &Outcome) -> Answered {
        let by_language =
            if std::ptr::eq(side, &raw const self.language) { None } else { self.language.allows(outcome) };
        match (side.allows(outcome), by_language) {
            (None, _) => Answered::Unknown,
            (Some(true), Some(false)) if self.is_whole() => Answered::Gained,
            (Some(false), Some(true)) => Answered::Lost,
            (Some(true), _) => Answered::Allowed,
            (Some(false), _) => Answered::Forbidden,
        }
    }

    /// Whether the language's outcomes are all known: what is behind loops that were left out may have more.
    fn is_whole(&self) -> bool {
        self.language.answers.as_ref().is_ok_and(|answers| !answers.is_cut)
    }

    /// The outcomes that a target allows and the language does not.
    pub fn gained<'a>(&'a self, side: &'a Side) -> impl Iterator<Item = &'a Outcome> {
        self.rows.iter().filter(|row| self.answered(side, row) == Answered::Gained)
    }

    /// The outcomes that the language allows and a target does not.
    pub fn lost<'a>(&'a self, side: &'a Side) -> impl Iterator<Item = &'a Outcome> {
        self.rows.iter().filter(|row| self.answered(side, row) == Answered::Lost)
    }

    /// Whether a claim holds: nobody may allow what is forbidden, and the language must allow what is allowed.
    #[must_use]
    pub fn held(&self, claim: &Claim) -> Held {
        let allowed = |side: &Side| side.allows_any(claim, &self.shown);
        match claim.kind {
            Kind::Allows => allowed(&self.language).map_or(Held::Unknown, |is| if is { Held::Yes } else { Held::No }),
            Kind::Forbids if self.sides().any(|side| allowed(side) == Some(true)) => Held::No,
            Kind::Forbids if self.sides().all(|side| allowed(side).is_some()) => Held::Yes,
            Kind::Forbids => Held::Unknown,
        }
    }

    /// Whether a claim does not hold, a target allows what the language does not, or something was seen that should not have been.
    #[must_use]
    pub fn has_finding(&self) -> bool {
        let is_broken = self.program.claims.iter().any(|claim| self.held(claim) == Held::No);
        let is_surprising = !self.surprises().is_empty();
        is_broken || is_surprising || self.targets.iter().any(|side| self.gained(side).next().is_some())
    }

    /// Whether no target has an answer.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.targets.iter().all(|side| side.answers.is_err())
    }
}
