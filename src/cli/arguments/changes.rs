//! The arguments of `check`, `diff` and `bless`.

use super::{Compilation, Selection, UserCode};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// A side of a comparison.
const SIDE_HELP: &str = "One side: a toolchain (`+nightly`), the path of a rustc, a matrix.json, a folder of snapshots or of \
                         assembly, or a target";

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Check again whenever a file of your code or a snapshot changes, until Ctrl-C
    #[arg(long, requires = "probes", conflicts_with = "asm")]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) gate: Gate,
    #[command(flatten)]
    pub(crate) snapshots: Snapshots,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[arg(value_name = "BEFORE", required_unless_present_any = ["ordering", "git"], help = SIDE_HELP)]
    pub(crate) before: Option<String>,
    /// The other side
    #[arg(value_name = "AFTER", required_unless_present_any = ["ordering", "git"])]
    pub(crate) after: Option<String>,
    /// Compare your code at a Git revision with your code as it is now: `main`; or two revisions: `v1..main`; or since
    /// two went different ways: `main...HEAD`, and with your code as it is now: `main...`
    #[arg(long, value_name = "REV", requires = "probes", conflicts_with_all = ["before", "after", "ordering", "asm"])]
    pub(crate) git: Option<String>,
    /// Compare two orderings of the same operations: `acq_rel..seq_cst`
    #[arg(long, value_name = "FROM..TO")]
    pub(crate) ordering: Option<String>,
    /// Compare sequences of two operations, and of two with a fence between them, instead of single operations
    #[arg(long, conflicts_with_all = ["probes", "filter", "ordering", "git"])]
    pub(crate) sequences: bool,
    #[command(flatten)]
    pub(crate) filter: Filter,
    #[command(flatten)]
    pub(crate) gate: Gate,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

/// Which changes fail, and how they are printed.
#[derive(Debug, Args)]
pub(crate) struct Gate {
    /// What fails besides lost, weaker, failed, vanished, unknown, moved and changed, which always fail: the price worse,
    /// equal or better, or stronger, appeared, kept or cosmetic. To let a higher price pass, name only one that fails
    /// anyway: `--fail-on weaker` [default: worse]
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    pub(crate) fail_on: Vec<String>,
    /// Fail on any change, including cosmetic ones
    #[arg(long, conflicts_with = "fail_on")]
    pub(crate) strict: bool,
    /// How to print the changes: text, markdown, json, sarif, junit, github, or schema (the JSON Schema of json)
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: DriftFormatName,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DriftFormatName {
    Text,
    #[value(alias = "md")]
    Markdown,
    Json,
    Sarif,
    Junit,
    Github,
    Schema,
}

/// Which changes.
#[derive(Debug, Clone, Args)]
pub(crate) struct Filter {
    /// Only changes of this meaning, `weaker` for example, or of this price, `better` for example; can be repeated
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    pub(crate) class: Vec<String>,
    /// Only this operation (`fetch_add`), this probe, or probes whose names begin like this (`load::u32`); can be
    /// repeated
    #[arg(long, value_name = "OPERATION", value_delimiter = ',')]
    pub(crate) operation: Vec<String>,
    /// Only this type: bool, ptr, u8, i128, …; can be repeated
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    pub(crate) types: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Bless {
    /// Remove the snapshots of targets that no longer exist: those of no row; all rows must be blessed
    #[arg(long)]
    pub(crate) prune: bool,
    /// Ask for each change whether to accept it: a accepts, s skips, A accepts the rest, q skips the rest
    #[arg(long)]
    pub(crate) review: bool,
    #[command(flatten)]
    pub(crate) snapshots: Snapshots,
}

#[derive(Debug, Args)]
pub(crate) struct Snapshots {
    /// Sequences of two operations, and of two with a fence between them, instead of single operations
    #[arg(long, conflicts_with_all = ["probes", "filter"])]
    pub(crate) sequences: bool,
    /// The folder of the snapshots [default: snapshots, in this folder or beside your code]
    #[arg(long, value_name = "DIR")]
    pub(crate) snapshots: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) filter: Filter,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}
