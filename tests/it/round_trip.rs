//! Parsing loses nothing: the reported instructions, assembled again by the compiler, have the bytes of the compiler's
//! own object.

use crate::support::{default_target, folder, prepared, session};
use asm_matrix::compile::probes;
use asm_matrix::compile::rustc::Job;
use asm_matrix::isa::asm::{Assembly, Dialect, Line, Normalizer, Syntax};
use asm_matrix::probe::{Probe, catalogue};
use asm_matrix::read::cells::dialect;
use fs_err as fs;
use object::{Object, ObjectSection, ObjectSymbol};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// The machine code of each function, with its relocations.
type Code = BTreeMap<String, (Vec<u8>, Vec<String>)>;

fn code(path: &Path) -> Code {
    let bytes = fs::read(path).expect("the object was written");
    let file = object::File::parse(&*bytes).expect("the object is whole");
    let mut code = Code::new();
    for symbol in file.symbols().filter(|symbol| symbol.size() > 0 && symbol.is_definition()) {
        let Some(section) = symbol.section_index() else { continue };
        let section = file.section_by_index(section).expect("the section is there");
        let (start, end) = (symbol.address(), symbol.address() + symbol.size());
        let data = section.data_range(start, symbol.size()).expect("the section has data").expect("it reaches so far");
        let relocations = section.relocations().filter(|(address, _)| (start..end).contains(address));
        let relocations = relocations.map(|(address, relocation)| {
            let target = match relocation.target() {
                object::RelocationTarget::Symbol(index) => {
                    file.symbol_by_index(index).and_then(|symbol| symbol.name().map(str::to_owned)).unwrap_or_default()
                }
                _ => String::new(),
            };
            // A symbol made up by the assembler has another name each time.
            let target = if target.starts_with('.') { String::new() } else { target };
            format!("{:#x} {:?} {target}", address - start, relocation.flags())
        });
        let name = symbol.name().expect("it has a name").to_owned();
        code.insert(name, (data.to_vec(), relocations.collect()));
    }
    code
}

/// Machine code with the padding before outer loops as one-byte nops. The assembler chooses shorter nops for padding
/// than the compiler; the number of bytes is kept.
fn with_plain_padding(code: &[u8]) -> Vec<u8> {
    let mut plain = code.to_vec();
    for start in 0..code.len() {
        let prefixes = code[start..].iter().take_while(|byte| matches!(byte, 0x66 | 0x2e)).count();
        let length = match code[start + prefixes..] {
            [0x0f, 0x1f, 0x00, ..] => 3,
            [0x0f, 0x1f, 0x40, ..] => 4,
            [0x0f, 0x1f, 0x44, ..] => 5,
            [0x0f, 0x1f, 0x80, ..] => 7,
            [0x0f, 0x1f, 0x84, ..] => 8,
            _ => continue,
        };
        let end = (start + prefixes + length).min(code.len());
        plain[start..end].fill(0x90);
    }
    plain
}

/// The functions as assembler source: their normalised text, with the alignments that the compiler put between the lines.
fn source(assembly: &Assembly<'_>, syntax: Syntax, probes: &[Probe]) -> String {
    let mut normalizer = Normalizer::new(syntax);
    let mut source = String::new();
    for (index, probe) in probes.iter().enumerate() {
        let symbol = probe.symbol();
        let body = assembly.body(&symbol).expect("every probe has a function");
        let text = normalizer.text(body).to_owned();
        // Local labels are per function; here all functions are in one text.
        let text = text.replace(".L", &format!(".Lprobe{index}_"));
        let mut lines = text.lines().peekable();
        let _ = writeln!(source, ".globl {symbol}\n.type {symbol}, %function\n.p2align 4\n{symbol}:");
        for line in body {
            match line {
                Line::Instruction(_) => {
                    let _ = writeln!(source, "\t{}", lines.next().expect("an instruction is a line"));
                }
                // Labels that no instruction names are not in the text.
                Line::Label(_) => {
                    while let Some(label) = lines.next_if(|line| line.ends_with(':')) {
                        let _ = writeln!(source, "{label}");
                    }
                }
                // The one pads with what is no instruction, the other tells the assembler of an extension.
                Line::Directive(name @ (".p2align" | ".option"), arguments) => {
                    let _ = writeln!(source, "\t{name} {arguments}");
                }
                _ => {}
            }
        }
        assert_eq!(lines.next(), None, "{symbol}");
        let _ = writeln!(source, ".size {symbol}, . - {symbol}");
    }
    source
}

fn check(name: &str) {
    let (target, session) = (default_target(name), session());
    let (facts, sysroot) = prepared(&target, &session);
    let dialect = dialect(&facts.isa, Dialect::Intel);
    let job = Job { target: &target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
    let existing = probes::existing(&catalogue(), &target.triple, &facts, &session.toolchain);
    let out = folder();
    let run = |invocation: asm_matrix::base::process::Invocation| {
        let output = session.runner.run(&invocation).expect("the compiler runs");
        assert!(output.status.success(), "{}", output.stderr.lines().take(30).collect::<Vec<_>>().join("\n"));
    };
    let probe_crate = probes::folder(&session.cache).expect("the cache can be written");
    let common = || {
        let invocation = job.invocation(&session).argument("--out-dir").argument(out.path());
        match facts.isa.as_str() {
            // Loops are padded with nops, and the assembler has other nops than the compiler: no padding of most.
            "x86_64" => invocation.argument("-Cllvm-args=-x86-experimental-pref-innermost-loop-alignment=0"),
            _ => invocation,
        }
    };
    run(common().arguments(["--emit=asm,obj", "src/lib.rs"]).directory(probe_crate));
    let compiled = code(&out.path().join("probes.o"));
    let text = fs::read_to_string(out.path().join("probes.s")).expect("the assembly was written");
    let syntax = Syntax::of(&facts.isa, &target.triple);
    let again = source(&Assembly::parse(&text, syntax), syntax, &existing);
    let again = format!("#![no_std]\ncore::arch::global_asm!(r####\"\n{again}\"####, options(raw));\n");
    fs::write(out.path().join("again.rs"), again).expect("the folder can be written");
    run(common().arguments(["--emit=obj=again.o", "again.rs"]).directory(out.path()));
    let assembled = code(&out.path().join("again.o"));
    for probe in &existing {
        let symbol = probe.symbol();
        let [compiled, assembled] = [&compiled, &assembled].map(|code| {
            let (bytes, relocations) = code.get(&symbol)?;
            let is_padded = facts.isa == "x86_64";
            Some((if is_padded { with_plain_padding(bytes) } else { bytes.clone() }, relocations))
        });
        assert_eq!(compiled, assembled, "{} on {name}", probe.name());
        assert!(compiled.is_some(), "{symbol} is not in the object");
    }
    assert!(existing.len() > 1_500);
}

#[test]
fn x86_64() {
    check("x86_64");
}

#[test]
fn aarch64_llsc() {
    check("aarch64_llsc");
}

#[test]
fn aarch64_lse() {
    check("aarch64_lse");
}

#[test]
fn riscv64gc() {
    check("riscv64gc");
}
