//! Where paths meet again: what is known on all of them.

use super::super::code::{Facts, Slot, State, register};
use super::super::term::{Node, Term, Variables};
use super::{Pair, Place, Visited, Walk};
use std::collections::{BTreeMap, HashMap};

/// After so many visits a whole term becomes a variable, and no part of it.
const MOST_PARTS: usize = 6;

/// What a term belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Location {
    Register(usize, usize),
    Slot(usize, Term, i64, u16),
    Open(usize, usize, usize),
}

impl Walk<'_> {
    /// What is known at a pair of places on this visit and on those before; none if that is nothing new.
    pub(super) fn joined(&mut self, place: Place, visited: Visited, new: &Pair) -> Option<Pair> {
        let Visited { number, joins, pair: known } = visited;
        let (mut old, mut now) = (locations(&known), locations(new));
        self.complete(&mut old, &mut now);
        // What varies already stands for anything, as long as it is the same everywhere.
        let mut by: HashMap<Term, Term> = HashMap::new();
        let mut is_covered = true;
        let mut pairs: Vec<(Location, Term, Term)> = Vec::new();
        for (location, old) in old {
            match now.get(&location) {
                Some(now) => pairs.push((location, old, *now)),
                None => is_covered = false,
            }
        }
        // Variables first: then what is made of them is known.
        pairs.sort_by_key(|(_, old, _)| !self.terms.is_varying(*old, number));
        let mut varying: HashMap<(Term, Term), Term> = HashMap::new();
        let mut values: BTreeMap<Location, Term> = BTreeMap::new();
        for (location, old, now) in pairs {
            let value = if self.terms.is_instance(old, now, number, &mut by) {
                old
            } else {
                is_covered = false;
                self.terms.generalised(old, now, Variables { number, are_parts: joins < MOST_PARTS }, &mut varying)
            };
            values.insert(location, value);
        }
        // What is known of a value is known of the variable in its place, if it holds on this visit too.
        let mut in_place: HashMap<Term, Term> = HashMap::new();
        for ((old, now), variable) in &varying {
            if self.terms.is_varying(*variable, number) {
                in_place.insert(*old, *variable);
                by.insert(*variable, *now);
            }
        }
        let mut facts = Facts::new();
        for (fact, holds) in &known.facts {
            let general = self.terms.replaced(*fact, &mut in_place);
            let now = self.terms.replaced(general, &mut by);
            if new.facts.contains(&(now, *holds)) {
                is_covered &= general == *fact;
                facts.push((general, *holds));
            }
        }
        is_covered &= facts.len() == known.facts.len();
        if is_covered {
            return None;
        }
        let mut pair = new.clone();
        pair.facts = facts;
        assign(&mut pair, &values);
        self.known.insert(place, Visited { number, joins: joins + 1, pair: pair.clone() });
        Some(pair)
    }

    /// A register that was written on one of two visits only has its value of the entry on the other.
    fn complete(&mut self, one: &mut BTreeMap<Location, Term>, other: &mut BTreeMap<Location, Term>) {
        let registers = |all: &BTreeMap<Location, Term>| -> Vec<(usize, usize)> {
            let number = |location: &Location| match location {
                Location::Register(side, number) => Some((*side, *number)),
                Location::Slot(..) | Location::Open(..) => None,
            };
            all.keys().filter_map(number).collect()
        };
        for (side, number) in [registers(one), registers(other)].concat() {
            let entry = self.terms.node_of(Node::Entry(register(number)));
            for all in [&mut *one, &mut *other] {
                all.entry(Location::Register(side, number)).or_insert(entry);
            }
        }
    }
}

/// The terms of a pair of places, each with what it belongs to.
fn locations(pair: &Pair) -> BTreeMap<Location, Term> {
    let mut all = BTreeMap::new();
    for side in 0..2 {
        let State { registers, slots, .. } = &pair.states[side];
        for (number, value) in registers.iter().enumerate() {
            all.extend(value.map(|value| (Location::Register(side, number), value)));
        }
        for Slot { base, offset, width, value } in slots {
            all.insert(Location::Slot(side, *base, *offset, *width), *value);
        }
        for (number, event) in pair.window.open(side).enumerate() {
            let terms = event.address.iter().chain(&event.stored).chain(&event.expected).chain(&event.loaded);
            for (part, value) in terms.enumerate() {
                all.insert(Location::Open(side, number, part), *value);
            }
        }
    }
    all
}

/// Gives a pair of places other terms; registers and slots that have none are not known.
fn assign(pair: &mut Pair, values: &BTreeMap<Location, Term>) {
    for side in 0..2 {
        let State { registers, slots, .. } = &mut pair.states[side];
        for (number, value) in registers.iter_mut().enumerate() {
            *value = values.get(&Location::Register(side, number)).copied();
        }
        slots.retain_mut(|slot| match values.get(&Location::Slot(side, slot.base, slot.offset, slot.width)) {
            Some(value) => {
                slot.value = *value;
                true
            }
            None => false,
        });
        for (number, event) in pair.window.events[side].iter_mut().filter(|event| event.is_open()).enumerate() {
            let terms =
                event.address.iter_mut().chain(&mut event.stored).chain(&mut event.expected).chain(&mut event.loaded);
            for (part, value) in terms.enumerate() {
                if let Some(term) = values.get(&Location::Open(side, number, part)) {
                    *value = *term;
                }
            }
        }
    }
}
