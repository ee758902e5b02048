//! The walk itself: instruction by instruction, along every branch that can be taken.

use super::state::{Flags, Origin, Outcome, State, Value};
use super::{Detail, Path, Promises};
use crate::asm::{Dialect, Instruction};
use crate::isa::step::{Access, AccessKind, Address, Condition, Operand, Register, Step};
use crate::isa::{Class, Memory};
use crate::matrix::{Body, BodyLine, Operation};
use crate::model::{Annotation, Event, Half, MOST, Model};

/// So many ways are followed; a body with more is not understood.
const MOST_PATHS: usize = 256;

/// So often one instruction is come by on one way: a loop that goes on after a failed comparison is followed once more.
const MOST_VISITS: u8 = 2;

/// The ways through a body, each once; or why it is not understood.
pub fn paths(body: &Body, memory: &Memory, dialect: Dialect, promises: Promises) -> Result<Vec<Path>, String> {
    let steps = body.lines.iter().map(|line| step(line, memory, dialect)).collect::<Result<Vec<_>, String>>()?;
    let private: Vec<Register> = [Some(memory.stack), memory.result].into_iter().flatten().collect();
    let mut walk = Walk { body, steps: &steps, memory, promises, paths: Vec::new(), open: Vec::new() };
    walk.open.push(Way {
        line: 0,
        state: State::new(memory.pointer, &private),
        events: Vec::new(),
        details: Vec::new(),
        control: 0,
        visits: vec![0; steps.len()],
        watched: None,
        has_failed: false,
    });
    while let Some(way) = walk.open.pop() {
        walk.follow(way)?;
        if walk.paths.len() + walk.open.len() > MOST_PATHS {
            return Err(format!("there are more than {MOST_PATHS} ways through it"));
        }
    }
    if walk.paths.is_empty() { Err("no way through it comes to an end".to_owned()) } else { Ok(walk.paths) }
}

/// What a line does; labels do nothing.
fn step(line: &BodyLine, memory: &Memory, dialect: Dialect) -> Result<Step, String> {
    let operation = match line {
        BodyLine::Label(_) => return Ok(Step::Nothing),
        BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
        BodyLine::Operation(operation) => operation,
    };
    let Operation { prefix, mnemonic, operands, class } = operation;
    let operands = operands.join(", ");
    let instruction = Instruction { prefix, mnemonic, operands: &operands };
    let known = if *class == Class::Unknown { None } else { (memory.step)(&instruction, dialect) };
    known.ok_or_else(|| format!("`{mnemonic} {operands}` is not understood"))
}

/// One way that is being followed.
#[derive(Clone)]
struct Way {
    line: usize,
    state: State,
    events: Vec<Event>,
    details: Vec<Detail>,
    /// The reads that a branch so far depends on.
    control: u64,
    visits: Vec<u8>,
    /// The load-exclusive whose place is watched.
    watched: Option<Watched>,
    /// Whether a store-exclusive failed, and nothing was tried since.
    has_failed: bool,
}

/// An open load-exclusive.
#[derive(Clone)]
struct Watched {
    event: usize,
    values: [Option<Value>; 2],
    offset: String,
    width: u16,
    loaded: Vec<Value>,
}

struct Walk<'a> {
    body: &'a Body,
    steps: &'a [Step],
    memory: &'a Memory,
    promises: Promises,
    paths: Vec<Path>,
    open: Vec<Way>,
}

