//! The code of the shipped programs written as litmus tests, and decided by `simulate`: the same outcomes.

use crate::support::{folder, session};
use asm_matrix::compile::user::{Source, UserCode};
use asm_matrix::isa::asm::Dialect;
use asm_matrix::judge::outcomes::of_bodies;
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::judge::trace::Machine;
use asm_matrix::model::Model;
use asm_matrix::read::litmus::Reader;
use asm_matrix::read::matrix::{Body, BodyLine, Matrix};
use asm_matrix::read::program::{Name, Program, Scalar};
use asm_matrix::run::pipeline::{self, Request};
use asm_matrix::target::Target;
use fs_err as fs;
use std::collections::BTreeSet;

/// How tests of an instruction set are written: its triple, its features and first word, and the registers of arguments and results.
struct Notation {
    triple: &'static str,
    features: Option<&'static str>,
    word: &'static str,
    arguments: [&'static str; 4],
    results: [&'static str; 2],
}

const NOTATIONS: [Notation; 3] = [
    Notation {
        triple: "aarch64-unknown-linux-musl",
        features: Some("+lse"),
        word: "AArch64",
        arguments: ["X0", "X1", "X2", "X3"],
        results: ["X0", "X1"],
    },
    Notation {
        triple: "riscv64gc-unknown-linux-musl",
        features: None,
        word: "RISCV",
        arguments: ["x10", "x11", "x12", "x13"],
        results: ["x10", "x11"],
    },
    Notation {
        triple: "powerpc64le-unknown-linux-gnu",
        features: None,
        word: "PPC",
        arguments: ["r3", "r4", "r5", "r6"],
        results: ["r3", "r4"],
    },
];

/// The code of a program for a target.
fn compiled(program: &Program, notation: &Notation) -> Matrix {
    let folder = folder();
    let path = folder.path().join("program.rs");
    fs::write(&path, &program.exported).expect("it can be written");
    let source = Source::File(path);
    let target = Target { features: notation.features.map(str::to_owned), ..Target::ad_hoc(notation.triple) };
    let request = Request {
        targets: vec![target],
        core: None,
        dialect: Dialect::Intel,
        sizes: false,
        jobs: 1,
        user: Some(UserCode { wanted: source.wanted(None), source }),
        part: None,
        keeps_assembly: false,
    };
    pipeline::run(&request, &session(), &|_| {}).expect("it compiles").matrix
}

/// A test in the format of herd7 that shows the results and the places.
fn test(program: &Program, bodies: &[&Body], notation: &Notation) -> String {
    let (mut begin, mut shown) = (String::new(), String::new());
    for place in &program.places {
        begin.push_str(&format!("uint{}_t {}={}; ", place.scalar.bits(64), place.name, place.initial));
        shown.push_str(&format!("{}; ", place.name));
    }
    let mut columns: Vec<Vec<String>> = Vec::new();
    for (thread, (known, body)) in program.threads.iter().zip(bodies).enumerate() {
        for (place, register) in known.parameters.iter().zip(notation.arguments) {
            begin.push_str(&format!("{thread}:{register}={}; ", program.places[*place].name));
        }
        for (_, register) in known.results.iter().zip(notation.results) {
            shown.push_str(&format!("{thread}:{register}; "));
        }
        let line = |(line, text): (&BodyLine, &str)| match line {
            BodyLine::Label(label) => format!("{label}:"),
            _ => text.to_owned(),
        };
        columns.push(body.lines.iter().zip(body.listing().iter().map(String::as_str)).map(line).collect());
    }
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |column: &Vec<String>, row: usize| column.get(row).cloned().unwrap_or_default();
    let row = |row: usize| columns.iter().map(|column| cell(column, row)).collect::<Vec<_>>().join(" | ") + " ;\n";
    let heads = (0..columns.len()).map(|thread| format!("P{thread}")).collect::<Vec<_>>().join(" | ");
    let code = (0..rows).map(row).collect::<Vec<_>>().concat();
    format!("{} {}\n{{ {begin}}}\n{heads} ;\n{code}locations [{shown}]\n", notation.word, program.name)
}

#[test]
fn code_written_as_a_litmus_test_has_the_same_outcomes() {
    let mut compared = 0;
    for name in super::published::names() {
        let file = format!("examples/programs/{name}.rs");
        let program = Program::read(&fs::read_to_string(&file).expect("it is there"), &file).expect("it is a program");
        for notation in &NOTATIONS {
            let matrix = compiled(&program, notation);
            let column = &matrix.columns[0];
            let body = |thread: usize| {
                let (_, row) = matrix.cell(&column.name, &format!("thread_{thread}")).expect("it has a row");
                matrix.body(0, row).expect("it has a body")
            };
            let bodies: Vec<&Body> = (0..program.threads.len()).map(body).collect();
            let machine = Machine::of_column(column).expect("it is known");
            let model = Model::named(machine.model).expect("it has a model");
            // Some code of Power is not simulated.
            let Ok(answers) = of_bodies(&program, column, &bodies, &model, Limits::default(), false) else { continue };
            let text = test(&program, &bodies, notation);
            let litmus =
                Reader::default().read(&text, "test").unwrap_or_else(|mistake| panic!("{name}: {mistake}\n{text}"));
            let wanted = Wanted { states: true, witness: false, each: false };
            let answer = simulate(&litmus, &model, Limits::default(), wanted);
            let answer = answer.unwrap_or_else(|undecided| panic!("{name}: {undecided:?}\n{text}"));
            let value = |name: &Name, values: &[(asm_matrix::read::litmus::Term, u128)]| {
                let spelled = match name {
                    Name::Result(thread, index) => format!("{thread}:{}", notation.results[*index]),
                    Name::Place(place) => format!("[{}]", program.places[*place].name),
                };
                let (_, value) = values.iter().find(|(term, _)| litmus.spelled(*term) == spelled).expect("it is shown");
                let scalar = program.scalar(*name);
                // What is above a bool in its register is not said.
                if scalar == Scalar::Bool { i128::from(value & 1 == 1) } else { scalar.wrap(value.cast_signed()) }
            };
            let states: BTreeSet<Vec<i128>> = answer
                .states
                .iter()
                .map(|(state, _)| program.shown().iter().map(|name| value(name, &state.0)).collect())
                .collect();
            let outcomes: BTreeSet<Vec<i128>> = answers.outcomes.into_keys().map(|outcome| outcome.0).collect();
            assert_eq!(states, outcomes, "{name} on {}\n{text}", notation.triple);
            compared += 1;
        }
    }
    assert!(compared >= 3 * 57 - 3, "{compared}");
}
