//! Verdicts by litmus shapes, on targets whose model is not multi-copy atomic: what compilers emit conforms, but for findings that
//! are named here, and each barrier that is left out is noticed.

use crate::support::{self, body, session};
use asm_matrix::judge::analysis::{Analysis, Verdict, beside};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::probe::Probe;
use asm_matrix::read::litmus::Reader;
use asm_matrix::read::matrix::Matrix;
use asm_matrix::target::Target;
use fs_err as fs;
use std::collections::BTreeMap;
use std::path::Path;

fn matrix(triple: &str) -> Matrix {
    support::matrix(&[Target::ad_hoc(triple)], &session())
}

/// The cells that are weaker, counted by operation and reason.
fn weaker(matrix: &Matrix) -> BTreeMap<String, usize> {
    let analysis = Analysis::of(matrix);
    let mut weaker = BTreeMap::new();
    for (index, probe) in matrix.probes.iter().enumerate() {
        let Some(judgement) = analysis.judgement(0, index) else { continue };
        if let Verdict::Weaker(losses) = &judgement.verdict {
            *weaker.entry(format!("{} {}", probe.operation(), losses[0].name())).or_default() += 1;
        }
    }
    weaker
}

/// How many barriers can be left out of cells without being noticed, by probe and barrier, and how many were.
fn unnoticed(matrix: &Matrix, barriers: &[&str]) -> (Vec<String>, usize) {
    let analysis = Analysis::of(matrix);
    let is_tried = |probe: &Probe| {
        let name = probe.name();
        let operations = ["load::u32", "store::u32", "swap::u32", "fence"];
        operations.iter().any(|operation| name.starts_with(operation)) && !name.ends_with("dropped")
    };
    let (mut mutants, mut names) = (Vec::new(), Vec::new());
    for (index, probe) in matrix.probes.iter().enumerate().filter(|(_, probe)| is_tried(probe)) {
        let (Some(judgement), Some(original)) = (analysis.judgement(0, index), matrix.body(0, index)) else { continue };
        let is_barrier = |line: &&usize| barriers.iter().any(|barrier| original.text[**line].starts_with(barrier));
        let lines: Vec<usize> = (0..original.text.len()).collect();
        for left_out in lines.iter().filter(is_barrier) {
            let rest = original.text.iter().enumerate().filter(|(line, _)| line != left_out);
            let rest: Vec<&str> = rest.map(|(_, text)| text.as_str()).collect();
            mutants.push((judgement.asked, body(&matrix.columns[0].isa, &rest)));
            names.push(format!("{} without `{}`", probe.name(), original.text[*left_out]));
        }
    }
    let candidates = beside(matrix, 0, &mutants);
    let is_right = |verdict: &Verdict| matches!(verdict, Verdict::Conforms | Verdict::Stronger(_));
    let passed = names.iter().zip(&candidates).filter(|(_, candidate)| is_right(&candidate.verdict));
    (passed.map(|(name, _)| name.clone()).collect(), names.len())
}

#[test]
fn armv7_conforms_and_every_barrier_counts() {
    let matrix = matrix("armv7-unknown-linux-gnueabihf");
    assert_eq!(weaker(&matrix), BTreeMap::new());
    let (unnoticed, tried) = unnoticed(&matrix, &["dmb"]);
    assert_eq!(unnoticed, [""; 0]);
    assert!(tried >= 12, "{tried}");
}

/// Every barrier of a loop that LLVM unrolled for Thumb counts, those behind attempts that failed too: their reads are what a closure
/// is given.
#[test]
fn barriers_behind_failed_attempts_count() {
    let matrix = matrix("thumbv7em-none-eabi");
    let analysis = Analysis::of(&matrix);
    let name = "update::bool::relaxed::acquire::used";
    let index = matrix.probes.iter().position(|probe| probe.name() == name).expect("there is such a probe");
    let judgement = analysis.judgement(0, index).expect("it is judged");
    assert_eq!(judgement.verdict, Verdict::Conforms);
    let text = &matrix.body(0, index).expect("it has a body").text;
    let barriers: Vec<usize> = (0..text.len()).filter(|line| text[*line].starts_with("dmb")).collect();
    assert!(barriers.len() >= 4, "{text:?}");
    for left_out in barriers {
        let rest: Vec<&str> =
            (0..text.len()).filter(|line| *line != left_out).map(|line| text[line].as_str()).collect();
        let candidate = &beside(&matrix, 0, &[(judgement.asked, body("arm", &rest))])[0];
        assert!(matches!(candidate.verdict, Verdict::Weaker(_)), "line {left_out}: {:?}", candidate.verdict);
    }
}

