//! From a request to a matrix: by compiling, or from assembly that is there.

pub mod git;
pub mod library;
pub mod machine;
pub mod mca;
pub mod measure;
pub mod pipeline;
pub mod places;
pub mod seen;
pub mod stored;
