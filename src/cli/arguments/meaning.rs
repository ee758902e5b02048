//! The arguments of the commands that interpret a matrix: verdicts, claims, cliffs, costs and the figure.

use super::{Compilation, Selection, UserCode};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Not a doc comment, since backquotes would show in a terminal.
const FROM_HELP: &str = "The ordering in the source: relaxed, acquire, release, acq_rel or seq_cst";

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// Judge sequences of two operations, and of two with a fence between them, instead of single operations
    #[arg(long, conflicts_with_all = ["probes", "filter"])]
    pub(crate) sequences: bool,
    /// How to print the findings: text, json, sarif, junit, github, or schema (the JSON Schema of json)
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: FindingsFormat,
    /// The file of accepted findings [default: accepted.toml in this folder, else the built-in one]
    #[arg(long, value_name = "FILE")]
    pub(crate) accepted: Option<PathBuf>,
    /// Judge every target by the memory model in this file instead of its own; docs/models.md describes the language
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,
    /// Write the execution of each finding that has one as a litmus test to this folder; `simulate` decides them
    #[arg(long, value_name = "DIR")]
    pub(crate) litmus: Option<PathBuf>,
    /// Also run what shows a finding on this machine, as a program of several threads, so many rounds; for targets that run here
    #[arg(long, value_name = "N", conflicts_with_all = ["asm", "probes", "filter"], value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) run: Option<u64>,
    /// After how many seconds --run begins no more rounds of a program
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) seconds: u16,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Claims {
    /// The file of claims, in the language of docs/claims.md [default: the claims of the book "Rust Atomics and Locks"]
    pub(crate) file: Option<PathBuf>,
    /// How to print the claims: text, markdown or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: TextFormat,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Cliffs {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Costs {
    #[arg(long, value_name = "ORDERING", requires = "to", hide_possible_values = true, help = FROM_HELP)]
    pub(crate) from: Option<OrderingName>,
    /// The ordering to compare it with
    #[arg(long, value_name = "ORDERING", requires = "from", hide_possible_values = true)]
    pub(crate) to: Option<OrderingName>,
    /// Also print what was measured of the cells on a machine, from a file that `measure --save` wrote; can be repeated
    #[arg(long, value_name = "FILE", conflicts_with_all = ["from", "to"])]
    pub(crate) measured: Vec<PathBuf>,
    /// How to print the costs: text, markdown or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: TextFormat,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Figure {
    /// How to draw it: text, markdown, html or svg
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: FigureFormat,
    /// Write to this file instead of standard output
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

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingsFormat {
    Text,
    Json,
    Sarif,
    Junit,
    Github,
    Schema,
}
