//! A second parser of assembly, made of regular expressions only: it counts the instructions of every function, and
//! agrees with the first.

use crate::corpus::{corpus, triple};
use crate::support::{is_everything, product, session};
use asm_matrix::isa::asm::{Assembly, Line, Syntax};
use asm_matrix::target::{Target, isa_of};
use fs_err as fs;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

pub(crate) fn pattern(words: &str) -> Regex {
    Regex::new(words).expect("the pattern is good")
}

/// Declarations of functions in a text: for ELF, Mach-O and XCOFF, for ELF again, and for COFF.
static DECLARED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?m)^\s*\.(?:globl|global|weak|lglobl)\s+([^\s\[]+)|^\s*\.type\s+(\S+?),\s*[@%]function|^\s*\.def\s+(\S+?);",
    )
});
static LABEL: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^("[^"]+"|[^\s:"]+):(?:\s|$)"#));
/// The head of a function of PTX, and of a csect with code of XCOFF.
static HEAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\.(?:visible )?\.?func\s+(?:\([^)]*\)\s*)?([\w$]+)\(|^\s*\.csect (\.\w\S*)\[PR\]"));
static END: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*\.(?:size|csect)\b"));
static INSTRUCTION: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s+(?:\.inst\b|\.insn\s+\S|[A-Za-z*]|@!?%)"));

/// The instructions of each function. Undeclared labels are local, whatever their names.
fn counted(text: &str) -> BTreeMap<&str, usize> {
    let declared: BTreeSet<&str> = DECLARED
        .captures_iter(text)
        .flat_map(|found| found.iter().skip(1).flatten().collect::<Vec<_>>())
        .map(|name| name.as_str())
        .collect();
    let mut counts = BTreeMap::new();
    let mut function = None;
    // AMDGPU describes its functions in YAML.
    for line in text.split(".amdgpu_metadata").next().unwrap_or_default().lines() {
        let label = LABEL.captures(line).and_then(|found| found.get(1)).map(|name| name.as_str());
        if let Some(head) = HEAD.captures(line) {
            function = head.iter().skip(1).flatten().next().map(|name| name.as_str());
        } else if let Some(label) = label {
            function = if declared.contains(label) { Some(label) } else { function };
        } else if END.is_match(line) {
            function = None;
        } else if INSTRUCTION.is_match(line)
            && let Some(function) = function
        {
            *counts.entry(function).or_default() += 1;
        }
    }
    counts
}

/// How many functions and instructions two parsers agree on; or the first difference.
fn agreement(text: &str, isa: &str, triple: &str) -> Result<(usize, usize), String> {
    let assembly = Assembly::parse(text, Syntax::of(isa, triple));
    let count = |name: &str| {
        let is_instruction = |line: &&Line<'_>| matches!(line, Line::Instruction(_));
        assembly.body(name).map(|lines| lines.iter().filter(is_instruction).count())
    };
    let counts = counted(text);
    for (name, expected) in &counts {
        let name = name.trim_matches('"');
        // Object formats put a character before the name.
        let found = count(name).or_else(|| count(name.get(1..)?));
        if found != Some(*expected) {
            return Err(format!("{triple}: {name} has {expected} instructions, and {found:?} were read"));
        }
    }
    let expected: usize = counts.values().sum();
    let all: usize = assembly.names().into_iter().filter_map(count).sum();
    if all == expected {
        Ok((counts.len(), all))
    } else {
        Err(format!("{triple}: {expected} instructions in all, and {all} were read"))
    }
}

#[test]
fn agrees_on_the_corpus() {
    let files = corpus();
    assert!(files.len() >= 69, "{} files", files.len());
    for path in files {
        let triple = triple(&path);
        let isa = isa_of(&triple).expect("the triple names its ISA");
        let text = fs::read_to_string(&path).expect("it can be read");
        let (functions, instructions) = agreement(&text, isa, &triple).unwrap_or_else(|why| panic!("{why}"));
        assert!(functions > 0 && instructions >= functions, "{triple}: there is not much to compare");
    }
}

/// A truncated body and a lost function are found.
#[test]
fn a_difference_would_be_found() {
    let text = "\t.globl\tf\nf:\n\tmov\teax, 1\n\tjne\tLBB0_1\nLBB0_1:\n\tret\n\t.globl\tg\ng:\n\tret\n";
    assert_eq!(agreement(text, "x86", "i686-pc-windows-msvc"), Ok((2, 4)));
    // ELF has no such local label: there the body is truncated.
    let cut = agreement(text, "x86", "i686-unknown-linux-gnu").unwrap_err();
    assert!(cut.contains("f has 3 instructions, and Some(2) were read"), "{cut}");
    let lost = agreement("\t.globl\tf\n_f:\n\tret\nf:\n\tret\n", "x86", "i686-unknown-linux-gnu").unwrap_err();
    assert!(lost.contains("1 instructions in all, and 2 were read"), "{lost}");
}

/// One triple of each kind of text that rustc prints: ISA, object format, comments, labels, ends of functions, aliases.
pub(crate) const TRIPLES: &[(&str, &str)] = &[
    ("aarch64-apple-darwin", ""),
    ("aarch64-linux-android", ""),
    ("aarch64-pc-windows-gnullvm", ""),
    ("aarch64-unknown-linux-gnu_ilp32", ""),
    ("aarch64-unknown-uefi", ""),
    ("aarch64_be-unknown-none-softfloat", ""),
    ("amdgcn-amd-amdhsa", "gfx900"),
    ("arm-linux-androideabi", ""),
    ("arm64ec-pc-windows-msvc", ""),
    ("armv4t-none-eabi", ""),
    ("armv6-unknown-netbsd-eabihf", ""),
    ("armv7-linux-androideabi", ""),
    ("armv7-rtems-eabihf", ""),
    ("armv7-sony-vita-newlibeabihf", ""),
    ("armv7k-apple-watchos", ""),
    ("avr-none", "atmega328p"),
    ("bpfel-unknown-none", "v4"),
    ("csky-unknown-linux-gnuabiv2", ""),
    ("hexagon-unknown-linux-musl", ""),
    ("hexagon-unknown-none-elf", ""),
    ("i386-apple-ios", ""),
    ("i586-unknown-linux-gnu", ""),
    ("i686-linux-android", ""),
    ("i686-pc-windows-gnu", ""),
    ("i686-pc-windows-msvc", ""),
    ("i686-unknown-uefi", ""),
    ("loongarch32-unknown-none", ""),
    ("loongarch64-unknown-linux-gnu", ""),
    ("m68k-unknown-linux-gnu", ""),
    ("m68k-unknown-none-elf", ""),
    ("mips-mti-none-elf", ""),
    ("mips-unknown-linux-gnu", ""),
    ("mips64-openwrt-linux-musl", ""),
    ("mipsel-sony-psp", ""),
    ("mipsisa32r6-unknown-linux-gnu", ""),
    ("mipsisa64r6-unknown-linux-gnuabi64", ""),
    ("msp430-none-elf", ""),
    ("nvptx64-nvidia-cuda", "sm_70"),
    ("powerpc-unknown-linux-gnu", ""),
    ("powerpc64-ibm-aix", ""),
    ("powerpc64-unknown-linux-gnu", ""),
    ("powerpc64-unknown-linux-musl", ""),
    ("riscv32e-unknown-none-elf", ""),
    ("riscv32gc-unknown-linux-gnu", ""),
    ("riscv64-linux-android", ""),
    ("s390x-unknown-linux-gnu", ""),
    ("sparc-unknown-linux-gnu", ""),
    ("sparc-unknown-none-elf", ""),
    ("sparc64-unknown-linux-gnu", ""),
    ("thumbv4t-none-eabi", ""),
    ("thumbv6m-none-eabi", ""),
    ("thumbv7a-pc-windows-msvc", ""),
    ("wasm32-unknown-emscripten", ""),
    ("wasm32-wali-linux-musl", ""),
    ("wasm64-unknown-unknown", ""),
    ("x86_64-apple-darwin", ""),
    ("x86_64-fortanix-unknown-sgx", ""),
    ("x86_64-pc-windows-msvc", ""),
    ("x86_64-unknown-linux-gnux32", ""),
    ("x86_64-unknown-uefi", ""),
];

pub(crate) fn target((triple, cpu): (&str, &str)) -> Target {
    Target { cpu: (!cpu.is_empty()).then(|| cpu.to_owned()), ..Target::ad_hoc(triple) }
}

/// The assembly of all triples, fresh from the compiler, passes both parsers, and every body is complete.
#[test]
fn exhaustive_agrees_on_fresh_assembly_of_every_kind() {
    if !is_everything() {
        return;
    }
    let session = session();
    let targets: Vec<Target> = TRIPLES.iter().copied().map(target).collect();
    let product = product(&targets, &session);
    for (index, (column, text)) in product.matrix.columns.iter().zip(&product.assembly).enumerate() {
        assert_eq!(column.failure, None, "{}", column.name);
        let (functions, instructions) =
            agreement(text, &column.isa, &column.triple).unwrap_or_else(|why| panic!("{why}"));
        assert!(functions > 0 && instructions >= functions, "{}: {functions} functions", column.triple);
        for (probe, outcome) in product.matrix.probes.iter().zip(&product.matrix.outcomes[index]) {
            let reason = outcome.reason().unwrap_or_default();
            let is_cut =
                reason.contains("incomplete") || reason.contains("no instructions") || reason.contains("no function");
            assert!(!is_cut, "{}: {}: {reason}", column.name, probe.name());
        }
    }
}
