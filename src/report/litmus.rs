//! Litmus tests in the format of herd7 and litmus7, made of the instructions of cells.
//!
//! A litmus shape says which cell accesses which location in which thread, and which outcome is asked about. A thread
//! is the bodies of its cells in sequence. Before each body, registers that no body uses give it its address and its
//! value; after it, another one keeps its result. Labels become unique, and a return jumps to the end of its cell.
//!
//! The format: <https://github.com/herd/herdtools7>, `doc` and `lib/{AArch64,X86_64,RISCV}Parser.mly`. Instructions
//! that these grammars do not have are refused.

mod execution;

pub use execution::of_execution;

use crate::base::untrusted::visible;
use crate::isa::asm::Dialect;
use crate::isa::effect::Effect;
use crate::isa::notation::{Notation, Written};
use crate::isa::{Class, ISAS};
use crate::model::{Does, Shape, Slot};
use crate::probe::{Modification, Operand, OperationKind, Probe, ResultUse, Type};
use crate::read::matrix::{Body, BodyLine, Column};
use std::fmt::Write as _;

/// A cell in a test.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    /// Its probe.
    pub probe: &'a Probe,
    /// Its instructions.
    pub body: &'a Body,
}

/// The litmus test of a shape on an instruction set, made of these cells. The cells are the accesses of the shape in
/// order, repeated if there are too few. A fence comes after the access that it follows.
///
/// # Errors
///
/// Fails if a cell does not make the access that the shape needs, or has an instruction that herd7 does not know.
pub fn test(column: &Column, shape: &Shape, cells: &[Cell<'_>]) -> Result<String, String> {
    let Column { isa, name: target, dialect, .. } = column;
    let notation = notation(isa)?;
    let accesses = cells.iter().filter(|cell| !is_fence(cell)).count();
    if accesses == 0 || !shape.slots.len().is_multiple_of(accesses) {
        let (name, wanted) = (shape.name, shape.slots.len());
        return Err(format!("{name} has {wanted} accesses, which is not a multiple of {accesses} cells"));
    }
    let mut threads: Vec<Thread> = (0..shape.threads()).map(|_| Thread::default()).collect();
    let mut conditions = Vec::new();
    let mut widths: [Option<u16>; NAMES.len()] = [None; NAMES.len()];
    let mut turn = cells.iter().cycle();
    for slot in shape.slots {
        let cell =
            turn.next().filter(|cell| !is_fence(cell)).ok_or("a fence comes after an access: name that first")?;
        let thread = &mut threads[slot.thread];
        let width = check(cell, slot)?;
        if *widths[slot.location].get_or_insert(width) != width {
            return Err(format!("the accesses to {} are of different widths", NAMES[slot.location]));
        }
        thread.add((notation, *dialect), cell, Some((slot, value_of(shape, slot))))?;
        if let Does::Read(source) | Does::Modify(source) = slot.does {
            let register = notation.results.get(thread.results).ok_or("a thread has too many reads")?;
            thread.lines.push((notation.keep)(register));
            thread.results += 1;
            let value = source.map_or(0, |source| value_of(shape, &shape.slots[source]));
            conditions.push(format!("{}:{register}={value}", slot.thread));
        }
        while let Some(fence) = turn.clone().next().filter(|cell| is_fence(cell)) {
            turn.next();
            threads[slot.thread].add((notation, *dialect), fence, None)?;
        }
    }
    for (location, name) in NAMES.iter().enumerate() {
        let writes = |slot: &&Slot| slot.location == location && matches!(slot.does, Does::Write(_));
        let values: Vec<usize> = shape.slots.iter().filter(writes).map(|slot| value_of(shape, slot)).collect();
        if values.len() > 1 {
            conditions.push(format!("{name}={}", values.iter().max().unwrap_or(&0)));
        }
    }
    let names: Vec<String> = cells.iter().map(|cell| cell.probe.name()).collect();
    // A register without a declared type is an `int`.
    let types: Vec<String> = (NAMES.iter().zip(widths))
        .filter_map(|(name, width)| Some(format!("uint{}_t {name};", width.filter(|width| *width != 32)?)))
        .collect();
    let cells = comment(&format!("{target}: {}", names.join(", ")));
    let head = format!("{} {}\n(* {cells} *)\n", notation.name, shape.name);
    Ok(head + &rendered(notation, &types, &threads, &conditions))
}

/// A text in a comment, which it neither ends nor nests.
fn comment(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ").replace('*', "∗").replace('"', "'")
}

/// The notation of an instruction set.
fn notation(isa: &str) -> Result<&'static Notation, String> {
    let notations = || ISAS.iter().filter_map(|isa| isa.litmus);
    notations().find(|notation| notation.isas.contains(&isa)).ok_or_else(|| {
        let known: Vec<&str> = notations().flat_map(|notation| notation.isas).copied().collect();
        format!("there is no notation for {isa}: herd7 tests are made for {}", known.join(", "))
    })
}

