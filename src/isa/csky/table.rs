//! C-SKY: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Load,
    Store,
    /// What is in the pool of constants.
    Constant,
    Move,
    /// A number, shifted up by so many bits.
    Number(u16),
    /// From another register.
    One,
    /// From two values; with two operands, from the first of them too.
    Two,
    /// The same, with the condition bit as a carry.
    Carry,
    /// Compares two values: whether they differ, or another relation.
    Differ,
    Compare,
    /// Copies a bit to the condition bit.
    TestBit,
    Clear,
    /// The condition bit, or its opposite.
    Condition(bool),
    /// Copies a value if the condition bit is set, or if it is not.
    MoveIf(bool),
    BranchIf(bool),
    /// Branches if a register is 0, or is not.
    BranchZero(bool),
    /// Branches by another relation to 0.
    BranchSign,
    Branch,
    Call,
    Jump,
    Return,
    Trap,
    Sync,
    Nothing,
}

const LENGTH: Suffixes = Suffixes { set: "length", is_width: true, forms: &["16", "32"] };
const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &[".b", ".h", ".w"] };
const SIGNED: Suffixes = Suffixes { set: "sign", is_width: false, forms: &[".bs", ".hs"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const PLAIN: Sets = &[&LENGTH];
const SIZED: Sets = &[&LENGTH, &SIZE];

/// The rows: names, suffixes, and data. Of two rows for a mnemonic the first counts.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ld", "ldr"], SIZED, Form::Load),
    (&["ld", "ldr"], &[&LENGTH, &SIGNED], Form::Load),
    (&["st", "str"], SIZED, Form::Store),
    (&["lrw"], PLAIN, Form::Constant),
    (&["mov"], PLAIN, Form::Move),
    (&["movi"], PLAIN, Form::Number(0)),
    (&["movih"], PLAIN, Form::Number(16)),
    (&["zextb", "zexth", "sextb", "sexth", "not"], PLAIN, Form::One),
    (&["addu", "addi", "subu", "subi", "and", "andi", "or", "ori", "xor", "xori", "nor", "mult"], PLAIN, Form::Two),
    (&["lsl", "lsli", "lsr", "lsri", "asr", "asri", "rotl", "rotli"], PLAIN, Form::Two),
    (&["addc", "subc"], PLAIN, Form::Carry),
    (&["cmpne", "cmpnei"], PLAIN, Form::Differ),
    (&["cmphs", "cmphsi", "cmplt", "cmplti"], PLAIN, Form::Compare),
    (&["btsti"], PLAIN, Form::TestBit),
    (&["clrc"], PLAIN, Form::Clear),
    (&["mvc"], PLAIN, Form::Condition(true)),
    (&["mvcv"], PLAIN, Form::Condition(false)),
    (&["movt"], PLAIN, Form::MoveIf(true)),
    (&["movf"], PLAIN, Form::MoveIf(false)),
    (&["bt"], PLAIN, Form::BranchIf(true)),
    (&["bf"], PLAIN, Form::BranchIf(false)),
    (&["bez"], PLAIN, Form::BranchZero(true)),
    (&["bnez"], PLAIN, Form::BranchZero(false)),
    (&["blz", "bhz", "blsz", "bhsz"], PLAIN, Form::BranchSign),
    (&["br"], PLAIN, Form::Branch),
    (&["jsr", "bsr"], PLAIN, Form::Call),
    (&["jmp"], PLAIN, Form::Jump),
    (&["rts"], PLAIN, Form::Return),
    (&["bkpt"], PLAIN, Form::Trap),
    (&["sync"], PLAIN, Form::Sync),
    (&["nop"], NONE, Form::Nothing),
];

/// The instructions by their mnemonics.
static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// A split mnemonic and its form; none if it is in no row, or is an access without its size.
pub(super) fn find(text: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(text)?;
    let is_access = matches!(form, Form::Load | Form::Store);
    (!is_access || width(mnemonic).is_some()).then_some((mnemonic, form))
}

/// How many bits an access has.
pub(super) fn width(mnemonic: &Mnemonic) -> Option<u16> {
    match mnemonic.suffix("size").or_else(|| mnemonic.suffix("sign"))? {
        ".b" | ".bs" => Some(8),
        ".h" | ".hs" => Some(16),
        _ => Some(32),
    }
}
