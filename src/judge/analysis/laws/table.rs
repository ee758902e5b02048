//! What barriers order, and what the letters of mnemonics add to an access, for each instruction set, as data.
//!
//! Names are those of skeletons. Sources: Arm Architecture Reference Manual (DDI 0487), B2.3; RISC-V unprivileged ISA,
//! chapters "A" and "RVWMO"; Intel SDM volume 3, "Memory Ordering". An instruction set is added by its lines here: what has
//! none is compared by its skeletons alone.

use compact_str::CompactString;

/// Which earlier accesses are kept before which later ones, as bits.
pub(super) type Pairs = u8;

/// Earlier reads before later reads.
pub(super) const READ_READ: Pairs = 1;
/// Earlier reads before later writes.
pub(super) const READ_WRITE: Pairs = 2;
/// Earlier writes before later reads.
pub(super) const WRITE_READ: Pairs = 4;
/// Earlier writes before later writes.
pub(super) const WRITE_WRITE: Pairs = 8;
/// What begins with a read.
pub(super) const FROM_READ: Pairs = READ_READ | READ_WRITE;
/// What begins with a write.
pub(super) const FROM_WRITE: Pairs = WRITE_READ | WRITE_WRITE;
/// What ends with a read.
pub(super) const TO_READ: Pairs = READ_READ | WRITE_READ;
/// What ends with a write.
pub(super) const TO_WRITE: Pairs = READ_WRITE | WRITE_WRITE;
/// Everything.
pub(super) const ALL: Pairs = FROM_READ | FROM_WRITE;

/// How much an acquire or a release is: none, one that a later acquire may pass (`ldapr`), one that it may not (`ldar`).
pub(super) type Rank = u8;

/// What a barrier orders.
const BARRIERS: &[(&str, &[&str], Pairs)] = &[
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
const ADDITIONS: &[(&str, &[&str], Rank, Rank)] = &[
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

/// What a barrier orders; nothing if it is not in the table.
pub(super) fn barrier(isa: &str, name: &str) -> Option<Pairs> {
    BARRIERS.iter().find(|(of, names, _)| isa.starts_with(of) && names.contains(&name)).map(|(_, _, pairs)| *pairs)
}

/// What an instruction adds to its read, and to its write.
pub(super) fn addition(isa: &str, name: &str) -> (Rank, Rank) {
    let found = ADDITIONS.iter().find(|(of, names, _, _)| isa.starts_with(of) && names.contains(&name));
    found.map_or((0, 0), |(_, _, acquire, release)| (*acquire, *release))
}

/// Whether every atomic read-modify-write of an instruction set orders all that stands around it.
pub(super) fn is_every_modification_full(isa: &str) -> bool {
    isa.starts_with("x86")
}

/// Whether what an atomic instruction adds holds for its read and its write alike (RISC-V, "A": `.rl` keeps all earlier accesses
/// before the AMO), or an acquire for the read and a release for the write only (`AArch64`, B2.3).
pub(super) fn is_one_access(isa: &str) -> bool {
    isa.starts_with("riscv")
}

/// Whether the result of an atomic instruction goes to the zero register, and with it the acquire is lost: `AArch64` only
/// (C6, "`LDADD`": it acquires "if the destination register is not one of WZR or XZR").
pub(super) fn loses_acquire(isa: &str, name: &str, operands: &[CompactString]) -> bool {
    let destination = match name {
        _ if !isa.starts_with("aarch64") => return false,
        _ if name.starts_with("cas") => operands.first(),
        _ if name.starts_with("swp") || name.starts_with("ldop") => operands.get(1),
        _ => None,
    };
    destination.is_some_and(|register| matches!(register.as_str(), "wzr" | "xzr"))
}

/// The narrowest read-modify-write, in bits, that an instruction set has on its own: below, it masks a word.
pub(super) fn narrowest_modification(isa: &str, features: &[&str]) -> u16 {
    match isa {
        _ if isa.starts_with("x86") || isa.starts_with("aarch64") => 8,
        _ if isa.starts_with("riscv") && features.contains(&"zabha") => 8,
        _ => 32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_destination_loses_the_acquire() {
        let operands = |text: &str| text.split(", ").map(CompactString::from).collect::<Vec<_>>();
        for (isa, name, text, expected) in [
            ("aarch64", "ldopa", "w1, wzr, [x0]", true),
            ("aarch64", "ldopa", "wzr, w1, [x0]", false),
            ("aarch64", "swpal", "w1, wzr, [x0]", true),
            ("aarch64", "casa", "wzr, w1, [x0]", true),
            ("aarch64", "ldaxr", "wzr, [x0]", false),
            ("riscv64", "amo.aq", "zero, a1, (a0)", false),
        ] {
            assert_eq!(loses_acquire(isa, name, &operands(text)), expected, "{name} {text}");
        }
    }
}
