//! The command line: arguments in, text and exit code out. It holds no logic of its own.
//!
//! Data goes to standard output, progress and notes to standard error. Exit codes: 0 as expected, 1 drift or a finding,
//! 2 could not run, 130 interrupted.

mod annotated;
mod arguments;
mod asserted;
mod bless;
mod build;
mod cache;
mod check;
mod claims;
mod cliffs;
mod command;
mod completions;
mod costs;
mod diff;
mod doctor;
mod explain;
mod extra;
mod failure;
mod figure;
mod functions;
mod gate;
mod git;
mod leftovers;
mod list;
mod litmus;
mod man;
mod measure;
mod measured;
mod merge;
mod merging;
mod messages;
mod model;
mod outcomes;
mod output;
mod pager;
mod part;
mod places;
mod product;
mod programs;
mod reorder;
mod review;
mod selection;
mod settings;
mod show;
mod side;
mod signals;
mod simulate;
mod targets;
mod terminal;
mod user;
mod verify;
mod watch;
mod welcome;
mod work;

#[doc(hidden)]
pub use settings::assertions;

use crate::base::bug::{self, REPORT, guarded};
use crate::base::process::{Runner, supervisor};
use crate::compile::user::{NO_LINK, stand_in};
use arguments::{Arguments, Bless, Check, Command, Display, When};
use clap::{CommandFactory as _, Parser as _};
use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tracing::level_filters::LevelFilter;

/// How a command ended, if it could run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// As expected.
    Expected,
    /// Something differs from what was expected.
    Unexpected,
    /// Nothing could be compiled.
    Impossible,
}

/// Shared by all commands.
#[derive(Clone)]
struct Context {
    /// Set when the user presses Ctrl-C.
    interrupted: Arc<AtomicBool>,
    /// Whether notes and progress are suppressed.
    quiet: bool,
    /// Whether output is complete, not abridged.
    verbose: bool,
    /// Whether long output goes through a pager, on a terminal.
    is_paged: bool,
    /// The words of the command line, to suggest another command.
    words: Vec<OsString>,
}

impl Context {
    /// Runs programs: each may take the named time, or the usual one, in seconds.
    fn runner(&self, named: Option<u64>, usual: u64) -> Runner {
        let timeout = named.unwrap_or(usual);
        let interrupted = Arc::clone(&self.interrupted);
        Runner { timeout: Duration::from_secs(timeout), interrupted, supervisor: supervisor::own() }
    }
}

/// The command line, for those who ask what it takes: completions, manual pages, and the tests of the documentation.
#[doc(hidden)]
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs programs that answer at once, for words that help whoever types: nobody waits for them.
fn brief() -> Runner {
    Runner { timeout: Duration::from_secs(5), interrupted: Arc::default(), supervisor: None }
}

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    if words.next().is_some_and(|word| word == supervisor::WORD) {
        return supervisor::run(&mut words);
    }
    // Called by rustc as the linker of a binary whose assembly is all that is wanted.
    if std::env::var_os(NO_LINK).is_some() {
        let is_done = stand_in(std::env::args_os().skip(1)).is_ok();
        return if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    if let Some(shell) = std::env::var_os(completions::ASKED) {
        return completions::answer(&shell);
    }
    if std::env::args_os().len() == 1 && std::io::stdout().is_terminal() {
        return ended(welcome::welcome(), &AtomicBool::default());
    }
    let Arguments { command, display } = Arguments::parse();
    let (quiet, verbose, is_paged) = (display.quiet, display.verbose > 0, !display.no_pager);
    set_up(&display);
    let interrupted = signals::heard();
    let has_bug = Arc::new(AtomicBool::new(false));
    report_bugs(&has_bug);
    let context = Context { interrupted, quiet, verbose, is_paged, words: std::env::args_os().skip(1).collect() };
    ended(settled(|| dispatch(command, &context), &has_bug), &context.interrupted)
}

/// The exit code of a command, with its error printed.
fn ended(outcome: anyhow::Result<Verdict>, interrupted: &AtomicBool) -> ExitCode {
    match outcome {
        Ok(Verdict::Expected) => ExitCode::SUCCESS,
        Ok(Verdict::Unexpected) => ExitCode::from(1),
        Ok(Verdict::Impossible) => ExitCode::from(2),
        Err(_) if interrupted.load(Ordering::Relaxed) => {
            terminal::note("interrupted: nothing was written");
            ExitCode::from(signals::INTERRUPTED)
        }
        Err(error) => {
            terminal::note(&failure::rendered(&error));
            ExitCode::from(2)
        }
    }
}

/// The verdict of a command: after a bug it is never as expected. The hook has already reported a panic that nothing
/// caught.
fn settled(command: impl FnOnce() -> anyhow::Result<Verdict>, has_bug: &AtomicBool) -> anyhow::Result<Verdict> {
    let outcome = guarded(command).unwrap_or(Ok(Verdict::Impossible));
    if has_bug.load(Ordering::Relaxed) { outcome.map(|_| Verdict::Impossible) } else { outcome }
}