/// The locations.
const NAMES: [&str; 3] = ["x", "y", "z"];

/// The value that an access leaves behind: its position among the writes to its location, from 1; for a
/// read-modify-write, one more than the value it read.
fn value_of(shape: &Shape, slot: &Slot) -> usize {
    match slot.does {
        Does::Write(rank) => rank + 1,
        Does::Modify(Some(source)) => value_of(shape, &shape.slots[source]) + 1,
        Does::Modify(None) | Does::Compete => 1,
        Does::Read(_) => 0,
    }
}

/// The read-modify-writes with a known result: they write the operand, or the sum of it and the old value.
const SWAP: OperationKind = OperationKind::ReadModifyWrite(Modification::Exchange);
const ADD: OperationKind = OperationKind::ReadModifyWrite(Modification::Add);

fn is_fence(cell: &Cell<'_>) -> bool {
    cell.probe.value_type.is_none()
}

/// The width of a cell's access, if it makes the access that the shape needs.
fn check(cell: &Cell<'_>, slot: &Slot) -> Result<u16, String> {
    let Cell { probe, .. } = cell;
    let name = probe.name();
    // An addition leaves the old value plus 1.
    let (known, what): (&[OperationKind], &str) = match slot.does {
        Does::Read(_) => (&[OperationKind::Load], "a load"),
        Does::Write(_) => (&[OperationKind::Store, SWAP, ADD], "a store, swap or fetch_add"),
        Does::Modify(_) | Does::Compete => (&[SWAP, ADD], "a swap or fetch_add"),
    };
    if !probe.is_baseline() && !known.contains(&probe.kind()) {
        let (place, thread) = (NAMES[slot.location], slot.thread);
        return Err(format!("{name} is the access of thread {thread} to {place}, which must be {what}"));
    }
    if probe.is_baseline() || !matches!(probe.operand(), Operand::None | Operand::Register) {
        return Err(format!("{name} is not atomic or has a constant operand: the test has values of its own"));
    }
    if matches!(slot.does, Does::Read(_) | Does::Modify(_)) && probe.result != Some(ResultUse::Used) {
        return Err(format!("{name} drops its result, but the shape needs it"));
    }
    // The largest value of a test is 3; a bool is 0 or 1.
    match probe.value_type {
        Some(Type::BOOL | Type::I128 | Type::U128) => {
            Err(format!("{name} cannot hold the values of the test: take an integer of up to 64 bits"))
        }
        // All three instruction sets have pointers of 64 bits.
        Some(value_type) => Ok(value_type.width.bits(64)),
        None => Ok(0),
    }
}

