//! Power: the instructions, with the suffixes of their mnemonics, and what their operands are.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load of this many bits, and whether it extends the sign.
    Load(u16, bool),
    Store(u16),
    LoadReserved(u16),
    StoreConditional(u16),
    Sync,
    LightSync,
    StoreSync,
    InstructionSync,
    Nothing,
    Trap,
    Jump,
    Call,
    /// A branch that leaves its own address in the link register, always taken: position-independent code.
    CallHere,
    Return,
    /// A jump or a call to the address in the count register.
    ToCount,
    CallCount,
    /// A branch or a return on an outcome of a condition register.
    Branch,
    /// A branch or a return on a bit.
    BranchBit,
    ReturnBit,
    /// Counts down and branches.
    BranchCount,
    /// Copies from a special register, or to it.
    FromSpecial(u8),
    ToSpecial(u8),
    /// `li`, `lis`
    Constant,
    /// `la`
    Address,
    /// `addi`, `addis`: of register 0 they take the number 0.
    AddNumber,
    Move,
    /// An extended value is the value.
    Extend,
    /// One register from one, or from two, or from one and constants.
    One,
    Two,
    Number,
    /// The same, and it sets or reads the carry.
    CarryOne,
    CarryTwo,
    CarryNumber,
    /// Rotates, and takes a mask of two constants.
    Mask,
    /// The same, by as many bits as a register says.
    MaskBy,
    /// Changes part of its destination.
    Insert,
    /// Compares two registers of this many bits; whether they have signs.
    Compare(u16, bool),
    CompareNumber(u16, bool),
    Select,
    /// Computes a bit of a condition register from others.
    Bits,
    /// Copies a condition register.
    MoveField,
}

/// What an operand is, by its place: registers, condition fields and constants are all written as bare numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A register that it writes, that it reads, or both.
    To,
    From,
    Both,
    /// A register that it reads, but 0 is the number 0.
    Base,
    /// A condition register that it writes, or that it reads.
    FieldTo,
    FieldFrom,
    /// A bit of a condition register.
    BitTo,
    BitFrom,
    Number,
    /// `8(3)`
    Memory,
    Label,
}

/// What the operands of an instruction are; none if it has another number of them.
pub(super) fn signature(mnemonic: &Mnemonic, form: Form, count: usize) -> Option<&'static [Kind]> {
    use Kind::{Base, BitFrom, BitTo, Both, FieldFrom, FieldTo, From, Label, Memory, Number, To};
    let is_indexed = mnemonic.suffix("index").is_some();
    let all: &[&[Kind]] = match form {
        Form::Load(..) if is_indexed => &[&[To, Base, From]],
        Form::Load(..) | Form::Address => &[&[To, Memory]],
        Form::Store(_) if is_indexed => &[&[From, Base, From]],
        Form::Store(_) => &[&[From, Memory]],
        // The last is a hint for the cache.
        Form::LoadReserved(_) => &[&[To, Base, From], &[To, Base, From, Number]],
        Form::StoreConditional(_) => &[&[From, Base, From]],
        Form::Sync => &[&[], &[Number]],
        Form::Trap if mnemonic.base == "tw" => &[&[Number, From, From]],
        Form::LightSync | Form::StoreSync | Form::InstructionSync | Form::Nothing | Form::Trap => &[&[]],
        Form::Return | Form::ToCount | Form::CallCount => &[&[]],
        Form::Jump | Form::Call | Form::BranchCount => &[&[Label]],
        Form::Branch if mnemonic.suffix("link").is_some() => &[&[], &[FieldFrom]],
        Form::Branch => &[&[Label], &[FieldFrom, Label]],
        Form::BranchBit | Form::CallHere => &[&[Number, BitFrom, Label]],
        Form::ReturnBit => &[&[Number, BitFrom], &[Number, BitFrom, Number]],
        Form::FromSpecial(_) => &[&[To]],
        Form::ToSpecial(_) => &[&[From]],
        Form::Constant => &[&[To, Number]],
        Form::AddNumber => &[&[To, Base, Number]],
        Form::Move | Form::Extend if matches!(mnemonic.base, "clrlwi" | "clrldi") => &[&[To, From, Number]],
        Form::Move | Form::Extend | Form::One | Form::CarryOne => &[&[To, From]],
        Form::Two | Form::CarryTwo => &[&[To, From, From]],
        Form::Number | Form::CarryNumber => &[&[To, From, Number]],
        Form::Mask => &[&[To, From, Number, Number], &[To, From, Number, Number, Number]],
        Form::MaskBy => &[&[To, From, From, Number, Number]],
        Form::Insert => &[&[Both, From, Number, Number], &[Both, From, Number, Number, Number]],
        Form::Compare(..) => &[&[From, From], &[FieldTo, From, From]],
        Form::CompareNumber(..) => &[&[From, Number], &[FieldTo, From, Number]],
        Form::Select if mnemonic.suffix("condition").is_some() => &[&[To, Base, From]],
        Form::Select => &[&[To, Base, From, BitFrom]],
        Form::Bits => &[&[BitTo, BitFrom], &[BitTo, BitFrom, BitFrom]],
        Form::MoveField => &[&[FieldTo, FieldFrom]],
    };
    all.iter().find(|kinds| kinds.len() == count).copied()
}

