//! BPF: the instructions by what LLVM writes them with: an operator, a function, or a word.

use crate::isa::mnemonic::{Mnemonic, Row, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `=`: copies, loads or stores, or gives what a function does.
    Assign,
    /// `+=` and the like: computes from its own value; with `lock`, in memory.
    Change,
    /// Functions of memory of which the assignment is the result.
    LoadAcquire,
    Fetch,
    Exchange(u16),
    CompareExchange(u16),
    StoreRelease,
    /// A branch.
    If,
    Jump,
    Call,
    IndirectCall,
    Return,
}

/// The rows.
#[rustfmt::skip]
const ROWS: &[(&[&str], Form)] = &[
    (&["="], Form::Assign),
    (&["+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "s>>=", "s/=", "s%="], Form::Change),
    (&["load_acquire"], Form::LoadAcquire),
    (&["store_release"], Form::StoreRelease),
    (&["atomic_fetch_add", "atomic_fetch_and", "atomic_fetch_or", "atomic_fetch_xor"], Form::Fetch),
    (&["xchg_64"], Form::Exchange(64)),
    (&["xchg32_32"], Form::Exchange(32)),
    (&["cmpxchg_64"], Form::CompareExchange(64)),
    (&["cmpxchg32_32"], Form::CompareExchange(32)),
    (&["if"], Form::If),
    (&["goto", "gotol"], Form::Jump),
    (&["call"], Form::Call),
    (&["callx"], Form::IndirectCall),
    (&["exit"], Form::Return),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, form)| names.iter().map(|base| Row { base, sets: &[], form: *form }));
    Table::of(rows)
});

/// The row of a function of memory, if it is one.
pub(super) fn function(name: &str) -> Option<(&'static Mnemonic, Form)> {
    let is_function = |form: Form| {
        matches!(
            form,
            Form::LoadAcquire | Form::StoreRelease | Form::Fetch | Form::Exchange(_) | Form::CompareExchange(_)
        )
    };
    TABLE.get(name).filter(|(_, form)| is_function(*form))
}
