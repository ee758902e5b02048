//! Sequences: which there are, what is said of real code, and the mutation gate: of compiled sequences two accesses are
//! exchanged, one is dropped or doubled, or an annotation is weakened. Each must be found, or be allowed by the language.

use crate::mutation::ways::MUTATIONS;
use crate::support::{
    alone, body, default_target, folder, is_campaign, is_everything, matrix_of, old_compiler, program, run, session,
    with_processor,
};
use asm_matrix::instructions::Class;
use asm_matrix::isa::registers::Uses;
use asm_matrix::judge::analysis::{self, Analysis};
use asm_matrix::judge::simulate::sequences::{Programs, Verdict, judged, together};
use asm_matrix::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use asm_matrix::probe::sequence::{Act, Step};
use asm_matrix::probe::{Ordering, Probe};
use asm_matrix::read::matrix::{Body, Matrix, Operation, Outcome};
use asm_matrix::run::pipeline::Part;
use asm_matrix::target::Target;
use compact_str::CompactString;
use fs_err as fs;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::sync::LazyLock;

/// Targets with a memory model each, beside x86-64, `AArch64` and RISC-V.
const OTHERS: [&str; 11] = [
    "armv7-unknown-linux-gnueabihf",
    "powerpc64le-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "i686-unknown-linux-gnu",
    "mips64el-unknown-linux-gnuabi64",
    "sparc64-unknown-linux-gnu",
    "hexagon-unknown-linux-musl",
    "nvptx64-nvidia-cuda",
    "wasm32-wasip1-threads",
    "amdgcn-amd-amdhsa",
];

/// The sequences of a target.
struct Compiled {
    target: Target,
    matrix: Matrix,
    analysis: Analysis,
}

/// Those of all targets, for all tests.
fn compiled() -> &'static [Compiled] {
    static COMPILED: LazyLock<Vec<Compiled>> = LazyLock::new(|| {
        let names = ["x86_64", "aarch64", "aarch64_llsc", "aarch64_lse", "riscv64gc"];
        let others = OTHERS.iter().map(|triple| with_processor(triple));
        let targets: Vec<Target> = names.into_iter().map(default_target).chain(others).collect();
        let all = matrix_of(&targets, Some(Part::of_sequences()), &session());
        let compiled = |(column, target): (usize, Target)| {
            let matrix = alone(&all, column);
            let analysis = Analysis::of(&matrix);
            Compiled { target, matrix, analysis }
        };
        targets.into_iter().enumerate().map(compiled).collect()
    });
    &COMPILED
}

/// Those of one of these targets.
fn compiled_for(name: &str) -> &'static Compiled {
    compiled().iter().find(|compiled| compiled.target.name == name).expect("it is one of the targets")
}

/// How a sequence is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Exchange,
    Drop,
    Double,
    Merge,
    Hoist,
    Weaken(&'static str),
}

struct Mutant {
    row: usize,
    way: Way,
    body: Body,
    /// Whether the language forbids it, where a theorem says so.
    is_forbidden: Option<bool>,
}

/// Whether Rust orders two accesses of different places: the first acquires, or the second releases, or both are
/// sequentially consistent.
fn is_ordered(first: Act, second: Act) -> bool {
    let parts = |act: Act| match act {
        Act::Load(order) => (order, true, false),
        Act::Store(order) => (order, false, true),
        Act::Swap(order, _) | Act::FetchAdd(order, _) => (order, true, true),
        _ => panic!("it is not judged by the theorem"),
    };
    let ((one, reads, _), (other, _, writes)) = (parts(first), parts(second));
    let acquires = matches!(one, Ordering::Acquire | Ordering::AcqRel | Ordering::SeqCst);
    let releases = matches!(other, Ordering::Release | Ordering::AcqRel | Ordering::SeqCst);
    reads && acquires || writes && releases || one == Ordering::SeqCst && other == Ordering::SeqCst
}

/// The lines of the accesses and fences of a body.
fn lines(body: &Body) -> Vec<(usize, &Operation)> {
    let lines = body.lines.iter().enumerate().filter_map(|(line, one)| Some((line, one.operation()?)));
    let is_one = |operation: &Operation| {
        use Class::{Fence, Load, LoadExclusive, ReadModifyWrite, Store, StoreExclusive};
        matches!(operation.class(), Load | Store | ReadModifyWrite | LoadExclusive | StoreExclusive | Fence)
    };
    lines.filter(|(_, operation)| is_one(operation) && !operation.is_on_stack()).collect()
}

