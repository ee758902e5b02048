//! `matrix.json` of both schemas: read, judged, reported.

#![no_main]

use asm_matrix::read::cells::{self, target_names};
use asm_matrix_fuzz::{shown, text, told};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let names = target_names(bytes);
    let Some(text) = text(bytes) else { return };
    match cells::matrix(text, "matrix.json", Vec::new()) {
        Ok(matrix) => {
            assert_eq!(names.len(), matrix.columns.len());
            told(&matrix);
        }
        Err(mistake) => shown(&mistake),
    }
});
