//! What the cells of a matrix mean: pure functions of it.
//!
//! ```text
//! Body ─ trace ─→ Paths ─ sequence ─→ Sequences (events, and which are the operation) ─ local order ─→ Orders
//!                                              └─ verdict: against what the source asked for, cell by cell
//!                                              └─ convention: seq_cst operations and fences against each other
//! Matrix ─ laws ─→ findings that need no memory model
//! ```

mod column;
mod convention;
mod judge;
mod mapping;
mod operation;
mod sequence;
mod verdict;

pub use judge::{Filling, Judge, Role, Tally, Test};
pub use mapping::{ROWS, Row, Source};
pub use operation::{Asked, Kind, order};
pub use sequence::{Defect, Orders, Sequence, Thread};
pub use verdict::{Loss, Verdict};

use crate::matrix::Matrix;

/// What is said of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it gives what the source asked for.
    pub verdict: Verdict,
    /// The published mapping that it follows, if it follows one.
    pub row: Option<&'static Row>,
}

/// What is said of a matrix. The judgement of probe `p` on target `t` is `cells[t][p]`; a cell without instructions has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Analysis {
    /// The judgements, by column and then by row.
    pub cells: Vec<Vec<Option<Judgement>>>,
}

impl Analysis {
    /// Looks at every cell of a matrix.
    #[must_use]
    pub fn of(matrix: &Matrix) -> Analysis {
        let cells = (0..matrix.columns.len()).map(|column| column::judged(matrix, column)).collect();
        Analysis { cells }
    }

    /// The judgement of a cell.
    #[must_use]
    pub fn judgement(&self, column: usize, probe: usize) -> Option<&Judgement> {
        self.cells.get(column)?.get(probe)?.as_ref()
    }
}
