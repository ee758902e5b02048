//! WebAssembly: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Mnemonic, Row, Suffixes, Table};
use crate::model::Annotation;
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    LocalGet,
    LocalSet,
    LocalTee,
    GlobalGet,
    GlobalSet,
    /// A load or a store with this ordering.
    Load(Annotation),
    Store(Annotation),
    /// A read-modify-write.
    Modify,
    Fence,
    Constant,
    /// Computes with so many values of the stack.
    Compute(u8),
    Compare,
    /// Whether a value is zero.
    IsZero,
    /// An extended or cut value is the value.
    Extend,
    Select,
    Drop,
    Nothing,
    Block,
    Loop,
    End,
    EndFunction,
    Jump,
    Branch,
    TableJump,
    Return,
    Trap,
    Call,
    CallIndirect,
    TailCall,
    /// Copies or fills memory.
    Many,
    /// Waits at an atomic for so many values of the stack, or wakes who waits: reads, or does neither.
    Wait,
    Notify,
    MemorySize,
    MemoryGrow,
}

const WIDTH: Suffixes = Suffixes { set: "width", is_width: true, forms: &["8", "16", "32"] };
const SIGN: Suffixes = Suffixes { set: "sign", is_width: false, forms: &["_s", "_u"] };
/// Narrow atomic instructions have no other form.
const NARROW: Suffixes = Suffixes { set: "narrow", is_width: true, forms: &["_u"] };
const MODIFY: Suffixes = Suffixes {
    set: "modification",
    is_width: false,
    forms: &[".add", ".sub", ".and", ".or", ".xor", ".xchg", ".cmpxchg"],
};
const BINARY: Suffixes = Suffixes {
    set: "operation",
    is_width: false,
    forms: &[
        ".add", ".sub", ".mul", ".div_s", ".div_u", ".rem_s", ".rem_u", ".and", ".or", ".xor", ".shl", ".shr_s",
        ".shr_u", ".rotl", ".rotr",
    ],
};
const UNARY: Suffixes = Suffixes { set: "count", is_width: false, forms: &[".clz", ".ctz", ".popcnt"] };
const EXTEND: Suffixes = Suffixes {
    set: "extension",
    is_width: false,
    forms: &[".extend8_s", ".extend16_s", ".extend32_s", ".extend_i32_s", ".extend_i32_u", ".wrap_i64"],
};
const COMPARE: Suffixes = Suffixes {
    set: "comparison",
    is_width: false,
    forms: &[".eq", ".ne", ".lt_s", ".lt_u", ".gt_s", ".gt_u", ".le_s", ".le_u", ".ge_s", ".ge_u"],
};
const FLOAT_COMPARE: Suffixes =
    Suffixes { set: "float comparison", is_width: false, forms: &[".eq", ".ne", ".lt", ".gt", ".le", ".ge"] };
