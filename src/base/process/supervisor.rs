//! The supervisor: this program once more, between itself and a program that it runs, so that nothing outlives it.
//!
//! Its standard input is a pipe that only the first process holds open. When that ends, however it ends, the pipe closes, and
//! the supervisor ends its process group: the program, and whatever that started. On Windows a job object does the same.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

/// The first argument of a supervisor; the program and its arguments follow.
pub const WORD: &str = "__supervise";

/// This program, if it can be its own supervisor.
#[must_use]
pub fn own() -> Option<PathBuf> {
    if cfg!(unix) { std::env::current_exe().ok().filter(|path| path.is_file()) } else { None }
}

/// A command that runs a program under a supervisor, whose standard input has to be the pipe.
pub(super) fn command(supervisor: &Path, program: &Path) -> Command {
    let mut command = Command::new(supervisor);
    command.arg(WORD).arg(program);
    command
}

/// Is a supervisor: runs the program of these arguments, and ends as that does.
#[must_use]
pub fn run(arguments: &mut dyn Iterator<Item = OsString>) -> ExitCode {
    let Some(program) = arguments.next() else { return ExitCode::FAILURE };
    std::thread::spawn(end_with_pipe);
    match Command::new(&program).args(arguments).stdin(Stdio::null()).status() {
        Ok(status) => exit_as(status),
        Err(error) => {
            // The first process reads it as the program's own.
            let _ = writeln!(std::io::stderr(), "error: cannot run `{}`: {error}", Path::new(&program).display());
            ExitCode::from(127)
        }
    }
}

/// Waits until the pipe closes, and ends the process group, this process included.
fn end_with_pipe() {
    let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
    #[cfg(unix)]
    {
        use nix::sys::signal::{Signal, kill};
        use nix::unistd::Pid;
        // 0 is the group of the caller.
        let _ = kill(Pid::from_raw(0), Signal::SIGKILL);
    }
}

/// Ends with the exit code or the signal of the program.
fn exit_as(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    {
        use nix::sys::signal::{Signal, raise};
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(signal) = status.signal().and_then(|number| Signal::try_from(number).ok()) {
            let _ = raise(signal);
        }
    }
    status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}
