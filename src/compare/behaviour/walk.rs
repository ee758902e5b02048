//! Both versions of a function in lock-step: pairs of places, each with what is known there.

use super::code::{Code, Facts, Slot, State, Stop, register};
use super::difference::{Difference, Kind as Meaning};
use super::event::{Event, Kind, Window};
use super::order;
use super::term::{Node, Term, Terms};
use crate::compare::drift::Returns;
use crate::isa::effect::Register;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::read::matrix::Body;
use std::collections::{BTreeMap, HashMap};

/// The limit on pairs of places that are visited.
const MOST_VISITS: usize = 3_000;

/// The limit on visits of a pair of places with other events open each time: then they are not met any more.
const MOST_OPEN: usize = 4;

/// The first and most severe difference of two versions of a function; none if they do the same.
#[must_use]
pub fn difference(before: &Body, after: &Body, machine: &Machine, model: &Model, returns: Returns) -> Option<Difference> {
    let unknown = |rule: String| Some(Difference { kind: Meaning::Unknown, rule, lines: [None; 2] });
    let mut codes = match (Code::of(before, machine), Code::of(after, machine)) {
        (Ok(one), Ok(other)) => [one, other],
        (Err(reason), _) | (_, Err(reason)) => return unknown(reason),
    };
    let diverging: Vec<&str> = codes.iter().filter_map(Code::last_callee).collect();
    for code in &mut codes {
        code.note_diverging(&diverging);
    }
    let mut terms = Terms::default();
    let start = State::new(machine, &mut terms);
    let pair = Pair {
        states: [start.clone(), start],
        stops: [None; 2],
        facts: Facts::new(),
        window: Window::default(),
        past: [Vec::new(), Vec::new()],
        is_apart: [false; 2],
    };
    let mut walk = Walk {
        codes: &codes,
        model,
        machine,
        returns,
        terms,
        open: vec![pair],
        known: HashMap::new(),
        places: HashMap::new(),
        found: None,
        results: Vec::new(),
    };
    match walk.all() {
        Ok(()) => {
            walk.compare_results();
            walk.found
        }
        Err(reason) => walk.found.filter(|found| found.kind < Meaning::Unknown).or_else(|| unknown(reason)),
    }
}

/// An access that lies behind, for the words about another that is gone.
type Past = Vec<(usize, Kind, Option<Term>, u16)>;

/// A pair of places, and what is known there.
#[derive(Clone)]
struct Pair {
    states: [State; 2],
    stops: [Option<Stop>; 2],
    facts: Facts,
    window: Window,
    past: [Past; 2],
    /// Whether a version decided something that the other had not: if both did, they may be on different paths.
    is_apart: [bool; 2],
}

/// Where a version is: at a line, or at an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum At {
    Line(usize),
    Return,
    Trap,
}

/// A pair of places with the lines of the events that are open.
type Place = ([At; 2], [Vec<usize>; 2]);

/// What a term belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Location {
    Register(usize, usize),
    Slot(usize, Term, i64, u16),
    Open(usize, usize, usize),
}

struct Walk<'a> {
    codes: &'a [Code<'a>; 2],
    model: &'a Model,
    machine: &'a Machine,
    returns: Returns,
    terms: Terms,
    open: Vec<Pair>,
    /// What is known at a pair of places, over all visits.
    known: HashMap<Place, (usize, Pair)>,
    /// How many there are of each pair of places.
    places: HashMap<[At; 2], usize>,
    found: Option<Difference>,
    /// For each path: whether each register that can be a result is the same, and whether both versions set it.
    results: Vec<Vec<Outcome>>,
}

/// A register at a return.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    is_same: bool,
    is_set: bool,
    is_untouched: bool,
}

