//! Memory models: which executions of several threads are possible, on a processor and in the language.
//!
//! An execution is a graph of events (reads, writes, fences) with who read from whom and the order of the writes to each
//! place. A model is a set of axioms over it. Where it is used: [`crate::analysis`] reads the strength of a sequence off the
//! local order of one thread, and [`crate::analysis::Judge`] decides whole shapes by enumeration.

mod cat;
mod cpp20;
mod event;
mod hardware;
mod relation;
mod rule;
mod shape;
mod text;

pub use cpp20::allows as language_allows;
pub use event::{Accesses, Annotation, Event, Execution, Fence, Half, Order};
pub use hardware::Model;
pub use relation::{MOST, Relation};
pub use rule::Rule;
pub use text::{Model as TextModel, language_allows as text_language_allows};
pub use shape::{Does, SHAPES, Shape, Slot};

#[cfg(test)]
mod tests;
