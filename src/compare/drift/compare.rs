//! Two matrices, cell by cell.

use super::class::{Comparison, Known, by_verdict, class};
use super::flow::Place;
use super::strength::{Compiled, Given, relation, sequences};
use super::{Canonical, Cell, Class, ColumnPair, Coordinate, Drift, Meaning, group};
use crate::compare::behaviour::{Returns, difference};
use crate::isa::{Isa, isa};
use crate::judge::analysis::{self, Asked, Kind};
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::probe::{Probe, ResultUse};
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use compact_str::CompactString;
use rayon::prelude::*;
use std::collections::HashMap;

/// Compares the cells of two matrices.
#[must_use]
pub fn compare(before: &Matrix, after: &Matrix, pairs: &[ColumnPair]) -> Drift {
    let texts = Texts::of(before, after);
    let compared: Vec<Vec<Change>> =
        pairs.par_iter().map(|pair| Columns::of(before, after, pair, &texts).changes()).collect();
    let mut drift = Drift::default();
    let mut reasons = Vec::new();
    for change in compared.into_iter().flatten() {
        match change {
            Change::None => drift.same += 1,
            Change::Of(cell, reason) => {
                drift.cells.push(cell);
                reasons.push(reason);
            }
        }
    }
    drift.groups = group::groups(&drift.cells, &reasons, before, after);
    drift
}

enum Change {
    None,
    Of(Cell, String),
}

/// A number for each text of a body: equal texts have equal numbers.
struct Texts {
    before: Vec<usize>,
    after: Vec<usize>,
}

impl Texts {
    fn of<'a>(before: &'a Matrix, after: &'a Matrix) -> Texts {
        let mut known: HashMap<&'a [CompactString], usize> = HashMap::new();
        let mut numbers = |bodies: &'a [Body]| {
            let mut number = |body: &'a Body| {
                let next = known.len();
                *known.entry(body.text.as_slice()).or_insert(next)
            };
            bodies.iter().map(&mut number).collect()
        };
        Texts { before: numbers(&before.bodies), after: numbers(&after.bodies) }
    }
}

/// Two columns that are compared.
struct Columns<'a> {
    before: &'a Matrix,
    after: &'a Matrix,
    pair: &'a ColumnPair,
    texts: &'a Texts,
    /// What executes the bodies of both, if that is the same.
    machine: Option<(Machine, Model)>,
}

/// Two bodies, each with its request.
type Compared = (usize, usize, [(Asked, Returns); 2]);

/// The relation of two cells before their meaning is considered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texture {
    Same,
    Cosmetic,
    Other,
}

impl<'a> Columns<'a> {
    fn of(before: &'a Matrix, after: &'a Matrix, pair: &'a ColumnPair, texts: &'a Texts) -> Columns<'a> {
        let (one, other) = (&before.columns[pair.before], &after.columns[pair.after]);
        let machine = Machine::of_column(other).filter(|_| one.isa == other.isa);
        let name = |machine: &Machine| if machine.has_one_thread { "one-core" } else { machine.model };
        let machine = machine.and_then(|machine| Some((Model::named(name(&machine))?, machine)));
        Columns { before, after, pair, texts, machine: machine.map(|(model, machine)| (machine, model)) }
    }
}

