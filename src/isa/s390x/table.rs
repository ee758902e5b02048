//! z/Architecture: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction. How many bits it computes, its mnemonic says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load of this many bits, and whether it extends the sign.
    Load(u16, bool),
    /// The same, of the width of the instruction.
    LoadWhole,
    /// A load of several registers, and a store.
    LoadMany,
    StoreMany,
    /// Of a pair of registers, 128 bits at once.
    LoadPair,
    StorePair,
    Store(u16),
    StoreWhole,
    /// A store of a constant.
    StoreConstant(u16),
    /// Of vectors and of floating point.
    LoadVector(u16),
    StoreVector(u16),
    CompareAndSwap,
    CompareAndSwapPair,
    /// LOAD AND ADD and the like.
    Fetch,
    /// Changes memory by a constant.
    Modify(u16),
    /// Computes with a value of memory, of this many bits if not of its own width.
    WithMemory(Option<u16>),
    /// Compares a register with memory, or memory with a constant; whether both have signs.
    CompareMemory(Option<u16>, bool),
    CompareStored(u16, bool),
    TestMemory,
    /// BRANCH ON CONDITION that does not branch.
    Serialize,
    Nothing,
    /// `j`, `jg`: to a label, or out of the function.
    Jump,
    /// To an address in a register.
    Through,
    JumpIf,
    ReturnIf,
    Call,
    CallThrough,
    /// Compares two registers, or a register and a constant, and branches or returns; whether they have signs.
    CompareJump(bool),
    CompareNumberJump(bool),
    CompareReturn(bool),
    CompareNumberReturn(bool),
    CountDown,
    /// Copies a register, of which it takes this many bits, with the sign or without.
    Copy(u16, bool),
    CopyWhole,
    /// The same, and it compares with 0.
    CopyTest,
    /// A constant, shifted up by this many bits.
    Constant(u16),
    Address,
    /// One register from one.
    One,
    /// A register and another one, or a third register from two.
    Two,
    /// A pair of registers from itself and a register, or from a register.
    Wide,
    WideOne,
    /// A register and a constant; a register from another one and a constant.
    Number,
    NumberThree,
    /// Changes a part of a register, of this many bits from this one, counted from the lowest.
    Part(u16, u16),
    Shift,
    ShiftThree,
    /// Rotates, and takes a mask.
    Rotate,
    Compare(bool),
    CompareNumber(bool),
    /// Tests bits of a part of a register from this one.
    Test(u16),
    /// Takes a register, a constant, or one of two registers on a condition.
    TakeIf,
    TakeNumberIf,
    Select,
    /// What the condition code and the program mask are.
    Program,
    /// Copies the thread's own address, of which each access register has a half.
    FromAccess,
    /// Vectors from vectors; an element of one; a vector from two registers.
    Vector,
    VectorCode,
    VectorCompare,
    Element,
    VectorOf,
    VectorConstant,
}

