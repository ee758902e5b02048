//! WebAssembly: every probe on every target is understood, and every cell conforms: by the memory model with threads, and without
//! because there is one.

use crate::objects::tool;
use crate::support::{self, Extra, absent, body, folder, session};
use asm_matrix::isa::asm::{Assembly, Line, Normalizer, Syntax, line, normalized};
use asm_matrix::isa::glossary::Words;
use asm_matrix::isa::isa;
use asm_matrix::isa::stack::Placed;
use asm_matrix::judge::analysis::{Analysis, Authority, Verdict, beside};
use asm_matrix::read::matrix::{Matrix, Outcome};
use asm_matrix::target::Target;
use compact_str::CompactString;
use fs_err as fs;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The triples, and whether a program can have threads.
const TRIPLES: [(&str, bool); 6] = [
    ("wasm32-unknown-unknown", false),
    ("wasm32-unknown-emscripten", false),
    ("wasm32v1-none", false),
    ("wasm64-unknown-unknown", false),
    ("wasm32-wali-linux-musl", true),
    ("wasm32-wasip1-threads", true),
];

fn matrix(triple: &str) -> Matrix {
    support::matrix(&[Target::ad_hoc(triple)], &session())
}

/// Every instruction has a class and words, and every cell a verdict.
#[test]
fn every_cell_is_understood() {
    let words = Words::of("wasm32").expect("it has a file");
    for (triple, has_threads) in TRIPLES {
        let matrix = matrix(triple);
        let bodies: BTreeSet<usize> = matrix.outcomes[0].iter().filter_map(Outcome::body).collect();
        assert!(bodies.len() > 300, "{triple}: {} bodies", bodies.len());
        let syntax = Syntax::of("wasm32", triple);
        let mut unknown = BTreeSet::new();
        for body in bodies.iter().map(|body| &matrix.bodies[*body]) {
            assert_eq!(body.unknown(), 0, "{triple}: {:?}", body.text);
            for text in &body.text {
                let Line::Instruction(instruction) = normalized(text, &syntax) else { continue };
                if words.explain("", instruction.mnemonic, None).is_none() {
                    unknown.insert(instruction.mnemonic.to_owned());
                }
            }
        }
        assert!(unknown.is_empty(), "{triple}: there are no words for {unknown:?}");
        let analysis = Analysis::of(&matrix);
        let judgements: Vec<_> = (0..matrix.probes.len()).filter_map(|probe| analysis.judgement(0, probe)).collect();
        assert!(judgements.len() > 3000, "{triple}: {} cells", judgements.len());
        for judgement in judgements {
            let name = matrix.probes[judgement.probe].name();
            let verdict = &judgement.verdict;
            let rests_on = if has_threads { Authority::Model } else { Authority::SingleThread };
            assert_eq!((verdict, judgement.authority), (&Verdict::Conforms, rests_on), "{triple}: {name}");
        }
    }
}

/// With threads a plain access is noticed in place of an atomic one.
#[test]
fn every_atomic_access_counts() {
    let matrix = matrix("wasm32-wasip1-threads");
    let analysis = Analysis::of(&matrix);
    let (mut mutants, mut names) = (Vec::new(), Vec::new());
    for (index, probe) in matrix.probes.iter().enumerate() {
        let (Some(judgement), Some(original)) = (analysis.judgement(0, index), matrix.body(0, index)) else { continue };
        let name = probe.name();
        if !["load::u32", "store::u32", "load::u8", "store::u64"].iter().any(|one| name.starts_with(one)) {
            continue;
        }
        for (line, text) in original.text.iter().enumerate().filter(|(_, text)| text.contains(".atomic.")) {
            let plain = text.replace(".atomic.", ".");
            let with = |(number, text)| if number == line { plain.as_str() } else { text };
            let lines: Vec<&str> = original.text.iter().map(CompactString::as_str).enumerate().map(with).collect();
            mutants.push((judgement.asked, body("wasm32", &lines)));
            names.push(format!("{name} with `{plain}`"));
        }
    }
    let candidates = beside(&matrix, 0, &mutants);
    let unnoticed = names.iter().zip(&candidates).filter(|(_, one)| !matches!(one.verdict, Verdict::Weaker(_)));
    assert_eq!(unnoticed.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [""; 0]);
    assert!(names.len() >= 12, "{names:?}");
}

