//! What `check`, `diff` and `bless` can be asked for.

use super::{Compilation, Selection, UserCode};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What a side of a comparison can be.
const SIDE_HELP: &str = "One side: a toolchain (`+nightly`), the path of a rustc, a matrix.json, a folder of snapshots or of \
                         assembly, or a target";

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) gate: Gate,
    #[command(flatten)]
    pub(crate) snapshots: Snapshots,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[arg(value_name = "BEFORE", required_unless_present = "ordering", help = SIDE_HELP)]
    pub(crate) before: Option<String>,
    /// The other side
    #[arg(value_name = "AFTER", required_unless_present = "ordering")]
    pub(crate) after: Option<String>,
    /// Compare one ordering with another of the same operations: `acq_rel..seq_cst`
    #[arg(long, value_name = "FROM..TO")]
    pub(crate) ordering: Option<String>,
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

/// What fails, and how it is shown.
#[derive(Debug, Args)]
pub(crate) struct Gate {
    /// Fail on changes of these classes, weaker, failed, vanished, worse, stronger, appeared, neutral, better or cosmetic
    /// [default: weaker,failed,vanished,worse]
    #[arg(long, value_name = "CLASS", value_delimiter = ',')]
    pub(crate) fail_on: Vec<String>,
    /// Fail on any change, cosmetic ones too
    #[arg(long, conflicts_with = "fail_on")]
    pub(crate) strict: bool,
    /// How to print what changed: text, markdown, json, sarif, junit, github, or schema, which is that of json
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
    /// Only changes of this class, `better` for example; can be repeated
    #[arg(long, value_name = "CLASS", value_delimiter = ',')]
    pub(crate) class: Vec<String>,
    /// Only this operation (`fetch_add`), or this probe or beginning of its name (`load::u32`); can be repeated
    #[arg(long, value_name = "OPERATION", value_delimiter = ',')]
    pub(crate) operation: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Bless {
    /// Remove the snapshots of targets that are gone: those of no row, where all rows are blessed
    #[arg(long)]
    pub(crate) prune: bool,
    #[command(flatten)]
    pub(crate) snapshots: Snapshots,
}

#[derive(Debug, Args)]
pub(crate) struct Snapshots {
    /// Where the snapshots are [default: snapshots, in this folder or beside your own code]
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
