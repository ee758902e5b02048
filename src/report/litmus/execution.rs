//! An execution as a litmus test: its condition holds if a model allows an execution with these values read and left.

use super::comment;
use crate::isa::Isa;
use crate::isa::notation::{Making, Writer};
use crate::model::{Event, Execution, Half};
use std::collections::BTreeMap;

/// One thread of a test under construction.
#[derive(Default)]
struct Thread {
    lines: Vec<String>,
    /// How many registers are taken.
    taken: usize,
    labels: usize,
    locations: Vec<usize>,
    /// The branches that are written: the events that they depend on, as bits.
    branched: u64,
    /// The last store-exclusive, if its status is still in a condition register only, and a register for it.
    unsaid: Option<(usize, String)>,
}

/// A test under construction.
struct Written<'a> {
    writer: &'a Writer,
    execution: &'a Execution,
    threads: Vec<Thread>,
    /// The register with what each event read.
    registers: BTreeMap<usize, &'a str>,
    conditions: Vec<String>,
}

/// The litmus test of an execution on an instruction set: an instruction for each event, with its annotations and dependencies,
/// and a condition that the reads read what they do there, and that the last writes are last. What an instruction of the source
/// computes is not in it; the comment can say where it is from.
///
/// # Errors
///
/// Fails if the instruction set has no notation for executions, or no instruction for an event.
pub fn of_execution(isa: &str, name: &str, about: &str, execution: &Execution) -> Result<String, String> {
    let isa: &Isa = crate::isa::isa(isa).ok_or_else(|| format!("there is no notation for {isa}"))?;
    let writer = isa.litmus.and_then(|notation| notation.writer);
    let writer = writer.ok_or_else(|| format!("executions of {} are not written", isa.names[0]))?;
    let threads = execution.events.iter().map(|event| event.thread + 1).max().unwrap_or(0);
    let mut written = Written {
        writer,
        execution,
        threads: (0..threads).map(|_| Thread::default()).collect(),
        registers: BTreeMap::new(),
        conditions: Vec::new(),
    };
    for (index, event) in execution.events.iter().enumerate() {
        written.add(index, event)?;
    }
    for thread in 0..threads {
        written.say(thread);
    }
    written.last_writes();
    let name: String = name.chars().filter(|one| one.is_ascii_alphanumeric() || "+-_.".contains(*one)).collect();
    Ok(format!("{} {name}\n(* {} *)\n{}", writer.head, comment(about), written.rendered()))
}

/// The names of locations.
fn place(location: usize) -> String {
    ["x", "y", "z"].get(location).map_or_else(|| format!("l{location}"), |name| (*name).to_owned())
}

impl<'a> Written<'a> {
    fn add(&mut self, index: usize, event: &'a Event) -> Result<(), String> {
        let thread = event.thread;
        // The write of an atomic instruction is written with its read.
        let is_second = event.half == Half::Atomic && !event.reads;
        if is_second {
            return Ok(());
        }
        self.branches(event);
        let Writer { fence, access, .. } = self.writer;
        if let Some(barrier) = event.fence {
            let line = fence(barrier).ok_or_else(|| format!("no instruction is the fence {barrier:?}"))?;
            self.threads[thread].lines.push(line);
            return Ok(());
        }
        let write = event.partner.filter(|_| event.half == Half::Atomic).map(|partner| &self.execution.events[partner]);
        let writing = if event.writes { Some(index) } else { event.partner.filter(|_| write.is_some()) };
        let data = write.map_or(event.data, |write| write.data & !(1 << index)) & !(1 << index);
        let to = self.register(thread)?;
        // Where instructions name locations, they need no other register.
        let spare = if self.writer.addresses.is_empty() { to } else { self.register(thread)? };
        let (address, data) = (self.those(event.address), self.those(data));
        if !self.threads[thread].locations.contains(&event.location) {
            self.threads[thread].locations.push(event.location);
        }
        let name = place(event.location);
        let held = self.writer.addresses.get(event.location).copied();
        if held.is_none() && !self.writer.addresses.is_empty() {
            return Err("it has more locations than registers for their addresses".to_owned());
        }
        let value = writing.map_or(0, |write| self.value(write));
        let making =
            Making { event, write, place: held.unwrap_or(&name), to, spare, value, address: &address, data: &data };
        let lines = access(&making).ok_or("no instruction makes such an access")?;
        self.threads[thread].lines.extend(lines);
        if event.reads && !event.is_discarded {
            self.registers.insert(index, to);
            let read = self.execution.reads_from[index].map_or(0, |source| self.value(source));
            self.conditions.push(format!("{thread}:{to}={read}"));
        } else if event.half == Half::Exclusive && event.writes {
            if self.writer.status.is_some() {
                self.threads[thread].unsaid = Some((index, to.to_owned()));
            } else {
                self.registers.insert(index, to);
                self.conditions.push(format!("{thread}:{to}=0"));
            }
        }
        Ok(())
    }

