//! The command line: commands, options and their help texts. Nothing is done here.

mod changes;
mod meaning;
mod measure;
mod outcomes;
mod selection;
mod show;
mod simulate;
mod user;

pub(crate) use changes::{Bless, Check, Diff, DriftFormatName, Filter, Gate, Snapshots};
pub(crate) use meaning::{
    Claims, Cliffs, Costs, Figure, FigureFormat, FindingsFormat, OrderingName, TextFormat, Verify,
};
pub(crate) use measure::{Measure, MeasureFormat};
pub(crate) use outcomes::{Outcomes, OutcomesFormat};
pub(crate) use selection::Selection;
pub(crate) use show::{Build, FormatName, Merge, Output, Show, ShowFormat};
pub(crate) use simulate::{Simulate, SimulateFormat};
pub(crate) use user::{Functions, ListFormat, Parts, UserCode};

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// How Rust's atomics compile: compiles a probe function per operation, type, ordering and target, and reads the
/// instructions from the compiler's assembly.
#[derive(Debug, Parser)]
#[command(name = "asm-matrix", version, max_term_width = 100, propagate_version = false)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) display: Display,
}

/// How messages are shown.
#[derive(Debug, Args)]
pub(crate) struct Display {
    /// When to use colours: auto, always or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_possible_values = true)]
    pub(crate) color: When,
    /// Print each step; given twice, print every command that is run
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// Print errors and results only
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Do not show long output of `show` and `list` through a pager (`ASM_MATRIX_PAGER`, `PAGER`, or less)
    #[arg(long, global = true)]
    pub(crate) no_pager: bool,
}

/// `auto`, `always` or `never`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compile the probes and write the matrix as a page, JSON, Markdown and CSV
    Build(Build),
    /// Join the reports of several machines, each of which built a shard
    Merge(Merge),
    /// Print the instructions of an operation
    Show(Show),
    /// List the functions of your code that can be rows, with their instructions
    Functions(Functions),
    /// List what is missing or expensive on each target: loops, wider accesses, calls
    Cliffs(Cliffs),
    /// Explain an instruction and its suffixes
    Explain(Explain),
    /// Decide claims about the instructions; exit with 1 if one that should hold does not
    Claims(Claims),
    /// Show which orderings compile to the same code, and what a weaker one would change
    Costs(Costs),
    /// Measure what the cells cost on this machine: their code, called in several ways
    Measure(Measure),
    /// Draw figure 7-1 of the book "Rust Atomics and Locks" with this compiler's instructions
    Figure(Figure),
    /// Compare with the snapshots; exit with 1 if a change fails
    Check(Check),
    /// Compare two compilers, matrices, targets or orderings
    Diff(Diff),
    /// Write the snapshots
    Bless(Bless),
    /// Judge whether each cell gives the ordering that its source asks for; exit with 1 if one does not
    Verify(Verify),
    /// Write a litmus test of cells for herd7, and run it if herd7 is installed
    Litmus(Litmus),
    /// Decide litmus tests of herd7's format: whether their statements hold
    Simulate(Simulate),
    /// Print what a program of several threads can do, by the language and as compiled; exit with 1 if a target allows what
    /// the program or the language forbids
    Outcomes(Outcomes),
    /// List the words that other commands take: operations, types, targets, groups, idioms and listings
    List(List),
    /// List the triples of the compiler, with what is known of each: widths of atomics, memory model, tier
    Targets(Targets),
    /// List the compilers and tools found, and what each is for
    Doctor(Doctor),
    /// Print where the cache is or what it holds, or empty it
    Cache(Cache),
    /// Print a completion script for a shell
    Completions {
        /// bash, elvish, fish, powershell or zsh
        #[arg(value_name = "SHELL", hide_possible_values = true)]
        shell: clap_complete::Shell,
    },
    /// Write the manual pages to a folder, one for each command
    Man {
        /// The folder, made if it is not there: `~/.local/share/man/man1`
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Cache {
    /// path: where it is; size: what it holds; clean: remove all entries, which later runs make again
    #[arg(value_name = "ACTION", hide_possible_values = true)]
    pub(crate) action: CacheAction,
    /// The cache, if it is not the default one [default: `ASM_MATRIX_CACHE`, else asm-matrix in the user's cache folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) cache: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CacheAction {
    Path,
    Size,
    Clean,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A mnemonic as compilers print it: `ldaddal`, `amoadd.w.aqrl`, `lock xadd`; of your code, a function, each of whose
    /// instructions is explained, or all if none is named
    #[arg(required_unless_present_any = ["probes", "filter"], num_args = 1.., value_name = "MNEMONIC")]
    pub(crate) mnemonic: Vec<String>,
    /// Only this instruction set: `aarch64`, `riscv64`, `x86_64`, …
    #[arg(long, value_name = "ISA", conflicts_with_all = ["probes", "filter"])]
    pub(crate) isa: Option<String>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct Litmus {
    /// The names of probes (`store::u32::seq_cst`), in the order of the accesses of the litmus shape, repeated if there
    /// are too few; a fence comes after the access before it
    #[arg(required = true, value_name = "CELL")]
    pub(crate) cells: Vec<String>,
    /// The litmus shape: SB, MP, LB, IRIW, …
    #[arg(long, value_name = "SHAPE")]
    pub(crate) shape: String,
    /// Write to this file instead of standard output
    #[arg(short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only these: operations, types, targets, groups or idioms
    #[arg(value_name = "WHAT", hide_possible_values = true)]
    pub(crate) what: Option<Listed>,
    /// The file with the targets [default: targets.toml in this folder, else the built-in one]
    #[arg(long, value_name = "FILE")]
    pub(crate) targets: Option<PathBuf>,
}

/// What `list` lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Listed {
    /// The operations, with their orderings and types.
    Operations,
    /// The types, with their widths.
    Types,
    /// The rows of the targets file.
    Targets,
    /// The groups of the targets file.
    Groups,
    /// The idioms, and the listings of the book.
    Idioms,
}

#[derive(Debug, Args)]
pub(crate) struct Targets {
    /// Only triples that have each of these words in a column or in the compiler's description: `linux arm`
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
    /// How to print them: text or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) compiler: Compiler,
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// The file with the targets [default: targets.toml in this folder, else the built-in one]
    #[arg(long, value_name = "FILE")]
    pub(crate) targets: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) compiler: Compiler,
}

