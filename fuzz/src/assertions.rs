//! `asm-matrix.toml` beside user code: its settings and `[[assert]]`, decided on a small matrix.

use crate::shared::{decided, sample, shown, text};
use asm_matrix::Matrix;
use asm_matrix::cli::assertions;
use std::sync::LazyLock;

static MATRIX: LazyLock<Matrix> = LazyLock::new(sample);

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let claims = match assertions(text, "asm-matrix.toml") {
        Ok(Some(claims)) => claims,
        Ok(None) => return,
        Err(mistake) => return shown(&mistake),
    };
    let _ = (claims.functions(), claims.has_targets(), claims.needs_sizes());
    if let Err(mistake) = claims.fit(&MATRIX, false) {
        shown(&mistake);
    }
    decided(&claims.within(&MATRIX), &MATRIX);
}
