//! Values: what the expressions of instructions come to.

use super::named;
use crate::isa::effect::{Condition, Operand, Register};
use crate::isa::exact::{Expression, Function, Relation};
use crate::read::litmus::{Location, address};

/// What a register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::judge) enum Content {
    /// A number.
    Number(u64),
    /// The comparison of two numbers of this many bits.
    Compared(u64, u64, u16),
    /// The flags of a result of this many bits; those that depend on how it was computed are not known.
    Result(u64, u16),
    /// Flags as they are given: negative, zero, carry and overflow, the last one as the lowest bit.
    Given(u8),
    /// Flags of which nothing is known.
    Unknown,
}

/// The registers of a thread; those that are not here hold 0. Each has the events that its value depends on, as bits.
#[derive(Debug, Clone, Default)]
pub(in crate::judge) struct Registers(Vec<(Register, Content, u64)>);

impl Registers {
    pub(super) fn get(&self, register: Register) -> (Content, u64) {
        let known = self.0.iter().find(|(known, _, _)| *known == register);
        known.map_or((Content::Number(0), 0), |(_, content, taint)| (*content, *taint))
    }

    pub(in crate::judge) fn set(&mut self, register: Register, content: Content, taint: u64) {
        match self.0.iter_mut().find(|(known, _, _)| *known == register) {
            Some(place) => *place = (register, content, taint),
            None => self.0.push((register, content, taint)),
        }
    }

    /// The number in a register.
    pub(super) fn number(&self, register: Register) -> u64 {
        match self.get(register).0 {
            Content::Number(number) => number,
            Content::Compared(..) | Content::Result(..) | Content::Given(_) | Content::Unknown => 0,
        }
    }
}

/// Where an instruction takes its values from.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) registers: &'a Registers,
    pub(super) locations: &'a [Location],
    /// What its access read, and how many bits of it a register takes.
    pub(super) loaded: Option<(u128, u16)>,
    /// The event that read it.
    pub(super) reader: u64,
    /// Whether its store-exclusive wrote, and the event of that.
    pub(super) status: Option<(bool, u64)>,
}

/// A number without the bits above its width.
pub(super) fn cut(width: u16, number: u64) -> u64 {
    if width >= 64 { number } else { number & ((1 << width) - 1) }
}

/// A number of this many bits, as a signed one.
fn signed(width: u16, number: u64) -> i64 {
    let above = 64_u32.saturating_sub(u32::from(width));
    if above >= 64 { 0 } else { ((number << above).cast_signed()) >> above }
}

/// Whether a relation holds between two numbers.
fn holds(relation: Relation, width: u16, one: u64, other: u64) -> bool {
    let (a, b) = (cut(width, one), cut(width, other));
    let (signed_a, signed_b) = (signed(width, a), signed(width, b));
    let difference = cut(width, a.wrapping_sub(b));
    match relation {
        Relation::Equal => a == b,
        Relation::Below => a < b,
        Relation::BelowOrEqual => a <= b,
        Relation::Less => signed_a < signed_b,
        Relation::LessOrEqual => signed_a <= signed_b,
        Relation::Negative => signed(width, difference) < 0,
        Relation::Overflow => (signed_a < signed_b) != (signed(width, difference) < 0),
        Relation::Parity => (difference & 0xff).count_ones().is_multiple_of(2),
        Relation::Unordered => false,
    }
}