impl Walk<'_> {
    /// Follows a way to its end, or to where it parts.
    fn follow(&mut self, mut way: Way) -> Result<(), String> {
        loop {
            let Some(step) = self.steps.get(way.line) else { return Err("it runs past its end".to_owned()) };
            if way.visits[way.line] == MOST_VISITS {
                return Ok(());
            }
            way.visits[way.line] += 1;
            match step {
                Step::Nothing => {}
                Step::Move(to, from) => {
                    let value = way.state.get(*from);
                    way.state.set(*to, value);
                }
                Step::Compute { to, how, from } => way.compute(to, how, from),
                Step::Compare(one, other) => way.compare(*one, *other),
                Step::CompareMore(one, other) => way.compare_more(*one, *other),
                Step::CountDifference { to, from } => {
                    let from = way.state.get(*from);
                    let value = way.state.counted(Some(from));
                    way.state.set(*to, value);
                }
                Step::Select { to, condition, then, otherwise } => way.select(*to, condition, *then, *otherwise),
                Step::Fence(fence) => way.push(Event::fence(0, *fence), Detail::of(way.line, 0))?,
                Step::Jump(target) => {
                    way.line = self.target(target)?;
                    continue;
                }
                Step::Branch(condition, target) => return self.part(way, condition, target),
                Step::Access(access) => return self.access(way, access, false),
                Step::Call { name, is_tail } => return self.call(way, name, *is_tail),
                Step::Return => {
                    self.end(way);
                    return Ok(());
                }
                Step::Trap => return Ok(()),
            }
            way.line += 1;
        }
    }

    fn end(&mut self, way: Way) {
        let path = Path { events: way.events, details: way.details, gives_up: way.has_failed };
        if !self.paths.contains(&path) {
            self.paths.push(path);
        }
    }

    fn target(&self, label: &str) -> Result<usize, String> {
        let is_it = |line: &BodyLine| matches!(line, BodyLine::Label(known) if known == label);
        self.body.lines.iter().position(is_it).ok_or_else(|| format!("there is no label `{label}`"))
    }

    /// Both ways of a branch, as far as they can be taken.
    fn part(&mut self, mut way: Way, condition: &Condition, target: &str) -> Result<(), String> {
        let (known, taint) = way.holds(condition);
        way.control |= taint;
        let target = self.target(target)?;
        for taken in [true, false] {
            if known.is_none_or(|known| known == taken) {
                let mut way = way.clone();
                way.learn(condition, taken);
                way.line = if taken { target } else { way.line + 1 };
                self.open.push(way);
            }
        }
        Ok(())
    }

    /// A call is an access, if the function is a helper that does one.
    fn call(&mut self, mut way: Way, name: &str, is_tail: bool) -> Result<(), String> {
        let name = name.split('@').next().unwrap_or(name);
        let helper = (self.memory.helper)(name).ok_or_else(|| format!("it calls `{name}`"))?;
        let access = helper.access;
        let changed: Vec<Register> =
            helper.clobbers.into_iter().filter(|register| !access.to.contains(register)).collect();
        // What it takes has to be looked at before it is overwritten: the access itself reads the registers.
        let before = self.open.len();
        way.watched = None;
        self.access(way, &access, is_tail)?;
        for way in &mut self.open[before..] {
            for register in &changed {
                let value = way.state.fresh(0);
                way.state.set(*register, value);
            }
        }
        Ok(())
    }

    /// An access; where it can fail, both ways.
    fn access(&mut self, mut way: Way, access: &Access, is_last: bool) -> Result<(), String> {
        let (origin, address, values) = way.state.place(&access.address);
        let mut ways = match origin {
            // What is not shared is not followed: what is loaded from there may be anything.
            Some(Origin::Private) => {
                way.take(access, &[], 0);
                vec![way]
            }
            Some(Origin::Atomic) => way.shared(access, Place { address, values }, self)?,
            None => return Err(format!("where `{}` is, is not known", shown(&access.address))),
        };
        for way in &mut ways {
            way.line += 1;
        }
        if is_last {
            ways.into_iter().for_each(|way| self.end(way));
        } else {
            self.open.extend(ways);
        }
        Ok(())
    }
}

/// An address, for messages.
fn shown(address: &Address) -> String {
    let base = address.base.map(|register| format!("{register:?}")).unwrap_or_default();
    format!("{base} {}", address.offset).trim().to_owned()
}

/// Where an access goes.
#[derive(Clone, Copy)]
struct Place {
    /// What the address depends on.
    address: u64,
    values: [Option<Value>; 2],
}

