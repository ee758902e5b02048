//! The tables: targets, instruction sets and catalogue, against the compiler and against each other; and the matrix of
//! the default targets as matrix.json publishes it.

use crate::support::{cells_of, default_json, default_targets, is_everything, program, run, session};
use asm_matrix::base::process::Invocation;
use asm_matrix::isa::ISAS;
use asm_matrix::model::Model;
use asm_matrix::probe::catalogue;
use asm_matrix::target::{ISA_NAMES, is_big_endian, isa_of, pointer_width_of};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_default_triple_is_known_to_the_compiler() {
    let session = session();
    let triples = session.toolchain.triples(&session.runner).expect("the compiler lists its targets");
    for target in default_targets() {
        assert!(triples.contains(&target.triple), "{}", target.triple);
    }
}

mod exhaustive {
    use super::*;

    /// The properties derived from a triple's name are those of the compiler.
    #[test]
    fn triples_are_what_their_names_say() {
        let session = session();
        let triples = session.toolchain.triples(&session.runner).expect("the compiler lists its targets");
        assert!(triples.len() > 200);
        let some: Vec<&String> = triples.iter().step_by(if is_everything() { 1 } else { 6 }).collect();
        some.into_par_iter().for_each(|triple| {
            let question = Invocation::new(&session.toolchain.rustc).arguments(["--print", "cfg", "--target", triple]);
            let answer = session.runner.run(&question).expect("the compiler runs").stdout;
            let value = |key: &str| {
                let line = answer.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix("=\""))?;
                line.strip_suffix('"').map(str::to_owned)
            };
            // Some targets have no cfg without a processor.
            if let Some(isa) = value("target_arch") {
                assert_eq!(isa_of(triple), Some(isa.as_str()), "{triple}");
                assert!(ISA_NAMES.contains(&isa.as_str()), "{isa}");
                let width = value("target_pointer_width").expect("every target has pointers");
                assert_eq!(pointer_width_of(&isa, triple).to_string(), width, "{triple}");
                let first = value("target_endian").expect("every target has an order of bytes");
                assert_eq!(if is_big_endian(triple) { "big" } else { "little" }, first, "{triple}");
            }
        });
    }
}

#[test]
fn instruction_sets_are_unique_and_known() {
    let mut names: Vec<&str> = ISAS.iter().flat_map(|isa| isa.names).copied().collect();
    assert!(names.iter().all(|name| ISA_NAMES.contains(name)), "{names:?}");
    names.sort_unstable();
    let unique: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), names.len());
    let used: BTreeSet<String> = default_targets().into_iter().filter_map(|target| target.isa).collect();
    // The default targets have verdicts, each cell by itself.
    for isa in ISAS {
        let model = Model::named(isa.model).expect("it is built in");
        let is_used = isa.names.iter().any(|name| used.contains(*name));
        assert!(!is_used || model.has_local(), "{:?} is a default target", isa.names);
    }
}

#[test]
fn symbols_are_plain_identifiers() {
    for probe in catalogue() {
        let symbol = probe.symbol();
        let is_plain = symbol.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        assert!(is_plain && symbol.starts_with(|first: char| first.is_ascii_lowercase()), "{symbol}");
        assert_eq!(symbol, probe.name().replace("::", "__"));
    }
}

#[test]
fn the_default_matrix_is_complete() {
    let matrix = default_json();
    let probes: Vec<String> = catalogue().iter().map(asm_matrix::probe::Probe::name).collect();
    let mut cells: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    let all = cells_of(matrix);
    for cell in &all {
        cells.entry(cell["target"].as_str().expect("a cell has a target")).or_default().push(cell);
    }
    for target in default_targets() {
        let cells = &cells[target.name.as_str()];
        let names: Vec<&str> = cells.iter().filter_map(|cell| cell["probe"].as_str()).collect();
        assert_eq!(names, probes, "{}", target.name);
        let count = |status: &str| cells.iter().filter(|cell| cell["status"] == status).count();
        assert!(count("ok") > 1_500, "{}: {} cells", target.name, count("ok"));
        assert_eq!(count("failed"), 0, "{}", target.name);
        for cell in cells {
            assert_eq!(cell["body"].is_u64(), cell["status"] == "ok", "{cell}");
            assert_eq!(cell["reason"].is_string(), cell["status"] != "ok", "{cell}");
            // Asked, and answered by the compiler.
            assert!(
                cell["status"] != "rejected" || cell["reason"].as_str().is_some_and(|it| it.contains("ordering")),
                "{cell}"
            );
        }
    }
    for body in matrix["bodies"].as_array().expect("there are bodies") {
        assert_ne!(body["shape"], "unknown", "{body}");
        assert_eq!(body.get("text"), None, "its text follows from its instructions: {body}");
    }
    for instruction in matrix["instructions"].as_array().expect("there are instructions") {
        assert_ne!(instruction["class"], "unknown", "{instruction}");
    }
}

