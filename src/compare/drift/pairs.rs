//! Which cells are compared with which: those of the same name, or those of two orderings.

use crate::probe::{Ordering, Probe};
use crate::read::matrix::{Matrix, Outcome};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A column of the first matrix and one of the second, with the rows that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnPair {
    /// The column of the first.
    pub before: usize,
    /// The column of the second.
    pub after: usize,
    /// The rows, of the first and of the second.
    pub probes: Vec<(usize, usize)>,
}

/// Gives matrices the same rows: rows that only some of them have are absent from the others, after their own rows. So
/// a function that is gone is compared too. Indices of bodies do not change.
pub fn align_rows(matrices: &mut [&mut Matrix]) {
    if matrices.windows(2).all(|pair| pair[0].probes == pair[1].probes) {
        return;
    }
    let mut known: HashSet<String> = HashSet::new();
    let every = matrices.iter().flat_map(|matrix| &matrix.probes).cloned();
    let every: Vec<Probe> = every.filter(|probe| known.insert(probe.name())).collect();
    let absent: Arc<str> = Arc::from("no longer there");
    for matrix in matrices {
        let names: HashSet<String> = matrix.probes.iter().map(Probe::name).collect();
        matrix.probes.extend(every.iter().filter(|probe| !names.contains(&probe.name())).cloned());
        for outcomes in &mut matrix.outcomes {
            outcomes.resize_with(matrix.probes.len(), || Outcome::Absent(Arc::clone(&absent)));
        }
    }
}

/// Pairs the columns of the same name, and in them the probes of the same name, after [`align_rows`]. If both have only
/// one column, these are compared whatever their names. Failed columns are left out.
#[must_use]
pub fn by_name(before: &Matrix, after: &Matrix) -> Vec<ColumnPair> {
    let probes: Vec<(usize, usize)> = if before.probes == after.probes {
        (0..before.probes.len()).map(|probe| (probe, probe)).collect()
    } else {
        let names: HashMap<String, usize> =
            before.probes.iter().enumerate().map(|(index, probe)| (probe.name(), index)).collect();
        let pair = |(index, probe): (usize, &Probe)| Some((*names.get(&probe.name())?, index));
        after.probes.iter().enumerate().filter_map(pair).collect()
    };
    columns(before, after).map(|(before, after)| ColumnPair { before, after, probes: probes.clone() }).collect()
}

/// Pairs the probes of one ordering with the same of another, column by column. An ordering that an operation cannot
/// have is replaced by its half: `acq_rel` of a load is `acquire`.
#[must_use]
pub fn by_ordering(before: &Matrix, after: &Matrix, orderings: (Ordering, Ordering)) -> Vec<ColumnPair> {
    let by_name: HashMap<String, usize> =
        after.probes.iter().enumerate().map(|(index, probe)| (probe.name(), index)).collect();
    let pair = |(index, probe): (usize, &Probe)| {
        if probe.is_baseline() || probe.success? != probe.kind().half(orderings.0) {
            return None;
        }
        let mut other = probe.clone();
        other.success = Some(probe.kind().half(orderings.1));
        Some((index, *by_name.get(&other.name())?)).filter(|_| other != *probe)
    };
    let probes: Vec<(usize, usize)> = before.probes.iter().enumerate().filter_map(pair).collect();
    columns(before, after).map(|(before, after)| ColumnPair { before, after, probes: probes.clone() }).collect()
}

fn columns(before: &Matrix, after: &Matrix) -> impl Iterator<Item = (usize, usize)> {
    let is_single = before.columns.len() == 1 && after.columns.len() == 1;
    let mut pairs = Vec::new();
    for (place, column) in after.columns.iter().enumerate().filter(|(_, column)| column.failure.is_none()) {
        let is_it =
            |other: &crate::read::matrix::Column| other.failure.is_none() && (is_single || other.name == column.name);
        pairs.extend(before.columns.iter().position(is_it).map(|other| (other, place)));
    }
    pairs.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::drift::{Meaning, compare};
    use crate::read::matrix::sample;

    /// The outcome depends on the matrix that lacks the row.
    #[test]
    fn what_only_one_side_has_is_compared() {
        let load = ("load::u32::relaxed::used", "mov eax, dword ptr [rdi]\nret");
        let store = ("store::u32::relaxed", "mov dword ptr [rdi], esi\nret");
        let whole = sample::matrix(&[("x86_64", "x86_64", &[load, store])]);
        let part = sample::matrix(&[("x86_64", "x86_64", &[store])]);
        for (before, after, meaning) in [(&whole, &part, Meaning::Vanished), (&part, &whole, Meaning::Appeared)] {
            let (mut before, mut after) = (before.clone(), after.clone());
            align_rows(&mut [&mut before, &mut after]);
            let drift = compare(&before, &after, &by_name(&before, &after));
            let changed: Vec<_> =
                drift.cells.iter().map(|cell| (cell.class.meaning, cell.after.probe.as_str())).collect();
            assert_eq!((changed, drift.same), (vec![(meaning, load.0)], 1));
        }
        let mut same = whole.clone();
        align_rows(&mut [&mut same, &mut whole.clone()]);
        assert_eq!(same, whole);
    }
}