impl Detail {
    fn of(line: usize, width: u16) -> Detail {
        Detail { line, width, is_single_copy: true, puts_back: false }
    }
}

impl Way {
    fn push(&mut self, event: Event, detail: Detail) -> Result<(), String> {
        // Room for what is put before and behind, when several threads are put together.
        if self.events.len() + 8 > MOST {
            return Err("it has too many events".to_owned());
        }
        self.events.push(Event { control: self.control, ..event });
        self.details.push(detail);
        Ok(())
    }

    fn compute(&mut self, to: &[Register], how: &str, from: &[Operand]) {
        let value = self.state.computed(how, from);
        for register in to {
            self.state.set(*register, value);
        }
    }

    fn compare(&mut self, one: Operand, other: Operand) {
        let (one, other) = (self.state.get(one), self.state.get(other));
        let taint = self.state.taint(one) | self.state.taint(other);
        let outcome = self.state.compare(one, other);
        self.state.set_flags(Flags { outcome, taint, compared: Some((one, other)) });
    }

    fn compare_more(&mut self, one: Operand, other: Operand) {
        let (one, other) = (self.state.get(one), self.state.get(other));
        let taint = self.state.flags().taint | self.state.taint(one) | self.state.taint(other);
        let outcome = self.state.compare_more(one, other);
        self.state.set_flags(Flags { outcome, taint, compared: None });
    }

    fn select(&mut self, to: Register, condition: &Condition, then: Operand, otherwise: Operand) {
        let (known, taint) = self.holds(condition);
        let value = match known {
            Some(true) => self.state.get(then),
            Some(false) => self.state.get(otherwise),
            // `cset …, ne`
            None if *condition == (Condition::Flags { equal: false })
                && (then, otherwise) == (Operand::Constant(1), Operand::Constant(0)) =>
            {
                self.state.counted(None)
            }
            None => {
                let taint = taint | self.state.taint_of(&[then, otherwise]);
                self.state.fresh(taint)
            }
        };
        self.state.set(to, value);
    }

    /// Whether a condition holds, if that is known, and what it depends on.
    fn holds(&mut self, condition: &Condition) -> (Option<bool>, u64) {
        match condition {
            Condition::Flags { equal } => {
                let Flags { outcome, taint, .. } = self.state.flags();
                (outcome.is(*equal), taint)
            }
            Condition::OtherFlags => (None, self.state.flags().taint),
            Condition::Values(one, other, equal) => {
                let (one, other) = (self.state.get(*one), self.state.get(*other));
                let taint = self.state.taint(one) | self.state.taint(other);
                (self.state.compare(one, other).is(*equal), taint)
            }
            Condition::Bit(value, bit, set) => {
                let value = self.state.get(*value);
                let known = self.state.constant_of(value).map(|constant| (constant >> bit & 1 == 1) == *set);
                (known, self.state.taint(value))
            }
            Condition::Other(values) => (None, self.state.taint_of(values)),
        }
    }

    /// What is known on the side of a branch that was taken.
    fn learn(&mut self, condition: &Condition, taken: bool) {
        let outcome = |equal: bool| if taken == equal { Outcome::Equal } else { Outcome::Different };
        match condition {
            Condition::Flags { equal } => {
                let flags = Flags { outcome: outcome(*equal), ..self.state.flags() };
                if let Some((one, other)) = flags.compared {
                    self.state.learn(one, other, flags.outcome);
                }
                self.state.set_flags(flags);
            }
            Condition::Values(one, other, equal) => {
                let (one, other) = (self.state.get(*one), self.state.get(*other));
                self.state.learn(one, other, outcome(*equal));
            }
            Condition::OtherFlags | Condition::Bit(..) | Condition::Other(_) => {}
        }
    }

