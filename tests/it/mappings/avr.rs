//! AVR: without interrupts two bytes are one access, and nothing of that can be left out.

use super::{Asked, Ordering, Row, Verdict, beside, body, catalogue, rows};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Defect, Loss};
use asm_matrix::target::Target;

const LOAD: [&str; 7] = ["movw r30, r24", "in r0, 63", "cli", "ld r24, Z", "ldd r25, Z+1", "out 63, r0", "ret"];
const STORE: [&str; 7] = ["movw r30, r24", "in r0, 63", "cli", "std Z+1, r23", "st Z, r22", "out 63, r0", "ret"];

fn asked(operation: &str, ordering: Ordering) -> Asked {
    let name = match operation {
        "load" => format!("load::u16::{}::used", ordering.name()),
        "store" => format!("store::u16::{}", ordering.name()),
        "modify" => format!("fetch_add::u16::{}::used", ordering.name()),
        _ => format!("fence::{}", ordering.name()),
    };
    let probe = catalogue().into_iter().find(|probe| probe.name() == name);
    Asked::of(&probe.unwrap_or_else(|| panic!("{name} is no probe")), 16)
}

#[test]
fn mappings_of_avr_are_sound_and_lean() {
    let target = Target { cpu: Some("atmega328p".to_owned()), ..Target::ad_hoc("avr-none") };
    let matrix = matrix(&[target], &session());
    let verdict = |asked: Asked, lines: &[&str]| beside(&matrix, 0, &[(asked, body("avr", lines))])[0].verdict.clone();
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"avr")) {
        let lines: &[&str] = match operation.as_str() {
            "load" => &LOAD,
            "store" => &STORE,
            _ => &["ret"],
        };
        assert_eq!(all.len(), 1);
        for ordering in orderings {
            let asked = asked(operation, *ordering);
            assert_eq!(verdict(asked, lines), Verdict::Conforms, "{operation} {}", ordering.name());
            sequences += 1;
            for left_out in ["in r0, 63", "cli", "out 63, r0"].iter().filter(|text| lines.contains(text)) {
                let less: Vec<&str> = lines.iter().filter(|line| *line != left_out).copied().collect();
                let found = verdict(asked, &less);
                let is_expected = match *left_out {
                    "cli" => found == Verdict::Weaker(vec![Loss::Defect(Defect::Torn)]),
                    "out 63, r0" => found == Verdict::Weaker(vec![Loss::Defect(Defect::Interrupts)]),
                    // What interrupts are set to is then not known.
                    _ => matches!(found, Verdict::Unknown(_)),
                };
                assert!(is_expected, "{operation} {} without `{left_out}`: {found:?}", ordering.name());
                weaker += 1;
            }
        }
    }
    assert_eq!((sequences, weaker), (10, 18));
}

/// What LLVM makes of `atomicrmw add`, which rustc does not offer there.
#[test]
fn a_read_modify_write_without_interrupts_is_one_step() {
    let add = [
        "movw r30, r24",
        "in r0, 63",
        "cli",
        "ld r24, Z",
        "ldd r25, Z+1",
        "add r22, r24",
        "adc r23, r25",
        "std Z+1, r23",
        "st Z, r22",
        "out 63, r0",
        "ret",
    ];
    let target = Target { cpu: Some("atmega328p".to_owned()), ..Target::ad_hoc("avr-none") };
    let matrix = matrix(&[target], &session());
    let verdict = |lines: &[&str]| {
        let asked = asked("modify", Ordering::SeqCst);
        beside(&matrix, 0, &[(asked, body("avr", lines))])[0].verdict.clone()
    };
    assert_eq!(verdict(&add), Verdict::Conforms);
    let bare: Vec<&str> = add.iter().filter(|line| **line != "cli").copied().collect();
    assert!(matches!(verdict(&bare), Verdict::Weaker(_)));
}
