//! The arguments of `measure`.

use super::{Compiler, Selection};
use clap::{Args, ValueEnum, value_parser};
use std::path::PathBuf;

/// Not a doc comment, since backquotes would show in a terminal.
const ORDERING_HELP: &str = "Only this ordering: relaxed, acquire, release, acq_rel, seq_cst or plain; can be repeated";

#[derive(Debug, Args)]
pub(crate) struct Measure {
    /// An operation (`fetch_add`), or a probe's name or the beginning of one [default: load, store, swap, `fetch_add`,
    /// `compare_exchange` and fence]
    #[arg(value_name = "OPERATION")]
    pub(crate) operations: Vec<String>,
    /// Only this type: u8, i64, usize, …; can be repeated [default: u32 and u64]
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    pub(crate) types: Vec<String>,
    #[arg(long = "ordering", value_name = "ORDERING", value_delimiter = ',', help = ORDERING_HELP)]
    pub(crate) orderings: Vec<String>,
    /// How long samples are taken
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = value_parser!(u16).range(1..=3600))]
    pub(crate) seconds: u16,
    /// text, json, html (a drawing), or schema (the JSON Schema of json)
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: MeasureFormat,
    /// Also write the measurements to this file, as JSON, for --measured of other commands
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Print the measurements of this file, which --save wrote, and measure nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["operations", "types", "orderings", "seconds", "save"])]
    pub(crate) read: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compiler: Compiler,
}

/// How `measure` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MeasureFormat {
    Text,
    Json,
    Html,
    Schema,
}
