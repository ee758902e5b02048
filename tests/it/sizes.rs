//! Long input: memory and time are in proportion to it, and what stands for far more than it holds is refused in one error.

#![cfg(target_os = "linux")]

use crate::support::{Run, fake_rustc, folder, program, run};
use fs_err as fs;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs a command of the program with so many MiB of memory; it must end within some seconds.
fn bounded(inner: &Command, mib: usize, seconds: u64) -> Run {
    let mut command = Command::new("bash");
    command.args(["-c", &format!("ulimit -v {}; exec \"$0\" \"$@\"", mib * 1024)]);
    command.arg(inner.get_program()).args(inner.get_args()).env_clear().stdin(Stdio::null());
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let begin = Instant::now();
    let run = run(&mut command);
    assert!(begin.elapsed() < Duration::from_secs(seconds), "{:?}", begin.elapsed());
    run
}

/// Compares a file or folder with itself: it is read twice.
fn read(path: &Path, more: &[&str]) -> Command {
    let mut command = program();
    command.arg("diff").arg(path).arg(path).args(more);
    command
}

/// Reads assembly of `x86_64`, which must give so many functions.
fn check_assembly(text: &str, functions: usize, mib: usize) {
    let folder = folder();
    fs::write(folder.path().join("x86_64.s"), text).unwrap();
    let run = bounded(&read(folder.path(), &["--filter", "."]), mib, 30);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains(&format!("{functions} cell")), "{}", run.stdout);
}

const FUNCTION: &str = "\t.text\nf:\n\tmov\teax, dword ptr [rdi]\n\tret\n";

#[test]
fn a_line_of_assembly_may_be_long() {
    let line = "a".repeat(50 << 20);
    check_assembly(&format!("{FUNCTION}\t.data\ns:\n\t.ascii\t\"{line}\"\n"), 1, 1500);
}

/// A chain of aliases, which is followed once, and a circle, which has no end.
#[test]
fn aliases_may_be_many() {
    let mut text = FUNCTION.to_owned();
    for alias in 0..20_000 {
        let target = if alias == 0 { "f".to_owned() } else { format!("a{}", alias - 1) };
        let _ = writeln!(text, "\t.set a{alias}, {target}\n\t.set c{alias}, c{}", (alias + 1) % 20_000);
    }
    check_assembly(&text, 20_001, 1500);
}

/// Labels, jumps to them, and labels before one constant.
#[test]
fn labels_may_be_many() {
    let mut text = "f:\n".to_owned();
    for label in 0..40_000 {
        let _ = writeln!(text, ".LBB0_{label}:\n\tjne\t.LBB0_{label}");
    }
    text.push_str("\tret\n");
    for label in 0..40_000 {
        let _ = writeln!(text, "g{label}:\n.LCPI1_{label}:");
    }
    check_assembly(&text, 1, 1500);
}

fn target(name: &str) -> Value {
    json!({
        "name": name, "triple": "x86_64-unknown-linux-gnu", "isa": "x86_64", "cpu": "", "features": "",
        "effective_features": [], "opt_level": "3", "flags": [], "core": null, "syntax": "intel", "pointer_width": 64,
        "failure": null,
    })
}

/// A matrix with so many targets, and rows that have this cell on the first.
fn matrix(targets: usize, rows: usize, cell: &Value, more: [(&str, Value); 3]) -> String {
    let targets: Vec<Value> = (0..targets).map(|number| target(&format!("t{number}"))).collect();
    let row = |number| json!({ "probe": format!("f{number}"), "cells": { "t0": cell } });
    let rows: Vec<Value> = (0..rows).map(row).collect();
    let mut document = json!({
        "schema": 2, "toolchain": { "rustc": null, "commit": null, "llvm": null, "host": null },
        "targets": targets, "rows": rows,
    });
    for (name, value) in more {
        document[name] = value;
    }
    document.to_string()
}

fn lists(reasons: Value, bodies: Value, instructions: Value) -> [(&'static str, Value); 3] {
    [("reasons", reasons), ("bodies", bodies), ("instructions", instructions)]
}

fn check_matrix(text: &str, mib: usize) -> Run {
    let folder = folder();
    let path = folder.path().join("matrix.json");
    fs::write(&path, text).unwrap();
    bounded(&read(&path, &[]), mib, 20)
}

/// Lists that cells share let a short file claim a long matrix.
#[test]
fn a_matrix_holds_what_it_claims() {
    let absent = json!({ "status": "absent", "reason": 0 });
    let ok = json!({ "status": "ok", "body": 0 });
    let instruction = json!([{ "mnemonic": "nop", "operands": ["a".repeat(1_000_000)] }]);
    let body = json!([{ "instructions": vec![0; 300_000], "labels": [], "size": null }]);
    for (text, words) in [
        (matrix(600, 140_000, &absent, lists(json!([""]), json!([]), json!([]))), "600 targets and 14"),
        (matrix(1, 1, &ok, lists(json!([]), body, instruction)), "MiB of instructions, which is the most in a file"),
    ] {
        assert!(text.len() < 9 << 20, "{}", text.len());
        let run = check_matrix(&text, 1500);
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        assert!(run.stderr.contains(words) && run.stderr.contains("matrix.json"), "{}", run.stderr);
        assert!(run.stderr.len() < 2000, "{}", run.stderr.len());
    }
    // A reason is kept once, however many cells have it.
    let failed = json!({ "status": "failed", "reason": 0 });
    let reasons = json!(["r".repeat(1_000_000)]);
    let run = check_matrix(&matrix(1, 60_000, &failed, lists(reasons, json!([]), json!([]))), 1500);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("60000 same"), "{}", run.stdout);
}

/// A message of the compiler for each cell: its beginning is kept, once.
#[test]
fn a_long_message_is_kept_once_and_in_part() {
    let folder = folder();
    let mut command = program();
    command.args(["build", "--target", "riscv64gc-unknown-none-elf", "--format", "json", "--out"]);
    command.arg(folder.path().join("out")).arg("--cache").arg(folder.path().join("cache"));
    fake_rustc(&mut command, "verbose");
    let run = bounded(&command, 2500, 240);
    assert_eq!(run.code, Some(0), "{}", &run.stderr[..run.stderr.len().min(2000)]);
    let json = fs::read_to_string(folder.path().join("out/matrix.json")).unwrap();
    let parsed: Value = serde_json::from_str(&json).unwrap();
    let reasons: Vec<&str> = parsed["reasons"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let long: Vec<&&str> = reasons.iter().filter(|reason| reason.contains("xxxxx")).collect();
    assert_eq!(long.len(), 1, "{}", reasons.len());
    assert!(long[0].len() < 5000 && long[0].ends_with("bytes)"), "{}", long[0].len());
    assert!(json.len() < 5 << 20, "{}", json.len());
}
