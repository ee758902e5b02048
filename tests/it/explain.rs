//! The glossary against real instructions: those of the snapshots of the default targets.

use crate::support::{default_targets, matrix, program, run, session, stdout};
use asm_matrix::isa::asm::{Line, Syntax, line, operands};
use asm_matrix::isa::glossary::Words;
use asm_matrix::read::snapshot::Snapshot;
use asm_matrix::target::Target;
use fs_err as fs;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Targets of 32-bit Arm that have between them all the instructions that compilers print on any.
const ARM: [&str; 5] = [
    "arm-unknown-linux-gnueabi",
    "armeb-unknown-linux-gnueabi",
    "armv7-linux-androideabi",
    "thumbv6-none-eabi",
    "thumbv8m.base-none-eabi",
];

/// The entries that instructions use, of which all have words.
fn entries_of<'a>(
    words: &Words,
    syntax: &Syntax,
    name: &str,
    texts: impl Iterator<Item = &'a str>,
) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for text in texts.filter(|text| seen.insert(*text)) {
        let Line::Instruction(instruction) = line(text, syntax) else { continue };
        let operands = operands(instruction.operands).join(", ");
        let explanation = words.explain(instruction.prefix, instruction.mnemonic, Some(&operands));
        used.extend(explanation.unwrap_or_else(|| panic!("{name}: there are no words for `{text}`")).entries);
    }
    used
}

/// The entries that the instructions of the default targets use, by the first name of their ISA.
fn used() -> BTreeMap<String, BTreeSet<String>> {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for target in default_targets() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(format!("{}.asm", target.name));
        let text = fs::read_to_string(path).expect("a default target has a snapshot");
        let snapshot = Snapshot::parse(&text, &target.name).expect("it can be read");
        let isa = target.isa.expect("a row names its ISA");
        let words = Words::of(&isa).unwrap_or_else(|| panic!("there are no words for {isa}"));
        let syntax = Syntax::of(&isa, &target.triple);
        let texts = snapshot.entries.iter().flat_map(|(_, body)| body.lines());
        let entries = entries_of(&words, &syntax, &target.name, texts);
        used.entry(words.isa[0].clone()).or_default().extend(entries);
    }
    used
}

#[test]
fn every_instruction_has_words_and_no_words_are_for_nothing() {
    let used = used();
    for words in Words::all() {
        // Some instruction sets have no default target.
        let Some(used) = used.get(&words.isa[0]) else { continue };
        let unused: Vec<String> = words.entries().into_iter().filter(|entry| !used.contains(entry)).collect();
        assert!(unused.is_empty(), "{:?}: nothing uses {unused:?}", words.isa);
    }
}

/// No default target is of 32-bit Arm.
#[test]
fn every_instruction_of_arm_has_words() {
    let words = Words::of("arm").expect("it has a file");
    let mut used = BTreeSet::new();
    for triple in ARM {
        let matrix = matrix(&[Target::ad_hoc(triple)], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of("arm", triple), triple, texts));
    }
    for entry in ["instruction stmib", "instruction itee", "instruction rsc", "instruction yield", "instruction mcr"] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// No default target is of z/Architecture. Processors of several generations have between them all that compilers print of atomics.
#[test]
fn every_instruction_of_s390x_has_words() {
    let words = Words::of("s390x").expect("it has a file");
    let mut used = BTreeSet::new();
    for cpu in ["z10", "z196", "z13", "z15"] {
        let target = Target { cpu: Some(cpu.to_owned()), ..Target::ad_hoc("s390x-unknown-linux-gnu") };
        let matrix = matrix(&[target], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of("s390x", "s390x-unknown-linux-gnu"), cpu, texts));
    }
    for entry in ["instruction bcr", "instruction cs", "instruction laa", "instruction lochi", "condition nle"] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor is one of SPARC.
