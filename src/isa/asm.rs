//! Assembly text: LLVM's output, read without knowledge of an ISA.
//!
//! ```text
//! &str ─ line ─→ Line ─ parse ─→ Assembly (functions, aliases) ─ Normalizer ─→ one text per function, comparable
//! ```
//!
//! The text is borrowed throughout: a function is a range of lines of the compiler's output. The meaning of an
//! instruction is left to [`crate::isa`].

mod joined;
mod labels;
mod line;
mod normalize;
mod parse;
mod symbols;
mod syntax;

pub use labels::local_places;
pub use line::{Instruction, Line, line, normalized, number, operands, relocation};
pub use normalize::Normalizer;
pub use parse::{Assembly, Function};
pub use syntax::{Brackets, Dialect, Syntax};
