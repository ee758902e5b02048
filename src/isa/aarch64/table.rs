//! `AArch64`: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use crate::model::Annotation;
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Loads: the ordering of the read; one register or a pair; the width, if no register gives it.
    Load(Annotation, Pair, Option<u16>),
    /// Stores: the ordering of the write.
    Store(Annotation, Pair),
    /// A load-exclusive.
    LoadExclusive(Annotation, Pair),
    /// A store-exclusive.
    StoreExclusive(Annotation, Pair),
    /// `cas`
    CompareAndSwap,
    /// `swp`, `ldadd`: takes a value, and returns the old one.
    Modify,
    /// `stadd`: the same with the zero register as destination.
    Discard,
    Barrier,
    InstructionBarrier,
    /// A jump, or a call that does not return here.
    Jump,
    /// `b.ne`
    Branch,
    /// `cbz`: whether it jumps if the value is zero.
    CompareAndBranch(bool),
    /// `tbz`: whether it jumps if the bit is set.
    TestAndBranch(bool),
    Call,
    /// A jump to the address in a register: a call that does not return here.
    Indirect,
    /// Reads a register of the system.
    System,
    Return,
    Trap,
    Nothing,
    /// `paciasp`: it changes a register that it does not name.
    Sign,
    Move,
    /// An extended value is the value.
    Extend,
    And,
    Compare,
    /// Compares differently.
    Test,
    /// Compares if a condition holds.
    ConditionalCompare,
    /// Changes part of its destination.
    Insert,
    /// `cset`, `csel`, `cinc`
    Set,
    Select,
    Increment,
    /// Computes with the flags.
    WithFlags,
    Compute,
}

/// Whether an access is of one register or of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    One,
    Two,
}

