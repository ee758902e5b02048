//! 32-bit Arm: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use crate::model::Annotation;
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load or a store with this ordering.
    Load(Annotation),
    Store(Annotation),
    LoadExclusive(Annotation),
    StoreExclusive(Annotation),
    /// Several registers: `push`, `ldm`.
    LoadMany,
    StoreMany,
    Barrier,
    InstructionBarrier,
    /// `mcr`: of some registers of coprocessor 15 it is a barrier.
    ToSystem,
    Jump,
    /// A jump or a call to the address in a register.
    Indirect,
    Call,
    /// Whether it jumps if the value is zero.
    CompareAndBranch(bool),
    /// A jump through a table.
    TableJump,
    Trap,
    Nothing,
    Move,
    /// An extended value is the value.
    Extend,
    Compare,
    /// Compares bit by bit.
    Differ,
    /// Compares differently.
    Test,
    /// Changes part of its destination.
    Insert,
    /// Computes with the carry.
    WithCarry,
    Compute,
    /// Writes two registers.
    Wide,
    /// The same, and adds to what they have.
    WideMore,
}

const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &["b", "h", "d", "sb", "sh"] };
const FLAGS: Suffixes = Suffixes { set: "flags", is_width: false, forms: &["s"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &["eq", "ne", "hs", "cs", "lo", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le"],
};
/// How many bits the instruction itself has.
const ENCODING: Suffixes = Suffixes { set: "encoding", is_width: true, forms: &[".w", ".n"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const PLAIN: Sets = &[&CONDITION, &ENCODING];
const SIZED: Sets = &[&SIZE, &CONDITION, &ENCODING];
const FLAGGED: Sets = &[&FLAGS, &CONDITION, &ENCODING];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ldr"], SIZED, Form::Load(Annotation::None)),
    (&["lda"], SIZED, Form::Load(Annotation::Sc)),
    (&["str"], SIZED, Form::Store(Annotation::None)),
    (&["stl"], SIZED, Form::Store(Annotation::Sc)),
    (&["ldrex"], SIZED, Form::LoadExclusive(Annotation::None)),
    (&["ldaex"], SIZED, Form::LoadExclusive(Annotation::Sc)),
    (&["strex"], SIZED, Form::StoreExclusive(Annotation::None)),
    (&["stlex"], SIZED, Form::StoreExclusive(Annotation::Sc)),
    (&["pop", "ldm", "ldmib", "ldmda", "ldmdb", "vpop", "vldmia"], PLAIN, Form::LoadMany),
    (&["push", "stm", "stmib", "stmda", "stmdb", "vpush", "vstmia"], PLAIN, Form::StoreMany),
    (&["dmb", "dsb"], PLAIN, Form::Barrier),
    (&["isb"], PLAIN, Form::InstructionBarrier),
    (&["mcr"], PLAIN, Form::ToSystem),
    (&["b"], PLAIN, Form::Jump),
    (&["bl"], PLAIN, Form::Call),
    (&["blx", "bx"], PLAIN, Form::Indirect),
    (&["cbz"], NONE, Form::CompareAndBranch(true)),
    (&["cbnz"], NONE, Form::CompareAndBranch(false)),
    (&["tbb", "tbh"], NONE, Form::TableJump),
    (&["udf", "bkpt", "trap"], PLAIN, Form::Trap),
    (&["nop", "yield", "wfe", "sev", "clrex", "hint", "pld", "pldw"], PLAIN, Form::Nothing),
    // The instructions behind them say their conditions themselves.
    (&["it", "itt", "ite", "ittt", "itte", "itet", "itee", "itttt", "ittte", "ittet", "ittee", "itett", "itete", "iteet", "iteee"],
     NONE, Form::Nothing),
    (&["mov"], FLAGGED, Form::Move),
    (&["movw"], PLAIN, Form::Move),
    (&["uxtb", "uxth", "sxtb", "sxth"], PLAIN, Form::Extend),
    (&["cmp"], PLAIN, Form::Compare),
    (&["teq"], PLAIN, Form::Differ),
    (&["cmn", "tst"], PLAIN, Form::Test),
    (&["movt", "bfi", "bfc"], PLAIN, Form::Insert),
    (&["adc", "sbc", "rsc", "rrx"], FLAGGED, Form::WithCarry),
    (&["add", "sub", "rsb", "and", "orr", "orn", "eor", "bic", "lsl", "lsr", "asr", "ror", "mul", "mvn"], FLAGGED, Form::Compute),
    (&["addw", "subw", "neg", "clz", "rbit", "rev", "rev16", "ubfx", "sbfx", "mla", "mls", "udiv", "sdiv", "umulh", "adr", "uxtab",
       "uxtah", "sxtab", "sxtah", "pkhbt"], PLAIN, Form::Compute),
    (&["umull", "smull"], FLAGGED, Form::Wide),
    (&["umlal", "smlal", "umaal"], FLAGGED, Form::WideMore),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
