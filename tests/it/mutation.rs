//! The mutation gate: every cell of all default targets, and of some others, weakened in every way known from compilers,
//! must be judged weaker, and compared as a severe change; otherwise it must be proven equal.

pub(crate) mod ways;

use crate::support::{body, default_column, default_targets, is_everything, matrix, session, with_processor};
use asm_matrix::compare::drift::{self, Class, Failing, Meaning, Price, by_name};
use asm_matrix::judge::analysis::{
    Analysis, Asked, Candidate, Column, Filling, Judge, Judgement, Kind, Sequence, Test, Verdict, beside,
};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::judge::verify::findings;
use asm_matrix::model::{Execution, Model};
use asm_matrix::read::litmus::Reader;
use asm_matrix::read::matrix::{Body, Matrix, Outcome};
use asm_matrix::report::litmus::of_execution;
use asm_matrix::target::Target;
use rayon::prelude::*;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write as _;
use ways::{MUTATIONS, Mutation};

/// Targets beside the default ones: of 32-bit Arm two of Armv7, which is judged by shapes, and two of Armv8; Power, which is judged
/// by shapes too; and the other instruction sets. Of SPARC one in RMO: in TSO most barriers do nothing.
const OTHERS: &[&str] = &[
    "thumbv7em-none-eabi",
    "armv7-unknown-linux-gnueabihf",
    "thumbv8m.main-none-eabi",
    "armv8r-none-eabihf",
    "i686-unknown-linux-gnu",
    "riscv32gc-unknown-linux-gnu",
    "powerpc64le-unknown-linux-gnu",
    "powerpc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "sparc64-unknown-netbsd",
    "mips-unknown-linux-gnu",
    "mipsisa64r6el-unknown-linux-gnuabi64",
    "loongarch64-unknown-linux-gnu",
    "loongarch32-unknown-none",
    "avr-none",
    "bpfel-unknown-none",
    "m68k-unknown-linux-gnu",
    "m68k-unknown-none-elf",
    "csky-unknown-linux-gnuabiv2",
    "hexagon-unknown-linux-musl",
    "amdgcn-amd-amdhsa",
    "nvptx64-nvidia-cuda",
];

/// The instruction set whose mutations are those of another.
fn family(isa: &str) -> &str {
    match isa {
        "powerpc" => "powerpc64",
        "x86" => "x86_64",
        "riscv32" => "riscv64",
        "sparc64" => "sparc",
        "mips32r6" | "mips64" | "mips64r6" => "mips",
        "loongarch32" => "loongarch64",
        other => other,
    }
}

/// The mutants of the cells of a case.
struct Mutant<'a> {
    mutation: &'static Mutation,
    /// Which of the matching instructions was changed.
    place: usize,
    judgement: &'a Judgement,
    body: Body,
}

/// One mutant of a mutation in this many is tested, of the default targets and of the others: where everything is looked at, and
/// else. Those that are judged by shapes take longest.
const SAMPLES: [[usize; 2]; 2] = [[1, 16], [8, 64]];

/// The mutants of a column, with one instruction changed in each: all, or some of each mutation. Cells with one body that ask
/// for the same are one case.
fn mutants<'a>(matrix: &Matrix, column: &'a Column) -> Vec<Mutant<'a>> {
    let isa = matrix.columns[0].isa.as_str();
    let mut mutants = Vec::new();
    for mutation in MUTATIONS.iter().filter(|mutation| mutation.isa == family(isa)) {
        let mut all = Vec::new();
        let pattern = Regex::new(mutation.instruction).expect("the pattern is good");
        for judgement in column.judgements() {
            let Judgement { probe, asked, ref verdict, .. } = *judgement;
            // What is weaker as it is, or not known, cannot show that a mutant is weaker.
            if !(mutation.applies)(asked) || matches!(verdict, Verdict::Weaker(_) | Verdict::Unknown(_)) {
                continue;
            }
            let original = &matrix.body(0, probe).expect("what is judged has a body").text;
            let matching =
                (0..original.len()).filter(|line| pattern.is_match(&original[*line]) && !is_idle(original, *line));
            all.extend(matching.enumerate().map(|(place, changed)| {
                let replaced = pattern.replace(&original[changed], mutation.replacement);
                let lines = original.iter().enumerate();
                let lines = lines.map(|(line, text)| if line == changed { &*replaced } else { text.as_str() });
                Mutant { mutation, place, judgement, body: body(isa, &lines.collect::<Vec<_>>()) }
            }));
        }
        let sample = SAMPLES[usize::from(!is_everything())];
        let sample = sample[usize::from(OTHERS.contains(&matrix.columns[0].triple.as_str()))];
        mutants.extend(all.into_iter().step_by(sample));
    }
    mutants
}

