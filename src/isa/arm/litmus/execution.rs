//! Executions of 32-bit Arm as litmus tests: of Armv7, whose loads and stores have no ordering of their own.

use crate::isa::notation::{Making, Words, Writer};
use crate::model::{Annotation, Fence, Half, Pairs};

pub(super) const WRITER: Writer = Writer {
    head: "ARM",
    registers: &["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7"],
    addresses: &["R8", "R9", "R10"],
    access,
    fence,
    branch: |register, label| vec![format!("CBNZ {register},{label}")],
    status: None,
};

const WORDS: Words =
    Words { differ: "EOR", add: "ADD", set: |to, value| format!("MOV {to},#{value}"), scratch: ["R11", "R12"] };

fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, spare, .. } = *making;
    // There is no exchange in one instruction, and Armv8 is judged by a model that the format has no word for.
    let is_annotated = event.acquire != Annotation::None || event.release != Annotation::None;
    if event.half == Half::Atomic || is_annotated {
        return None;
    }
    let (mut lines, place) = making.before(&WORDS);
    lines.push(match (event.reads, event.half) {
        (true, Half::Exclusive) => format!("LDREX {to},[{place}]"),
        (true, _) => format!("LDR {to},[{place}]"),
        (false, Half::Exclusive) => format!("STREX {to},{spare},[{place}]"),
        (false, _) => format!("STR {spare},[{place}]"),
    });
    Some(lines)
}

fn fence(fence: Fence) -> Option<String> {
    let name = match fence.keeps {
        _ if fence.instruction => "ISB",
        Pairs::ALL => "DMB ISH",
        Pairs::WRITE_WRITE => "DMB ISHST",
        _ => return None,
    };
    Some(name.to_owned())
}
