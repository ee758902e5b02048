//! `outcomes --run`: that rounds are run and counted, and that the program that runs them notices when it is wrong. What a processor
//! does is not asserted, but for what no processor may do.

use super::{SB, outcomes, with};
use crate::support::{default_analysis, default_matrix, folder, program, run, session};
use asm_matrix::compile::user::{Source, UserCode};
use asm_matrix::isa::asm::Dialect;
use asm_matrix::judge::outcomes::of_language;
use asm_matrix::judge::simulate::Limits;
use asm_matrix::judge::verify;
use asm_matrix::read::program::{Claim, Program};
use asm_matrix::run::pipeline::{self, Request};
use asm_matrix::run::seen::{Asked, RUNNER, Seen, SeenError, seen};
use asm_matrix::target::Target;
use fs_err as fs;
use serde_json::Value;

/// What this text of the running program sees of a program.
fn seen_with(source: &str, runner: &str) -> Result<Seen, SeenError> {
    let session = session();
    let program = Program::read(source, "program.rs").expect("it is a program");
    let folder = folder();
    let path = folder.path().join("program.rs");
    fs::write(&path, &program.exported).expect("it can be written");
    let source = Source::File(path);
    let mut wanted = source.wanted(None);
    wanted.may_merge = true;
    let target = Target::ad_hoc(session.toolchain.compiler.host.as_deref().expect("a compiler knows its host"));
    let request = Request {
        targets: vec![target.clone()],
        core: None,
        dialect: Dialect::Intel,
        sizes: false,
        jobs: 1,
        user: Some(UserCode { source, wanted }),
        part: None,
        keeps_assembly: false,
    };
    let product = pipeline::run(&request, &session, &|_| {}).expect("it compiles");
    let (matrix, symbols) = (&product.matrix, &product.symbols[0]);
    let asked =
        Asked { program: &program, matrix, column: 0, target: &target, symbols, rounds: 2000, seconds: 30, runner };
    seen(asked, &session)
}

/// The running program with one part replaced.
fn mutated(from: &str, to: &str) -> String {
    assert_eq!(RUNNER.matches(from).count(), 1, "{from}");
    RUNNER.replace(from, to)
}

/// Results of all kinds, places of all kinds, and values with and without a sign.
#[test]
fn rounds_are_run_and_counted() {
    let source = "//! x = -3\n//! y = true\n//! forbids x == -4\nuse std::sync::atomic::{*, Ordering::*};\n\
                  pub fn thread_0(x: &AtomicI16, y: &AtomicBool) -> (i16, bool) { (x.fetch_add(-1, Relaxed), y.swap(false, Relaxed)) }\n\
                  pub fn thread_1(x: &AtomicI16) -> i64 { x.fetch_add(-1, Relaxed) as i64 * (1 << 40) }\n\
                  pub fn thread_2(z: &AtomicUsize) { z.store(7, Release) }\n";
    let seen = seen_with(source, RUNNER).expect("it runs here");
    // In batches, in four parts.
    assert!((2000..=4096).contains(&seen.rounds), "{seen:?}");
    let step = 1 << 40;
    let allowed = [vec![-3, 1, -4 * step, -5], vec![-4, 1, -3 * step, -5]];
    assert!(seen.counts.keys().all(|values| allowed.contains(values)), "{seen:?}");
    assert_eq!(seen.counts.values().sum::<u64>(), seen.rounds);
}