const PAIR: Suffixes = Suffixes { set: "pair", is_width: false, forms: &["p"] };
const ORDER: Suffixes = Suffixes { set: "order", is_width: false, forms: &["a", "l", "al"] };
const RELEASE: Suffixes = Suffixes { set: "order", is_width: false, forms: &["l"] };
const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &["b", "h"] };
const FLAGS: Suffixes = Suffixes { set: "flags", is_width: false, forms: &["s"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &[
        ".eq", ".ne", ".hs", ".cs", ".lo", ".cc", ".mi", ".pl", ".vs", ".vc", ".hi", ".ls", ".ge", ".lt", ".gt", ".le",
        ".al", ".nv",
    ],
};

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SIZED: Sets = &[&SIZE];
const ATOMIC: Sets = &[&ORDER, &SIZE];
const STORED: Sets = &[&RELEASE, &SIZE];
const PAIRED: Sets = &[&PAIR, &ORDER];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ldr", "ldur"], SIZED, Form::Load(Annotation::None, Pair::One, None)),
    (&["ldrsb", "ldursb"], NONE, Form::Load(Annotation::None, Pair::One, Some(8))),
    (&["ldrsh", "ldursh"], NONE, Form::Load(Annotation::None, Pair::One, Some(16))),
    (&["ldrsw", "ldursw"], NONE, Form::Load(Annotation::None, Pair::One, Some(32))),
    (&["ldar", "ldlar"], SIZED, Form::Load(Annotation::Sc, Pair::One, None)),
    (&["ldapr", "ldapur"], SIZED, Form::Load(Annotation::Pc, Pair::One, None)),
    (&["ldapursb"], NONE, Form::Load(Annotation::Pc, Pair::One, Some(8))),
    (&["ldapursh"], NONE, Form::Load(Annotation::Pc, Pair::One, Some(16))),
    (&["ldapursw"], NONE, Form::Load(Annotation::Pc, Pair::One, Some(32))),
    (&["ldp", "ldnp"], NONE, Form::Load(Annotation::None, Pair::Two, None)),
    (&["ldpsw"], NONE, Form::Load(Annotation::None, Pair::Two, Some(64))),
    (&["ldiapp"], NONE, Form::Load(Annotation::Pc, Pair::Two, None)),
    (&["str", "stur"], SIZED, Form::Store(Annotation::None, Pair::One)),
    (&["stlr", "stlur", "stllr"], SIZED, Form::Store(Annotation::Sc, Pair::One)),
    (&["stp", "stnp"], NONE, Form::Store(Annotation::None, Pair::Two)),
    (&["stilp"], NONE, Form::Store(Annotation::Sc, Pair::Two)),
    (&["ld1", "ld1r"], NONE, Form::Load(Annotation::None, Pair::One, None)),
    (&["st1"], NONE, Form::Store(Annotation::None, Pair::One)),
    (&["ldxr"], SIZED, Form::LoadExclusive(Annotation::None, Pair::One)),
    (&["ldaxr"], SIZED, Form::LoadExclusive(Annotation::Sc, Pair::One)),
    (&["ldxp"], NONE, Form::LoadExclusive(Annotation::None, Pair::Two)),
    (&["ldaxp"], NONE, Form::LoadExclusive(Annotation::Sc, Pair::Two)),
    (&["stxr"], SIZED, Form::StoreExclusive(Annotation::None, Pair::One)),
    (&["stlxr"], SIZED, Form::StoreExclusive(Annotation::Sc, Pair::One)),
    (&["stxp"], NONE, Form::StoreExclusive(Annotation::None, Pair::Two)),
    (&["stlxp"], NONE, Form::StoreExclusive(Annotation::Sc, Pair::Two)),
    // Exchange, clear and set have forms for a pair, without a size.
    (&["cas"], ATOMIC, Form::CompareAndSwap),
    (&["cas"], PAIRED, Form::CompareAndSwap),
    (&["swp", "ldadd", "ldclr", "ldset", "ldeor", "ldsmax", "ldsmin", "ldumax", "ldumin"], ATOMIC, Form::Modify),
    (&["swp", "ldclr", "ldset"], PAIRED, Form::Modify),
    (&["stadd", "stclr", "stset", "steor", "stsmax", "stsmin", "stumax", "stumin"], STORED, Form::Discard),
    (&["dmb", "dsb"], NONE, Form::Barrier),
    (&["isb"], NONE, Form::InstructionBarrier),
    (&["b"], NONE, Form::Jump),
    (&["b", "bc"], &[&CONDITION], Form::Branch),
    (&["cbz"], NONE, Form::CompareAndBranch(true)),
    (&["cbnz"], NONE, Form::CompareAndBranch(false)),
    (&["tbz"], NONE, Form::TestAndBranch(false)),
    (&["tbnz"], NONE, Form::TestAndBranch(true)),
    (&["bl", "blr"], NONE, Form::Call),
    (&["br"], NONE, Form::Indirect),
    (&["ret"], NONE, Form::Return),
    (&["brk", "udf", "hlt"], NONE, Form::Trap),
    (&["nop", "hint", "yield", "wfe", "sev", "bti", "clrex", "sb", "prfm", ".inst"], NONE, Form::Nothing),
    (&["paciasp", "autiasp"], NONE, Form::Sign),
    (&["mov"], NONE, Form::Move),
    (&["uxtb", "uxth", "sxtb", "sxth", "sxtw"], NONE, Form::Extend),
    (&["and"], &[&FLAGS], Form::And),
    (&["cmp"], NONE, Form::Compare),
    (&["cmn", "tst", "fcmp", "fcmpe"], NONE, Form::Test),
    (&["ccmp", "ccmn"], NONE, Form::ConditionalCompare),
    (&["bfi", "bfxil", "bfm", "movk"], NONE, Form::Insert),
    (&["mrs"], NONE, Form::System),
    (&["cset"], NONE, Form::Set),
    (&["csel"], NONE, Form::Select),
    (&["cinc"], NONE, Form::Increment),
    (&["adc", "sbc"], &[&FLAGS], Form::WithFlags),
    (&["ngc", "csinc", "csinv", "csneg", "cinv", "cneg", "csetm", "fcsel"], NONE, Form::WithFlags),
    (&["add", "sub", "neg", "bic"], &[&FLAGS], Form::Compute),
    (&["movz", "movn", "mvn", "adr", "adrp", "orr", "orn", "eor", "eon", "lsl", "lsr", "asr", "ror", "ubfx", "ubfiz", "ubfm",
       "sbfx", "sbfiz", "sbfm", "extr", "mul", "madd", "msub", "mneg", "udiv", "sdiv", "umulh", "smulh", "umull", "smull", "clz",
       "rbit", "rev", "rev16", "rev32", "cls", "smax", "smin", "umax", "umin", "umaddl", "umsubl", "umnegl", "smaddl", "smsubl",
       "smnegl"], NONE, Form::Compute),
    // Of vectors and floating point: those that write all of their destination, and those that keep a part of it, or add to it.
    (&["fmov", "movi", "mvni", "dup", "umov", "smov", "cmeq", "cmge", "cmgt", "cmhi", "cmhs", "cmle", "cmlt", "cmtst", "umaxv",
       "uminv", "smaxv", "sminv", "addv", "uaddlv", "saddlv", "addp", "umaxp", "uminp", "smaxp", "sminp", "uaddlp", "saddlp", "shrn",
       "xtn", "uqxtn", "sqxtn", "sqxtun", "uzp1", "uzp2", "zip1", "zip2", "trn1", "trn2", "ext", "tbl", "ushr", "sshr", "shl", "ushl",
       "sshl", "ushll", "ushll2", "sshll", "sshll2", "cnt", "not", "abs", "rev64", "uqadd", "uqsub", "sqadd", "sqsub", "uhadd",
       "urhadd", "uaddl", "uaddl2", "uaddw", "uaddw2", "saddl", "saddl2", "saddw", "saddw2", "usubl", "ssubl", "umull2", "smull2",
       "pmull", "pmull2", "uabd", "sabd"], NONE, Form::Compute),
    (&["fadd", "fsub", "fmul", "fdiv", "fnmul", "fneg", "fabs", "fsqrt", "fmax", "fmin", "fmaxnm", "fminnm", "fabd", "fmadd",
       "fmsub", "fnmadd", "fnmsub", "fcvt", "fcvtl", "fcvtl2", "fcvtn", "fcvtas", "fcvtau", "fcvtms", "fcvtmu", "fcvtns", "fcvtnu",
       "fcvtps", "fcvtpu", "fcvtzs", "fcvtzu", "scvtf", "ucvtf", "frinta", "frinti", "frintm", "frintn", "frintp", "frintx",
       "frintz", "fcmeq", "fcmge", "fcmgt", "fcmle", "fcmlt", "faddp", "fmaxnmv", "fminnmv"], NONE, Form::Compute),
    (&["ins", "bsl", "bit", "bif", "mla", "mls", "tbx", "sri", "sli", "usra", "ssra", "shrn2", "xtn2", "uqxtn2", "sqxtn2", "fcvtn2",
       "uadalp", "sadalp", "umlal", "umlal2", "smlal", "smlal2", "umlsl", "smlsl", "uaba", "saba", "uabal", "sabal", "fmla", "fmls"],
     NONE, Form::Insert),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
