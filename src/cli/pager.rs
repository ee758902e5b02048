//! Long output through a pager, as git does it: on a terminal only, and only if one can be started.

use super::{Context, terminal};
use anstream::ColorChoice;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::{Command, Stdio};

/// The variables that name the pager; the first that is set counts.
const VARIABLES: [&str; 2] = ["ASM_MATRIX_PAGER", "PAGER"];

/// The pager if none is named.
const DEFAULT: &str = "less";

/// Prints to standard output, through the pager if that is a terminal.
pub(super) fn print(text: &str, context: &Context) -> anyhow::Result<()> {
    if !context.is_paged || !io::stdout().is_terminal() {
        return terminal::print(text);
    }
    let named = VARIABLES.iter().find_map(|name| std::env::var(name).ok());
    match words(named.as_deref()) {
        Some(words) if paged(&words, text).is_ok() => Ok(()),
        _ => terminal::print(text),
    }
}

/// The words of the pager's command line, which no shell reads; none if none is wanted.
fn words(named: Option<&str>) -> Option<Vec<String>> {
    let words: Vec<String> = named.unwrap_or(DEFAULT).split_whitespace().map(str::to_owned).collect();
    if words.is_empty() || words == ["cat"] { None } else { Some(words) }
}

/// Starts the pager and waits for its end. It is no error if it ends before it has read everything.
fn paged(words: &[String], text: &str) -> io::Result<()> {
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).stdin(Stdio::piped());
    // As git sets them: less ends if the text fits on the screen, shows colours, and leaves the text on the screen.
    for (name, value) in [("LESS", "FRX"), ("LV", "-c")] {
        if std::env::var_os(name).is_none() {
            command.env(name, value);
        }
    }
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let is_plain = anstream::AutoStream::choice(&io::stdout()) == ColorChoice::Never;
        let plain = if is_plain { anstream::adapter::strip_str(text).to_string() } else { String::new() };
        let _ = stdin.write_all(if is_plain { plain.as_bytes() } else { text.as_bytes() });
    }
    child.wait().map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_pager_is_words() {
        assert_eq!(words(Some("less -R  +F")), Some(["less", "-R", "+F"].map(str::to_owned).to_vec()));
        assert_eq!(words(None), Some(vec!["less".to_owned()]));
        assert_eq!([words(Some("")), words(Some(" cat "))], [None, None]);
    }
}
