//! The tests that need the program or a compiler, in one binary: it is linked once.
//!
//! The modules called `exhaustive` look at a sample, and with `ASM_MATRIX_TESTS=everything` at all there is: every level, every
//! compiler of the machine, every mutant, every triple. The variable is a list of words, separated by commas; the others name
//! what the machine has to have (`Extra` in `support.rs`): where it has not, the tests that need it fail, and else they say so.

mod book;
mod cache;
mod cargo_show_asm;
mod columns;
mod corpus;
mod cost;
mod coverage;
mod drift;
mod e2e;
mod examples;
mod explain;
mod fidelity;
mod history;
mod judged;
mod laws;
mod litmus;
mod models;
mod mutation;
mod objects;
mod others;
mod page;
mod part;
mod programs;
mod reader;
mod rooms;
mod round_trip;
mod support;
mod tables;
mod tidy;
mod user;
mod verdicts;
