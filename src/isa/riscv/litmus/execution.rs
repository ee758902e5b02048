//! Executions of RISC-V as litmus tests.

use crate::isa::notation::{Making, Words, Writer};
use crate::model::{Accesses, Annotation, Fence, Half, Pairs};

pub(super) const WRITER: Writer = Writer {
    head: "RISCV",
    registers: &[
        "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "x25", "x26", "x27",
        "x28", "x29",
    ],
    addresses: &["x18", "x19", "x20"],
    access,
    fence,
    branch: |register, label| vec![format!("bne {register},x0,{label}")],
    status: None,
};

const WORDS: Words =
    Words { differ: "xor", add: "add", set: |to, value| format!("ori {to},x0,{value}"), scratch: ["x30", "x31"] };

#[expect(clippy::unnecessary_wraps, reason = "other notations do not have every access")]
fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, spare, .. } = *making;
    let (mut lines, place) = making.before(&WORDS);
    let annotation = |acquire: bool, release: bool| match (acquire, release) {
        (false, false) => "",
        (true, false) => ".aq",
        (false, true) => ".rl",
        (true, true) => ".aq.rl",
    };
    // Of a plain load or store, one annotation is `RCpc` in tests, and both are `RCsc`.
    let plain = |annotation: Annotation, pc: &'static str| match annotation {
        Annotation::None => "",
        Annotation::Pc => pc,
        Annotation::Sc => ".aq.rl",
    };
    let both = annotation(event.acquire > Annotation::None, event.release > Annotation::None);
    lines.push(match (event.reads, event.writes, event.half) {
        (true, true, _) => format!("amoswap.w{both} {to},{spare},({place})"),
        (true, false, Half::Exclusive) => format!("lr.w{both} {to},({place})"),
        (true, false, _) => format!("lw{} {to},0({place})", plain(event.acquire, ".aq")),
        (false, _, Half::Exclusive) => format!("sc.w{both} {to},{spare},({place})"),
        (false, ..) => format!("sw{} {spare},0({place})", plain(event.release, ".rl")),
    });
    Some(lines)
}

fn fence(fence: Fence) -> Option<String> {
    if fence.instruction {
        return Some("fence.i".to_owned());
    }
    if fence.keeps == Pairs::READS.and(Pairs::WRITE_WRITE) {
        return Some("fence.tso".to_owned());
    }
    let sets = [("r", Accesses::READS), ("w", Accesses::WRITES), ("rw", Accesses::ALL)];
    let pairs = sets.iter().flat_map(|before| sets.iter().map(move |after| (before, after)));
    let mut known = pairs.filter(|(before, after)| Pairs::between(before.1, after.1) == fence.keeps);
    known.next().map(|(before, after)| format!("fence {},{}", before.0, after.0))
}
