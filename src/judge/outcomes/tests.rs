//! What the language allows of small programs, and where results of threads are.

use super::convention::{Convention, Part};
use super::{Answers, Unknown, of_language};
use crate::isa::effect::Register;
use crate::judge::simulate::Limits;
use crate::judge::trace::Machine;
use crate::read::litmus::{TOP, Term};
use crate::read::program::{Program, Scalar};

/// The threads `thread_0` and so on with these parameters and bodies.
fn program(threads: &[&str]) -> Program {
    let functions = threads.iter().enumerate().map(|(index, one)| format!("pub fn thread_{index}{one}"));
    let text = functions.collect::<Vec<_>>().join("\n");
    Program::read(&text, "test.rs").unwrap_or_else(|mistake| panic!("{mistake}: {text}"))
}

fn answers(threads: &[&str]) -> Result<Answers, Unknown> {
    of_language(&program(threads), Limits::default(), false)
}

/// The outcomes, each as its numbers.
fn outcomes(threads: &[&str]) -> Vec<Vec<i128>> {
    let answers = answers(threads).unwrap_or_else(|unknown| panic!("{threads:?}: {unknown:?}"));
    answers.outcomes.into_keys().map(|outcome| outcome.0).collect()
}

/// What one thread returns that runs alone: it has one outcome.
fn alone(body: &str) -> i128 {
    let all = outcomes(&[&format!("(x: &AtomicU8) -> i64 {{ {body} }}")]);
    assert_eq!(all.len(), 1, "{body}: {all:?}");
    all[0][0]
}

#[test]
fn the_language_computes() {
    for (body, expected) in [
        ("x.store(255, Relaxed); x.fetch_add(2, Relaxed); x.load(Relaxed) as i64", 1),
        ("x.fetch_sub(1, Relaxed); x.load(Relaxed) as i64", 255),
        ("x.fetch_nand(1, AcqRel); x.fetch_min(9, SeqCst) as i64", 255),
        (
            "x.swap(3, AcqRel); x.fetch_or(4, Relaxed); x.fetch_xor(1, Relaxed); x.fetch_and(14, Relaxed); x.load(Acquire) as i64",
            6,
        ),
        ("x.compare_exchange(0, 5, AcqRel, Relaxed).unwrap_or(9) as i64 + x.load(Relaxed) as i64", 5),
        ("x.compare_exchange(1, 5, AcqRel, Relaxed).unwrap_or_else(|seen| seen + 7) as i64", 7),
        ("(x.load(Relaxed) == 0).then_some(x.swap(3, Relaxed) + 1).unwrap_or(9) as i64 + x.load(Relaxed) as i64", 4),
        ("(x.load(Relaxed) == 1).then(|| x.swap(3, Relaxed)).unwrap_or(9) as i64 + x.load(Relaxed) as i64", 9),
        ("match x.compare_exchange(1, 5, SeqCst, SeqCst) { Ok(_) => 1, Err(0) => 2, Err(_) => 3 }", 2),
        ("if let Ok(old) = x.compare_exchange(0, 5, SeqCst, SeqCst) { old as i64 + 4 } else { 1 }", 4),
        ("let Err(old) = x.compare_exchange(3, 5, SeqCst, SeqCst) else { return 1; }; old as i64 + 8", 8),
        ("x.compare_exchange(0, 1, SeqCst, SeqCst).ok().is_some() as i64", 1),
        ("let mut sum = 0; for step in 1..=3 { if step == 2 { continue; } sum += step; } sum", 4),
        ("let mut turns = 0; while turns < 2 { turns += 1; } turns", 2),
        ("let mut turns = 0; 'outer: loop { loop { turns += 1; if turns > 1 { break 'outer; } } } turns", 2),
        ("let (a, b) = (1, 2); let a = a + b; (a, 1).0 * 2", 6),
        ("let value: u8 = 200; let other = value.wrapping_add(100); i64::from(other)", 44),
        ("let is = true && !false; let not = is ^ true; (is as i64) + (not as i64) + (i64::MAX & 4)", 5),
        ("(1 << 3) - (17 % 5) - (7 / 2) + (-1)", 2),
        ("let found = { fence(AcqRel); loop { break 7; } }; std::hint::spin_loop(); found", 7),
        (
            "match (x.load(Relaxed), 3) { (1, _) => 1, (0, other) if other > 3 => 2, (0 | 4, other) => other, _ => 4 }",
            3,
        ),
    ] {
        assert_eq!(alone(body), expected, "{body}");
    }
}

