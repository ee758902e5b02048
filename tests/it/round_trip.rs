//! Parsing loses nothing: the reported instructions, assembled again by the compiler, have the bytes of the compiler's
//! own object.

use crate::objects::tool;
use crate::support::{Extra, absent, default_target, folder, prepared, session};
use asm_matrix::compile::probes;
use asm_matrix::compile::rustc::Job;
use asm_matrix::isa::asm::{Assembly, Dialect, Line, Normalizer, Syntax};
use asm_matrix::probe::{Probe, catalogue};
use asm_matrix::read::cells::dialect;
use asm_matrix::target::Target;
use fs_err as fs;
use object::{Object, ObjectSection, ObjectSymbol};
use regex::Regex;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The machine code of each function, with its relocations.
type Code = BTreeMap<String, (Vec<u8>, Vec<String>)>;

fn code(path: &Path) -> Code {
    let bytes = fs::read(path).expect("the object was written");
    let file = object::File::parse(&*bytes).expect("the object is whole");
    let mut code = Code::new();
    for symbol in file.symbols().filter(|symbol| symbol.size() > 0 && symbol.is_definition()) {
        let Some(section) = symbol.section_index() else { continue };
        let section = file.section_by_index(section).expect("the section is there");
        // The lowest bit of an address says that the code is Thumb.
        let is_arm = file.architecture() == object::Architecture::Arm;
        let start = if is_arm { symbol.address() & !1 } else { symbol.address() };
        let end = start + symbol.size();
        let data = section.data_range(start, symbol.size()).expect("the section has data").expect("it reaches so far");
        let relocations = section.relocations().filter(|(address, _)| (start..end).contains(address));
        // It tells the linker of MIPS which function a call through a register calls.
        let is_hint = |flags: object::RelocationFlags| {
            let object::RelocationFlags::Elf { r_type } = flags else { return false };
            matches!(file.architecture(), object::Architecture::Mips | object::Architecture::Mips64)
                && r_type.0 & 0xff == object::elf::R_MIPS_JALR.0
        };
        let relocations = relocations.filter(|(_, relocation)| !is_hint(relocation.flags()));
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
fn source(assembly: &Assembly<'_>, syntax: Syntax, probes: &[Probe], is_thumb: bool) -> String {
    let mut normalizer = Normalizer::new(syntax);
    let mut source = String::new();
    for (index, probe) in probes.iter().enumerate() {
        let symbol = probe.symbol();
        let body = assembly.body(&symbol).expect("every probe has a function");
        let text = normalizer.text(body).to_owned();
        // Local labels are per function; here all functions are in one text.
        let text = text.replace(".L", &format!(".Lprobe{index}_"));
        let mut lines = text.lines().peekable();
        let thumb = if is_thumb { ".thumb_func\n" } else { "" };
        let _ = writeln!(source, ".globl {symbol}\n.type {symbol}, %function\n.p2align 5\n{thumb}{symbol}:");
        for line in body {
            match line {
                Line::Instruction(_) | Line::Bracket(_) => {
                    let _ = writeln!(source, "\t{}", lines.next().expect("an instruction is a line"));
                }
                // Labels that no instruction names are not in the text.
                Line::Label(_) => {
                    while let Some(label) = lines.next_if(|line| line.ends_with(':')) {
                        let _ = writeln!(source, "{label}");
                    }
                }
                // Power ends a function with a table for tracebacks, which is empty.
                Line::Directive(name @ (".long" | ".quad"), "0") => {
                    let _ = writeln!(source, "\t{name} 0");
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

/// Whether a function loads a constant from elsewhere: its text has the constant there, which is no operand, or a label that is
/// not in it.
fn has_pool(assembly: &Assembly<'_>, syntax: Syntax, probe: &Probe) -> bool {
    let mut normalizer = Normalizer::new(syntax);
    let body = assembly.body(&probe.symbol()).expect("every probe has a function");
    let is_load = |line: &str| {
        let operand = line.strip_prefix("ldr ").and_then(|operands| operands.split_once(", "));
        operand.is_some_and(|(_, operand)| operand.starts_with(|first: char| first.is_ascii_digit() || first == '-'))
    };
    let text = normalizer.text(body);
    let label = Regex::new(r"\.L\d+").expect("the pattern is good");
    let is_elsewhere =
        label.find_iter(text).any(|label| !text.lines().any(|line| line.trim_end_matches(':') == label.as_str()));
    is_elsewhere || text.lines().any(is_load)
}

/// What assembles the text again.
enum Assembler {
    /// The compiler.
    Rustc,
    /// LLVM's assembler, of this path and with these arguments: where the compiler has no stable inline assembly.
    Llvm(PathBuf, &'static [&'static str]),
}

fn check(target: &Target) {
    check_by(target, &Assembler::Rustc);
}

fn check_by(target: &Target, by: &Assembler) {
    let session = session();
    let name = &target.name;
    let (facts, sysroot) = prepared(target, &session);
    // LLVM cannot read what it prints of the address of the global offset table in Intel's syntax.
    let (wanted, options) =
        if facts.isa == "x86" { (Dialect::Att, "raw, att_syntax") } else { (Dialect::Intel, "raw") };
    let dialect = dialect(&facts.isa, wanted);
    let job = Job { target, facts: &facts, sysroot: &sysroot, dialect, sizes: false };
    let existing = probes::existing(&catalogue(), &facts, &session.toolchain);
    let out = folder();
    let run = |invocation: asm_matrix::base::process::Invocation| {
        let output = session.runner.run(&invocation).expect("the compiler runs");
        assert!(output.status.success(), "{}", output.stderr.lines().take(30).collect::<Vec<_>>().join("\n"));
    };
    let is_mips = facts.isa.starts_with("mips");
    let probe_crate = probes::folder(&session.cache).expect("the cache can be written");
    let common = || {
        let invocation = job.invocation(&session).argument("--out-dir").argument(out.path());
        match facts.isa.as_str() {
            // Loops are padded with nops, and the assembler has other nops than the compiler: no padding of most.
            "x86_64" | "x86" => invocation.argument("-Cllvm-args=-x86-experimental-pref-innermost-loop-alignment=0"),
            // Padding before loops depends on where the function is.
            "powerpc" | "powerpc64" => invocation.argument("-Cllvm-args=-align-all-functions=5"),
            "amdgpu" => invocation.argument("-Cllvm-args=-align-all-functions=6"),
            // Rust's inline assembly of MIPS is not stable.
            _ if is_mips => invocation.variable("RUSTC_BOOTSTRAP", "1"),
            _ => invocation,
        }
    };
    run(common().arguments(["--emit=asm,obj", "src/lib.rs"]).directory(probe_crate));
    let compiled = code(&out.path().join("probes.o"));
    let text = fs::read_to_string(out.path().join("probes.s")).expect("the assembly was written");
    let syntax = Syntax::of(&facts.isa, &target.triple);
    let is_thumb = target.triple.starts_with("thumb");
    let assembly = Assembly::parse(&text, syntax);
    let all = existing.len();
    let existing: Vec<Probe> = existing.into_iter().filter(|probe| !has_pool(&assembly, syntax, probe)).collect();
    assert!(all - existing.len() <= all / 20, "{name}: {} of {all} have a pool of constants", all - existing.len());
    let again = source(&assembly, syntax, &existing, is_thumb);
    let is_amdgpu = facts.isa == "amdgpu";
    let again = if is_amdgpu { again.replace("%function\n.p2align 5\n", "%function\n.p2align 6\n") } else { again };
    match by {
        Assembler::Rustc => {
            // The assembler of MIPS would put something into delay slots, and expand instructions.
            let (feature, modes) = if is_mips {
                ("#![feature(asm_experimental_arch)]\n", ".set noreorder\n.set nomacro\n.set noat\n")
            } else {
                ("", "")
            };
            let again = format!(
                "#![no_std]\n{feature}core::arch::global_asm!(r####\"\n{modes}{again}\"####, options({options}));\n"
            );
            fs::write(out.path().join("again.rs"), again).expect("the folder can be written");
            run(common().arguments(["--emit=obj=again.o", "again.rs"]).directory(out.path()));
        }
        Assembler::Llvm(path, arguments) => {
            fs::write(out.path().join("again.s"), again).expect("the folder can be written");
            let mut command = Command::new(path);
            command.arg(format!("-triple={}", target.triple)).args(*arguments).args([
                "-filetype=obj",
                "again.s",
                "-o",
                "again.o",
            ]);
            let run = crate::support::run(command.current_dir(out.path()));
            assert_eq!(run.code, Some(0), "{name}: {}", run.stderr);
        }
    }
    let assembled = code(&out.path().join("again.o"));
    for probe in &existing {
        let symbol = probe.symbol();
        let [compiled, assembled] = [&compiled, &assembled].map(|code| {
            let (bytes, relocations) = code.get(&symbol)?;
            let is_padded = matches!(facts.isa.as_str(), "x86_64" | "x86");
            Some((if is_padded { with_plain_padding(bytes) } else { bytes.clone() }, relocations))
        });
        assert_eq!(compiled, assembled, "{} on {name}", probe.name());
        assert!(compiled.is_some(), "{symbol} is not in the object");
    }
    // Little compiles for AVR.
    let least = if facts.isa == "avr" { 100 } else { 1_500 };
    assert!(existing.len() > least, "{}", existing.len());
}

#[test]
fn x86_64() {
    check(&default_target("x86_64"));
}

#[test]
fn aarch64_llsc() {
    check(&default_target("aarch64_llsc"));
}

#[test]
fn aarch64_lse() {
    check(&default_target("aarch64_lse"));
}

#[test]
fn riscv64gc() {
    check(&default_target("riscv64gc"));
}

#[test]
fn x86_of_32_bits() {
    check(&Target::ad_hoc("i686-unknown-linux-gnu"));
}

#[test]
fn riscv_of_32_bits() {
    check(&Target::ad_hoc("riscv32imac-unknown-none-elf"));
    check(&Target::ad_hoc("riscv32imc-esp-espidf"));
}

#[test]
fn arm() {
    for triple in ["armv5te-unknown-linux-gnueabi", "armv7-unknown-linux-gnueabihf", "armv8r-none-eabihf"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn s390x() {
    check(&Target::ad_hoc("s390x-unknown-linux-gnu"));
    check(&Target { cpu: Some("z15".to_owned()), ..Target::ad_hoc("s390x-unknown-linux-gnu") });
}

#[test]
fn thumb() {
    for triple in ["thumbv6m-nuttx-eabi", "thumbv7em-none-eabi", "thumbv8m.main-none-eabi"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn sparc() {
    let Some(path) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    let arguments: [(&str, &[&str]); 3] = [
        ("sparc-unknown-linux-gnu", &["-mcpu=v9", "--position-independent"]),
        ("sparc-unknown-none-elf", &[]),
        ("sparc64-unknown-openbsd", &["--position-independent"]),
    ];
    for (triple, arguments) in arguments {
        check_by(&Target::ad_hoc(triple), &Assembler::Llvm(path.clone(), arguments));
    }
}

/// Of C-SKY the text has the content of each pool of constants, which no assembler reads.
#[test]
fn m68k() {
    let Some(path) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    let arguments: [(&str, &[&str]); 2] =
        [("m68k-unknown-linux-gnu", &["-mcpu=M68020"]), ("m68k-unknown-none-elf", &["-mcpu=M68000"])];
    for (triple, arguments) in arguments {
        check_by(&Target::ad_hoc(triple), &Assembler::Llvm(path.clone(), arguments));
    }
}

#[test]
fn avr() {
    let Some(path) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    let target = Target { cpu: Some("atmega328p".to_owned()), ..Target::ad_hoc("avr-none") };
    check_by(&target, &Assembler::Llvm(path, &["-mcpu=atmega328p"]));
}

#[test]
fn amd_gpus() {
    let Some(path) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    // Of GFX11 the assembler has other bits above constants of 16 bits than the compiler, and nothing reads them.
    let arguments: [(&str, &[&str]); 3] =
        [("gfx900", &["-mcpu=gfx900"]), ("gfx942", &["-mcpu=gfx942"]), ("gfx1030", &["-mcpu=gfx1030"])];
    for (cpu, arguments) in arguments {
        let target = Target { cpu: Some(cpu.to_owned()), ..Target::ad_hoc("amdgcn-amd-amdhsa") };
        check_by(&target, &Assembler::Llvm(path.clone(), arguments));
    }
}

#[test]
fn power() {
    for triple in ["powerpc-unknown-linux-gnu", "powerpc-unknown-linux-gnuspe", "powerpc64le-unknown-linux-gnu"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn mips() {
    // In code that is not position-independent, a jump (`j`) has its place in the section in it; of these, none has one.
    for triple in ["mips-unknown-linux-gnu", "mipsel-mti-none-elf", "mips64-unknown-linux-gnuabi64"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn mips_of_release_6() {
    for triple in ["mipsisa32r6-unknown-linux-gnu", "mipsisa64r6el-unknown-linux-gnuabi64"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn loongarch() {
    for triple in ["loongarch64-unknown-linux-gnu", "loongarch32-unknown-none"] {
        check(&Target::ad_hoc(triple));
    }
}

#[test]
fn hexagon() {
    let Some(path) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    check_by(&Target::ad_hoc("hexagon-unknown-linux-musl"), &Assembler::Llvm(path, &[]));
}
