//! The toy: its instructions, with the suffixes of their mnemonics.

use crate::isa::decoded::DelaySlot;
use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// What an instruction is, in terms of the decoder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Load,
    LoadPair,
    Store,
    LoadExclusive,
    /// Says in a condition register whether it wrote.
    StoreToCondition,
    /// Gives 1 if it wrote.
    StoreToRegister,
    /// Exchanges in one instruction.
    Swap,
    Barrier,
    Compare,
    Branch(DelaySlot),
    Jump(DelaySlot),
    Return(DelaySlot),
    Move,
    Add,
    Nothing,
}

const PREDICATE: Suffixes = Suffixes { set: "predicate", is_width: false, forms: &[".eq", ".ne"] };

/// The rows: names, suffixes, and what they are.
const ROWS: &[(&str, &[&Suffixes], Form)] = &[
    ("ld", &[&PREDICATE], Form::Load),
    ("ldp", &[], Form::LoadPair),
    ("st", &[&PREDICATE], Form::Store),
    ("ll", &[], Form::LoadExclusive),
    ("scc", &[], Form::StoreToCondition),
    ("scr", &[], Form::StoreToRegister),
    ("swap", &[], Form::Swap),
    ("sync", &[], Form::Barrier),
    ("cmp", &[], Form::Compare),
    ("br", &[&PREDICATE], Form::Branch(DelaySlot::Always)),
    ("brl", &[&PREDICATE], Form::Branch(DelaySlot::IfTaken)),
    ("jump", &[], Form::Jump(DelaySlot::Always)),
    ("ret", &[], Form::Return(DelaySlot::Always)),
    ("mov", &[&PREDICATE], Form::Move),
    ("add", &[], Form::Add),
    ("nop", &[], Form::Nothing),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> =
    LazyLock::new(|| Table::of(ROWS.iter().map(|(base, sets, form)| Row { base, sets, form: *form })));
