//! The mutation gate: every cell of four targets, weakened in every way that compilers are known to have done it, has to be
//! judged weaker; what is not must be proven equal.

use crate::support::{body, default_target, matrix, session};
use asm_matrix::analysis::{Analysis, Asked, Candidate, Filling, Judge, Judgement, Kind, Sequence, Verdict, beside};
use asm_matrix::catalogue::Ordering;
use asm_matrix::matrix::{Body, Matrix};
use rayon::prelude::*;
use regex::Regex;
use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;

/// A way to weaken code: instructions that match become the replacement, or go where it is empty.
struct Mutation {
    isa: &'static str,
    name: &'static str,
    instruction: &'static str,
    replacement: &'static str,
    /// Whether it applies to a cell: not everything that can be replaced is wrong to replace.
    applies: fn(Asked) -> bool,
}

const fn always(
    isa: &'static str,
    name: &'static str,
    instruction: &'static str,
    replacement: &'static str,
) -> Mutation {
    Mutation { isa, name, instruction, replacement, applies: |_| true }
}

const MUTATIONS: &[Mutation] = &[
    always("x86_64", "drop lock", r"^lock (.*)$", "$1"),
    Mutation {
        isa: "x86_64",
        name: "xchg to mov",
        instruction: r"^xchg (.* ptr \[rdi\]), (.*)$",
        replacement: "mov $1, $2",
        applies: |asked| asked.kind == Kind::Store,
    },
    always("x86_64", "drop mfence", r"^mfence$", ""),
    always("aarch64", "ldar to ldr", r"^ldar([bh]?) (.*)$", "ldr$1 $2"),
    Mutation {
        isa: "aarch64",
        name: "ldar to ldapr",
        instruction: r"^ldar([bh]?) (.*)$",
        replacement: "ldapr$1 $2",
        applies: |asked| asked.success == Ordering::SeqCst && asked.kind == Kind::Load,
    },
    always("aarch64", "stlr to str", r"^stlr([bh]?) (.*)$", "str$1 $2"),
    always("aarch64", "ldaxr to ldxr", r"^lda(xr[bh]?|xp) (.*)$", "ld$1 $2"),
    always("aarch64", "stlxr to stxr", r"^stl(xr[bh]?|xp) (.*)$", "st$1 $2"),
    always(
        "aarch64",
        "…al to …a",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))al([bh]?) (.*)$",
        "${1}a$2 $3",
    ),
    always(
        "aarch64",
        "…al to …l",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))al([bh]?) (.*)$",
        "${1}l$2 $3",
    ),
    always(
        "aarch64",
        "…al, …a, …l to plain",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))(?:al|a|l)([bh]?) (.*)$",
        "$1$2 $3",
    ),
    always("aarch64", "drop dmb", r"^dmb .*$", ""),
    always("aarch64", "dmb ish to dmb ishld", r"^dmb ish$", "dmb ishld"),
    Mutation {
        isa: "aarch64",
        name: "drop the retry",
        instruction: r"^cbnz w\d+, \.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
    always("aarch64", "helper acq_rel to relax", r"^(bl?) __aarch64_(\w+)_acq_rel$", "$1 __aarch64_${2}_relax"),
    always("aarch64", "helper acq to rel", r"^(bl?) __aarch64_([a-z]+\d+)_acq$", "$1 __aarch64_${2}_rel"),
    always("aarch64", "helper rel to acq", r"^(bl?) __aarch64_([a-z]+\d+)_rel$", "$1 __aarch64_${2}_acq"),
    Mutation {
        isa: "aarch64",
        name: "throw the status away",
        instruction: r"^(stl?x[rp][bh]?) w\d+, (.*)$",
        replacement: "$1 wzr, $2",
        applies: is_tried_again,
    },
    always("riscv64", ".aqrl to .aq", r"^(\S+)\.aqrl (.*)$", "$1.aq $2"),
    always("riscv64", ".aqrl to .rl", r"^(\S+)\.aqrl (.*)$", "$1.rl $2"),
    always("riscv64", "drop .aq, .rl, .aqrl", r"^(\S+)\.(?:aq|rl|aqrl) (.*)$", "$1 $2"),
    always("riscv64", "drop a fence", r"^fence .*$", ""),
    always("riscv64", "fence rw, rw to fence r, rw", r"^fence rw, rw$", "fence r, rw"),
    Mutation {
        isa: "riscv64",
        name: "drop the retry",
        instruction: r"^bnez (?:[ast]\d+), \.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
];

/// Whether an operation may not fail for no reason.
fn is_tried_again(asked: Asked) -> bool {
    asked.kind != Kind::CompareExchange { weak: true }
}

/// The bodies that a mutation makes of one, changing one instruction at a time.
fn mutants(mutation: &Mutation, pattern: &Regex, original: &Body, isa: &str) -> Vec<Body> {
    let mut mutants = Vec::new();
    for (index, line) in original.text.iter().enumerate() {
        if !pattern.is_match(line) {
            continue;
        }
        let replaced = pattern.replace(line, mutation.replacement);
        let lines =
            original.text.iter().enumerate().map(|(other, line)| if other == index { &*replaced } else { line });
        mutants.push(body(isa, &lines.collect::<Vec<_>>()));
    }
    mutants
}

/// What became of mutants.
#[derive(Default)]
struct Count {
    killed: usize,
    equal: usize,
    survived: Vec<String>,
}

#[test]
fn what_is_weakened_is_found() {
    // One after the other they take a minute.
    let names = ["x86_64", "aarch64", "aarch64_llsc", "aarch64_lse", "riscv64gc"];
    let reports: Vec<(String, Vec<String>)> = names.par_iter().map(|name| report(name)).collect();
    let (report, survivors): (Vec<String>, Vec<Vec<String>>) = reports.into_iter().unzip();
    let (report, survivors) = (report.concat(), survivors.concat());
    let _ = write!(std::io::stderr(), "{report}");
    assert!(survivors.is_empty(), "{}", survivors.join("\n"));
}

/// What became of the mutants of a target, by mutation, and those that survived.
fn report(name: &str) -> (String, Vec<String>) {
    let matrix = matrix(&[default_target(name)], &session());
    let counts = gate(&matrix);
    let (mut report, mut survivors) = (String::new(), Vec::new());
    for mutation in MUTATIONS.iter().filter(|mutation| mutation.isa == matrix.columns[0].isa) {
        let Some(Count { killed, equal, survived }) = counts.get(mutation.name) else { continue };
        let title = mutation.name;
        report += &format!("{name:14} {title:30} killed {killed:5}, equal {equal:4}, survived {}\n", survived.len());
        survivors.extend(survived.iter().map(|cell| format!("{name}: {title}: {cell}")));
    }
    (report, survivors)
}

/// Judges every mutant of every cell. Cells with one body that ask for the same are one case.
fn gate(matrix: &Matrix) -> BTreeMap<&'static str, Count> {
    let (analysis, isa) = (Analysis::of(matrix), matrix.columns[0].isa.as_str());
    let column = &analysis.columns[0];
    let mut cases: Vec<(&Mutation, &Judgement, Asked, Body)> = Vec::new();
    for mutation in MUTATIONS.iter().filter(|mutation| mutation.isa == isa) {
        let pattern = Regex::new(mutation.instruction).expect("the pattern is good");
        for judgement in column.judgements() {
            let Judgement { probe, asked, .. } = *judgement;
            if asked.kind == Kind::Nothing || !(mutation.applies)(asked) {
                continue;
            }
            let original = matrix.body(0, probe).expect("what is judged has a body");
            let bodies = mutants(mutation, &pattern, original, isa);
            cases.extend(bodies.into_iter().map(|body| (mutation, judgement, asked, body)));
        }
    }
    let bodies: Vec<(Asked, Body)> = cases.iter().map(|(_, _, asked, body)| (*asked, body.clone())).collect();
    let fillings = column.fillings();
    let judge = Judge::new(column.model.expect("there is a model"), &fillings);
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut known: HashMap<Filling, bool> = HashMap::new();
    for ((mutation, judgement, asked, body), Candidate { verdict, sequences }) in
        cases.iter().zip(beside(matrix, 0, &bodies))
    {
        let count = counts.entry(mutation.name).or_default();
        let before: Vec<&Sequence> = judgement.sequences.iter().map(|number| &column.sequences[*number]).collect();
        match verdict {
            Verdict::Weaker(_) => count.killed += 1,
            // Where nothing changed, nothing was lost.
            _ if sequences.iter().all(|sequence| before.contains(&sequence)) && !sequences.is_empty() => {
                count.equal += 1;
            }
            Verdict::Conforms | Verdict::Stronger(_) if is_right(&judge, *asked, &sequences, &mut known) => {
                count.equal += 1;
            }
            verdict => {
                let cell = matrix.probes[judgement.probe].name();
                count.survived.push(format!("{cell}: {verdict:?}\n    {}", body.text.join("\n    ")));
            }
        }
    }
    counts
}

/// Whether no shape shows anything that the language forbids, whatever stands beside.
fn is_right(judge: &Judge<'_>, asked: Asked, sequences: &[Sequence], known: &mut HashMap<Filling, bool>) -> bool {
    sequences.iter().all(|sequence| {
        let filling = Filling::of(asked, sequence.clone(), 0).expect("what is judged is asked for");
        *known.entry(filling).or_insert_with_key(|filling| judge.around(filling).1.is_none())
    })
}
