//! The figure on small matrices: equal cells, and different ones with reasons.

use super::*;
use crate::read::matrix::sample;

/// The words of a cell, and the reason why it differs.
fn cell(target: &str, isa: &str, probe: &str, text: &str) -> (String, Option<String>) {
    let matrix = sample::matrix(&[(target, isa, &[(probe, text)])]);
    let figure = Figure::of(&matrix, &Printed::book());
    let cells = figure.tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    let cell = cells.into_iter().find(|cell| cell.probe == probe).expect("the figure has the probe");
    assert!(cell.printed.is_some() && cell.status.is_none());
    (cell.words.join(", "), cell.reason.map(|number| figure.reasons[number - 1].clone()))
}

#[test]
fn code_as_printed() {
    for (target, isa, probe, text, words) in [
        ("x86_64", "x86_64", "load::i32::seq_cst::used", "mov eax, dword ptr [rdi]\nret", "mov"),
        ("x86_64", "x86_64", "store::i32::seq_cst", "xchg dword ptr [rdi], esi\nret", "xchg"),
        (
            "x86_64",
            "x86_64",
            "fetch_add::i32::relaxed::used",
            "mov eax, esi\nlock xadd dword ptr [rdi], eax\nret",
            "lock xadd",
        ),
        ("x86_64", "x86_64", "fetch_add::i32::plain::dropped", "add dword ptr [rdi], esi\nret", "add"),
        (
            "x86_64",
            "x86_64",
            "fetch_max::i32::relaxed::dropped",
            "mov eax, dword ptr [rdi]\n.LBB0_1:\ncmp eax, esi\nmov ecx, esi\ncmovg ecx, eax\nlock cmpxchg dword ptr [rdi], ecx\n\
             jne .LBB0_1\nret",
            "mov, cmp, cmovg, lock cmpxchg, jne",
        ),
        ("x86_64", "x86_64", "fence::acq_rel", "ret", ""),
        ("aarch64", "aarch64", "fence::acquire", "dmb ishld\nret", "dmb ishld"),
        (
            "aarch64",
            "aarch64",
            "compare_exchange::i32::acquire::relaxed::used",
            "mov w8, w1\n.LBB0_1:\nldaxr w1, [x0]\ncmp w1, w8\nb.ne .LBB0_3\nstxr w9, w2, [x0]\ncbnz w9, .LBB0_1\nmov w8, #1\n\
             eor w0, w8, #0x1\nret\n.LBB0_3:\neor w0, wzr, #0x1\nclrex\nret",
            "ldaxr, cmp, b.ne, stxr, cbnz, clrex",
        ),
        (
            "aarch64",
            "aarch64",
            "compare_exchange_weak::i32::release::relaxed::used",
            "ldxr w8, [x0]\ncmp w8, w1\nb.ne .LBB0_2\nstlxr w9, w2, [x0]\ncmp w9, #0\ncset w9, eq\neor w0, w9, #0x1\nmov w1, w8\n\
             ret\n.LBB0_2:\nclrex\neor w0, wzr, #0x1\nmov w1, w8\nret",
            "ldxr, cmp, b.ne, stlxr, clrex",
        ),
        ("aarch64_lse", "aarch64", "fetch_or::i32::acq_rel::used", "ldsetal w1, w0, [x0]\nret", "ldsetal"),
        // Without a row for Armv8.1, that of Armv8 is used.
        ("aarch64_lse", "aarch64", "load::i32::acquire::used", "ldar w0, [x0]\nret", "ldar"),
    ] {
        assert_eq!(cell(target, isa, probe, text), (words.to_owned(), None), "{probe}");
    }
}

#[test]
fn code_that_differs_and_why() {
    let helper = "stp x29, x30, [sp, #-16]!\nmov x29, sp\nmov x8, x0\nmov w0, w1\nmov x1, x8\nbl __aarch64_swp4_acq\n\
                  ldp x29, x30, [sp], #16\nret";
    for (target, isa, probe, text, words, why) in [
        (
            "x86_64",
            "x86_64",
            "fence::seq_cst",
            "lock or dword ptr [rsp - 64], 0\nret",
            "lock or",
            "orders as much as `mfence`",
        ),
        ("aarch64", "aarch64", "swap::i32::acquire::used", helper, "bl __aarch64_swp4_acq", "`outline-atomics`"),
        ("aarch64_lse_rcpc", "aarch64", "load::i32::acquire::used", "ldapr w0, [x0]\nret", "ldapr", "with `rcpc`"),
        // Mutations of the compiler's output: a lost suffix, and a lost fence.
        (
            "aarch64_lse",
            "aarch64",
            "fetch_or::i32::acquire::used",
            "ldset w1, w0, [x0]\nret",
            "ldset",
            "other instructions",
        ),
        ("aarch64", "aarch64", "fence::seq_cst", "ret", "", "other instructions"),
    ] {
        let (found, reason) = cell(target, isa, probe, text);
        assert_eq!(found, words, "{probe}");
        assert!(reason.as_ref().is_some_and(|reason| reason.contains(why)), "{probe}: {reason:?}");
    }
}

/// Everything in the figure is a probe, except orderings and baselines that do not exist for its kind.
#[test]
fn every_printed_cell_has_a_probe() {
    let names: Vec<String> = crate::probe::catalogue().iter().map(crate::probe::Probe::name).collect();
    let printed = Printed::book();
    assert_eq!(printed.table.len(), 6);
    for row in printed.table.iter().flat_map(|table| &table.row) {
        for heading in ["ARMv8", "ARMv8.1", "x86-64"] {
            for ordering in ["plain", "relaxed", "acquire", "release", "acq_rel", "seq_cst"] {
                let name = row.probe.replace("{}", ordering);
                let is_known = names.contains(&name);
                assert!(is_known || row.cell(heading, ordering).is_none(), "{heading} {name}");
            }
        }
    }
}
