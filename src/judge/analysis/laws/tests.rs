//! Each law on real output, where it holds, and on the same output with one change, where it does not.

use super::{Broken, Law, broken};
use crate::isa::asm::{Assembly, Dialect, Syntax};
use crate::probe::{Probe, catalogue};
use crate::read::cells::{self, Source};
use crate::read::matrix::{Column, Matrix, Outcome};
use crate::target::Compiler;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The matrix of one column with these functions.
fn matrix(isa: &str, cells: &[(&str, &str)]) -> Matrix {
    let functions: Vec<String> =
        cells.iter().map(|(name, body)| format!("{}:\n{body}\n", name.replace("::", "__"))).collect();
    let text = functions.concat();
    let column = Column::unknown(isa, "", isa, cells::dialect(isa, Dialect::Intel), 64);
    let assembly = Assembly::parse(&text, Syntax::of(isa, ""));
    let probes = catalogue();
    let absent = Outcome::Absent(Arc::from("not here"));
    let nothing = BTreeMap::new();
    let source = Source { assembly: &assembly, failed: &BTreeMap::new(), sizes: &nothing };
    let reading = cells::read(&probes, &column, &source, Probe::symbol, |probe| {
        assembly.body(&probe.symbol()).is_none().then(|| absent.clone())
    });
    Matrix::of(Compiler::default(), probes, [(column, reading.outcomes, reading.bodies)])
}

/// Laws look at what operations are: cells of operations with other names break the same.
#[test]
fn names_say_nothing() {
    let relaxed = RISCV_EXCHANGE.replace("lr.w.aq", "lr.w");
    let mut matrix = matrix(
        "riscv64",
        &[
            ("compare_exchange::u32::relaxed::acquire::used", relaxed.as_str()),
            ("load::u32::acquire::used", "lw a0, 0(a0)\nfence r, rw\nret"),
            ("load::u32::relaxed::used", "fence rw, rw\nlw a0, 0(a0)\nret"),
            ("load::u32::plain::used", "lw a0, 0(a0)\nret"),
            ("compiler_fence::seq_cst", "fence rw, rw\nret"),
        ],
    );
    let before = broken(&matrix, 0);
    let laws: Vec<Law> = before.iter().map(|broken| broken.law).collect();
    assert_eq!(laws, [Law::Monotone, Law::FailureIsALoad, Law::RelaxedIsPlain, Law::RelaxedIsPlain]);
    for probe in &mut matrix.probes {
        *probe = probe.renamed(&format!("new_{}", probe.operation()));
    }
    let places = |broken: &[Broken]| -> Vec<(Law, usize, usize)> {
        broken.iter().map(|broken| (broken.law, broken.probe, broken.against)).collect()
    };
    assert_eq!(places(&broken(&matrix, 0)), places(&before));
}

/// Where a model is not multi-copy atomic, the barriers of two cells do not say which orders more. The other laws hold.
#[test]
fn orders_that_depend_on_other_threads_are_not_compared() {
    let cells = [
        ("load::u32::acquire::used", "lwz 3, 0(3)\ncmpd 7, 3, 3\nbne- 7, .+4\nisync\nblr"),
        ("load::u32::relaxed::used", "lwz 3, 0(3)\nlwsync\nblr"),
        ("load::u32::plain::used", "lwz 3, 0(3)\nblr"),
        ("compiler_fence::seq_cst", "sync\nblr"),
    ];
    let broken = found("powerpc64", &cells);
    assert!(broken.iter().all(|(law, _)| *law == Law::RelaxedIsPlain), "{broken:?}");
    assert_eq!(broken.len(), 2);
}

/// The laws that these functions break, with the cells that break them.
fn found(isa: &str, cells: &[(&str, &str)]) -> Vec<(Law, String)> {
    let matrix = matrix(isa, cells);
    broken(&matrix, 0).iter().map(|Broken { law, probe, .. }| (*law, matrix.probes[*probe].name())).collect()
}

