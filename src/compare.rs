//! One matrix against another: the changes, and whether they matter.

pub mod behaviour;
pub mod drift;
pub mod history;
mod meaning;
mod placement;
pub mod reordered;
