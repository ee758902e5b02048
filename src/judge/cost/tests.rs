//! Progress and cliffs of real bodies, compiled by rustc 1.95.

use super::{Cliff, Kind, Progress, cliffs};
use crate::isa::asm::Dialect;
use crate::probe::{Probe, ResultUse, catalogue};
use crate::read::matrix::{Body, Column, Matrix, Outcome, sample};
use crate::target::Compiler;
use std::sync::Arc;

fn body(isa_name: &str, lines: &[&str]) -> Body {
    sample::body(isa_name, Dialect::Default, &lines.join("\n"))
}

#[test]
fn progress_by_shape_and_by_name() {
    for (isa_name, lines, expected) in [
        ("aarch64", &["ldaddal w1, w0, [x0]", "ret"][..], Progress::Bounded),
        ("aarch64", &[".L1:", "ldxr w8, [x0]", "stxr w9, w1, [x0]", "cbnz w9, .L1", "ret"], Progress::LlScLoop),
        ("aarch64", &["mov x1, x0", "b __aarch64_ldadd4_relax"], Progress::Helper),
        ("aarch64", &["b __atomic_load_16"], Progress::Library),
        ("aarch64", &["bl something_else", "ret"], Progress::Unknown),
        ("riscv32", &["tail __sync_fetch_and_add_4"], Progress::Helper),
        ("riscv32", &["tail __atomic_fetch_add_4"], Progress::Library),
        ("riscv64", &["amoadd.w.aqrl a0, a1, (a0)", "ret"], Progress::Bounded),
        ("xtensa", &["retw.n"], Progress::Unknown),
    ] {
        assert_eq!(Progress::of_body(&body(isa_name, lines)), expected, "{lines:?}");
    }
}

/// A matrix of some cells of one target.
fn matrix(isa_name: &str, cells: &[(&str, Result<&[&str], &str>)]) -> Matrix {
    let probe = |name: &str| catalogue().into_iter().find(|probe: &Probe| probe.name() == name).unwrap();
    let mut bodies = Vec::new();
    let outcomes = cells.iter().map(|(_, cell)| match cell {
        Ok(lines) => {
            bodies.push(body(isa_name, lines));
            Outcome::Ok(bodies.len() - 1)
        }
        Err(reason) => Outcome::Absent(Arc::from(*reason)),
    });
    let outcomes: Vec<Outcome> = outcomes.collect();
    let column = Column::unknown("target", "", isa_name, Dialect::Default, 64);
    let probes = cells.iter().map(|(name, _)| probe(name)).collect();
    Matrix::of(Compiler::default(), probes, [(column, outcomes, bodies)])
}

/// A byte that is added to with `riscv64gc`: in the word around it, in a loop.
const BYTE: &[&str] = &[
    "andi a2, a0, -4",
    "slli a0, a0, 3",
    "li a3, 255",
    "sllw a3, a3, a0",
    "sllw a1, a1, a0",
    ".L1:",
    "lr.w a4, (a2)",
    "add a5, a4, a1",
    "xor a5, a4, a5",
    "and a5, a5, a3",
    "xor a5, a4, a5",
    "sc.w a5, a5, (a2)",
    "bnez a5, .L1",
    "srlw a0, a4, a0",
    "ret",
];

#[test]
fn what_falls_is_counted() {
    let single: &[&str] = &["amoadd.w a0, a1, (a0)", "ret"];
    let matrix = matrix(
        "riscv64",
        &[
            ("fetch_add::u8::relaxed::used", Ok(BYTE)),
            ("fetch_add::u32::relaxed::used", Ok(single)),
            ("fetch_add::u128::relaxed::used", Err("there is no such thing")),
            ("fetch_nand::u32::relaxed::used", Ok(single)),
            // The loops of programs and of updates are expected.
            ("fetch_update::u8::relaxed::relaxed::used", Ok(BYTE)),
            ("idiom::id_cas_loop", Ok(BYTE)),
        ],
    );
    let cliff = |kind, widths: &[u16]| Cliff {
        kind,
        operation: "fetch_add",
        widths: widths.to_vec(),
        result: Some(ResultUse::Used),
        cells: 1,
        of: 1,
    };
    let expected = [cliff(Kind::LlScLoop, &[8]), cliff(Kind::Masking, &[8]), cliff(Kind::Absent, &[128])];
    assert_eq!(cliffs(&matrix, 0), expected);
    let progress: Vec<Option<Progress>> = (0..6).map(|probe| Progress::of(&matrix, 0, probe)).collect();
    assert_eq!(
        progress,
        [
            Some(Progress::LlScLoop),
            Some(Progress::Bounded),
            Some(Progress::Absent),
            Some(Progress::Bounded),
            Some(Progress::LlScLoop),
            None
        ]
    );
}
