//! AVR: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Load,
    Store,
    /// Loads from the memory of the program, which nobody writes.
    LoadProgram,
    Push,
    Pop,
    /// Copies from a port, or to it.
    In,
    Out,
    /// Sets or clears a bit of a port.
    PortBit,
    /// Masks interrupts, or takes them.
    Mask,
    Unmask,
    Move,
    MovePair,
    Constant,
    Clear,
    /// From two registers, or from a register and a constant; and the flags.
    Compute,
    /// The same with the carry: the flag of zero stays off if it was.
    ComputeCarry,
    /// From one register.
    Change,
    /// From one register and the carry.
    ChangeCarry,
    /// The same without flags.
    Swap,
    /// Adds a constant to a pair, or subtracts it.
    ChangePair,
    /// The product is in `r0` and `r1`.
    Multiply,
    Compare,
    CompareCarry,
    /// Compares with zero.
    Test,
    /// Copies a bit to the flag `T`, or from it.
    StoreBit,
    LoadBit,
    /// Sets or clears a flag.
    Flag,
    /// Skips the next instruction, if something holds.
    Skip,
    /// A branch if the flags say that values are equal, or that they are not.
    BranchIf(bool),
    /// A branch on other flags.
    Branch,
    /// A branch on whether interrupts are taken.
    BranchInterrupts,
    Jump,
    Call,
    /// A jump or a call to the address in `Z`.
    Indirect,
    IndirectCall,
    Return,
    Nothing,
    Trap,
}

/// The rows.
#[rustfmt::skip]
const ROWS: &[(&[&str], Form)] = &[
    (&["ld", "ldd", "lds"], Form::Load),
    (&["st", "std", "sts"], Form::Store),
    (&["lpm", "elpm"], Form::LoadProgram),
    (&["push"], Form::Push),
    (&["pop"], Form::Pop),
    (&["in"], Form::In),
    (&["out"], Form::Out),
    (&["sbi", "cbi"], Form::PortBit),
    (&["cli"], Form::Mask),
    (&["sei"], Form::Unmask),
    (&["mov"], Form::Move),
    (&["movw"], Form::MovePair),
    (&["ldi"], Form::Constant),
    (&["clr"], Form::Clear),
    (&["add", "sub", "and", "or", "eor", "subi", "andi", "ori"], Form::Compute),
    (&["adc", "sbc", "sbci"], Form::ComputeCarry),
    (&["com", "neg", "inc", "dec", "lsl", "lsr", "asr"], Form::Change),
    (&["rol", "ror"], Form::ChangeCarry),
    (&["swap"], Form::Swap),
    (&["adiw", "sbiw"], Form::ChangePair),
    (&["mul", "muls", "mulsu"], Form::Multiply),
    (&["cp", "cpi"], Form::Compare),
    (&["cpc"], Form::CompareCarry),
    (&["tst"], Form::Test),
    (&["bst"], Form::StoreBit),
    (&["bld"], Form::LoadBit),
    (&["sec", "clc", "set", "clt"], Form::Flag),
    (&["cpse", "sbrc", "sbrs", "sbic", "sbis"], Form::Skip),
    (&["breq"], Form::BranchIf(true)),
    (&["brne"], Form::BranchIf(false)),
    (&["brcc", "brcs", "brge", "brlo", "brlt", "brmi", "brpl", "brsh", "brtc", "brts", "brvc", "brvs"], Form::Branch),
    (&["brid", "brie"], Form::BranchInterrupts),
    (&["rjmp", "jmp"], Form::Jump),
    (&["rcall", "call"], Form::Call),
    (&["ijmp", "eijmp"], Form::Indirect),
    (&["icall", "eicall"], Form::IndirectCall),
    (&["ret", "reti"], Form::Return),
    (&["nop", "wdr", "sleep"], Form::Nothing),
    (&["break"], Form::Trap),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, form)| names.iter().map(|base| Row { base, sets: &[], form: *form }));
    Table::of(rows)
});
