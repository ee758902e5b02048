//! The matrix: probes by targets, a cell for each pair, and the bodies that the cells share.
//!
//! It consists of values only.

mod body;
mod frame;
mod gathered;
mod jump;
mod line;
mod linked;
mod operation;
mod packets;
#[cfg(test)]
pub(crate) mod sample;
mod slots;
mod spelling;

pub use body::{Body, Shape};
pub use gathered::Gathered;
pub use line::BodyLine;
pub use operation::{Operation, is_register};
pub use spelling::Spellings;

use crate::isa::asm::Dialect;
use crate::probe::Probe;
use crate::target::Compiler;
use indexmap::IndexSet;
use std::sync::Arc;

/// The version of the format of `matrix.json`, which other modules write and read. A changed meaning raises it.
pub const SCHEMA: u32 = 2;

/// One column of the matrix: a target and its compilation settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The name of the row in targets.toml, or the triple of an ad-hoc target.
    pub name: String,
    /// The triple.
    pub triple: String,
    /// The instruction set, as `target_arch` says.
    pub isa: String,
    /// `-C target-cpu`, empty for the target's own.
    pub cpu: String,
    /// `-C target-feature`, empty if there is none.
    pub features: String,
    /// The features that the compiler reports as enabled.
    pub effective_features: Vec<String>,
    /// `-C opt-level`.
    pub opt_level: String,
    /// The options of the compilation, in order; empty if nothing was compiled.
    pub flags: Vec<String>,
    /// The origin of the target's `core`; none if the assembly was read from files.
    pub core: Option<String>,
    /// The syntax of the assembly.
    pub dialect: Dialect,
    /// The width of a pointer in bits.
    pub pointer_width: u16,
    /// Why the whole column has no instructions, if it has none.
    pub failure: Option<String>,
}

impl Column {
    /// A column of which only the instruction set is known.
    #[doc(hidden)]
    #[must_use]
    pub fn unknown(name: &str, triple: &str, isa: &str, dialect: Dialect, pointer_width: u16) -> Column {
        Column {
            name: name.to_owned(),
            triple: triple.to_owned(),
            isa: isa.to_owned(),
            cpu: String::new(),
            features: String::new(),
            effective_features: Vec::new(),
            opt_level: String::new(),
            flags: Vec::new(),
            core: None,
            dialect,
            pointer_width,
            failure: None,
        }
    }

    /// The column and its cells if all of it failed for one reason.
    #[doc(hidden)]
    #[must_use]
    pub fn lost(self, reason: &str, rows: usize) -> (Column, Vec<Outcome>, Vec<Body>) {
        let outcomes = vec![Outcome::Failed(Arc::from(reason)); rows];
        (Column { failure: Some(reason.to_owned()), ..self }, outcomes, Vec::new())
    }
}

/// The outcome of one probe on one target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was compiled: this is the index of its body.
    Ok(usize),
    /// The target or the toolchain has no such operation, for this reason.
    Absent(Arc<str>),
    /// The compiler rejects the ordering, with this message.
    Rejected(Arc<str>),
    /// The compiler could not compile it, for this reason.
    Failed(Arc<str>),
}

impl Outcome {
    /// The name of the status in output.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self {
            Outcome::Ok(_) => "ok",
            Outcome::Absent(_) => "absent",
            Outcome::Rejected(_) => "rejected",
            Outcome::Failed(_) => "failed",
        }
    }

    /// Why there are no instructions.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Outcome::Ok(_) => None,
            Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => Some(reason),
        }
    }

    /// The index of the body.
    #[must_use]
    pub fn body(&self) -> Option<usize> {
        match self {
            Outcome::Ok(body) => Some(*body),
            Outcome::Absent(_) | Outcome::Rejected(_) | Outcome::Failed(_) => None,
        }
    }
}

/// The matrix. The cell of probe `p` on target `t` is `outcomes[t][p]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The compiler, if one was run.
    pub compiler: Compiler,
    /// The rows, in catalogue order.
    pub probes: Vec<Probe>,
    /// The columns, in the order asked for.
    pub columns: Vec<Column>,
    /// The cells, by column and then by row.
    pub outcomes: Vec<Vec<Outcome>>,
    /// Every body once, in order of first appearance.
    pub bodies: Vec<Body>,
}

impl Matrix {
    /// The matrix of these columns with their cells. The indices of each column's cells refer to its own bodies; here,
    /// equal bodies are merged.
    #[doc(hidden)]
    #[must_use]
    pub fn of(
        compiler: Compiler,
        probes: Vec<Probe>,
        columns: impl IntoIterator<Item = (Column, Vec<Outcome>, Vec<Body>)>,
    ) -> Matrix {
        let mut gathered = Gathered::default();
        for (place, (column, outcomes, bodies)) in columns.into_iter().enumerate() {
            gathered.add(place, column, outcomes, bodies);
        }
        gathered.matrix(compiler, probes)
    }

    /// The columns, each with its cells and its own bodies, in order of first appearance: what [`Matrix::of`] is made of.
    #[must_use]
    pub(crate) fn apart(self) -> Vec<(Column, Vec<Outcome>, Vec<Body>)> {
        let Matrix { columns, outcomes, bodies, .. } = self;
        let apart = |(column, mut outcomes): (Column, Vec<Outcome>)| {
            let mut own: IndexSet<usize> = IndexSet::new();
            for outcome in &mut outcomes {
                if let Outcome::Ok(body) = outcome {
                    *body = own.insert_full(*body).0;
                }
            }
            (column, outcomes, own.into_iter().map(|body| bodies[body].clone()).collect())
        };
        columns.into_iter().zip(outcomes).map(apart).collect()
    }

    /// The column and the row of a cell, by the names of its target and its probe.
    #[must_use]
    pub fn cell(&self, target: &str, probe: &str) -> Option<(usize, usize)> {
        let column = self.columns.iter().position(|column| column.name == target)?;
        Some((column, self.probes.iter().position(|row| row.name() == probe)?))
    }

    /// The body of a cell that has one.
    #[must_use]
    pub fn body(&self, column: usize, probe: usize) -> Option<&Body> {
        self.outcomes[column][probe].body().map(|body| &self.bodies[body])
    }

    /// How many cells have this status.
    #[must_use]
    pub fn count(&self, status: &str) -> usize {
        self.outcomes.iter().flatten().filter(|outcome| outcome.status() == status).count()
    }
}
