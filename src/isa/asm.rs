//! Assembly text: what LLVM prints, read without any knowledge of an ISA.
//!
//! ```text
//! &str ─ line ─→ Line ─ parse ─→ Assembly (functions, aliases) ─ Normalizer ─→ one text per function, comparable
//! ```
//!
//! The text is borrowed throughout: a function is a run of lines of the compiler's own output. What an instruction means
//! is the business of [`crate::isa`].

mod labels;
mod line;
mod normalize;
mod parse;
mod symbols;
mod syntax;

pub use labels::local_places;
pub use line::{Instruction, Line, line, normalized, operands};
pub use normalize::Normalizer;
pub use parse::{Assembly, Function};
pub use syntax::{Brackets, Dialect, Syntax};
