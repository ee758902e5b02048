//! What Rust's atomics become: a matrix of probe functions by targets, with the instructions of each cell.
//!
//! ```text
//! targets.toml ─→ Target ─→ Facts, Sysroot ─→ assembly ─→ functions ─→ bodies ─→ Matrix ─→ reports
//!                 (target)  (facts, sysroot)  (rustc)     (asm)        (isa,     (matrix)  (report)
//! probes/ ──────→ Probe ───────────────────────↗                       reading)      └───→ snapshots
//!                 (catalogue)                                                              (snapshot)
//! ```
//!
//! [`pipeline::run`] is that way as one function. IO stands at the rim: [`toolchain`] finds the compiler, [`facts`] asks it
//! of a target, [`sysroot`] and [`origin`] see to the target's `core`, [`mod@rustc`] compiles, [`cache`] keeps, [`stored`]
//! reads assembly from files, [`input`] finds files and [`output`] writes them. The middle ([`asm`], [`isa`], [`reading`], [`matrix`],
//! [`parts`], [`cost`], [`explain`], [`trace`], [`model`], [`analysis`], [`verify`], [`findings`], [`report`], [`snapshot`],
//! [`drift`]) takes text and values and gives values: it cannot fail for outside reasons.
//!
//! The words: a *target* is a named configuration of the compiler, a *triple* the compiler's name of what it compiles for, a
//! *probe* one function, a *cell* one probe on one target, a *class* what one instruction is, a *shape* what a cell is at a
//! glance, a *snapshot* a committed baseline, *drift* what changed between two matrices.

pub mod analysis;
pub mod asm;
pub mod bug;
pub mod cache;
pub mod catalogue;
pub mod claims;
pub mod cost;
pub mod drift;
pub mod explain;
pub mod facts;
pub mod figure;
pub mod findings;
pub mod history;
pub mod input;
pub mod isa;
pub mod litmus;
pub mod matrix;
pub mod mistake;
pub mod model;
pub mod ordering_cost;
pub mod origin;
pub mod output;
pub mod own;
pub mod parts;
pub mod pipeline;
pub mod probes;
pub mod process;
pub mod proof;
pub mod reading;
pub mod rejected;
pub mod report;
pub mod rows;
pub mod rustc;
pub mod session;
pub mod snapshot;
mod stamp;
pub mod stored;
pub mod sysroot;
pub mod target;
pub mod toolchain;
pub mod trace;
pub mod verify;