const FLOAT_BINARY: Suffixes = Suffixes {
    set: "float operation",
    is_width: false,
    forms: &[".add", ".sub", ".mul", ".div", ".min", ".max", ".copysign"],
};
const FLOAT_UNARY: Suffixes = Suffixes {
    set: "float function",
    is_width: false,
    forms: &[".abs", ".neg", ".sqrt", ".ceil", ".floor", ".trunc", ".nearest"],
};
const CONVERT: Suffixes = Suffixes {
    set: "conversion",
    is_width: false,
    forms: &[
        ".convert_i32_s",
        ".convert_i32_u",
        ".convert_i64_s",
        ".convert_i64_u",
        ".demote_f64",
        ".promote_f32",
        ".reinterpret_i32",
        ".reinterpret_i64",
        ".reinterpret_f32",
        ".reinterpret_f64",
        ".trunc_f32_s",
        ".trunc_f32_u",
        ".trunc_f64_s",
        ".trunc_f64_u",
        ".trunc_sat_f32_s",
        ".trunc_sat_f32_u",
        ".trunc_sat_f64_s",
        ".trunc_sat_f64_u",
    ],
};

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const INTEGERS: &[&str] = &["i32", "i64"];
const FLOATS: &[&str] = &["f32", "f64"];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["local.get"], NONE, Form::LocalGet),
    (&["local.set"], NONE, Form::LocalSet),
    (&["local.tee"], NONE, Form::LocalTee),
    (&["global.get"], NONE, Form::GlobalGet),
    (&["global.set"], NONE, Form::GlobalSet),
    (&["i32.load", "i64.load"], &[&WIDTH, &SIGN], Form::Load(Annotation::None)),
    (&["f32.load", "f64.load"], NONE, Form::Load(Annotation::None)),
    (&["i32.store", "i64.store"], &[&WIDTH], Form::Store(Annotation::None)),
    (&["f32.store", "f64.store"], NONE, Form::Store(Annotation::None)),
    (&["i32.atomic.load", "i64.atomic.load"], &[&WIDTH, &NARROW], Form::Load(Annotation::Sc)),
    (&["i32.atomic.store", "i64.atomic.store"], &[&WIDTH], Form::Store(Annotation::Sc)),
    (&["i32.atomic.rmw", "i64.atomic.rmw"], &[&WIDTH, &MODIFY, &NARROW], Form::Modify),
    (&["atomic.fence"], NONE, Form::Fence),
    (&["memory.atomic.wait32", "memory.atomic.wait64"], NONE, Form::Wait),
    (&["memory.atomic.notify"], NONE, Form::Notify),
    (&["i32.const", "i64.const", "f32.const", "f64.const"], NONE, Form::Constant),
    (&["i32.eqz", "i64.eqz"], NONE, Form::IsZero),
    (INTEGERS, &[&BINARY], Form::Compute(2)),
    (INTEGERS, &[&COMPARE], Form::Compare),
    (INTEGERS, &[&UNARY], Form::Compute(1)),
    (INTEGERS, &[&EXTEND], Form::Extend),
    (FLOATS, &[&FLOAT_BINARY], Form::Compute(2)),
    (FLOATS, &[&FLOAT_COMPARE], Form::Compute(2)),
    (FLOATS, &[&FLOAT_UNARY], Form::Compute(1)),
    (&["i32", "i64", "f32", "f64"], &[&CONVERT], Form::Compute(1)),
    (&["i32.select", "i64.select", "f32.select", "f64.select"], NONE, Form::Select),
    (&["drop"], NONE, Form::Drop),
    (&["nop"], NONE, Form::Nothing),
    (&["block"], NONE, Form::Block),
    (&["loop"], NONE, Form::Loop),
    (&["end_block", "end_loop"], NONE, Form::End),
    (&["end_function"], NONE, Form::EndFunction),
    (&["br"], NONE, Form::Jump),
    (&["br_if"], NONE, Form::Branch),
    (&["br_table"], NONE, Form::TableJump),
    (&["return"], NONE, Form::Return),
    (&["unreachable"], NONE, Form::Trap),
    (&["call"], NONE, Form::Call),
    (&["call_indirect"], NONE, Form::CallIndirect),
    (&["return_call"], NONE, Form::TailCall),
    (&["memory.copy", "memory.fill"], NONE, Form::Many),
    (&["memory.size"], NONE, Form::MemorySize),
    (&["memory.grow"], NONE, Form::MemoryGrow),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});

/// An instruction of the table, if it has the suffixes that it needs.
pub(super) fn known(mnemonic: &str) -> Option<(&'static Mnemonic, Form)> {
    let (mnemonic, form) = TABLE.get(mnemonic)?;
    let is_bare = INTEGERS.contains(&mnemonic.base) || FLOATS.contains(&mnemonic.base);
    let is_whole = match form {
        Form::Modify => mnemonic.suffix("modification").is_some(),
        _ => !is_bare || !mnemonic.suffixes.is_empty(),
    };
    is_whole.then_some((mnemonic, form))
}

/// How many bits of memory an instruction accesses.
pub(super) fn width(mnemonic: &Mnemonic) -> u16 {
    match mnemonic.suffix("width") {
        Some("8") => 8,
        Some("16") => 16,
        Some(_) => 32,
        None => bits(mnemonic),
    }
}

/// How many bits the values of an instruction have.
pub(super) fn bits(mnemonic: &Mnemonic) -> u16 {
    if mnemonic.base.starts_with(['i', 'f']) && mnemonic.base[1..].starts_with("64") { 64 } else { 32 }
}
