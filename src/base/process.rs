//! Runs a program: with a time limit, in its own process group, and never through a shell.
//!
//! It knows nothing about compilers. Children do not get the terminal's Ctrl-C, since they are in other groups: the
//! waiting thread notices the interruption and ends the whole group.

mod invocation;
pub mod supervisor;

pub use invocation::Invocation;

use crate::base::untrusted::abridged;
use process_wrap::std::{ChildWrapper, CommandWrap};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often a wait checks the time and for an interruption.
const TICK: Duration = Duration::from_millis(20);

/// How long a program that has ended may leave its output open, which a program that it started can hold.
const GRACE: Duration = Duration::from_secs(1);

/// A program that prints more than this to a pipe is not the expected one.
const PIPE_LIMIT: u64 = 64 << 20;

/// The variables that change what rustc prints or does. Compilers run without them, so that they do not affect the
/// cache.
const FOREIGN: &[&str] = &[
    "RUSTC_BOOTSTRAP",
    "RUSTC_LOG",
    "RUST_BACKTRACE",
    "CARGO_TERM_COLOR",
    // The folder of additional target specifications.
    "RUST_TARGET_PATH",
    // The oldest system version to compile for, on Apple's targets: it is in the assembly.
    "MACOSX_DEPLOYMENT_TARGET",
    "IPHONEOS_DEPLOYMENT_TARGET",
    "TVOS_DEPLOYMENT_TARGET",
    "WATCHOS_DEPLOYMENT_TARGET",
    "XROS_DEPLOYMENT_TARGET",
];

/// A program's output and exit status.
#[derive(Debug, Clone)]
pub struct Output {
    /// Its exit status.
    pub status: ExitStatus,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Output {
    /// The line of a compiler's output that says what went wrong: the first error, or the exit status. LLVM names its
    /// nodes by their addresses, which differ each time, so they are left out.
    #[must_use]
    pub fn first_error(&self) -> String {
        let lines = || self.stderr.lines().map(str::trim).filter(|line| !line.is_empty());
        let line = lines()
            .find(|line| line.contains("LLVM ERROR") || line.starts_with("error"))
            .or_else(|| lines().find(|line| line.contains("panicked at")))
            .or_else(|| lines().next());
        line.map_or_else(
            || format!("the compiler ended without a message ({})", self.status),
            |line| without_addresses(&abridged(line)),
        )
    }

    /// Whether a program reports a full disk, in the words of Unix or of Windows.
    #[must_use]
    pub fn is_of_full_disk(&self) -> bool {
        let words = ["No space left on device", "Disk quota exceeded", "There is not enough space on the disk"];
        words.iter().any(|words| self.stderr.contains(words))
    }
}

/// A text with `0x…` instead of every hexadecimal number that is long enough to be an address.
fn without_addresses(text: &str) -> String {
    let mut parts = text.split("0x");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        result.push_str("0x");
        result.push_str(if digits >= 8 { "…" } else { &part[..digits] });
        result.push_str(&part[digits..]);
    }
    result
}

/// Why there is no output of a program.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no such program.
    #[error("cannot run `{program}`: no such program")]
    NotFound {
        /// The requested program.
        program: PathBuf,
    },
    /// The operating system refused.
    #[error("cannot run `{command}`")]
    Io {
        /// The command line.
        command: String,
        /// Its reason.
        source: io::Error,
    },
    /// It took too long and was ended.
    #[error("{program} did not end within {seconds} s and was stopped (--timeout sets the limit)")]
    TimedOut {
        /// The name of the program.
        program: String,
        /// The limit.
        seconds: u64,
    },
    /// The disk is full.
    #[error("the disk of the cache folder {} is full: make room, or name another folder with --cache DIR", folder.display())]
    DiskFull {
        /// The folder.
        folder: PathBuf,
    },
    /// The user pressed Ctrl-C.
    #[error("interrupted")]
    Interrupted,
}

impl RunError {
    /// Whether the reason is the program itself, not the machine or the user.
    #[must_use]
    pub fn is_of_program(&self) -> bool {
        match self {
            RunError::TimedOut { .. } => true,
            RunError::NotFound { .. } | RunError::Io { .. } | RunError::DiskFull { .. } | RunError::Interrupted => {
                false
            }
        }
    }
}

/// Runs programs, with a time limit and until interrupted.
#[derive(Debug, Clone)]
pub struct Runner {
    /// The time limit for one program.
    pub timeout: Duration,
    /// Set from outside when everything must stop.
    pub interrupted: Arc<AtomicBool>,
    /// The program that ends what runs when this process ends, however it ends; see [`supervisor`]. Without it a program can
    /// outlive this process if that is killed.
    pub supervisor: Option<PathBuf>,
}

impl Runner {
    /// Whether everything must stop.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }

