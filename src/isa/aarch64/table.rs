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
    /// A jump to the address in a register.
    Indirect,
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
    (&["nop", "hint", "yield", "wfe", "sev", "bti", "clrex", ".inst"], NONE, Form::Nothing),
    (&["paciasp", "autiasp"], NONE, Form::Sign),
    (&["mov"], NONE, Form::Move),
    (&["uxtb", "uxth", "sxtb", "sxth", "sxtw"], NONE, Form::Extend),
    (&["and"], &[&FLAGS], Form::And),
    (&["cmp"], NONE, Form::Compare),
    (&["cmn", "tst"], NONE, Form::Test),
    (&["ccmp", "ccmn"], NONE, Form::ConditionalCompare),
    (&["bfi", "bfxil", "bfm", "movk"], NONE, Form::Insert),
    (&["cset"], NONE, Form::Set),
    (&["csel"], NONE, Form::Select),
    (&["cinc"], NONE, Form::Increment),
    (&["adc", "sbc"], &[&FLAGS], Form::WithFlags),
    (&["ngc", "csinc", "csinv", "csneg", "cinv", "cneg", "csetm"], NONE, Form::WithFlags),
    (&["add", "sub", "neg", "bic"], &[&FLAGS], Form::Compute),
    (&["movz", "movn", "mvn", "adr", "adrp", "orr", "orn", "eor", "eon", "lsl", "lsr", "asr", "ror", "ubfx", "ubfiz", "ubfm",
       "sbfx", "sbfiz", "sbfm", "extr", "mul", "madd", "msub", "mneg", "udiv", "sdiv", "umulh", "smulh", "umull", "smull", "clz",
       "rbit", "rev", "smax", "smin", "umax", "umin", "fmov"], NONE, Form::Compute),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
