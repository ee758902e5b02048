//! The cells of a column, with the sequences of events that their bodies can perform.

use super::mapping::{self, Row};
use super::operation::{Asked, Kind};
use super::sequence::Sequence;
use super::strength::Orders;
use super::verdict::Authority;
use crate::isa::abi::InMemory;
use crate::judge::trace::{Machine, Path, paths};
use crate::model::Model;
use crate::probe::Probe;
use crate::read::matrix::{Body, Column, Matrix};
use std::collections::HashMap;

/// Cells that have the same body and ask for the same.
pub(super) struct Case {
    /// The first of them.
    pub(super) probe: usize,
    /// The number of cells.
    pub(super) cells: usize,
    /// Their request.
    pub(super) asked: Asked,
    /// The published mapping that they follow.
    pub(super) row: Option<&'static Row>,
    /// What other mappings have for its request.
    pub(super) other_rows: Vec<&'static Row>,
    /// The sequences, by index; or why they are not known.
    pub(super) sequences: Result<Vec<usize>, String>,
    /// Whether something is between a load-exclusive and its store-exclusive.
    pub(super) is_interrupted: bool,
}

impl Case {
    /// The indices of the sequences, if they are known.
    pub(super) fn numbers(&self) -> impl Iterator<Item = usize> {
        self.sequences.iter().flatten().copied()
    }
}

/// The cells of a column, and all their sequences, each once.
pub(super) struct Cells<'a> {
    pub(super) probes: &'a [Probe],
    pub(super) model: Option<Model>,
    /// Whether the target has one thread, if no model was asked for.
    pub(super) has_one_thread: bool,
    /// If no model was asked for, and no document says how accesses are ordered that no barrier keeps apart, the reason.
    pub(super) unstated: Option<&'static str>,
    pub(super) cases: Vec<Case>,
    /// The case of each cell, in catalogue order; none for a cell without instructions.
    pub(super) numbers: Vec<Option<usize>>,
    pub(super) sequences: Vec<Sequence>,
    /// What each sequence orders.
    pub(super) orders: Vec<Orders>,
}

impl<'a> Cells<'a> {
    /// The cells of a column, for one model instead of the target's own, if given.
    pub(super) fn of(matrix: &'a Matrix, column: usize, model: Option<&Model>) -> Cells<'a> {
        let Matrix { probes, columns, outcomes, .. } = matrix;
        let target = &columns[column];
        let machine = Machine::of_column(target);
        let has_one_thread = model.is_none() && machine.as_ref().is_some_and(|machine| machine.has_one_thread);
        let own = || Model::named(machine.as_ref().filter(|_| !has_one_thread)?.model);
        let mut cells = Cells {
            probes,
            model: machine.as_ref().and(model).cloned().or_else(own),
            has_one_thread,
            unstated: machine.as_ref().filter(|_| model.is_none()).and_then(|machine| machine.isa.unstated),
            cases: Vec::new(),
            numbers: Vec::with_capacity(probes.len()),
            sequences: Vec::new(),
            orders: Vec::new(),
        };
        let mut walks = Walks { matrix, target, machine, walked: HashMap::new(), numbers: HashMap::new() };
        let mut known: HashMap<(usize, Asked), usize> = HashMap::new();
        for (index, (probe, outcome)) in probes.iter().zip(&outcomes[column]).enumerate() {
            let number = outcome.body().map(|body| {
                let asked = Asked::of(probe, target.pointer_width);
                let number = *known.entry((body, asked)).or_insert_with(|| {
                    let sequences = walks.sequences(body, asked, &mut cells.sequences);
                    let (row, other_rows) = mapping::followed(&matrix.bodies[body], asked, &target.isa);
                    let is_interrupted = walks.is_interrupted(body, asked);
                    cells.cases.push(Case {
                        probe: index,
                        cells: 0,
                        asked,
                        row,
                        other_rows,
                        sequences,
                        is_interrupted,
                    });
                    cells.cases.len() - 1
                });
                cells.cases[number].cells += 1;
                number
            });
            cells.numbers.push(number);
        }
        if let Some(model) = cells.model.as_ref().filter(|_| cells.by_shapes().is_none()) {
            cells.orders = cells.sequences.iter().map(|sequence| Orders::of(sequence, model)).collect();
        }
        cells
    }
}

impl Cells<'_> {
    /// What a verdict on these sequences rests on.
    pub(super) fn authority<'a>(&self, mut sequences: impl Iterator<Item = &'a Sequence>) -> Authority {
        match sequences.find_map(|sequence| sequence.contract) {
            Some(document) => Authority::Contract(document),
            None if self.has_one_thread => Authority::SingleThread,
            None => Authority::Model,
        }
    }

    /// The model, if it does not say what instructions order by themselves: then the judge needs litmus shapes.
    pub(super) fn by_shapes(&self) -> Option<&Model> {
        self.model.as_ref().filter(|model| !model.has_local())
    }
}

/// The sequences that a body can perform on a target.
pub(super) fn sequences(target: &Column, body: &Body, asked: Asked) -> Result<Vec<Sequence>, String> {
    if asked.kind == Kind::Nothing {
        return Ok(Vec::new());
    }
    let paths = walked(target, Machine::of_column(target).as_ref(), body, asked)?;
    Ok(paths.iter().map(|path| Sequence::of(path, asked)).collect())
}

/// The paths through a body.
fn walked(target: &Column, machine: Option<&Machine>, body: &Body, asked: Asked) -> Result<Vec<Path>, String> {
    let machine = machine.ok_or_else(|| format!("there is no memory model for {}", target.isa))?;
    paths(body, machine, asked.in_memory(&machine.abi))
}

/// Symbolic executions of bodies, each done once.
struct Walks<'a> {
    matrix: &'a Matrix,
    target: &'a Column,
    machine: Option<Machine>,
    /// By body, and by what is passed in memory.
    walked: HashMap<(usize, InMemory), Result<Vec<Path>, String>>,
    numbers: HashMap<Sequence, usize>,
}

impl Walks<'_> {
    /// What is passed in memory.
    fn in_memory(&self, asked: Asked) -> InMemory {
        self.machine.as_ref().map_or_else(InMemory::default, |machine| asked.in_memory(&machine.abi))
    }

    /// Whether a path through a body, if it was followed, has something between a load-exclusive and its
    /// store-exclusive.
    fn is_interrupted(&self, body: usize, asked: Asked) -> bool {
        let paths = self.walked.get(&(body, self.in_memory(asked))).into_iter().flatten().flatten();
        paths.into_iter().any(|path| path.is_interrupted)
    }

    /// The sequences of a body, by index.
    fn sequences(&mut self, body: usize, asked: Asked, all: &mut Vec<Sequence>) -> Result<Vec<usize>, String> {
        if asked.kind == Kind::Nothing {
            return Ok(Vec::new());
        }
        let in_memory = self.in_memory(asked);
        let Walks { matrix, target, machine, walked, numbers } = self;
        let paths = walked
            .entry((body, in_memory))
            .or_insert_with(|| self::walked(target, machine.as_ref(), &matrix.bodies[body], asked));
        let mut list = Vec::new();
        for path in paths.as_ref().map_err(Clone::clone)? {
            let number = *numbers.entry(Sequence::of(path, asked)).or_insert_with_key(|sequence| {
                all.push(sequence.clone());
                all.len() - 1
            });
            if !list.contains(&number) {
                list.push(number);
            }
        }
        // In which order the paths were found says nothing.
        list.sort_unstable();
        Ok(list)
    }
}
