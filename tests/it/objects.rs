//! The compiler's objects, disassembled by LLVM, have as many instructions in each function as were parsed from the
//! assembly.

use crate::reader::{TRIPLES, pattern, target};
use crate::support::{Extra, absent, folder, is_everything, prepared, product, run, session};
use asm_matrix::compile::probes;
use asm_matrix::compile::rustc::Job;
use asm_matrix::compile::session::Session;
use asm_matrix::isa::asm::{Assembly, Instruction, Line, Syntax};
use asm_matrix::read::matrix::Column;
use regex::Regex;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

/// A tool of LLVM's that is as new as the compiler's, or newer; older ones lack instructions.
pub(crate) fn tool(name: &str, session: &Session) -> Option<PathBuf> {
    let llvm = session.toolchain.compiler.llvm.as_deref()?;
    let major: u32 = llvm.split('.').next()?.parse().ok()?;
    (major..major + 4).find_map(|major| which::which(format!("{name}-{major}")).ok())
}

static SYMBOL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9a-f]+ <(.+)>:$"));
/// An instruction with its address before it, or on AMDGPU behind it.
static MACHINE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s+[0-9a-f]+:\s+(.*)$|^\t(\S.*//.*)$"));
/// Lines that are not instructions of the compiler: padding, a prefix, an extender of a constant, a literal pool, a
/// remark about a number.
static NEUTRAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\bnop|^lock$|^immext|^s_code_end|^=|^\.(?:word|long|short|byte)"));

/// The instructions of each symbol of an object, without the padding before loops.
fn disassembled(text: &str) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    let mut symbol = "";
    for line in text.lines() {
        if let Some(name) = SYMBOL.captures(line).and_then(|found| found.get(1)) {
            symbol = name.as_str();
        } else if let Some(found) = MACHINE.captures(line) {
            let text = found.iter().skip(1).flatten().next().map_or("", |text| text.as_str());
            *counts.entry(symbol).or_default() += pieces(text);
        }
    }
    counts
}

/// Hexagon puts two instructions into one word, and compares and jumps in one instruction: both have a semicolon.
fn pieces(text: &str) -> usize {
    let text = text.split("//").next().unwrap_or_default();
    let is_instruction = |piece: &&str| !piece.is_empty() && !NEUTRAL.is_match(piece);
    text.split(';').map(|piece| piece.trim_matches(['{', '}', ' ', '\t'])).filter(is_instruction).count()
}

/// The number of machine instructions of an assembly instruction: an assembler macro is several.
fn machine_instructions(isa: &str, instruction: &Instruction<'_>) -> usize {
    let Instruction { mnemonic, operands, .. } = instruction;
    match (isa, *mnemonic) {
        ("riscv32" | "riscv64", "call" | "tail" | "la" | "lla" | "lga") => 2,
        ("loongarch64", "call36" | "tail36" | "call30" | "tail30") => 2,
        ("hexagon", _) => pieces(operands).max(1),
        (_, mnemonic) => usize::from(!NEUTRAL.is_match(mnemonic)),
    }
}

/// The number of bodies whose object has as many instructions as were parsed; or the first that does not.
fn agreement_with_object(text: &str, object: &str, column: &Column) -> Result<usize, String> {
    let assembly = Assembly::parse(text, Syntax::of(&column.isa, &column.triple));
    let counts = disassembled(object);
    let count = |symbol: &str| {
        let prefixes = ["", "_", "#", "."];
        prefixes.iter().find_map(|prefix| counts.get(format!("{prefix}{symbol}").as_str())).copied()
    };
    // Where several symbols name one place, the disassembler prints one of them.
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for symbol in assembly.symbols() {
        if let Some(count) = count(symbol) {
            found.insert(assembly.merged_with(symbol).unwrap_or(symbol), count);
        }
    }
    for name in assembly.names() {
        let weight = |line: &Line<'_>| match line {
            Line::Instruction(instruction) => machine_instructions(&column.isa, instruction),
            _ => 0,
        };
        let read: usize = assembly.body(name).into_iter().flatten().map(weight).sum();
        // Mach-O begins a section with a separate name for the first function.
        let found = found.get(name).or_else(|| counts.get("ltmp0"));
        if found != Some(&read) {
            return Err(format!(
                "{}: {name} has {found:?} instructions in the object, and {read} were read",
                column.triple
            ));
        }
    }
    Ok(assembly.names().len())
}

/// The compiler's objects contain what was parsed from its assembly, on every ISA that LLVM can disassemble.
#[test]
fn exhaustive_agrees_with_the_objects() {
    if !is_everything() {
        return;
    }
    let session = session();
    let Some(disassembler) = tool("llvm-objdump", &session) else { return absent(Extra::Disassembler) };
    let folder = folder();
    let mut failures = Vec::new();
    for triple in OBJECTS {
        let target = target(*TRIPLES.iter().find(|(name, _)| name == triple).expect("it is one of the triples"));
        let product = product(std::slice::from_ref(&target), &session);
        let (facts, sysroot) = prepared(&target, &session);
        let column = &product.matrix.columns[0];
        let job = Job { target: &target, facts: &facts, sysroot: &sysroot, dialect: column.dialect, sizes: false };
        let object = folder.path().join("probes.o");
        let invocation = job
            .invocation(&session)
            .argument("--cap-lints=allow")
            .argument(format!("--emit=obj={}", object.display()))
            .argument("src/lib.rs")
            .directory(probes::folder(&session.cache).expect("the probes can be written"));
        assert!(session.runner.run(&invocation).expect("rustc runs").status.success(), "{triple}");
        let mut command = Command::new(&disassembler);
        command.args(["-d", "--no-show-raw-insn"]).arg(&object);
        if let Some(cpu) = target.cpu.as_ref().filter(|_| column.isa == "avr") {
            command.arg(format!("--mcpu={cpu}"));
        }
        let printed = run(&mut command).stdout;
        match agreement_with_object(&product.assembly[0], &printed, column) {
            Ok(functions) => assert!(functions >= 50, "{triple}: {functions} functions"),
            Err(why) => failures.push(why),
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// The triples whose objects LLVM can disassemble. It takes the descriptions behind the functions of AIX for code, does not
/// know the atomics of m68k, and names no functions in objects of `ELFv1`.
const OBJECTS: &[&str] = &[
    "aarch64-apple-darwin",
    "aarch64-linux-android",
    "aarch64-pc-windows-gnullvm",
    "amdgcn-amd-amdhsa",
    "arm-linux-androideabi",
    "armv7-linux-androideabi",
    "avr-none",
    "hexagon-unknown-linux-musl",
    "i386-apple-ios",
    "i586-unknown-linux-gnu",
    "i686-pc-windows-msvc",
    "loongarch64-unknown-linux-gnu",
    "mips-unknown-linux-gnu",
    "mips64-openwrt-linux-musl",
    "mipsisa32r6-unknown-linux-gnu",
    "powerpc-unknown-linux-gnu",
    "powerpc64-unknown-linux-musl",
    "riscv32gc-unknown-linux-gnu",
    "riscv64-linux-android",
    "s390x-unknown-linux-gnu",
    "sparc-unknown-linux-gnu",
    "sparc64-unknown-linux-gnu",
    "thumbv7a-pc-windows-msvc",
    "wasm32-unknown-emscripten",
    "x86_64-apple-darwin",
    "x86_64-fortanix-unknown-sgx",
    "x86_64-pc-windows-msvc",
];
