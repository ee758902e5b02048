//! `matrix.json`: what is read back, of either schema. docs.rs asks the questions that its page answers.

use crate::support::{cells_of, default_json, folder, program, run, stdout};
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::probe::{Probe, catalogue};
use asm_matrix::read::cells;
use asm_matrix::read::matrix::Matrix;
use asm_matrix::report::{Format, Report};
use fs_err as fs;
use serde_json::Value;
use std::io::Read as _;

/// Some cells of the default targets, as schema 1 had them.
const ONE: &str = include_str!("../matrix/schema-1.json");

fn matrix_of(text: &str) -> Matrix {
    let is_there = |probe: &Probe| text.contains(&format!("\"probe\":\"{}\"", probe.name()));
    let probes = catalogue().into_iter().filter(is_there).collect();
    cells::matrix(text, "matrix.json", probes).expect("it is a matrix.json")
}

#[test]
fn schema_1_is_still_read() {
    let matrix = matrix_of(ONE);
    let names: Vec<&str> = matrix.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["x86_64", "aarch64_llsc", "riscv64gc"]);
    let old: Value = serde_json::from_str(ONE).expect("it is JSON");
    let counts = ["ok", "absent", "rejected", "failed"].map(|status| matrix.count(status));
    assert_eq!(counts, [16, 2, 3, 0]);
    // Written again it is schema 2, with the same cells.
    let text = Format::Json.render(&matrix, &Analysis::of(&matrix));
    let new: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(new["schema"], 2);
    assert!(matrix_of(&text) == matrix);
    let cells = cells_of(&new);
    assert_eq!(cells.len(), old["cells"].as_array().map_or(0, Vec::len));
    for (cell, old) in cells.iter().zip(old["cells"].as_array().into_iter().flatten()) {
        for name in
            ["target", "probe", "group", "operation", "type", "success", "result", "operand", "status", "reason"]
        {
            assert_eq!(cell[name], old[name], "{name}: {old}");
        }
        assert_eq!(cell.get("parts"), old.get("parts"), "{old}");
        let at = |value: &Value| value.as_u64().map(|index| usize::try_from(index).expect("it is small"));
        let judgement = &new["judgements"][at(&cell["judgement"]).expect("every cell has one")];
        assert_eq!(judgement["progress"], old["progress"], "{old}");
        assert_eq!(judgement["verdict"], old["verdict"]["name"], "{old}");
    }
}

/// Triples with the same cells share them; cells that differ stay, and those of rows of targets.toml.
#[test]
fn a_triple_with_the_cells_of_another_has_its_name() {
    let triples =
        ["x86_64-unknown-linux-gnu", "x86_64-unknown-freebsd", "x86_64-apple-darwin", "x86_64_cx16", "x86_64"];
    let targets = triples.iter().flat_map(|triple| ["--target", triple]);
    let arguments: Vec<&str> = ["build", "--format", "json", "-o", "-"].into_iter().chain(targets).collect();
    let text = stdout(&arguments);
    let json: Value = serde_json::from_str(&text).expect("it is JSON");
    let shared = json["targets"].as_array().expect("there are targets").iter().map(|target| &target["cells_of"]);
    let first = Value::from(triples[0]);
    assert_eq!(shared.collect::<Vec<_>>(), [&Value::Null, &first, &Value::Null, &Value::Null, &Value::Null]);
    let cells = json["rows"][0]["cells"].as_object().expect("a row has cells");
    assert_eq!(cells.keys().collect::<Vec<_>>(), [triples[4], triples[2], triples[0], triples[3]]);
    let matrix = matrix_of(&text);
    assert_eq!(matrix.outcomes[0], matrix.outcomes[1]);
    assert!(Format::Json.render(&matrix, &Analysis::of(&matrix)) == text);
}

