//! The published mappings: which sequences implement which operation with which ordering, as data with their sources.
//!
//! A cell that follows a row says so; one that follows none is judged all the same, by what its instructions order.

use super::operation::{Asked, Kind};
use crate::isa::{Class, is_on_stack};
use crate::probe::Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst};
use crate::read::matrix::{Body, Operation};

/// A document with a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Arm, "C/C++ Atomics Application Binary Interface Standard for the Arm 64-bit Architecture" (atomicsabi64).
    Arm,
    /// RISC-V ELF psABI, chapter "RISC-V Atomics ABI".
    RiscV,
    /// "C/C++11 mappings to processors" (Cambridge), and Intel SDM volume 3, "Multiple-Processor Management".
    X86,
}

impl Source {
    /// The document, to cite.
    #[must_use]
    pub fn citation(self) -> &'static str {
        match self {
            Source::Arm => "Arm, C/C++ Atomics ABI for the Arm 64-bit Architecture",
            Source::RiscV => "RISC-V ELF psABI, RISC-V Atomics ABI",
            Source::X86 => "C/C++11 mappings to processors, x86",
        }
    }

    fn isa(self) -> &'static str {
        match self {
            Source::Arm => "aarch64",
            Source::RiscV => "riscv",
            Source::X86 => "x86",
        }
    }
}

/// A row of a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub source: Source,
    /// The operation: `load`, `store`, `modify`, `compare_exchange`, `fence`.
    pub operation: &'static str,
    /// The orderings that it implements.
    pub orderings: &'static [Ordering],
    /// The sequences, each as its skeleton.
    pub sequences: &'static [&'static str],
    /// Whether it is for 128 bits only.
    pub is_wide: bool,
}

/// A row for accesses of up to 64 bits, and for fences.
const fn word(
    source: Source,
    operation: &'static str,
    orderings: &'static [Ordering],
    sequences: &'static [&'static str],
) -> Row {
    Row { source, operation, orderings, sequences, is_wide: false }
}

/// A row for accesses of 128 bits.
const fn wide(
    source: Source,
    operation: &'static str,
    orderings: &'static [Ordering],
    sequences: &'static [&'static str],
) -> Row {
    Row { source, operation, orderings, sequences, is_wide: true }
}

