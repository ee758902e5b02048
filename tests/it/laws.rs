//! The laws across cells, on what the compiler makes of all default targets.

use crate::support::{default_targets, folder, stdout};
use asm_matrix::analysis::broken;
use asm_matrix::stored;

#[test]
fn the_laws_hold_on_the_default_targets() {
    let here = folder();
    let out = here.path().to_str().expect("the path is UTF-8");
    stdout(&["build", "--keep-asm", "--format", "csv", "--out", out]);
    let (matrix, _) = stored::read(&default_targets(), &here.path().join("asm")).expect("it was just written");
    for (index, column) in matrix.columns.iter().enumerate() {
        let broken = broken(&matrix, index);
        let words: Vec<String> = broken
            .iter()
            .map(|broken| format!("{}, {}: {}", matrix.probes[broken.probe].name(), broken.law.title(), broken.why))
            .collect();
        assert!(words.is_empty(), "{}: {words:#?}", column.name);
    }
}
