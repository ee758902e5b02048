//! Executions of Power as litmus tests.

use crate::isa::notation::{Making, Words, Writer};
use crate::isa::powerpc::effect::{HEAVY, LIGHT, STORES};
use crate::model::{Fence, Half};

pub(super) const WRITER: Writer = Writer {
    head: "PPC",
    registers: &["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"],
    addresses: &["r14", "r15", "r16"],
    access,
    fence,
    // The first condition register is for store conditionals.
    branch: |register, label| vec![format!("cmpw cr1,{register},{register}"), format!("beq cr1,{label}")],
    status: Some(|register, label| vec![format!("bne {label}"), format!("li {register},1"), format!("{label}:")]),
};

const WORDS: Words =
    Words { differ: "xor", add: "add", set: |to, value| format!("li {to},{value}"), scratch: ["r11", "r12"] };

fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, spare, .. } = *making;
    if event.half == Half::Atomic {
        return None;
    }
    let (mut lines, place) = making.before(&WORDS);
    lines.push(match (event.reads, event.half) {
        (true, Half::Exclusive) => format!("lwarx {to},r0,{place}"),
        (true, _) => format!("lwz {to},0({place})"),
        (false, Half::Exclusive) => format!("stwcx. {spare},r0,{place}"),
        (false, _) => format!("stw {spare},0({place})"),
    });
    Some(lines)
}

fn fence(fence: Fence) -> Option<String> {
    let name = match fence {
        HEAVY => "sync",
        LIGHT => "lwsync",
        STORES => "eieio",
        Fence { instruction: true, .. } => "isync",
        _ => return None,
    };
    Some(name.to_owned())
}
