//! The tests that need the program or a compiler, in one binary: it is linked once.

mod book;
mod cache;
mod cargo_show_asm;
mod corpus;
mod cost;
mod coverage;
mod drift;
mod e2e;
mod explain;
mod fidelity;
mod history;
mod laws;
mod litmus;
mod mutation;
mod own;
mod page;
mod part;
mod programs;
mod round_trip;
mod support;
mod tables;
mod tidy;
mod verdicts;