const WIDE: Suffixes = Suffixes { set: "wide", is_width: true, forms: &["g"] };
const FAR: Suffixes = Suffixes { set: "far", is_width: true, forms: &["y"] };
const FROM: Suffixes = Suffixes { set: "from", is_width: false, forms: &["f"] };
const REGISTER: Suffixes = Suffixes { set: "register", is_width: false, forms: &["r"] };
const THROUGH: Suffixes = Suffixes { set: "through", is_width: false, forms: &["r"] };
const THIRD: Suffixes = Suffixes { set: "third", is_width: false, forms: &["k"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &["e", "ne", "l", "nl", "h", "nh", "le", "nle", "he", "nhe", "lh", "nlh", "o", "no"],
};
const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &["b", "h", "f", "g", "q"] };
const CODE: Suffixes = Suffixes { set: "code", is_width: false, forms: &["s"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const WIDTH: Sets = &[&WIDE];
const PLACED: Sets = &[&FAR];
const EITHER: Sets = &[&WIDE, &FAR];
const REGISTERS: Sets = &[&WIDE, &REGISTER];
const THREE: Sets = &[&WIDE, &REGISTER, &THIRD];
const ANY: Sets = &[&WIDE, &FROM, &REGISTER];
const IF: Sets = &[&CONDITION];

/// The rows: names, suffixes, and data. Of two rows for a mnemonic the first counts.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["l"], EITHER, Form::LoadWhole),
    (&["lrl"], NONE, Form::Load(32, false)),
    (&["lgrl"], NONE, Form::Load(64, false)),
    (&["lb", "lgb"], NONE, Form::Load(8, true)),
    (&["lh", "lhy", "lgh", "lhrl", "lghrl"], NONE, Form::Load(16, true)),
    (&["lgf", "lgfrl"], NONE, Form::Load(32, true)),
    (&["llc", "llgc"], NONE, Form::Load(8, false)),
    (&["llh", "llgh", "llhrl", "llghrl"], NONE, Form::Load(16, false)),
    (&["llgf", "llgfrl"], NONE, Form::Load(32, false)),
    (&["lt"], WIDTH, Form::LoadWhole),
    (&["lrv"], WIDTH, Form::LoadWhole),
    (&["lm"], WIDTH, Form::LoadMany),
    (&["stm"], WIDTH, Form::StoreMany),
    (&["lpq"], NONE, Form::LoadPair),
    (&["stpq"], NONE, Form::StorePair),
    (&["st"], EITHER, Form::StoreWhole),
    (&["strv"], WIDTH, Form::StoreWhole),
    (&["strl"], NONE, Form::Store(32)),
    (&["stgrl"], NONE, Form::Store(64)),
    (&["stc"], PLACED, Form::Store(8)),
    (&["sth", "sthrl"], PLACED, Form::Store(16)),
    (&["mvi"], PLACED, Form::StoreConstant(8)),
    (&["mvhhi"], NONE, Form::StoreConstant(16)),
    (&["mvhi"], NONE, Form::StoreConstant(32)),
    (&["mvghi"], NONE, Form::StoreConstant(64)),
    (&["le"], PLACED, Form::LoadVector(32)),
    (&["ld"], PLACED, Form::LoadVector(64)),
    (&["vl"], NONE, Form::LoadVector(128)),
    (&["ste"], PLACED, Form::StoreVector(32)),
    (&["std"], PLACED, Form::StoreVector(64)),
    (&["vst"], NONE, Form::StoreVector(128)),
    (&["cs"], EITHER, Form::CompareAndSwap),
    (&["cds"], EITHER, Form::CompareAndSwapPair),
    (&["laa", "laal", "lan", "lao", "lax"], WIDTH, Form::Fetch),
    (&["asi", "alsi"], NONE, Form::Modify(32)),
    (&["agsi", "algsi"], NONE, Form::Modify(64)),
    (&["ni", "oi", "xi"], PLACED, Form::Modify(8)),
    (&["a", "s", "al", "sl", "n", "o", "x", "ms", "alc", "slb"], EITHER, Form::WithMemory(None)),
    (&["ah", "agh", "sh", "sgh", "mh", "mgh"], PLACED, Form::WithMemory(Some(16))),
    (&["a", "s", "al", "sl", "ms"], &[&WIDE, &FROM], Form::WithMemory(Some(32))),
    (&["c"], EITHER, Form::CompareMemory(None, true)),
    (&["cl"], EITHER, Form::CompareMemory(None, false)),
    (&["ch", "cgh"], PLACED, Form::CompareMemory(Some(16), true)),
    (&["c"], &[&WIDE, &FROM], Form::CompareMemory(Some(32), true)),
    (&["cl"], &[&WIDE, &FROM], Form::CompareMemory(Some(32), false)),
    (&["cli"], PLACED, Form::CompareStored(8, false)),
    (&["clhhsi"], NONE, Form::CompareStored(16, false)),
    (&["clfhsi"], NONE, Form::CompareStored(32, false)),
    (&["clghsi"], NONE, Form::CompareStored(64, false)),
    (&["chhsi"], NONE, Form::CompareStored(16, true)),
    (&["chsi"], NONE, Form::CompareStored(32, true)),
    (&["cghsi"], NONE, Form::CompareStored(64, true)),
    (&["tm"], PLACED, Form::TestMemory),
    (&["bcr"], NONE, Form::Serialize),
    (&["nop", "nopr"], NONE, Form::Nothing),
    (&["j", "jg"], NONE, Form::Jump),
    (&["j", "jg"], IF, Form::JumpIf),
    (&["b"], &[&CONDITION, &THROUGH], Form::ReturnIf),
    (&["brasl"], NONE, Form::Call),
    (&["basr"], NONE, Form::CallThrough),
    (&["crj", "cgrj"], IF, Form::CompareJump(true)),
    (&["clrj", "clgrj"], IF, Form::CompareJump(false)),
    (&["cij", "cgij"], IF, Form::CompareNumberJump(true)),
    (&["clij", "clgij"], IF, Form::CompareNumberJump(false)),
    (&["crb", "cgrb"], IF, Form::CompareReturn(true)),
    (&["clrb", "clgrb"], IF, Form::CompareReturn(false)),
    (&["cib", "cgib"], IF, Form::CompareNumberReturn(true)),
    (&["clib", "clgib"], IF, Form::CompareNumberReturn(false)),
    (&["brct", "brctg"], NONE, Form::CountDown),
    (&["l"], REGISTERS, Form::CopyWhole),
    (&["lgfr"], NONE, Form::Copy(32, true)),
    (&["llgfr"], NONE, Form::Copy(32, false)),
    (&["lbr", "lgbr"], NONE, Form::Copy(8, true)),
    (&["llcr", "llgcr"], NONE, Form::Copy(8, false)),
    (&["lhr", "lghr"], NONE, Form::Copy(16, true)),
    (&["llhr", "llghr"], NONE, Form::Copy(16, false)),
    (&["lt"], REGISTERS, Form::CopyTest),
    (&["lhi", "lghi", "lgfi", "llilf", "llill"], NONE, Form::Constant(0)),
    (&["llilh"], NONE, Form::Constant(16)),
    (&["llihl", "llihf"], NONE, Form::Constant(32)),
    (&["llihh"], NONE, Form::Constant(48)),
    (&["la", "lay", "larl"], NONE, Form::Address),
    (&["lc", "lp", "ln", "lrv"], REGISTERS, Form::One),
    (&["a", "s", "al", "sl", "n", "o", "x", "nc", "nn", "no", "nx", "oc"], THREE, Form::Two),
    (&["alc", "slb", "ms"], REGISTERS, Form::Two),
    (&["a", "s", "al", "sl", "ms"], ANY, Form::Two),
    (&["mlgr", "mlr", "dlgr", "dlr", "dsgr", "dsgfr"], NONE, Form::Wide),
    (&["flogr"], NONE, Form::WideOne),
    (&["ahi", "aghi", "afi", "agfi", "alfi", "algfi", "slfi", "slgfi", "mhi", "mghi", "msfi", "msgfi"], NONE, Form::Number),
    (&["ahi", "aghi", "alhsi", "alghsi"], &[&THIRD], Form::NumberThree),
    (&["nill", "oill", "iill"], NONE, Form::Part(0, 16)),
    (&["nilh", "oilh", "iilh"], NONE, Form::Part(16, 16)),
    (&["nihl", "oihl", "iihl"], NONE, Form::Part(32, 16)),
    (&["nihh", "oihh", "iihh"], NONE, Form::Part(48, 16)),
    (&["nilf", "oilf", "xilf", "iilf"], NONE, Form::Part(0, 32)),
    (&["nihf", "oihf", "xihf", "iihf"], NONE, Form::Part(32, 32)),
    (&["sll", "srl", "sra"], NONE, Form::Shift),
    (&["sll", "srl", "sra"], &[&WIDE, &THIRD], Form::ShiftThree),
    (&["rll"], WIDTH, Form::ShiftThree),
    (&["risbg", "risbgn", "risblg", "rosbg", "rnsbg", "rxsbg"], NONE, Form::Rotate),
    (&["c"], ANY, Form::Compare(true)),
    (&["cl"], ANY, Form::Compare(false)),
    (&["chi", "cghi", "cfi", "cgfi"], NONE, Form::CompareNumber(true)),
    (&["clfi", "clgfi"], NONE, Form::CompareNumber(false)),
    (&["tmll"], NONE, Form::Test(0)),
    (&["tmlh"], NONE, Form::Test(16)),
    (&["tmhl"], NONE, Form::Test(32)),
    (&["tmhh"], NONE, Form::Test(48)),
    (&["locr", "locgr"], IF, Form::TakeIf),
    (&["lochi", "locghi"], IF, Form::TakeNumberIf),
    (&["selr", "selgr"], IF, Form::Select),
    (&["ipm"], NONE, Form::Program),
    (&["ear"], NONE, Form::FromAccess),
    (&["va", "vs", "vacc", "vmn", "vmnl", "vmx", "vmxl", "vceq", "vch", "vchl"], &[&SIZE], Form::Vector),
    (&["vceq", "vch", "vchl"], &[&SIZE, &CODE], Form::VectorCode),
    (&["vec", "vecl"], &[&SIZE], Form::VectorCompare),
    (&["vn", "vnn", "vno", "vnc", "vnx", "vo", "voc", "vx", "vlr"], NONE, Form::Vector),
    (&["vlgv"], &[&SIZE], Form::Element),
    (&["vlvgp"], NONE, Form::VectorOf),
    (&["vgbm"], NONE, Form::VectorConstant),
];

/// The instructions by their mnemonics.
static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// A split mnemonic and its form; none if it is in no row, or is the name of another instruction: `nc` is no `ncrk`.
pub(super) fn find(text: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(text)?;
    if form == Form::ReturnIf && mnemonic.suffix("condition").is_none() {
        return Some((mnemonic, Form::Through));
    }
    let is_of_registers = matches!(form, Form::CopyWhole | Form::CopyTest | Form::One | Form::Two | Form::Compare(_));
    (!is_of_registers || mnemonic.suffix("register").is_some()).then_some((mnemonic, form))
}
