//! SPARC: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Load,
    Store,
    Swap,
    /// `ldstub`: reads a byte and sets all of its bits.
    TestAndSet,
    CompareAndSwap,
    /// `membar`, with its mask as operand.
    Barrier,
    /// `stbar`.
    StoreBarrier,
    /// A branch on a condition code, or always.
    Branch,
    /// A branch on a register.
    BranchRegister,
    Call,
    /// A jump to an address: `jmp %o7+8`.
    Jump,
    Return,
    /// `return`: a jump to an address behind what `restore` does.
    RestoringReturn,
    Save,
    Restore,
    Move,
    /// A move if a condition code has an outcome.
    MoveIf,
    /// A move if a register is zero, negative, …
    MoveIfRegister,
    Compare,
    Compute,
    /// A computation with the carry.
    WithCarry,
    /// `sethi`: a constant in the bits above the tenth.
    SetHigh,
    Nothing,
    Trap,
    /// It reads or writes a register of state.
    State,
}

const SIZE: Suffixes =
    Suffixes { set: "size", is_width: true, forms: &["ub", "sb", "uh", "sh", "uw", "sw", "b", "h", "w", "x", "d"] };
const WIDE: Suffixes = Suffixes { set: "wide", is_width: true, forms: &["x"] };
const CODES: Suffixes = Suffixes { set: "codes", is_width: false, forms: &["cc"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &[
        "a", "n", "e", "ne", "z", "nz", "g", "le", "ge", "l", "gu", "leu", "geu", "lu", "cc", "cs", "pos", "neg", "vc",
        "vs",
    ],
};
const SIGN: Suffixes = Suffixes { set: "sign", is_width: false, forms: &["z", "nz", "lz", "lez", "gz", "gez"] };
const ANNUL: Suffixes = Suffixes { set: "annul", is_width: false, forms: &[",a"] };
const PREDICTION: Suffixes = Suffixes { set: "prediction", is_width: false, forms: &[",pt", ",pn"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const ATOMIC: Sets = &[&WIDE];
const SIZED: Sets = &[&SIZE];
const SETTING: Sets = &[&CODES];
const SHIFTED: Sets = &[&WIDE];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ldstub"], NONE, Form::TestAndSet),
    (&["ld"], SIZED, Form::Load),
    (&["st"], SIZED, Form::Store),
    (&["swap"], NONE, Form::Swap),
    (&["cas"], ATOMIC, Form::CompareAndSwap),
    // With the number of an address space.
    (&["casa", "casxa"], NONE, Form::CompareAndSwap),
    (&["membar"], NONE, Form::Barrier),
    (&["stbar"], NONE, Form::StoreBarrier),
    (&["call"], NONE, Form::Call),
    (&["jmp"], NONE, Form::Jump),
    (&["ret", "retl"], NONE, Form::Return),
    (&["return"], NONE, Form::RestoringReturn),
    (&["save"], NONE, Form::Save),
    (&["restore"], NONE, Form::Restore),
    (&["mov"], NONE, Form::Move),
    (&["cmp"], NONE, Form::Compare),
    (&["sethi"], NONE, Form::SetHigh),
    (&["nop"], NONE, Form::Nothing),
    (&["ta", "unimp", "illtrap"], NONE, Form::Trap),
    (&["rd", "wr"], NONE, Form::State),
    (&["add", "sub", "and", "andn", "or", "orn", "xor", "xnor", "umul", "smul"], SETTING, Form::Compute),
    (&["sll", "srl", "sra"], SHIFTED, Form::Compute),
    (&["addx", "subx"], SETTING, Form::WithCarry),
    (&["mulx", "udivx", "sdivx", "popc"], NONE, Form::Compute),
    (&["br"], &[&SIGN, &ANNUL, &PREDICTION], Form::BranchRegister),
    (&["b"], &[&CONDITION, &ANNUL, &PREDICTION], Form::Branch),
    (&["movr"], &[&SIGN], Form::MoveIfRegister),
    (&["mov"], &[&CONDITION], Form::MoveIf),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
