//! `outcomes` as its users see it: tables in each format, exit codes, executions, and what is said of a file that is no program.

mod every_target;
mod instructions;
mod published;
mod seen;

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use serde_json::Value;
use std::path::Path;

/// Store buffering: relaxed accesses do not order a store before a later load.
const SB: &str = "//! Store buffering.
//! forbids thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, Relaxed);
    y.load(Relaxed)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Relaxed);
    x.load(Relaxed)
}
";

/// A folder with this program.
fn with(text: &str) -> tempfile::TempDir {
    let folder = folder();
    fs::write(folder.path().join("program.rs"), text).expect("it can be written");
    folder
}

/// Runs `outcomes` on the program of a folder.
fn outcomes(folder: &Path, arguments: &[&str]) -> Run {
    run(program().arg("outcomes").arg("program.rs").args(arguments).current_dir(folder))
}

#[test]
fn a_table_and_what_the_exit_code_says() {
    let folder = with(SB);
    let targets = ["--target", "x86_64,aarch64"];
    let broken = outcomes(folder.path(), &targets);
    let expected = "program: Store buffering.

thread_0  thread_1  Rust  x86_64  aarch64
0         0         yes   yes     yes
0         1         yes   yes     yes
1         0         yes   yes     yes
1         1         yes   yes     yes

forbids thread_0 == 0 && thread_1 == 0: does not hold (allowed by Rust, x86_64, aarch64)
";
    assert_eq!((broken.code, &*broken.stdout), (Some(1), expected), "{}", broken.stderr);
    for (from, to, code, said) in [
        (
            "Relaxed)",
            "SeqCst)",
            0,
            "forbids thread_0 == 0 && thread_1 == 0: holds (not allowed by Rust, x86_64, aarch64)",
        ),
        ("forbids", "allows", 0, "allows thread_0 == 0 && thread_1 == 0: holds (allowed by Rust, x86_64, aarch64)"),
        ("forbids thread_0 == 0", "allows thread_0 == 2", 1, "does not hold (not allowed by Rust, x86_64, aarch64)"),
        ("//! forbids", "//! This forbids", 0, "1         1         yes   yes     yes"),
    ] {
        let folder = with(&SB.replace(from, to));
        let run = outcomes(folder.path(), &targets);
        assert_eq!(run.code, Some(code), "{from} → {to}: {}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains(said), "{from} → {to}: {}", run.stdout);
    }
}

/// Without targets there are four, each of another memory model.
#[test]
fn the_usual_targets() {
    let folder = with(SB);
    let run = outcomes(folder.path(), &["--format", "json"]);
    let table: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    let of = |key: &str| {
        let columns = table["columns"].as_array().expect("it is a list");
        columns.iter().map(|column| column[key].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let names = ["Rust", "x86_64", "aarch64", "riscv64gc", "powerpc64le-unknown-linux-gnu"];
    assert_eq!(of("name"), names);
    assert_eq!(of("model"), ["c20", "x86-tso", "armv8", "rvwmo", "power"]);
    assert_eq!(table["outcomes"].as_array().map(Vec::len), Some(4));
    assert_eq!(table["outcomes"][0]["values"], serde_json::json!({"thread_0": 0, "thread_1": 0}));
    assert_eq!(table["outcomes"][0]["answers"]["aarch64"], "yes");
    assert_eq!(table["claims"][0]["holds"], false);
    assert_eq!(table["claims"][0]["line"], 2);
}

#[test]
fn markdown_is_a_table() {
    let folder = with(SB);
    let run = outcomes(folder.path(), &["--format", "markdown", "--target", "x86_64"]);
    let expected = "**program: Store buffering.**

| thread\\_0 | thread\\_1 | Rust | x86\\_64 |
|---|---|---|---|
| 0 | 0 | yes | yes |
";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
}

/// A cell of the page leads to its execution; what the program says of itself is text.
#[test]
fn the_page_has_executions() {
    let folder = with(&SB.replace("Store buffering.", "<b>Store</b> buffering."));
    let page = outcomes(folder.path(), &["--format", "html", "--target", "x86_64"]).stdout;
    assert!(page.starts_with("<!doctype html>"), "{page}");
    for part in [
        "<h1>program: &lt;b&gt;Store&lt;&#x2f;b&gt; buffering.</h1>",
        "<th scope=\"col\">x86_64</th>",
        "<td class=\"value\">0</td><td class=\"yes\"><a href=\"#e0-0\">yes</a></td>",
        "<figure id=\"e0-1\">\n<figcaption>x86_64: thread_0 == 0, thread_1 == 0</figcaption>\n<svg ",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
}

/// An execution for each outcome of the language and of each target.
#[test]
fn executions_are_written() {
    let folder = with(SB);
    let run = outcomes(folder.path(), &["--target", "x86_64", "--witness", "seen"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("8 executions in seen"), "{}", run.stderr);
    let text = |name: &str| fs::read_to_string(folder.path().join("seen").join(name)).expect("it is there");
    let language = text("program.Rust.0_0.txt");
    assert!(language.starts_with("program on Rust: thread_0 == 0, thread_1 == 0\nthread 0\n"), "{language}");
    assert!(language.contains("W x=1            x.store(1, Relaxed)"), "{language}");
    assert!(language.contains("fr: b → c, d → a"), "{language}");
    let target = text("program.x86_64.0_0.txt");
    assert!(target.contains("mov dword ptr [rdi], 1"), "{target}");
    assert!(text("program.x86_64.0_0.svg").starts_with("<svg "));
}

/// What is not in the subset is said with its line, and the targets are judged all the same.
#[test]
fn the_language_may_be_unknown() {
    let folder = with(&SB.replace("    y.load(Relaxed)", "    let all = [y];\n    all[0].load(Relaxed)"));
    let run = outcomes(folder.path(), &["--target", "x86_64"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stdout.contains("0         0         ?     yes"), "{}", run.stdout);
    assert!(run.stdout.contains("Rust is not known: line 8: `[y]` is not in the subset"), "{}", run.stdout);
}

/// Code that is weaker than its source gains outcomes: here the code of a relaxed program beside a source with release and acquire.
#[test]
fn weaker_code_is_a_finding() {
    let text = |name: &str| fs::read_to_string(format!("examples/programs/{name}.rs")).expect("it is there");
    let folder = with(&text("mp_release_acquire"));
    for (name, code, said) in [
        ("mp_relaxed", 1, "error: aarch64 allows thread_1.0 == 1, thread_1.1 == 0, and Rust does not"),
        ("mp_release_acquire", 0, "1           1           yes   yes"),
    ] {
        let exported = text(name).replace("pub fn", "#[no_mangle]\npub fn").replace("std::", "core::");
        fs::write(folder.path().join("other.rs"), format!("#![no_std]\n{exported}")).expect("it can be written");
        let build = ["build", "--probes", "other.rs", "--target", "aarch64", "--keep-asm", "--out", name];
        let made = run(program().args(build).current_dir(folder.path()));
        assert_eq!(made.code, Some(0), "{}", made.stderr);
        let run = outcomes(folder.path(), &["--target", "aarch64", "--asm", &format!("{name}/asm")]);
        assert_eq!(run.code, Some(code), "{name}: {}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains(said), "{name}: {}", run.stdout);
    }
}

/// Each mistake is one error with its place, and the exit code is 2.
#[test]
fn mistakes_have_a_place() {
    let place = "//! x = 1\n//! forbids";
    for (from, to, said) in [
        ("pub fn thread_", "pub fn task_", "program.rs:1:1"),
        ("pub fn thread_", "pub fn task_", "there is no thread: no function `thread_0`"),
        ("thread_1(x", "thread_2(x", "there is a function `thread_2`, and no `thread_1`"),
        ("thread_1(x: &AtomicU32", "thread_1(x: &mut u32", "a parameter of the type `&mut u32` is not supported"),
        ("thread_1(x: &AtomicU32", "thread_1(x: &AtomicU8", "`x` has another type in another thread"),
        ("-> u32", "-> f32", "a result of the type `f32` is not supported"),
        ("== 0 &&", "== 0 && =", "this is no condition: "),
        ("thread_0 == 0", "z == 0", "there is no thread and no place `z`"),
        ("thread_0 == 0", "thread_0 == (0, 0)", "one value is compared with a tuple of 2"),
        ("thread_0 == 0", "thread_0 + 1", "this is not a condition about an outcome"),
        ("//! forbids", &place.replace('x', "z"), "there is no place `z`"),
        ("//! forbids", &place.replace("= 1", "= 5000000000"), "`5000000000` is no value of `x`"),
        ("y.load(Relaxed)", "y.load(Relaxed)}", "this is not Rust: "),
        ("y.load(Relaxed)", "y.get(Relaxed)", "program.rs:8:7"),
        ("y.load(Relaxed)", "y.get(Relaxed)", "no method named `get` found"),
    ] {
        let folder = with(&SB.replacen(from, to, if to.contains("task") { 2 } else { 1 }));
        let run = outcomes(folder.path(), &["--target", "x86_64"]);
        assert_eq!(run.code, Some(2), "{from} → {to}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(said) && run.stderr.contains("program.rs:"), "{from} → {to}: {}", run.stderr);
        assert_eq!(
            run.stderr.matches("error").count() - run.stderr.matches("error[").count(),
            run.stderr.matches("error:").count()
        );
        assert_eq!(run.stdout, "", "{from} → {to}");
    }
    let missing = run(program().args(["outcomes", "nowhere.rs"]));
    assert_eq!(missing.code, Some(2));
    assert!(missing.stderr.contains("nowhere.rs"), "{}", missing.stderr);
}

/// A run that would take too long says at which bound it stopped.
#[test]
fn a_bound_is_named() {
    let many = "    x.fetch_add(1, Relaxed);\n".repeat(12);
    let text = SB.replace("    x.store(1, Relaxed);\n", &many).replace("    y.store(1, Relaxed);\n", &many);
    let folder = with(&text);
    let run = outcomes(folder.path(), &["--target", "x86_64"]);
    assert!(run.stdout.contains("Rust is not known: "), "{}", run.stdout);
    assert!(run.stdout.contains("gave up: "), "{}", run.stdout);
}
