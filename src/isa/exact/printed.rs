//! A compact form of expressions, for tables in tests.

use super::{Exact, Expression, Function, Relation};
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::effect::Register;

/// What an instruction computes: `r0 = add32(r1, 8); taken = equal(flags)`; empty if nothing.
pub(in crate::isa) fn exact(exact: &Exact) -> String {
    let Exact { address, values, stored, expected, taken } = exact;
    let one = |name: &str, value: &Option<Expression>| {
        value.iter().map(|it| format!("{name} = {}", expression(it))).collect()
    };
    let list = |name: &str, values: &[Expression]| -> Vec<String> {
        if values.is_empty() { Vec::new() } else { vec![format!("{name} = {}", expressions(values))] }
    };
    let parts: [Vec<String>; 5] = [
        one("at", address),
        values.iter().map(|(to, value)| format!("{} = {}", register(*to), expression(value))).collect(),
        list("stored", stored),
        list("expected", expected),
        one("taken", taken),
    ];
    parts.concat().join("; ")
}

fn expressions(values: &[Expression]) -> String {
    values.iter().map(expression).collect::<Vec<_>>().join(", ")
}

fn expression(of: &Expression) -> String {
    match of {
        Expression::Register(of) => register(*of),
        Expression::Constant(value) => value.to_string(),
        Expression::Symbol(name) => format!("`{name}`"),
        Expression::Loaded(number) => format!("loaded{number}"),
        Expression::Status => "status".to_owned(),
        Expression::Apply { function, width, of } => format!("{}{width}({})", name(function), expressions(of)),
        Expression::Outcome(of, from) => format!("{}({})", relation(*of), register(*from)),
    }
}

fn register(of: Register) -> String {
    match of {
        Register::General(number) => format!("r{number}"),
        Register::Vector(number) => format!("v{number}"),
        Register::Float(number) => format!("st{number}"),
        Register::Condition(0) => "flags".to_owned(),
        Register::Condition(number) => format!("flags{number}"),
    }
}

fn name(of: &Function) -> String {
    let name = match of {
        Function::Add => "add",
        Function::Subtract => "sub",
        Function::Multiply => "mul",
        Function::And => "and",
        Function::Or => "or",
        Function::Xor => "xor",
        Function::ShiftLeft => "shl",
        Function::ShiftRight => "shr",
        Function::ShiftRightSigned => "sar",
        Function::ZeroExtend => "zext",
        Function::SignExtend(to) => return format!("sext_{to}_"),
        Function::Insert => "insert",
        Function::Test(of) => relation(*of),
        Function::Select => "select",
        Function::Compare => "compare",
        Function::Flags(name) => return format!("{name}_flags"),
        Function::Other(name) => return format!("{name}_"),
    };
    name.to_owned()
}

fn relation(of: Relation) -> &'static str {
    match of {
        Relation::Equal => "equal",
        Relation::Below => "below",
        Relation::BelowOrEqual => "below_or_equal",
        Relation::Less => "less",
        Relation::LessOrEqual => "less_or_equal",
        Relation::Negative => "negative",
        Relation::Overflow => "overflow",
        Relation::Parity => "parity",
        Relation::Unordered => "unordered",
    }
}

/// What an instruction of an instruction set computes; `-` if that is unknown.
pub(in crate::isa) fn of(isa: &str, text: &str) -> String {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    let decode = crate::isa::isa(isa).expect("the ISA is known").decode;
    let decoded = decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default);
    known(decoded.expect(text).exact.as_ref())
}

/// What is known of what an instruction computes; `-` if nothing is.
pub(in crate::isa) fn known(of: Option<&Exact>) -> String {
    of.map_or("-".to_owned(), exact)
}
