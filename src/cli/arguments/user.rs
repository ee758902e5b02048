//! The arguments that select user code.

use super::{Bless, Build, Check, Claims, Cliffs, Command, Compilation, Costs, Diff, Explain, Figure, Gate, Litmus};
use super::{Measure, Outcomes, Selection, Show, Snapshots, Verify};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// User code instead of the probes.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Your code")]
pub(crate) struct UserCode {
    /// Compile this instead of the probes: the folder of a crate or workspace, or one `.rs` file; its exported functions
    /// are the rows
    #[arg(long, value_name = "PATH")]
    pub(crate) probes: Option<PathBuf>,
    /// Make a row of any function with a symbol whose path matches, exported or not, in dependencies too; with --asm it
    /// needs no --probes
    #[arg(long, value_name = "REGEX")]
    pub(crate) filter: Option<String>,
    /// Also make a row of each function of the source that matches and has no symbol
    #[arg(long, requires = "probes")]
    pub(crate) absent: bool,
    /// Make a row of a generic or inline function, by its path with all type arguments:
    /// `crossbeam_queue::ArrayQueue::<u64>::push`; can be repeated. A crate that calls it is written to
    /// asm-matrix-wrapper, in the folder of the package
    #[arg(long, value_name = "PATH", requires = "probes")]
    pub(crate) instantiate: Vec<String>,
    /// The package of a workspace
    #[arg(long, short, value_name = "NAME", requires = "probes")]
    pub(crate) package: Option<String>,
    /// Compile the library of the package [default: the library, or the only binary]
    #[arg(long, requires = "probes", group = "cargo_target")]
    pub(crate) lib: bool,
    /// Compile this binary of the package
    #[arg(long, value_name = "NAME", requires = "probes", group = "cargo_target")]
    pub(crate) bin: Option<String>,
    /// Compile this example of the package
    #[arg(long, value_name = "NAME", requires = "probes", group = "cargo_target")]
    pub(crate) example: Option<String>,
    /// Compile this integration test of the package
    #[arg(long, value_name = "NAME", requires = "probes", group = "cargo_target")]
    pub(crate) test: Option<String>,
    /// Features of the crate, passed to cargo; can be repeated
    #[arg(long, value_name = "FEATURES", requires = "probes", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
    /// Disable the default features of the crate
    #[arg(long, requires = "probes")]
    pub(crate) no_default_features: bool,
    /// The profile of the crate [default: release]
    #[arg(long, value_name = "NAME", requires = "probes")]
    pub(crate) profile: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Functions {
    /// Only functions whose path has these letters in this order, the best match first: `arrq push`
    pub(crate) search: Option<String>,
    /// How to print them: text or json
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) user: UserCode,
    #[command(flatten)]
    pub(crate) compilation: Compilation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    Text,
    Json,
}

/// What the command line says about user code.
pub(crate) struct Parts<'a> {
    pub(crate) user: &'a mut UserCode,
    pub(crate) selection: &'a mut Selection,
    pub(crate) compilation: &'a mut Compilation,
    /// Which changes fail, if the command compares.
    pub(crate) gate: Option<&'a mut Gate>,
}

impl Command {
    /// What it says about targets, and about user code, if it takes any.
    pub(crate) fn selection(&mut self) -> Option<(&mut Selection, Option<&UserCode>)> {
        match self {
            Command::Figure(Figure { selection, .. })
            | Command::Litmus(Litmus { selection, .. })
            | Command::Measure(Measure { selection, .. })
            | Command::Outcomes(Outcomes { selection, .. }) => Some((selection, None)),
            other => other.parts().map(|Parts { user, selection, .. }| (selection, Some(&*user))),
        }
    }

    /// The parts that are about user code, if the command takes any.
    pub(crate) fn parts(&mut self) -> Option<Parts<'_>> {
        let (user, selection, compilation, gate) = match self {
            Command::Build(Build { user, selection, compilation, .. })
            | Command::Show(Show { user, selection, compilation, .. })
            | Command::Functions(Functions { user, selection, compilation, .. })
            | Command::Verify(Verify { user, selection, compilation, .. })
            | Command::Claims(Claims { user, selection, compilation, .. })
            | Command::Cliffs(Cliffs { user, selection, compilation, .. })
            | Command::Costs(Costs { user, selection, compilation, .. })
            | Command::Explain(Explain { user, selection, compilation, .. })
            | Command::Bless(Bless { snapshots: Snapshots { user, selection, compilation, .. }, .. }) => {
                (user, selection, compilation, None)
            }
            Command::Diff(Diff { user, selection, compilation, gate, .. })
            | Command::Check(Check { snapshots: Snapshots { user, selection, compilation, .. }, gate, .. }) => {
                (user, selection, compilation, Some(gate))
            }
            Command::Figure(_)
            | Command::Litmus(_)
            | Command::Measure(_)
            | Command::Simulate(_)
            | Command::Outcomes(_)
            | Command::Merge(_)
            | Command::List(_)
            | Command::Cache(_)
            | Command::Targets(_)
            | Command::Doctor(_)
            | Command::Completions { .. }
            | Command::Man { .. } => return None,
        };
        Some(Parts { user, selection, compilation, gate })
    }
}
