//! PTX: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Of a parameter: what the function is given, or what a called function returns.
    LoadParameter,
    /// What the function returns, or what a called function is given.
    StoreParameter,
    /// A load or a store, and whether it is strong.
    Load(bool),
    Store(bool),
    /// A read-modify-write with a result.
    Modify,
    Fence,
    Move,
    /// The same address in another state space.
    Address,
    /// Another width of a value.
    Convert,
    /// Whether a comparison holds.
    Compare,
    Select,
    /// The opposite of a predicate.
    Negate,
    Compute,
    Jump,
    Call,
    Return,
    Trap,
}

const SCOPE: Suffixes = Suffixes { set: "scope", is_width: false, forms: &[".cta", ".cluster", ".gpu", ".sys"] };
const LEVEL: Suffixes = Suffixes { set: "scope", is_width: false, forms: &[".cta", ".gl", ".sys"] };
const SPACE: Suffixes = Suffixes { set: "space", is_width: false, forms: &[".global", ".shared", ".local", ".const"] };
const ORDER: Suffixes =
    Suffixes { set: "order", is_width: false, forms: &[".relaxed", ".acquire", ".release", ".acq_rel"] };
const OPERATION: Suffixes = Suffixes {
    set: "modification",
    is_width: false,
    forms: &[".add", ".and", ".or", ".xor", ".exch", ".cas", ".max", ".min", ".inc", ".dec"],
};
const TYPE: Suffixes = Suffixes {
    set: "type",
    is_width: true,
    forms: &[
        ".b8", ".b16", ".b32", ".b64", ".u8", ".u16", ".u32", ".u64", ".s8", ".s16", ".s32", ".s64", ".f32", ".f64",
        ".pred",
    ],
};
const FROM: Suffixes = Suffixes { set: "from", ..TYPE };
const COMPARISON: Suffixes = Suffixes {
    set: "comparison",
    is_width: false,
    forms: &[".eq", ".ne", ".lt", ".le", ".gt", ".ge", ".lo", ".ls", ".hi", ".hs"],
};
const HALF: Suffixes = Suffixes { set: "half", is_width: false, forms: &[".lo", ".hi", ".wide"] };
const UNIFORM: Suffixes = Suffixes { set: "uniform", is_width: false, forms: &[".uni"] };

type Sets = &'static [&'static Suffixes];

const WEAK: Sets = &[&SPACE, &TYPE];
const STRONG: Sets = &[&SCOPE, &SPACE, &TYPE];
const TYPED: Sets = &[&TYPE];
const NONE: Sets = &[];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["ld.param"], TYPED, Form::LoadParameter),
    (&["st.param"], TYPED, Form::StoreParameter),
    (&["ld", "ld.weak"], WEAK, Form::Load(false)),
    (&["st", "st.weak"], WEAK, Form::Store(false)),
    // Its scope is that of the system.
    (&["ld.volatile"], WEAK, Form::Load(true)),
    (&["st.volatile"], WEAK, Form::Store(true)),
    (&["ld.relaxed", "ld.acquire"], STRONG, Form::Load(true)),
    (&["st.relaxed", "st.release"], STRONG, Form::Store(true)),
    (&["atom"], &[&ORDER, &SCOPE, &SPACE, &OPERATION, &TYPE], Form::Modify),
    (&["fence.sc", "fence.acq_rel", "fence.acquire", "fence.release"], &[&SCOPE], Form::Fence),
    (&["membar"], &[&LEVEL], Form::Fence),
    (&["mov"], TYPED, Form::Move),
    (&["cvta", "cvta.to"], WEAK, Form::Address),
    (&["cvt"], &[&TYPE, &FROM], Form::Convert),
    (&["setp"], &[&COMPARISON, &TYPE], Form::Compare),
    (&["selp"], TYPED, Form::Select),
    (&["not.pred"], NONE, Form::Negate),
    (&["add", "sub", "div", "rem", "min", "max", "and", "or", "xor", "not", "neg", "abs", "shl", "shr", "bfe", "clz", "popc", "brev"],
     TYPED, Form::Compute),
    (&["mul", "mad"], &[&HALF, &TYPE], Form::Compute),
    (&["bra"], &[&UNIFORM], Form::Jump),
    (&["call"], &[&UNIFORM], Form::Call),
    (&["ret"], &[&UNIFORM], Form::Return),
    // "exit" ends the thread; LLVM puts it behind a trap.
    (&["trap", "exit", "trap; exit"], NONE, Form::Trap),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// A row of the table, if the mnemonic has the suffixes that it needs.
pub(super) fn known(text: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(text)?;
    let has = |set: &str| mnemonic.suffix(set).is_some();
    let is_whole = match form {
        Form::Load(_) | Form::Store(_) if matches!(mnemonic.base, "ld.volatile" | "st.volatile" | "ld" | "st") => {
            has("type")
        }
        Form::Load(is_strong) | Form::Store(is_strong) => has("type") && is_strong == has("scope"),
        Form::Modify => has("modification") && has("type"),
        Form::Fence => has("scope"),
        Form::Convert => has("type") && has("from"),
        Form::Compare => has("comparison") && has("type"),
        Form::Address => has("space") && has("type"),
        Form::LoadParameter | Form::StoreParameter | Form::Move | Form::Select => has("type"),
        Form::Compute => has("type") && matches!(mnemonic.base, "mul" | "mad") <= (has("half") || is_float(mnemonic)),
        Form::Negate | Form::Jump | Form::Call | Form::Return | Form::Trap => true,
    };
    is_whole.then_some((mnemonic, form))
}

/// How many bits the type has, which the mnemonic ends with: 1 for a predicate.
pub(super) fn bits(mnemonic: &Mnemonic) -> u16 {
    width(mnemonic.suffix("type"))
}

/// How many bits a type has.
pub(super) fn width(of: Option<&str>) -> u16 {
    let digits = of.unwrap_or_default().trim_start_matches(|letter: char| !letter.is_ascii_digit());
    digits.parse().unwrap_or(1)
}

/// Whether the type is of floating point.
pub(super) fn is_float(mnemonic: &Mnemonic) -> bool {
    mnemonic.suffix("type").is_some_and(|name| name.starts_with(".f"))
}

/// Whether the type has a sign.
pub(super) fn is_signed(mnemonic: &Mnemonic) -> bool {
    mnemonic.suffix("type").is_some_and(|name| name.starts_with(".s"))
}
