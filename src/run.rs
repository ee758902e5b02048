//! From a request to a matrix: by compiling, or from assembly that is there.

pub mod library;
pub mod pipeline;
pub mod stored;
