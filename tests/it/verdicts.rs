//! Verdicts on what real compilers print: nothing is unknown, nothing right is called wrong, the rules agree with the memory
//! models, and the bugs that compilers really had are found for the right reason.

use crate::support::{
    body, default_analysis, default_column, default_matrix, default_targets, folder, is_everything, matrix,
    other_sessions, program, run,
};
use asm_matrix::judge::analysis::{Analysis, Asked, Defect, Judge, Loss, Verdict, beside, conflicts};
use asm_matrix::judge::findings::Finding;
use asm_matrix::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use asm_matrix::read::matrix::{Matrix, Outcome};
use fs_err as fs;
use std::sync::Arc;

/// Every cell has a verdict, and what is wrong is known and explained.
fn assert_only_known_findings(matrix: &Matrix, analysis: &Analysis) {
    let accepted = AcceptedFile::parse(DEFAULT_FILE, "accepted.toml").expect("the built-in file is good");
    let document = include_str!("../../docs/findings.md");
    let title = matrix.compiler.title();
    for entry in &accepted.entries {
        assert!(document.contains(&entry.acceptance.issue), "{}", entry.acceptance.issue);
    }
    for (column, target) in matrix.columns.iter().enumerate() {
        for (probe, name) in matrix.probes.iter().enumerate() {
            let Some(judgement) = analysis.judgement(column, probe) else { continue };
            let cell = format!("{title}: {}: {}", target.name, name.name());
            let is_wrong = matches!(judgement.verdict, Verdict::Weaker(_));
            assert!(!matches!(judgement.verdict, Verdict::Unknown(_)), "{cell}: {:?}", judgement.verdict);
            assert!(!is_wrong || judgement.row.is_none(), "{cell} follows {:?}", judgement.row);
        }
    }
    let findings = accepted.applied(matrix, analysis, verify::findings(matrix, analysis));
    let failures: Vec<&Finding> = findings.iter().filter(|finding| finding.is_failure()).collect();
    assert!(failures.is_empty(), "{title}: {failures:#?}");
    // Every accepted finding is explained.
    for finding in &findings {
        let is_said = document.contains(&finding.cells[0]) && document.contains(&finding.target);
        assert!(is_said, "docs/findings.md says nothing of {finding:#?}");
    }
    assert!(findings.iter().all(|finding| finding.rule.id != "stale"), "{title}: {findings:#?}");
}

/// On the compiler at hand, with some of the sequences; and, where all is looked at, on every other, with all of them.
mod exhaustive {
    use super::*;

    #[test]
    fn every_cell_has_a_verdict_and_only_known_findings_are_wrong() {
        assert_only_known_findings(default_matrix(), default_analysis());
        for session in other_sessions() {
            let matrix = matrix(&default_targets(), &session);
            assert_only_known_findings(&matrix, &Analysis::of(&matrix));
        }
    }

    /// The rules of one thread against the memory models of several: whatever the language forbids is impossible with every
    /// sequence that was judged right, in every shape.
    #[test]
    fn the_rules_agree_with_the_models() {
        let (matrix, analysis) = (default_matrix(), default_analysis());
        for (target, column) in matrix.columns.iter().zip(&analysis.columns) {
            let fillings = column.fillings();
            let judge = Judge::new(column.model.as_ref().expect("there is a model"), &fillings);
            let (tally, wrong) = judge.mapping();
            assert!(tally.forbidden > 4000, "{}: {tally:?}", target.name);
            assert!(wrong.is_none(), "{}: {wrong:?}", target.name);
            // Those that do not stand for their ordering in all shapes: each on its own.
            for filling in fillings.iter().step_by(if is_everything() { 5 } else { 50 }) {
                assert!(judge.around(filling).1.is_none(), "{}: {}", target.name, matrix.probes[filling.probe].name());
            }
        }
    }
}

/// What a compiler printed for a cell, and what is lost.
struct Bug {
    /// Where it is discussed.
    thread: &'static str,
    target: &'static str,
    cell: &'static str,
    text: &'static [&'static str],
    is_it: fn(&Loss) -> bool,
}

