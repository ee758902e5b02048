//! One matrix against another: the changes, and whether they matter.

pub mod drift;
pub mod history;
