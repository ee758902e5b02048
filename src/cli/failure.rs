//! Errors as they are shown: once, with all causes and a hint.

use super::terminal::{ERROR, HELP, styled, visible};
use crate::base::mistake::Mistake;
use annotate_snippets::Renderer;
use std::fmt;

/// An error with a hint.
#[derive(Debug)]
pub(super) struct Hinted {
    /// What is wrong: lower case, no full stop.
    pub(super) title: String,
    /// What to do.
    pub(super) help: String,
}

impl fmt::Display for Hinted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.title)
    }
}

impl std::error::Error for Hinted {}

/// The message of an error.
pub(super) fn rendered(error: &anyhow::Error) -> String {
    if let Some(mistake) = error.downcast_ref::<Mistake>() {
        // The snippet already escapes control characters, and its colours are kept.
        return mistake.render(&Renderer::styled());
    }
    let mut text = styled(ERROR, "error:");
    text.push(' ');
    text.push_str(&visible(&error.to_string()));
    let mut last = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        // An error that repeats its cause is not printed twice.
        if !last.contains(&cause) {
            text.push_str("\n  because ");
            text.push_str(&visible(&cause));
        }
        last = cause;
    }
    if let Some(Hinted { help, .. }) = error.downcast_ref() {
        text.push_str(&format!("\n{} {}", styled(HELP, "help:"), visible(help)));
    }
    text
}
