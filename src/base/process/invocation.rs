//! A program with its arguments, and its form for a shell. It is never run by one.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;

/// A program with its arguments. It prints as a line for a shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<OsString>,
    pub(super) environment: Vec<(&'static str, OsString)>,
    pub(super) directory: Option<PathBuf>,
}

impl Invocation {
    /// A program without arguments.
    pub fn new(program: impl Into<PathBuf>) -> Invocation {
        Invocation { program: program.into(), arguments: Vec::new(), environment: Vec::new(), directory: None }
    }

    /// With one more argument.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<OsString>) -> Invocation {
        self.arguments.push(argument.into());
        self
    }

    /// With more arguments.
    #[must_use]
    pub fn arguments<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Invocation {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// The arguments.
    #[must_use]
    pub fn words(&self) -> &[OsString] {
        &self.arguments
    }

    /// With an environment variable.
    #[must_use]
    pub fn variable(mut self, name: &'static str, value: impl Into<OsString>) -> Invocation {
        self.environment.push((name, value.into()));
        self
    }

    /// Run in this folder.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<PathBuf>) -> Invocation {
        self.directory = Some(directory.into());
        self
    }
}

impl fmt::Display for Invocation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(directory) = &self.directory {
            write!(formatter, "cd {} && ", quoted(directory.as_os_str()))?;
        }
        for (name, value) in &self.environment {
            write!(formatter, "{name}={} ", quoted(value))?;
        }
        write!(formatter, "{}", quoted(self.program.as_os_str()))?;
        for argument in &self.arguments {
            write!(formatter, " {}", quoted(argument))?;
        }
        Ok(())
    }
}

/// A word quoted for a POSIX shell.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_=+,./:@%".contains(&byte);
    if !word.is_empty() && word.bytes().all(is_plain) {
        return word.into_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invocations_print_as_a_shell_reads_them() {
        let invocation = Invocation::new("rustc").arguments(["--cfg=a=\"b\"", "it's", ""]).variable("A", "x y");
        let expected = "cd '/a b' && A='x y' rustc '--cfg=a=\"b\"' 'it'\\''s' ''";
        assert_eq!(invocation.directory("/a b").to_string(), expected);
    }
}
