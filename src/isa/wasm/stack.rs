//! WebAssembly: the depth of the operand stack along a body, and where jumps lead.
//!
//! Follows the core specification, "Validation", "Instructions": the depth before each instruction is known without running it, since
//! both ways into a place have the same. A jump names its target by how many blocks it leaves; it leads to the end of a block, or
//! to the beginning of a loop.

use super::operand::{RESULT, STACK, STACK_POINTER, local, slot, written};
use super::table::{Form, known};
use crate::isa::asm::Instruction;
use crate::isa::effect::Register;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::stack::Placed;
use std::collections::BTreeSet;

/// The instructions of a body with their registers. Where the depth is not known, as behind a call of a function whose type is not,
/// there are none.
pub(super) fn placed(body: &[Instruction<'_>]) -> Vec<Placed> {
    let Some(ends) = ends(body) else { return vec![Placed::default(); body.len()] };
    let mut walk = Walk { ends, ..Walk::default() };
    let texts: Vec<String> = body.iter().enumerate().map(|(line, one)| walk.written(line, one)).collect();
    let label = |line: usize| walk.targets.contains(&line).then(|| name(line));
    texts.into_iter().enumerate().map(|(line, operands)| Placed { label: label(line), operands }).collect()
}

/// The line where each block ends, by the line where it begins; none of a body with blocks that are not known here, as those of
/// exceptions.
fn ends(body: &[Instruction<'_>]) -> Option<Vec<usize>> {
    const OTHERS: [&str; 9] = ["if", "else", "end_", "try", "catch", "delegate", "throw", "rethrow", "resume"];
    let (mut ends, mut open) = (vec![0; body.len()], Vec::new());
    for (line, instruction) in body.iter().enumerate() {
        match known(instruction.mnemonic).map(|(_, form)| form) {
            Some(Form::Block | Form::Loop) => open.push(line),
            Some(Form::End) => ends[open.pop()?] = line,
            None if OTHERS.iter().any(|other| instruction.mnemonic.starts_with(other)) => return None,
            _ => {}
        }
    }
    open.is_empty().then_some(ends)
}

/// The label of a line.
fn name(line: usize) -> String {
    format!(".Lat{line}")
}

/// What is known of a value on the stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Nothing,
    Constant(i64),
    /// It is an address in the frame.
    Frame,
}

/// A block that is open.
#[derive(Debug, Clone, Copy)]
struct Block {
    /// The line that a jump to it leads to.
    target: usize,
    is_loop: bool,
    /// The depth of the stack before it.
    depth: usize,
    /// How many values it leaves there.
    results: usize,
    is_lost: bool,
}

/// A body on the way through it.
#[derive(Default)]
struct Walk {
    ends: Vec<usize>,
    blocks: Vec<Block>,
    stack: Vec<Known>,
    /// The locals that have an address in the frame.
    frames: BTreeSet<usize>,
    /// Whether the depth is not known.
    is_lost: bool,
    targets: BTreeSet<usize>,
}

impl Walk {
    /// The operands of an instruction with registers; empty without.
    fn written(&mut self, line: usize, instruction: &Instruction<'_>) -> String {
        let Some((mnemonic, form)) = known(instruction.mnemonic) else {
            self.is_lost = true;
            return String::new();
        };
        let text = match form {
            Form::Block | Form::Loop => Some(self.open(line, form == Form::Loop, instruction.operands)),
            Form::End => self.close(),
            Form::Jump | Form::Branch | Form::TableJump => self.jump(form, instruction.operands),
            Form::Return | Form::EndFunction => self.leave(),
            _ if self.is_lost => None,
            Form::LocalGet | Form::LocalSet | Form::LocalTee => self.local(form, instruction.operands),
            _ => self.plain(mnemonic, form, instruction.operands),
        };
        if matches!(form, Form::Jump | Form::TableJump | Form::Return | Form::Trap | Form::TailCall) {
            // What follows up to the end of the block is never executed.
            self.stack.truncate(self.blocks.last().map_or(0, |block| block.depth));
        }
        text.unwrap_or_default()
    }

    fn open(&mut self, line: usize, is_loop: bool, types: &str) -> String {
        let has_parameters = types.contains("->");
        let results = if has_parameters || types.is_empty() { 0 } else { types.split(',').count() };
        let target = if is_loop { line } else { self.ends[line] };
        let block = Block { target, is_loop, depth: self.stack.len(), results, is_lost: self.is_lost };
        self.blocks.push(block);
        self.is_lost |= has_parameters;
        text(&[], &[], "")
    }

    fn close(&mut self) -> Option<String> {
        let block = self.blocks.pop()?;
        self.stack.resize(block.depth, Known::Nothing);
        self.stack.resize(block.depth + block.results, Known::Nothing);
        self.is_lost = block.is_lost;
        Some(text(&[], &[], ""))
    }

    /// A jump out of blocks; one out of all of them returns, and is not followed.
    fn jump(&mut self, form: Form, operands: &str) -> Option<String> {
        let numbers: Vec<usize> = operands
            .trim_matches(['{', '}'])
            .split(',')
            .map(|number| number.trim().parse().ok())
            .collect::<Option<_>>()?;
        let condition = if form == Form::Jump { Vec::new() } else { self.take(1, false)? };
        let mut blocks = Vec::new();
        for number in numbers {
            let block = *self.blocks.get(self.blocks.len().checked_sub(number + 1)?)?;
            self.targets.insert(block.target);
            blocks.push(block);
        }
        let [block] = blocks.as_slice() else { return None };
        // A value that goes along has to be where the block leaves it.
        let is_there = block.is_loop || block.results == 0 || self.stack.len() == block.depth + block.results;
        is_there.then(|| text(&[], &condition, &name(block.target)))
    }

    /// The end of the function, whose result is at the top of the stack.
    fn leave(&self) -> Option<String> {
        match self.stack.len().checked_sub(1) {
            _ if self.is_lost => None,
            None => Some(text(&[], &[], "")),
            Some(top) => Some(text(&[Register::General(RESULT)], &[written(slot(top)?)], "")),
        }
    }

    fn local(&mut self, form: Form, operands: &str) -> Option<String> {
        let number: usize = operands.parse().ok()?;
        let own = local(number);
        if form == Form::LocalGet {
            let is_frame = self.frames.contains(&number);
            self.stack.push(if is_frame { Known::Frame } else { Known::Nothing });
            return Some(text(&[slot(self.stack.len() - 1)?], &[written(own?)], ""));
        }
        let is_frame = self.stack.last() == Some(&Known::Frame);
        let value = self.take(1, false)?;
        if is_frame {
            self.frames.insert(number)
        } else {
            self.frames.remove(&number)
        };
        if form == Form::LocalTee {
            self.stack.push(if is_frame { Known::Frame } else { Known::Nothing });
        }
        Some(text(&[own?], &value, ""))
    }

    /// An instruction that takes values from the stack and leaves others there.
    fn plain(&mut self, mnemonic: &Mnemonic, form: Form, operands: &str) -> Option<String> {
        let Some((takes, leaves)) = signature(mnemonic, form, operands) else {
            self.is_lost = true;
            return None;
        };
        let above = self.stack.get(self.stack.len().saturating_sub(takes)..).unwrap_or_default();
        let result = result(mnemonic, form, operands, above);
        let is_number = matches!(
            form,
            Form::Compute(_) | Form::Compare | Form::IsZero | Form::Load(_) | Form::Store(_) | Form::Modify
        );
        let mut values = self.take(takes, is_number)?;
        let first = self.stack.len();
        self.stack.resize(first + leaves, result);
        let mut to: Vec<Register> = (first..self.stack.len()).map(slot).collect::<Option<_>>()?;
        let is_stack_pointer = operands == STACK_POINTER;
        match form {
            Form::GlobalGet if is_stack_pointer => values.push(written(Register::General(STACK))),
            Form::GlobalSet if is_stack_pointer => to.push(Register::General(STACK)),
            _ => {}
        }
        Some(text(&to, &values, operands))
    }

    /// Takes values from the stack, the one at the top last. Of numbers, constants are written as such.
    fn take(&mut self, count: usize, is_number: bool) -> Option<Vec<String>> {
        let Some(first) = self.stack.len().checked_sub(count).filter(|_| !self.is_lost) else {
            self.is_lost = true;
            return None;
        };
        let values = self.stack.split_off(first);
        let value = |(index, known): (usize, &Known)| {
            let register = written(slot(first + index)?);
            Some(match known {
                Known::Constant(value) if is_number => value.to_string(),
                Known::Frame if index == 0 && is_number => format!("frame {register}"),
                _ => register,
            })
        };
        values.iter().enumerate().map(value).collect()
    }
}

/// What is known of what an instruction leaves on the stack.
fn result(mnemonic: &Mnemonic, form: Form, operands: &str, above: &[Known]) -> Known {
    match (form, above) {
        (Form::GlobalGet, _) if operands == STACK_POINTER => Known::Frame,
        (Form::Constant, _) if mnemonic.base.starts_with('i') => {
            operands.parse().map_or(Known::Nothing, Known::Constant)
        }
        (Form::Compute(_), [Known::Frame, Known::Constant(_)]) => match mnemonic.suffix("operation") {
            Some(".add" | ".sub" | ".and") => Known::Frame,
            _ => Known::Nothing,
        },
        _ => Known::Nothing,
    }
}

/// How many values an instruction takes from the stack, and how many it leaves there.
fn signature(mnemonic: &Mnemonic, form: Form, operands: &str) -> Option<(usize, usize)> {
    Some(match form {
        Form::Fence | Form::Nothing | Form::Trap => (0, 0),
        Form::GlobalGet | Form::Constant | Form::MemorySize => (0, 1),
        Form::GlobalSet | Form::Drop => (1, 0),
        Form::Load(_) | Form::IsZero | Form::Extend | Form::MemoryGrow => (1, 1),
        Form::Store(_) => (2, 0),
        Form::Compare | Form::Notify => (2, 1),
        Form::Compute(count) => (count.into(), 1),
        Form::Modify if mnemonic.suffix("modification") == Some(".cmpxchg") => (3, 1),
        Form::Modify => (2, 1),
        Form::Select | Form::Wait => (3, 1),
        Form::Many => (3, 0),
        Form::Call | Form::TailCall => typed(operands).1?,
        Form::CallIndirect => {
            let (takes, leaves) = typed(operands).1?;
            (takes + 1, leaves)
        }
        Form::LocalGet | Form::LocalSet | Form::LocalTee => return None,
        Form::Block | Form::Loop | Form::End | Form::EndFunction => return None,
        Form::Jump | Form::Branch | Form::TableJump | Form::Return => return None,
    })
}

/// A function and how many values it takes and gives, if its type follows: `f (i32, i64) -> (i32)`.
pub(super) fn typed(operands: &str) -> (&str, Option<(usize, usize)>) {
    let split = || {
        let (front, results) = operands.strip_suffix(')')?.rsplit_once(" -> (")?;
        let (name, parameters) = front.strip_suffix(')')?.rsplit_once('(')?;
        Some((name.trim_end(), count(parameters)?, count(results)?))
    };
    match split() {
        Some((name, takes, leaves)) => (name.trim_end_matches(','), Some((takes, leaves))),
        None => (operands, None),
    }
}

/// How many types a list has.
fn count(types: &str) -> Option<usize> {
    const TYPES: [&str; 8] = ["i32", "i64", "f32", "f64", "v128", "funcref", "externref", "exnref"];
    if types.is_empty() {
        return Some(0);
    }
    let types: Vec<&str> = types.split(", ").collect();
    types.iter().all(|one| TYPES.contains(one)).then_some(types.len())
}

/// The notation: `[s0 = s0, 8] 4`.
fn text(to: &[Register], from: &[String], rest: &str) -> String {
    let to: Vec<String> = to.iter().map(|register| written(*register)).collect();
    format!("[{} = {}] {rest}", to.join(", "), from.join(", "))
}
