//! One matrix against another: what changed, and whether it matters.

pub mod drift;
pub mod history;
