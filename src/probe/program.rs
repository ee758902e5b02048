//! Programs: the probes that are more than one operation, with what their lists say of them and their source as it is
//! written there.

use super::operation::{Group, Requirement};

/// The lists, as they are read by people.
const LISTS: [&str; 2] = [include_str!("../../probes/src/idioms.rs"), include_str!("../../probes/src/listings.rs")];

/// How the names begin of the functions that the compiler cannot see into (`probes/src/opaque.rs`).
pub const OPAQUE: &str = "opaque_";

/// One entry of `probes/src/idioms.rs` or `probes/src/listings.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Program {
    /// The list that it stands in.
    pub group: Group,
    /// The name of the function.
    pub name: &'static str,
    /// What it is for, a line of its comment each.
    pub(super) documentation: &'static [&'static str],
    /// What the target must have of the type.
    pub(super) needs: Requirement,
    /// Its parameters as they are written, names and types.
    pub(super) parameters: &'static str,
    /// What it does one after the other, where it takes or gives a lock. A part may be a function that is called.
    pub parts: &'static [&'static str],
}

impl Program {
    /// What it is for, in one paragraph.
    #[must_use]
    pub fn documentation(&self) -> String {
        self.documentation.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
    }

    /// The names of its parameters.
    #[must_use]
    pub fn parameters(&self) -> Vec<&'static str> {
        self.parameters.split(',').filter_map(|parameter| Some(parameter.split_once(':')?.0.trim())).collect()
    }

    /// The function as it is written, without what indents it in its list.
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
