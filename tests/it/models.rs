//! `verify --model`: all targets are judged by the memory model of a file.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::Path;

const ARMV8: &str = include_str!("../../src/model/armv8.cat");

fn verify(model: Option<(&Path, &str)>) -> Run {
    let mut command = program();
    command.args(["verify", "--target", "aarch64_lse"]);
    if let Some((folder, text)) = model {
        let path = folder.join("mine.cat");
        fs::write(&path, text).expect("a file can be written");
        command.arg("--model").arg(path);
    }
    run(&mut command)
}

/// How many cells are weaker in a run.
fn weaker(run: &Run) -> usize {
    let summary = run.stderr.lines().find(|line| line.contains(" weaker, ")).expect("there is a summary");
    let count = summary.split(" weaker").next().and_then(|before| before.rsplit(' ').next());
    count.and_then(|count| count.parse().ok()).expect("it is a number")
}

#[test]
fn our_own_text_judges_as_we_do() {
    let folder = folder();
    let (own, given) = (verify(None), verify(Some((folder.path(), ARMV8))));
    assert_eq!((own.code, own.stdout, own.stderr), (given.code, given.stdout, given.stderr));
}

#[test]
fn a_weaker_model_finds_more() {
    let folder = folder();
    let text = ARMV8.replace("let acquire = [A | Q] ; po", "let acquire = 0");
    assert_ne!(text, ARMV8);
    let (own, given) = (verify(None), verify(Some((folder.path(), &text))));
    assert_eq!(given.code, Some(1), "{}", given.stderr);
    assert!(weaker(&given) > weaker(&own) + 100, "{}{}", own.stderr, given.stderr);
    assert!(given.stdout.contains("error[weaker-acquire]: aarch64_lse: "), "{}", given.stdout);
}

/// A model that says nothing of the order within a thread judges by litmus shapes: all is right in sequential consistency, and
/// little is where nothing is forbidden.
#[test]
fn a_model_without_an_order_within_threads_judges_by_shapes() {
    let folder = folder();
    let own = verify(Some((folder.path(), "acyclic po | rf | co | fr as sc\nempty rmw & (fre ; coe) as atomicity\n")));
    assert_eq!(own.code, Some(0), "{}{}", own.stdout, own.stderr);
    let none = verify(Some((folder.path(), "acyclic po as nothing\n")));
    assert_eq!(none.code, Some(1), "{}", none.stderr);
    assert!(none.stdout.contains("error[weaker-ordering]: aarch64_lse: "), "{}", none.stdout);
}

/// A mistake is reported with its position before anything is compiled.
#[test]
fn a_broken_model_is_refused() {
    let folder = folder();
    let line = 1 + ARMV8.lines().position(|line| line.starts_with("let release-acquire")).expect("it is there");
    for (text, expected) in [
        (ARMV8.replace("[L] ; po ; [A]", "[L] ; po ; A"), format!("mine.cat:{line}:34")),
        (String::new(), "this model has no axiom".to_owned()),
    ] {
        let run = verify(Some((folder.path(), &text)));
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        assert!(run.stderr.contains(&expected), "no {expected:?} in {}", run.stderr);
    }
    let missing = run(program().args(["verify", "--model", "missing.cat"]));
    assert_eq!(missing.code, Some(2));
    assert!(missing.stderr.contains("missing.cat"), "{}", missing.stderr);
}
