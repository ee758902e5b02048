//! From functions to the matrix: cells are read from assembly; `matrix.json` and snapshots are read and written.

pub mod cells;
pub mod litmus;
pub mod matrix;
pub mod places;
pub mod program;
pub mod samples;
pub mod snapshot;