    /// The registers of an access take what was read.
    fn take(&mut self, access: &Access, loaded: &[Value], taint: u64) {
        for (index, register) in access.to.iter().enumerate() {
            let value = loaded.get(index).copied().unwrap_or_else(|| self.state.fresh(taint));
            self.state.set(*register, value);
        }
        if access.sets_flags && access.kind != AccessKind::CompareAndSwap {
            self.state.set_flags(Flags { outcome: Outcome::Unknown, taint, compared: None });
        }
    }

    /// An access to the atomic.
    fn shared(mut self, access: &Access, place: Place, walk: &Walk<'_>) -> Result<Vec<Way>, String> {
        let Access { kind, width, is_pair, .. } = *access;
        let is_single_copy = !is_pair || walk.promises.single_copy_pairs;
        let detail = Detail { is_single_copy, ..Detail::of(self.line, width) };
        let data = self.state.taint_of(&access.from);
        match kind {
            AccessKind::Load => {
                let event = self.reading(access, place, walk);
                self.push(event, detail)?;
                self.loaded(access);
                Ok(vec![self])
            }
            AccessKind::Store => {
                let event = self.writing(access, place, data, walk);
                self.push(event, detail)?;
                Ok(vec![self])
            }
            AccessKind::ModifyPlain => {
                let read = self.reading(access, place, walk);
                self.push(read, detail)?;
                let taint = 1 << (self.events.len() - 1);
                let write = self.writing(access, place, data | taint, walk);
                self.push(write, detail)?;
                self.take(access, &[], taint);
                Ok(vec![self])
            }
            AccessKind::Modify => {
                self.modify(access, place, detail, walk)?;
                let taint = self.last_read();
                self.take(access, &[], taint);
                self.has_failed = false;
                Ok(vec![self])
            }
            AccessKind::CompareAndSwap => self.compare_and_swap(access, place, detail, walk),
            AccessKind::LoadExclusive => {
                // A try that begins again is where it began.
                if self.has_failed {
                    return Ok(Vec::new());
                }
                let event = Event { half: Half::Exclusive, ..self.reading(access, place, walk) };
                self.push(event, Detail { is_single_copy: true, ..detail })?;
                let loaded = self.loaded(access);
                let offset = access.address.offset.clone();
                let event = self.events.len() - 1;
                self.watched = Some(Watched { event, values: place.values, offset, width, loaded });
                Ok(vec![self])
            }
            AccessKind::StoreExclusive(status) => self.store_exclusive(access, place, status, walk),
        }
    }

    /// The read that was pushed last, as a dependency.
    fn last_read(&self) -> u64 {
        self.events.iter().rposition(|event| event.reads).map_or(0, |position| 1 << position)
    }

    /// Fresh values for what was just read, in the registers of the access.
    fn loaded(&mut self, access: &Access) -> Vec<Value> {
        let taint = self.last_read();
        let loaded: Vec<Value> = access.to.iter().map(|_| self.state.fresh(taint)).collect();
        self.take(access, &loaded, taint);
        loaded
    }

    fn reading(&self, access: &Access, place: Place, walk: &Walk<'_>) -> Event {
        let acquire = if walk.promises.total_store_order { access.acquire.max(Annotation::Pc) } else { access.acquire };
        Event {
            acquire,
            address: place.address,
            is_locked: access.is_locked,
            is_discarded: access.is_discarded,
            ..Event::read(0, 0)
        }
    }

    fn writing(&self, access: &Access, place: Place, data: u64, walk: &Walk<'_>) -> Event {
        let release = if walk.promises.total_store_order { access.release.max(Annotation::Pc) } else { access.release };
        Event { release, address: place.address, data, is_locked: access.is_locked, ..Event::write(0, 0) }
    }

