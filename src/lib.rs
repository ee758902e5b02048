//! How Rust's atomics compile: a matrix of probe functions by targets, with the instructions of each cell.
//!
//! ```text
//! targets.toml ─→ Target ─→ Facts, Sysroot ─→ assembly ─→ functions ─→ bodies ─→ Matrix ─→ reports
//!                 (target)  (compile)                     (isa)        (read)      │       (report)
//! probes/ ──────→ Probe ───────────────────────↗                                   ├────→ verdicts, costs (judge)
//!                 (probe)                                                          └────→ drift, history (compare)
//! ```
//!
//! [`run::pipeline::run`] is this pipeline as one function. The modules are in the order of the data: each uses those
//! before it and none after it. Only the outer modules do I/O ([`base`], [`compile`], [`run`], [`cli`]); the others map
//! text and values to values, and cannot fail for external reasons.
//!
//! The words: a *target* is a named configuration of the compiler, a *triple* the compiler's name of what it compiles
//! for, a *probe* one function, a *cell* one probe on one target, a *class* what one instruction is, a *shape* what a
//! cell is at a glance, a *snapshot* a committed baseline, *drift* the changes between two matrices.

pub mod base;
pub mod cli;
pub mod compare;
pub mod compile;
pub mod isa;
pub mod judge;
pub mod model;
pub mod probe;
pub mod read;
pub mod report;
pub mod run;
pub mod target;