/// The rows of all mappings.
#[rustfmt::skip]
pub const ROWS: &[Row] = &[
    word(Source::Arm, "load", &[Relaxed], &["ldr"]),
    word(Source::Arm, "load", &[Acquire], &["ldar", "ldapr"]),
    word(Source::Arm, "load", &[SeqCst], &["ldar"]),
    word(Source::Arm, "store", &[Relaxed], &["str"]),
    word(Source::Arm, "store", &[Release, SeqCst], &["stlr"]),
    word(Source::Arm, "modify", &[Relaxed], &["ldxr; stxr", "swp", "ldop", "stop", "helper relax"]),
    word(Source::Arm, "modify", &[Acquire], &["ldaxr; stxr", "swpa", "ldopa", "helper acq"]),
    word(Source::Arm, "modify", &[Release], &["ldxr; stlxr", "swpl", "ldopl", "stopl", "helper rel"]),
    word(Source::Arm, "modify", &[AcqRel, SeqCst], &["ldaxr; stlxr", "swpal", "ldopal", "helper acq_rel"]),
    word(Source::Arm, "compare_exchange", &[Relaxed], &["ldxr; stxr", "cas", "helper relax"]),
    word(Source::Arm, "compare_exchange", &[Acquire], &["ldaxr; stxr", "casa", "helper acq"]),
    word(Source::Arm, "compare_exchange", &[Release], &["ldxr; stlxr", "casl", "helper rel"]),
    word(Source::Arm, "compare_exchange", &[AcqRel, SeqCst], &["ldaxr; stlxr", "casal", "helper acq_rel"]),
    word(Source::Arm, "fence", &[Acquire], &["dmb ishld"]),
    word(Source::Arm, "fence", &[Release], &["dmb ish", "dmb ishld; dmb ishst"]),
    word(Source::Arm, "fence", &[AcqRel, SeqCst], &["dmb ish"]),
    wide(Source::Arm, "load", &[Relaxed], &["ldxp; stxp", "casp", "ldp"]),
    wide(Source::Arm, "load", &[Acquire], &["ldaxp; stxp", "caspa", "ldp; dmb ishld", "ldiapp"]),
    wide(Source::Arm, "load", &[SeqCst], &["ldaxp; stxp", "caspa", "ldar; ldp; dmb ishld", "ldar; ldiapp"]),
    wide(Source::Arm, "store", &[Relaxed], &["ldxp; stxp", "stp"]),
    wide(Source::Arm, "store", &[Release], &["ldxp; stlxp", "dmb ish; stp", "stilp"]),
    wide(Source::Arm, "store", &[SeqCst], &["ldaxp; stlxp", "dmb ish; stp; dmb ish", "stilp"]),
    wide(Source::Arm, "modify", &[Relaxed], &["ldxp; stxp", "swpp", "ldopp", "helper relax"]),
    wide(Source::Arm, "modify", &[Acquire], &["ldaxp; stxp", "swppa", "ldoppa", "helper acq"]),
    wide(Source::Arm, "modify", &[Release], &["ldxp; stlxp", "swppl", "ldoppl", "helper rel"]),
    wide(Source::Arm, "modify", &[AcqRel, SeqCst], &["ldaxp; stlxp", "swppal", "ldoppal", "helper acq_rel"]),
    wide(Source::Arm, "compare_exchange", &[Relaxed], &["ldxp; stxp", "ldxp; stxp; stxp", "casp", "helper relax"]),
    wide(Source::Arm, "compare_exchange", &[Acquire], &["ldaxp; stxp", "ldaxp; stxp; stxp", "caspa", "helper acq"]),
    wide(Source::Arm, "compare_exchange", &[Release], &["ldxp; stlxp", "ldxp; stlxp; stlxp", "caspl", "helper rel"]),
    wide(Source::Arm, "compare_exchange", &[AcqRel, SeqCst], &["ldaxp; stlxp", "ldaxp; stlxp; stlxp", "caspal", "helper acq_rel"]),
    word(Source::RiscV, "load", &[Relaxed], &["l"]),
    word(Source::RiscV, "load", &[Acquire], &["l; fence r, rw", "l.aq"]),
    word(Source::RiscV, "load", &[SeqCst], &["fence rw, rw; l; fence r, rw", "l.aq", "l.aqrl"]),
    word(Source::RiscV, "store", &[Relaxed], &["s"]),
    word(Source::RiscV, "store", &[Release], &["fence rw, w; s", "s.rl"]),
    word(Source::RiscV, "store", &[SeqCst], &["fence rw, w; s", "fence rw, w; s; fence rw, rw", "s.rl", "s.aqrl"]),
    word(Source::RiscV, "modify", &[Relaxed], &["amo", "lr; sc"]),
    word(Source::RiscV, "modify", &[Acquire], &["amo.aq", "lr.aq; sc"]),
    word(Source::RiscV, "modify", &[Release], &["amo.rl", "lr; sc.rl"]),
    word(Source::RiscV, "modify", &[AcqRel], &["amo.aqrl", "lr.aq; sc.rl"]),
    word(Source::RiscV, "modify", &[SeqCst], &["amo.aqrl", "lr.aqrl; sc.rl"]),
    word(Source::RiscV, "compare_exchange", &[Relaxed], &["lr; sc", "amocas"]),
    word(Source::RiscV, "compare_exchange", &[Acquire], &["lr.aq; sc", "amocas.aq"]),
    word(Source::RiscV, "compare_exchange", &[Release], &["lr; sc.rl", "amocas.rl"]),
    word(Source::RiscV, "compare_exchange", &[AcqRel], &["lr.aq; sc.rl", "amocas.aqrl"]),
    word(Source::RiscV, "compare_exchange", &[SeqCst], &["lr.aqrl; sc.rl", "amocas.aqrl", "fence rw, rw; amocas.aqrl"]),
    word(Source::RiscV, "fence", &[Acquire], &["fence r, rw"]),
    word(Source::RiscV, "fence", &[Release], &["fence rw, w"]),
    word(Source::RiscV, "fence", &[AcqRel], &["fence.tso"]),
    word(Source::RiscV, "fence", &[SeqCst], &["fence rw, rw"]),
    word(Source::X86, "load", &[Relaxed, Acquire, SeqCst], &["mov"]),
    word(Source::X86, "store", &[Relaxed, Release], &["mov"]),
    word(Source::X86, "store", &[SeqCst], &["xchg", "mov; mfence"]),
    word(Source::X86, "modify", &[Relaxed, Acquire, Release, AcqRel, SeqCst], &["lock", "xchg", "mov; lock cmpxchg"]),
    word(Source::X86, "compare_exchange", &[Relaxed, Acquire, Release, AcqRel, SeqCst], &["lock cmpxchg"]),
    wide(Source::X86, "modify", &[Relaxed, Acquire, Release, AcqRel, SeqCst], &["lock cmpxchg"]),
    wide(Source::X86, "compare_exchange", &[Relaxed, Acquire, Release, AcqRel, SeqCst], &["lock cmpxchg"]),
    word(Source::X86, "fence", &[Acquire, Release, AcqRel], &[""]),
    word(Source::X86, "fence", &[SeqCst], &["mfence", "lock or"]),
];

