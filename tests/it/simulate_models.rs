//! The litmus tests in `tests/litmus` by the built-in models: `expected.csv` has the answers that follow from the manuals, and
//! `axioms.csv` which test notices that a part of a model is missing.

use crate::support::{program, run};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::{Litmus, Reader};
use fs_err as fs;
use rayon::iter::{IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};
use snapbox::{Assert, Data};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// No notation of tests has the waits and the operations on caches of these: their mappings are judged in `mappings/amdgpu.rs`, and
/// weakened in `mutation.rs`.
fn is_without_tests(model: &Model) -> bool {
    model.name().starts_with("amdgpu")
}

/// The language's model is not here: tests are of instructions, which say nothing of orderings in the source.
const OTHER: &str = "c20";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/litmus").join(name)
}

/// An expected answer.
#[derive(Debug, serde::Deserialize)]
struct Row {
    file: String,
    model: String,
    expected: String,
}

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_path(path("expected.csv")).expect("it is there");
    reader.deserialize().collect::<Result<_, _>>().expect("each row has a file, a model and an answer")
}

/// The tests of all rows, by their names.
fn tests(rows: &[Row]) -> BTreeMap<&str, Litmus> {
    let mut reader = Reader::default();
    let mut tests = BTreeMap::new();
    for Row { file, .. } in rows {
        tests.entry(file.as_str()).or_insert_with(|| {
            let text = fs::read_to_string(path(file)).expect("it is there");
            reader.read(&text, file).unwrap_or_else(|mistake| panic!("{mistake}"))
        });
    }
    tests
}

/// `yes` or `no`: whether the statement of a test holds.
fn answer(litmus: &Litmus, model: &Model) -> &'static str {
    let answer = simulate(litmus, model, Limits::default(), Wanted::default());
    let answer = answer.unwrap_or_else(|undecided| panic!("{} by {model:?}: {undecided:?}", litmus.name));
    if answer.holds { "yes" } else { "no" }
}

#[test]
fn answers_are_what_the_manuals_say() {
    let rows = rows();
    let tests = tests(&rows);
    assert!(rows.len() > 700 && tests.len() > 90, "{} rows, {} tests", rows.len(), tests.len());
    let wrong = |row: &Row| {
        let model = Model::named(&row.model).unwrap_or_else(|| panic!("there is no model {}", row.model));
        let found = answer(&tests[row.file.as_str()], &model);
        (found != row.expected)
            .then(|| format!("{} by {}: expected {}, found {found}", row.file, row.model, row.expected))
    };
    let wrong: Vec<String> = rows.par_iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each file belongs to a row, and each is called what it calls itself.
#[test]
fn every_test_is_asked() {
    let rows = rows();
    let tests = tests(&rows);
    for (file, litmus) in &tests {
        assert_eq!(*file, format!("{}.litmus", litmus.name));
    }
    // Those of `litmus.rs` have the target in their name.
    let files = fs::read_dir(path("")).expect("the folder can be read");
    let names = files.map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned());
    let idle = |name: &String| {
        let name = Path::new(name);
        let stem = name.file_stem().map(Path::new);
        name.extension().is_some_and(|extension| extension == "litmus")
            && stem.is_some_and(|stem| stem.extension().is_none())
            && !tests.keys().any(|file| Path::new(file) == name)
    };
    assert_eq!(names.filter(idle).collect::<Vec<_>>(), Vec::<String>::new());
}

/// Without any one axiom, a model gives a wrong answer; `axioms.csv` says which is the first, and also for the definitions.
#[test]
fn every_axiom_is_needed() {
    let rows = rows();
    let tests = tests(&rows);
    let parts = Model::names().filter(|name| *name != OTHER).flat_map(|name| {
        let model = Model::named(name).expect("it is built in");
        let parts = model.parts().to_vec();
        parts.into_iter().map(move |part| (model.clone(), part))
    });
    let noticed = |(model, part): (Model, String)| {
        let without = model.without(&part).expect("it is a part");
        let mut own = rows.iter().filter(|row| row.model == model.name());
        let first = own.find(|row| answer(&tests[row.file.as_str()], &without) != row.expected);
        let is_axiom = model.axioms().any(|axiom| axiom == part);
        assert!(
            !is_axiom || first.is_some() || is_without_tests(&model),
            "{}: no test needs the axiom {part}",
            model.name()
        );
        let kind = if is_axiom { "axiom" } else { "definition" };
        format!("{},{kind},{part},{}\n", model.name(), first.map_or("", |row| &row.file))
    };
    let lines: Vec<String> = parts.collect::<Vec<_>>().into_par_iter().map(noticed).collect();
    let text = format!("model,kind,part,test\n{}", lines.concat());
    Assert::new().action_env("SNAPSHOTS").eq(text, Data::read_from(&path("axioms.csv"), None).raw());
}

/// Where all threads see a write at once, they see all of it at once: without `si` a model gives a wrong answer.
#[test]
fn parts_of_an_access_are_seen_at_once() {
    let rows = rows();
    let tests = tests(&rows);
    let models = Model::names().map(|name| Model::named(name).expect("it is built in"));
    for model in models.filter(|model| model.has_local() && !is_without_tests(model)) {
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/model/{}.cat", model.name()));
        let text = fs::read_to_string(text).expect("it is there");
        if text.contains("include \"sc.cat\"") {
            continue;
        }
        let without = Model::parse(&text.replace(" ; si", ""), model.name()).expect("it is a model");
        let mut own = rows.iter().filter(|row| row.model == model.name());
        assert!(own.any(|row| answer(&tests[row.file.as_str()], &without) != row.expected), "{model:?}");
    }
}

/// A built-in model that was not compared with published verdicts is named once, and never beside the answers.
#[test]
fn models_that_were_not_compared_are_named() {
    let files = ["tests/litmus/sb-dmb-arm.litmus", "tests/litmus/corr-arm.litmus", "tests/litmus/sb-x86.litmus"];
    let simulated = |more: &[&str]| run(program().arg("simulate").args(["--format", "csv"]).args(more).args(files));
    let note = "note: the model armv7 has not been compared with published verdicts (docs/models.md)\n";
    let answers = "file,answer,reason\n\
        tests/litmus/sb-dmb-arm.litmus,no,\n\
        tests/litmus/corr-arm.litmus,no,\n\
        tests/litmus/sb-x86.litmus,yes,\n";
    let built_in = simulated(&[]);
    assert_eq!((built_in.code, built_in.stdout.as_str()), (Some(0), answers));
    assert_eq!(built_in.stderr, format!("{note}3 tests: 1 yes, 2 no, 0 unknown\n"));
    let given = simulated(&["--model", "src/model/armv7.cat"]);
    assert_eq!((given.code, given.stderr.contains("note:")), (Some(0), false), "{}", given.stderr);
}
