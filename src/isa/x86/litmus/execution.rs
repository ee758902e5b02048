//! Executions of x86 as litmus tests. Its model knows no dependencies.

use crate::isa::notation::{Making, Writer};
use crate::model::{Fence, Pairs};

pub(super) const WRITER: Writer = Writer {
    head: "X86",
    registers: &["EAX", "EBX", "ECX", "EDX", "ESI", "EDI", "EBP"],
    addresses: &[],
    access,
    fence,
    branch: |register, label| format!("CMP {register},$0; JNE {label}"),
};

fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, place, value, .. } = *making;
    Some(match (event.reads, event.writes, event.is_locked) {
        (true, true, true) => vec![format!("MOV {to},${value}"), format!("XCHG [{place}],{to}")],
        // It compares with a value that is nowhere, so it fails.
        (true, false, true) => return None,
        (true, true, false) => return None,
        (true, false, false) => vec![format!("MOV {to},[{place}]")],
        (false, _, true) => return None,
        (false, _, false) => vec![format!("MOV [{place}],${value}")],
    })
}

fn fence(fence: Fence) -> Option<String> {
    match fence.keeps {
        Pairs::ALL => Some("MFENCE".to_owned()),
        Pairs::READS => Some("LFENCE".to_owned()),
        Pairs::WRITE_WRITE => Some("SFENCE".to_owned()),
        _ => None,
    }
}