impl Columns<'_> {
    fn changes(&self) -> Vec<Change> {
        let isas = [isa(&self.column(false).isa), isa(&self.column(true).isa)];
        let mut canonical: HashMap<(bool, usize, Returns), Canonical> = HashMap::new();
        let textures: Vec<Option<Texture>> =
            self.pair.probes.iter().map(|pair| self.texture(*pair, &mut canonical)).collect();
        // Unchanged cells are not judged, unless their features or requests changed.
        let is_changed = textures.contains(&Some(Texture::Other)) || self.is_other_request();
        let mut judged = (analysis::Column::default(), analysis::Column::default());
        if is_changed {
            judged = self.judged();
        }
        let mut comparisons = HashMap::new();
        let mut changes = Vec::new();
        for (pair, texture) in self.pair.probes.iter().zip(textures) {
            let found = match texture {
                None => self.without_bodies(*pair),
                Some(texture) => self.with_bodies(*pair, texture, &judged, isas, &mut comparisons),
            };
            match found {
                None => {}
                Some((Class { meaning: Meaning::Same, .. }, _)) => changes.push(Change::None),
                Some((class, reason)) => changes.push(Change::Of(self.cell(*pair, class), reason)),
            }
        }
        changes
    }

    /// The analyses of both columns; only one, if they are the same.
    fn judged(&self) -> (analysis::Column, analysis::Column) {
        let before = || analysis::Column::of(self.before, self.pair.before);
        if std::ptr::eq(self.before, self.after) && self.pair.before == self.pair.after {
            let column = before();
            return (column.clone(), column);
        }
        rayon::join(before, || analysis::Column::of(self.after, self.pair.after))
    }

    fn column(&self, is_after: bool) -> &Column {
        if is_after { &self.after.columns[self.pair.after] } else { &self.before.columns[self.pair.before] }
    }

    /// Whether the cells have different sources, or different features.
    fn is_other_request(&self) -> bool {
        let (one, other) = (self.column(false), self.column(true));
        let is_known = !one.effective_features.is_empty() && !other.effective_features.is_empty();
        one.features != other.features
            || (is_known && one.effective_features != other.effective_features)
            || self.pair.probes.iter().any(|(one, other)| self.before.probes[*one] != self.after.probes[*other])
    }

    fn outcomes(&self, pair: (usize, usize)) -> (&Outcome, &Outcome) {
        (&self.before.outcomes[self.pair.before][pair.0], &self.after.outcomes[self.pair.after][pair.1])
    }

    /// How the texts of two bodies compare, if there are two.
    fn texture(&self, pair: (usize, usize), known: &mut HashMap<(bool, usize, Returns), Canonical>) -> Option<Texture> {
        let (one, other) = self.outcomes(pair);
        let (one, other) = (one.body()?, other.body()?);
        if self.texts.before[one] == self.texts.after[other] {
            return Some(Texture::Same);
        }
        let place = |is_after: bool, probe: &Probe| {
            let Column { isa, triple, pointer_width, .. } = self.column(is_after);
            Place { isa, triple, returns: returns(probe, *pointer_width) }
        };
        let (before, after) = (place(false, &self.before.probes[pair.0]), place(true, &self.after.probes[pair.1]));
        let keys = [(false, one, before.returns), (true, other, after.returns)];
        known.entry(keys[0]).or_insert_with(|| Canonical::of(&self.before.bodies[one], before));
        known.entry(keys[1]).or_insert_with(|| Canonical::of(&self.after.bodies[other], after));
        let is_equal = known[&keys[0]] == known[&keys[1]];
        Some(if is_equal { Texture::Cosmetic } else { Texture::Other })
    }

    /// Cells of which at least one has no instructions; none if neither has a cell.
    fn without_bodies(&self, pair: (usize, usize)) -> Option<(Class, String)> {
        let of = |meaning: Meaning, reason: &str| Some((Class::at_equal_price(meaning), reason.to_owned()));
        match self.outcomes(pair) {
            (Outcome::Failed(_), Outcome::Failed(_)) => of(Meaning::Same, ""),
            (_, Outcome::Failed(reason)) => of(Meaning::Failed, reason),
            (Outcome::Ok(_) | Outcome::Failed(_), Outcome::Absent(reason) | Outcome::Rejected(reason)) => {
                of(Meaning::Vanished, reason)
            }
            (Outcome::Failed(_), Outcome::Ok(_)) => of(Meaning::Appeared, "it could not be compiled"),
            (Outcome::Absent(_) | Outcome::Rejected(_), Outcome::Ok(_)) => of(Meaning::Appeared, "it is new"),
            (Outcome::Ok(_), Outcome::Ok(_)) => None,
            (Outcome::Absent(_) | Outcome::Rejected(_), Outcome::Absent(_) | Outcome::Rejected(_)) => None,
        }
    }

    fn with_bodies(
        &self,
        pair: (usize, usize),
        texture: Texture,
        judged: &(analysis::Column, analysis::Column),
        isas: [Option<&'static Isa>; 2],
        comparisons: &mut HashMap<Compared, Comparison>,
    ) -> Option<(Class, String)> {
        let (one, other) = self.outcomes(pair);
        let (one, other) = (one.body()?, other.body()?);
        let columns = [&judged.0, &judged.1];
        let judgements = [columns[0].judgement(pair.0), columns[1].judgement(pair.1)];
        let verdict = |side: usize| judgements[side].map(|judgement| &judgement.verdict);
        if texture != Texture::Other {
            // The same instructions can have another verdict beside other cells, or with other features.
            let (meaning, reason) = by_verdict(verdict(0), verdict(1)).unwrap_or_else(|| {
                let meaning = if texture == Texture::Same { Meaning::Same } else { Meaning::Cosmetic };
                (meaning, "registers, labels or the order of independent instructions".to_owned())
            });
            return Some((Class::at_equal_price(meaning), reason));
        }
        let probes = [&self.before.probes[pair.0], &self.after.probes[pair.1]];
        let asked = [false, true].map(|is_after| {
            let probe = probes[usize::from(is_after)];
            let width = self.column(is_after).pointer_width;
            (Asked::of(probe, width), returns(probe, width))
        });
        let bodies = [&self.before.bodies[one], &self.after.bodies[other]];
        let is_same_source = probes[0] == probes[1];
        let comparison = comparisons.entry((one, other, asked)).or_insert_with(|| {
            let compiled = |side: usize, isa| Compiled {
                body: bodies[side],
                isa,
                given: judgements[side].and_then(|judgement| Given::of(columns[side], judgement)),
                sequences: judgements[side].map(|judgement| sequences(columns[side], judgement)).unwrap_or_default(),
            };
            let relation = match isas {
                [Some(one), Some(other)] => relation(&compiled(0, one), &compiled(1, other)),
                _ => None,
            };
            let behaviour = self.machine.as_ref().filter(|_| is_same_source).map(|(machine, model)| {
                match difference(bodies[0], bodies[1], machine, model, asked[1].1) {
                    None => Ok(()),
                    Some(difference) => Err(difference),
                }
            });
            Comparison { relation, behaviour }
        });
        let known = |side: usize| Known {
            body: bodies[side],
            verdict: verdict(side).filter(|_| asked[side].0.kind != Kind::Nothing),
            is_program: probes[side].is_program(),
            is_interrupted: judgements[side].is_some_and(|judgement| judgement.is_interrupted),
        };
        Some(class(known(0), known(1), comparison))
    }

    fn cell(&self, pair: (usize, usize), class: Class) -> Cell {
        let (one, other) = self.outcomes(pair);
        let coordinate = |is_after: bool, probe: &Probe| Coordinate {
            target: self.column(is_after).name.clone(),
            probe: probe.name(),
        };
        Cell {
            after: coordinate(true, &self.after.probes[pair.1]),
            before: coordinate(false, &self.before.probes[pair.0]),
            class,
            bodies: [one.body(), other.body()],
        }
    }
}

/// The result of a probe.
fn returns(probe: &Probe, pointer_width: u16) -> Returns {
    // Unknown for a program or a user function.
    if probe.is_program() {
        return Returns::Unknown;
    }
    let width = probe.value_type.map_or(0, |value_type| value_type.width.bits(pointer_width));
    // A `Result` is a tag and a value.
    let is_pair = probe.failure.is_some() || width > pointer_width;
    // Bits above those of its type are anything.
    let bits = width.min(pointer_width);
    match probe.result {
        None | Some(ResultUse::Dropped) => Returns::General { count: 0, bits },
        Some(ResultUse::Compared) => Returns::General { count: 1, bits: 8 },
        Some(ResultUse::Used) if is_pair => Returns::General { count: 2, bits },
        Some(ResultUse::Used) => Returns::General { count: 1, bits },
    }
}