/// Wrong code that compilers printed. What is about other instruction sets is not here; nor is rust 100650 (`fetch_max` of
/// bytes without sign extension), since values are not computed.
const BUGS: &[Bug] = &[
    Bug {
        thread: "llvm 68428",
        target: "aarch64_lse",
        cell: "swap::u32::acquire::dropped",
        text: &["swpa w1, wzr, [x0]", "ret"],
        is_it: |loss| matches!(loss, Loss::Acquire(_) | Loss::BesideFence { .. }),
    },
    Bug {
        thread: "llvm 150988",
        target: "aarch64_llsc",
        cell: "store::u128::seq_cst",
        text: &["ldaxp xzr, x8, [x0]", "stlxp wzr, x2, x3, [x0]", "ret"],
        is_it: |loss| matches!(loss, Loss::Defect(Defect::GivesUp)),
    },
    Bug {
        thread: "llvm 150988",
        target: "aarch64_llsc",
        cell: "swap::u64::acq_rel::used",
        text: &["ldaxr x8, [x0]", "stlxr wzr, x1, [x0]", "mov x0, x8", "ret"],
        is_it: |loss| matches!(loss, Loss::Defect(Defect::GivesUp)),
    },
    Bug {
        thread: "llvm 62652",
        target: "aarch64_lse2",
        cell: "load::i128::seq_cst::used",
        text: &["ldp x0, x1, [x0]", "dmb ish", "ret"],
        is_it: |loss| matches!(loss, Loss::SeqCst { is_behind: true, .. }),
    },
    Bug {
        thread: "llvm 56450, 101551, 54104",
        target: "x86_64",
        cell: "fetch_or::u32::acq_rel::used::idempotent",
        text: &["mfence", "mov eax, dword ptr [rdi]", "ret"],
        is_it: |loss| matches!(loss, Loss::Defect(Defect::NoWrite)),
    },
    Bug {
        thread: "llvm pull 161619",
        target: "riscv64gc",
        cell: "load::u32::acquire::used",
        text: &["lw a0, 0(a0)", "ret"],
        is_it: |loss| matches!(loss, Loss::Acquire(_)),
    },
    Bug {
        thread: "llvm pull 161619",
        target: "riscv64gc",
        cell: "store::u32::release",
        text: &["sw a1, 0(a0)", "ret"],
        is_it: |loss| matches!(loss, Loss::Release(_)),
    },
    Bug {
        thread: "rust 68464, rustc_codegen_gcc pull 209",
        target: "aarch64_llsc",
        cell: "compare_exchange::u64::release::acquire::used",
        text: &[
            "mov x8, x0",
            ".L1:",
            "ldxr x9, [x8]",
            "cmp x9, x1",
            "b.ne .L2",
            "stlxr w10, x2, [x8]",
            "cbnz w10, .L1",
            "mov w0, wzr",
            "mov x1, x9",
            "ret",
            ".L2:",
            "mov w0, #1",
            "clrex",
            "mov x1, x9",
            "ret",
        ],
        is_it: |loss| matches!(loss, Loss::Acquire(_)),
    },
];

fn position(matrix: &Matrix, cell: &str) -> usize {
    matrix.probes.iter().position(|probe| probe.name() == cell).unwrap_or_else(|| panic!("there is no probe {cell}"))
}

#[test]
fn the_bugs_that_compilers_had_are_found() {
    for target in ["x86_64", "aarch64_llsc", "aarch64_lse", "aarch64_lse2", "riscv64gc", "riscv64gc_zabha_zacas"] {
        let matrix = default_column(target);
        let column = &matrix.columns[0];
        for Bug { thread, cell, text, is_it, .. } in BUGS.iter().filter(|bug| bug.target == target) {
            let asked = Asked::of(&matrix.probes[position(&matrix, cell)], column.pointer_width);
            let found = beside(&matrix, 0, &[(asked, body(&column.isa, text))]);
            let Verdict::Weaker(losses) = &found[0].verdict else { panic!("{thread}: {:?}", found[0].verdict) };
            assert!(losses.iter().any(is_it), "{thread}: {losses:?}");
        }
    }
}

/// llvm 162345: a barrier behind an operation that needs none is not wrong.
#[test]
fn twice_the_cost_is_no_bug() {
    let matrix = default_column("aarch64_lse");
    let asked = Asked::of(&matrix.probes[position(&matrix, "fetch_add::u64::seq_cst::used")], 64);
    let found = beside(&matrix, 0, &[(asked, body("aarch64", &["ldaddal x1, x0, [x0]", "dmb ish", "ret"]))]);
    let Verdict::Stronger(superfluous) = &found[0].verdict else { panic!("{:?}", found[0].verdict) };
    assert!(superfluous.contains(&"the barrier after it".to_owned()), "{superfluous:?}");
}

/// A matrix of these cells alone, each as it is given.
fn only(cells: &[(&str, &str, &[&str])]) -> Matrix {
    let mut targets: Vec<&str> = cells.iter().map(|(target, _, _)| *target).collect();
    targets.dedup();
    let Matrix { compiler, probes, columns, .. } = default_matrix();
    let column = |target: &&str| columns.iter().find(|column| column.name == **target).expect("there is such a row");
    let absent = vec![Outcome::Absent(Arc::from("not looked at")); probes.len()];
    let columns = targets.iter().map(|target| (column(target).clone(), absent.clone(), Vec::new()));
    let mut matrix = Matrix::of(compiler.clone(), probes.clone(), columns);
    for (target, cell, text) in cells {
        let column = targets.iter().position(|name| name == target).expect("it is one of them");
        let probe = position(&matrix, cell);
        matrix.bodies.push(body(&matrix.columns[column].isa, text));
        matrix.outcomes[column][probe] = Outcome::Ok(matrix.bodies.len() - 1);
    }
    matrix
}

