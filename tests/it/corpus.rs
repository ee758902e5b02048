//! Real assembly of all kinds of targets, parsed and printed: text in, readable text out, whole files compared.
//!
//! `tests/asm/<isa>/<triple>[.what-is-odd].s` is rustc 1.95's output; `.txt` beside it is the parsed form. After an
//! intended change, `SNAPSHOTS=overwrite cargo test --test it corpus` rewrites the `.txt` files.

use asm_matrix::isa::asm::{Assembly, Dialect, Line, Normalizer, Syntax, line};
use asm_matrix::isa::decoded::Decoder;
use asm_matrix::isa::isa;
use asm_matrix::read::cells::dialect;
use asm_matrix::read::matrix::{Body, BodyLine};
use asm_matrix::target::isa_of;
use fs_err as fs;
use snapbox::{Assert, Data};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// All files of the corpus.
pub(crate) fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/asm");
    let mut files = Vec::new();
    for isa in fs::read_dir(folder).expect("the corpus is there") {
        for file in fs::read_dir(isa.expect("it can be read").path()).expect("it is a folder") {
            let path = file.expect("it can be read").path();
            if path.extension().is_some_and(|extension| extension == "s") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// The triple in the name of a file.
pub(crate) fn triple(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // `thumbv8m.base-…` has a dot of its own, before the first hyphen.
    let end = stem.rfind('-').and_then(|hyphen| Some(hyphen + stem[hyphen..].find('.')?)).unwrap_or(stem.len());
    stem[..end].to_owned()
}

/// The number of lines of each kind in a text.
fn count<'a>(lines: impl Iterator<Item = &'a Line<'a>>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for line in lines {
        let kind = match line {
            Line::Blank => "blank lines",
            Line::Comment(_) => "comments",
            Line::Label(_) => "labels",
            Line::Assignment(..) => "assignments",
            Line::Directive(..) => "directives",
            Line::Bracket(_) => "brackets",
            Line::Instruction(_) => "instructions",
        };
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

fn described(text: &str, triple: &str) -> String {
    let isa_name = isa_of(triple).expect("the triple names its ISA");
    let syntax = Syntax::of(isa_name, triple);
    let assembly = Assembly::parse(text, syntax);
    let mut normalizer = Normalizer::new(syntax);
    let mut decoder = Decoder::new(isa(isa_name), dialect(isa_name, Dialect::Att));
    let mut report = String::new();
    for name in assembly.names() {
        let lines = assembly.body(name).expect("a function has a body");
        normalizer.text(lines);
        let body = Body::new(normalizer.lines(), None, &mut decoder);
        let _ = writeln!(report, "{name}: {}", body.shape.name());
        for (line, text) in body.lines.iter().zip(&body.text) {
            let class = match line {
                BodyLine::Operation(operation) => operation.class().name(),
                BodyLine::Label(_) | BodyLine::Bracket(_) => "",
            };
            let _ = writeln!(report, "    {class:17} {text}");
        }
    }
    let lines: Vec<Line> = text.lines().map(|text| line(text, &syntax)).collect();
    let counts = count(lines.iter());
    assert_eq!(counts.values().sum::<usize>(), text.lines().count(), "a line was lost");
    let counts: Vec<String> = counts.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let _ = writeln!(report, "\n{}", counts.join(", "));
    report
}

#[test]
fn every_file_is_read_as_written_down() {
    let files = corpus();
    assert!(files.len() >= 59, "{} files", files.len());
    for path in files {
        let text = fs::read_to_string(&path).expect("it can be read");
        let expected = Data::read_from(&path.with_extension("txt"), None);
        Assert::new().action_env("SNAPSHOTS").eq(described(&text, &triple(&path)), expected.raw());
    }
}

/// A symbol that a text declares global and defines is a function, or an alias of one.
#[test]
fn every_global_symbol_has_a_body() {
    for path in corpus() {
        let (text, triple) = (fs::read_to_string(&path).expect("it can be read"), triple(&path));
        let syntax = Syntax::of(isa_of(&triple).expect("the triple names its ISA"), &triple);
        let assembly = Assembly::parse(&text, syntax);
        let mut globals = 0;
        for text in text.lines() {
            let Line::Directive(".globl" | ".global", symbol) = line(text, &syntax) else { continue };
            // AIX names the descriptor and the code, with their sections in brackets.
            let symbol = syntax.symbol(symbol.split('[').next().unwrap_or(symbol));
            // COFF: a number with feature flags for the linker.
            if symbol != "@feat.00" {
                assert!(assembly.body(symbol).is_some(), "{symbol} has no body in {}", path.display());
                globals += 1;
            }
        }
        assert!(globals > 0 || text.contains(".visible"), "{} declares nothing", path.display());
    }
}

/// No instruction stands outside of the functions.
#[test]
fn every_instruction_belongs_to_a_function() {
    for path in corpus() {
        let (text, triple) = (fs::read_to_string(&path).expect("it can be read"), triple(&path));
        let syntax = Syntax::of(isa_of(&triple).expect("the triple names its ISA"), &triple);
        let assembly = Assembly::parse(&text, syntax);
        let is_instruction = |line: &&Line<'_>| matches!(line, Line::Instruction(_));
        let bodies = assembly.names().into_iter().filter_map(|name| assembly.body(name));
        let inside: usize = bodies.map(|lines| lines.iter().filter(is_instruction).count()).sum();
        // AMDGPU: YAML between two directives.
        let code = text.split(".amdgpu_metadata").next().unwrap_or_default();
        let lines: Vec<Line> = code.lines().map(|text| line(text, &syntax)).collect();
        let outside = lines.iter().filter(is_instruction).count() - inside;
        assert_eq!(outside, 0, "{} instructions of {} are in no function", outside, path.display());
    }
}