impl Walk<'_> {
    fn all(&mut self) -> Result<(), String> {
        let mut visits = 0;
        while let Some(pair) = self.open.pop() {
            visits += 1;
            if visits > MOST_VISITS {
                return Err("it has too many paths".to_owned());
            }
            self.visit(pair)?;
            if self.found.as_ref().is_some_and(|found| found.kind == Meaning::Lost) {
                return Ok(());
            }
        }
        Ok(())
    }

    fn report(&mut self, kind: Meaning, rule: impl Into<String>, lines: [Option<usize>; 2]) {
        if self.found.as_ref().is_none_or(|found| kind < found.kind) {
            self.found = Some(Difference { kind, rule: rule.into(), lines });
        }
    }

    fn visit(&mut self, mut pair: Pair) -> Result<(), String> {
        for side in 0..2 {
            if pair.stops[side].is_none() {
                let Pair { states, facts, window, .. } = &mut pair;
                let stop = self.codes[side].run(side, &mut states[side], facts, window, &mut self.terms)?;
                pair.stops[side] = Some(stop);
            }
        }
        if pair.window.is_whole() && !pair.window.is_empty() {
            self.close(&mut pair);
        }
        let [Some(one), Some(other)] = pair.stops else { return Ok(()) };
        let at = [0, 1].map(|side| match pair.stops[side] {
            Some(Stop::Return) => At::Return,
            Some(Stop::Trap) => At::Trap,
            _ => At::Line(pair.states[side].line),
        });
        if !at.iter().any(|at| matches!(at, At::Line(_))) {
            self.end(&mut pair, one, other);
            return Ok(());
        }
        let open = [0, 1].map(|side| pair.window.open(side).map(|event| event.line).collect::<Vec<_>>());
        let place = (at, open);
        let is_new = !self.known.contains_key(&place);
        if is_new {
            let count = self.places.entry(at).or_default();
            *count += 1;
            if *count > MOST_OPEN {
                self.tell_open(&mut pair);
                return Ok(());
            }
            let number = self.known.len();
            self.known.insert(place, (number, pair.clone()));
        } else {
            match self.joined(&place, &pair) {
                None => {
                    // Nothing new; what is open is never met if neither version goes on.
                    if (one, other) == (Stop::Again, Stop::Again) && !pair.window.is_whole() {
                        self.tell_open(&mut pair);
                    }
                    return Ok(());
                }
                Some(joined) => {
                    pair = joined;
                    for side in 0..2 {
                        if let At::Line(_) = at[side] {
                            pair.stops[side] = match pair.stops[side] {
                                Some(Stop::Branch { .. }) => {
                                    let Pair { states, facts, window, .. } = &mut pair;
                                    let code = &self.codes[side];
                                    Some(code.run(side, &mut states[side], facts, window, &mut self.terms)?)
                                }
                                stop => stop,
                            };
                        }
                    }
                }
            }
        }
        self.go_on(pair);
        Ok(())
    }

    /// Continues from a pair of places, on every way.
    fn go_on(&mut self, pair: Pair) {
        let [Some(one), Some(other)] = pair.stops else { return };
        match (one, other) {
            (Stop::Branch { condition, .. }, Stop::Branch { condition: same, .. })
                if self.terms.without_not(condition).0 == self.terms.without_not(same).0 =>
            {
                self.fork(&pair, &[0, 1], condition);
            }
            (Stop::Branch { condition, .. }, _) => self.fork(&pair, &[0], condition),
            (_, Stop::Branch { condition, .. }) => self.fork(&pair, &[1], condition),
            (Stop::Again, Stop::Again) => {
                let mut pair = pair;
                pair.stops = [None; 2];
                self.open.push(pair);
            }
            // One goes round and round, and the other has ended.
            _ => {
                let mut pair = pair;
                if pair.window.is_whole() {
                    let lines = [0, 1].map(|side| Some(pair.states[side].line));
                    self.report(Meaning::Changed, "one version never ends where the other does", lines);
                } else {
                    self.tell_open(&mut pair);
                }
            }
        }
    }

    /// Follows both ways of a branch, in one version or in both.
    fn fork(&mut self, pair: &Pair, sides: &[usize], condition: Term) {
        let fact = self.terms.without_not(condition).0;
        for holds in [true, false] {
            let mut next = pair.clone();
            next.facts.push((fact, holds));
            for side in sides {
                let Some(Stop::Branch { condition: own, taken, next: behind }) = pair.stops[*side] else { continue };
                let is_taken = holds != self.terms.without_not(own).1;
                next.states[*side].line = if is_taken { taken } else { behind };
                next.stops[*side] = None;
            }
            // A version that waits at a branch may know now where it leads.
            for side in 0..2 {
                if let Some(Stop::Branch { .. }) = next.stops[side] {
                    next.stops[side] = None;
                }
            }
            if let [only] = sides {
                next.is_apart[*only] = true;
            }
            self.open.push(next);
        }
    }

    /// Compares the events of both versions since they were last the same, and forgets them.
    fn close(&mut self, pair: &mut Pair) {
        let is_apart = pair.is_apart == [true; 2];
        let mut found = None;
        let Pair { window, facts, .. } = &*pair;
        let [before, after] = &window.events;
        for event in before {
            let Some(twin) = event.twin.map(|twin| &after[twin]) else { continue };
            let lines = [Some(event.line), Some(twin.line)];
            if let Some((kind, rule)) = self.unequal(event, twin, facts) {
                found = Some(Difference { kind, rule, lines });
                break;
            }
        }
        let ordered = order::change(&pair.window, self.model);
        for Difference { kind, rule, lines } in found.into_iter().chain(ordered) {
            let kind = if is_apart { kind.max(Meaning::Changed) } else { kind };
            self.report(kind, rule, lines);
        }
        pair.forget();
    }

    /// Whether terms are the same, with what branches have decided.
    fn is_equal(&mut self, one: &[Term], other: &[Term], facts: &Facts) -> bool {
        if one == other {
            return true;
        }
        if one.len() != other.len() {
            return false;
        }
        let mut by = self.terms.settling(facts);
        one.iter().zip(other).all(|(one, other)| {
            one == other || self.terms.replaced(*one, &mut by) == self.terms.replaced(*other, &mut by)
        })
    }

    /// How an event differs from the same one of the other version.
    fn unequal(&mut self, event: &Event, twin: &Event, facts: &Facts) -> Option<(Meaning, String)> {
        if event.is_one_step && !twin.is_one_step {
            return Some((Meaning::Weaker, "its read and its write are no longer one step".to_owned()));
        }
        if event.kind != twin.kind && event.kind != Kind::Store && twin.kind != Kind::Store {
            return Some((Meaning::Changed, "it reads and writes in another way".to_owned()));
        }
        if !self.is_equal(&event.expected, &twin.expected, facts) {
            return Some((Meaning::Changed, "it expects another value".to_owned()));
        }
        if !self.is_equal(&event.stored, &twin.stored, facts) {
            return Some((Meaning::Changed, "it writes another value".to_owned()));
        }
        let mut is_other = false;
        for ((one, is_meant, inside), (other, is_too, within)) in event.arguments.iter().zip(&twin.arguments) {
            if !is_meant && !is_too {
                continue;
            }
            let is_frame = |terms: &Terms, one: Term, other: Term| {
                terms.in_frame(one).is_some() && terms.in_frame(other).is_some()
            };
            if is_frame(&self.terms, *one, *other) {
                // The layout of the frame may differ, and what is there may not.
                for (one, other) in inside.iter().zip(within) {
                    is_other |= !is_frame(&self.terms, *one, *other) && !self.is_equal(&[*one], &[*other], facts);
                }
            } else {
                is_other |= !self.is_equal(&[*one], &[*other], facts);
            }
        }
        is_other.then(|| (Meaning::Changed, "a called function gets another argument".to_owned()))
    }

    /// Both have ended.
    fn end(&mut self, pair: &mut Pair, one: Stop, other: Stop) {
        if !pair.window.is_whole() {
            pair.window.link_alike();
            if pair.window.is_whole() {
                self.close(pair);
            }
        }
        if !pair.window.is_whole() {
            self.tell_open(pair);
            return;
        }
        if one != other {
            let lines = [0, 1].map(|side| Some(pair.states[side].line));
            self.report(Meaning::Changed, "one version returns where the other does not", lines);
            return;
        }
        if one == Stop::Return {
            self.returned(pair);
        }
    }

    fn returned(&mut self, pair: &Pair) {
        let abi = &self.machine.abi;
        let lines = [0, 1].map(|side| Some(pair.states[side].line));
        let general = abi.results.iter().map(|number| Register::General(*number));
        let vector = abi.vector_results.iter().map(|number| Register::Vector(*number));
        let registers: Vec<Register> = match self.returns {
            Returns::General { count, .. } => general.take(count).collect(),
            Returns::Unknown => general.chain(vector).collect(),
        };
        let mut outcomes = Vec::new();
        for register in registers {
            let values = [0, 1].map(|side| pair.states[side].get(register, &mut self.terms));
            let [one, other] = match self.returns {
                Returns::General { bits, .. } => values.map(|value| self.terms.zero_extended(value, bits)),
                // A part of a register that was written shows how wide the value is at most.
                Returns::Unknown => {
                    let bits = values.iter().filter_map(|value| self.terms.inserted(*value)).min().unwrap_or(64);
                    values.map(|value| self.terms.zero_extended(value, bits))
                }
            };
            let is_untouched = pair.states.iter().any(|state| state.is_untouched(register));
            let is_set = pair.states.iter().all(|state| state.is_written(register));
            outcomes.push(Outcome { is_same: self.is_equal(&[one], &[other], &pair.facts), is_set, is_untouched });
        }
        self.results.push(outcomes);
        let kept: Vec<Register> = abi.preserved.iter().map(|number| Register::General(*number)).collect();
        for side in 0..2 {
            for register in &kept {
                let value = pair.states[side].get(*register, &mut self.terms);
                let entry = self.terms.new(Node::Entry(*register));
                let was = pair.states[1 - side].get(*register, &mut self.terms);
                if value != entry && value != was {
                    self.report(Meaning::Changed, "it does not restore a register of its caller", lines);
                }
            }
        }
    }

    /// Compares the results over all paths: a register is one if each path sets it.
    fn compare_results(&mut self) {
        let Some(first) = self.results.first() else { return };
        let arguments = self.machine.abi.arguments;
        for place in 0..first.len() {
            let mut outcomes = self.results.iter().filter_map(|outcomes| outcomes.get(place));
            if outcomes.clone().all(|outcome| outcome.is_same) {
                continue;
            }
            let is_result = match self.returns {
                Returns::General { .. } => true,
                Returns::Unknown if place == 0 => {
                    let number = self.machine.abi.results.first();
                    let is_argument = number.is_some_and(|number| arguments.contains(number));
                    is_argument || !outcomes.any(|outcome| outcome.is_untouched)
                }
                Returns::Unknown => outcomes.all(|outcome| outcome.is_set),
            };
            if is_result {
                self.report(Meaning::Changed, "it returns another value", [None; 2]);
            }
        }
    }

    /// Reports the events that only one version has.
    fn tell_open(&mut self, pair: &mut Pair) {
        let is_apart = pair.is_apart == [true; 2];
        let (kind, rule, lines) = self.told(pair);
        let kind = if is_apart { kind.max(Meaning::Changed) } else { kind };
        self.report(kind, rule, lines);
    }

    fn told(&mut self, pair: &mut Pair) -> (Meaning, String, [Option<usize>; 2]) {
        let [before, after] = &pair.window.events;
        let gone: Vec<&Event> = pair.window.open(0).collect();
        let new: Vec<&Event> = pair.window.open(1).collect();
        let other_way = before.iter().find_map(|event| {
            let twin = &after[event.twin?];
            let is_store = event.kind == Kind::Store || twin.kind == Kind::Store;
            (event.kind != twin.kind && !is_store).then_some([Some(event.line), Some(twin.line)])
        });
        if let Some(lines) = other_way {
            return (Meaning::Changed, "it reads and writes in another way".to_owned(), lines);
        }
        let is_call = |event: &&Event| event.kind == Kind::Call;
        let [called, calls] = [gone.iter().copied().find(is_call), new.iter().copied().find(is_call)];
        // What was inlined, or no longer is.
        let inlined = match (called, calls) {
            (_, Some(call)) => gone.iter().find(|gone| gone.kind != Kind::Call).map(|gone| [gone.line, call.line]),
            (Some(call), _) => new.iter().find(|new| new.kind != Kind::Call).map(|new| [call.line, new.line]),
            (None, None) => None,
        };
        if let Some(lines) = inlined {
            let rule = "a call is in the place of accesses, and what the called function does is not known";
            return (Meaning::Unknown, rule.to_owned(), lines.map(Some));
        }
        let Some(lost) = gone.first() else {
            let Some(new) = new.first() else { return (Meaning::Changed, "it does something else".to_owned(), [None; 2]) };
            let is_known = |(_, kind, address, width): &&(usize, Kind, Option<Term>, u16)| {
                *kind == new.kind && *address == new.address && *width == new.width
            };
            let twice = pair.past[1].iter().any(|past| is_known(&past));
            let rule = if twice { "it is done once more" } else { "it was not done before" };
            return (Meaning::Changed, rule.to_owned(), [None, Some(new.line)]);
        };
        let at = |line: usize| [Some(lost.line), Some(line)];
        let is_there = |event: &&&Event| event.address == lost.address && lost.kind != Kind::Call;
        let (writes, reads) = (lost.kind.writes(), lost.kind.reads());
        if let Some(other) = new.iter().find(is_there) {
            let parts: Vec<_> = new.iter().filter(|event| event.width < lost.width).collect();
            let (kind, rule) = match () {
                () if other.width < lost.width && parts.len() > 1 => (Meaning::Weaker, "it is split: others can see a part of it"),
                () if other.width < lost.width => (Meaning::Lost, "it is narrower: a part of it is gone"),
                () if other.width > lost.width => (Meaning::Changed, "it is wider"),
                () if reads && writes && !(other.kind.reads() && other.kind.writes()) => {
                    (Meaning::Weaker, "its read and its write are no longer one step")
                }
                () if other.kind == lost.kind => (Meaning::Changed, "it writes another value"),
                () => (Meaning::Changed, "it is another access"),
            };
            return (kind, rule.to_owned(), at(other.line));
        }
        if let Some(other) = new.iter().find(|event| event.kind == lost.kind && event.width == lost.width) {
            let rule = if lost.kind == Kind::Call { "another function is called" } else { "it goes to another place" };
            return (Meaning::Changed, rule.to_owned(), at(other.line));
        }
        let line = after.last().map(|event| event.line);
        let lines = [Some(lost.line), line];
        if lost.kind == Kind::Call {
            return (Meaning::Lost, "a call is gone".to_owned(), lines);
        }
        // Merged with another of the same place, over one of another place.
        let own = pair.past[0].iter().map(|(line, kind, address, width)| (*line, *kind, *address, *width));
        let all: Vec<_> =
            own.chain(before.iter().map(|event| (event.line, event.kind, event.address, event.width))).collect();
        let place = all.iter().rposition(|(line, ..)| *line == lost.line).unwrap_or_default();
        let is_twin = |(_, kind, address, _): &(usize, Kind, Option<Term>, u16)| {
            *address == lost.address && (kind.reads() && reads || kind.writes() && writes)
        };
        let between = |range: std::ops::Range<usize>| all[range].iter().any(|(_, _, address, _)| *address != lost.address);
        let later = (place + 1..all.len()).find(|other| is_twin(&all[*other]));
        let earlier = (0..place).rev().find(|other| is_twin(&all[*other]));
        let is_merged = if writes {
            later.is_some_and(|later| between(place + 1..later))
        } else {
            earlier.is_some_and(|earlier| between(earlier + 1..place))
        };
        if is_merged {
            let rule = if writes {
                "the write is gone: one behind another access stands for it, so the order of the two is lost"
            } else {
                "the read is gone: one before another access stands for it, so the order of the two is lost"
            };
            return (Meaning::Weaker, rule.to_owned(), lines);
        }
        let rule = match (reads, writes) {
            (true, true) => "a read-modify-write is gone",
            (true, false) if later.is_some() || earlier.is_some() => "a read is gone: it is not repeated",
            (true, false) => "a read is gone",
            _ => "a write is gone",
        };
        (Meaning::Lost, rule.to_owned(), lines)
    }

    /// What is known at a pair of places on this visit and on those before; none if that is nothing new.
    fn joined(&mut self, place: &Place, new: &Pair) -> Option<Pair> {
        let (number, known) = self.known.get(place).cloned()?;
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
            let mut bound = by.clone();
            let value = if self.terms.matches(old, now, number, &mut bound) {
                by = bound;
                old
            } else {
                is_covered = false;
                self.terms.generalised(old, now, number, &mut varying)
            };
            values.insert(location, value);
        }
        let facts: Facts = known
            .facts
            .iter()
            .copied()
            .filter(|(fact, holds)| {
                let fact = self.terms.replaced(*fact, &mut by);
                new.facts.contains(&(fact, *holds))
            })
            .collect();
        is_covered &= facts.len() == known.facts.len();
        if is_covered {
            return None;
        }
        let mut pair = new.clone();
        pair.facts = facts;
        assign(&mut pair, &values);
        self.known.insert(place.clone(), (number, pair.clone()));
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
            let entry = self.terms.new(Node::Entry(register(number)));
            for all in [&mut *one, &mut *other] {
                all.entry(Location::Register(side, number)).or_insert(entry);
            }
        }
    }
}

impl Pair {
    /// Forgets the events that both versions have.
    fn forget(&mut self) {
        for side in 0..2 {
            let past = &mut self.past[side];
            for event in self.window.events[side].drain(..) {
                past.push((event.line, event.kind, event.address, event.width));
            }
            let more = past.len().saturating_sub(64);
            past.drain(..more);
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
            let terms = event.address.iter_mut().chain(&mut event.stored).chain(&mut event.expected).chain(&mut event.loaded);
            for (part, value) in terms.enumerate() {
                if let Some(term) = values.get(&Location::Open(side, number, part)) {
                    *value = *term;
                }
            }
        }
    }
}