/// riscv psABI 378 and 444: a store without a fence behind it rests on the fence before the load, and on one before a
/// compare-exchange that may fail, which releases nothing.
#[test]
fn two_conventions_in_one_target_are_found() {
    let store: (&str, &[&str]) = ("store::u32::seq_cst", &["fence rw, w", "sw a1, 0(a0)", "ret"]);
    let others: [(&str, &[&str]); 2] = [
        ("load::u32::seq_cst::used", &["lw.aq a0, (a0)", "ret"]),
        ("compare_exchange::u32::seq_cst::seq_cst::used", &["amocas.w.aqrl a1, a2, (a0)", "mv a0, a1", "ret"]),
    ];
    let target = "riscv64gc_zabha_zacas";
    for (cell, text) in others {
        let mixed = only(&[(target, store.0, store.1), (target, cell, text)]);
        let findings = verify::findings(&mixed, &Analysis::of(&mixed));
        assert!(findings[0].rule.id == "weaker-seq_cst" && findings[0].is_failure(), "{findings:#?}");
        let said = format!("{:?} {}", findings[0].cells, findings[0].explanation);
        assert!(said.contains(cell) && said.contains(store.0), "{said}");
        assert!(!findings[0].execution.is_empty(), "{findings:#?}");
        // With the other convention's store they are right.
        let behind: &[&str] = &["fence rw, w", "sw a1, 0(a0)", "fence rw, rw", "ret"];
        let fenced = only(&[(target, store.0, behind), (target, cell, text)]);
        assert_eq!(verify::findings(&fenced, &Analysis::of(&fenced)), []);
    }
}

/// llvm 81978: the stores of Armv8.0 and the loads of LSE2 each go together with their own, and not with each other.
#[test]
fn code_that_is_linked_together_is_compared() {
    let (load, store) = ("load::u128::seq_cst::used", "store::u128::seq_cst");
    let both = only(&[
        (
            "aarch64_llsc",
            load,
            &["mov x8, x0", ".L1:", "ldaxp x0, x1, [x8]", "stlxp w9, x0, x1, [x8]", "cbnz w9, .L1", "ret"],
        ),
        ("aarch64_llsc", store, &[".L1:", "ldaxp xzr, x8, [x0]", "stlxp w8, x2, x3, [x0]", "cbnz w8, .L1", "ret"]),
        ("aarch64_lse2", load, &["ldp x0, x1, [x0]", "dmb ish", "ret"]),
        ("aarch64_lse2", store, &["dmb ish", "stp x2, x3, [x0]", "dmb ish", "ret"]),
    ]);
    let analysis = Analysis::of(&both);
    for column in &analysis.columns {
        assert!(column.judgements().iter().all(|judgement| !matches!(judgement.verdict, Verdict::Weaker(_))));
    }
    let found = conflicts(&analysis.columns[0], &analysis.columns[1]);
    assert_eq!(both.probes[found[0].one].name(), store);
    assert_eq!(both.probes[found[0].other].name(), load);
    let findings = verify::findings(&both, &analysis);
    assert!(findings.iter().any(|finding| finding.rule.id == "linked" && finding.is_failure()), "{findings:#?}");
    // What is alike goes together.
    assert_eq!(conflicts(&analysis.columns[0], &analysis.columns[0]), []);
}

/// What `verify` prints, and how it ends: 0 where all is known, 1 where something is not, 2 where the file has a mistake.
#[test]
fn verify_says_what_is_not_accepted() {
    let folder = folder();
    let nothing = folder.path().join("nothing.toml");
    fs::write(&nothing, "").expect("a file can be written");
    let verify = |more: &[&str]| run(program().args(["verify", "--target", "x86_64"]).args(more));
    let known = verify(&[]);
    assert_eq!(known.code, Some(0), "{}", known.stderr);
    assert!(known.stdout.contains("accepted[weaker-atomicity]: x86_64: "), "{}", known.stdout);
    assert!(known.stderr.contains("140 weaker, 0 unknown; 0 findings, 3 accepted"), "{}", known.stderr);
    let path = nothing.display().to_string();
    let unknown = verify(&["--accepted", &path]);
    assert_eq!(unknown.code, Some(1), "{}", unknown.stderr);
    assert!(unknown.stdout.contains("SB+RMWs, forbidden by Rust, allowed by the processor:"), "{}", unknown.stdout);
    fs::write(&nothing, "[[accepted]]\n").expect("a file can be written");
    assert_eq!(verify(&["--accepted", &path]).code, Some(2));
}