    /// A condition register says whether the last store-exclusive of a thread wrote: it is kept, by a branch, before another takes
    /// its place or something depends on it, or at the end.
    fn say(&mut self, thread: usize) {
        let (Some(status), Some((index, register))) = (self.writer.status, self.threads[thread].unsaid.take()) else {
            return;
        };
        let lines = status(&register, &self.label(thread));
        self.threads[thread].lines.extend(lines);
        self.threads[thread].branched |= 1 << index;
        self.conditions.push(format!("{thread}:{register}=1"));
    }

    /// A label that is not used yet.
    fn label(&mut self, thread: usize) -> String {
        let labels = &mut self.threads[thread].labels;
        *labels += 1;
        format!("L{thread}{}", *labels - 1)
    }

    /// Branches that later events depend on: to the next instruction, taken or not.
    fn branches(&mut self, event: &Event) {
        let unsaid = self.threads[event.thread].unsaid.as_ref().map(|(index, _)| *index);
        let is_next = event.half == Half::Exclusive && event.writes;
        if unsaid.is_some_and(|index| is_next || event.control >> index & 1 == 1) {
            self.say(event.thread);
        }
        let open = event.control & !self.threads[event.thread].branched;
        self.threads[event.thread].branched |= open;
        for register in self.those(open) {
            let label = self.label(event.thread);
            let lines = (self.writer.branch)(register, &label);
            self.threads[event.thread].lines.extend(lines.into_iter().chain([format!("{label}:")]));
        }
    }

    /// A register that is not taken.
    fn register(&mut self, thread: usize) -> Result<&'a str, String> {
        let taken = &mut self.threads[thread].taken;
        *taken += 1;
        let register = self.writer.registers.get(*taken - 1).copied();
        register.ok_or_else(|| "a thread has more events than registers for them".to_owned())
    }

    /// The registers of what these events read.
    fn those(&self, events: u64) -> Vec<&'a str> {
        self.registers.iter().filter(|(event, _)| events >> **event & 1 == 1).map(|(_, register)| *register).collect()
    }

    /// What an event writes: its rank among the writes to its location, from 1.
    fn value(&self, write: usize) -> usize {
        let Execution { events, coherence, .. } = self.execution;
        let is_before = |other: usize| {
            events[other].writes
                && events[other].location == events[write].location
                && coherence[other] < coherence[write]
        };
        1 + (0..events.len()).filter(|other| is_before(*other)).count()
    }

    /// The condition says which write is last, where there are several.
    fn last_writes(&mut self) {
        let mut last: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (index, event) in self.execution.events.iter().enumerate().filter(|(_, event)| event.writes) {
            let (count, highest) = last.entry(event.location).or_default();
            (*count, *highest) = (*count + 1, (*highest).max(self.value(index)));
        }
        let several = last.into_iter().filter(|(_, (count, _))| *count > 1);
        self.conditions.extend(several.map(|(location, (_, value))| format!("{}={value}", place(location))));
    }

    fn rendered(&self) -> String {
        let mut text = "{\n".to_owned();
        for (index, thread) in self.threads.iter().enumerate() {
            let mut locations = thread.locations.clone();
            locations.sort_unstable();
            let held = locations.iter().filter_map(|location| {
                let register = self.writer.addresses.get(*location)?;
                Some(format!("{index}:{register}={};", place(*location)))
            });
            let line = held.collect::<Vec<_>>().join(" ");
            if !line.is_empty() {
                text.push_str(&format!("{line}\n"));
            }
        }
        text.push_str("}\n");
        let lines: Vec<&[String]> = self.threads.iter().map(|thread| thread.lines.as_slice()).collect();
        text + &super::columns(&lines, &self.conditions)
    }
}