/// Forbidden orderings have the compiler's real messages.
#[test]
fn forbidden_orderings_have_the_compilers_words() {
    let cells = cells_of(default_json());
    let reason = |probe: &str| {
        let cell = cells.iter().find(|cell| cell["probe"] == probe).expect("there is such a cell");
        assert_eq!(cell["status"], "rejected");
        cell["reason"].as_str().unwrap_or_default().to_owned()
    };
    for (probe, expected) in [
        ("load::u8::release::used", "atomic loads cannot have `Release` or `AcqRel` ordering"),
        ("store::ptr::acquire", "atomic stores cannot have `Acquire` or `AcqRel` ordering"),
        ("fence::relaxed", "memory fences cannot have `Relaxed` ordering"),
        (
            "compare_exchange::u32::seq_cst::release::used",
            "`compare_exchange`'s failure ordering may not be `Release` or `AcqRel`",
        ),
    ] {
        let reason = reason(probe);
        assert!(reason.starts_with(expected), "{probe}: {reason}");
    }
}

#[test]
fn matrix_json_follows_its_schema() {
    let out = crate::support::folder();
    let run = run(program()
        .args(["build", "--sizes", "--target", "riscv64gc", "--target", "xtensa-esp32-none-elf", "--out"])
        .arg(out.path()));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let read = |name: &str| -> Value {
        let text = fs_err::read_to_string(out.path().join(name)).expect("it was written");
        serde_json::from_str(&text).expect("it is JSON")
    };
    let (schema, matrix) = (read("matrix.schema.json"), read("matrix.json"));
    assert_eq!(violation(&matrix, &schema, &schema), None);
    // The check is tested too: each of these breaks the schema.
    for (pointer, wrong) in [
        ("/schema", Value::from("1")),
        ("/rows/0/cells/riscv64gc/status", Value::from("bogus")),
        ("/bodies/0/shape", Value::from("round")),
        ("/instructions/0/class", Value::from("load ")),
        ("/targets/0/name", Value::Null),
        ("/instructions/0/mnemonic", Value::Null),
        ("/bodies/0/instructions/0", Value::from("0")),
    ] {
        let mut broken = matrix.clone();
        *broken.pointer_mut(pointer).expect("there is such a value") = wrong;
        assert!(violation(&broken, &schema, &schema).is_some(), "{pointer}");
    }
    let mut broken = matrix.clone();
    broken["rows"][0].as_object_mut().expect("a row is an object").remove("probe");
    assert!(violation(&broken, &schema, &schema).is_some());
}

/// Where a value breaks a schema, for the part of JSON Schema that is used here.
pub(crate) fn violation(value: &Value, schema: &Value, root: &Value) -> Option<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.strip_prefix('#').expect("references are within the schema");
        return violation(value, root.pointer(pointer).expect("references lead somewhere"), root);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let fits = choices.iter().any(|choice| violation(value, choice, root).is_none());
        return (!fits).then(|| format!("{value} is none of the choices"));
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => vec![kind],
    };
    if !allowed.contains(&kind) {
        return Some(format!("{value} is no {allowed:?}"));
    }
    if schema["enum"].as_array().is_some_and(|allowed| !allowed.contains(value)) {
        return Some(format!("{value} is none of {}", schema["enum"]));
    }
    match value {
        Value::Array(elements) => elements.iter().find_map(|element| violation(element, &schema["items"], root)),
        Value::Object(members) => {
            let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let missing = required.filter(|name| !members.contains_key(*name)).map(|name| format!("{name} is missing"));
            let known = &schema["properties"];
            let wrong = members.iter().filter_map(|(name, member)| match known.get(name) {
                Some(schema) => violation(member, schema, root).map(|what| format!("{name}: {what}")),
                None if schema["additionalProperties"] == true => None,
                None if schema["additionalProperties"].is_object() => {
                    violation(member, &schema["additionalProperties"], root).map(|what| format!("{name}: {what}"))
                }
                // Additional fields are allowed, but now there are none outside the schema.
                None => Some(format!("{name} is not in the schema")),
            });
            missing.chain(wrong).next()
        }
        _ => None,
    }
}