#[test]
fn a_damaged_file_is_no_matrix() {
    let text = Format::Json.render(&matrix_of(ONE), &Analysis::of(&matrix_of(ONE)));
    let damaged = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        cells::matrix(&text.replace(from, to), "matrix.json", Vec::new()).expect_err("it is damaged").to_string()
    };
    for (from, to, expected) in [
        ("\"body\":0", "\"body\":4000", "has no body"),
        ("\"x86_64\":{\"status\"", "\"x86_63\":{\"status\"", "has a target that is not in `targets`"),
        (
            "{\"instructions\":[0,",
            "{\"instructions\":[4000,",
            "body 0 has an instruction that is not in `instructions`",
        ),
        ("\"mnemonic\":\"ret\"", "\"mnemonic\":1", "this is not the matrix.json of asm-matrix"),
    ] {
        let message = damaged(from, to);
        assert!(message.contains(expected), "{message}");
    }
}

/// The text of every body follows from its instructions and labels, or is there.
#[test]
fn bodies_of_every_isa_come_back() {
    let out = folder();
    let build = ["build", "--probes", "examples/pinned/src/lib.rs", "--format", "json", "-o"];
    for triple in ["hexagon-unknown-linux-musl", "wasm32-unknown-unknown", "powerpc64-unknown-linux-gnu"] {
        let path = out.path().join(format!("{triple}.json")).display().to_string();
        stdout(&[&build[..], &[path.as_str(), "--target", triple]].concat());
        let (text, copy) = (fs::read_to_string(&path).unwrap(), out.path().join("copy.json"));
        let matrix = matrix_of(&text);
        fs::write(&copy, Format::Json.render(&matrix, &Analysis::of(&matrix))).unwrap();
        assert!(matrix_of(&fs::read_to_string(&copy).unwrap()) == matrix, "{triple}");
        assert!(matrix.count("ok") > 0, "{triple}");
    }
}

#[test]
fn the_packed_file_is_the_same_and_small() {
    let out = folder();
    let path = out.path().display().to_string();
    let build = ["build", "--format", "json", "--gzip", "--out", &path];
    stdout(&build);
    let packed = fs::read(out.path().join("matrix.json.gz")).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(&*packed).read_to_string(&mut text).unwrap();
    assert!(text == fs::read_to_string(out.path().join("matrix.json")).unwrap());
    assert!(serde_json::from_str::<Value>(&text).unwrap() == *default_json());
    // The nine default targets.
    assert!(text.len() <= 8_000_000 && packed.len() <= 700_000, "{} and {} bytes", text.len(), packed.len());
    stdout(&build);
    assert!(packed == fs::read(out.path().join("matrix.json.gz")).unwrap());
    let refused = run(program().args(["build", "--format", "csv", "--gzip"]));
    assert!(refused.code == Some(2) && refused.stderr.contains("--gzip is for matrix.json"), "{}", refused.stderr);
}

#[test]
fn a_part_refers_only_to_what_it_has() {
    let matrix = matrix_of(ONE);
    let analysis = Analysis::of(&matrix);
    let is_wanted = |probe: &Probe| probe.operation() == "swap";
    let part = Report { is_wanted: &is_wanted, ..Report::new(&matrix, &analysis, None) }.render(Format::Json);
    let part: Value = serde_json::from_str(&part).unwrap();
    let lengths = ["rows", "programs", "reasons", "bodies"].map(|name| part[name].as_array().unwrap().len());
    assert_eq!(lengths, [2, 0, 0, 5]);
}

/// The reports of the default targets are as small as they are said to be; a forge shows no longer file.
#[test]
fn the_reports_are_small() {
    let out = folder();
    let mut command = program();
    let built = run(command.args(["build", "--format", "json,markdown", "--gzip", "--out"]).arg(out.path()));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let mut pages = 0;
    for entry in fs::read_dir(out.path()).unwrap() {
        let (name, size) = entry.map(|entry| (entry.file_name(), entry.metadata().unwrap().len())).unwrap();
        let name = name.to_string_lossy().into_owned();
        let limit = match name.rsplit_once('.') {
            Some((_, "json")) => 8_000_000,
            Some((_, "gz")) => 700_000,
            _ => {
                pages += 1;
                512 * 1024
            }
        };
        assert!(size <= limit, "{name} has {size} bytes");
    }
    assert!(pages > 1, "the matrix is one page");
}