/// A panic is a bug in this program. It is reported as such, once, and `has_bug` remembers it.
fn report_bugs(has_bug: &Arc<AtomicBool>) {
    let flag = Arc::clone(has_bug);
    std::panic::set_hook(Box::new(move |panic| {
        flag.store(true, Ordering::Relaxed);
        let place = panic.location().map(|place| format!(" at {}:{}", place.file(), place.line())).unwrap_or_default();
        let words = bug::words(panic.payload());
        let version = env!("CARGO_PKG_VERSION");
        let text = format!("bug in asm-matrix {version}{place}: {words}");
        terminal::note(&format!("{} {}", terminal::styled(terminal::ERROR, "error:"), terminal::visible(&text)));
        terminal::note(&format!("{} {REPORT}", terminal::styled(terminal::HELP, "help:")));
    }));
}

fn dispatch(mut command: Command, context: &Context) -> anyhow::Result<Verdict> {
    if let Some((selection, user)) = command.selection() {
        selection::expand(selection, user)?;
    }
    if let Some(parts) = command.parts()
        && let Some(settings) = settings::Settings::beside(parts.user)?
    {
        settings.defaults.apply(parts);
    }
    if let Some(parts) = command.parts() {
        user::instantiate(parts.user, &parts.compilation.compiler, context)?;
    }
    if let Command::Check(Check { snapshots, .. }) | Command::Bless(Bless { snapshots, .. }) = &mut command {
        snapshots.selection.sequences = snapshots.sequences;
        user::select_blessed(snapshots)?;
    }
    match command {
        Command::Build(arguments) => build::build(&arguments, context),
        Command::Merge(arguments) => merge::merge(&arguments, context),
        Command::Show(arguments) => show::show(&arguments, context),
        Command::Claims(arguments) => claims::claims(&arguments, context),
        Command::Costs(arguments) => costs::costs(&arguments, context),
        Command::Measure(arguments) => measure::measure(&arguments, context),
        Command::Functions(arguments) => functions::functions(&arguments, context),
        Command::Figure(arguments) => figure::figure(&arguments, context),
        Command::Check(arguments) => check::check(&arguments, context),
        Command::Diff(arguments) => diff::diff(&arguments, context),
        Command::Bless(arguments) => bless::bless(&arguments, context),
        Command::Verify(arguments) => verify::verify(&arguments, context),
        Command::Simulate(arguments) => simulate::simulate(&arguments, context),
        Command::Outcomes(arguments) => outcomes::outcomes(&arguments, context),
        Command::Litmus(mut arguments) => litmus::litmus(&mut arguments, context),
        Command::Cliffs(arguments) => cliffs::cliffs_of(&arguments, context),
        Command::Explain(arguments) => explain::explain(arguments, context),
        Command::List(arguments) => list::list(&arguments, context),
        Command::Cache(arguments) => cache::cache(&arguments),
        Command::Targets(arguments) => targets::targets(&arguments, context),
        Command::Doctor(arguments) => doctor::doctor(&arguments, context),
        Command::Completions { shell } => {
            terminal::print(&completions::script(shell)?)?;
            Ok(Verdict::Expected)
        }
        Command::Man { folder } => man::man(&folder),
    }
}

/// Sets up colours and messages as the command line asks.
fn set_up(display: &Display) {
    let Display { color, verbose, quiet, no_pager: _ } = display;
    match color {
        When::Auto => {}
        When::Always => anstream::ColorChoice::Always.write_global(),
        When::Never => anstream::ColorChoice::Never.write_global(),
    }
    let level = match verbose {
        _ if *quiet => LevelFilter::ERROR,
        0 => LevelFilter::WARN,
        1 => LevelFilter::INFO,
        _ => LevelFilter::DEBUG,
    };
    messages::show(level);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bug_is_never_as_expected() {
        let has_bug = Arc::new(AtomicBool::new(false));
        let ends = |command: fn() -> anyhow::Result<Verdict>| settled(command, &has_bug).ok();
        assert_eq!(ends(|| Ok(Verdict::Expected)), Some(Verdict::Expected));
        assert_eq!(ends(|| Ok(Verdict::Unexpected)), Some(Verdict::Unexpected));
        assert_eq!(ends(|| panic!("of the command itself")), Some(Verdict::Impossible));
        report_bugs(&has_bug);
        // It was caught, like one in a column, and the rest succeeded.
        let caught = || {
            assert!(guarded(|| panic!("of a column")).is_err());
            Ok(Verdict::Expected)
        };
        assert_eq!(ends(caught), Some(Verdict::Impossible));
        assert!(has_bug.load(Ordering::Relaxed));
    }
}
