//! The arguments of the commands that say what a matrix means: verdicts, claims, cliffs, costs and the figure.

use super::{Compilation, FindingsFormat, Selection};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Not a doc comment, since the names of orderings are no code in a terminal.
const FROM_HELP: &str = "The ordering that is given up: relaxed, acquire, release, acq_rel or seq_cst";

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// How to print what is found: text, json, sarif, junit, github, or schema, which is that of json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: FindingsFormat,
    /// The file that lists known findings [default: accepted.toml in this folder, else the built-in one]
    #[arg(long, value_name = "FILE")]
    pub(crate) accepted: Option<PathBuf>,
    /// Judge all targets by the memory model of this file instead of each by its own; docs/models.md says how to write one
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Claims {
    /// The file of claims, as docs/claims.md describes it [default: what the book "Rust Atomics and Locks" says]
    pub(crate) file: Option<PathBuf>,
    /// How to print them: text, markdown or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: TextFormat,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Cliffs {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Costs {
    #[arg(long, value_name = "ORDERING", requires = "to", hide_possible_values = true, help = FROM_HELP)]
    pub(crate) from: Option<OrderingName>,
    /// The ordering in its place
    #[arg(long, value_name = "ORDERING", requires = "from", hide_possible_values = true)]
    pub(crate) to: Option<OrderingName>,
    /// How to print them: text, markdown or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: TextFormat,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Figure {
    /// How to draw it: text, markdown, html or svg
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: FigureFormat,
    /// Write it to this file instead of standard output
    #[arg(short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextFormat {
    Text,
    #[value(alias = "md")]
    Markdown,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FigureFormat {
    Text,
    #[value(alias = "md")]
    Markdown,
    Html,
    Svg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum OrderingName {
    Relaxed,
    Acquire,
    Release,
    AcqRel,
    SeqCst,
}