#[test]
fn functions_and_constants_of_the_file() {
    let text = "const FULL: u8 = 2;\nconst MORE: u8 = FULL + 1;\n\
        fn put(place: &AtomicU8, value: u8) -> u8 { place.store(value, Release); value }\n\
        pub fn thread_0(x: &AtomicU8) -> u8 { let was = put(x, MORE); match was { FULL => 9, MORE => was, _ => 8 } }\n";
    let program = Program::read(text, "test.rs").expect("it is a program");
    let answers = of_language(&program, Limits::default(), false).expect("it is known");
    assert_eq!(answers.outcomes.into_keys().map(|outcome| outcome.0).collect::<Vec<_>>(), [[3]]);
}

/// A weak compare-exchange may fail without a reason, another one may not.
#[test]
fn a_compare_exchange_may_fail() {
    let weak = "(x: &AtomicBool) -> bool { x.compare_exchange_weak(false, true, AcqRel, Acquire).is_ok() }";
    assert_eq!(outcomes(&[weak]), [[0], [1]]);
    assert_eq!(outcomes(&[&weak.replace("_weak", "")]), [[1]]);
}

#[test]
fn signs_and_widths_are_kept() {
    let signed = "(x: &AtomicI16) -> i16 { x.fetch_sub(1, Relaxed); x.load(Relaxed) }";
    assert_eq!(outcomes(&[signed]), [[-1]]);
    let wide = "(x: &AtomicU64) -> (u64, bool) { (x.fetch_sub(1, Relaxed), x.load(Relaxed) == u64::MAX) }";
    assert_eq!(outcomes(&[wide]), [[0, 1]]);
    assert_eq!(outcomes(&["(x: &AtomicI8) { x.store(-3, Relaxed) }"]), [[-3]]);
}

/// A loop that waits is followed for some turns, and that is said.
#[test]
fn loops_are_cut() {
    let threads =
        ["(x: &AtomicU8) { x.store(1, Relaxed) }", "(x: &AtomicU8) -> u8 { while x.load(Relaxed) == 0 {} 1 }"];
    let answers = answers(&threads).expect("it is known");
    assert!(answers.is_cut);
    assert_eq!(answers.outcomes.len(), 1);
    let endless =
        self::answers(&["(x: &AtomicU8) -> u8 { loop { x.store(1, Relaxed); } }"]).expect_err("it does not end");
    assert_eq!(endless.reason, "no run ends before a thread jumps backwards 3 times (--turns)");
}

/// Updates by a closure: each of them happens, on what the one before has left; one that has nothing new says what it found.
#[test]
fn updates_are_loops() {
    let update = "(x: &AtomicU8) -> u8 { x.update(Relaxed, Relaxed, |old| old + 1) }";
    assert_eq!(outcomes(&[update, update]), [[0, 1], [1, 0]]);
    let first =
        "(x: &AtomicU8) -> bool { x.fetch_update(AcqRel, Relaxed, |x| if x == 0 { Some(1) } else { None }).is_ok() }";
    assert_eq!(outcomes(&[first, first]), [[0, 1], [1, 0]]);
    let found = "(x: &AtomicU8) -> u8 {
        x.try_update(SeqCst, Relaxed, |x| (x == 0).then_some(1)).unwrap_or_else(|found| found + 10)
    }";
    assert_eq!(outcomes(&[found, "(x: &AtomicU8) { x.store(2, Relaxed) }"]), [[0], [12]]);
    let told = [
        "(x: &AtomicU8, y: &AtomicU8) { y.store(1, Relaxed); x.update(Release, Relaxed, |x| x + 1); }",
        "(x: &AtomicU8, y: &AtomicU8) -> (u8, u8) { (x.load(Acquire), y.load(Relaxed)) }",
    ];
    assert_eq!(outcomes(&told), [[0, 0], [0, 1], [1, 1]]);
}

/// What a thread writes before it waits is seen by the one that it waits for.
#[test]
fn threads_that_wait_for_each_other() {
    let outcomes = outcomes(&[
        "(x: &AtomicU8, y: &AtomicU8) -> u8 { while y.load(Acquire) == 0 {} x.store(1, Release); 1 }",
        "(x: &AtomicU8, y: &AtomicU8) -> u8 { y.store(1, Release); while x.load(Acquire) == 0 {} 2 }",
    ]);
    assert_eq!(outcomes, [[1, 2]]);
}

