//! asm-matrix against cargo-show-asm: the same functions, from the same files and from cargo.

use crate::support::{Extra, absent, folder, program, run, stdout};
use asm_matrix::isa::asm::{Assembly, Normalizer, Syntax};
use asm_matrix::target::isa_of;
use fs_err as fs;
use rayon::prelude::*;
use std::path::Path;
use std::process::Command;

/// Targets with their triples, and how many functions of each are compared.
const TARGETS: [(&str, &str); 3] = [
    ("x86_64", "x86_64-unknown-linux-musl"),
    ("aarch64_llsc", "aarch64-unknown-linux-musl"),
    ("riscv64gc", "riscv64gc-unknown-linux-musl"),
];
const FUNCTIONS: usize = 120;

/// The instructions of a function in a text, normalised.
fn reading(text: &str, name: &str, triple: &str) -> Option<String> {
    let syntax = Syntax::of(isa_of(triple)?, triple);
    let assembly = Assembly::parse(text, syntax);
    Some(Normalizer::new(syntax).text(assembly.body(name)?).to_owned())
}

/// cargo-show-asm's output for a function of a file. If several names contain this one, it takes a number.
fn extracted(file: &Path, name: &str, names: &[&str]) -> String {
    let mut command = Command::new("cargo-asm");
    command.args(["asm", "--no-color", "--keep-labels", "--file"]).arg(file).arg(name);
    let namesakes: Vec<&&str> = names.iter().filter(|other| other.contains(name)).collect();
    if namesakes.len() > 1 {
        command.arg(namesakes.iter().position(|other| **other == name).expect("it is one of them").to_string());
    }
    let run = run(&mut command);
    assert_eq!(run.code, Some(0), "{name}: {}", run.stderr);
    run.stdout
}

fn is_installed() -> bool {
    let is_installed = which::which("cargo-asm").is_ok();
    if !is_installed {
        absent(Extra::CargoShowAsm);
    }
    is_installed
}

/// No difference had to be explained: cargo-show-asm prints the compiler's lines, and leaves out only directives.
#[test]
fn functions_of_files_are_read_alike() {
    if !is_installed() {
        return;
    }
    let out = folder();
    let mut command = program();
    command.args(["build", "--keep-asm", "--format", "csv", "--out"]).arg(out.path());
    let built = run(command.args(TARGETS.iter().flat_map(|(name, _)| ["--target", name])));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let mut compared = 0;
    for (target, triple) in TARGETS {
        let file = out.path().join(format!("asm/{target}.s"));
        let text = fs::read_to_string(&file).expect("it was kept");
        let syntax = Syntax::of(isa_of(triple).expect("the triple names its ISA"), triple);
        let assembly = Assembly::parse(&text, syntax);
        let names = assembly.names();
        let some: Vec<&str> = names.iter().step_by(names.len() / FUNCTIONS).copied().collect();
        some.par_iter().for_each(|name| {
            let theirs = reading(&extracted(&file, name, &names), name, triple);
            assert_eq!(theirs, reading(&text, name, triple), "{name} on {target}");
        });
        compared += some.len();
    }
    assert!(compared >= 300, "{compared} functions were compared");
}

/// The commands that `show --command` prints reproduce the cell.
#[test]
fn printed_commands_reproduce_cells() {
    if !is_installed() {
        return;
    }
    let here = folder();
    for (target, triple, probe) in [
        ("x86_64", "x86_64-unknown-linux-musl", "fetch_or::u32::acq_rel::used"),
        ("x86_64", "x86_64-unknown-linux-musl", "fetch_max::i64::seq_cst::used"),
        ("aarch64_lse", "aarch64-unknown-linux-musl", "compare_exchange::u64::acq_rel::acquire::used"),
        ("riscv64gc", "riscv64gc-unknown-linux-musl", "swap::u16::release::dropped"),
    ] {
        let shown = stdout(&["show", probe, "--target", target]);
        let expected: Vec<&str> = shown.lines().filter(|line| line.starts_with("      ")).map(str::trim).collect();
        let commands = stdout(&["show", probe, "--target", target, "--command"]);
        let mut symbol = probe.replace("::", "__");
        for line in commands.lines() {
            if let Some((_, other)) = line.split_once("merged it with ") {
                symbol = other.to_owned();
            }
        }
        let commands: Vec<&str> = commands.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
        assert_eq!(commands.len(), 2, "{commands:?}");
        for command in commands {
            let run = run(Command::new("sh").args(["-c", command]).current_dir(here.path()));
            assert_eq!(run.code, Some(0), "{command}\n{}", run.stderr);
            let written = fs::read_to_string(here.path().join("probes.s")).unwrap_or_default();
            let text = if run.stdout.is_empty() { written } else { run.stdout };
            let read = reading(&text, &symbol, triple).unwrap_or_else(|| panic!("no {symbol} in\n{text}"));
            assert_eq!(read.lines().collect::<Vec<_>>(), expected, "{command}");
        }
    }
}
