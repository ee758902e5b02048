//! Terms that are addresses in the frame of the function.

use super::{Node, Term, Terms};
use crate::isa::exact::Function;

impl Terms {
    /// Whether a term is an address in the frame: its base, and the offset from there.
    pub(in crate::compare::behaviour) fn in_frame(&self, term: Term) -> Option<(Term, i64)> {
        match self.node(term) {
            Node::Frame => Some((term, 0)),
            Node::Sum(parts, constant) => match parts.as_slice() {
                [(base, 1)] if self.is_frame(*base) => Some((*base, *constant)),
                _ => None,
            },
            // An aligned stack pointer.
            Node::Apply(Function::And, ..) if self.is_frame(term) => Some((term, 0)),
            _ => None,
        }
    }

    /// Whether a term is an address in the frame, of which the offset is not known.
    pub(in crate::compare::behaviour) fn is_somewhere_in_frame(&self, term: Term) -> bool {
        match self.node(term) {
            Node::Sum(parts, _) => parts.iter().any(|(base, times)| *times == 1 && self.is_frame(*base)),
            _ => false,
        }
    }

    pub(super) fn is_frame(&self, term: Term) -> bool {
        match self.node(term) {
            Node::Frame => true,
            Node::Apply(Function::And, _, of) => {
                of.len() == 2 && self.constant_of(of[1]).is_some_and(|mask| mask < 0) && self.in_frame(of[0]).is_some()
            }
            _ => false,
        }
    }
}
