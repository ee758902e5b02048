//! BPF: what acquires, releases and fetches gives what its row says, and a plain access does not.

use super::{Asked, Ordering, Row, Verdict, beside, body, catalogue, rows};
use crate::support::{matrix, session};
use asm_matrix::target::Target;

fn asked(operation: &str, ordering: Ordering) -> Asked {
    let name = match operation {
        "load" => format!("load::u64::{}::used", ordering.name()),
        "store" => format!("store::u64::{}", ordering.name()),
        _ => format!("fetch_add::u64::{}::dropped", ordering.name()),
    };
    let probe = catalogue().into_iter().find(|probe| probe.name() == name);
    Asked::of(&probe.unwrap_or_else(|| panic!("{name} is no probe")), 64)
}

fn lines(sequence: &str) -> [&str; 2] {
    let line = match sequence {
        "ldx" => "r0 = *(u64 *)(r1 + 0)",
        "load_acquire" => "r0 = load_acquire((u64 *)(r1 + 0))",
        "stx" => "*(u64 *)(r1 + 0) = r2",
        "store_release" => "store_release((u64 *)(r1 + 0), r2)",
        "lock" => "lock *(u64 *)(r1 + 0) += r2",
        "atomic_fetch" => "r2 = atomic_fetch_add((u64 *)(r1 + 0), r2)",
        other => panic!("{other} has no text"),
    };
    [line, "exit"]
}

#[test]
fn mappings_of_bpf_are_sound_and_lean() {
    let target = Target { cpu: Some("v4".to_owned()), ..Target::ad_hoc("bpfel-unknown-none") };
    let matrix = matrix(&[target], &session());
    let conforms = |asked: Asked, sequence: &str| {
        let verdict = &beside(&matrix, 0, &[(asked, body("bpf", &lines(sequence)))])[0].verdict;
        assert!(!matches!(verdict, Verdict::Unknown(_)), "{sequence}: {verdict:?}");
        matches!(verdict, Verdict::Conforms | Verdict::Stronger(_))
    };
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"bpf")) {
        for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one))) {
            let asked = asked(operation, *ordering);
            assert!(conforms(asked, sequence), "{operation} {}: {sequence}", ordering.name());
            sequences += 1;
            let less = match sequence.as_str() {
                "load_acquire" => "ldx",
                "store_release" => "stx",
                "atomic_fetch" if *ordering != Ordering::Relaxed => "lock",
                _ => continue,
            };
            assert!(!conforms(asked, less), "{operation} {}: {sequence}, weakened to {less}", ordering.name());
            weaker += 1;
        }
    }
    assert_eq!((sequences, weaker), (10, 6));
}
