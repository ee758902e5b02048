//! x86 and x86-64: what an instruction computes exactly.
//!
//! Flags that the manual leaves undefined are those of the named computation. `cmpxchg16b` changes only the zero flag; here it
//! sets all flags to the comparison. A 32-bit `cmpxchg` that succeeds keeps the upper half of `rax`; here it is cleared.
//! The manual says both (Intel SDM volume 2, "CMPXCHG"), and compilers read neither. Vectors have 128 bits.

mod arithmetic;
mod place;
#[cfg(test)]
mod tests;
mod vector;
mod wide;

use super::access::suffix;
use super::operand::{FLAGS, RAX, RBX, RCX, RDX, RSP};
use super::reading::Reading;
use super::table::Kind;
use crate::isa::asm::Dialect;
use crate::isa::effect::Register;
use crate::isa::exact::{Exact, Expression, Function, Relation};
use place::{Place, place};

/// What an instruction computes; nothing if not all of it is known.
pub(super) fn exact(reading: &Reading<'_>, dialect: Dialect) -> Option<Exact> {
    match reading.form.kind {
        Kind::Nothing | Kind::Trap | Kind::Fence(_) => return Some(Exact::default()),
        Kind::Branch => return Some(Exact { taken: Some(condition(reading)?), ..Exact::default() }),
        Kind::Push | Kind::Pop | Kind::PushOther | Kind::PopOther => return None,
        Kind::Jump | Kind::Call | Kind::Return | Kind::String | Kind::Other => return None,
        _ => {}
    }
    let places = reading.texts.iter().map(|text| place(text, dialect)).collect::<Option<Vec<Place>>>()?;
    let address = places.iter().find_map(Place::address).filter(|_| reading.form.kind != Kind::Address).cloned();
    let mut work = Work { reading, places, exact: Exact { address, ..Exact::default() } };
    work.run()?;
    Some(work.exact)
}

/// What the fence `lock or [rsp], 0` computes. Its flags depend on memory that nothing else uses.
pub(super) fn stack_fence() -> Exact {
    let flags = Expression::apply(Function::Flags("fence".into()), 64, [Expression::Register(RSP)]);
    Exact { values: vec![(FLAGS, flags)], ..Exact::default() }
}

/// An instruction while its computation is built up.
struct Work<'a> {
    reading: &'a Reading<'a>,
    /// Its operands. The destination is first.
    places: Vec<Place>,
    exact: Exact,
}

impl Work<'_> {
    fn run(&mut self) -> Option<()> {
        match self.reading.form.kind {
            Kind::Copy | Kind::CopyPart if self.has_vector() => vector::copy(self),
            Kind::Copy => self.put(0, self.width()?, self.value(1)?),
            Kind::Extend => self.extend(),
            Kind::Set => self.put(0, 8, condition(self.reading)?),
            Kind::CopyIf => {
                let (width, arguments) = (self.width()?, [condition(self.reading)?, self.value(1)?, self.value(0)?]);
                self.put(0, width, Expression::apply(Function::Select, width, arguments))
            }
            Kind::Modify | Kind::Compute | Kind::Compare if self.has_vector() => vector::computed(self),
            Kind::Modify | Kind::Compute | Kind::Compare | Kind::Multiply => arithmetic::arithmetic(self),
            Kind::MultiplyWide => wide::multiply(self),
            Kind::Divide => wide::divide(self),
            Kind::Identify => wide::identify(self),
            Kind::Exchange => self.exchange(),
            Kind::CompareExchange => self.compare_exchange(),
            Kind::CompareExchangeWide => self.compare_exchange_wide(),
            Kind::Address => self.put(0, self.width()?, self.places.get(1)?.address()?.clone()),
            Kind::ExtendAccumulator => {
                let width: u16 = match self.base() {
                    "cwd" => 16,
                    "cdq" | "cltd" => 32,
                    _ => 64,
                };
                let arguments = [Expression::Register(RAX), Expression::Constant(i64::from(width) - 1)];
                let sign = Expression::apply(Function::ShiftRightSigned, width, arguments);
                self.set(RDX, inserted(RDX, width, sign))
            }
            Kind::WidenAccumulator => {
                let (from, to) = match self.base() {
                    "cbw" => (8, 16),
                    "cwde" => (16, 32),
                    _ => (32, 64),
                };
                let value = Expression::apply(Function::SignExtend(to), from, [Expression::Register(RAX)]);
                self.set(RAX, inserted(RAX, to, value))
            }
            Kind::FloatLoad => vector::float_load(self),
            Kind::FloatStore => vector::float_store(self),
            _ => None,
        }
    }

    fn base(&self) -> &'static str {
        self.reading.mnemonic.base
    }

    /// Whether it names a vector register.
    fn has_vector(&self) -> bool {
        self.places.iter().any(|place| matches!(place, Place::Register(Register::Vector(_), _)))
    }

    /// The width of its destination, and of what it computes.
    fn width(&self) -> Option<u16> {
        let own = |number: usize| self.places.get(number).and_then(Place::width);
        let takes_any = matches!(self.reading.form.kind, Kind::Copy | Kind::Exchange | Kind::CompareExchange);
        let source = || own(1).filter(|_| takes_any);
        own(0)
            .or_else(|| suffix(self.reading))
            .or_else(source)
            .or(Some(self.reading.form.width).filter(|width| *width > 0))
    }

    /// The value of an operand. Bits above its width may be anything.
    fn value(&self, number: usize) -> Option<Expression> {
        self.places.get(number).map(Place::value)
    }

    /// Writes a value of a width to an operand.
    fn put(&mut self, number: usize, width: u16, value: Expression) -> Option<()> {
        match self.places.get(number)? {
            Place::Register(register @ Register::General(_), _) => {
                let register = *register;
                self.set(register, inserted(register, width, value))
            }
            Place::Memory(..) => {
                self.exact.stored.push(zero_extended(width, value));
                Some(())
            }
            Place::Register(..) | Place::HighByte(_) | Place::Number(_) => None,
        }
    }

    /// Writes all of a register; nothing if it is written twice.
    fn set(&mut self, register: Register, value: Expression) -> Option<()> {
        let is_new = self.exact.values.iter().all(|(known, _)| *known != register);
        self.exact.values.push((register, value));
        is_new.then_some(())
    }

    fn set_flags(&mut self, flags: Expression) -> Option<()> {
        self.set(FLAGS, flags)
    }

    /// `movzx`, `movsx`
    fn extend(&mut self) -> Option<()> {
        let Some(Place::Register(_, to)) = self.places.first() else { return None };
        let to = *to;
        let named = Some(self.reading.form.width).filter(|width| *width > 0);
        let is_long = self.base() == "movsxd";
        let from = named.or_else(|| self.places.get(1)?.width()).or(is_long.then_some(32))?;
        let value = self.value(1)?;
        let is_signed = self.base().starts_with("movs") && from < to;
        let value = if is_signed {
            Expression::apply(Function::SignExtend(to), from, [value])
        } else {
            zero_extended(from, value)
        };
        self.put(0, to, value)
    }

    /// `xchg`, `xadd`
    fn exchange(&mut self) -> Option<()> {
        let width = self.width()?;
        let (one, other) = (self.value(0)?, self.value(1)?);
        let is_sum = self.base() == "xadd";
        if is_sum {
            let (sum, flags) = arithmetic::sum(width, one.clone(), other);
            self.put(0, width, sum)?;
            self.set_flags(flags)?;
        } else {
            self.put(0, width, other)?;
        }
        self.put(1, width, one)
    }

    /// `cmpxchg`, with memory.
    fn compare_exchange(&mut self) -> Option<()> {
        self.exact.address.as_ref()?;
        let width = self.width()?;
        let (accumulator, read) = (Expression::Register(RAX), Expression::Loaded(0));
        self.exact.expected.push(zero_extended(width, accumulator.clone()));
        self.exact.stored.push(zero_extended(width, self.value(1)?));
        self.set(RAX, inserted(RAX, width, read.clone()))?;
        self.set_flags(Expression::apply(Function::Compare, width, [accumulator, read]))
    }

    /// `cmpxchg8b`, `cmpxchg16b`
    fn compare_exchange_wide(&mut self) -> Option<()> {
        let width = self.reading.form.width;
        let half = |register: Register| zero_extended(width / 2, Expression::Register(register));
        let pair = |halves: &[Expression]| Expression::apply(Function::Other("pair".into()), width, halves);
        self.exact.expected.extend([RAX, RDX].map(half));
        self.exact.stored.extend([RBX, RCX].map(half));
        let read = [0, 1].map(Expression::Loaded);
        let compared = [pair(&self.exact.expected), pair(&read)];
        for (register, value) in [RAX, RDX].into_iter().zip(read) {
            self.set(register, value)?;
        }
        self.set_flags(Expression::apply(Function::Compare, width, compared))
    }
}

