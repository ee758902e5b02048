//! Sequences: which there are, what is said of real code, and the mutation gate: of compiled sequences two accesses are
//! exchanged, one is dropped or doubled, or an annotation is weakened. Each must be found, or be allowed by the language.

use crate::mutation::ways::MUTATIONS;
use crate::support::{body, default_target, folder, is_everything, matrix_of, program, run, session};
use asm_matrix::instructions::Class;
use asm_matrix::isa::registers::Uses;
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::judge::simulate::sequences::{Verdict, judged};
use asm_matrix::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use asm_matrix::probe::sequence::{Act, Step};
use asm_matrix::probe::{Ordering, Probe};
use asm_matrix::read::matrix::{Body, Matrix, Operation, Outcome};
use asm_matrix::run::pipeline::Part;
use asm_matrix::target::Target;
use compact_str::CompactString;
use fs_err as fs;
use regex::Regex;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

/// Targets with a memory model each, beside x86-64, `AArch64` and RISC-V.
const OTHERS: [&str; 5] = [
    "armv7-unknown-linux-gnueabihf",
    "powerpc64le-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "i686-unknown-linux-gnu",
];

/// The matrix of the sequences of one target.
fn sequences(target: &Target) -> Matrix {
    matrix_of(std::slice::from_ref(target), Some(Part::of_sequences()), &session())
}

fn targets() -> Vec<Target> {
    let names = ["x86_64", "aarch64", "aarch64_llsc", "aarch64_lse", "riscv64gc"];
    let others = OTHERS.iter().map(|triple| Target::ad_hoc(triple));
    names.into_iter().map(default_target).chain(others).collect()
}

/// How a sequence is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Exchange,
    Drop,
    Double,
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

/// The mutants of a row.
fn mutants(matrix: &Matrix, row: usize) -> Vec<Mutant> {
    let isa = matrix.columns[0].isa.as_str();
    let (Some(original), Some(sequence)) = (matrix.body(0, row), matrix.probes[row].sequence()) else {
        return Vec::new();
    };
    let accesses = lines(original);
    let text: Vec<&str> = original.text.iter().map(CompactString::as_str).collect();
    let straight = straight(&sequence.steps, &accesses);
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
        let family = if isa == "x86" { "x86_64" } else { isa };
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
fn verdicts(matrix: &Matrix, mutants: &[Mutant]) -> Vec<Verdict> {
    let analysis = Analysis::of(matrix);
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
        for (row, verdict) in judged(&after, &analysis).remove(0) {
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
    if is_everything() { 7 } else { 120 }
}

mod exhaustive {
    use super::*;

    #[test]
    fn what_is_changed_in_a_sequence_is_found_or_allowed() {
        let (mut report, mut wrong) = (String::new(), Vec::new());
        let mut proven = [0, 0];
        for target in targets() {
            let matrix = sequences(&target);
            let rows = (0..matrix.probes.len()).filter(|row| matrix.probes[*row].sequence().is_some());
            let mutants: Vec<Mutant> = rows.step_by(sample()).flat_map(|row| mutants(&matrix, row)).collect();
            let mut counts: BTreeMap<Way, Count> = BTreeMap::new();
            for (mutant, verdict) in mutants.iter().zip(verdicts(&matrix, &mutants)) {
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

/// No sequence of the compiler in use is a finding that is not accepted, and all have a verdict.
#[test]
fn sequences_of_the_compiler_are_right() {
    let accepted = AcceptedFile::parse(DEFAULT_FILE, "accepted.toml").expect("it is good");
    for target in targets() {
        let matrix = sequences(&target);
        let analysis = Analysis::of(&matrix);
        let mut judged = verify::judged(&matrix, &analysis);
        let (findings, tallies) = verify::sequences(&matrix, &analysis, &mut judged);
        let findings = accepted.applied(&matrix, &analysis, findings);
        let failures: Vec<_> = findings.iter().filter(|finding| finding.is_failure()).collect();
        assert!(failures.is_empty(), "{failures:#?}");
        let [tally] = tallies.as_slice() else { panic!("{tallies:?}") };
        assert_eq!(tally.unknown, 0, "{}: {:?}", target.name, tally.reason);
        assert!(tally.as_parts > 2_500 && tally.changed > 20, "{tally:?}");
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
        let target = default_target(target);
        let matrix = sequences(&target);
        let row = matrix.probes.iter().position(|probe| probe.name() == *name).expect("it is a sequence");
        let isa = matrix.columns[0].isa.clone();
        let mutant = Mutant { row, way: Way::Drop, body: body(&isa, text), is_forbidden: None };
        let verdict = verdicts(&matrix, &[mutant]).remove(0);
        let Verdict::Weaker(_, witness) = verdict else { panic!("{name}: {verdict:?}") };
        assert!(witness.lines().join("\n").contains(shown), "{name}: {witness:#?}");
    }
}

/// The names are those of the catalogue, and a wrong one is a mistake.
#[test]
fn sequences_are_shown() {
    let show = |name: &str| run(program().args(["show", "--sequences", name, "-t", "aarch64_lse"]));
    let shown = show("store::release+load::seq_cst::other");
    assert_eq!((shown.code, shown.stdout.contains("stlr w2, [x0]")), (Some(0), true), "{}", shown.stderr);
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