/// Whether nothing rests on a line: a branch to the next line, or a full fence beside another one.
fn is_idle(lines: &[impl AsRef<str>], line: usize) -> bool {
    const FULL: &str = "fence rw, rw";
    let text = |line: usize| lines.get(line).map_or("", |text| text.as_ref());
    let target = text(line).rsplit(' ').next().unwrap_or_default();
    let is_beside = text(line + 1) == FULL || line > 0 && text(line - 1) == FULL;
    text(line + 1).strip_suffix(':') == Some(target) || text(line) == FULL && is_beside
}

/// The results of mutants.
#[derive(Default)]
struct Count {
    killed: usize,
    equal: usize,
    survived: Vec<String>,
    /// Mutants that the comparison took for unchanged, or for a harmless change.
    passed: Vec<String>,
}

/// Some of the mutants of all default targets, or all.
mod exhaustive {
    use super::*;

    /// The judge's executions are decided by `simulate` as by the judge: each is written as a litmus test of instructions, read
    /// again and run.
    #[test]
    fn executions_of_mutants_are_simulated_as_they_are_judged() {
        let drawn = if is_everything() { 60 } else { 8 };
        let columns: Vec<Matrix> = default_targets().iter().map(|target| default_column(&target.name)).collect();
        let simulated: Vec<[usize; 2]> = columns.par_iter().map(|matrix| simulated(matrix, drawn)).collect();
        let sum = |kind: usize| simulated.iter().map(|counts| counts[kind]).sum::<usize>();
        assert!(sum(1) >= 8 * drawn && sum(0) >= drawn, "{} executions are forbidden, and {} allowed", sum(0), sum(1));
    }

    /// So are those of the findings in today's compilers.
    #[test]
    fn executions_of_findings_are_simulated_as_they_are_judged() {
        let mut reader = Reader::default();
        let mut shown = 0;
        let default = default_targets().into_iter().map(|target| default_column(&target.name));
        for matrix in default.chain([matrix(&[Target::ad_hoc("armv7s-apple-ios")], &session())]) {
            let findings = findings(&matrix, &Analysis::of(&matrix));
            for execution in findings.iter().filter_map(|finding| finding.execution.execution.as_ref()) {
                assert!(holds(execution, &matrix, &mut reader), "{}: {execution:#?}", matrix.columns[0].name);
                shown += 1;
            }
        }
        assert!(shown >= 5, "{shown} findings have an execution");
    }

