//! The changes one by one, for a review: those of user code by function, others by group.

use super::{DriftReport, text};
use crate::base::untrusted::visible;
use std::fmt::Write as _;

/// A change to accept or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The change, for the terminal: styled by ANSI sequences.
    pub text: String,
    /// Its cells, by their indices in [`Drift::cells`](crate::compare::drift::Drift::cells).
    pub cells: Vec<usize>,
}

impl DriftReport<'_> {
    /// The changes, the most severe first, including cosmetic ones.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        for group in &self.drift.groups {
            let mut head = String::new();
            text::push_title(&mut head, self, group);
            let _ = writeln!(head, "  {}", visible(&group.reason));
            let functions = self.all_functions(group);
            for function in &functions {
                let mut text = head.clone();
                text::push_function(&mut text, function, self.width);
                questions.push(Question { text, cells: function.cells.clone() });
            }
            if functions.is_empty() {
                text::push_example(&mut head, self, group);
                questions.push(Question { text: head, cells: group.cells.clone() });
            }
        }
        questions
    }
}
