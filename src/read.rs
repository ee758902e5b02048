//! From functions to the matrix: cells read out of assembly, and `matrix.json` and snapshots read and written.

pub mod cells;
pub mod matrix;
pub mod snapshot;
