//! Running a program: with a time limit, in a process group of its own, and never through a shell.
//!
//! It knows nothing of compilers. Children do not get the terminal's Ctrl-C, since they are in other groups: the one who
//! waits for them notices the interruption and ends the whole group.

mod invocation;

pub use invocation::Invocation;

use process_wrap::std::{ChildWrapper, CommandWrap};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often a wait looks at the time and for an interruption.
const TICK: Duration = Duration::from_millis(20);

/// A program that prints more than this to a pipe is not what it should be.
const PIPE_LIMIT: u64 = 64 << 20;

/// The variables that change what rustc prints or does: what is in the cache was made without them.
const FOREIGN: &[&str] = &[
    "RUSTC_BOOTSTRAP",
    "RUSTC_LOG",
    "RUST_BACKTRACE",
    "CARGO_TERM_COLOR",
    // Where descriptions of targets are that the compiler does not have itself.
    "RUST_TARGET_PATH",
    // The oldest system to compile for, on Apple's targets: it is written to the assembly.
    "MACOSX_DEPLOYMENT_TARGET",
    "IPHONEOS_DEPLOYMENT_TARGET",
    "TVOS_DEPLOYMENT_TARGET",
    "WATCHOS_DEPLOYMENT_TARGET",
    "XROS_DEPLOYMENT_TARGET",
];

/// What a program printed, and how it ended.
#[derive(Debug, Clone)]
pub struct Output {
    /// How it ended.
    pub status: ExitStatus,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Output {
    /// The line of a compiler's output that says what went wrong: the first error, or how it ended. LLVM names its
    /// nodes by their addresses, which are others each time: they are left out.
    #[must_use]
    pub fn first_error(&self) -> String {
        let lines = || self.stderr.lines().map(str::trim).filter(|line| !line.is_empty());
        let line = lines()
            .find(|line| line.contains("LLVM ERROR") || line.starts_with("error"))
            .or_else(|| lines().find(|line| line.contains("panicked at")))
            .or_else(|| lines().next());
        line.map_or_else(|| format!("the compiler ended without a word ({})", self.status), without_addresses)
    }

    /// Whether a program says that it found no room for what it wrote, in the words of Unix or of Windows.
    #[must_use]
    pub fn is_of_full_disk(&self) -> bool {
        let words = ["No space left on device", "Disk quota exceeded", "There is not enough space on the disk"];
        words.iter().any(|words| self.stderr.contains(words))
    }
}

/// A text with `0x…` in the place of every hexadecimal number that is long enough to be an address.
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

/// Why a program gave no output.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no such program.
    #[error("cannot run `{program}`: no such program")]
    NotFound {
        /// What was asked for.
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
    /// It found no room for what it wrote.
    #[error("the disk of the cache folder {} is full: make room, or name another folder by --cache DIR", folder.display())]
    DiskFull {
        /// The folder.
        folder: PathBuf,
    },
    /// The user pressed Ctrl-C.
    #[error("interrupted")]
    Interrupted,
}

impl RunError {
    /// Whether the program itself is the reason, and not the machine or the user.
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

/// How programs are run: for how long at most, and until when.
#[derive(Debug, Clone)]
pub struct Runner {
    /// The time that one program may take.
    pub timeout: Duration,
    /// Set from outside when everything has to stop.
    pub interrupted: Arc<AtomicBool>,
}

impl Runner {
    /// Whether everything has to stop.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }

    /// Runs a program to its end and returns what it printed. That it failed is no error here.
    pub fn run(&self, invocation: &Invocation) -> Result<Output, RunError> {
        tracing::debug!("{invocation}");
        if self.is_interrupted() {
            return Err(RunError::Interrupted);
        }
        let failure = |source| RunError::Io { command: invocation.to_string(), source };
        let mut child = command(invocation).spawn().map_err(|source| match source.kind() {
            io::ErrorKind::NotFound if !exists(&invocation.program) => {
                RunError::NotFound { program: invocation.program.clone() }
            }
            _ => failure(source),
        })?;
        let (sender, receiver) = mpsc::channel();
        read(child.stdout().take(), 0, sender.clone());
        read(child.stderr().take(), 1, sender);
        let started = Instant::now();
        let mut printed = [Vec::new(), Vec::new()];
        loop {
            match receiver.recv_timeout(TICK) {
                Ok((stream, bytes)) => printed[stream] = bytes,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => self.stop_if_due(&mut *child, invocation, started)?,
            }
        }
        let status = loop {
            if let Some(status) = child.try_wait().map_err(failure)? {
                break status;
            }
            self.stop_if_due(&mut *child, invocation, started)?;
            std::thread::sleep(Duration::from_millis(1));
        };
        let [stdout, stderr] = printed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Ok(Output { status, stdout, stderr })
    }

    /// Ends the child and all it started, if its time is over or the user says so.
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
        // It may have ended by itself in this moment: then there is nothing to kill.
        let _ = child.kill();
        Err(reason)
    }
}

/// Whether a program given as a path is there. A bare name is looked for in PATH, which has said no already.
fn exists(program: &Path) -> bool {
    program.components().count() > 1 && program.exists()
}

fn command(invocation: &Invocation) -> CommandWrap {
    let mut command = CommandWrap::with_new(&invocation.program, |command| {
        command.args(&invocation.arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // The answer must not depend on who asks.
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
    });
    #[cfg(unix)]
    command.wrap(process_wrap::std::ProcessGroup::leader());
    #[cfg(windows)]
    command.wrap(process_wrap::std::JobObject);
    command
}

/// Reads a pipe to its end in a thread of its own, so that no pipe can fill up while the other is read.
fn read(pipe: Option<impl Read + Send + 'static>, stream: usize, sender: mpsc::Sender<(usize, Vec<u8>)>) {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // A pipe that breaks ends the output; the exit status tells the rest.
            let _ = pipe.take(PIPE_LIMIT).read_to_end(&mut bytes);
        }
        // Nobody listens any more if the program was stopped.
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