/// A register after its lowest bits are written. A write of 32 bits clears the others.
fn inserted(register: Register, width: u16, value: Expression) -> Expression {
    if width < 32 {
        Expression::apply(Function::Insert, width, [Expression::Register(register), value])
    } else {
        zero_extended(width, value)
    }
}

/// The lowest bits of a value of at most 64 bits.
fn zero_extended(width: u16, value: Expression) -> Expression {
    let is_short = match &value {
        Expression::Constant(number) if width < 64 => return Expression::Constant(number & ((1 << width) - 1)),
        // What is loaded has the width of the instruction, or is extended.
        Expression::Constant(_) | Expression::Loaded(_) | Expression::Outcome(..) | Expression::Status => true,
        Expression::Apply { function: Function::SignExtend(to), .. } => *to <= width,
        Expression::Apply { function: Function::Insert, .. } => false,
        Expression::Apply { function: Function::Test(_), .. } => true,
        Expression::Apply { width: own, .. } => *own <= width,
        Expression::Register(_) | Expression::Symbol(_) => false,
    };
    if is_short || width >= 64 { value } else { Expression::apply(Function::ZeroExtend, width, [value]) }
}

/// 1 if the condition behind `j`, `set` or `cmov` holds, else 0.
fn condition(reading: &Reading<'_>) -> Option<Expression> {
    let (relation, holds) = match reading.mnemonic.suffix("condition")? {
        "e" | "z" => (Relation::Equal, true),
        "ne" | "nz" => (Relation::Equal, false),
        "b" | "c" | "nae" => (Relation::Below, true),
        "ae" | "nb" | "nc" => (Relation::Below, false),
        "be" | "na" => (Relation::BelowOrEqual, true),
        "a" | "nbe" => (Relation::BelowOrEqual, false),
        "l" | "nge" => (Relation::Less, true),
        "ge" | "nl" => (Relation::Less, false),
        "le" | "ng" => (Relation::LessOrEqual, true),
        "g" | "nle" => (Relation::LessOrEqual, false),
        "s" => (Relation::Negative, true),
        "ns" => (Relation::Negative, false),
        "o" => (Relation::Overflow, true),
        "no" => (Relation::Overflow, false),
        "p" | "pe" => (Relation::Parity, true),
        "np" | "po" => (Relation::Parity, false),
        _ => return None,
    };
    let outcome = Expression::Outcome(relation, FLAGS);
    Some(if holds { outcome } else { outcome.not() })
}
