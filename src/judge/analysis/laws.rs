//! Laws across the cells of a column: they need no memory model and no table of mappings, and hold for every instruction set
//! that has a file.
//!
//! Cells are compared with each other, by their skeletons and by what these order, never by the text of their registers. A
//! law that finds something says that two cells do not fit together; which of the two is wrong it does not say.

mod rules;
mod strength;

use super::mapping::skeleton;
use crate::isa::effect::{Effect, Register};
use crate::isa::{Guarantee, Isa, isa};
use crate::judge::trace::Machine;
use crate::model::{Caches, Model};
use crate::probe::{Operand, OperationKind, Ordering, Probe, ResultUse, Type};
use crate::read::matrix::{Body, Matrix, Operation};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use strength::Strength;

/// A law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Law {
    /// A stronger ordering is not weaker.
    Monotone,
    /// A strong compare-exchange has all that its weak form has.
    StrongContainsWeak,
    /// Signed and unsigned, pointer and integer are the same.
    SameOfAllTypes,
    /// All widths that the target has are the same.
    SameOfAllWidths,
    /// A compare-exchange is at least the load of its failure ordering.
    FailureIsALoad,
    /// A dropped result changes no ordering.
    DroppedIsNotWeaker,
    /// A fence is as strong as the ordering on the operation.
    FenceIsAsStrong,
    /// What orders nothing costs nothing.
    RelaxedIsPlain,
}

impl Law {
    /// All laws.
    pub const ALL: [Law; 8] = [
        Law::Monotone,
        Law::StrongContainsWeak,
        Law::SameOfAllTypes,
        Law::SameOfAllWidths,
        Law::FailureIsALoad,
        Law::DroppedIsNotWeaker,
        Law::FenceIsAsStrong,
        Law::RelaxedIsPlain,
    ];

    /// Its number, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Law::ALL.iter().position(|law| *law == self).map_or(0, |position| position + 1)
    }

    /// A few words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Law::Monotone => "a stronger ordering is not weaker",
            Law::StrongContainsWeak => "the strong form contains the weak one",
            Law::SameOfAllTypes => "types of one width are the same",
            Law::SameOfAllWidths => "native widths are the same",
            Law::FailureIsALoad => "a failure is at least its load",
            Law::DroppedIsNotWeaker => "a dropped result changes no ordering",
            Law::FenceIsAsStrong => "a fence is as strong as the ordering",
            Law::RelaxedIsPlain => "what orders nothing costs nothing",
        }
    }

    /// What it says.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Law::Monotone => {
                "With everything else equal, a stronger ordering never has a weaker instruction than a weaker ordering has."
            }
            Law::StrongContainsWeak => "compare_exchange contains everything that compare_exchange_weak contains.",
            Law::SameOfAllTypes => {
                "Signed and unsigned integers, usize and the integer of its width, pointers and usize have the same \
                 sequence for operations that do not compare."
            }
            Law::SameOfAllWidths => {
                "The widths from 8 to 64 bits that the target has natively differ in suffixes and register names only."
            }
            Law::FailureIsALoad => {
                "A compare-exchange orders at least as much as a load with the ordering of its failure."
            }
            Law::DroppedIsNotWeaker => "Dropping the result never weakens the ordering.",
            Law::FenceIsAsStrong => {
                "A fence beside a relaxed operation orders at least as much as the same ordering on the operation itself."
            }
            Law::RelaxedIsPlain => {
                "A compiler_fence, and a relaxed load or store, is exactly as long as the code without atomics."
            }
        }
    }
}

/// A law that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The law.
    pub law: Law,
    /// The cell that breaks it, by the index of its probe.
    pub probe: usize,
    /// The cell that it is judged against; the same one for a law about one cell.
    pub against: usize,
    /// What does not fit, in plain words.
    pub why: String,
}

/// The laws that do not hold in a column, by law and then in catalogue order.
#[must_use]
pub fn broken(matrix: &Matrix, column: usize) -> Vec<Broken> {
    // Without a decoder there are no skeletons.
    let Some(isa) = isa(&matrix.columns[column].isa) else { return Vec::new() };
    let cells = Cells::of(matrix, column, isa);
    let mut broken: Vec<Broken> = cells.list.iter().flat_map(|index| rules::of(&cells, *index)).collect();
    broken.sort_by_key(|broken| (broken.law, broken.probe, broken.against));
    broken
}

/// What tells the probes of one column apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key<'a> {
    /// The name of the operation; without one, it is the first of its kind.
    operation: Option<&'a str>,
    kind: OperationKind,
    value_type: Option<Type>,
    success: Option<Ordering>,
    failure: Option<Ordering>,
    result: Option<ResultUse>,
    operand: Operand,
}

impl<'a> Key<'a> {
    fn of(probe: &'a Probe) -> Key<'a> {
        Key {
            operation: Some(probe.operation()),
            kind: probe.kind(),
            value_type: probe.value_type,
            success: probe.success,
            failure: probe.failure,
            result: probe.result,
            operand: probe.operand(),
        }
    }

    /// The same of an operation of another kind, whatever its name.
    fn of_kind(self, kind: OperationKind) -> Key<'a> {
        Key { operation: None, kind, ..self }
    }
}

