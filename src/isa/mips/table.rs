//! MIPS: the instructions, with the suffixes of their mnemonics.

use crate::isa::decoded::DelaySlot;
use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load of this many bits, and whether it extends the sign.
    Load(u16, bool),
    Store(u16),
    /// Loads or stores a part of a word that is not aligned.
    LoadPart,
    StorePart,
    LoadLinked(u16),
    StoreConditional(u16),
    FloatLoad(u16),
    FloatStore(u16),
    Sync,
    Nothing,
    Trap,
    /// Traps on a condition.
    TrapIf,
    Jump,
    /// A call of a function by its name.
    Call,
    /// A jump or a call through a register.
    Indirect,
    IndirectCall,
    /// A branch if two values are equal, or if they are not.
    BranchIf(bool),
    /// The same with zero.
    BranchIfZero(bool),
    /// A branch on another condition.
    Branch,
    Move,
    /// Copies one of two values, by whether another is zero: `movz` and `movn` keep their own, `seleqz` and `selnez` have 0.
    MoveIf(bool),
    SelectIf(bool),
    /// A constant in the upper half.
    Upper,
    /// An extended value is the value.
    Extend,
    /// From two registers, or from a register and a constant.
    Compute,
    /// A shift by a constant.
    Shift,
    /// Reads a register of the hardware, which is no register of the program.
    Hardware,
    /// Takes bits out of a register, or puts some into one.
    Extract,
    Insert,
    /// Writes the registers for products and quotients, or copies from one, or to it.
    Product,
    FromProduct(u8),
    ToProduct(u8),
    /// Copies to a register of floating point, or to its upper half.
    ToFloat,
    ToUpperFloat,
    /// Compares two registers of floating point; the condition register has the outcome.
    Compare,
    /// A branch on the condition register, or on a register of floating point.
    BranchFlag,
    BranchFloat,
    /// Copies if the condition register says so.
    MoveIfFlag,
    /// A product of which a part is in one register; what is in those for products is not defined.
    Multiply,
}

const COMPACT: Suffixes = Suffixes { set: "compact", is_width: false, forms: &["c"] };
const LIKELY: Suffixes = Suffixes { set: "likely", is_width: false, forms: &["l"] };