    /// Runs a program until it ends and returns its output. A failure exit status is not an error here.
    pub fn run(&self, invocation: &Invocation) -> Result<Output, RunError> {
        tracing::debug!("{invocation}");
        if self.is_interrupted() {
            return Err(RunError::Interrupted);
        }
        let failure = |source| RunError::Io { command: invocation.to_string(), source };
        // A supervisor cannot tell the program's absence from its own.
        if which::which(&invocation.program).is_err() && !exists(&invocation.program) {
            return Err(RunError::NotFound { program: invocation.program.clone() });
        }
        let mut child = command(invocation, self.supervisor.as_deref())
            .spawn()
            .or_else(|error| if self.supervisor.is_some() { command(invocation, None).spawn() } else { Err(error) })
            .map_err(failure)?;
        let (sender, receiver) = mpsc::channel();
        read(child.stdout().take(), 0, sender.clone());
        read(child.stderr().take(), 1, sender);
        let started = Instant::now();
        let mut printed = [Vec::new(), Vec::new()];
        let mut ended: Option<(ExitStatus, Instant)> = None;
        loop {
            match receiver.recv_timeout(TICK) {
                Ok((stream, bytes)) => printed[stream] = bytes,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    self.stop_if_due(&mut *child, invocation, started)?;
                    if ended.is_none() {
                        ended = child.inner_mut().try_wait().map_err(failure)?.map(|status| (status, Instant::now()));
                    }
                    if ended.is_some_and(|(_, since)| since.elapsed() >= GRACE) {
                        // What is left of its group holds the pipes.
                        let _ = child.start_kill();
                    }
                }
            }
        }
        let status = loop {
            if let Some((status, _)) = ended {
                break status;
            }
            if let Some(status) = child.try_wait().map_err(failure)? {
                break status;
            }
            self.stop_if_due(&mut *child, invocation, started)?;
            std::thread::sleep(Duration::from_millis(1));
        };
        let [stdout, stderr] = printed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Ok(Output { status, stdout, stderr })
    }

    /// Kills the child and all its descendants, if its time is over or the user interrupts.
    fn stop_if_due(
        &self,
        child: &mut dyn ChildWrapper,
        invocation: &Invocation,
        started: Instant,
    ) -> Result<(), RunError> {
        let reason = if self.is_interrupted() {
            RunError::Interrupted
        } else if started.elapsed() >= self.timeout {
            tracing::info!("stopped: {invocation}");
            let program = invocation.program.file_name().unwrap_or_default().to_string_lossy().into_owned();
            RunError::TimedOut { program, seconds: self.timeout.as_secs() }
        } else {
            return Ok(());
        };
        // It may just have ended by itself: then there is nothing to kill.
        let _ = child.kill();
        Err(reason)
    }
}

/// Whether a program given as a path exists. A bare name was already not found in PATH.
fn exists(program: &Path) -> bool {
    program.components().count() > 1 && program.exists()
}

fn command(invocation: &Invocation, supervisor: Option<&Path>) -> CommandWrap {
    let (mut command, stdin) = match supervisor {
        Some(supervisor) => (supervisor::command(supervisor, &invocation.program), Stdio::piped()),
        None => (Command::new(&invocation.program), Stdio::null()),
    };
    command.args(&invocation.arguments).stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
    // The output must not depend on the user's environment.
    for name in FOREIGN {
        command.env_remove(name);
    }
    // No crash reports in the current folder.
    command.env("RUSTC_ICE", "0");
    for (name, value) in &invocation.environment {
        command.env(name, value);
    }
    if let Some(directory) = &invocation.directory {
        command.current_dir(directory);
    }
    let mut command = CommandWrap::from(command);
    #[cfg(unix)]
    command.wrap(process_wrap::std::ProcessGroup::leader());
    #[cfg(windows)]
    command.wrap(process_wrap::std::JobObject);
    command
}

/// Reads a pipe to its end in another thread, so that no pipe fills up while the other is read.
fn read(pipe: Option<impl Read + Send + 'static>, stream: usize, sender: mpsc::Sender<(usize, Vec<u8>)>) {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // A broken pipe ends the output; the exit status shows the problem.
            let _ = pipe.take(PIPE_LIMIT).read_to_end(&mut bytes);
        }
        // There is no receiver if the program was stopped.
        let _ = sender.send((stream, bytes));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_left_out() {
        let text =
            "LLVM ERROR: Cannot select: 0x7f1e7211e0e0: ch = AtomicFence 0x7f1e7201c120, TargetConstant:i16<4>, 0x10";
        let expected = "LLVM ERROR: Cannot select: 0x…: ch = AtomicFence 0x…, TargetConstant:i16<4>, 0x10";
        assert_eq!(without_addresses(text), expected);
    }
}