/// The cells of a column that have instructions.
struct Cells<'a> {
    matrix: &'a Matrix,
    column: usize,
    isa: &'static Isa,
    /// Whether what a cell orders can be read off its instructions. Where the model is not multi-copy atomic it cannot: a lighter
    /// barrier and a dependency can be as good as a heavier one, and each branch can have one of its own.
    has_order: bool,
    /// Whether instructions are of many lanes.
    has_lanes: bool,
    /// Whether exclusive pairs order what is around them.
    orders_pairs: bool,
    /// In catalogue order.
    list: Vec<usize>,
    by_key: HashMap<Key<'a>, usize>,
    /// By body: equal bodies are looked at once.
    strengths: RefCell<BTreeMap<usize, Option<Strength>>>,
    skeletons: RefCell<BTreeMap<usize, String>>,
}

impl<'a> Cells<'a> {
    fn of(matrix: &'a Matrix, column: usize, isa: &'static Isa) -> Cells<'a> {
        let has_body = |index: &usize| matrix.outcomes[column][*index].body().is_some();
        let list: Vec<usize> = (0..matrix.probes.len()).filter(has_body).collect();
        let mut by_key = HashMap::new();
        for index in &list {
            let key = Key::of(&matrix.probes[*index]);
            by_key.insert(key, *index);
            by_key.entry(key.of_kind(key.kind)).or_insert(*index);
        }
        let model = Machine::of_column(&matrix.columns[column]).and_then(|machine| Model::named(machine.model));
        let model = model.filter(Model::has_local);
        // Where instructions are of many lanes, what a wait orders depends on what counts the accesses, and on caches.
        let has_lanes = (isa.abi)(isa.names[0], "").lanes.is_some();
        let has_order = model.is_some() && !has_lanes;
        let orders_pairs = model.as_ref().is_some_and(strength::orders_pairs);
        let (strengths, skeletons) = (RefCell::default(), RefCell::default());
        Cells { matrix, column, isa, has_order, has_lanes, orders_pairs, list, by_key, strengths, skeletons }
    }

    fn probe(&self, index: usize) -> &'a Probe {
        &self.matrix.probes[index]
    }

    fn find(&self, key: Key<'_>) -> Option<usize> {
        self.by_key.get(&key).copied()
    }

    fn body(&self, index: usize) -> Option<&'a Body> {
        self.matrix.body(self.column, index)
    }

    /// The narrowest read-modify-write that the target has, in bits: below, compilers mask a word.
    fn narrowest_modification(&self) -> u16 {
        let guaranteed = self.isa.guaranteed(self.features()).into_iter().filter_map(|guarantee| match guarantee {
            Guarantee::NarrowModifications(width) => Some(width),
            Guarantee::SingleCopyPairs | Guarantee::TotalStoreOrder | Guarantee::Model(_) => None,
        });
        guaranteed.fold(self.isa.narrowest_modification, u16::min)
    }

    /// Whether exchanges of other widths than one are loops.
    fn has_one_exchange(&self) -> bool {
        self.isa.only_exchange.is_some()
    }

    /// Whether an instruction only waits, where instructions are of many lanes: functions begin with waits, and have more of them
    /// before a value is used, and where code that tells private memory from other memory comes together.
    fn is_wait(&self, operation: &Operation) -> bool {
        let waits = match operation.effect() {
            Some(Effect::Fence(fence)) => fence.caches == Caches::default(),
            Some(Effect::Nothing) => true,
            _ => false,
        };
        waits && self.has_lanes
    }

    /// The stack pointer.
    fn stack(&self) -> Register {
        let column = &self.matrix.columns[self.column];
        (self.isa.abi)(&column.isa, &column.triple).stack
    }

    fn pointer_width(&self) -> u16 {
        self.matrix.columns[self.column].pointer_width
    }

    /// The features of the target: those that the compiler reports, and those that were given to it.
    fn features(&self) -> Vec<&'a str> {
        let column = &self.matrix.columns[self.column];
        let given = column.features.split(',').filter_map(|feature| feature.strip_prefix('+'));
        column.effective_features.iter().map(String::as_str).chain(given).collect()
    }

    fn strength(&self, index: usize) -> Option<Strength> {
        self.has_order.then_some(())?;
        let body = self.matrix.outcomes[self.column][index].body()?;
        let mut strengths = self.strengths.borrow_mut();
        *strengths.entry(body).or_insert_with(|| Strength::of(&self.matrix.bodies[body], self.isa, self.orders_pairs))
    }

    fn skeleton(&self, index: usize) -> Option<String> {
        let body = self.matrix.outcomes[self.column][index].body()?;
        let mut skeletons = self.skeletons.borrow_mut();
        let known = skeletons.entry(body).or_insert_with(|| {
            let body = &self.matrix.bodies[body];
            skeleton(body.operations().filter(|operation| !self.is_wait(operation)))
        });
        Some(known.clone())
    }
}

#[cfg(test)]
mod tests;