    /// A read-modify-write in one instruction: two events where the model has it so, else one.
    fn modify(&mut self, access: &Access, place: Place, detail: Detail, walk: &Walk<'_>) -> Result<(), String> {
        let data = self.state.taint_of(&access.from);
        let (read, write) = (self.reading(access, place, walk), self.writing(access, place, data, walk));
        // That its parts are one step is what an atomic instruction is for.
        let detail = Detail { is_single_copy: true, ..detail };
        let half = Half::Atomic;
        match walk.memory.model {
            Model::Armv8 => {
                let next = self.events.len();
                self.push(Event { half, partner: Some(next + 1), ..read }, detail)?;
                self.push(Event { half, partner: Some(next), data: data | 1 << next, ..write }, detail)
            }
            Model::X86 | Model::Rvwmo => {
                self.push(Event { half, writes: true, release: write.release, data, ..read }, detail)
            }
        }
    }

    /// What was expected was there, and was replaced; or it was not.
    fn compare_and_swap(
        self,
        access: &Access,
        place: Place,
        detail: Detail,
        walk: &Walk<'_>,
    ) -> Result<Vec<Way>, String> {
        let (mut success, mut failure) = (self.clone(), self);
        let expected: Vec<Value> = access.expected.iter().map(|operand| success.state.get(*operand)).collect();
        let stored: Vec<Value> = access.from.iter().map(|operand| success.state.get(*operand)).collect();
        success.modify(access, place, Detail { puts_back: expected == stored, ..detail }, walk)?;
        success.has_failed = false;
        let taint = success.last_read();
        // What was there is what was expected, and yet it was read.
        success.take(access, &expected, taint);
        success.succeed(access, Outcome::Equal, taint);
        // What writes nothing releases nothing: on RISC-V too, psABI issue 444.
        let event = failure.reading(access, place, walk);
        failure.push(event, Detail { is_single_copy: true, ..detail })?;
        let taint = failure.last_read();
        let expected: Vec<Value> = access.expected.iter().map(|operand| failure.state.get(*operand)).collect();
        let loaded = failure.loaded(access);
        match (loaded.as_slice(), expected.as_slice()) {
            ([loaded], [expected]) => failure.state.learn(*loaded, *expected, Outcome::Different),
            ([low, high], [expected_low, expected_high]) => {
                failure.state.learn_one_differs([(*low, *expected_low), (*high, *expected_high)]);
            }
            _ => {}
        }
        failure.succeed(access, Outcome::Different, taint);
        Ok(vec![success, failure])
    }

    /// The flags say whether a compare-and-swap succeeded, where it sets them.
    fn succeed(&mut self, access: &Access, outcome: Outcome, taint: u64) {
        if access.sets_flags {
            self.state.set_flags(Flags { outcome, taint, compared: None });
        }
    }

    /// It succeeds, if nobody wrote; or it fails, as it may at any time.
    fn store_exclusive(
        self,
        access: &Access,
        place: Place,
        status: Option<Register>,
        walk: &Walk<'_>,
    ) -> Result<Vec<Way>, String> {
        let Some(watched) = self.watched.clone() else {
            return Err("a store-exclusive has no load-exclusive before it".to_owned());
        };
        let is_same = watched.values == place.values && watched.offset == access.address.offset;
        if !is_same || watched.width != access.width {
            return Err("a store-exclusive is not to the place of its load-exclusive".to_owned());
        }
        let (mut success, mut failure) = (self.clone(), self);
        let data = success.state.taint_of(&access.from);
        let stored: Vec<Value> = access.from.iter().map(|operand| success.state.get(*operand)).collect();
        let partner = Some(watched.event);
        let event = Event { half: Half::Exclusive, partner, ..success.writing(access, place, data, walk) };
        let puts_back = stored == watched.loaded;
        let detail = Detail { puts_back, ..Detail::of(success.line, access.width) };
        success.push(event, detail)?;
        success.events[watched.event].partner = Some(success.events.len() - 1);
        success.has_failed = false;
        failure.has_failed = true;
        for (way, code) in [(&mut success, 0), (&mut failure, 1)] {
            way.watched = None;
            if let Some(status) = status {
                let value = way.state.get(Operand::Constant(code));
                way.state.set(status, value);
            }
        }
        Ok(vec![success, failure])
    }
}