fn uses(operation: &Operation) -> Option<&Uses> {
    operation.decoded.as_ref()?.uses.as_ref()
}

/// Whether an instruction writes what another one reads or writes.
fn disturbs(one: &Operation, other: &Operation) -> bool {
    let (Some(one), Some(other)) = (uses(one), uses(other)) else { return true };
    one.list.iter().any(|own| own.role.writes() && other.list.iter().any(|theirs| theirs.register == own.register))
}

/// The steps of a sequence of two atomic accesses of different places, and the instructions that are these, if there are no others.
fn straight<'a>(steps: &[Step], accesses: &[(usize, &'a Operation)]) -> Option<[(Act, &'a Operation); 2]> {
    let ([first, second], [(one, before), (other, behind)]) = (steps, accesses) else { return None };
    let is_plain = |act: Act| matches!(act, Act::Load(_) | Act::Store(_) | Act::Swap(..) | Act::FetchAdd(..));
    let is_single =
        |operation: &Operation| matches!(operation.class(), Class::Load | Class::Store | Class::ReadModifyWrite);
    let is_straight = one + 1 == *other && is_single(before) && is_single(behind);
    let are_apart = first.place != second.place && is_plain(first.act) && is_plain(second.act);
    (is_straight && are_apart).then_some([(first.act, before), (second.act, behind)])
}

/// The names of the instruction that copies a register, where the first operand of a load and of it is what it writes.
const COPIES: [(&str, &str); 9] = [
    ("aarch64", "mov"),
    ("arm", "mov"),
    ("x86", "mov"),
    ("x86_64", "mov"),
    ("riscv64", "mv"),
    ("powerpc64", "mr"),
    ("loongarch64", "move"),
    ("mips64", "move"),
    ("s390x", "lr"),
];

/// The text with the second of two loads replaced by a copy of what the first one read.
fn merged(isa: &str, text: &[&str], accesses: [(usize, &Operation); 2]) -> Option<Vec<String>> {
    let (_, copy) = COPIES.iter().find(|(name, _)| *name == isa)?;
    let read = |(line, operation): (usize, &Operation)| {
        let operands = text[line].split_once(' ').filter(|_| operation.class() == Class::Load)?.1;
        Some(operands.split_once(',')?.0.to_owned())
    };
    let (from, to) = (read(accesses[0])?, read(accesses[1])?);
    let mut merged: Vec<String> = text.iter().map(|line| (*line).to_owned()).collect();
    merged[accesses[1].0] = format!("{copy} {to}, {from}");
    Some(merged)
}

/// Whether the language forbids that two loads become the first one: not those of one place that follow each other, of which the
/// second one asks for no more.
fn merging(steps: &[Step]) -> Option<bool> {
    let [Step { act: Act::Load(first), place }, Step { act: Act::Load(second), place: other }] = steps else {
        return None;
    };
    let is_more = *first == *second || *second == Ordering::Relaxed || *first == Ordering::SeqCst;
    (place == other && is_more).then_some(false)
}

/// The line of the last branch before an access, if no other access is between them.
fn branch_before(body: &Body, line: usize) -> Option<usize> {
    let accesses: Vec<usize> = lines(body).into_iter().map(|(line, _)| line).collect();
    let is_branch = |at: &usize| {
        let operation = body.lines[*at].operation();
        operation.is_some_and(|operation| operation.class() == Class::Branch)
    };
    (0..line).rev().take_while(|at| !accesses.contains(at)).find(is_branch)
}

/// The mutants of a row.
fn mutants(matrix: &Matrix, row: usize) -> Vec<Mutant> {
    let isa = matrix.columns[0].isa.as_str();
    let (Some(original), Some(sequence)) = (matrix.body(0, row), matrix.probes[row].sequence()) else {
        return Vec::new();
    };
    let accesses = lines(original);
    let text: Vec<&str> = original.text.iter().map(CompactString::as_str).collect();
    // In a packet of Hexagon, the order of the text says nothing.
    let straight = straight(&sequence.steps, &accesses).filter(|_| isa != "hexagon");
    let mut mutants = Vec::new();
    let mut add = |way: Way, lines: Vec<&str>, is_forbidden: Option<bool>| {
        mutants.push(Mutant { row, way, body: body(isa, &lines), is_forbidden });
    };
    for (number, (line, operation)) in accesses.iter().enumerate() {
        let own = straight.map(|both| both[number]);
        let mut dropped = text.clone();
        dropped.remove(*line);
        add(Way::Drop, dropped, own.map(|_| true));
        let mut doubled = text.clone();
        doubled.insert(*line, text[*line]);
        let is_doubled = own.filter(|_| !disturbs(operation, operation)).and_then(|(act, _)| match act {
            Act::Store(_) => Some(true),
            Act::Load(_) => Some(false),
            _ => None,
        });
        add(Way::Double, doubled, is_doubled);
        if let Some((next, _)) = accesses.get(number + 1) {
            let mut exchanged = text.clone();
            exchanged.swap(*line, *next);
            let of = straight.filter(|[(_, one), (_, other)]| !disturbs(one, other) && !disturbs(other, one));
            add(Way::Exchange, exchanged, of.map(|[(one, _), (other, _)]| is_ordered(one, other)));
        }
        if let Some((next, second)) = accesses.get(number + 1)
            && let Some(text) = merged(isa, &text, [(*line, operation), (*next, second)])
        {
            add(Way::Merge, text.iter().map(String::as_str).collect(), merging(&sequence.steps));
        }
        if let Some(branch) = branch_before(original, *line) {
            let mut hoisted = text.clone();
            let access = hoisted.remove(*line);
            hoisted.insert(branch, access);
            add(Way::Hoist, hoisted, None);
        }
        let family = match isa {
            "x86" => "x86_64",
            "mips64" => "mips",
            "sparc64" => "sparc",
            isa => isa,
        };
        for mutation in MUTATIONS.iter().filter(|mutation| mutation.isa == family) {
            let pattern = Regex::new(mutation.instruction).expect("the pattern is good");
            if pattern.is_match(text[*line]) {
                let replaced = pattern.replace(text[*line], mutation.replacement);
                let mut weakened = text.clone();
                weakened[*line] = &replaced;
                add(Way::Weaken(mutation.name), weakened, None);
            }
        }
    }
    mutants
}

/// The verdicts on mutants: each is the row of the sequence in a matrix of its own.
fn verdicts(matrix: &Matrix, analysis: &Analysis, mutants: &[Mutant]) -> Vec<Verdict> {
    let mut rounds: Vec<Vec<usize>> = Vec::new();
    for (number, mutant) in mutants.iter().enumerate() {
        let is_free = |round: &&mut Vec<usize>| round.last().is_none_or(|last| mutants[*last].row != mutant.row);
        match rounds.iter_mut().find(is_free) {
            Some(round) => round.push(number),
            None => rounds.push(vec![number]),
        }
    }
    let mut verdicts = vec![Verdict::AsParts; mutants.len()];
    for round in rounds {
        let mut after = matrix.clone();
        let rows: BTreeMap<usize, usize> = round.iter().map(|number| (mutants[*number].row, *number)).collect();
        for row in 0..after.probes.len() {
            match rows.get(&row) {
                Some(number) => {
                    after.outcomes[0][row] = Outcome::Ok(after.bodies.len());
                    after.bodies.push(mutants[*number].body.clone());
                }
                // What is not changed was judged before.
                None if after.probes[row].sequence().is_some() => after.outcomes[0][row] = Outcome::Failed("".into()),
                None => {}
            }
        }
        for (row, verdict) in judged(&after, analysis).remove(0) {
            verdicts[rows[&row]] = verdict;
        }
    }
    verdicts
}

#[derive(Default)]
struct Count {
    found: usize,
    unknown: usize,
    allowed: usize,
    same: usize,
}

/// The sequences whose mutants are tried: one in this many.
fn sample() -> usize {
    if is_campaign() {
        11
    } else if is_everything() {
        40
    } else {
        120
    }
}

mod exhaustive {
    use super::*;

    #[test]
    fn what_is_changed_in_a_sequence_is_found_or_allowed() {
        let (mut report, mut wrong) = (String::new(), Vec::new());
        let mut proven = [0, 0];
        for Compiled { target, matrix, analysis } in compiled() {
            let rows = (0..matrix.probes.len()).filter(|row| matrix.probes[*row].sequence().is_some());
            let mutants: Vec<Mutant> = rows.step_by(sample()).flat_map(|row| mutants(matrix, row)).collect();
            let mut counts: BTreeMap<Way, Count> = BTreeMap::new();
            for (mutant, verdict) in mutants.iter().zip(verdicts(matrix, analysis, &mutants)) {
                let count = counts.entry(mutant.way).or_default();
                let is_found = match verdict {
                    Verdict::Weaker(..) => Some(true),
                    Verdict::Conforms(_) => Some(false),
                    Verdict::AsParts | Verdict::Unknown(_) => None,
                };
                match verdict {
                    Verdict::Weaker(..) => count.found += 1,
                    Verdict::Conforms(_) => count.allowed += 1,
                    Verdict::AsParts => count.same += 1,
                    Verdict::Unknown(_) => count.unknown += 1,
                }
                let Some(is_forbidden) = mutant.is_forbidden else { continue };
                if let Some(is_found) = is_found {
                    proven[usize::from(is_forbidden)] += 1;
                    if is_found != is_forbidden {
                        let name = matrix.probes[mutant.row].name();
                        let text = mutant.body.text.join("\n    ");
                        wrong.push(format!("{} {name}: {:?}: {verdict:?}\n    {text}", target.name, mutant.way));
                    }
                } else if matches!(verdict, Verdict::AsParts) && is_forbidden {
                    wrong.push(format!(
                        "{} {}: {:?} is nothing",
                        target.name,
                        matrix.probes[mutant.row].name(),
                        mutant.way
                    ));
                }
            }
            for (way, Count { found, unknown, allowed, same }) in counts {
                report += &format!(
                    "{:30} {:45} found {found:4}, allowed {allowed:4}, not followed {unknown:4}, the same {same:4}\n",
                    target.name,
                    format!("{way:?}")
                );
            }
        }
        let _ = writeln!(std::io::stderr(), "{report}proven: {proven:?}");
        assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
        assert!(proven[0] > 10 && proven[1] > 100, "{proven:?}");
    }
}

/// Sequences with a fence between relaxed accesses: beside one that lost an order, one of these shows it.
const ORDERED: [&str; 5] = [
    "load::relaxed+fence::seq_cst+load::relaxed::other",
    "load::relaxed+fence::seq_cst+store::relaxed::other",
    "store::relaxed+fence::seq_cst+load::relaxed::other",
    "store::relaxed+fence::seq_cst+store::relaxed::other",
    "load::acquire+store::release::other",
];

/// What programs show of a mutant, if it is taken for right: beside itself, and sequences that are.
fn programs(matrix: &Matrix, analysis: &Analysis, mutant: &Mutant) -> Programs {
    let mut after = matrix.clone();
    after.outcomes[0][mutant.row] = Outcome::Ok(after.bodies.len());
    after.bodies.push(mutant.body.clone());
    let row = |name: &&str| matrix.probes.iter().position(|probe| probe.name() == **name).expect("it is a sequence");
    let mut verdicts: Vec<(usize, Verdict)> = ORDERED.iter().map(|name| (row(name), Verdict::AsParts)).collect();
    verdicts.retain(|(row, _)| *row != mutant.row);
    verdicts.push((mutant.row, Verdict::AsParts));
    together(&after, analysis, &[verdicts]).remove(0)
}

/// Of functions that lost the order of two accesses, the threads of a program show it, each beside one that has its order.
#[test]
fn threads_of_sequences_show_what_is_lost() {
    for Compiled { target, matrix, analysis } in compiled() {
        let rows = (0..matrix.probes.len()).filter(|row| matrix.probes[*row].sequence().is_some());
        let mutants = rows.step_by(sample().min(30)).flat_map(|row| mutants(matrix, row));
        // What is weaker on its own is in no program.
        let is_weaker = |row: &usize| {
            let judgement = analysis.judgement(0, *row);
            judgement.is_some_and(|judgement| matches!(judgement.verdict, analysis::Verdict::Weaker(_)))
        };
        let weaker = (0..matrix.probes.len()).filter(is_weaker).map(|row| matrix.probes[row].name());
        let weaker: BTreeSet<String> = weaker.collect();
        let is_right = |row: usize| {
            let steps = matrix.probes[row].sequence().map(|sequence| sequence.steps.iter()).into_iter().flatten();
            steps.filter_map(|step| step.act.alone()).all(|name| !weaker.contains(&name))
        };
        let is_lost =
            |mutant: &Mutant| mutant.way == Way::Exchange && mutant.is_forbidden == Some(true) && is_right(mutant.row);
        let lost: Vec<Mutant> = mutants.filter(is_lost).collect();
        for mutant in &lost {
            let name = matrix.probes[mutant.row].name();
            let programs = programs(matrix, analysis, mutant);
            let is_it = |weaker: &asm_matrix::judge::simulate::sequences::Weaker| weaker.rows.contains(&mutant.row);
            assert!(programs.weaker.iter().any(is_it), "{} {name}: {:?}\n{programs:?}", target.name, mutant.body.text);
        }
        let _ = writeln!(std::io::stderr(), "{}: {} found", target.name, lost.len());
    }
}

/// What only three or four threads show is found: a barrier that does not carry what its thread has seen to others.
#[test]
fn threads_beside_single_accesses_show_what_is_lost() {
    let Compiled { matrix, analysis, .. } = compiled_for("powerpc64le-unknown-linux-gnu");
    let cases: [(&str, &str, &[&str], &str); 2] = [
        ("load::relaxed+fence::seq_cst+load::relaxed::other", "sync", &["lwsync"], "IRIW"),
        ("load::acquire+store::release::other", "lwsync", &[], "WRC"),
    ];
    for (name, barrier, instead, shape) in cases {
        let row = matrix.probes.iter().position(|probe| probe.name() == name).expect("it is a sequence");
        let text: Vec<&str> =
            matrix.body(0, row).expect("it has instructions").text.iter().map(CompactString::as_str).collect();
        let changed: Vec<&str> = text
            .iter()
            .flat_map(|line| if *line == barrier { instead } else { std::slice::from_ref(line) })
            .copied()
            .collect();
        assert_ne!(changed, text);
        let mutant =
            Mutant { row, way: Way::Weaken("a barrier"), body: body("powerpc64", &changed), is_forbidden: None };
        let programs = programs(matrix, analysis, &mutant);
        let shapes: Vec<&str> = programs.weaker.iter().map(|weaker| weaker.shape).collect();
        assert!(shapes.contains(&shape), "{name}: {shapes:?}");
    }
}

/// No sequence of the compiler in use is a finding that is not accepted, and all have a verdict.
#[test]
fn sequences_of_the_compiler_are_right() {
    let accepted = AcceptedFile::parse(DEFAULT_FILE, "accepted.toml").expect("it is good");
    for Compiled { target, matrix, analysis } in compiled() {
        let mut judged = verify::judged(matrix, analysis);
        let (of_sequences, tallies) = verify::sequences(matrix, analysis, &mut judged);
        // What follows from an operation that is wrong on its own is accepted with it.
        let findings = [verify::findings(matrix, analysis), of_sequences].concat();
        let findings = accepted.applied(matrix, analysis, findings);
        let failures: Vec<_> = findings.iter().filter(|finding| finding.is_failure()).collect();
        assert!(failures.is_empty(), "{failures:#?}");
        let [tally] = tallies.as_slice() else { panic!("{tallies:?}") };
        // The manual of Hexagon says too little of some, and some idempotent operations of AMD's GPUs ask where private memory is.
        let (unknown, programs) = match target.triple.split('-').next() {
            Some("hexagon") => (10, 300),
            Some("amdgcn") => (100, 0),
            _ => (0, 0),
        };
        assert!(tally.unknown <= unknown, "{}: {:?}", target.name, tally.reason);
        assert!(tally.as_parts + tally.changed > 1_000 && tally.changed > 20, "{tally:?}");
        assert!(tally.programs.unknown <= programs && tally.programs.weaker.is_empty(), "{:?}", tally.programs);
        assert!(tally.programs.decided >= 40, "{}: {:?}", target.name, tally.programs);
    }
}

/// What compilers did, or could do, is found without being told, each in the instructions of a mistake.
#[test]
fn known_miscompilations_are_found() {
    let cases: &[(&str, &str, &[&str], &str)] = &[
        // LLVM did this up to version 19: a load barrier does not order a read whose value goes to the zero register
        // (<https://github.com/llvm/llvm-project/issues/68428>).
        (
            "aarch64_lse",
            "swap::relaxed::dropped+fence::acquire+load::relaxed::other",
            &["swp w2, wzr, [x0]", "dmb ishld", "ldr w0, [x1]", "ret"],
            "reads y: 0",
        ),
        // And this: an exchange whose result is dropped is not a store (<https://github.com/llvm/llvm-project/issues/60418>).
        (
            "x86_64",
            "swap::relaxed::dropped+fence::acquire+load::relaxed::other",
            &["mov dword ptr [rdi], edx", "mov eax, dword ptr [rsi]", "ret"],
            "`mov eax, dword ptr [rsi]` reads y: 0",
        ),
        // Nor does the acquire of the instruction itself.
        (
            "aarch64_lse",
            "swap::acquire::dropped+load::relaxed::other",
            &["swpa w2, wzr, [x0]", "ldr w0, [x1]", "ret"],
            "reads y: 0",
        ),
        // A store that is gone.
        ("aarch64_lse", "store::relaxed+store::release::other", &["stlr w3, [x1]", "ret"], "writes y: 2"),
        // Two loads merged over a fence that acquires: the second one has to see what the fence does.
        (
            "aarch64_lse",
            "load::relaxed+fence::acquire+load::relaxed::same",
            &["ldr w0, [x0]", "dmb ishld", "mov w1, w0", "ret"],
            "`ldr w0, [x0]` reads x: 0",
        ),
        // A store before a load that acquires.
        (
            "x86_64",
            "load::acquire+store::relaxed::other",
            &["mov dword ptr [rsi], ecx", "mov eax, dword ptr [rdi]", "ret"],
            "`mov eax, dword ptr [rdi]` reads x: 8",
        ),
        // What is not atomic, behind the release that publishes it.
        (
            "x86_64",
            "raw_write+store::release::other",
            &["mov dword ptr [rsi], ecx", "mov dword ptr [rdi], edx", "ret"],
            "`mov dword ptr [rdi], edx` writes x: 1",
        ),
        // A fence for the compiler is a fence for a signal handler.
        ("x86_64", "store::relaxed+compiler_fence::release", &["ret"], ""),
    ];
    for (target, name, text, shown) in cases {
        let Compiled { matrix, analysis, .. } = compiled_for(target);
        let row = matrix.probes.iter().position(|probe| probe.name() == *name).expect("it is a sequence");
        let isa = matrix.columns[0].isa.clone();
        let mutant = Mutant { row, way: Way::Drop, body: body(&isa, text), is_forbidden: None };
        let verdict = verdicts(matrix, analysis, &[mutant]).remove(0);
        let Verdict::Weaker(_, witness) = verdict else { panic!("{name}: {verdict:?}") };
        assert!(witness.lines().join("\n").contains(shown), "{name}: {witness:#?}");
    }
}

/// What rustc 1.63 lost between operations is found without being told, as the documentation shows it.
#[test]
fn an_old_compiler_loses_orders_between_operations() {
    let Some(rustc) = old_compiler() else { return };
    let verify = |target: &str| {
        let mut command = program();
        if let Some(folders) = std::env::var_os("LD_LIBRARY_PATH") {
            command.env("LD_LIBRARY_PATH", folders);
        }
        run(command.args(["verify", "--sequences", "--target", target, "--rustc"]).arg(&rustc))
    };
    let verified = verify("aarch64_lse");
    assert_eq!(verified.code, Some(1), "{}", verified.stderr);
    let page = fs::read_to_string("docs/sequences.md").expect("the page is there");
    let block = page.split("```text\n").find(|block| block.starts_with("error[weaker-sequence]")).expect("it is shown");
    let shown = block.split("```").next().unwrap_or_default();
    assert!(verified.stdout.contains(shown), "{}", verified.stdout);
    // An idempotent read-modify-write is a load.
    let verified = verify("x86_64");
    let lost = "fence::release+fetch_or::relaxed::used::idempotent";
    assert!(verified.stdout.contains(lost), "{}", verified.stdout);
}

/// The names are those of the catalogue, and a wrong one is a mistake.
#[test]
fn sequences_are_shown() {
    let show = |name: &str| run(program().args(["show", "--sequences", name, "-t", "aarch64_lse"]));
    let shown = show("store::release+load::seq_cst::other");
    assert_eq!((shown.code, shown.stdout.contains("stlr w2, [x0]")), (Some(0), true), "{}", shown.stderr);
    assert!(shown.stdout.contains("\n    u32  plain\n"), "{}", shown.stdout);
    let wrong = show("store::release+lode::seq_cst::other");
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.stderr.contains("did you mean `store::release+load::seq_cst::other`?"), "{}", wrong.stderr);
}