    #[test]
    fn what_is_weakened_is_found() {
        let default = default_targets().into_iter().map(|target| default_column(&target.name));
        let others = OTHERS.iter().map(|triple| matrix(&[with_processor(triple)], &session()));
        let columns: Vec<Matrix> = default.chain(others).collect();
        // Sequentially this takes a minute.
        let counts: Vec<_> = columns.par_iter().map(gate).collect();
        let (mut report, mut wrong, mut killing) = (String::new(), Vec::new(), BTreeSet::new());
        for (matrix, counts) in columns.iter().zip(counts) {
            let column = &matrix.columns[0];
            for (title, Count { killed, equal, survived, passed }) in counts {
                let numbers = format!("killed {killed:5}, equal {equal:4}, survived {}", survived.len());
                report += &format!("{:29} {title:30} {numbers}, taken for nothing {}\n", column.name, passed.len());
                let cells = survived.iter().chain(&passed);
                wrong.extend(cells.map(|cell| format!("{}: {title}: {cell}", column.name)));
                if killed > 0 {
                    killing.insert((family(&column.isa).to_owned(), title));
                }
            }
        }
        let _ = write!(std::io::stderr(), "{report}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // A mutation that weakens nothing tests nothing. A small sample of the other targets may miss those that it weakens.
        let is_whole = |mutation: &&Mutation| {
            is_everything() || default_targets().iter().any(|target| target.isa.as_deref() == Some(mutation.isa))
        };
        let kills = |mutation: &&Mutation| killing.contains(&(mutation.isa.to_owned(), mutation.name));
        let idle: Vec<_> = MUTATIONS
            .iter()
            .filter(is_whole)
            .filter(|mutation| !kills(mutation))
            .map(|one| (one.isa, one.name))
            .collect();
        assert!(idle.is_empty(), "{idle:?}");
    }
}

/// How many executions around some mutants of a column are forbidden, and allowed.
fn simulated(matrix: &Matrix, drawn: usize) -> [usize; 2] {
    let column = Column::of(matrix, 0);
    let mutants = mutants(matrix, &column);
    let mutants: Vec<&Mutant<'_>> = mutants.iter().step_by((mutants.len() / drawn).max(1)).collect();
    let bodies: Vec<_> = mutants.iter().map(|mutant| (mutant.judgement.asked, mutant.body.clone())).collect();
    let (fillings, model) = (column.fillings(), column.model.as_ref().expect("there is a model"));
    let judge = Judge::new(model, &fillings);
    let (mut counts, mut reader) = ([0; 2], Reader::default());
    for (mutant, candidate) in mutants.iter().zip(beside(matrix, 0, &bodies)) {
        let own = |sequence: Sequence| Filling::of(mutant.judgement.asked, sequence, mutant.judgement.probe);
        for filling in candidate.sequences.into_iter().filter_map(own) {
            let Some(test) = judge.around(&filling).1 else { continue };
            // The same test with what the mutant was before.
            let before = column.fillings_of(mutant.judgement.probe, mutant.judgement);
            let before = before.iter().find(|before| before.role == filling.role);
            let strong = Test {
                shape: test.shape,
                fillings: test.fillings.iter().map(|one| replaced(one, &filling, before)).collect(),
                fences: test.fences.iter().map(|fence| fence.map(|one| replaced(one, &filling, before))).collect(),
            };
            for execution in [test.hardware(), strong.hardware()].concat() {
                let is_allowed = model.allows(&execution);
                assert_eq!(
                    holds(&execution, matrix, &mut reader),
                    is_allowed,
                    "{}: {execution:#?}",
                    mutant.mutation.name
                );
                counts[usize::from(is_allowed)] += 1;
            }
        }
    }
    counts
}

/// Another filling, if it is this one.
fn replaced<'a>(one: &'a Filling, filling: &Filling, with: Option<&'a Filling>) -> &'a Filling {
    with.filter(|_| one == filling).unwrap_or(one)
}

/// Whether an execution, written as a litmus test, is found by the simulation of the test.
pub(crate) fn holds(execution: &Execution, matrix: &Matrix, reader: &mut Reader) -> bool {
    let isa = &matrix.columns[0].isa;
    let text = of_execution(isa, "mutant", "", execution);
    let text = text.unwrap_or_else(|reason| panic!("{reason}: {execution:#?}"));
    let litmus = reader.read(&text, "mutant").unwrap_or_else(|mistake| panic!("{mistake}\n{text}"));
    let model = Model::named(litmus.isa.model).expect("it is built in");
    let answer = simulate(&litmus, &model, Limits::default(), Wanted::default());
    answer.unwrap_or_else(|fault| panic!("{fault:?}\n{text}")).holds
}

/// Judges every mutant of every cell beside the existing cells, and compares the cells with them.
fn gate(matrix: &Matrix) -> BTreeMap<&'static str, Count> {
    let column = Column::of(matrix, 0);
    let mutants = mutants(matrix, &column);
    let bodies: Vec<_> = mutants.iter().map(|mutant| (mutant.judgement.asked, mutant.body.clone())).collect();
    let fillings = column.fillings();
    let judge = Judge::new(column.model.as_ref().expect("there is a model"), &fillings);
    let mut known: HashMap<Filling, bool> = HashMap::new();
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let candidates = beside(matrix, 0, &bodies);
    for ((mutant, Candidate { verdict, sequences }), class) in
        mutants.iter().zip(candidates).zip(classes(matrix, &column, &mutants))
    {
        let Mutant { mutation, judgement, body, .. } = mutant;
        let count = counts.entry(mutation.name).or_default();
        let before: Vec<&Sequence> = judgement.sequences.iter().map(|number| &column.sequences[*number]).collect();
        // The ordering that programs need is not known: all of it must be kept.
        let is_killed =
            matches!(verdict, Verdict::Weaker(_) | Verdict::Unknown(_)) || judgement.asked.kind == Kind::Nothing;
        let is_equal = match &verdict {
            // If nothing changed, nothing was lost.
            _ if sequences.iter().all(|sequence| before.contains(&sequence)) && !sequences.is_empty() => true,
            Verdict::Conforms | Verdict::Stronger(_) => is_right(&judge, judgement.asked, &sequences, &mut known),
            _ => false,
        };
        let shown = |what: &dyn std::fmt::Debug| {
            format!("{}: {what:?}\n    {}", matrix.probes[judgement.probe].name(), body.text.join("\n    "))
        };
        match (is_killed, is_equal) {
            (true, _) => count.killed += 1,
            (false, true) => count.equal += 1,
            (false, false) => count.survived.push(shown(&verdict)),
        }
        let is_nothing =
            matches!(class.meaning, Meaning::Same | Meaning::Cosmetic | Meaning::Kept) && class.price == Price::Equal;
        let is_grave = Failing::default().fails(class);
        if is_nothing && (is_killed || !is_equal) || is_killed && !is_grave {
            count.passed.push(shown(&class));
        }
    }
    counts
}

