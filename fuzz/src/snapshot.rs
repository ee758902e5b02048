//! A snapshot: read, written again, and as a column of a matrix.

use crate::shared::{shown, text, told};
use asm_matrix::Matrix;
use asm_matrix::probe::named;
use asm_matrix::read::snapshot::Snapshot;

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let snapshot = match Snapshot::parse(text, "fuzz.asm") {
        Ok(snapshot) => snapshot,
        Err(mistake) => return shown(&mistake),
    };
    let again = Snapshot::parse(&snapshot.render(), "again.asm");
    assert_eq!(again.as_ref(), Ok(&snapshot), "it comes back as another");
    let is_accepted = |name: &str| name.len().is_multiple_of(2);
    assert_eq!(snapshot.clone().accepting(snapshot.clone(), is_accepted), snapshot);
    let probes = snapshot.unknown(&[]).into_iter().map(named).collect::<Vec<_>>();
    let column = snapshot.column(&probes);
    told(&Matrix::of(snapshot.compiler(), probes, [column]));
}
