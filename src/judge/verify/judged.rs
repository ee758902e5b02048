//! How many cells of each target were judged: if none were, no finding does not mean that all is right.

use super::function;
use crate::isa::isa;
use crate::judge::analysis::{Analysis, Asked, Authority, Kind, Verdict};
use crate::judge::findings::Judged;
use crate::model::Model;
use crate::read::matrix::{Column, Matrix, Outcome};
use std::collections::BTreeSet;

/// How many cells of each target have a verdict, in the order of the matrix.
#[must_use]
pub fn judged(matrix: &Matrix, analysis: &Analysis) -> Vec<Judged> {
    (0..matrix.columns.len()).map(|column| of_target(matrix, analysis, column)).collect()
}

fn of_target(matrix: &Matrix, analysis: &Analysis, index: usize) -> Judged {
    let column = &matrix.columns[index];
    let mut judged = Judged::none(column.name.clone());
    // The reason of the first cell without a verdict.
    let mut why: Option<&str> = None;
    for (probe, outcome) in matrix.outcomes[index].iter().enumerate() {
        let judgement = analysis.judgement(index, probe);
        if function::is_function(matrix, probe) {
            judged.by_laws += usize::from(outcome.body().is_some() && isa(&column.isa).is_some());
            continue;
        }
        // Cells that ask for no ordering are not counted.
        if Asked::of(&matrix.probes[probe], column.pointer_width).kind == Kind::Nothing {
            continue;
        }
        let unknown = match (outcome, judgement.map(|judgement| &judgement.verdict)) {
            (Outcome::Absent(_) | Outcome::Rejected(_), _) | (Outcome::Ok(_), None) => continue,
            (Outcome::Ok(_), Some(Verdict::Conforms | Verdict::Stronger(_) | Verdict::Weaker(_))) => None,
            (Outcome::Ok(_), Some(Verdict::Unknown(reason))) => Some(reason.as_str()),
            (Outcome::Failed(reason), _) => Some(reason.as_ref()),
        };
        match unknown {
            None => {
                let authority = judgement.map(|judgement| judgement.authority);
                judged.cells += 1;
                judged.by_contract += usize::from(matches!(authority, Some(Authority::Contract(_))));
                judged.by_single_thread += usize::from(authority == Some(Authority::SingleThread));
            }
            Some(reason) => {
                judged.unknown += 1;
                why = why.or(Some(reason));
            }
        }
    }
    let bug = analysis.columns[index].bug.as_ref().map(ToString::to_string);
    let is_nothing = judged.cells + judged.by_laws == 0;
    judged.reason = is_nothing.then(|| reason(column, bug.as_deref().or(why)));
    judged
}

/// What is to be said of the built-in models that verdicts rest on, each once.
#[must_use]
pub fn caveats(analysis: &Analysis, judged: &[Judged]) -> BTreeSet<String> {
    let models = analysis.columns.iter().map(|column| column.model.as_ref());
    judged.iter().zip(models).filter_map(|(judged, model)| caveat(judged, model?)).collect()
}

/// What is to be said of a model, if a target has verdicts by it.
fn caveat(judged: &Judged, model: &Model) -> Option<String> {
    let has_verdicts = judged.cells + judged.by_laws > 0;
    has_verdicts.then(|| model.caveat()).flatten()
}

/// Why no cell was judged, on one line.
fn reason(column: &Column, why: Option<&str>) -> String {
    let words = column.failure.as_deref().or(why).unwrap_or("it has no cell that asks for an ordering");
    words.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::matrix::sample;

    /// It is said of a model that has verdicts and was not compared; the published ones of x86 and Power were.
    #[test]
    fn verdicts_by_models_that_were_not_compared_say_so() {
        let judged = |cells| Judged { cells, unknown: 1, ..Judged::none(String::new()) };
        let told = |cells, name| caveat(&judged(cells), &Model::named(name).expect("it is built in"));
        for name in ["mips", "armv7"] {
            let told = told(1, name);
            let expected = format!("the model {name} has not been compared with published verdicts (docs/models.md)");
            assert_eq!(told.as_deref(), Some(expected.as_str()));
        }
        assert_eq!([told(0, "mips"), told(1, "x86-tso"), told(1, "power")], [None, None, None]);
    }

    /// It is said of the model that judged, which on 32-bit Arm depends on the triple.
    #[test]
    fn the_model_of_the_triple_is_the_one_that_is_said() {
        let mut matrix = sample::matrix(&[("arm", "arm", &[(LOAD, "ldr r0, [r0]\nbx lr")])]);
        let mut told = |triple: &str| {
            triple.clone_into(&mut matrix.columns[0].triple);
            let analysis = Analysis::of(&matrix);
            caveats(&analysis, &judged(&matrix, &analysis)).len()
        };
        assert_eq!([told("armv7-unknown-linux-gnueabihf"), told("thumbv8m.main-none-eabi")], [1, 0]);
    }

    const LOAD: &str = "load::u32::relaxed::used";

    #[test]
    fn what_is_unknown_or_asks_for_nothing_is_not_judged() {
        let matrix = sample::matrix(&[
            ("x86_64", "x86_64", &[(LOAD, "mov eax, dword ptr [rdi]\nret"), ("fence::acquire", "bogus\nret")]),
            ("xtensa", "xtensa", &[(LOAD, "l32i.n a2, a2, 0\nretw.n")]),
            ("powerpc64", "powerpc64", &[(LOAD, "lwz 3, 0(3)\nblr")]),
            ("broken", "x86_64", &[(LOAD, "!it is too much\nfor LLVM"), ("spin_loop", "pause\nret")]),
            ("idle", "x86_64", &[("spin_loop", "pause\nret")]),
        ]);
        let judged = judged(&matrix, &Analysis::of(&matrix));
        let told: Vec<(&str, usize, usize, Option<&str>)> = judged
            .iter()
            .map(|judged| (&*judged.target, judged.cells, judged.unknown, judged.reason.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("x86_64", 1, 1, None),
                ("xtensa", 0, 1, Some("there is no memory model for xtensa")),
                ("powerpc64", 1, 0, None),
                ("broken", 0, 1, Some("it is too much")),
                ("idle", 0, 0, Some("it has no cell that asks for an ordering")),
            ]
        );
    }

    #[test]
    fn a_bug_of_ours_is_named() {
        let mut matrix = sample::matrix(&[("x86_64", "x86_64", &[(LOAD, "mov eax, dword ptr [rdi]\nret")])]);
        matrix.outcomes[0][0] = Outcome::Ok(usize::MAX);
        let judged = judged(&matrix, &Analysis::of(&matrix));
        assert!(judged[0].reason.as_deref().is_some_and(|reason| reason.contains("bug in asm-matrix")), "{judged:?}");
    }

    #[test]
    fn a_target_that_failed_says_why() {
        let mut matrix = sample::matrix(&[("x86_64", "x86_64", &[(LOAD, "mov eax, dword ptr [rdi]\nret")])]);
        matrix.columns[0].failure = Some("no core".to_owned());
        matrix.outcomes[0][0] = Outcome::Absent("no core".into());
        let judged = judged(&matrix, &Analysis::of(&matrix));
        assert_eq!(judged[0].reason.as_deref(), Some("no core"));
    }
}
