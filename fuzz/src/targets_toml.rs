//! `targets.toml`: read, and with a mistake in each part of each row that only a compiler finds.

use crate::shared::{shown, text};
use asm_matrix::target::{Part, Wrong, isa_of, parse, pointer_width_of};

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let rows = match parse(text, "targets.toml") {
        Ok(targets) => targets.rows,
        Err(mistake) => return shown(&mistake),
    };
    for row in rows {
        let isa = isa_of(&row.target.triple).or(row.target.isa.as_deref()).unwrap_or_default();
        let _ = (pointer_width_of(isa, &row.target.triple), row.target.opt_level(), row.target.is_native());
        for part in [Part::Triple, Part::Isa, Part::Cpu, Part::Features] {
            let features = row.target.features.as_deref().unwrap_or_default();
            for word in features.split(',').chain([row.target.triple.as_str(), isa]) {
                let wrong = Wrong { part, word, title: "it is not known", label: "unknown", help: Some(word) };
                shown(&row.mistake(text, "targets.toml", wrong));
            }
        }
    }
}
