//! m68k: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Copies a value, to an address register without condition codes.
    Move,
    /// Copies a small number to all of a register.
    Quick,
    /// Loads or stores several registers.
    Many,
    /// Computes the second operand from both.
    Two,
    /// The same of an address register, all of it and without condition codes.
    TwoAddress,
    /// Computes the operand from itself.
    One,
    Clear,
    Shift,
    /// Compares the second operand with the first.
    Compare,
    /// Compares the operand with 0.
    Test,
    /// Tests a bit of the second operand.
    TestBit,
    /// Sets a byte to all ones or to 0.
    SetIf,
    BranchIf,
    Jump,
    Call,
    Return,
    Trap,
    Address,
    CompareAndSwap,
    TestAndSet,
    Nothing,
}

const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &[".b", ".w", ".l"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &["eq", "ne", "cs", "cc", "hi", "ls", "lt", "ge", "le", "gt", "mi", "pl", "vs", "vc"],
};

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SIZED: Sets = &[&SIZE];
const IF: Sets = &[&CONDITION];

/// The rows: names, suffixes, and data. Of two rows for a mnemonic the first counts.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["move"], SIZED, Form::Move),
    (&["moveq"], NONE, Form::Quick),
    (&["movem"], SIZED, Form::Many),
    (&["add", "addi", "addq", "sub", "subi", "subq", "and", "andi", "or", "ori", "eor", "eori"], SIZED, Form::Two),
    (&["adda", "suba"], SIZED, Form::TwoAddress),
    (&["not", "neg"], SIZED, Form::One),
    (&["clr"], SIZED, Form::Clear),
    (&["lsl", "lsr", "asl", "asr", "rol", "ror"], SIZED, Form::Shift),
    (&["cmp", "cmpi", "cmpa"], SIZED, Form::Compare),
    (&["tst"], SIZED, Form::Test),
    (&["btst"], NONE, Form::TestBit),
    (&["s"], IF, Form::SetIf),
    (&["b"], IF, Form::BranchIf),
    (&["bra", "jmp"], NONE, Form::Jump),
    (&["jsr", "bsr"], NONE, Form::Call),
    (&["rts"], NONE, Form::Return),
    (&["trap", "illegal"], NONE, Form::Trap),
    (&["lea"], NONE, Form::Address),
    (&["cas"], SIZED, Form::CompareAndSwap),
    (&["tas"], NONE, Form::TestAndSet),
    (&["nop"], NONE, Form::Nothing),
];

/// The instructions by their mnemonics.
static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// A split mnemonic and its form; none if it is in no row, or lacks its size or its condition.
pub(super) fn find(text: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(text)?;
    let needed = match form {
        Form::SetIf | Form::BranchIf => Some("condition"),
        Form::Move | Form::Many | Form::Two | Form::TwoAddress | Form::One | Form::Clear | Form::Shift => Some("size"),
        Form::Compare | Form::Test | Form::CompareAndSwap => Some("size"),
        _ => None,
    };
    needed.is_none_or(|set| mnemonic.suffix(set).is_some()).then_some((mnemonic, form))
}

/// How many bits an instruction computes or moves; none if its mnemonic does not say it.
pub(super) fn width(mnemonic: &Mnemonic, form: Form) -> Option<u16> {
    match (form, mnemonic.suffix("size")) {
        (Form::Quick | Form::Address | Form::TestBit, None) => Some(32),
        (Form::SetIf | Form::TestAndSet, None) => Some(8),
        (_, Some(".b")) => Some(8),
        (_, Some(".w")) => Some(16),
        (_, Some(".l")) => Some(32),
        _ => None,
    }
}
