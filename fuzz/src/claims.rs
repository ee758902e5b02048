//! A file of claims: read, decided on a small matrix, reported.

use crate::shared::{decided, sample, shown, text};
use asm_matrix::Matrix;
use asm_matrix::judge::claims::Claims;
use asm_matrix::target::{DEFAULT_FILE, Target, parse};
use std::sync::LazyLock;

static MATRIX: LazyLock<Matrix> = LazyLock::new(sample);

static TARGETS: LazyLock<Vec<Target>> = LazyLock::new(|| {
    let targets = parse(DEFAULT_FILE, "targets.toml").expect("the default rows are good");
    targets.rows.into_iter().map(|row| row.target).collect()
});

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match Claims::parse(text, "claims.toml") {
        Ok(claims) => match claims.targets(&TARGETS) {
            Ok(targets) => {
                assert!(targets.len() <= TARGETS.len());
                decided(&claims, &MATRIX);
            }
            Err(mistake) => shown(&mistake),
        },
        Err(mistake) => shown(&mistake),
    }
    match Claims::parse_for_user_code(text, "claims.toml").and_then(|claims| claims.fit(&MATRIX, false)) {
        Ok(()) => {}
        Err(mistake) => shown(&mistake),
    }
}