#[test]
fn what_was_seen_is_in_the_table() {
    let folder = with(&SB.replace("Relaxed)", "SeqCst)"));
    let run = outcomes(folder.path(), &["--target", "x86_64", "--run", "2000", "--format", "json"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let table: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    let counts = table["outcomes"].as_array().expect("it is a list").iter().filter_map(|row| row["seen"].as_u64());
    assert_eq!(Some(counts.sum()), table["seen"]["rounds"].as_u64());
    assert_eq!(table["outcomes"][0]["values"], serde_json::json!({"thread_0": 0, "thread_1": 1}));
    let columns: Vec<&Value> =
        table["columns"].as_array().expect("it is a list").iter().map(|column| &column["name"]).collect();
    assert!(columns.contains(&&table["seen"]["target"]), "{columns:?}");
}

#[test]
fn a_broken_runner_is_noticed() {
    let call = "let made = unsafe { CALLS[thread](&shared.memory.places(copy), &mut results) };";
    for (from, to) in [
        // One thread leaves out a call.
        (
            call,
            "let made = if thread == 1 && turn == 9 { 0 } else { unsafe { CALLS[thread](&shared.memory.places(copy), &mut results) } };",
        ),
        // Outcomes are left out.
        ("for copy in 0..COPIES {", "for copy in 1..COPIES {"),
        // Threads are not where they should be.
        #[cfg(target_os = "linux")]
        (
            "usize::try_from(unsafe { sched_getcpu() }).ok()",
            "usize::try_from(unsafe { sched_getcpu() }).ok().map(|cpu| cpu + 1)",
        ),
    ] {
        match seen_with(SB, &mutated(from, to)) {
            Err(SeenError::Broken(_)) => {}
            other => panic!("{from} → {to} was not noticed: {other:?}"),
        }
    }
}

/// Threads that wait for what does not come are ended, and that is said.
#[test]
fn a_round_that_does_not_end_is_ended() {
    let source = SB.replace("    x.load(Relaxed)\n", "    while x.load(Relaxed) != 2 {}\n    2\n");
    let seen = seen_with(
        &source,
        &mutated("const GRACE: Duration = Duration::from_secs(5);", "const GRACE: Duration = Duration::ZERO;")
            .replace("Duration::from_secs(seconds)", "Duration::from_millis(seconds)"),
    );
    let seen = seen.expect("it ends");
    assert_eq!(seen.rounds, 0);
    assert!(seen.notes.iter().any(|note| note.starts_with("a round did not end")), "{seen:?}");
}

#[test]
fn more_threads_than_processors_are_run_all_the_same() {
    let seen = seen_with(SB, &mutated("if count < THREADS {", "let count = count.min(1);\n    if count < THREADS {"));
    let seen = seen.expect("it runs");
    assert!(seen.rounds >= 2000);
    assert!(seen.notes.iter().any(|note| note.starts_with("there are 2 threads on one core")), "{seen:?}");
}

/// Executions of findings are programs: Rust forbids what they say, and a target allows it.
#[test]
fn findings_are_programs() {
    let (matrix, analysis) = (default_matrix(), default_analysis());
    let mut programs: Vec<String> =
        verify::findings(matrix, analysis).into_iter().filter_map(|finding| finding.execution.program).collect();
    programs.sort();
    programs.dedup();
    assert!(!programs.is_empty());
    for text in &programs {
        let program = Program::read(text, "finding.rs").unwrap_or_else(|mistake| panic!("{mistake}: {text}"));
        let answers =
            of_language(&program, Limits::default(), false).unwrap_or_else(|unknown| panic!("{unknown:?}: {text}"));
        let is_forbidden = |claim: &Claim| {
            answers.outcomes.keys().all(|outcome| !outcome.satisfies(&claim.condition, &program.shown()))
        };
        assert!(program.claims.iter().all(is_forbidden), "{text}");
    }
    let expected = "//! SB+RMWs
//! forbids thread_0 == false && thread_1 == false

use std::sync::atomic::{*, Ordering::*};
";
    assert!(programs.iter().any(|text| text.starts_with(expected)), "{programs:?}");
}

/// What was seen of a finding is said; whether it is seen is up to the processor.
#[test]
fn findings_are_run() {
    let arguments = ["verify", "--target", "x86_64,aarch64_lse2", "--run", "2000"];
    let run = run(program().args(arguments));
    if cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        assert!(
            run.stdout.contains(" rounds of SB+RMWs, and Rust forbids it")
                || run.stdout.contains("it was not seen: SB+RMWs, "),
            "{}",
            run.stdout
        );
        assert!(run.stderr.contains("not for this machine"), "{}", run.stderr);
    }
    assert!(matches!(run.code, Some(0 | 1)), "{}", run.stderr);
}
