//! Both versions of a function in lock-step: pairs of places, each with what is known there.

mod alone;
mod compared;
mod ended;
mod joined;

use super::code::{Code, Facts, State, Stop};
use super::difference::Difference;
use super::event::{Kind, Window};
use super::term::{Term, Terms};
use crate::compare::behaviour::Returns;
use crate::compare::meaning::Meaning;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::read::matrix::Body;
use std::collections::{HashMap, HashSet};

/// The limit on pairs of places that are visited.
const MOST_VISITS: usize = 3_000;

/// The limit on visits of a pair of places with other events open each time: then they are not met any more.
const MOST_OPEN: usize = 4;

/// The first and most severe difference of two versions of a function; none if they do the same.
#[must_use]
pub fn difference(
    before: &Body,
    after: &Body,
    machine: &Machine,
    model: &Model,
    returns: Returns,
) -> Option<Difference> {
    let unknown = |rule: String| Some(Difference { meaning: Meaning::Unknown, rule, lines: [None; 2] });
    let bodies = match (before.in_order(), after.in_order()) {
        (Ok(one), Ok(other)) => [one, other],
        (Err(reason), _) | (_, Err(reason)) => return unknown(reason),
    };
    let mut codes = match (Code::of(&bodies[0].body, machine), Code::of(&bodies[1].body, machine)) {
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
    let [(before_calls, before_accesses), (after_calls, after_accesses)] = [0, 1].map(|side| codes[side].called());
    let is_inlined = after_calls.difference(&before_calls).next().is_some()
        || before_calls != after_calls && after_accesses > before_accesses;
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
        is_inlined,
        met: HashSet::new(),
        unread: Vec::new(),
        results: Vec::new(),
    };
    let found = match walk.all() {
        Ok(()) => {
            walk.tell_unread();
            walk.compare_results();
            walk.found
        }
        Err(reason) => walk.found.filter(|found| found.meaning < Meaning::Unknown).or_else(|| unknown(reason)),
    };
    let printed = |side: usize, line: Option<usize>| line.map(|line| bodies[side].printed(line));
    found.map(|found| Difference { lines: [0, 1].map(|side| printed(side, found.lines[side])), ..found })
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

/// What is known at a pair of places over all visits.
#[derive(Clone)]
struct Visited {
    /// A number of its own.
    number: usize,
    /// How often another visit changed it.
    joins: usize,
    pair: Pair,
}

/// Where a version is: at a line, or at an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum At {
    Line(usize),
    /// At a branch, whose condition depends on others: of these, so many are decided.
    Condition(usize, usize),
    Return,
    Trap,
}

/// A pair of places with the lines of the events that are open.
type Place = ([At; 2], [Vec<usize>; 2]);

struct Walk<'a> {
    codes: &'a [Code<'a>; 2],
    model: &'a Model,
    machine: &'a Machine,
    returns: Returns,
    terms: Terms,
    open: Vec<Pair>,
    /// What is known at a pair of places, over all visits.
    known: HashMap<Place, Visited>,
    /// How many there are of each pair of places.
    places: HashMap<[At; 2], usize>,
    found: Option<Difference>,
    /// Whether functions that one version calls are inlined in the other, as far as that shows.
    is_inlined: bool,
    /// The lines of the version before whose accesses the version after has had on some path.
    met: HashSet<usize>,
    /// Reads that are gone on a path.
    unread: Vec<Difference>,
    /// For each path: whether each register that can be a result is the same, and whether both versions set it.
    results: Vec<Vec<Outcome>>,
}

/// A register at a return.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    is_same: bool,
    /// Whether each version set it for its caller.
    is_set: [bool; 2],
    is_untouched: bool,
    /// Whether it is no result, as far as this path shows.
    is_leftover: bool,
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
            if self.found.as_ref().is_some_and(|found| found.meaning == Meaning::Lost) {
                return Ok(());
            }
        }
        Ok(())
    }

    fn report(&mut self, meaning: Meaning, rule: impl Into<String>, lines: [Option<usize>; 2]) {
        if self.found.as_ref().is_none_or(|found| meaning < found.meaning) {
            self.found = Some(Difference { meaning, rule: rule.into(), lines });
        }
    }

    fn visit(&mut self, mut pair: Pair) -> Result<(), String> {
        for side in 0..2 {
            if pair.stops[side].is_none() {
                self.run(&mut pair, side)?;
            }
        }
        if pair.window.is_whole() && !pair.window.is_empty() {
            self.close(&mut pair);
        }
        let [Some(one), Some(other)] = pair.stops else { return Ok(()) };
        let at = [0, 1].map(|side| match pair.stops[side] {
            Some(Stop::Return) => At::Return,
            Some(Stop::Trap) => At::Trap,
            Some(Stop::Branch { ways: None, .. }) => At::Condition(pair.states[side].line, pair.states[side].decided),
            _ => At::Line(pair.states[side].line),
        });
        if !at.iter().any(|at| matches!(at, At::Line(_) | At::Condition(..))) {
            self.end(&mut pair, one, other);
            return Ok(());
        }
        let open = [0, 1].map(|side| pair.window.open(side).map(|event| event.line).collect::<Vec<_>>());
        let place = (at, open);
        if let Some(visited) = self.known.get(&place).cloned() {
            let Some(joined) = self.joined(place, visited, &pair) else {
                // What both have had since they were last the same is not looked at again.
                self.close(&mut pair.clone());
                // Nothing new; what is open is never met if neither version goes on.
                if (one, other) == (Stop::Again, Stop::Again) && !pair.window.is_whole() {
                    self.tell_open(&pair);
                }
                return Ok(());
            };
            pair = joined;
            for side in 0..2 {
                if let Some(Stop::Branch { .. }) = pair.stops[side] {
                    self.run(&mut pair, side)?;
                }
            }
        } else {
            let count = self.places.entry(at).or_default();
            *count += 1;
            if *count > MOST_OPEN {
                self.tell_open(&pair);
                return Ok(());
            }
            let number = self.known.len();
            self.known.insert(place, Visited { number, joins: 0, pair: pair.clone() });
        }
        self.go_on(pair);
        Ok(())
    }

    /// Executes one version until it stops.
    fn run(&mut self, pair: &mut Pair, side: usize) -> Result<(), String> {
        let Pair { states, facts, window, stops, .. } = pair;
        stops[side] = Some(self.codes[side].run(side, &mut states[side], facts, window, &mut self.terms)?);
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
                if pair.window.is_whole() {
                    let lines = [0, 1].map(|side| Some(pair.states[side].line));
                    self.report(Meaning::Changed, "one version never ends where the other does", lines);
                } else {
                    self.tell_open(&pair);
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
                let Some(Stop::Branch { condition: own, ways }) = pair.stops[*side] else { continue };
                let Some((taken, behind)) = ways else {
                    next.states[*side].decided += 1;
                    continue;
                };
                next.states[*side].decided = 0;
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
}
