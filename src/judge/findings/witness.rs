//! An execution that shows a finding: what each thread does, and how that is related.

use crate::model::Execution;

/// An execution. It can be a sentence alone, where there is none to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Witness {
    /// What it is, or why there is none.
    pub heading: String,
    /// The operations of each thread, in program order, in words.
    pub threads: Vec<Vec<String>>,
    /// The relations between operations of different threads.
    pub arrows: Vec<Arrow>,
    /// The events of the processor, where there are some to show.
    pub execution: Option<Execution>,
    /// The threads as a program in Rust, where its outcome shows that this happened.
    pub program: Option<String>,
}

/// One pair of a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrow {
    /// The relation: `rf` (reads from), `co` (coherence) or `fr` (from read: reads what the other overwrites).
    pub relation: &'static str,
    /// The thread and the position in it of the operation that is first.
    pub from: (usize, usize),
    /// The same of the other.
    pub to: (usize, usize),
}

impl Witness {
    /// A sentence alone.
    #[must_use]
    pub fn sentence(text: &str) -> Witness {
        Witness { heading: text.to_owned(), ..Witness::default() }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.heading.is_empty() && self.threads.is_empty()
    }

    /// In words, line by line.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            Some(self.heading.clone()).filter(|heading| !heading.is_empty()).into_iter().collect();
        for (number, operations) in self.threads.iter().enumerate() {
            lines.push(format!("thread {}", number + 1));
            lines.extend(operations.iter().map(|operation| format!("  {operation}")));
        }
        lines
    }
}