/// The notation of a thread, and the syntax of the compiler's text.
type Form = (&'static Notation, Dialect);

/// One thread under construction.
#[derive(Default)]
struct Thread {
    lines: Vec<String>,
    cells: usize,
    results: usize,
    locations: Vec<usize>,
}

impl Thread {
    /// Adds a cell that makes an access and leaves a value, or a fence.
    fn add(&mut self, form: Form, cell: &Cell<'_>, slot: Option<(&Slot, usize)>) -> Result<(), String> {
        let (notation, _) = form;
        let prefix = format!("C{}", self.cells);
        self.cells += 1;
        if let Some((slot, left)) = slot {
            let value = match slot.does {
                Does::Read(_) => None,
                _ if cell.probe.kind() == ADD => Some(1),
                Does::Write(_) | Does::Modify(_) | Does::Compete => Some(left),
            };
            self.lines.extend((notation.enter)(notation.addresses[slot.location], value));
            if !self.locations.contains(&slot.location) {
                self.locations.push(slot.location);
            }
        }
        self.body(form, cell, &prefix)
    }

    fn body(&mut self, (notation, dialect): Form, cell: &Cell<'_>, prefix: &str) -> Result<(), String> {
        let refused = |reason: String| format!("{} cannot be written for herd7: {reason}", cell.probe.name());
        let last = cell.body.lines.len().saturating_sub(1);
        let mut has_end = false;
        for (index, line) in cell.body.lines.iter().enumerate() {
            let operation = match line {
                BodyLine::Label(label) => {
                    self.lines.push(format!("{}:", unique(label, prefix)));
                    continue;
                }
                BodyLine::Bracket(bracket) => return Err(refused(format!("`{bracket}`"))),
                BodyLine::Operation(operation) => operation,
            };
            if operation.class() == Class::Call {
                return Err(refused(format!("it calls `{}`", operation.operands.join(", "))));
            }
            let Some(decoded) = &operation.decoded else {
                return Err(refused(format!("`{}` is not known", operation.mnemonic)));
            };
            if decoded.effect == Effect::Return {
                if index < last {
                    has_end = true;
                    self.lines.push((notation.jump)(&format!("{prefix}End")));
                }
                continue;
            }
            let operands: Vec<String> = operation.operands.iter().map(|operand| unique(operand, prefix)).collect();
            let written = Written { decoded, prefix: &operation.prefix, operands: &operands, dialect };
            self.lines.extend((notation.instruction)(&written).map_err(refused)?);
        }
        if has_end {
            self.lines.push(format!("{prefix}End:"));
        }
        Ok(())
    }
}

/// A local label, unique in its thread: `.L1` of the first cell is `C0L1`.
fn unique(operand: &str, prefix: &str) -> String {
    operand.strip_prefix(".L").map_or_else(|| operand.to_owned(), |rest| format!("{prefix}L{rest}"))
}

fn rendered(notation: &Notation, types: &[String], threads: &[Thread], conditions: &[String]) -> String {
    let mut text = "{\n".to_owned();
    for line in types {
        text.push_str(line);
        text.push('\n');
    }
    for (index, thread) in threads.iter().enumerate() {
        let mut locations = thread.locations.clone();
        locations.sort_unstable();
        let places = locations.iter().map(|place| format!("{index}:{}={};", notation.addresses[*place], NAMES[*place]));
        let _ = writeln!(text, "{}", places.collect::<Vec<_>>().join(" "));
    }
    text.push_str("}\n");
    let lines: Vec<&[String]> = threads.iter().map(|thread| thread.lines.as_slice()).collect();
    text + &columns(&lines, conditions)
}

/// The columns of instructions, and the condition.
fn columns(threads: &[&[String]], conditions: &[String]) -> String {
    let rows = threads.iter().map(|lines| lines.len()).max().unwrap_or_default();
    let widths: Vec<usize> =
        threads.iter().map(|lines| lines.iter().map(String::len).max().unwrap_or_default().max(2)).collect();
    let row = |cells: Vec<String>| {
        let padded: Vec<String> = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        format!(" {} ;\n", padded.join(" | "))
    };
    let mut text = row((0..threads.len()).map(|index| format!("P{index}")).collect());
    for line in 0..rows {
        text.push_str(&row(threads.iter().map(|lines| lines.get(line).cloned().unwrap_or_default()).collect()));
    }
    let _ = writeln!(text, "exists ({})", conditions.join(" /\\ "));
    text
}

#[cfg(test)]
mod tests;