/// These hold; with the first one changed, its law is the only one that does not.
fn check(law: Law, isa: &str, cells: &[(&str, &str)], (from, to): (&str, &str)) {
    assert_eq!(found(isa, cells), [], "{cells:?}");
    let changed = cells[0].1.replacen(from, to, 1);
    assert_ne!(changed, cells[0].1, "{from} is not there");
    let mut cells = cells.to_vec();
    cells[0].1 = &changed;
    assert_eq!(found(isa, &cells), [(law, cells[0].0.to_owned())], "{changed}");
}

const ADD: &str = ".L1:\nldaxr w8, [x0]\nadd w9, w8, w1\nstlxr w10, w9, [x0]\ncbnz w10, .L1\nmov w0, w8\nret";
const EXCHANGE: &str = "mov w8, w1\n.L1:\nldaxr w1, [x0]\ncmp w1, w8\nb.ne .L2\nstlxr w9, w2, [x0]\ncbnz w9, .L1\nmov w8, #1\n\
                        eor w0, w8, #0x1\nret\n.L2:\neor w0, wzr, #0x1\nclrex\nret";
const WEAK: &str = "ldaxr w8, [x0]\ncmp w8, w1\nb.ne .L1\nstlxr w9, w2, [x0]\ncmp w9, #0\ncset w9, eq\neor w0, w9, #0x1\n\
                    mov w1, w8\nret\n.L1:\nclrex\neor w0, wzr, #0x1\nmov w1, w8\nret";
const RISCV_EXCHANGE: &str = ".L1:\nlr.w.aq a3, (a0)\nbne a3, a1, .L2\nsc.w.rl a4, a2, (a0)\nbnez a4, .L1\n.L2:\n\
                              xor a1, a1, a3\nsnez a0, a1\nmv a1, a3\nret";

/// Law 1: `LDAPR` for a sequentially consistent load is weaker than the `LDAR` of an acquire load.
#[test]
fn a_stronger_ordering_is_not_weaker() {
    let loads = [
        ("load::u32::seq_cst::used", "fence rw, rw\nlw a0, 0(a0)\nfence r, rw\nret"),
        ("load::u32::acquire::used", "lw a0, 0(a0)\nfence r, rw\nret"),
    ];
    check(Law::Monotone, "riscv64", &loads, ("fence r, rw", "nop"));
    let loads =
        [("load::u32::seq_cst::used", "ldar w0, [x0]\nret"), ("load::u32::acquire::used", "ldar w0, [x0]\nret")];
    check(Law::Monotone, "aarch64", &loads, ("ldar", "ldapr"));
    let stores = [
        ("store::u32::seq_cst", "xchg dword ptr [rdi], esi\nret"),
        ("store::u32::relaxed", "mov dword ptr [rdi], esi\nret"),
    ];
    assert_eq!(found("x86_64", &stores), []);
}

/// Law 2: the release of the store-exclusive is lost in the strong form only; and the fence of a strong one.
#[test]
fn the_strong_form_contains_the_weak_one() {
    let cells = [
        ("compare_exchange::u32::acq_rel::acquire::used", EXCHANGE),
        ("compare_exchange_weak::u32::acq_rel::acquire::used", WEAK),
    ];
    check(Law::StrongContainsWeak, "aarch64", &cells, ("stlxr", "stxr"));
}

/// Law 3: one of the types is compiled to something else.
#[test]
fn types_of_one_width_are_the_same() {
    for (other, name) in [("u32", "i32"), ("usize", "ptr"), ("u64", "usize")] {
        let names = [format!("swap::{name}::seq_cst::used"), format!("swap::{other}::seq_cst::used")];
        let swap = "mov x8, x0\n.L1:\nldaxr w0, [x8]\nstlxr w9, w1, [x8]\ncbnz w9, .L1\nret";
        let cells = [(names[0].as_str(), swap), (names[1].as_str(), swap)];
        check(Law::SameOfAllTypes, "aarch64", &cells, ("ldaxr", "ldxr"));
    }
}

