//! Bugs in this program: a panic fails only the column that it happens in, and is reported as a bug.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A caught panic, with its message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("bug in asm-matrix {version}: {words}; {REPORT}", version = env!("CARGO_PKG_VERSION"))]
pub struct Bug {
    words: String,
}

/// How to report a bug.
pub const REPORT: &str = "please report it to the maintainers, with the command line, `asm-matrix doctor` and, if you can, \
                          the assembly (`--keep-asm`)";

/// The result of a step, or the bug in it. Each step of a column runs in this, so that a bug does not affect other
/// columns.
pub fn guarded<T>(step: impl FnOnce() -> T) -> Result<T, Bug> {
    // The state of a failed step is not used again.
    catch_unwind(AssertUnwindSafe(step)).map_err(|payload| Bug { words: words(payload.as_ref()) })
}

/// The message of a panic.
#[must_use]
pub fn words(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic without a message").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_bug_with_its_words() {
        assert_eq!(guarded(|| 1), Ok(1));
        let number = "é".len();
        let bug = guarded(|| assert!(number == 1, "of {number} bytes")).unwrap_err().to_string();
        assert!(bug.starts_with("bug in asm-matrix ") && bug.contains(": of 2 bytes; please report it"), "{bug}");
        assert_eq!(guarded(|| std::panic::panic_any(1)), Err(Bug { words: "a panic without a message".to_owned() }));
    }
}
