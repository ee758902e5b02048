//! Columns that become a matrix, one at a time and in any order: equal bodies are kept once from the beginning, so that a
//! run over all triples holds no body twice.

use super::{Body, BodyLine, Column, Matrix, Operation, Outcome};
use crate::probe::Probe;
use crate::target::Compiler;
use indexmap::IndexSet;
use std::collections::HashSet;
use std::sync::Arc;

/// Columns with their cells, and the bodies of all of them.
#[derive(Debug, Default)]
pub struct Gathered {
    bodies: IndexSet<Body>,
    /// The instructions of the bodies, each once.
    operations: HashSet<Arc<Operation>>,
    /// By their places. The cells of these refer to `bodies`.
    columns: Vec<(usize, Column, Vec<Outcome>)>,
}

impl Gathered {
    /// Adds the column of a place, with its cells, whose indices refer to the column's own bodies.
    pub fn add(&mut self, place: usize, column: Column, mut outcomes: Vec<Outcome>, bodies: Vec<Body>) {
        let indices: Vec<usize> = bodies.into_iter().map(|body| self.add_body(body)).collect();
        for outcome in &mut outcomes {
            if let Outcome::Ok(body) = outcome {
                *body = indices[*body];
            }
        }
        self.columns.push((place, column, outcomes));
    }

    /// Adds a body, and says where it is.
    fn add_body(&mut self, mut body: Body) -> usize {
        if let Some(known) = self.bodies.get_index_of(&body) {
            return known;
        }
        for line in &mut body.lines {
            let BodyLine::Operation(operation) = line else { continue };
            match self.operations.get(operation) {
                Some(known) => *operation = Arc::clone(known),
                None => _ = self.operations.insert(Arc::clone(operation)),
            }
        }
        self.bodies.insert_full(body).0
    }

    /// Adds a column of a place that has the same cells as one that was added before, with that one's place.
    pub fn add_like(&mut self, place: usize, column: Column, first: usize) {
        let cells = self.columns.iter().find(|(place, ..)| *place == first).map(|(.., outcomes)| outcomes.clone());
        self.columns.push((place, column, cells.unwrap_or_default()));
    }

    /// The matrix of the columns, in the order of their places. Its bodies are in the order of their first cells, whenever
    /// their columns came.
    #[must_use]
    pub fn matrix(self, compiler: Compiler, probes: Vec<Probe>) -> Matrix {
        let Gathered { bodies, mut columns, .. } = self;
        columns.sort_by_key(|(place, ..)| *place);
        let mut order: IndexSet<usize> = IndexSet::with_capacity(bodies.len());
        for outcome in columns.iter_mut().flat_map(|(.., outcomes)| outcomes) {
            if let Outcome::Ok(body) = outcome {
                *body = order.insert_full(*body).0;
            }
        }
        let mut bodies: Vec<Option<Body>> = bodies.into_iter().map(Some).collect();
        let bodies = order.into_iter().filter_map(|body| bodies[body].take()).collect();
        let (columns, outcomes) = columns.into_iter().map(|(_, column, outcomes)| (column, outcomes)).unzip();
        Matrix { compiler, probes, columns, outcomes, bodies }
    }
}
