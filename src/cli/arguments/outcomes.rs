//! The arguments of `outcomes`.

use super::{Compilation, Selection};
use clap::{Args, ValueEnum, value_parser};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Outcomes {
    /// A Rust file: its functions `thread_0`, `thread_1`, … are the threads, and their parameters the places that they share
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
    /// text, markdown, json or html (with an execution for each cell)
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: OutcomesFormat,
    /// Write an execution for each outcome, as text and as an image, to DIR/NAME.txt and DIR/NAME.svg
    #[arg(long, value_name = "DIR")]
    pub(crate) witness: Option<PathBuf>,
    /// Decide what the instructions can do by this memory model (docs/models.md), instead of that of each target
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// How often a thread jumps backwards, at most; longer loops are left out, and that is said
    #[arg(long, value_name = "N", default_value = "3", value_parser = value_parser!(u16).range(..=1000))]
    pub(crate) turns: u16,
    /// Also run the threads on this machine in lock step, so many rounds, and count the outcomes that are seen
    #[arg(long, value_name = "N", conflicts_with = "asm", value_parser = value_parser!(u64).range(1..))]
    pub(crate) run: Option<u64>,
    /// After how many seconds --run begins no more rounds
    #[arg(long, value_name = "SECONDS", default_value = "60", requires = "run", value_parser = value_parser!(u16).range(1..))]
    pub(crate) seconds: u16,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

/// How `outcomes` prints its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutcomesFormat {
    Text,
    Markdown,
    Json,
    Html,
}
