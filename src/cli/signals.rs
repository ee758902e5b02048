//! Ctrl-C and termination: the first one asks the command to end, and ends it if it does not; the second one ends it at once.
//!
//! However the process ends, what it runs ends with it: see [`crate::base::process::supervisor`].

use super::terminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The exit code of a process that was interrupted.
pub(super) const INTERRUPTED: u8 = 130;

/// How long a command may take to end by itself. It may be waiting for a file that nobody writes.
const PATIENCE: Duration = Duration::from_millis(400);

/// The flag that the first signal sets.
#[expect(clippy::disallowed_methods, reason = "main may be waiting for something that does not come")]
pub(super) fn heard() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    // Without the handler a signal ends the program at once.
    let _ = ctrlc::set_handler(move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED.into());
        }
        std::thread::spawn(|| {
            std::thread::sleep(PATIENCE);
            terminal::note("interrupted");
            std::process::exit(INTERRUPTED.into());
        });
    });
    interrupted
}