const UPDATE: Suffixes = Suffixes { set: "update", is_width: false, forms: &["u"] };
const INDEX: Suffixes = Suffixes { set: "index", is_width: false, forms: &["x"] };
const RECORD: Suffixes = Suffixes { set: "record", is_width: false, forms: &["."] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &["eq", "ne", "lt", "ge", "gt", "le", "nl", "ng", "so", "ns", "un", "nu"],
};
const LINK: Suffixes = Suffixes { set: "link", is_width: false, forms: &["lr"] };
const HINT: Suffixes = Suffixes { set: "hint", is_width: false, forms: &["+", "-"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const PLACED: Sets = &[&UPDATE, &INDEX];
const RECORDED: Sets = &[&RECORD];

/// The number of the link register, and of the count register.
pub(super) const LR: u8 = 32;
pub(super) const CTR: u8 = 33;

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["lbz"], PLACED, Form::Load(8, false)),
    (&["lhz"], PLACED, Form::Load(16, false)),
    (&["lha"], PLACED, Form::Load(16, true)),
    (&["lwz"], PLACED, Form::Load(32, false)),
    (&["lwa"], PLACED, Form::Load(32, true)),
    (&["ld"], PLACED, Form::Load(64, false)),
    (&["stb"], PLACED, Form::Store(8)),
    (&["sth"], PLACED, Form::Store(16)),
    (&["stw"], PLACED, Form::Store(32)),
    (&["std"], PLACED, Form::Store(64)),
    (&["lbarx"], NONE, Form::LoadReserved(8)),
    (&["lharx"], NONE, Form::LoadReserved(16)),
    (&["lwarx"], NONE, Form::LoadReserved(32)),
    (&["ldarx"], NONE, Form::LoadReserved(64)),
    (&["stbcx."], NONE, Form::StoreConditional(8)),
    (&["sthcx."], NONE, Form::StoreConditional(16)),
    (&["stwcx."], NONE, Form::StoreConditional(32)),
    (&["stdcx."], NONE, Form::StoreConditional(64)),
    // `msync` is its name on embedded processors.
    (&["sync", "hwsync", "msync"], NONE, Form::Sync),
    (&["lwsync"], NONE, Form::LightSync),
    (&["eieio"], NONE, Form::StoreSync),
    (&["isync"], NONE, Form::InstructionSync),
    (&["nop"], NONE, Form::Nothing),
    (&["trap", "tw"], NONE, Form::Trap),
    (&["b"], NONE, Form::Jump),
    (&["bl"], NONE, Form::Call),
    (&["bctr"], NONE, Form::ToCount),
    (&["bctrl"], NONE, Form::CallCount),
    (&["b"], &[&CONDITION, &LINK, &HINT], Form::Branch),
    (&["bc"], NONE, Form::BranchBit),
    (&["bclr"], NONE, Form::ReturnBit),
    (&["bcl"], NONE, Form::CallHere),
    (&["bdnz", "bdz"], &[&HINT], Form::BranchCount),
    (&["mflr"], NONE, Form::FromSpecial(LR)),
    (&["mfctr"], NONE, Form::FromSpecial(CTR)),
    (&["mtlr"], NONE, Form::ToSpecial(LR)),
    (&["mtctr"], NONE, Form::ToSpecial(CTR)),
    (&["li", "lis"], NONE, Form::Constant),
    (&["la"], NONE, Form::Address),
    (&["addi", "addis"], NONE, Form::AddNumber),
    (&["mr"], NONE, Form::Move),
    (&["extsb", "extsh", "extsw", "clrlwi", "clrldi"], NONE, Form::Extend),
    (&["neg", "not", "cntlzw", "cntlzd"], RECORDED, Form::One),
    (&["mr", "extsb", "extsh", "extsw"], RECORDED, Form::One),
    (&["add", "sub", "subf", "and", "or", "xor", "nor", "nand", "eqv", "andc", "orc", "slw", "srw", "sld", "srd", "mullw", "mulld",
       "mulhw", "mulhwu", "mulhd", "mulhdu", "divw", "divwu", "divd", "divdu", "rotlw", "rotld"], RECORDED, Form::Two),
    (&["andi.", "andis.", "ori", "oris", "xori", "xoris", "mulli"], NONE, Form::Number),
    (&["slwi", "srwi", "sldi", "srdi", "rotlwi", "rotldi", "clrlwi", "clrldi"], RECORDED, Form::Number),
    (&["addme", "addze", "subfze", "subfme"], RECORDED, Form::CarryOne),
    (&["addc", "adde", "subc", "subfc", "subfe", "sraw", "srad"], RECORDED, Form::CarryTwo),
    (&["addic", "subfic", "srawi", "sradi"], RECORDED, Form::CarryNumber),
    (&["rlwinm", "rldicl", "rldicr", "rldic", "clrlslwi", "clrlsldi"], RECORDED, Form::Mask),
    (&["rlwnm"], RECORDED, Form::MaskBy),
    (&["rlwimi", "rldimi"], RECORDED, Form::Insert),
    (&["cmpw"], NONE, Form::Compare(32, true)),
    (&["cmpd"], NONE, Form::Compare(64, true)),
    (&["cmplw"], NONE, Form::Compare(32, false)),
    (&["cmpld"], NONE, Form::Compare(64, false)),
    (&["cmpwi"], NONE, Form::CompareNumber(32, true)),
    (&["cmpdi"], NONE, Form::CompareNumber(64, true)),
    (&["cmplwi"], NONE, Form::CompareNumber(32, false)),
    (&["cmpldi"], NONE, Form::CompareNumber(64, false)),
    (&["isel"], NONE, Form::Select),
    // `iseleq`: by the first condition register.
    (&["isel"], &[&CONDITION], Form::Select),
    (&["crand", "cror", "crxor", "crnand", "crnor", "creqv", "crandc", "crorc", "crnot", "crmove"], NONE, Form::Bits),
    (&["mcrf"], NONE, Form::MoveField),
];

/// The instructions by their mnemonics.
static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// A split mnemonic and its form; none if it is in no row.
pub(super) fn find(text: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(text)?;
    // `blr`
    let is_return = mnemonic.suffix("link").is_some() && mnemonic.suffix("condition").is_none();
    Some((mnemonic, if is_return { Form::Return } else { form }))
}
