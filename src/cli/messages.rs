//! What the stages report while they work, as lines on standard error: `warning: …`, and more with `--verbose`.

use super::terminal::visible;
use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::sync::Mutex;
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// Shows messages of a level and of graver ones.
pub(super) fn show(level: LevelFilter) {
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).event_format(Line::default()).init();
}

/// One line per message: its level, and its text. No time and no module: messages are for the user. A command that
/// compiles more than once says nothing twice.
#[derive(Default)]
struct Line {
    shown: Mutex<HashSet<String>>,
}

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let mut text = Text(String::new());
        event.record(&mut text);
        let line = format!("{}: {}", word(*event.metadata().level()), visible(&text.0));
        let is_new = self.shown.lock().is_ok_and(|mut shown| shown.insert(line.clone()));
        if is_new { writeln!(writer, "{line}") } else { Ok(()) }
    }
}

/// The first word of a line.
fn word(level: Level) -> &'static str {
    match level {
        Level::ERROR => "error",
        Level::WARN => "warning",
        Level::INFO => "info",
        _ => "debug",
    }
}

/// The text of a message.
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            let _ = write!(self.0, "{value:?}");
        }
    }
}