/// What two orderings differ in is known, although no thread has an order of its own.
#[test]
fn orderings_are_compared_on_armv7() {
    let diff = |orderings: &str| {
        let arguments = ["diff", "--ordering", orderings, "-t", "thumbv7em-none-eabi", "--fail-on", "weaker"];
        support::run(support::program().args(arguments)).stdout
    };
    let (stronger, weaker) = (diff("acq_rel..seq_cst"), diff("seq_cst..relaxed"));
    assert!(stronger.contains("it orders more"), "{stronger}");
    assert!(weaker.contains("it orders no more than it has to"), "{weaker}");
    for told in [stronger, weaker] {
        assert!(!told.contains("unknown"), "{told}");
    }
}

/// Two faults of LLVM on Power: a maximum that changes nothing writes nothing; and a compare-exchange that fails reads without
/// the `sync` before it that a sequentially consistent read needs.
#[test]
fn power_has_two_findings_and_every_barrier_counts() {
    let matrix = matrix("powerpc64le-unknown-linux-gnu");
    let found = weaker(&matrix);
    let known =
        ["fetch_max atomicity", "fetch_min atomicity", "compare_exchange ordering", "compare_exchange_weak ordering"];
    assert!(known.iter().all(|name| found.contains_key(*name)), "{found:?}");
    let others: Vec<&String> = found.keys().filter(|name| !known.contains(&name.as_str())).collect();
    assert!(others.is_empty(), "{found:?}");
    let (unnoticed, tried) = unnoticed(&matrix, &["sync", "lwsync", "isync"]);
    assert_eq!(unnoticed, [""; 0]);
    assert!(tried >= 12, "{tried}");
}

/// Findings as litmus tests: what LLVM emits allows the outcome, and with another barrier it is forbidden. On Power the `sync` of a
/// failing compare-exchange is missing before its read, and a maximum leaves without a store; on Swift the barrier of a release orders stores only.
#[test]
fn findings_are_simulated() {
    let cases = [
        (
            "power-compare-exchange",
            "power",
            " lwarx r5,r0,r4  | lwarx r5,r0,r4  ;\n",
            " sync | sync ;\n lwarx r5,r0,r4 | lwarx r5,r0,r4 ;\n",
        ),
        (
            "power-fetch-max",
            "power",
            " lwsync           | lwsync           ;\n lwarx",
            " sync             | sync             ;\n lwarx",
        ),
        ("power-fetch-max-seq_cst", "power", "| lwsync           ;", "| sync             ;"),
        ("armv7s-release", "armv7", " DMB ISHST ", " DMB ISH "),
    ];
    for (name, model, row, mended) in cases {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/findings/{name}.litmus"));
        let text = fs::read_to_string(path).expect("it is there");
        let answer = |text: &str| {
            let litmus = Reader::default().read(text, "test").expect("it is a test");
            let model = Model::named(model).expect("it is built in");
            simulate(&litmus, &model, Limits::default(), Wanted::default()).expect("it is decided").holds
        };
        assert!(answer(&text), "{name}");
        assert!(text.contains(row), "{text}");
        assert!(!answer(&text.replace(row, mended)), "{name}");
    }
}

/// On Swift everything that releases is weaker, and nothing else: it is not the fault of what stands beside it.
#[test]
fn what_is_wrong_is_not_the_fault_of_others() {
    let matrix = matrix("armv7s-apple-ios");
    let analysis = Analysis::of(&matrix);
    let mut wrong = 0;
    for (index, probe) in matrix.probes.iter().enumerate() {
        let Some(judgement) = analysis.judgement(0, index) else { continue };
        let name = probe.name();
        let is_weaker = matches!(judgement.verdict, Verdict::Weaker(_));
        assert!(
            !is_weaker || ["release", "acq_rel", "seq_cst"].iter().any(|ordering| name.contains(ordering)),
            "{name}"
        );
        assert!(is_weaker || !(name.starts_with("store") && name.contains("release")), "{name}");
        wrong += usize::from(is_weaker);
    }
    assert!(wrong > 1_000, "{wrong}");
}