/// Law 4: a byte is added to without the release.
#[test]
fn native_widths_are_the_same() {
    let bytes = ADD.replace("ldaxr", "ldaxrb").replace("stlxr", "stlxrb");
    let cells = [("fetch_add::u8::acq_rel::used", bytes.as_str()), ("fetch_add::u32::acq_rel::used", ADD)];
    check(Law::SameOfAllWidths, "aarch64", &cells, ("stlxrb", "stxrb"));
    // RISC-V masks a word, and that is another sequence.
    let masked = "andi a2, a0, -4\nslli a0, a0, 3\nli a3, 255\nsllw a3, a3, a0\nsllw a1, a1, a0\n.L1:\nlr.w.aqrl a4, (a2)\n\
                  add a5, a4, a1\nxor a5, a5, a4\nand a5, a5, a3\nxor a5, a5, a4\nsc.w.rl a5, a5, (a2)\nbnez a5, .L1\n\
                  srlw a0, a4, a0\nret";
    let cells = [
        ("fetch_add::u8::seq_cst::used", masked),
        ("fetch_add::u32::seq_cst::used", "amoadd.w.aqrl a0, a1, (a0)\nret"),
    ];
    assert_eq!(found("riscv64", &cells), []);
}

/// Law 5: the acquire of the failure is lost.
#[test]
fn a_failure_is_at_least_its_load() {
    let relaxed = RISCV_EXCHANGE.replace("sc.w.rl", "sc.w");
    let cells = [
        ("compare_exchange::u32::relaxed::acquire::used", relaxed.as_str()),
        ("load::u32::acquire::used", "lw a0, 0(a0)\nfence r, rw\nret"),
    ];
    check(Law::FailureIsALoad, "riscv64", &cells, ("lr.w.aq", "lr.w"));
}

/// Law 6: a result that goes to the zero register takes the acquire with it (LLVM issue 68428).
#[test]
fn a_dropped_result_changes_no_ordering() {
    let cells = [
        ("fetch_add::u32::acquire::dropped", "ldadda w1, w8, [x0]\nret"),
        ("fetch_add::u32::acquire::used", "ldadda w1, w0, [x0]\nret"),
    ];
    check(Law::DroppedIsNotWeaker, "aarch64", &cells, ("w8", "wzr"));
}

/// Law 7: a fence for stores only is no release fence, nor is one that keeps reads.
#[test]
fn a_fence_is_as_strong_as_the_ordering() {
    let cells = [
        ("fence::release", "fence rw, w\nret"),
        ("store::u32::release", "fence rw, w\nsw a1, 0(a0)\nret"),
        ("store::u32::relaxed", "sw a1, 0(a0)\nret"),
    ];
    check(Law::FenceIsAsStrong, "riscv64", &cells, ("fence rw, w", "fence w, w"));
    let cells = [
        ("fence::acquire", "dmb ishld\nret"),
        ("load::u32::acquire::used", "ldapr w0, [x0]\nret"),
        ("load::u32::relaxed::used", "ldr w0, [x0]\nret"),
    ];
    check(Law::FenceIsAsStrong, "aarch64", &cells, ("ishld", "ishst"));
}

/// Law 8: a compiler fence that emits a barrier, and a relaxed load behind one.
#[test]
fn what_orders_nothing_costs_nothing() {
    check(Law::RelaxedIsPlain, "x86_64", &[("compiler_fence::seq_cst", "ret")], ("ret", "mfence\nret"));
    let cells = [
        ("load::u32::relaxed::used", "mov eax, dword ptr [rdi]\nret"),
        ("load::u32::plain::used", "mov eax, dword ptr [rdi]\nret"),
    ];
    check(Law::RelaxedIsPlain, "x86_64", &cells, ("ret", "mfence\nret"));
}

#[test]
fn laws_have_numbers_and_words() {
    let numbers: Vec<usize> = Law::ALL.iter().map(|law| law.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8]);
    assert!(Law::ALL.iter().all(|law| !law.title().is_empty() && law.sentence().ends_with('.')));
}
