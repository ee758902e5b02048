//! `completions`: the completion script for a shell.

use super::arguments::Arguments;
use clap::CommandFactory as _;
use clap_complete::Shell;

/// The script for a shell.
pub(super) fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), env!("CARGO_PKG_NAME"), &mut script);
    let script = String::from_utf8_lossy(&script);
    match shell {
        // clap_complete writes the hyphen of the program's name differently where it recognises a command and where it
        // lists the options, so none would be completed.
        Shell::Bash => script.replace("asm__subcmd__matrix", "asm__matrix"),
        _ => script.into_owned(),
    }
}