/// The class of each mutant, for one mutation at a time and all cells at once: of the cells of a case, the least
/// severe.
fn classes(matrix: &Matrix, column: &Column, mutants: &[Mutant<'_>]) -> Vec<Class> {
    let mut classes = vec![Class { meaning: Meaning::ALL[0], price: Price::Worse }; mutants.len()];
    let mut rounds: BTreeMap<(&str, usize), Vec<usize>> = BTreeMap::new();
    for (number, mutant) in mutants.iter().enumerate() {
        rounds.entry((mutant.mutation.name, mutant.place)).or_default().push(number);
    }
    for round in rounds.values() {
        let mut after = matrix.clone();
        let mut numbers: HashMap<usize, usize> = HashMap::new();
        for number in round {
            let Mutant { judgement, body, .. } = &mutants[*number];
            let cells = (0..matrix.probes.len())
                .filter(|probe| column.judgement(*probe).is_some_and(|known| known.probe == judgement.probe));
            for probe in cells {
                after.outcomes[0][probe] = Outcome::Ok(after.bodies.len());
                numbers.insert(probe, *number);
            }
            after.bodies.push(body.clone());
        }
        let pairs = by_name(matrix, &after);
        let drift = drift::compare(matrix, &after, &pairs);
        let changed: HashMap<&str, Class> =
            drift.cells.iter().map(|cell| (cell.after.probe.as_str(), cell.class)).collect();
        for (probe, number) in numbers {
            let class = changed
                .get(matrix.probes[probe].name().as_str())
                .copied()
                .unwrap_or(Class::at_equal_price(Meaning::Same));
            classes[number] = classes[number].max(class);
        }
    }
    classes
}

/// Whether no litmus shape shows a forbidden outcome, whatever the other accesses.
fn is_right(judge: &Judge<'_>, asked: Asked, sequences: &[Sequence], known: &mut HashMap<Filling, bool>) -> bool {
    sequences.iter().all(|sequence| {
        let filling = Filling::of(asked, sequence.clone(), 0).expect("what is judged is asked for");
        *known.entry(filling).or_insert_with_key(|filling| judge.around(filling).1.is_none())
    })
}
