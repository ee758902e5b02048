//! A litmus test: read, decided within small limits, told in every format.

use crate::shared::{shown, text};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::Reader;
use asm_matrix::report::simulated::{self, Simulated};

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some(source) = text(bytes) else { return };
    let litmus = match Reader::default().read(source, "fuzz.litmus") {
        Ok(litmus) => litmus,
        Err(mistake) => return shown(&mistake),
    };
    let model = Model::named(litmus.isa.model).expect("it is built in");
    let limits = Limits { turns: 2, paths: 200, executions: 200, steps: 200_000 };
    let fast = simulate(&litmus, &model, limits, Wanted::default()).map(|answer| answer.holds);
    let answer = simulate(&litmus, &model, limits, Wanted { states: true, witness: true, each: false });
    // What is asked beside the answer does not change it.
    if let (Ok(fast), Ok(answer)) = (&fast, &answer) {
        assert_eq!(*fast, answer.holds, "{source}");
    }
    let all = [Simulated { file: source.chars().take(50).collect(), litmus: Some(litmus), answer }];
    assert!(!simulated::text(&all).contains('\u{1b}'));
    assert!(!simulated::csv(&all).is_empty() && !simulated::json(&all).is_empty());
    for (name, _) in simulated::witness_files(&all) {
        assert!(!name.starts_with('.') && !name.contains(['/', '\\']), "{name}");
    }
}