const OUTCOME: Suffixes = Suffixes {
    set: "outcome",
    is_width: false,
    forms: &[".un", ".eq", ".ueq", ".lt", ".ult", ".le", ".ule", ".olt", ".ole", ".nge", ".ngt"],
};
const FORMAT: Suffixes = Suffixes { set: "format", is_width: false, forms: &[".s", ".d"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SHORT: Sets = &[&COMPACT];
const EITHER: Sets = &[&LIKELY, &COMPACT];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ll"], NONE, Form::LoadLinked(32)),
    (&["lld"], NONE, Form::LoadLinked(64)),
    (&["sc"], NONE, Form::StoreConditional(32)),
    (&["scd"], NONE, Form::StoreConditional(64)),
    (&["lb"], NONE, Form::Load(8, true)),
    (&["lbu"], NONE, Form::Load(8, false)),
    (&["lh"], NONE, Form::Load(16, true)),
    (&["lhu"], NONE, Form::Load(16, false)),
    (&["lw"], NONE, Form::Load(32, true)),
    (&["lwu"], NONE, Form::Load(32, false)),
    (&["ld"], NONE, Form::Load(64, true)),
    (&["sb"], NONE, Form::Store(8)),
    (&["sh"], NONE, Form::Store(16)),
    (&["sw"], NONE, Form::Store(32)),
    (&["sd"], NONE, Form::Store(64)),
    (&["lwl", "lwr", "ldl", "ldr"], NONE, Form::LoadPart),
    (&["swl", "swr", "sdl", "sdr"], NONE, Form::StorePart),
    (&["lwc1"], NONE, Form::FloatLoad(32)),
    (&["ldc1"], NONE, Form::FloatLoad(64)),
    (&["swc1"], NONE, Form::FloatStore(32)),
    (&["sdc1"], NONE, Form::FloatStore(64)),
    (&["sync"], NONE, Form::Sync),
    (&["nop", "ssnop", "ehb", "pause"], NONE, Form::Nothing),
    (&["break", "sigrie"], NONE, Form::Trap),
    (&["teq", "tne", "tlt", "tltu", "tge", "tgeu"], NONE, Form::TrapIf),
    (&["j", "b"], NONE, Form::Jump),
    (&["bc"], NONE, Form::Jump),
    (&["jal", "bal", "balc"], NONE, Form::Call),
    (&["jr"], SHORT, Form::Indirect),
    (&["jalr"], SHORT, Form::IndirectCall),
    (&["beq"], EITHER, Form::BranchIf(true)),
    (&["bne"], EITHER, Form::BranchIf(false)),
    (&["beqz"], EITHER, Form::BranchIfZero(true)),
    (&["bnez"], EITHER, Form::BranchIfZero(false)),
    (&["blez", "bgtz", "bltz", "bgez"], EITHER, Form::Branch),
    (&["blt", "bge", "bltu", "bgeu"], SHORT, Form::Branch),
    (&["move"], NONE, Form::Move),
    (&["movz"], NONE, Form::MoveIf(true)),
    (&["movn"], NONE, Form::MoveIf(false)),
    (&["selnez"], NONE, Form::SelectIf(false)),
    (&["seleqz"], NONE, Form::SelectIf(true)),
    (&["lui"], NONE, Form::Upper),
    (&["seb", "seh"], NONE, Form::Extend),
    (&["addu", "subu", "and", "or", "xor", "nor", "slt", "sltu", "daddu", "dsubu", "sllv", "srlv", "srav", "rotrv",
       "dsllv", "dsrlv", "dsrav", "drotrv", "addiu", "daddiu", "andi", "ori", "xori", "slti", "sltiu", "not", "negu", "dnegu", "clz", "clo",
       "dclz", "dclo", "wsbh", "dsbh", "dshd", "bitswap", "dbitswap", "muh", "mulu", "muhu", "dmul", "dmuh", "dmulu", "dmuhu", "mod", "modu",
       "dmod", "dmodu", "lsa", "dlsa", "aui", "daui"], NONE, Form::Compute),
    (&["sll", "srl", "sra", "rotr", "dsll", "dsrl", "dsra", "drotr", "dsll32", "dsrl32", "dsra32", "drotr32"], NONE, Form::Shift),
    (&["ext", "dext", "dextm", "dextu"], NONE, Form::Extract),
    (&["ins", "dins", "dinsm", "dinsu"], NONE, Form::Insert),
    // Of floating point.
    (&["mov.s", "mov.d"], NONE, Form::Move),
    (&["add.s", "sub.s", "mul.s", "div.s", "add.d", "sub.d", "mul.d", "div.d", "sqrt.s", "abs.s", "neg.s", "sqrt.d", "abs.d", "neg.d", "cvt.s.d",
       "cvt.s.w", "cvt.s.l", "cvt.d.s", "cvt.d.w", "cvt.d.l", "trunc.w.s", "trunc.w.d", "trunc.l.s", "trunc.l.d", "mfc1", "dmfc1", "mfhc1"],
     NONE, Form::Compute),
    (&["cmp"], &[&OUTCOME, &FORMAT], Form::Compute),
    (&["mtc1", "dmtc1"], NONE, Form::ToFloat),
    (&["mthc1"], NONE, Form::ToUpperFloat),
    (&["c"], &[&OUTCOME, &FORMAT], Form::Compare),
    (&["bc1t", "bc1f"], &[&LIKELY], Form::BranchFlag),
    (&["bc1eqz", "bc1nez"], NONE, Form::BranchFloat),
    (&["movt", "movf"], NONE, Form::MoveIfFlag),
    (&["rdhwr"], NONE, Form::Hardware),
    (&["mul"], NONE, Form::Multiply),
    (&["mult", "multu", "dmult", "dmultu", "div", "divu", "ddiv", "ddivu"], NONE, Form::Product),
    (&["mfhi"], NONE, Form::FromProduct(0)),
    (&["mflo"], NONE, Form::FromProduct(1)),
    (&["mthi"], NONE, Form::ToProduct(0)),
    (&["mtlo"], NONE, Form::ToProduct(1)),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// When the instruction behind this one is executed before it takes effect. The compact jumps and branches of release 6 have
/// no delay slot; the likely branches skip it if they are not taken.
pub(super) fn delay(mnemonic: &Mnemonic, form: Form) -> DelaySlot {
    let is_jump = matches!(
        form,
        Form::Jump
            | Form::Call
            | Form::Indirect
            | Form::IndirectCall
            | Form::BranchIf(_)
            | Form::BranchIfZero(_)
            | Form::Branch
            | Form::BranchFlag
            | Form::BranchFloat
    );
    let is_compact = mnemonic.suffix("compact").is_some() || matches!(mnemonic.base, "bc" | "balc");
    match mnemonic.suffix("likely") {
        _ if !is_jump || is_compact => DelaySlot::None,
        Some(_) => DelaySlot::IfTaken,
        None => DelaySlot::Always,
    }
}
