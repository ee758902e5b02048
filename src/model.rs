//! Memory models: which executions of several threads are possible, on a processor and in the language.
//!
//! An execution is a graph of events (reads, writes, fences) with the reads-from relation and the order of the writes
//! to each location. A model is a set of axioms over it.

mod cat;
mod event;
mod fence;
mod relation;
mod shape;
mod text;

pub use event::{Annotation, Event, Execution, Half, Order, Part};
pub use fence::{Accesses, Caches, Fence, Pairs};
pub use relation::{MOST, Relation};
pub use shape::{Does, SHAPES, Shape, Slot};
pub use text::{Model, language_allows};

#[cfg(test)]
mod tests;
