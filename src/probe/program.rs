//! Programs: the probes that consist of more than one operation, with their descriptions and source from their lists.

use super::operation::{Group, Requirement};

/// The lists as text.
const LISTS: [&str; 2] = [include_str!("../../probes/src/idioms.rs"), include_str!("../../probes/src/listings.rs")];

/// The prefix of the functions that the compiler cannot see into (`probes/src/opaque.rs`).
pub const OPAQUE: &str = "opaque_";

/// The opaque functions that do not return, without the prefix.
pub const OPAQUE_ENDS: [&str; 2] = ["panic", "abort"];

/// One entry of `probes/src/idioms.rs` or `probes/src/listings.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Program {
    /// The list that it is in.
    pub group: Group,
    /// The name of the function.
    pub name: &'static str,
    /// Its purpose, one line of its comment each.
    pub(super) documentation: &'static [&'static str],
    /// What the target must support for the type.
    pub(super) needs: Requirement,
    /// Its parameters as they are written, names and types.
    pub(super) parameters: &'static str,
    /// Its parts in order, if it takes or releases a lock. A part may be a function that is called.
    pub parts: &'static [&'static str],
}

impl Program {
    /// Its purpose, in one paragraph.
    #[must_use]
    pub fn documentation(&self) -> String {
        self.documentation.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
    }

    /// The names of its parameters.
    #[must_use]
    pub fn parameters(&self) -> Vec<&'static str> {
        self.parameters.split(',').filter_map(|parameter| Some(parameter.split_once(':')?.0.trim())).collect()
    }

    /// The function's source, without the indentation of its list.
    #[must_use]
    pub fn source(&self) -> String {
        let head = format!("fn {}(", self.name);
        let list = if self.group == Group::Idiom { LISTS[0] } else { LISTS[1] };
        let mut lines = list.lines().skip_while(|line| !line.trim_start().starts_with(&head)).peekable();
        let margin = lines.peek().map_or(0, |line| line.len() - line.trim_start().len());
        let mut source = String::new();
        for line in lines {
            let line = line.get(margin..).unwrap_or_default();
            source.push_str(line);
            source.push('\n');
            if line == "}" {
                break;
            }
        }
        source
    }
}
