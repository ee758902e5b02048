//! LoongArch: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    LoadLinked,
    StoreConditional,
    /// An atomic instruction.
    Modify,
    CompareAndSwap,
    Load,
    Store,
    /// A load or a store of this many bits, of floating point or vectors.
    OtherLoad(u16),
    OtherStore(u16),
    Barrier,
    InstructionBarrier,
    Nothing,
    Trap,
    /// A jump within the function, or out of it.
    Jump,
    Call,
    /// A jump through a register.
    Indirect,
    /// A jump through a register that leaves where it was in another.
    Linked,
    Return,
    /// A branch if two values are equal, or if they are not.
    BranchIf(bool),
    /// A branch on another condition.
    Branch,
    Move,
    /// A constant in the upper part.
    Upper,
    Compute,
    /// A computation that keeps a part of what it writes.
    Insert,
    /// Keeps a value if another is zero, or if it is not; else it is zero.
    Mask(bool),
}

const BARRIER: Suffixes = Suffixes { set: "barrier", is_width: false, forms: &["_db"] };
const SIZE: Suffixes =
    Suffixes { set: "size", is_width: true, forms: &[".b", ".h", ".w", ".d", ".bu", ".hu", ".wu", ".du"] };
const IMMEDIATE: Suffixes = Suffixes { set: "immediate", is_width: false, forms: &["i"] };
const UNSIGNED: Suffixes = Suffixes { set: "unsigned", is_width: false, forms: &["u"] };
const ZERO: Suffixes = Suffixes { set: "zero", is_width: false, forms: &["z"] };
const PRECISION: Suffixes = Suffixes { set: "precision", is_width: false, forms: &[".s", ".d"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SIZED: Sets = &[&SIZE];
const ATOMIC: Sets = &[&BARRIER, &SIZE];
const ANY: Sets = &[&IMMEDIATE, &SIZE];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ll", "llacq"], SIZED, Form::LoadLinked),
    (&["sc", "screl"], SIZED, Form::StoreConditional),
    (&["amswap", "amadd", "amand", "amor", "amxor", "ammax", "ammin"], ATOMIC, Form::Modify),
    (&["amcas"], ATOMIC, Form::CompareAndSwap),
    (&["ld", "ldx", "ldptr"], SIZED, Form::Load),
    (&["st", "stx", "stptr"], SIZED, Form::Store),
    (&["fld.s", "fldx.s"], NONE, Form::OtherLoad(32)),
    (&["fld.d", "fldx.d"], NONE, Form::OtherLoad(64)),
    (&["fst.s", "fstx.s"], NONE, Form::OtherStore(32)),
    (&["fst.d", "fstx.d"], NONE, Form::OtherStore(64)),
    (&["vld", "vldx"], NONE, Form::OtherLoad(128)),
    (&["vst", "vstx"], NONE, Form::OtherStore(128)),
    (&["xvld", "xvldx"], NONE, Form::OtherLoad(256)),
    (&["xvst", "xvstx"], NONE, Form::OtherStore(256)),
    (&["dbar"], NONE, Form::Barrier),
    (&["ibar"], NONE, Form::InstructionBarrier),
    (&["nop"], NONE, Form::Nothing),
    (&["break", "ud", "ertn"], NONE, Form::Trap),
    (&["b"], NONE, Form::Jump),
    (&["bl"], NONE, Form::Call),
    (&["jr"], NONE, Form::Indirect),
    (&["jirl"], NONE, Form::Linked),
    (&["ret"], NONE, Form::Return),
    (&["beq"], &[&ZERO], Form::BranchIf(true)),
    (&["bne"], &[&ZERO], Form::BranchIf(false)),
    (&["blt", "bge"], &[&UNSIGNED, &ZERO], Form::Branch),
    (&["bgt", "ble"], &[&UNSIGNED, &ZERO], Form::Branch),
    (&["bceq", "bcne"], &[&ZERO], Form::Branch),
    (&["move"], NONE, Form::Move),
    (&["lu12i.w", "pcalau12i", "pcaddu12i", "pcaddu18i"], NONE, Form::Upper),
    (&["lu32i.d"], NONE, Form::Insert),
    (&["bstrins"], SIZED, Form::Insert),
    (&["maskeqz"], NONE, Form::Mask(false)),
    (&["masknez"], NONE, Form::Mask(true)),
    (&["add", "sll", "srl", "sra", "rotr"], ANY, Form::Compute),
    (&["sub", "mul", "mulh", "div", "mod", "alsl", "bstrpick", "clo", "clz", "cto", "ctz"], SIZED, Form::Compute),
    (&["and", "or", "xor"], &[&IMMEDIATE], Form::Compute),
    (&["nor", "andn", "orn"], NONE, Form::Compute),
    (&["slt"], &[&UNSIGNED, &IMMEDIATE], Form::Compute),
    (&["lu52i.d", "ext.w.b", "ext.w.h", "mulw.d.w", "mulw.d.wu", "revb.2h", "revb.4h", "revb.2w", "revb.d", "revh.2w", "revh.d",
       "bitrev.4b", "bitrev.8b", "bitrev.w", "bitrev.d", "bytepick.w", "bytepick.d"], NONE, Form::Compute),
    // Of floating point.
    (&["fadd", "fsub", "fmul", "fdiv", "fsqrt", "fmax", "fmin", "fneg", "fabs", "fmov", "fmadd", "fmsub", "fnmadd", "fnmsub", "fclass",
       "fcopysign", "fcmp.ceq", "fcmp.clt", "fcmp.cle", "fcmp.cun", "fcmp.cne", "fcmp.cor", "fcmp.cueq", "fcmp.cult", "fcmp.cule",
       "fcmp.cune", "fcmp.slt", "fcmp.sle"], &[&PRECISION], Form::Compute),
    (&["movgr2fr.w", "movgr2fr.d", "movfr2gr.s", "movfr2gr.d", "movfrh2gr.s", "movcf2gr", "movgr2cf", "fcvt.s.d", "fcvt.d.s",
       "ffint.s.w", "ffint.s.l", "ffint.d.w", "ffint.d.l", "ftintrz.w.s", "ftintrz.l.s", "ftintrz.w.d", "ftintrz.l.d", "fsel"],
       NONE, Form::Compute),
    (&["movgr2frh.w"], NONE, Form::Insert),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// The width that a suffix says, in bits, and whether the value is without sign.
pub(super) fn width(size: &str) -> Option<(u16, bool)> {
    Some(match size {
        ".b" => (8, false),
        ".h" => (16, false),
        ".w" => (32, false),
        ".d" => (64, false),
        ".bu" => (8, true),
        ".hu" => (16, true),
        ".wu" => (32, true),
        ".du" => (64, true),
        _ => return None,
    })
}
