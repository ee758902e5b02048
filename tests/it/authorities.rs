//! What verdicts rest on: the table of docs/targets.md is made from the instruction sets, and the counts from the cells.

use crate::support::{body, matrix, run, session};
use crate::tidy::root;
use asm_matrix::isa::contract::DOCUMENTS;
use asm_matrix::isa::{ISAS, Isa, Threads};
use asm_matrix::judge::analysis::{Analysis, Authority, Verdict, beside, rows};
use asm_matrix::model::Model;
use asm_matrix::target::{ISA_NAMES, Target};
use fs_err as fs;
use std::collections::BTreeMap;

const BEGIN: &str = "<!-- begin of what is generated: SNAPSHOTS=overwrite cargo test --test it authorities -->\n";
const END: &str = "<!-- end of what is generated -->\n";

/// A model, and how verdicts follow from it.
fn by_model(name: &str) -> String {
    let model = Model::named(name).expect("it is built in");
    let how = if model.has_local() { "each cell by what it orders" } else { "by litmus shapes" };
    let title = model.title();
    format!("{title}; {how}")
}

fn line(isa: &Isa) -> String {
    let others = isa.models.iter().map(|(beginning, name)| format!("{beginning}\\*: {}", by_model(name)));
    let models: Vec<String> = std::iter::once(by_model(isa.model)).chain(others).collect();
    let unstated =
        isa.unstated.map(|reason| format!("unknown where order is asked for and no barrier gives it: {reason}"));
    let models: Vec<String> = models.into_iter().chain(unstated).collect();
    let threads = match isa.threads {
        Threads::Many => String::new(),
        Threads::ManyWith(feature) => format!("without `{feature}`"),
    };
    let mut citations: Vec<String> = Vec::new();
    for row in rows().iter().filter(|row| row.isas.iter().any(|name| isa.names.contains(name))) {
        let citation = row.citation.clone();
        if !citations.contains(&citation) {
            citations.push(citation);
        }
    }
    format!("| {} | {} | {threads} | {} |\n", isa.names.join(", "), models.join("; "), citations.join("; "))
}

fn table() -> String {
    let known = |name: &&&str| ISAS.iter().any(|isa| isa.names.contains(name));
    let mut text =
        "| instruction set | by the memory model | by single thread | published mappings |\n|---|---|---|---|\n"
            .to_owned();
    text.extend(ISAS.iter().map(|isa| line(isa)));
    let others: Vec<&str> = ISA_NAMES.iter().filter(|name| !known(name)).copied().collect();
    text.push_str(&format!("| {} | none: the text is shown, and nothing is judged | | |\n\n", others.join(", ")));
    text.push_str("| functions | what says what they give | locks |\n|---|---|---|\n");
    text.extend(DOCUMENTS.iter().map(|(_, document)| {
        let locks = if document.is_lock_free { "no" } else { "may lock" };
        format!("| `{}` | [{}]({}) | {locks} |\n", document.functions, document.title, document.address)
    }));
    text
}

#[test]
fn the_page_says_what_is_judged_on_what_authority() {
    let path = root().join("docs/targets.md");
    let page = fs::read_to_string(&path).expect("it is there");
    let (before, rest) = page.split_once(BEGIN).expect("it has the beginning");
    let (_, behind) = rest.split_once(END).expect("it has the end");
    let expected = format!("{before}{BEGIN}\n{}\n{END}{behind}", table());
    if std::env::var_os("SNAPSHOTS").is_some_and(|wish| wish == "overwrite") {
        fs::write(&path, &expected).expect("it can be written");
    } else {
        assert!(
            page == expected,
            "docs/targets.md is not what is generated: SNAPSHOTS=overwrite cargo test --test it authorities"
        );
    }
}

