//! Comfort while working: `bless --review`, `check --watch`, and the way of a new user in the document.

use crate::support::{Run, folder, program, run, signal};
use fs_err as fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// A file with two functions, each with an ordering.
fn source(first: &str, second: &str) -> String {
    format!(
        "#![no_std]\nuse core::sync::atomic::{{AtomicU32, Ordering}};\n\
         #[no_mangle] pub fn first(x: &AtomicU32) {{ x.store(1, Ordering::{first}) }}\n\
         #[no_mangle] pub fn second(x: &AtomicU32) {{ x.store(2, Ordering::{second}); x.load(Ordering::Relaxed); }}\n"
    )
}

const TARGETS: [&str; 4] = ["--probes", "code.rs", "-t", "x86_64,riscv64gc"];

fn with(folder: &Path, words: &[&str]) -> Run {
    run(program().current_dir(folder).args(words).args(TARGETS))
}

/// `bless --review` with these answers, a line each.
fn review(folder: &Path, answers: &str) -> Run {
    let mut command = program();
    command.current_dir(folder).args(["bless", "--review"]).args(TARGETS);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// The names of the functions that differ from the snapshots.
fn changed(folder: &Path) -> Vec<&'static str> {
    let text = with(folder, &["check", "--strict", "--format", "json"]).stdout;
    ["first", "second"].into_iter().filter(|name| text.contains(&format!("\"probe\": \"{name}\""))).collect()
}

#[test]
fn each_change_is_accepted_or_left() {
    let folder = folder();
    let folder = folder.path();
    fs::write(folder.join("code.rs"), source("Relaxed", "Relaxed")).unwrap();
    // Snapshots that do not exist yet.
    let run = review(folder, "a\ns\n");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("1 of 2\nnew snapshot  x86_64: x86_64-"), "{}", run.stdout);
    let snapshots = folder.join("snapshots/code");
    assert!(snapshots.join("x86_64.asm").exists() && !snapshots.join("riscv64gc.asm").exists());
    assert_eq!(with(folder, &["bless"]).code, Some(0));
    fs::write(folder.join("code.rs"), source("SeqCst", "SeqCst")).unwrap();
    assert_eq!(changed(folder), ["first", "second"]);
    // No answer, a word that is none, and the end of the input.
    for answers in ["", "yes\n", "q\n", "s\ns\ns\ns\n"] {
        let run = review(folder, answers);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(run.stderr.contains("0 accepted, 4 skipped"), "{}{}", run.stdout, run.stderr);
        assert_eq!(changed(folder), ["first", "second"]);
    }
    let run = review(folder, "s\ns\ns\ns\n");
    for part in
        ["1 of 4\n", "    code.rs:3  #[no_mangle] pub fn first", "+     xchg dword ptr [rdi], eax", "a accept, s skip"]
    {
        assert!(run.stdout.contains(part), "no {part:?} in\n{}", run.stdout);
    }
    assert!(review(folder, "yes\n").stderr.contains("`yes` is no answer: a accept"));
    // The first function on both targets; the order of the questions is that of the report.
    let asked = review(folder, "s\ns\ns\ns\n").stdout;
    let order: Vec<&str> = asked
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| *line == "first" || *line == "second")
        .collect();
    let answers: String = order.iter().map(|name| if *name == "first" { "a\n" } else { "s\n" }).collect();
    let run = review(folder, &answers);
    assert!(run.stderr.contains("2 accepted, 2 skipped"), "{order:?} {}{}", run.stdout, run.stderr);
    assert_eq!(changed(folder), ["second"]);
    let run = review(folder, "A\n");
    assert!(run.stderr.contains("2 accepted, 0 skipped"), "{}", run.stderr);
    assert_eq!(with(folder, &["check", "--strict"]).code, Some(0));
    // Nothing to ask.
    assert!(review(folder, "").stderr.contains("the snapshots are up to date"));
}

/// The check runs again when a file changes, also when it did not compile in between, and ends on Ctrl-C.
#[cfg(unix)]
#[test]
fn a_watch_checks_again_until_it_is_interrupted() {
    let folder = folder();
    let folder = folder.path();
    let write = |text: &str| fs::write(folder.join("code.rs"), text).unwrap();
    write(&source("Relaxed", "Relaxed"));
    assert_eq!(with(folder, &["bless"]).code, Some(0));
    let mut command = program();
    command.current_dir(folder).args(["check", "--watch"]).args(TARGETS);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut until = |part: &str| {
        let mut seen = Vec::new();
        for line in lines.by_ref() {
            if line == "watching: Ctrl-C ends" {
                assert!(seen.iter().any(|line: &String| line.contains(part)), "no {part:?} in {seen:?}");
                return;
            }
            seen.push(line);
        }
        panic!("it ended: {seen:?}");
    };
    until("2 of 2 snapshots are unchanged");
    write("nonsense, and longer than before");
    until("does not compile");
    write(&source("SeqCst", "Relaxed"));
    until("0 of 2 snapshots are unchanged");
    signal(&child, "-INT");
    assert_eq!(child.wait().unwrap().code(), Some(1), "the verdict of the last check");
}

/// From `cargo new` to a pinned function in CI: the commands of the document are run as they stand there, and the change that it
/// describes is reported as it says.
#[cfg(unix)]
#[test]
fn the_five_commands_of_the_document_pin_a_function() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pin-your-codegen.md")).unwrap();
    let block = |language: &str| {
        let text = page.split(&format!("\n```{language}\n")).nth(1).expect("the page has such a block");
        text.split("```\n").next().unwrap().to_owned()
    };
    let commands = block("sh");
    assert_eq!(commands.split("\n\n").count(), 5, "{commands}");
    // Not below the project, whose repository cargo and git would find.
    let folder = tempfile::tempdir().unwrap();
    let mut shell = Command::new("bash");
    let program = program();
    shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let path = std::env::var("PATH").unwrap();
    let bin = Path::new(env!("CARGO_BIN_EXE_asm-matrix")).parent().unwrap();
    shell.env("PATH", format!("{}:{path}", bin.display()));
    for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
        shell.env(name, "new@user");
    }
    let pinned = run(shell.current_dir(folder.path()).args(["-e", "-c", &commands]));
    assert_eq!(pinned.code, Some(0), "{}{}", pinned.stdout, pinned.stderr);
    let folder = folder.path().join("pinned");
    let check = || {
        let mut command = crate::support::program();
        run(command.current_dir(&folder).env("COLUMNS", "100").args(["check", "--probes", ".", "--target", "x86_64"]))
    };
    assert_eq!(check().code, Some(0), "{}", check().stderr);
    let library = folder.join("src/lib.rs");
    fs::write(&library, fs::read_to_string(&library).unwrap().replace("Release", "SeqCst")).unwrap();
    let run = check();
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stdout.contains(&block("text")), "{}", run.stdout);
    assert!(run.stderr.contains("accept with: asm-matrix bless --probes . --target x86_64"), "{}", run.stderr);
}
