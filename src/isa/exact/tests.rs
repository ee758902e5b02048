//! The instructions of the snapshots: all that are known have their computation, which agrees with the rest of what is
//! known of them.

use super::{Exact, Expression};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::effect::{AccessKind, Effect, Register};
use crate::isa::registers::{Use, Uses};
use std::collections::BTreeSet;

#[test]
fn the_snapshots() {
    check("aarch64");
    check("riscv64");
}

/// The registers that an expression reads.
fn registers(of: &Expression) -> Vec<Register> {
    match of {
        Expression::Register(register) | Expression::Outcome(_, register) => vec![*register],
        Expression::Apply { of, .. } => of.iter().flat_map(registers).collect(),
        Expression::Constant(_) | Expression::Symbol(_) | Expression::Loaded(_) | Expression::Status => Vec::new(),
    }
}

/// Every instruction of the snapshots of an instruction set that its decoder knows has its computation, but control
/// transfers without a condition; and it computes the registers that it writes, from those that it reads.
fn check(isa: &str) {
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
                wrong.extend(contradiction(exact, uses.as_ref(), &decoded.effect).map(|why| format!("{text}: {why}")));
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
