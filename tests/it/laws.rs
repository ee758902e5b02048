//! The laws between cells, on all default targets.

use crate::support::default_matrix;
use asm_matrix::judge::analysis::broken;

#[test]
fn the_laws_hold_on_the_default_targets() {
    let matrix = default_matrix();
    for (index, column) in matrix.columns.iter().enumerate() {
        let broken = broken(matrix, index);
        let words: Vec<String> = broken
            .iter()
            .map(|broken| format!("{}, {}: {}", matrix.probes[broken.probe].name(), broken.law.title(), broken.why))
            .collect();
        assert!(words.is_empty(), "{}: {words:#?}", column.name);
    }
}