/// What is not in the subset has its line.
#[test]
fn what_is_not_known_has_a_line() {
    for (body, line, said) in [
        ("{ let all = [1, 2]; all.len() as u8 }", 1, "`[1, 2]` is not in the subset"),
        (
            "{\n x.update(Relaxed, Relaxed,\n |x| { if x == 1 { return 2 } x });\n 1 }",
            3,
            "a `return` in a closure is not in the subset",
        ),
        ("{\n x.fetch_update(Relaxed, Relaxed, next);\n 1 }", 2, "only a closure is in the subset here"),
        ("{\n x.update(Relaxed, Release, |x| x + 1);\n 1 }", 2, "this operation has no such ordering"),
        ("{\n\n println!(\"\"); 1 }", 3, "the macro `println!` is not in the subset"),
        ("{\n elsewhere(x) }", 2, "the function `elsewhere` is not in the subset"),
        ("{\n x.load(order) }", 2, "an ordering that is not named here is not in the subset"),
        ("{\n x.load(Release) }", 2, "this operation has no such ordering"),
        ("{\n unsafe { 1 } }", 2, "`unsafe { 1 }` is not in the subset"),
        ("{\n 1 / x.load(Relaxed) }", 2, "it divides by zero"),
    ] {
        let unknown = answers(&[&format!("(x: &AtomicU8) -> u8 {body}")]).expect_err(body);
        assert_eq!((unknown.line, unknown.reason.as_str()), (Some(line), said), "{body}");
    }
}

/// Where results are, by the machine: as LLVM's output has them.
#[test]
fn results_by_convention() {
    let scalar = |name: &str| Scalar::named(name).expect("it is a type");
    let places = |isa: &str, triple: &str, types: &[&str]| {
        let machine = Machine::of(isa, triple, []).expect("it is known");
        let convention = Convention { thread: 0, machine: &machine, is_big: triple.starts_with("powerpc64-") };
        let types: Vec<Scalar> = types.iter().map(|name| scalar(name)).collect();
        let found = convention.results(&types).map_err(|unknown| unknown.reason)?;
        let place = |part: &Part| match part.term {
            Term::Register { register: Register::General(number), .. } => {
                format!("r{number}[{}+{}]", part.shift, part.width)
            }
            Term::Private { address, .. } => format!("m{}[{}]", address - TOP - (1 << 19), part.width),
            other => format!("{other:?}"),
        };
        let value = |parts: &Vec<Part>| parts.iter().map(place).collect::<Vec<_>>().join("&");
        Ok::<String, String>(found.values.iter().map(value).collect::<Vec<_>>().join(" "))
    };
    let (x86_64, x86) = (("x86_64", "x86_64-unknown-linux-gnu"), ("x86", "i686-unknown-linux-gnu"));
    let (arm, power) = (("aarch64", "aarch64-unknown-linux-gnu"), ("powerpc64", "powerpc64-unknown-linux-gnu"));
    let wasm = ("wasm32", "wasm32-wasip1-threads");
    for ((isa, triple), types, expected) in [
        (x86_64, &["u32"][..], "r0[0+32]"),
        (x86_64, &["bool", "u32"], "r0[0+1] r2[0+32]"),
        (x86_64, &["u16", "u16", "u16"], "r0[0+16] r0[16+16] r0[32+16]"),
        (x86_64, &["u32", "u32", "u32"], "m0[32] m4[32] m8[32]"),
        (x86, &["u64"], "r0[0+32]&r2[0+32]"),
        (x86, &["u8", "u32"], "r0[0+8] r2[0+32]"),
        (arm, &["u64", "bool"], "r0[0+64] r1[0+1]"),
        (power, &["u16", "u16", "u16"], "r3[32+16] r3[16+16] r3[0+16]"),
        (wasm, &["u64"], "r253[0+64]"),
        (wasm, &["bool", "u32"], "m0[8] m4[32]"),
    ] {
        assert_eq!(places(isa, triple, types).as_deref(), Ok(expected), "{types:?} on {triple}");
    }
    assert!(places(x86_64.0, x86_64.1, &["u8", "u32", "u8"]).is_err());
}
