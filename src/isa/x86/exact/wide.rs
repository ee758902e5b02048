//! Instructions whose results are in registers that they do not name: wide products, quotients, `cpuid`.

use super::{Work, inserted, zero_extended};
use crate::isa::effect::Register;
use crate::isa::exact::{Expression, Function};
use crate::isa::x86::operand::{RAX, RBX, RCX, RDX};

const ACCUMULATOR: Expression = Expression::Register(RAX);

/// `mul`, `imul` with one operand.
pub(super) fn multiply(work: &mut Work<'_>) -> Option<()> {
    let [_] = work.places.as_slice() else { return None };
    let (width, factor) = (work.width()?, work.value(0)?);
    let base = work.base();
    if width == 8 {
        let factors = [ACCUMULATOR, factor].map(|factor| match base {
            "imul" => Expression::apply(Function::SignExtend(16), 8, [factor]),
            _ => zero_extended(8, factor),
        });
        let product = Expression::apply(Function::Multiply, 16, factors);
        work.set(RAX, inserted(RAX, 16, product.clone()))?;
        return work.set_flags(Expression::apply(Function::Flags(base.into()), 16, [product]));
    }
    let factors = [ACCUMULATOR, factor];
    let low = Expression::apply(Function::Multiply, width, factors.clone());
    let high = named(if base == "imul" { "imulh" } else { "mulh" }, width, &factors);
    work.set(RAX, inserted(RAX, width, low.clone()))?;
    work.set(RDX, inserted(RDX, width, high.clone()))?;
    work.set_flags(Expression::apply(Function::Flags(base.into()), width, [high, low]))
}

/// `div`, `idiv`. They leave the flags undefined.
pub(super) fn divide(work: &mut Work<'_>) -> Option<()> {
    let [_] = work.places.as_slice() else { return None };
    let (width, divisor) = (work.width()?, work.value(0)?);
    let base = work.base();
    let of = match width {
        8 => vec![ACCUMULATOR, zero_extended(8, divisor)],
        _ => vec![Expression::Register(RDX), ACCUMULATOR, divisor],
    };
    if width == 8 {
        // The quotient is in `al`, and the remainder in `ah`.
        work.set(RAX, inserted(RAX, 16, named(base, 16, &of)))?;
    } else {
        for (register, part) in [(RAX, "quotient"), (RDX, "remainder")] {
            work.set(register, inserted(register, width, named(&format!("{base} {part}"), width, &of)))?;
        }
    }
    work.set_flags(Expression::apply(Function::Flags(base.into()), width.max(16), of))
}

/// `cpuid`, `xgetbv`: the same at any time.
pub(super) fn identify(work: &mut Work<'_>) -> Option<()> {
    let (from, to): (&[Register], &[Register]) = match work.base() {
        "xgetbv" => (&[RCX], &[RAX, RDX]),
        _ => (&[RAX, RCX], &[RAX, RBX, RCX, RDX]),
    };
    let of: Vec<Expression> = from.iter().map(|register| zero_extended(32, Expression::Register(*register))).collect();
    for (number, register) in to.iter().enumerate() {
        work.set(*register, named(&format!("{} {number}", work.base()), 32, &of))?;
    }
    Some(())
}

fn named(name: &str, width: u16, of: &[Expression]) -> Expression {
    Expression::apply(Function::Other(name.into()), width, of)
}
