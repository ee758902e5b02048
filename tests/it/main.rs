//! The tests that need the program or a compiler, in one binary: it is linked once.
//!
//! The modules called `exhaustive` test a sample, and with `ASM_MATRIX_TESTS=everything` all: every level, every
//! compiler of the machine, every mutant, every triple. The variable is a list of words, separated by commas; the
//! others name what the machine must have (`Extra` in `support.rs`). If it is missing, the tests that need it fail;
//! without the word, they report it.

mod attacks;
mod authorities;
mod book;
mod cache;
mod cargo_show_asm;
mod code_generation;
mod columns;
mod completions;
mod corpus;
mod cost;
mod coverage;
mod docs;
mod drift;
mod e2e;
mod every_triple;
mod exact;
mod examples;
mod explain;
mod faults;
mod fidelity;
mod git;
mod history;
mod judged;
mod laws;
mod litmus;
mod lost;
mod mappings;
mod matrix_json;
mod meaning;
mod measure;
mod models;
mod mutation;
mod objects;
mod operations;
mod others;
mod outcomes;
mod page;
mod part;
mod places;
mod programs;
mod reader;
mod review;
mod rooms;
mod round_trip;
mod sequences;
mod shapes;
mod shards;
mod simulate;
mod simulate_models;
mod sizes;
mod support;
mod tables;
mod tidy;
mod user;
mod user_cargo;
mod user_core;
mod user_crates;
mod user_instances;
mod user_questions;
mod user_settings;
mod verdicts;
mod wasm;
