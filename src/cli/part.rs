//! Parts of the probes: the matrix for `show`, of which only the shown ones are compiled, and those that their verdicts depend on;
//! and sequences.

use super::Context;
use super::arguments::{Selection, Show};
use super::product::{self, Extra};
use super::work::Work;
use crate::judge::analysis::{self, Analysis, Column};
use crate::probe::{Probe, catalogue};
use crate::run::pipeline::{Part, Product, Request};
use std::sync::Arc;

/// The matrix with the wanted cells, and its analysis; both are the same as in a run of all probes.
pub(super) fn make(arguments: &Show, wanted: &[Probe], context: &Context) -> anyhow::Result<(Product, Analysis)> {
    let Show { selection, compilation, sizes, .. } = arguments;
    // If most of them are wanted, compiling all is no more work, and later runs can use it.
    if compilation.asm.is_some() || wanted.len() > catalogue().len() / 2 {
        let product = product::make_with(selection, compilation, None, Extra::sizes(*sizes), context)?;
        let analysis = Analysis::of(&product.matrix);
        return Ok((product, analysis));
    }
    let Work { file, targets, session, .. } = Work::of(selection, &compilation.compiler, None, context)?;
    let request = Request { sizes: *sizes, ..product::request(targets, compilation) };
    let of = |others: Vec<Probe>| {
        let part = Some(Part { probes: wanted.to_vec(), context: others });
        let made = product::run(&Request { part, ..request.clone() }, &session, context);
        let product = made.map_err(|error| file.explained(error))?;
        let analysis = Analysis::of(&product.matrix);
        anyhow::Ok((product, analysis))
    };
    let mut made = of(analysis::context(wanted))?;
    if is_any_in_conflict(&made.0, &made.1, wanted) {
        made = of(analysis::everything())?;
    }
    // Where the judge needs litmus shapes, it needs what stands in them.
    let is_by_shapes = |column: &Arc<Column>| column.model.as_ref().is_some_and(|model| !model.has_local());
    if made.1.columns.iter().any(is_by_shapes) {
        made = of(analysis::partners())?;
    }
    product::say(&made.0, context);
    Ok((product::not_nothing(made.0)?, made.1))
}

/// Whether one of the wanted cells is in conflict with another: then the culprit depends on all cells.
fn is_any_in_conflict(product: &Product, analysis: &Analysis, wanted: &[Probe]) -> bool {
    let matrix = &product.matrix;
    (0..matrix.columns.len()).any(|column| {
        let is_odd = |(row, probe): (usize, &Probe)| analysis.is_in_conflict(column, row) && wanted.contains(probe);
        matrix.probes.iter().enumerate().any(is_odd)
    })
}

/// The rows of a run of probes.
pub(super) fn rows(selection: &Selection) -> Vec<Probe> {
    if !selection.sequences {
        return catalogue();
    }
    let Part { probes, context } = Part::of_sequences();
    [context, probes].concat()
}
