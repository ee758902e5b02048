//! The options of the commands that show the matrix: `build`, `merge` and `show`.

use super::{Compilation, Selection, UserCode};
use crate::target::Shard;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Not a doc comment, since backquotes would show in a terminal.
const ORDERING_HELP: &str =
    "Only this ordering: relaxed, acquire, release, acq_rel, seq_cst, or plain (non-atomic); can be repeated";
const OPERAND_HELP: &str = "Only this operand: register (a value known at run time), const_1, const_10, single_bit, bit_0, \
                            top_bit, variable_bit, shifted_mask (one bit, tested in the result), negated (a value known \
                            at run time, negated), or idempotent (a value that changes nothing)";

#[derive(Debug, Args)]
pub(crate) struct Build {
    /// Also measure the size of each function, in bytes, including padding before loops; takes nearly twice as long
    #[arg(long, conflicts_with = "asm")]
    pub(crate) sizes: bool,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Also write the assembly, as the compiler printed it, to DIR/asm/<target>.s
    #[arg(long, conflicts_with = "output")]
    pub(crate) keep_asm: bool,
    /// Compile sequences of two operations, and of two with a fence between them, instead of single operations
    #[arg(long, conflicts_with_all = ["probes", "filter"])]
    pub(crate) sequences: bool,
    /// Only every N-th target, from the I-th; `merge` joins what several machines made
    #[arg(long, value_name = "I/N")]
    pub(crate) shard: Option<Shard>,
    /// Show on the page what was measured of the cells on a machine, from a file that `measure --save` wrote; can be repeated
    #[arg(long, value_name = "FILE", conflicts_with_all = ["probes", "filter"])]
    pub(crate) measured: Vec<PathBuf>,
    /// Show on the page what the programs of this folder can do, as `outcomes` says it of each
    #[arg(long, value_name = "DIR", conflicts_with_all = ["probes", "filter", "asm"])]
    pub(crate) programs: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    /// Folders with the reports of the shards, or their matrix.json files, in any order; others are joined in the order given
    #[arg(required = true, value_name = "DIR")]
    pub(crate) parts: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// What is written, and where.
#[derive(Debug, Args)]
pub(crate) struct Output {
    /// Where to write the report
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(crate) out: PathBuf,
    /// Write only this format: html, json, markdown, csv, or operations (a page in Markdown for each operation); can be
    /// repeated [default: the first four]
    #[arg(long, value_name = "FORMAT", hide_possible_values = true, value_delimiter = ',')]
    pub(crate) format: Vec<FormatName>,
    /// Write one format to this file, or to standard output for `-`
    #[arg(short, value_name = "FILE", conflicts_with_all = ["out", "open"])]
    pub(crate) output: Option<PathBuf>,
    /// Also write matrix.json.gz
    #[arg(long, conflicts_with = "output")]
    pub(crate) gzip: bool,
    /// Put the listing of each cell into matrix.csv too, and the source of programs
    #[arg(long)]
    pub(crate) listings: bool,
    /// Open the page in the browser
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Show {
    /// An operation (`fetch_add`), or a probe's name or the beginning of one (`fetch_add::u32::acq_rel`); of your
    /// code, one function, or all if none is named
    #[arg(required_unless_present_any = ["probes", "filter", "sequences"])]
    pub(crate) operation: Option<String>,
    /// Only this type: bool, ptr, u8, i128, …; can be repeated
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    pub(crate) types: Vec<String>,
    #[arg(long = "ordering", value_name = "ORDERING", value_delimiter = ',', help = ORDERING_HELP)]
    pub(crate) orderings: Vec<String>,
    /// Only this use of the result: used, dropped, or compared (with a value, or used as a flag)
    #[arg(long, value_name = "USE")]
    pub(crate) result: Option<String>,
    #[arg(long, value_name = "OPERAND", value_delimiter = ',', help = OPERAND_HELP)]
    pub(crate) operand: Vec<String>,
    /// All uses of the result and all operands of an operation; without this and without --result and --operand, only the
    /// result used and an operand in a register
    #[arg(long, conflicts_with_all = ["result", "operand"])]
    pub(crate) all: bool,
    /// Of each cell only the instructions that access memory, order it or call, on one line
    #[arg(long, conflicts_with_all = ["format", "explain", "rust", "command"])]
    pub(crate) brief: bool,
    /// How to print the cells: text, json (as in matrix.json), markdown or csv
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true, conflicts_with_all = ["explain", "rust", "command"])]
    pub(crate) format: ShowFormat,
    /// Also measure the size of each function, in bytes
    #[arg(long, conflicts_with = "asm")]
    pub(crate) sizes: bool,
    /// Also print what was measured of the cells on a machine, from a file that `measure --save` wrote; can be repeated
    #[arg(long, value_name = "FILE", conflicts_with_all = ["probes", "filter", "sequences", "command"])]
    pub(crate) measured: Vec<PathBuf>,
    /// Explain each instruction
    #[arg(long, conflicts_with = "command")]
    pub(crate) explain: bool,
    /// Show sequences: of two operations, and of two with a fence between them (`load::acquire+store`); all, if none is named
    #[arg(long, conflicts_with_all = ["probes", "filter", "types", "orderings", "result", "operand", "all", "command"])]
    pub(crate) sequences: bool,
    /// Print the lines of your source between the instructions
    #[arg(long, requires = "probes", conflicts_with_all = ["asm", "command", "explain", "sizes"])]
    pub(crate) rust: bool,
    /// Print the commands that reproduce each cell, with rustc and with cargo-show-asm
    #[arg(long, conflicts_with_all = ["asm", "no_cache"])]
    pub(crate) command: bool,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

/// The formats of `show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShowFormat {
    /// The listings, for the terminal.
    Text,
    /// The rows, as in matrix.json.
    Json,
    /// Tables.
    #[value(alias = "md")]
    Markdown,
    /// A line for each cell, with its listing.
    Csv,
}

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatName {
    Html,
    Json,
    #[value(alias = "md")]
    Markdown,
    Csv,
    /// A page in Markdown for each operation.
    Operations,
}