/// How many verdicts of each kind of cell rest on what.
fn counts(triple: &str) -> BTreeMap<String, usize> {
    let matrix = matrix(&[Target::ad_hoc(triple)], &session());
    let analysis = Analysis::of(&matrix);
    let mut counts = BTreeMap::new();
    for judgement in (0..matrix.probes.len()).filter_map(|probe| analysis.judgement(0, probe)) {
        let name = format!("{} {}", judgement.authority.name(), judgement.verdict.name());
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// Each cell of a target without read-modify-writes is a call, and every call gives what it is asked for.
#[test]
fn calls_conform_by_contract() {
    for (triple, least) in [("armv5te-unknown-linux-gnueabi", 2_800), ("riscv32imc-esp-espidf", 2_800)] {
        let counts = counts(triple);
        assert!(counts["contract conforms"] > least, "{triple}: {counts:?}");
        assert!(counts.keys().all(|name| name.ends_with("conforms")), "{triple}: {counts:?}");
    }
}

/// An ordering that is passed and is weaker than what the source asks for is found.
#[test]
fn a_weaker_argument_is_found() {
    let matrix = matrix(&[Target::ad_hoc("riscv32imc-esp-espidf")], &session());
    let analysis = Analysis::of(&matrix);
    let (mut mutants, mut names) = (Vec::new(), Vec::new());
    for (index, probe) in matrix.probes.iter().enumerate() {
        let (Some(judgement), Some(original)) = (analysis.judgement(0, index), matrix.body(0, index)) else { continue };
        let is_asked = ["load::u32", "store::u32", "swap::u32", "fetch_add::u8", "compare_exchange::u32"];
        if !is_asked.iter().any(|name| probe.name().starts_with(name))
            || !matches!(judgement.authority, Authority::Contract(_))
        {
            continue;
        }
        for (line, text) in original.text.iter().enumerate() {
            let Some((register, given)) = text.strip_prefix("li ").and_then(|rest| rest.split_once(", ")) else {
                continue;
            };
            let next = original.text[line + 1..].iter().find(|text| !text.starts_with("li "));
            let weaker: &[&str] = match given {
                "5" => &["4", "0"],
                "4" => &["2", "3"],
                "2" | "3" => &["0"],
                _ => continue,
            };
            if !next.is_some_and(|text| text.contains("__atomic_")) {
                continue;
            }
            for weaker in weaker {
                let mut lines: Vec<String> = original.text.iter().map(ToString::to_string).collect();
                lines[line] = format!("li {register}, {weaker}");
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                mutants.push((judgement.asked, body(&matrix.columns[0].isa, &lines)));
                names.push(format!("{} with {weaker} instead of {given}", probe.name()));
            }
        }
    }
    let survived =
        names.iter().zip(beside(&matrix, 0, &mutants)).filter(|(_, one)| !matches!(one.verdict, Verdict::Weaker(_)));
    let survived: Vec<&String> = survived.map(|(name, _)| name).collect();
    assert!(mutants.len() > 60, "{}", mutants.len());
    assert_eq!(survived, [""; 0]);
}

/// The groups are those of the file: the built-in one has them, and another only its own.
#[test]
fn groups_are_named() {
    let folder = crate::support::folder();
    let verify = |group: &str| {
        let mut program = crate::support::program();
        run(program.current_dir(folder.path()).args(["verify", "--group", group]))
    };
    let wasm = verify("wasm");
    assert_eq!(wasm.code, Some(0), "{}{}", wasm.stdout, wasm.stderr);
    for line in ["wasm32-unknown-unknown  3860 of 3860 cells judged: 3860 by single thread", "wasm32-wasip1-threads "] {
        assert!(wasm.stderr.contains(line), "{}", wasm.stderr);
    }
    let error = verify("wasn").stderr;
    assert!(
        error.contains("no group `wasn` in targets.toml (built in)") && error.contains("did you mean `wasm`?"),
        "{error}"
    );
    let row = "[[target]]\nname = \"x86_64-unknown-none\"\ntriple = \"x86_64-unknown-none\"\nisa = \"x86_64\"\n";
    let group = "[[group]]\nname = \"mine\"\ntargets = [\"x86_64-unknown-none\"]\n";
    fs::write(folder.path().join("targets.toml"), format!("{row}{group}")).expect("it can be written");
    assert!(verify("wasm").stderr.contains("its groups are mine, all"), "{}", verify("wasm").stderr);
    assert!(verify("mine").stderr.contains("cells judged"), "{}", verify("mine").stderr);
}

#[test]
fn verify_counts_them_apart() {
    let mut program = crate::support::program();
    let run = run(program.args(["verify", "-t", "riscv32imc-esp-espidf"]));
    assert!(run.stderr.contains(" by the memory model, ") && run.stderr.contains(" by contract): "), "{}", run.stderr);
}