/// The compiler, and how to run it.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Compiler")]
pub(crate) struct Compilation {
    #[command(flatten)]
    pub(crate) compiler: Compiler,
    /// The syntax of x86 assembly: intel, att, or both (on the page of `build`; elsewhere the same as intel)
    #[arg(long, value_name = "SYNTAX", default_value = "intel", hide_possible_values = true)]
    pub(crate) syntax: SyntaxName,
    /// Read DIR/<target>.s instead of running a compiler
    #[arg(long, value_name = "DIR", conflicts_with_all = ["toolchain", "rustc", "core", "syntax"])]
    pub(crate) asm: Option<PathBuf>,
    /// How many compilers run at once [default: one per core]
    #[arg(long, short, value_name = "N")]
    pub(crate) jobs: Option<std::num::NonZeroUsize>,
}

/// The compiler.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Compiler")]
pub(crate) struct Compiler {
    /// A rustup toolchain, for example `nightly`, or the path of a compiler; several make a history (build only), the
    /// oldest first [default: `rustc` in this folder]
    #[arg(long, value_name = "NAME")]
    pub(crate) toolchain: Vec<String>,
    /// The path of the compiler; of a history, the last one
    #[arg(long, value_name = "PATH")]
    pub(crate) rustc: Option<PathBuf>,
    /// Where `core` comes from: auto, installed, embedded or rust-src
    #[arg(long, value_name = "ORIGIN", default_value = "auto", hide_possible_values = true)]
    pub(crate) core: CoreName,
    /// Where to cache compiled output; in a folder with other files, its subfolder asm-matrix [default:
    /// `ASM_MATRIX_CACHE`, else asm-matrix in the user's cache folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) cache: Option<PathBuf>,
    /// Compile everything again and cache nothing, whatever --cache says
    #[arg(long)]
    pub(crate) no_cache: bool,
    /// The time limit for one run of the compiler [default: 60 and one for every 100 probes; 600 for cargo]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) timeout: Option<u64>,
}

impl Compiler {
    /// Each named compiler alone, in order; one even if none is named.
    pub(crate) fn each(&self) -> Vec<Compiler> {
        let names = self.toolchain.iter().map(|name| (vec![name.clone()], None));
        let path = self.rustc.iter().map(|path| (Vec::new(), Some(path.clone())));
        let mut each: Vec<Compiler> =
            names.chain(path).map(|(toolchain, rustc)| Compiler { toolchain, rustc, ..self.clone() }).collect();
        if each.is_empty() {
            each.push(self.clone());
        }
        each
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CoreName {
    Auto,
    Installed,
    Embedded,
    RustSrc,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SyntaxName {
    Intel,
    Att,
    /// Intel, and on the page AT&T too.
    Both,
}
