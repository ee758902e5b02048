//! What is missing or expensive, in the command and the reports.

use crate::support::stdout;

#[test]
fn cliffs_are_listed_by_target() {
    let text = stdout(&["cliffs", "--target", "riscv64gc,aarch64,riscv64gc_zabha_zacas"]);
    let of = |target: &str| {
        let mut blocks = text.split("\n\n");
        blocks
            .find(|block| block.lines().next() == Some(target))
            .unwrap_or_else(|| panic!("no {target} in {text}"))
            .to_owned()
    };
    // Without byte atomics the word around a byte is changed; with them it is not, and 128 bits are missing in both.
    assert!(of("riscv64gc").contains("  change a part of a wider word\n    8 16 bits: swap, "), "{text}");
    assert!(!of("riscv64gc_zabha_zacas").contains("wider word"), "{text}");
    for target in ["riscv64gc", "riscv64gc_zabha_zacas"] {
        assert!(of(target).contains("  are absent\n    128 bits: load, store, swap, "), "{text}");
    }
    let aarch64 = of("aarch64");
    assert!(aarch64.contains("  call a lock-free helper\n    8 16 32 64 bits: swap, fetch_add, "), "{aarch64}");
    assert!(!aarch64.contains("may lock") && !aarch64.contains("absent"), "{aarch64}");
}

#[test]
fn progress_is_told_per_cell() {
    let csv = stdout(&["build", "--target", "aarch64", "--format", "csv", "-o", "-"]);
    for (probe, progress) in [
        ("load::u64::acquire::used", "plain,bounded"),
        ("load::u128::acquire::used", "ll_sc_loop,ll_sc_loop"),
        ("fetch_add::u32::relaxed::used", "helper_call,lock_free_helper"),
    ] {
        let line = csv.lines().find(|line| line.contains(&format!(",{probe},"))).expect("there is such a cell");
        assert!(line.contains(&format!(",{progress},")), "{line}");
    }
    let shown = stdout(&["show", "fetch_add::u32::relaxed::used", "--target", "aarch64"]);
    assert!(shown.contains("calls `__aarch64_ldadd4_relax`, lock-free"), "{shown}");
}
