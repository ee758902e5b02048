//! The tests that need the program or a compiler, in one binary: it is linked once.

mod corpus;
mod coverage;
mod e2e;
mod fidelity;
mod round_trip;
mod support;