/// The row that a cell follows, if it follows one for exactly what was asked.
#[must_use]
pub(super) fn row(body: &Body, asked: Asked, isa: &str) -> Option<&'static Row> {
    let operation = match asked.kind {
        Kind::Load => "load",
        Kind::Store => "store",
        Kind::Modify => "modify",
        Kind::CompareExchange { .. } => "compare_exchange",
        Kind::Fence => "fence",
        Kind::Update { .. } | Kind::Nothing => return None,
    };
    // A failure that asks for more than the success has no row of its own.
    let is_plain = matches!(
        (asked.success, asked.failure),
        (_, Relaxed) | (Acquire | AcqRel | SeqCst, Acquire) | (SeqCst, SeqCst)
    );
    let skeleton = skeleton(body);
    ROWS.iter().find(|row| {
        isa.starts_with(row.source.isa())
            && row.operation == operation
            && row.is_wide == (asked.width == 128)
            && row.orderings.contains(&asked.success)
            && row.sequences.contains(&skeleton.as_str())
            && is_plain
    })
}

/// The instructions that access or order memory, without sizes, registers and the stack: `ldaxr; stlxr`, `amo.aq`.
#[must_use]
pub(super) fn skeleton(body: &Body) -> String {
    let names: Vec<String> = body.operations().filter_map(name).collect();
    names.join("; ")
}

/// The name of an instruction in a skeleton, if it stands there.
pub(super) fn name(operation: &Operation) -> Option<String> {
    let Operation { prefix, mnemonic, operands, class } = operation;
    let text = operands.join(", ");
    match class {
        Class::Branch | Class::Other => None,
        Class::Load | Class::Store if is_on_stack(mnemonic, &text) => None,
        Class::Fence if prefix == "lock" => Some("lock or".to_owned()),
        Class::Fence if text.is_empty() => Some(mnemonic.to_string()),
        Class::Fence => Some(format!("{mnemonic} {text}")),
        Class::Call => Some(helper(&text).unwrap_or(text)),
        Class::Load
        | Class::Store
        | Class::LoadStore
        | Class::ReadModifyWrite
        | Class::LoadExclusive
        | Class::StoreExclusive
        | Class::Unknown => Some(stem(prefix, mnemonic)),
    }
}

/// `__aarch64_ldadd4_acq_rel`: what it orders is all that counts here.
fn helper(name: &str) -> Option<String> {
    let order = name.strip_prefix("__aarch64_")?.split_once('_')?.1;
    Some(format!("helper {order}"))
}

/// A mnemonic without what says how wide the access is or what is computed.
fn stem(prefix: &str, mnemonic: &str) -> String {
    if !prefix.is_empty() {
        return if mnemonic.starts_with("cmpxchg") { "lock cmpxchg".to_owned() } else { prefix.to_owned() };
    }
    // RISC-V: `amoadd.w.aq`, `lr.d`, `lbu`, `sw`, and Zalasr's `lw.aq`.
    if let Some((base, suffixes)) = mnemonic.split_once('.') {
        let order = suffixes.split('.').find(|suffix| matches!(*suffix, "aq" | "rl" | "aqrl"));
        let base = match base {
            "amocas" | "lr" | "sc" => base,
            _ if base.starts_with("amo") => "amo",
            // `lbu`, `sd`: what is left is the letter. Text that is no mnemonic at all has no base.
            _ => base.get(..1).unwrap_or(base),
        };
        return order.map_or_else(|| base.to_owned(), |order| format!("{base}.{order}"));
    }
    match mnemonic {
        "lb" | "lbu" | "lh" | "lhu" | "lw" | "lwu" | "ld" => "l".to_owned(),
        "sb" | "sh" | "sw" | "sd" => "s".to_owned(),
        _ if mnemonic.starts_with("mov") => "mov".to_owned(),
        _ if mnemonic.starts_with("xchg") => "xchg".to_owned(),
        _ => arm(mnemonic),
    }
}

/// `AArch64`: `ldaddalb` is `ldopal`, `ldarb` is `ldar`.
fn arm(mnemonic: &str) -> String {
    let sized = mnemonic.strip_suffix(['b', 'h']).unwrap_or(mnemonic);
    for (start, name) in [("ld", "ldop"), ("st", "stop")] {
        for operation in ["add", "smax", "smin", "umax", "umin", "clr", "set", "eor"] {
            if let Some(order) = sized.strip_prefix(start).and_then(|rest| rest.strip_prefix(operation)) {
                return format!("{name}{order}");
            }
        }
    }
    sized.to_owned()
}
