//! What is known of a condition register: whether two values compared equal, and which number it can hold.

use super::open_path::OpenPath;
use super::state::Value;
use crate::isa::effect::Register;

/// Whether a comparison came out equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Equal,
    Different,
    Unknown,
}

impl Outcome {
    /// Whether a condition holds that asks for one of the two; nothing if that is not known.
    pub(super) fn is(self, equal: bool) -> Option<bool> {
        match self {
            Outcome::Equal => Some(equal),
            Outcome::Different => Some(!equal),
            Outcome::Unknown => None,
        }
    }

    /// The other outcome.
    pub(super) fn inverse(self) -> Outcome {
        match self {
            Outcome::Equal => Outcome::Different,
            Outcome::Different => Outcome::Equal,
            Outcome::Unknown => Outcome::Unknown,
        }
    }

    /// The numbers that a condition register can hold after a comparison with this outcome, as bits.
    fn codes(self) -> u8 {
        match self {
            Outcome::Equal => EQUAL,
            Outcome::Different => LESS | GREATER,
            Outcome::Unknown => EQUAL | LESS | GREATER,
        }
    }
}

const EQUAL: u8 = 0b0001;
const LESS: u8 = 0b0010;
const GREATER: u8 = 0b0100;
const ALL: u8 = 0b1111;

/// The last comparison.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flags {
    /// Its outcome.
    pub(super) outcome: Outcome,
    /// The reads that it depends on.
    pub(super) taint: u64,
    /// The compared values, if known.
    pub(super) compared: Option<(Value, Value)>,
    /// The numbers that the register can hold, as bits, where it holds one.
    pub(super) codes: u8,
}

/// Of which nothing is known.
pub(super) const UNKNOWN: Flags = Flags { outcome: Outcome::Unknown, taint: 0, compared: None, codes: ALL };

impl Flags {
    /// The outcome of a comparison.
    pub(super) fn of(outcome: Outcome, taint: u64, compared: Option<(Value, Value)>) -> Flags {
        Flags { outcome, taint, compared, codes: outcome.codes() }
    }

    /// The outcome of a compare-and-swap: one that fails is "less".
    pub(super) fn of_swap(outcome: Outcome, taint: u64) -> Flags {
        let codes = if outcome == Outcome::Different { LESS } else { outcome.codes() };
        Flags { codes, ..Flags::of(outcome, taint, None) }
    }

    /// The same, if the comparison is known to have this outcome.
    pub(super) fn with(self, outcome: Outcome) -> Flags {
        let codes = match outcome {
            Outcome::Equal => self.codes & EQUAL,
            Outcome::Different => self.codes & !EQUAL,
            Outcome::Unknown => self.codes,
        };
        Flags { outcome, codes, ..self }
    }

    /// Whether the register holds one of these numbers, if that is known.
    pub(super) fn is_one_of(self, codes: u8) -> Option<bool> {
        match (self.codes & codes, self.codes & !codes) {
            (0, _) => Some(false),
            (_, 0) => Some(true),
            _ => None,
        }
    }

    /// The same, if the register is known to hold one of these numbers.
    fn among(self, codes: u8) -> Flags {
        let codes = self.codes & codes;
        let outcome = match codes {
            EQUAL => Outcome::Equal,
            codes if codes & EQUAL == 0 => Outcome::Different,
            _ => self.outcome,
        };
        Flags { outcome, codes, ..self }
    }
}

impl OpenPath {
    /// Records that a condition register has an outcome, and what follows for the values that it compares.
    pub(super) fn learn_outcome(&mut self, register: Register, outcome: Outcome) {
        self.learn_flags(register, self.state.flags(register).with(outcome));
    }

    /// Records that a condition register holds one of these numbers, or none of them.
    pub(super) fn learn_codes(&mut self, register: Register, codes: u8, is_one: bool) {
        let codes = if is_one { codes } else { !codes };
        self.learn_flags(register, self.state.flags(register).among(codes));
    }

    fn learn_flags(&mut self, register: Register, flags: Flags) {
        if let Some((one, other)) = flags.compared {
            self.state.learn(one, other, flags.outcome);
        }
        self.state.set_flags(register, flags);
    }
}
