//! The list of a compiler's triples: what each is, and what its cells would be judged by.

use crate::compile::specs::Spec;
use crate::compile::sysroot::Origin;
use crate::isa::isa;
use crate::model::Model;
use serde::Serialize;

/// A triple. Widths are in bits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Triple {
    /// Its name.
    pub triple: String,
    /// `target_arch`
    pub isa: String,
    /// The width of a pointer.
    pub pointer_width: u16,
    /// The widths of atomic loads and stores.
    pub load_stores: Vec<u16>,
    /// The widths that have all atomic operations.
    pub atomics: Vec<u16>,
    /// The origin of the `core` that probes are compiled with; none if there is none.
    pub core: Option<&'static str>,
    /// The title of the memory model of the processor; none if no document says what it orders.
    pub model: Option<String>,
    /// What verdicts rest on, apart from cells that are calls: `model` or `single_thread`; none if nothing is judged.
    pub authority: Option<&'static str>,
    /// How well Rust supports it: 1 to 3; none if the compiler does not say.
    pub tier: Option<u8>,
    /// Whether it has `std`; none if the compiler does not say.
    pub std: Option<bool>,
    /// Whether the compiler wants `--target-cpu` for it.
    pub needs_cpu: bool,
    /// One line about it, in the compiler's words.
    pub description: String,
}

impl Triple {
    /// A triple, by its specification and the origin of its `core`.
    #[must_use]
    pub fn of(spec: &Spec, core: Option<Origin>) -> Triple {
        let known = isa(&spec.isa);
        let has_one_thread = known.is_some_and(|isa| isa.has_one_thread(spec.features.iter().map(String::as_str)));
        let model = known.filter(|_| !has_one_thread).and_then(|isa| Model::named(isa.model_of(&spec.triple)));
        let authority = if has_one_thread { Some("single_thread") } else { model.as_ref().map(|_| "model") };
        Triple {
            triple: spec.triple.clone(),
            isa: spec.isa.clone(),
            pointer_width: spec.pointer_width,
            load_stores: spec.load_stores.clone(),
            atomics: spec.atomics.clone(),
            core: core.map(Origin::name),
            model: model.map(|model| model.title().to_owned()),
            authority,
            tier: spec.tier,
            std: spec.has_std,
            needs_cpu: spec.needs_cpu,
            description: spec.description.clone(),
        }
    }

    /// Whether each of these words is in one of its columns, or in its description, in letters of any case.
    #[must_use]
    pub fn has(&self, words: &str) -> bool {
        let text = format!("{} {}", self.columns().join(" "), self.description).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }

    /// Its line, in the columns of [`HEAD`].
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        let judged = match (&self.model, self.authority) {
            (Some(model), _) => model.clone(),
            (None, Some(_)) => "single thread".to_owned(),
            (None, None) => "not judged".to_owned(),
        };
        let tier = self.tier.map_or_else(|| "?".to_owned(), |tier| tier.to_string());
        vec![
            self.triple.clone(),
            self.isa.clone(),
            self.pointer_width.to_string(),
            self.widths(),
            self.core.unwrap_or("none").to_owned(),
            tier,
            judged,
        ]
    }

    /// `8-64`; `8-16 load, store` where there are no other operations.
    fn widths(&self) -> String {
        let range = |widths: &[u16]| match widths {
            [] => "none".to_owned(),
            [one] => one.to_string(),
            [first, .., last] => format!("{first}-{last}"),
        };
        if self.atomics == self.load_stores {
            return range(&self.atomics);
        }
        format!("{} load, store", range(&self.load_stores))
    }
}

/// The titles of the columns.
pub const HEAD: [&str; 7] = ["triple", "isa", "pointer", "atomics", "core", "tier", "judged by"];

/// The triples as JSON: an array of objects.
#[must_use]
pub fn json(triples: &[Triple]) -> String {
    let mut text = serde_json::to_string_pretty(triples).unwrap_or_else(|error| unreachable!("plain data: {error}"));
    text.push('\n');
    text
}
