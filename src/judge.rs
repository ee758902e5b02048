//! The meaning of the cells of a matrix: pure functions of it.

pub mod analysis;
pub mod claims;
pub mod cost;
pub mod figure;
pub mod findings;
pub mod ordering_cost;
pub mod parts;
pub mod strength;
pub mod trace;
pub mod verify;
