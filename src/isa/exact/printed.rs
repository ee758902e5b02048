//! A compact form of expressions for tables in tests, and a check of all instructions in the snapshots.

use super::{Exact, Expression, Function, Relation};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::effect::{AccessKind, Effect, Register};
use crate::isa::registers::{Use, Uses};
use std::collections::BTreeSet;

/// What an instruction computes: `r0 = add32(r1, 8); taken = equal(flags)`; empty if nothing.
fn exact(exact: &Exact) -> String {
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

/// The registers that an expression reads.
fn registers(of: &Expression) -> Vec<Register> {
    match of {
        Expression::Register(register) | Expression::Outcome(_, register) => vec![*register],
        Expression::Apply { of, .. } => of.iter().flat_map(registers).collect(),
        Expression::Constant(_) | Expression::Symbol(_) | Expression::Loaded(_) | Expression::Status => Vec::new(),
    }
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
    }
}

/// What an instruction of an instruction set computes; `-` if that is unknown.
pub(in crate::isa) fn of(isa: &str, text: &str) -> String {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    let decode = crate::isa::isa(isa).expect("the ISA is known").decode;
    let decoded = decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default);
    decoded.expect(text).exact.map_or("-".to_owned(), |known| exact(&known))
}

/// Every instruction of the snapshots of an instruction set that its decoder knows has its computation, but control
/// transfers without a condition; and it computes the registers that it writes, from those that it reads.
pub(in crate::isa) fn check_snapshots(isa: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots");
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for entry in fs_err::read_dir(folder).expect("there are snapshots").map_while(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(isa) {
            let text = fs_err::read_to_string(entry.path()).expect("a snapshot is text");
            texts.extend(text.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned));
        }
    }
    assert!(texts.len() > 100, "{isa}: there are {} instructions", texts.len());
    let decode = crate::isa::isa(isa).expect("the ISA is known").decode;
    let mut wrong = Vec::new();
    for text in &texts {
        let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
        let Some(decoded) = decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default) else { continue };
        let transfers = matches!(
            decoded.effect,
            Effect::Jump(_) | Effect::Call { .. } | Effect::Return | Effect::Opaque(Class::Branch | Class::Call)
        );
        match (&decoded.exact, &decoded.uses) {
            (None, _) if transfers => {}
            (None, _) => wrong.push(format!("{text}: unknown")),
            (Some(exact), uses) => {
                wrong.extend(contradiction(exact, uses.as_ref(), &decoded.effect).map(|why| format!("{text}: {why}")))
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a computation and the uses and the effect of its instruction disagree about.
fn contradiction(exact: &Exact, uses: Option<&Uses>, effect: &Effect) -> Option<String> {
    let Exact { address, values, stored, expected, taken } = exact;
    if let Some(uses) = uses {
        let set = |writes: bool| -> BTreeSet<Register> {
            let fits = |one: &&Use| if writes { one.role.writes() } else { one.role.reads() };
            uses.list.iter().filter(fits).map(|one| one.register).collect()
        };
        let written: BTreeSet<Register> = values.iter().map(|(register, _)| *register).collect();
        let all = values.iter().map(|(_, value)| value).chain(address).chain(stored).chain(expected).chain(taken);
        let read: BTreeSet<Register> = all.flat_map(registers).collect();
        if written != set(true) || !read.is_subset(&set(false)) {
            return Some(format!("it reads {read:?} and writes {written:?}, but uses {:?}", uses.list));
        }
    }
    match effect {
        Effect::Access(access) => {
            let writes = !matches!(access.kind, AccessKind::Load | AccessKind::LoadExclusive);
            let compares = matches!(access.kind, AccessKind::CompareAndSwap);
            let is_whole = address.is_some() && stored.is_empty() != writes && expected.is_empty() != compares;
            (!is_whole).then(|| "the access is not whole".to_owned())
        }
        Effect::Branch(..) if taken.is_none() => Some("the branch has no condition".to_owned()),
        _ => address.is_some().then(|| "there is no access".to_owned()),
    }
}