#[test]
fn every_instruction_of_sparc_has_words() {
    let words = Words::of("sparc").expect("it has a file");
    let mut used = BTreeSet::new();
    for triple in ["sparc-unknown-linux-gnu", "sparc-unknown-none-elf", "sparc64-unknown-openbsd"] {
        let matrix = matrix(&[Target::ad_hoc(triple)], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of("sparc", triple), triple, texts));
    }
    for entry in
        ["instruction cas", "instruction ldstub", "instruction save", "instruction movr", "sign nz", "codes cc"]
    {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor of MIPS. These three have between them all the instructions that compilers print for atomics there.
#[test]
fn every_instruction_of_mips_has_words() {
    let words = Words::of("mips").expect("it has a file");
    let mut used = BTreeSet::new();
    for (isa, triple) in [
        ("mips", "mipsel-sony-psp"),
        ("mips64", "mips64-openwrt-linux-musl"),
        ("mips64r6", "mipsisa64r6el-unknown-linux-gnuabi64"),
    ] {
        let matrix = matrix(&[Target::ad_hoc(triple)], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of(isa, triple), triple, texts));
    }
    for entry in ["instruction j", "instruction dext", "instruction selnez", "instruction scd", "compact c"] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor is one of AVR, BPF or MSP430, for which little compiles.
#[test]
fn every_instruction_of_small_machines_has_words() {
    for (isa, triple, cpu, entry) in [
        ("avr", "avr-none", Some("atmega328p"), "instruction cli"),
        ("avr", "avr-none", Some("attiny10"), "instruction sbci"),
        ("bpf", "bpfel-unknown-none", Some("v4"), "instruction store_release"),
        ("msp430", "msp430-none-elf", None, "instruction ret"),
    ] {
        let words = Words::of(isa).expect("it has a file");
        let target = Target { cpu: cpu.map(str::to_owned), ..Target::ad_hoc(triple) };
        let matrix = matrix(&[target], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        let used = entries_of(&words, &Syntax::of(isa, triple), triple, texts);
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor is one of m68k and of C-SKY.
#[test]
fn every_instruction_of_m68k_and_csky_has_words() {
    for (isa, triples, entries) in [
        (
            "m68k",
            &["m68k-unknown-linux-gnu", "m68k-unknown-none-elf"][..],
            &["instruction cas", "instruction s", "condition vs", "instruction movem", "instruction btst"][..],
        ),
        (
            "csky",
            &["csky-unknown-linux-gnuabiv2"],
            &["instruction lrw", "instruction ldr", "instruction mvcv", "instruction blz"],
        ),
    ] {
        let words = Words::of(isa).expect("it has a file");
        let mut used = BTreeSet::new();
        for triple in triples {
            let matrix = matrix(&[Target::ad_hoc(triple)], &session());
            let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
            used.extend(entries_of(&words, &Syntax::of(isa, triple), triple, texts));
        }
        for entry in entries {
            assert!(used.contains(*entry), "{entry} is not in {used:?}");
        }
    }
}

/// Nor is one of Hexagon.
#[test]
fn every_instruction_of_hexagon_has_words() {
    let words = Words::of("hexagon").expect("it has a file");
    let mut used = BTreeSet::new();
    let triple = "hexagon-unknown-linux-musl";
    let matrix = matrix(&[Target::ad_hoc(triple)], &session());
    let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
    used.extend(entries_of(&words, &Syntax::of("hexagon", triple), triple, texts));
    for entry in ["instruction mem", "locked _locked", "instruction barrier", "instruction |=", "hint :nt"] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor is one of AMD's GPUs.
#[test]
fn every_instruction_of_amd_gpus_has_words() {
    let words = Words::of("amdgpu").expect("it has a file");
    let mut used = BTreeSet::new();
    for cpu in ["gfx900", "gfx90a", "gfx942", "gfx1030", "gfx1100", "gfx1200"] {
        let target = Target { cpu: Some(cpu.to_owned()), ..Target::ad_hoc("amdgcn-amd-amdhsa") };
        let matrix = matrix(&[target], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of("amdgpu", "amdgcn-amd-amdhsa"), cpu, texts));
    }
    let unused: Vec<String> = words.entries().into_iter().filter(|entry| !used.contains(entry)).collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

/// Nor of PTX.
#[test]
fn every_instruction_of_ptx_has_words() {
    let words = Words::of("nvptx64").expect("it has a file");
    let mut used = BTreeSet::new();
    for cpu in [None, Some("sm_60"), Some("sm_70")] {
        let target = Target { cpu: cpu.map(str::to_owned), ..Target::ad_hoc("nvptx64-nvidia-cuda") };
        let matrix = matrix(&[target], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        let syntax = Syntax::of("nvptx64", "nvptx64-nvidia-cuda");
        used.extend(entries_of(&words, &syntax, cpu.unwrap_or("sm_30"), texts));
    }
    for entry in [
        "instruction membar",
        "instruction fence.sc",
        "instruction atom",
        "instruction trap; exit",
        "scope .sys",
        "prefix @",
    ] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// Nor is one of LoongArch.
#[test]
fn every_instruction_of_loongarch_has_words() {
    let words = Words::of("loongarch64").expect("it has a file");
    let mut used = BTreeSet::new();
    for (triple, features) in [
        ("loongarch32-unknown-none", None),
        ("loongarch64-unknown-linux-gnu", None),
        ("loongarch64-unknown-none", Some("+lam-bh,+lamcas")),
    ] {
        let target = Target { features: features.map(str::to_owned), ..Target::ad_hoc(triple) };
        let matrix = matrix(&[target], &session());
        let texts = matrix.bodies.iter().flat_map(|body| body.text.iter().map(AsRef::as_ref));
        used.extend(entries_of(&words, &Syntax::of("loongarch64", triple), triple, texts));
    }
    for entry in ["instruction amcas", "barrier _db", "size .du", "operands dbar 1792", "instruction maskeqz"] {
        assert!(used.contains(entry), "{entry} is not in {used:?}");
    }
}

/// A barrier whose ordering is not explained would be half explained.
#[test]
fn every_barrier_says_what_it_orders() {
    for (isa, barrier) in [
        ("aarch64", "dmb"),
        ("arm", "dmb"),
        ("loongarch64", "dbar"),
        ("mips", "sync"),
        ("riscv64", "fence"),
        ("sparc", "membar"),
    ] {
        let words = Words::of(isa).expect("it has a file");
        assert!(words.explain("", barrier, None).is_some_and(|barrier| barrier.operands.len() > 1), "{barrier}");
    }
}

#[test]
fn an_instruction_is_explained() {
    let text = stdout(&["explain", "ldaddal"]);
    for part in ["adds to memory in one atomic step", "al: acquires and releases", "DDI 0487", "LDADD"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert_eq!(stdout(&["explain", "lock", "xadd"]), stdout(&["explain", "lock xadd"]));
    assert!(stdout(&["explain", "lock"]).contains("one atomic step"));
    // The same name on several.
    assert_eq!(stdout(&["explain", "add"]).matches("adds").count(), 10);
    assert_eq!(stdout(&["explain", "add", "--isa", "riscv64"]).matches("adds").count(), 1);
}

#[test]
fn what_is_not_known_is_said() {
    for (arguments, expected) in [
        (&["explain", "ldaddla"][..], "did you mean `ldaddal`?"),
        (&["explain", "vfmadd231ps"], "the glossary has no instruction `vfmadd231ps`"),
        (&["explain", "add", "--isa", "risc64"], "did you mean `riscv64`?"),
        (&["explain"], "MNEMONIC"),
    ] {
        let run = run(program().args(arguments));
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
}

#[test]
fn a_listing_is_explained_line_by_line() {
    let text = stdout(&["show", "fence::acquire", "--target", "riscv64gc", "--explain"]);
    let line = text.lines().find(|line| line.contains("fence r, rw")).expect("the fence is there");
    assert!(line.contains("acquire: earlier loads stay before all later accesses"), "{line}");
    assert!(text.contains("returns to the caller"), "{text}");
}
