//! Hexagon: the instructions, by what they compute, or access, or by their first word.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load, a store, or a computation in memory.
    Memory,
    /// A load or store of a read-modify-write.
    Locked,
    Barrier,
    InstructionBarrier,
    Nothing,
    Trap,
    Jump,
    JumpRegister,
    Call,
    CallRegister,
    /// Begins a frame.
    Allocate,
    /// Ends it; with `true`, returns.
    Deallocate(bool),
    /// Copies a register or a constant.
    Move,
    /// Puts two values into a pair of registers.
    Combine,
    /// Tests values, and gives a predicate or a number; with a jump behind it, jumps.
    Test,
    /// One of two values.
    Select,
    /// An extended value is the value.
    Extend,
    Compute,
}

/// Whether a jump is expected to be taken.
const HINT: Suffixes = Suffixes { set: "hint", is_width: false, forms: &[":t", ":nt"] };
const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &["b", "ub", "h", "uh", "w", "d"] };
const LOCKED: Suffixes = Suffixes { set: "locked", is_width: false, forms: &["_locked"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["mem"], &[&SIZE], Form::Memory),
    (&["mem"], &[&SIZE, &LOCKED], Form::Locked),
    (&["barrier", "syncht"], NONE, Form::Barrier),
    // It orders instruction fetches, and no data (5.11).
    (&["isync"], NONE, Form::InstructionBarrier),
    (&["nop", "pause"], NONE, Form::Nothing),
    (&["trap0", "trap1", "brkpt", "rte"], NONE, Form::Trap),
    (&["jump"], &[&HINT], Form::Jump),
    (&["jumpr"], &[&HINT], Form::JumpRegister),
    (&["call"], NONE, Form::Call),
    (&["callr"], NONE, Form::CallRegister),
    (&["allocframe"], NONE, Form::Allocate),
    (&["deallocframe"], NONE, Form::Deallocate(false)),
    (&["dealloc_return"], NONE, Form::Deallocate(true)),
    (&["="], NONE, Form::Move),
    (&["combine", "bitsplit"], NONE, Form::Combine),
    (&["cmp.eq", "!cmp.eq", "cmp.gt", "!cmp.gt", "cmp.gtu", "!cmp.gtu", "tstbit", "!tstbit", "bitsclr", "!bitsclr", "bitsset", "!bitsset",
       "cmpb.eq", "cmpb.gt", "cmpb.gtu", "cmph.eq", "cmph.gt", "cmph.gtu"], NONE, Form::Test),
    (&["mux"], NONE, Form::Select),
    (&["sxtb", "sxth", "zxtb", "zxth"], NONE, Form::Extend),
    (&["|=", "&=", "^=", "+=", "-="], NONE, Form::Compute),
    (&["add", "sub", "and", "or", "xor", "not", "neg", "abs", "asl", "asr", "lsr", "lsl", "max", "maxu", "min", "minu", "mpyi", "mpyu", "mpy",
       "setbit", "clrbit", "togglebit", "extract", "extractu", "insert", "cl0", "ct0", "popcount", "addasl", "swiz"], NONE, Form::Compute),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
