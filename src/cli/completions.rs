//! `completions`: the script for a shell, and the answers when a shell asks what a word may become.
//!
//! The script asks this program each time. So the answers are those of the folder: the rows of its targets file, and its files.

mod words;

use super::arguments::Arguments;
use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::{EnvCompleter, Shells};
use std::ffi::{OsStr, OsString};
use std::io::{self, Write as _};
use std::process::ExitCode;

/// The variable with which a script asks: its value is the name of the shell.
pub(super) const ASKED: &str = "ASM_MATRIX_COMPLETE";

/// Not that of clap, which does not see names with colons: bash takes these apart.
const BASH: &str = include_str!("completions/bash.sh");

/// The script for a shell.
pub(super) fn script(shell: Shell) -> io::Result<String> {
    if shell == Shell::Bash {
        return Ok(BASH.to_owned());
    }
    let name = env!("CARGO_PKG_NAME");
    let mut script = Vec::new();
    completer(&shell.to_string())?.write_registration(ASKED, name, name, name, &mut script)?;
    Ok(String::from_utf8_lossy(&script).into_owned())
}

/// Answers a shell: what the last word may become, a line each. The words are behind `--`.
pub(super) fn answer(shell: &OsStr) -> ExitCode {
    let words = std::env::args_os().skip_while(|word| word != "--").skip(1).collect();
    match answered(&shell.to_string_lossy(), words) {
        Ok(()) => ExitCode::SUCCESS,
        // A shell that completes shows nothing else.
        Err(_) => ExitCode::FAILURE,
    }
}

fn answered(shell: &str, words: Vec<OsString>) -> io::Result<()> {
    let mut answer = Vec::new();
    let here = std::env::current_dir().ok();
    completer(shell)?.write_complete(&mut command(), words, here.as_deref(), &mut answer)?;
    io::stdout().write_all(&answer)
}

fn completer(shell: &str) -> io::Result<&'static dyn EnvCompleter> {
    const SHELLS: Shells<'static> = Shells::builtins();
    SHELLS.0.iter().copied().find(|known| known.is(shell)).ok_or_else(|| io::Error::other("no such shell"))
}

/// The command line, with what completes the values that are not in its types.
fn command() -> clap::Command {
    Arguments::command().mut_subcommands(|command| {
        command.mut_args(|argument| match words::of(argument.get_id().as_str()) {
            Some(words) => argument.add(ArgValueCompleter::new(words)),
            None => argument,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_value_with_words_has_an_argument() {
        let command = Arguments::command();
        let arguments = command.get_subcommands().flat_map(clap::Command::get_arguments);
        let ids: BTreeSet<&str> = arguments.map(|argument| argument.get_id().as_str()).collect();
        for (id, _) in words::WORDS {
            assert!(ids.contains(id), "no argument is called {id}");
        }
    }
}
