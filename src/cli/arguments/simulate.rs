//! The arguments of `simulate`.

use clap::{Args, ValueEnum, value_parser};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Tests, folders with tests (files whose names end with `.litmus`), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// text, csv (the columns file, answer, reason) or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: SimulateFormat,
    /// Print the final states of each test too, as herd7 does
    #[arg(long)]
    pub(crate) states: bool,
    /// Write one execution that decides, as text and as an image, to DIR/NAME.txt and DIR/NAME.svg
    #[arg(long, value_name = "DIR")]
    pub(crate) witness: Option<PathBuf>,
    /// Compare with the answers in a CSV file (columns file, expected); exit with 1 if one differs
    #[arg(long, value_name = "FILE")]
    pub(crate) expect: Option<PathBuf>,
    /// Decide by this memory model, in a subset of herd7's language (docs/models.md), instead of that of the instruction set
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// How often a thread jumps backwards, at most; longer loops are left out, and that is said
    #[arg(long, value_name = "N", default_value = "3", value_parser = value_parser!(u16).range(..=1000))]
    pub(crate) turns: u16,
    /// How many tests are decided at once [default: the number of cores]
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<std::num::NonZeroUsize>,
}

/// How `simulate` prints its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimulateFormat {
    Text,
    Csv,
    Json,
}
