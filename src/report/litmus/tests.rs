//! Bodies as compilers print them, as accesses of litmus shapes; and cells that a test cannot contain.

use super::{Cell, test};
use crate::isa::asm::Dialect;
use crate::model::Shape;
use crate::probe::{Probe, catalogue};
use crate::read::matrix::sample::body;
use crate::read::matrix::{Body, Column};

fn probe(name: &str) -> Probe {
    catalogue().into_iter().find(|probe| probe.name() == name).unwrap()
}

fn made_in(dialect: Dialect, isa: &str, shape: &str, cells: &[(&str, &str)]) -> Result<String, String> {
    let cells: Vec<(Probe, Body)> = cells.iter().map(|(name, text)| (probe(name), body(isa, dialect, text))).collect();
    let cells: Vec<Cell<'_>> = cells.iter().map(|(probe, body)| Cell { probe, body }).collect();
    test(&Column::unknown("row", "", isa, dialect, 64), Shape::named(shape).unwrap(), &cells)
}

fn made(isa: &str, shape: &str, cells: &[(&str, &str)]) -> Result<String, String> {
    let dialect = if isa == "x86_64" { Dialect::Intel } else { Dialect::Default };
    made_in(dialect, isa, shape, cells)
}

const LOAD: (&str, &str) = ("load::u32::relaxed::used", "ldr w0, [x0]\nret");
const SWAP: (&str, &str) =
    ("swap::u32::seq_cst::used", "mov x8, x0\n.LBB0_1:\nldaxr w0, [x8]\nstlxr w9, w1, [x8]\ncbnz w9, .LBB0_1\nret");

/// Labels are unique, values increase with the rank of the write, and the locations are compared at the end.
#[test]
fn shapes_have_values_and_labels() {
    let text = made("aarch64", "2+2W", &[SWAP]).unwrap();
    for part in ["C0L1:", "CBNZ W9,C1L1", "MOV X1,#2", "exists (x=2 /\\ y=2)"] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
    let message = made("aarch64", "MP", &[("store::u32::release", "stlr w1, [x0]\nret"), SWAP, LOAD, LOAD]).unwrap();
    assert!(message.ends_with("exists (1:X22=1 /\\ 1:X23=0)\n"), "{message}");
    let modified = made("aarch64", "2RMW", &[SWAP]).unwrap();
    assert!(modified.ends_with("exists (0:X22=0 /\\ 1:X22=0)\n"), "{modified}");
}

/// Intel syntax and AT&T syntax are written the same.
#[test]
fn both_syntaxes_of_x86() {
    let intel = [
        ("store::u32::seq_cst", "xchg dword ptr [rdi], esi\nret"),
        ("load::u32::seq_cst::used", "mov eax, dword ptr [rdi]\nret"),
    ];
    let att =
        [("store::u32::seq_cst", "xchgl %esi, (%rdi)\nret"), ("load::u32::seq_cst::used", "movl (%rdi), %eax\nret")];
    let intel = made("x86_64", "SB", &intel).unwrap();
    assert_eq!(made_in(Dialect::Att, "x86_64", "SB", &att).unwrap(), intel);
    assert!(intel.contains(" xchgl %esi,(%rdi) | xchgl %esi,(%rdi) ;"), "{intel}");
}

/// Pseudo-instructions are expanded, registers have numbers, and both annotations are separate words.
#[test]
fn riscv_is_written_in_base_instructions() {
    let nand = ".LBB0_1:\nlr.w.aqrl a2, (a0)\nmv a3, a1\nsc.w.rl a3, a3, (a0)\nbnez a3, .LBB0_1\nmv a0, a2\nret";
    let text = made("riscv64", "2RMW", &[("swap::u32::seq_cst::used", nand)]).unwrap();
    for part in ["lr.w.aq.rl x12,(x10)", "addi x13,x11,0", "sc.w.rl x13,x13,(x10)", "bne x13,x0,C0L1"] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
}

/// What cannot be expressed is refused with a reason.
#[test]
fn what_cannot_be_written_has_a_reason() {
    let reason = |isa: &str, cells: &[(&str, &str)]| made(isa, "SB", cells).unwrap_err();
    let helper = "mov x8, x0\nmov w0, w1\nmov x1, x8\nb __aarch64_swp4_acq_rel";
    assert!(
        reason("aarch64", &[("swap::u32::seq_cst::used", helper), LOAD]).contains("it calls `__aarch64_swp4_acq_rel`")
    );
    let wide = ("load::u128::relaxed::used", "ldp x0, x1, [x0]\nret");
    assert!(reason("aarch64", &[SWAP, wide]).contains("up to 64 bits"));
    let add = ("fetch_add::u32::acq_rel::used", "mov eax, esi\nlock xadd dword ptr [rdi], eax\nret");
    let load = ("load::u32::relaxed::used", "mov eax, dword ptr [rdi]\nret");
    assert!(reason("x86_64", &[add, load]).contains("it has no `xadd dword ptr [rdi], eax`"));
    assert!(reason("aarch64", &[LOAD, SWAP]).contains("must be a store, swap or fetch_add"));
    assert!(reason("aarch64", &[SWAP, LOAD, LOAD]).contains("SB has 4 accesses"));
    assert!(reason("aarch64", &[("fence::seq_cst", "dmb ish\nret"), SWAP, LOAD]).contains("comes after an access"));
    assert!(reason("mips64", &[SWAP, LOAD]).contains("no notation for mips64"));
}
