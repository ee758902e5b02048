//! RISC-V: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    LoadReserved,
    StoreConditional,
    /// An AMO.
    Modify,
    CompareAndSwap,
    /// A load of this many bits.
    Load(u16),
    Store(u16),
    /// A floating-point load or store of this many bits.
    FloatLoad(u16),
    FloatStore(u16),
    Fence,
    TotalStoreOrder,
    InstructionFence,
    Nothing,
    Trap,
    Jump,
    Tail,
    Call,
    /// A jump or a call through a register.
    Indirect,
    IndirectCall,
    /// A jump that may leave its own address in a register.
    LinkedJump,
    Return,
    /// A branch if two values are equal, or if they are not.
    BranchIf(bool),
    /// A branch on another condition.
    Branch,
    Move,
    Constant,
    /// Whether a value is zero, or is not.
    SetIf(bool),
    /// An extended value is the value.
    Extend,
    Compute,
}

const ORDER: Suffixes = Suffixes { set: "order", is_width: false, forms: &[".aq", ".rl", ".aqrl"] };
const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &[".b", ".h", ".w", ".d", ".q"] };
const IMMEDIATE: Suffixes = Suffixes { set: "immediate", is_width: false, forms: &["i"] };
const WORD: Suffixes = Suffixes { set: "word", is_width: false, forms: &["w"] };
const UNSIGNED: Suffixes = Suffixes { set: "unsigned", is_width: false, forms: &["u"] };
const PRECISION: Suffixes = Suffixes { set: "precision", is_width: false, forms: &[".s", ".d"] };
const ZERO: Suffixes = Suffixes { set: "zero", is_width: false, forms: &["z"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const ATOMIC: Sets = &[&SIZE, &ORDER];
const ORDERED: Sets = &[&ORDER];
const ANY: Sets = &[&IMMEDIATE, &WORD];
const NO_WORD: Sets = &[&IMMEDIATE];
const SIGNED: Sets = &[&UNSIGNED];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["lr"], ATOMIC, Form::LoadReserved),
    (&["sc"], ATOMIC, Form::StoreConditional),
    (&["amoswap", "amoadd", "amoand", "amoor", "amoxor"], ATOMIC, Form::Modify),
    (&["amomax", "amomin"], &[&UNSIGNED, &SIZE, &ORDER], Form::Modify),
    (&["amocas"], ATOMIC, Form::CompareAndSwap),
    (&["lb"], &[&UNSIGNED, &ORDER], Form::Load(8)),
    (&["lh"], &[&UNSIGNED, &ORDER], Form::Load(16)),
    (&["lw"], &[&UNSIGNED, &ORDER], Form::Load(32)),
    (&["ld"], ORDERED, Form::Load(64)),
    (&["sb"], ORDERED, Form::Store(8)),
    (&["sh"], ORDERED, Form::Store(16)),
    (&["sw"], ORDERED, Form::Store(32)),
    (&["sd"], ORDERED, Form::Store(64)),
    (&["flw"], NONE, Form::FloatLoad(32)),
    (&["fld"], NONE, Form::FloatLoad(64)),
    (&["fsw"], NONE, Form::FloatStore(32)),
    (&["fsd"], NONE, Form::FloatStore(64)),
    (&["fence"], NONE, Form::Fence),
    (&["fence.tso"], NONE, Form::TotalStoreOrder),
    // It orders instruction fetches, and no data (chapter "Zifencei").
    (&["fence.i"], NONE, Form::InstructionFence),
    // PAUSE is a hint that shares an encoding with FENCE.
    (&["pause", ".insn", "nop"], NONE, Form::Nothing),
    (&["unimp", "ebreak", "c.unimp", "c.ebreak", "mret", "sret"], NONE, Form::Trap),
    (&["j"], NONE, Form::Jump),
    (&["tail"], NONE, Form::Tail),
    (&["call"], NONE, Form::Call),
    (&["jr"], NONE, Form::Indirect),
    (&["jalr"], NONE, Form::IndirectCall),
    (&["jal"], NONE, Form::LinkedJump),
    (&["ret"], NONE, Form::Return),
    (&["beq"], &[&ZERO], Form::BranchIf(true)),
    (&["bne"], &[&ZERO], Form::BranchIf(false)),
    (&["blt", "bge", "bgt", "ble"], &[&UNSIGNED, &ZERO], Form::Branch),
    (&["mv"], NONE, Form::Move),
    (&["li"], NONE, Form::Constant),
    (&["seqz"], NONE, Form::SetIf(true)),
    (&["snez"], NONE, Form::SetIf(false)),
    (&["sext.b", "sext.h", "sext.w", "zext.b", "zext.h", "zext.w"], NONE, Form::Extend),
    (&["add", "sll", "srl", "sra", "ror"], ANY, Form::Compute),
    (&["sub", "neg", "rol", "mul"], &[&WORD], Form::Compute),
    (&["and", "or", "xor", "bset", "bclr", "binv", "bext"], NO_WORD, Form::Compute),
    (&["slt"], &[&IMMEDIATE, &UNSIGNED], Form::Compute),
    (&["div", "rem"], &[&UNSIGNED, &WORD], Form::Compute),
    (&["min", "max", "mulh"], SIGNED, Form::Compute),
    (&["not", "sltz", "sgtz", "lui", "auipc", "la", "lla", "mulhsu", "andn", "orn", "xnor", "rev8", "orc.b", "czero.eqz",
       "czero.nez"], NONE, Form::Compute),
    // Of floating point.
    (&["fadd", "fsub", "fmul", "fdiv", "fsqrt", "fmin", "fmax", "fsgnj", "fsgnjn", "fsgnjx", "fmv", "fneg", "fabs", "feq", "flt", "fle",
       "fgt", "fge", "fclass", "fmadd", "fmsub", "fnmadd", "fnmsub"], &[&PRECISION], Form::Compute),
    (&["fmv.x.w", "fmv.w.x", "fmv.x.d", "fmv.d.x", "fcvt.s.d", "fcvt.d.s", "fcvt.w.s", "fcvt.wu.s", "fcvt.l.s", "fcvt.lu.s",
       "fcvt.w.d", "fcvt.wu.d", "fcvt.l.d", "fcvt.lu.d", "fcvt.s.w", "fcvt.s.wu", "fcvt.s.l", "fcvt.s.lu", "fcvt.d.w", "fcvt.d.wu",
       "fcvt.d.l", "fcvt.d.lu"], NONE, Form::Compute),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
