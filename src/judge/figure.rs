//! Figure 7-1 of "Rust Atomics and Locks", as printed and as a compiler has it: six tables of the instructions of
//! operations.
//!
//! ```text
//! printed.toml ─ printed ─→ Printed (tables, their probes, what is printed of each processor, and why it may differ)
//! Printed + Matrix ─ drawn ─→ Figure (a row per target and case, a cell per ordering, what differs and why)
//! ```
//!
//! It is drawn elsewhere.

mod drawn;
mod printed;

pub use drawn::{Cell, Figure, Row, Table};
pub use printed::{Printed, heading};

#[cfg(test)]
mod tests;
