//! A cell compiled alone equals that of the full run: its instructions, its verdict, and the output of `show`.

use crate::support::{default_targets, folder, matrix, matrix_of, prepared, program, run, session, stdout};
use asm_matrix::compile::probes;
use asm_matrix::compile::rustc::Job;
use asm_matrix::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use asm_matrix::judge::analysis::{Analysis, Asked, Column, context, everything};
use asm_matrix::probe::{Probe, catalogue};
use asm_matrix::read::cells::dialect;
use asm_matrix::read::matrix::{Matrix, Outcome};
use asm_matrix::run::pipeline::Part;
use asm_matrix::target::Target;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// This many probes of each target are compiled alone.
const ALONE: usize = 34;

/// Probes from all over the list, different ones for each target.
fn drawn(existing: &[Probe], number: usize) -> Vec<Probe> {
    let step = existing.len() / ALONE;
    existing.iter().skip(7 * number % step).step_by(step).take(ALONE).cloned().collect()
}

#[test]
fn a_probe_alone_has_the_instructions_that_it_has_among_all() {
    let session = session();
    let check = |(number, target): (usize, Target)| {
        let (facts, sysroot) = prepared(&target, &session);
        let dialect = dialect(&facts.isa, Dialect::Intel);
        let job = Job { target: &target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
        let existing = probes::existing(&catalogue(), &facts, &session.toolchain);
        let whole = job.compile(&existing, &session).expect("the probes compile").assembly;
        let syntax = Syntax::of(&facts.isa, &target.triple);
        let whole = Assembly::parse(&whole, syntax);
        let some = drawn(&existing, number);
        some.par_iter().for_each(|probe| {
            let alone = job.compile_some(std::slice::from_ref(probe), &session).expect("it compiles").assembly;
            let alone = Assembly::parse(&alone, syntax);
            let text = |assembly: &Assembly<'_>| {
                let body = assembly.body(&probe.symbol()).expect("it is there");
                Normalizer::new(syntax).text(body).to_owned()
            };
            assert_eq!(text(&alone), text(&whole), "{} on {}", probe.name(), target.name);
        });
        some.len()
    };
    let compared: usize = default_targets().into_iter().enumerate().map(check).sum();
    assert!(compared >= 300, "{compared}");
}

/// An entry with an object has the same assembly, so it is used if no sizes are wanted.
#[test]
fn sizes_change_no_instruction() {
    let session = session();
    for (number, target) in default_targets().into_iter().enumerate() {
        let (facts, sysroot) = prepared(&target, &session);
        let dialect = dialect(&facts.isa, Dialect::Intel);
        let existing = probes::existing(&catalogue(), &facts, &session.toolchain);
        let some = drawn(&existing, number + 100);
        let compiled = |sizes| {
            let job = Job { target: &target, facts: &facts, sysroot: &sysroot, dialect, sizes };
            job.compile_part(&some.iter().collect::<Vec<_>>(), &session).expect("rustc runs").expect("they compile")
        };
        let (with, without) = (compiled(true), compiled(false));
        assert!(with.sizes.len() >= ALONE / 2 && without.sizes.is_empty());
        assert!(with.assembly == without.assembly, "{}", target.name);
    }
}

/// Some rows of one column of a matrix.
fn part(whole: &Matrix, column: usize, rows: &[usize]) -> Matrix {
    let mut bodies = Vec::new();
    let mut known: HashMap<usize, usize> = HashMap::new();
    let outcome = |row: &usize| match &whole.outcomes[column][*row] {
        Outcome::Ok(body) => Outcome::Ok(*known.entry(*body).or_insert_with(|| {
            bodies.push(whole.bodies[*body].clone());
            bodies.len() - 1
        })),
        other => other.clone(),
    };
    let outcomes = vec![rows.iter().map(outcome).collect()];
    let probes = rows.iter().map(|row| whole.probes[*row].clone()).collect();
    Matrix { compiler: whole.compiler.clone(), probes, columns: vec![whole.columns[column].clone()], outcomes, bodies }
}

mod exhaustive {
    use super::*;
    use crate::support::is_everything;

