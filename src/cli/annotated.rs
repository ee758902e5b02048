//! `asm-matrix show --rust`: the instructions of user code with the lines of its source between them.

use super::arguments::Show;
use super::places::{Code, Located, Texts};
use super::{Context, Verdict, terminal};
use crate::probe::Probe;
use crate::read::matrix::Matrix;
use crate::report::{Annotations, annotated};
use std::collections::BTreeSet;

pub(super) fn print(
    arguments: &Show,
    matrix: &Matrix,
    is_shown: impl Fn(&Probe) -> bool,
    context: &Context,
) -> anyhow::Result<Verdict> {
    let Show { selection, compilation, user, .. } = arguments;
    let compiled = matrix.columns.iter().filter(|column| column.failure.is_none());
    let targets: BTreeSet<&str> = compiled.map(|column| column.name.as_str()).collect();
    let located = Located::of(Code { selection, compilation, user }, matrix, &targets, context)?;
    let rows: Vec<usize> = (0..matrix.probes.len()).filter(|row| is_shown(&matrix.probes[*row])).collect();
    let mut texts = Texts::default();
    let annotations = |target: usize, row: usize| -> Annotations {
        let places = located.function(&matrix.columns[target].name, &matrix.probes[row].name());
        let Some((places, body)) = places.zip(matrix.body(target, row)) else { return Annotations::default() };
        let mut quoted = |place| located.quoted(&mut texts, place);
        Annotations {
            declared: places.declared.clone().and_then(&mut quoted),
            lines: places.of_lines(body).iter().map(|place| place.clone().and_then(&mut quoted)).collect(),
        }
    };
    terminal::print(&annotated(matrix, &rows, annotations))?;
    Ok(Verdict::Expected)
}
