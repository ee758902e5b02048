//! The language of memory models: a subset of herd's *cat*.
//!
//! ```text
//! text ─ token ─→ tokens ─ statement, expression ─→ syntax ─ compile ─→ Program ─ evaluate ─→ is an execution allowed?
//! ```
//!
//! The language is that of Alglave, Cousot, Maranget, "Syntax and semantics of the weak consistency model specification
//! language cat" (2016), without procedures, tests in expressions, and sets of sets. Every mistake is found while a
//! text is read; a text that was read can be evaluated on every execution.

mod base;
mod compile;
mod definition;
mod emit;
mod evaluate;
mod expression;
mod names;
mod program;
mod rows;
mod statement;
mod syntax;
mod token;

pub(super) use compile::compiled;
pub(super) use evaluate::Evaluation;
pub(super) use program::Program;

#[cfg(test)]
mod tests;