/// What is on the stack at the end of each function is what its type says that it returns; and nothing is unknown before.
#[test]
fn the_stack_is_as_the_types_of_functions_say() {
    for (triple, _) in TRIPLES {
        let text = &support::product(&[Target::ad_hoc(triple)], &session()).assembly[0];
        let types = text.lines().filter_map(|line| line.strip_prefix("\t.functype\t")?.split_once(" ("));
        let types: BTreeMap<&str, bool> = types.map(|(name, of)| (name, !of.ends_with("()"))).collect();
        let syntax = Syntax::of("wasm32", triple);
        let (assembly, mut normalizer) = (Assembly::parse(text, syntax), Normalizer::new(syntax));
        let place = isa("wasm32").and_then(|isa| isa.stack).expect("it is a stack machine");
        let names = assembly.names();
        assert!(names.len() > 2000, "{triple}: {} functions", names.len());
        for name in names {
            normalizer.text(assembly.body(name).expect("it has a body"));
            let instruction = |(_, line)| if let Line::Instruction(one) = line { Some(one) } else { None };
            let places = place(&normalizer.lines().filter_map(instruction).collect::<Vec<_>>());
            let is_known = |place: &Placed| !place.operands.is_empty();
            assert!(places.iter().all(is_known), "{triple}: {name}: {places:?}");
            let last = places.last().expect("there is an end");
            // Behind a trap anything may be there.
            let is_dead = places.len() > 1 && places[places.len() - 2].operands.trim() == "[ = ]";
            assert!(is_dead || last.operands.contains("result") == types[name], "{triple}: {name}: {places:?}");
        }
    }
}

/// The compiler's text with the instructions that were read in place of its own.
fn written_again(text: &str, syntax: Syntax) -> String {
    let (assembly, mut normalizer) = (Assembly::parse(text, syntax), Normalizer::new(syntax));
    let names: BTreeSet<&str> = assembly.names().into_iter().collect();
    let (mut out, mut open) = (Vec::new(), None);
    for whole in text.lines() {
        match (line(whole, &syntax), open) {
            (Line::Label(label), _) if !syntax.is_local(label) => {
                open = names.contains(label).then_some(label);
                out.push(whole.to_owned());
            }
            (Line::Instruction(one), Some(name)) if one.mnemonic == "end_function" => {
                let body = normalizer.text(assembly.body(name).expect("it has a body"));
                // The type of what is called is not the compiler's.
                out.extend(body.lines().map(|line| line.split(" (").next().unwrap_or(line).to_owned()));
                open = None;
            }
            (Line::Instruction(_) | Line::Label(_), Some(_)) => {}
            _ => out.push(whole.to_owned()),
        }
    }
    out.join("\n") + "\n"
}

/// Reading loses nothing: assembled again, it is the same object.
#[test]
fn what_was_read_is_the_same_object() {
    let Some(assembler) = tool("llvm-mc", &session()) else { return absent(Extra::Assembler) };
    let folder = folder();
    for (triple, _) in TRIPLES {
        let product = support::product(&[Target::ad_hoc(triple)], &session());
        let (text, isa) = (&product.assembly[0], &product.matrix.columns[0].isa);
        let again = written_again(text, Syntax::of(isa, triple));
        assert!(text != &again, "{triple}: labels that nothing names are left out");
        let object = |text: &str| {
            let (from, to) = (folder.path().join("code.s"), folder.path().join("code.o"));
            fs::write(&from, text).expect("the folder can be written");
            let mut command = Command::new(&assembler);
            command.arg(format!("-triple={isa}")).args(["-filetype=obj", "-mattr=+atomics,+bulk-memory,+sign-ext"]);
            let run = support::run(command.arg(&from).arg("-o").arg(&to));
            assert_eq!(run.code, Some(0), "{triple}: {}", run.stderr);
            fs::read(&to).expect("the object was written")
        };
        assert!(object(text) == object(&again), "{triple}: another object");
    }
}
