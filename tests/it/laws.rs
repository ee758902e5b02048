//! The laws between cells, on all default targets.

use crate::support::default_matrix;
use asm_matrix::isa::isa;
use asm_matrix::judge::analysis::broken;
use asm_matrix::judge::strength::Strength;
use asm_matrix::model::{Annotation, Pairs};
use asm_matrix::read::matrix::{Operation, Outcome};
use std::collections::BTreeSet;

#[test]
fn the_laws_hold_on_the_default_targets() {
    let matrix = default_matrix();
    for (index, column) in matrix.columns.iter().enumerate() {
        let broken = broken(matrix, index);
        let words: Vec<String> = broken
            .iter()
            .map(|broken| format!("{}, {}: {}", matrix.probes[broken.probe].name(), broken.law.title(), broken.why))
            .collect();
        assert!(words.is_empty(), "{}: {words:#?}", column.name);
    }
}

/// Which earlier accesses a barrier keeps before which later ones, as bits.
type Kept = u8;

const READ_READ: Kept = 1;
const READ_WRITE: Kept = 2;
const WRITE_READ: Kept = 4;
const WRITE_WRITE: Kept = 8;
const FROM_READ: Kept = READ_READ | READ_WRITE;
const TO_WRITE: Kept = READ_WRITE | WRITE_WRITE;
const ALL: Kept = FROM_READ | WRITE_READ | WRITE_WRITE;

/// What a barrier orders.
const BARRIERS: &[(&str, &[&str], Kept)] = &[
    ("aarch64", &["dmb ish", "dmb sy", "dsb ish", "dsb sy"], ALL),
    ("aarch64", &["dmb ishld", "dmb ld"], FROM_READ),
    ("aarch64", &["dmb ishst", "dmb st"], WRITE_WRITE),
    // Alone it orders no memory access against another.
    ("aarch64", &["isb"], 0),
    ("riscv", &["fence rw, rw", "fence iorw, iorw", "fence"], ALL),
    ("riscv", &["fence r, rw"], FROM_READ),
    ("riscv", &["fence r, r"], READ_READ),
    ("riscv", &["fence rw, w"], TO_WRITE),
    ("riscv", &["fence w, w"], WRITE_WRITE),
    ("riscv", &["fence.tso"], FROM_READ | WRITE_WRITE),
    ("x86", &["mfence", "lock or"], ALL),
];

/// What instructions add to their read, and to their write.
const ADDITIONS: &[(&str, &[&str], u8, u8)] = &[
    ("aarch64", &["ldapr", "ldapur", "ldiapp"], 1, 0),
    (
        "aarch64",
        &["ldar", "ldlar", "ldaxr", "ldaxp", "casa", "caspa", "swpa", "swppa", "ldopa", "ldoppa", "helper acq"],
        2,
        0,
    ),
    ("aarch64", &["stlr", "stlur", "stllr", "stilp", "stlxr", "stlxp", "stopl"], 0, 2),
    ("aarch64", &["casl", "caspl", "swpl", "swppl", "ldopl", "ldoppl", "helper rel"], 0, 2),
    ("aarch64", &["casal", "caspal", "swpal", "swppal", "ldopal", "ldoppal", "helper acq_rel"], 2, 2),
    ("riscv", &["l.aq", "lr.aq", "sc.aq", "amo.aq", "amocas.aq"], 2, 0),
    ("riscv", &["s.rl", "lr.rl", "sc.rl", "amo.rl", "amocas.rl"], 0, 2),
    ("riscv", &["l.aqrl", "s.aqrl", "lr.aqrl", "sc.aqrl", "amo.aqrl", "amocas.aqrl"], 2, 2),
];

/// What decoders say of an instruction's strength is what a table by names says, for all that the compiler prints.
#[test]
fn decoders_and_tables_agree_on_strengths() {
    let matrix = default_matrix();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (column, outcomes) in matrix.columns.iter().zip(&matrix.outcomes) {
        let bodies = outcomes.iter().filter_map(Outcome::body).collect::<BTreeSet<usize>>();
        for operation in bodies.into_iter().flat_map(|body| matrix.bodies[body].operations()) {
            let isa = isa(&column.isa).expect("it has a folder");
            let (Some(family), Some(strength)) =
                (operation.family(), operation.effect().and_then(|effect| Strength::of(effect, isa)))
            else {
                continue;
            };
            check(&column.isa, family, operation, strength);
            seen.insert(family.to_owned());
        }
    }
    for family in
        ["dmb ishld", "fence.tso", "lock or", "ldaxr", "swpal", "helper acq_rel", "lr.aqrl", "amo.rl", "ldapr"]
    {
        assert!(seen.contains(family), "no default target has {family}");
    }
}

fn check(isa: &str, family: &str, operation: &Operation, strength: Strength) {
    let text = operation.text();
    let barrier = BARRIERS.iter().find(|(of, names, _)| isa.starts_with(of) && names.contains(&family));
    if let Some((_, _, kept)) = barrier {
        let bits = Pairs::EACH.iter().enumerate().map(|(bit, pair)| u8::from(strength.keeps.has(*pair)) << bit);
        assert_eq!(bits.sum::<u8>(), *kept, "{isa}: {text}");
        return;
    }
    let level = |annotation: Annotation| match annotation {
        Annotation::None => 0,
        Annotation::Pc => 1,
        Annotation::Sc => 2,
    };
    let addition = ADDITIONS.iter().find(|(of, names, ..)| isa.starts_with(of) && names.contains(&family));
    let (acquire, release) = addition.map_or((0, 0), |(_, _, acquire, release)| (*acquire, *release));
    // An atomic instruction of AArch64 whose result goes to the zero register does not acquire.
    let is_discarded =
        isa.starts_with("aarch64") && strength.acquire == Annotation::None && family.starts_with(['s', 'l', 'c']);
    let loses = is_discarded && operation.operands.iter().any(|operand| matches!(operand.as_str(), "wzr" | "xzr"));
    assert_eq!(
        (level(strength.acquire), level(strength.release)),
        (if loses { 0 } else { acquire }, release),
        "{isa}: {text}"
    );
    assert_eq!(
        strength.is_locked,
        isa.starts_with("x86") && matches!(family, "lock" | "lock cmpxchg" | "xchg"),
        "{text}"
    );
}
