//! `matrix.json` of both schemas: read, judged, reported.

use crate::shared::{shown, text, told};
use asm_matrix::read::cells::{self, target_names};

pub(crate) fn fuzz(bytes: &[u8]) {
    let names = target_names(bytes);
    let Some(text) = text(bytes) else { return };
    match cells::matrix(text, "matrix.json", Vec::new()) {
        Ok(matrix) => {
            assert_eq!(names.len(), matrix.columns.len());
            told(&matrix);
        }
        Err(mistake) => shown(&mistake),
    }
}
