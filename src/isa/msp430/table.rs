//! MSP430: the instructions, with the suffix of their width.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Move,
    /// From two operands, to the second.
    Compute,
    /// The same with the carry.
    ComputeCarry,
    /// The flags only.
    Compare,
    Test,
    /// Compares with zero.
    TestZero,
    /// Clears or sets the carry.
    Carry,
    /// From one operand, to the same.
    Change,
    ChangeCarry,
    Clear,
    Push,
    Pop,
    /// A branch if the flags say that values are equal, or that they are not.
    BranchIf(bool),
    Branch,
    Jump,
    /// A jump to the address in an operand.
    Indirect,
    Call,
    Return,
    /// Masks interrupts, or takes them.
    Mask,
    Unmask,
    Nothing,
}

const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &[".b"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SIZED: Sets = &[&SIZE];

/// The rows.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["mov"], SIZED, Form::Move),
    (&["add", "sub", "and", "bis", "bic", "xor"], SIZED, Form::Compute),
    (&["addc", "subc"], SIZED, Form::ComputeCarry),
    (&["cmp"], SIZED, Form::Compare),
    (&["bit"], SIZED, Form::Test),
    (&["tst"], SIZED, Form::TestZero),
    (&["clrc", "setc"], NONE, Form::Carry),
    (&["inv", "inc", "dec", "incd", "decd", "rla", "rra"], SIZED, Form::Change),
    (&["swpb", "sxt"], NONE, Form::Change),
    (&["rrc", "rlc", "adc", "sbc"], SIZED, Form::ChangeCarry),
    (&["clr"], SIZED, Form::Clear),
    (&["push"], SIZED, Form::Push),
    (&["pop"], SIZED, Form::Pop),
    (&["jeq"], NONE, Form::BranchIf(true)),
    (&["jne"], NONE, Form::BranchIf(false)),
    (&["jhs", "jlo", "jge", "jl", "jn"], NONE, Form::Branch),
    (&["jmp"], NONE, Form::Jump),
    (&["br"], NONE, Form::Indirect),
    (&["call"], NONE, Form::Call),
    (&["ret"], NONE, Form::Return),
    (&["dint"], NONE, Form::Mask),
    (&["eint"], NONE, Form::Unmask),
    (&["nop"], NONE, Form::Nothing),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