impl Values<'_> {
    /// The value of an expression, which is a number.
    pub(super) fn number(&self, expression: &Expression) -> Result<u64, String> {
        match self.content(expression)? {
            Content::Number(number) => Ok(number),
            Content::Compared(..) | Content::Result(..) | Content::Given(_) | Content::Unknown => {
                Err("it computes with a condition register".to_owned())
            }
        }
    }

    /// The value of an expression.
    pub(super) fn content(&self, expression: &Expression) -> Result<Content, String> {
        Ok(Content::Number(match expression {
            Expression::Register(register) => return Ok(self.registers.get(*register).0),
            Expression::Constant(value) => value.cast_unsigned(),
            Expression::Symbol(name) => {
                let location = self.locations.iter().position(|location| location.name == name.as_str());
                address(location.ok_or_else(|| format!("there is no location `{name}`"))?)
            }
            Expression::Loaded(part) => {
                let (value, width) = self.loaded.ok_or("it reads nothing")?;
                #[expect(clippy::cast_possible_truncation, reason = "a register has 64 bits")]
                let part =
                    value.checked_shr(u32::from(width) * u32::try_from(*part).unwrap_or(u32::MAX)).unwrap_or(0) as u64;
                cut(width, part)
            }
            Expression::Status => u64::from(!self.status.ok_or("it reports no status")?.0),
            Expression::Outcome(relation, register) => u64::from(self.outcome(*relation, *register)?),
            Expression::Apply { function, width, of } => return self.applied(function, *width, of),
        }))
    }

    fn applied(&self, function: &Function, width: u16, of: &[Expression]) -> Result<Content, String> {
        if *function == Function::Select {
            let [condition, then, otherwise] = of else { return Err("it selects between too few".to_owned()) };
            return self.content(if self.number(condition)? == 0 { otherwise } else { then });
        }
        if let (Function::Flags(name), [result, ..]) = (function, of) {
            let result = self.number(result)?;
            let numbers: Option<Vec<u64>> = of.iter().map(|one| self.number(one).ok()).collect();
            let carry = named::carry(name, &numbers.unwrap_or_default());
            return Ok(carry.map_or(Content::Result(cut(width, result), width), Content::Number));
        }
        let numbers: Vec<u64> = of.iter().map(|one| self.number(one)).collect::<Result<_, _>>()?;
        let cut = |number| cut(width, number);
        let folded = |with: fn(u64, u64) -> u64| cut(numbers.iter().copied().reduce(with).unwrap_or(0));
        let number = match (function, numbers.as_slice()) {
            (Function::Add, _) => folded(u64::wrapping_add),
            (Function::Subtract, _) => folded(u64::wrapping_sub),
            (Function::Multiply, _) => folded(u64::wrapping_mul),
            (Function::And, _) => folded(|one, other| one & other),
            (Function::Or, _) => folded(|one, other| one | other),
            (Function::Xor, _) => folded(|one, other| one ^ other),
            (Function::ShiftLeft, [one, by]) => cut(one << (by % u64::from(width.max(1)))),
            (Function::ShiftRight, [one, by]) => cut(*one) >> (by % u64::from(width.max(1))),
            (Function::ShiftRightSigned, [one, by]) => {
                cut((signed(width, *one) >> (by % u64::from(width.max(1)))).cast_unsigned())
            }
            (Function::ZeroExtend, [one]) => cut(*one),
            (Function::SignExtend(to), [one]) => self::cut(*to, signed(width, *one).cast_unsigned()),
            (Function::Insert, [into, one]) => (into & !cut(u64::MAX)) | cut(*one),
            (Function::Test(relation), [one, other]) => u64::from(holds(*relation, width, *one, *other)),
            (Function::Compare, [one, other]) => return Ok(Content::Compared(cut(*one), cut(*other), width)),
            (Function::Other(name), _) => {
                let known = named::number(name, width, &numbers);
                return known.ok_or_else(|| format!("what `{name}` computes is not known"));
            }
            _ => return Err("it has a wrong number of operands".to_owned()),
        };
        Ok(Content::Number(number))
    }

    /// Whether a condition register has an outcome.
    pub(super) fn outcome(&self, relation: Relation, register: Register) -> Result<bool, String> {
        match (self.registers.get(register).0, relation) {
            (Content::Compared(one, other, width), _) => Ok(holds(relation, width, one, other)),
            (Content::Result(result, width), Relation::Equal | Relation::Negative) => {
                Ok(holds(relation, width, result, 0))
            }
            (Content::Given(flags), _) => {
                let [negative, zero, carry, overflow] = [3, 2, 1, 0].map(|bit| flags >> bit & 1 == 1);
                match relation {
                    Relation::Equal => Ok(zero),
                    Relation::Below => Ok(!carry),
                    Relation::BelowOrEqual => Ok(!carry || zero),
                    Relation::Less => Ok(negative != overflow),
                    Relation::LessOrEqual => Ok(zero || negative != overflow),
                    Relation::Negative => Ok(negative),
                    Relation::Overflow => Ok(overflow),
                    Relation::Parity | Relation::Unordered => Err("the flags are not known".to_owned()),
                }
            }
            // Nothing was compared: all flags are clear.
            (Content::Number(0), _) => Ok(false),
            _ => Err("the flags are not known".to_owned()),
        }
    }

    /// Whether an instruction with this condition is executed, and what that depends on.
    pub(super) fn is_executed(&self, condition: &Condition) -> Result<(bool, u64), String> {
        let number = |operand: Operand| match operand {
            Operand::Register(register) => Ok(self.registers.number(register)),
            Operand::Constant(value) => Ok(value.cast_unsigned()),
            Operand::Part(_) => Err("a part of a register decides".to_owned()),
        };
        match condition {
            Condition::Flags { register, equal } => {
                Ok((self.outcome(Relation::Equal, *register)? == *equal, self.registers.get(*register).1))
            }
            Condition::Values(one, other, equal) => {
                let registers = [one, other].into_iter().filter_map(|operand| operand.register());
                let taint = registers.fold(0, |taint, register| taint | self.registers.get(register).1);
                Ok(((number(*one)? == number(*other)?) == *equal, taint))
            }
            Condition::Pairs(pairs, equal) => {
                let registers = pairs.iter().flatten().filter_map(|operand| operand.register());
                let taint = registers.fold(0, |taint, register| taint | self.registers.get(register).1);
                let are_equal = pairs.iter().map(|[one, other]| Ok(number(*one)? == number(*other)?));
                let all = are_equal.collect::<Result<Vec<bool>, String>>()?.iter().all(|is| *is);
                Ok((all == *equal, taint))
            }
            Condition::OtherFlags(_) | Condition::Codes { .. } | Condition::Bit(..) | Condition::Other(_) => {
                Err("its condition is not known".to_owned())
            }
        }
    }

    /// The events that the value of an expression depends on. A register that is computed with counts, whatever comes out.
    pub(super) fn taint(&self, expression: &Expression) -> u64 {
        match expression {
            Expression::Register(register) | Expression::Outcome(_, register) => self.registers.get(*register).1,
            Expression::Constant(_) | Expression::Symbol(_) => 0,
            Expression::Loaded(_) => self.reader,
            Expression::Status => self.status.map_or(0, |(_, event)| event),
            Expression::Apply { of, .. } => of.iter().fold(0, |taint, one| taint | self.taint(one)),
        }
    }
}