    #[test]
    fn a_cell_with_its_context_has_the_verdict_that_it_has_among_all() {
        let whole = matrix(&default_targets(), &session());
        let analysis = Analysis::of(&whole);
        let judged = |column: usize, row: usize, context: &[Probe]| {
            let names: HashSet<String> = context.iter().chain([&whole.probes[row]]).map(Probe::name).collect();
            let rows: Vec<usize> =
                (0..whole.probes.len()).filter(|row| names.contains(&whole.probes[*row].name())).collect();
            let part = Analysis { columns: vec![Column::of(&part(&whole, column, &rows), 0).into()] };
            let index = rows.iter().position(|other| *other == row).expect("it is one of them");
            let verdict = part.judgement(0, index).expect("it has instructions").verdict.clone();
            (verdict, part.is_in_conflict(0, index))
        };
        let mut odd = 0;
        for column in 0..whole.columns.len() {
            // Cells with the same instructions and request are judged once.
            let mut seen: HashSet<(Option<usize>, Asked)> = HashSet::new();
            let is_new = |row: &usize| {
                analysis
                    .judgement(column, *row)
                    .is_some_and(|said| seen.insert((whole.outcomes[column][*row].body(), said.asked)))
            };
            let rows: Vec<usize> = (0..whole.probes.len()).filter(is_new).collect();
            assert!(rows.len() > 1_000, "{}", rows.len());
            let step = if is_everything() { 1 } else { 4 };
            odd += rows
                .into_par_iter()
                .step_by(step)
                .map(|row| {
                    let probe = &whole.probes[row];
                    let (mut verdict, is_odd) = judged(column, row, &context(std::slice::from_ref(probe)));
                    if is_odd {
                        verdict = judged(column, row, &everything()).0;
                    }
                    let expected = &analysis.judgement(column, row).expect("it was judged").verdict;
                    assert_eq!(verdict, *expected, "{} on {}", probe.name(), whole.columns[column].name);
                    usize::from(is_odd)
                })
                .sum::<usize>();
        }
        // The loads of 128 bits of Armv8.4 are.
        assert!(odd >= if is_everything() { 10 } else { 2 }, "{odd}");
    }
}

/// The functions that were compiled into a cache.
fn functions(cache: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs_err::read_dir(cache.join("asm")).expect("something was compiled") {
        let text = fs_err::read_to_string(entry.expect("it can be read").path()).expect("it is text");
        names.extend(text.lines().filter_map(|line| line.trim().strip_prefix(".globl\t")).map(str::to_owned));
    }
    names.sort();
    names
}

#[test]
fn show_compiles_what_it_shows() {
    for (arguments, expected) in [
        (&["load::u32::plain::used", "-t", "x86_64"][..], 1),
        (&["fetch_add::u32::acquire::used", "-t", "aarch64_lse"], 1 + 4),
        (&["fetch_add::u32::seq_cst::used", "-t", "riscv64gc"], 1 + 4 + 6 * 4),
        (&["fetch_add", "--all", "--type", "u32", "--ordering", "relaxed", "-t", "x86_64"], 2 * 5 + 2 + 4),
    ] {
        let cache = folder();
        let mut command = program();
        let run = run(command.args(["show", "-vv"]).args(arguments).arg("--cache").arg(cache.path()));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(run.stderr.matches("--crate-name=probes").count(), 1, "{}", run.stderr);
        assert!(!run.stderr.contains("src/lib.rs"), "{}", run.stderr);
        assert_eq!(functions(cache.path()).len(), expected, "{arguments:?}: {:?}", functions(cache.path()));
    }
}

#[test]
fn show_prints_the_same_of_a_part_and_of_all() {
    let targets: Vec<Target> = default_targets()
        .into_iter()
        .filter(|target| ["x86_64", "aarch64_lse2", "riscv64gc"].contains(&target.name.as_str()))
        .collect();
    // Now all of them are in the cache of the tests.
    matrix(&targets, &session());
    for arguments in [
        &["load", "-t", "x86_64", "-t", "riscv64gc"][..],
        &["load::u128", "-t", "aarch64_lse2"],
        &["fetch_or", "--type", "u8", "--ordering", "seq_cst", "-t", "riscv64gc", "--explain"],
        &["compare_exchange", "--type", "ptr", "-t", "aarch64_lse2"],
        &["fence", "-t", "riscv64gc"],
        &["idiom", "-t", "x86_64", "-t", "riscv64gc"],
        &["listing", "-t", "aarch64_lse2"],
        &["fetch_add::u32", "-t", "x86_64", "--operand", "const_1", "--command"],
    ] {
        let cache = folder();
        let mut command = program();
        let part = run(command.args(["show"]).args(arguments).arg("--cache").arg(cache.path()));
        assert_eq!(part.code, Some(0), "{}", part.stderr);
        let whole = stdout(&[&["show"], arguments].concat());
        // Only the paths of the crates in the caches differ.
        let place = |text: &str, cache: &Path| text.replace(&cache.display().to_string(), "CACHE");
        let (part, whole) = (place(&part.stdout, cache.path()), place(&whole, &crate::support::cache_folder()));
        snapbox::assert_data_eq!(part, snapbox::Data::text(whole).raw());
    }
}

/// Without verdicts, no other probes are compiled.
#[test]
fn an_isa_without_a_model_needs_no_context() {
    let session = session();
    let probes: Vec<Probe> =
        catalogue().into_iter().filter(|probe| probe.name() == "load::u32::seq_cst::used").collect();
    let rows = |triple: &str| {
        let part = Part { probes: probes.clone(), context: context(&probes) };
        matrix_of(&[Target::ad_hoc(triple)], Some(part), &session).probes.len()
    };
    assert_eq!(rows("xtensa-esp32-none-elf"), 1);
    assert_eq!(rows("x86_64-unknown-linux-musl"), 1 + 4 + 4 * 7);
}
