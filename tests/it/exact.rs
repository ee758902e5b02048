//! What instructions compute exactly, over the stored snapshots: it agrees with the rest of what is known of them.

use crate::support::{matrix, session};
use crate::tidy::{read, root};
use asm_matrix::isa::asm::{Dialect, Line, Syntax, normalized};
use asm_matrix::isa::decoded::{Decoded, Decoder};
use asm_matrix::isa::effect::{AccessKind, Effect, Register};
use asm_matrix::isa::exact::{Exact, Expression};
use asm_matrix::isa::registers::{Use, Uses};
use asm_matrix::isa::{Class, isa};
use asm_matrix::read::matrix::Outcome;
use asm_matrix::target::Target;
use fs_err as fs;
use std::collections::BTreeSet;

/// Every instruction that a decoder knows has its computation, but transfers of control without a condition, pushes and pops;
/// and it computes the registers that it writes, from those that it reads.
#[test]
fn all_instructions_of_the_snapshots_have_an_exact_form() {
    for (name, dialect, least) in
        [("x86_64", Dialect::Intel, 300), ("aarch64", Dialect::Default, 500), ("riscv64", Dialect::Default, 500)]
    {
        let syntax = Syntax::of(name, "");
        let mut decoder = Decoder::new(isa(name), dialect);
        let mut wrong = Vec::new();
        let texts = texts(name);
        assert!(texts.len() > least, "{name}: there are {} instructions", texts.len());
        for text in &texts {
            let Line::Instruction(instruction) = normalized(text, &syntax) else { continue };
            let Some(known) = decoder.decode(text, &instruction) else {
                wrong.push(format!("{text}: not in the table"));
                continue;
            };
            wrong.extend(mistake(&known).map(|why| format!("{text}: {why}")));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// The same of what has no snapshots, such as a stack machine, whose instructions have operands at their places only.
#[test]
fn all_instructions_of_other_targets_have_an_exact_form() {
    for triple in [
        "wasm32-unknown-unknown",
        "wasm32-wasip1-threads",
        "loongarch64-unknown-linux-gnu",
        "loongarch32-unknown-none",
        "m68k-unknown-linux-gnu",
        "m68k-unknown-none-elf",
        "csky-unknown-linux-gnuabiv2",
        "hexagon-unknown-linux-musl",
    ] {
        let matrix = matrix(&[Target::ad_hoc(triple)], &session());
        for body in matrix.outcomes[0].iter().filter_map(Outcome::body).collect::<BTreeSet<usize>>() {
            for operation in matrix.bodies[body].operations() {
                let known = operation.decoded.as_ref().expect("it is in the table");
                assert_eq!(mistake(known), None, "{triple}: {}", operation.text());
            }
        }
    }
}

/// What is wrong with the computation of an instruction.
fn mistake(known: &Decoded) -> Option<String> {
    let has_none = matches!(
        known.effect,
        Effect::Jump(_)
            | Effect::Call { .. }
            | Effect::CallHere(_)
            | Effect::Return
            | Effect::Push(_)
            | Effect::Pop(_)
            | Effect::Opaque(Class::Branch | Class::Call)
    );
    match &known.exact {
        None if has_none => None,
        None => Some("unknown".to_owned()),
        Some(exact) => contradiction(exact, known.uses.as_ref(), &known.effect),
    }
}

/// The instructions of the snapshots of an instruction set, each once.
fn texts(isa: &str) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for entry in fs::read_dir(root().join("snapshots")).expect("there are snapshots").map_while(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(isa) {
            let text = read(entry.path());
            texts.extend(text.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned));
        }
    }
    texts
}

/// The registers that an expression reads.
fn registers(of: &Expression) -> Vec<Register> {
    match of {
        Expression::Register(register) | Expression::Outcome(_, register) => vec![*register],
        Expression::Apply { of, .. } => of.iter().flat_map(registers).collect(),
        Expression::Constant(_) | Expression::Symbol(_) | Expression::Loaded(_) | Expression::Status => Vec::new(),
    }
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
        // What is on its way from memory to memory is in no register.
        let between: &[Register] = if let Effect::MemoryCopy { read, .. } = effect { &read.to } else { &[] };
        let read: BTreeSet<Register> = all.flat_map(registers).filter(|one| !between.contains(one)).collect();
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
