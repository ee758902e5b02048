//! Triples that are said to compile to the same instructions do: pairs of them are compiled, each by itself.

use crate::support::session;
use asm_matrix::compile::session::Session;
use asm_matrix::compile::specs;
use asm_matrix::isa::asm::Dialect;
use asm_matrix::read::matrix::{Matrix, Outcome};
use asm_matrix::run::pipeline::{self, Request};
use asm_matrix::target::Target;
use std::collections::BTreeMap;

/// The kinds of triples of the compiler that have more than one.
fn kinds(session: &Session) -> Vec<Vec<String>> {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for spec in specs::all(session).expect("the compiler describes its triples") {
        kinds.entry(spec.code).or_default().push(spec.triple);
    }
    kinds.into_values().filter(|triples| triples.len() > 1).collect()
}

/// A matrix of one triple, which is compiled whatever is the same elsewhere.
fn alone(triple: &str, session: &Session) -> Matrix {
    let request = Request {
        targets: vec![Target::ad_hoc(triple)],
        core: None,
        dialect: Dialect::Intel,
        sizes: false,
        jobs: 2,
        user: None,
        part: None,
        keeps_assembly: false,
    };
    pipeline::run(&request, session, &|_| {}).expect("it runs").matrix
}

/// The text of each cell, or its status.
fn cells(matrix: &Matrix) -> Vec<String> {
    let text = |outcome: &Outcome| match outcome.body() {
        Some(body) => matrix.bodies[body].text.join("\n"),
        None => outcome.status().to_owned(),
    };
    matrix.outcomes[0].iter().map(text).collect()
}

/// Compiles pairs of triples of a kind, this many, drawn from all kinds in turn.
fn compare(count: usize) {
    let session = session();
    let kinds = kinds(&session);
    assert!(kinds.len() > 40, "{}", kinds.len());
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for round in 1.. {
        let before = pairs.len();
        for (place, kind) in kinds.iter().enumerate() {
            // Another member each time, so that the last ones of large kinds are met too.
            let other = &kind[1 + (round * 7 + place) % (kind.len() - 1)];
            if !pairs.contains(&(&kind[0], other)) {
                pairs.push((&kind[0], other));
            }
        }
        if pairs.len() >= count || pairs.len() == before {
            break;
        }
    }
    let step = pairs.len().div_ceil(count);
    let mut compared = 0;
    for (one, other) in pairs.iter().step_by(step) {
        let (first, second) = (alone(one, &session), alone(other, &session));
        // What a toolchain has installed may differ from what is embedded here.
        if first.columns[0].core != second.columns[0].core {
            continue;
        }
        assert_eq!(first.columns[0].failure.is_some(), second.columns[0].failure.is_some(), "{one} {other}");
        assert!(cells(&first) == cells(&second), "{one} and {other} differ");
        compared += 1;
    }
    assert!(compared * 2 > count, "{compared} of {count}");
}

mod exhaustive {
    use crate::support::{is_campaign, is_everything};

    #[test]
    fn the_same_code_is_compiled_once() {
        super::compare(if is_campaign() {
            40
        } else if is_everything() {
            10
        } else {
            3
        });
    }
}