/// A probe of the catalogue is not a sequence, and the default output has none.
#[test]
fn sequences_are_apart() {
    assert!(asm_matrix::probe::catalogue().iter().all(|probe| probe.sequence().is_none()));
    assert!(asm_matrix::probe::sequences().iter().all(|probe: &Probe| probe.sequence().is_some()));
}

/// Of two compilers, of which one merges two loads that the other does not, that is said; it is no finding, since nobody sees it.
#[test]
fn what_is_merged_otherwise_is_said() {
    let folder = folder();
    let [before, after] = ["before", "after"].map(|name| folder.path().join(name));
    let built = run(program()
        .args(["build", "--sequences", "--keep-asm", "--format", "csv", "-t", "aarch64_lse", "--out"])
        .arg(&before));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let assembly = |folder: &Path| folder.join("asm/aarch64_lse.s");
    let text = fs::read_to_string(assembly(&before)).expect("it was written");
    let name = "load__relaxed__then__load__relaxed__same:";
    let (head, rest) = text.split_once(&format!("\n{name}\n")).expect("there is such a function");
    let merged = rest.replacen("\tldr\tw1, [x0]\n\tmov\tw0, w8\n", "\tmov\tw1, w8\n\tmov\tw0, w8\n", 1);
    assert_ne!(merged, rest);
    fs::create_dir_all(after.join("asm")).expect("a folder can be made");
    fs::write(assembly(&after), format!("{head}\n{name}\n{merged}")).expect("it can be written");
    let diff = run(program().args(["diff", "--sequences"]).args([before.join("asm"), after.join("asm")]));
    let line =
        "aarch64_lse: load::relaxed+load::relaxed::same: its operations, one after the other → gone: read of x\n";
    assert!(diff.stdout.ends_with(line), "{}{}", diff.stdout, diff.stderr);
    assert_eq!(diff.stdout.matches(" → gone").count(), 1);
    let verify = |folder: &Path| run(program().args(["verify", "--sequences", "--asm"]).arg(folder.join("asm")));
    for folder in [&before, &after] {
        let verified = verify(folder);
        assert_eq!(verified.code, Some(0), "{}{}", verified.stdout, verified.stderr);
    }
    // A store that is gone is a finding.
    let lost = text.replacen("\tstr\tw3, [x1]\n", "", 1);
    assert_ne!(lost, text);
    fs::write(assembly(&after), lost).expect("it can be written");
    let verified = verify(&after);
    assert_eq!(verified.code, Some(1), "{}", verified.stderr);
    assert!(verified.stdout.contains("error[weaker-sequence]: aarch64_lse"), "{}", verified.stdout);
}

/// Snapshots of sequences are in a folder of their own.
#[test]
fn sequences_are_pinned() {
    let folder = folder();
    let pinned =
        |command: &str| run(program().current_dir(folder.path()).args([command, "--sequences", "-t", "x86_64"]));
    assert_eq!(pinned("bless").code, Some(0));
    assert_eq!(pinned("check").code, Some(0));
    let path = folder.path().join("snapshots/sequences/x86_64.asm");
    let text = fs::read_to_string(&path).expect("it was written");
    fs::write(&path, text.replacen("xchg ", "mov ", 1)).expect("it can be written");
    let changed = pinned("check");
    assert!(changed.stderr.contains("0 of 1 snapshots are unchanged"), "{}", changed.stderr);
}
