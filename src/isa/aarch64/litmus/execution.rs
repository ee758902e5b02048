//! Executions of `AArch64` as litmus tests.

use crate::isa::notation::{Making, Writer};
use crate::model::{Annotation, Fence, Half, Pairs};

pub(super) const WRITER: Writer = Writer {
    head: "AArch64",
    registers: &[
        "X0", "X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13", "X14", "X15", "X16",
        "X17",
    ],
    addresses: &["X19", "X20", "X21"],
    access,
    fence,
    branch: |register, label| vec![format!("CBNZ {},{label}", word(register))],
    status: None,
};

/// The register's lower half.
fn word(register: &str) -> String {
    register.replacen('X', "W", 1)
}

#[expect(clippy::unnecessary_wraps, reason = "other notations do not have every access")]
fn access(making: &Making<'_>) -> Option<Vec<String>> {
    let Making { event, to, spare, value, .. } = *making;
    let mut lines = Vec::new();
    let place = address(making, &mut lines);
    let acquires = |plain: &str, pc: &str, sc: &str| match event.acquire {
        Annotation::None => plain.to_owned(),
        Annotation::Pc => pc.to_owned(),
        Annotation::Sc => sc.to_owned(),
    };
    let releases = making.release() > Annotation::None;
    let (to, from) = (word(to), word(spare));
    if event.writes || making.write.is_some() {
        lines.push(format!("MOV {from},#{value}"));
        for register in making.data {
            // A value that depends on a register, and is none of it. What is read is not needed before it is kept.
            lines.push(format!("EOR {to},{0},{0}", word(register)));
            lines.push(format!("ADD {from},{from},{to}"));
        }
    }
    lines.push(match (event.reads, event.half) {
        (true, Half::Atomic) => {
            let acquire = if event.acquire > Annotation::None { "A" } else { "" };
            let release = if releases { "L" } else { "" };
            let to = if event.is_discarded { "WZR".to_owned() } else { to };
            format!("SWP{acquire}{release} {from},{to},[{place}]")
        }
        (true, Half::Exclusive) => format!("{} {to},[{place}]", acquires("LDXR", "LDAXR", "LDAXR")),
        (true, Half::None) => format!("{} {to},[{place}]", acquires("LDR", "LDAPR", "LDAR")),
        (false, Half::Exclusive) => format!("{} {to},{from},[{place}]", if releases { "STLXR" } else { "STXR" }),
        (false, _) => format!("{} {from},[{place}]", if releases { "STLR" } else { "STR" }),
    });
    Some(lines)
}

/// The register with the address, which depends on others.
fn address(making: &Making<'_>, lines: &mut Vec<String>) -> String {
    let mut place = making.place.to_owned();
    for register in making.address {
        lines.push(format!("EOR {0},{1},{1}", making.spare, register));
        lines.push(format!("ADD X18,{place},{}", making.spare));
        "X18".clone_into(&mut place);
    }
    place
}

fn fence(fence: Fence) -> Option<String> {
    let name = match fence.keeps {
        _ if fence.instruction => return Some("ISB".to_owned()),
        Pairs::ALL => "ISH",
        Pairs::READS => "ISHLD",
        Pairs::WRITE_WRITE => "ISHST",
        _ => return None,
    };
    Some(format!("DMB {name}"))
}
