//! Executions of x86 as litmus tests. Its model knows no dependencies.

use crate::isa::notation::{Making, Writer};
use crate::model::{Fence, Pairs};

pub(super) const WRITER: Writer = Writer {
    head: "X86",
    // EAX is what `cmpxchg` compares with.
    registers: &[
        "EBX", "ECX", "EDX", "ESI", "EDI", "EBP", "R8D", "R9D", "R10D", "R11D", "R12D", "R13D", "R14D", "R15D",
    ],
    addresses: &[],
    access,
    fence,
    branch: |register, label| vec![format!("CMP {register},$0; JNE {label}")],
    status: None,
};

fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, place, value, .. } = *making;
    Some(match (event.reads, event.writes, event.is_locked) {
        (true, true, true) => vec![format!("MOV {to},${value}"), format!("XCHG [{place}],{to}")],
        // It compares with a value that is nowhere, so it fails.
        (true, false, true) => {
            vec!["MOV EAX,$255".to_owned(), format!("LOCK CMPXCHG [{place}],{to}"), format!("MOV {to},EAX")]
        }
        (true, false, false) => vec![format!("MOV {to},[{place}]")],
        (false, true, false) => vec![format!("MOV [{place}],${value}")],
        _ => return None,
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
