//! Printing. Text from compilers and files is escaped: it cannot move the cursor or change colours.

pub(super) use crate::base::untrusted::visible;

use anstyle::{AnsiColor, Style};
use anyhow::Context as _;
use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write as _};

/// For errors.
pub(super) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// For hints.
pub(super) const HELP: Style = AnsiColor::Cyan.on_default().bold();
/// For headings.
pub(super) const HEADING: Style = Style::new().bold();
/// For secondary text.
pub(super) const FAINT: Style = Style::new().dimmed();

/// Prints to standard output. A closed pipe is not an error.
pub(super) fn print(text: &str) -> anyhow::Result<()> {
    written(anstream::stdout().lock(), text)
}

fn written(mut stdout: impl io::Write, text: &str) -> anyhow::Result<()> {
    printed(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// The result of printing: who reads may stop at any time.
fn printed(attempt: io::Result<()>) -> anyhow::Result<()> {
    match attempt {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context("cannot write to standard output"),
    }
}

/// Prints a file's content to standard output: unchanged, but escaped on a terminal.
pub(super) fn print_content(text: &str) -> anyhow::Result<()> {
    let stdout = io::stdout();
    let text = if stdout.is_terminal() { visible(text) } else { Cow::Borrowed(text) };
    written(stdout.lock(), &text)
}

/// Prints a file's content to standard output as it is made: unchanged, but escaped on a terminal.
pub(super) fn print_made(make: impl Fn(&mut dyn io::Write) -> io::Result<()>) -> anyhow::Result<()> {
    let stdout = io::stdout();
    if stdout.is_terminal() {
        let mut bytes = Vec::new();
        make(&mut bytes)?;
        return print_content(&String::from_utf8_lossy(&bytes));
    }
    let mut buffer = io::BufWriter::new(stdout.lock());
    printed(make(&mut buffer).and_then(|()| buffer.flush()))
}

/// Prints a line to standard error. If that fails, there is no way to report it.
pub(super) fn note(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// The width of the terminal that standard output is, or as the variable says; 0 if it is none.
pub(super) fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let measured = || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
    said.or_else(measured).unwrap_or(0)
}

/// A styled text.
pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
