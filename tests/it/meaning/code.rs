//! A body as lines of text, with what the decoder knows of each: the registers that it uses, where control continues,
//! which registers are live. It knows nothing of the comparison.

use asm_matrix::isa::abi::{Abi, Place};
use asm_matrix::isa::asm::{Instruction, operands};
use asm_matrix::isa::decoded::{Decoded, Decoder};
use asm_matrix::isa::effect::{Access, Effect, Register};
use asm_matrix::isa::{Class, isa};
use asm_matrix::read::matrix::Column;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

/// A small generator of numbers (xorshift64*): the same cases on every machine.
#[derive(Debug, Clone)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).expect("31 bits") % end
    }

    /// One of these; none if there is none.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len())) }
    }
}

/// The names of the registers of an ISA: by their numbers, all names of each.
pub(crate) fn names(isa: &str) -> Vec<Vec<String>> {
    let numbered = |format: &dyn Fn(usize) -> Vec<String>| (0..32).map(format).collect();
    match isa {
        "aarch64" => numbered(&|number| vec![format!("w{number}"), format!("x{number}")]),
        "riscv64" => numbered(&|number| {
            vec![match number {
                5..=7 => format!("t{}", number - 5),
                8 | 9 => format!("s{}", number - 8),
                10..=17 => format!("a{}", number - 10),
                18..=27 => format!("s{}", number - 16),
                28..=31 => format!("t{}", number - 25),
                _ => ["zero", "ra", "sp", "gp", "tp"][number].to_owned(),
            }]
        }),
        _ => {
            let old = |name: &str| ["r%", "e%", "%", "%l"].map(|form| form.replace('%', name)).to_vec();
            let mut names: Vec<Vec<String>> =
                ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"].iter().map(|name| old(name)).collect();
            for (name, short) in names.iter_mut().zip(["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"]) {
                short.clone_into(&mut name[3]);
            }
            names.extend((8..16).map(|number| ["", "d", "w", "b"].map(|suffix| format!("r{number}{suffix}")).to_vec()));
            names
        }
    }
}

/// A line with each of its words replaced.
pub(crate) fn reworded(line: &str, word: &impl Fn(&str) -> String) -> String {
    let is_word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.');
    let mut text = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|character| is_word(character) != is_word(first)).unwrap_or(rest.len());
        text.push_str(&if is_word(first) { word(&rest[..end]) } else { rest[..end].to_owned() });
        rest = &rest[end..];
    }
    text
}

/// What is known of a target, and its decoder.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) name: String,
    pub(crate) abi: Abi,
    pub(crate) names: Vec<Vec<String>>,
    by_name: HashMap<String, (u8, usize)>,
    decoder: RefCell<Decoder>,
}

impl Reader {
    pub(crate) fn of(column: &Column) -> Reader {
        let isa = isa(&column.isa).expect("it has a folder");
        let names = names(&column.isa);
        let numbered = names.iter().zip(0_u8..);
        let by_name = numbered.flat_map(|(names, number)| {
            names.iter().enumerate().map(move |(form, name)| (name.clone(), (number, form)))
        });
        Reader {
            name: column.isa.clone(),
            abi: (isa.abi)(&column.isa, &column.triple),
            by_name: by_name.collect(),
            names,
            decoder: RefCell::new(Decoder::new(Some(isa), column.dialect)),
        }
    }

    pub(crate) fn is(&self, isa: &str) -> bool {
        self.name == isa
    }

    /// The decoded form of an instruction.
    pub(crate) fn decode(&self, line: &str) -> Option<Arc<Decoded>> {
        let line = line.trim();
        let (prefix, rest) = line.strip_prefix("lock ").map_or(("", line), |rest| ("lock", rest));
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        self.decoder.borrow_mut().decode(line, &Instruction { prefix, mnemonic, operands })
    }

    /// The name of a general register in this many bits.
    pub(crate) fn name(&self, number: u8, bits: u16) -> &str {
        let names = &self.names[usize::from(number)];
        let form = match self.name.as_str() {
            "aarch64" => usize::from(bits == 64),
            "riscv64" => 0,
            _ => match bits {
                64 => 0,
                32 => 1,
                16 => 2,
                _ => 3,
            },
        };
        &names[form]
    }

    /// The number of a general register and its form, by its name.
    pub(crate) fn register(&self, word: &str) -> Option<(u8, usize)> {
        self.by_name.get(word).copied()
    }
}

/// A line of a body.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Without its margin.
    pub(crate) text: String,
    /// None for a label, and for an instruction that is unknown.
    pub(crate) decoded: Option<Arc<Decoded>>,
    pub(crate) prefix: String,
    pub(crate) mnemonic: String,
    pub(crate) operands: Vec<String>,
}

impl Line {
    pub(crate) fn label(&self) -> Option<&str> {
        self.text.strip_suffix(':')
    }

    pub(crate) fn effect(&self) -> &Effect {
        self.decoded.as_ref().map_or(&Effect::Opaque(Class::Unknown), |decoded| &decoded.effect)
    }

    pub(crate) fn class(&self) -> Class {
        self.decoded.as_ref().map_or(Class::Unknown, |decoded| decoded.class())
    }

    /// Its access, if it is one of memory that others see.
    pub(crate) fn access(&self) -> Option<&Access> {
        match self.effect() {
            Effect::Access(access)
                if !self.is_on_stack() && !self.text.contains("GOT") && !access.address.is_constant() =>
            {
                Some(access)
            }
            _ => None,
        }
    }

    pub(crate) fn is_on_stack(&self) -> bool {
        self.decoded.as_ref().is_some_and(|decoded| decoded.is_on_stack)
    }

    pub(crate) fn is_fence(&self) -> bool {
        self.class() == Class::Fence
    }

    /// Whether it only computes registers.
    pub(crate) fn computes(&self) -> bool {
        let kept = ["nop", "isb", "hint", "pause", "yield", "clrex", "ud2"];
        self.class() == Class::Other && !kept.contains(&self.mnemonic.as_str()) && self.uses().is_some()
    }

    /// The local label that it jumps to.
    pub(crate) fn target(&self) -> Option<&str> {
        match self.effect() {
            Effect::Branch(_, label) | Effect::Jump(label) if label.starts_with(".L") => Some(label),
            _ => None,
        }
    }

    pub(crate) fn is_conditional(&self) -> bool {
        matches!(self.effect(), Effect::Branch(..))
    }

    /// Whether it calls a function that returns here; of one through a register, the decoder may only know the class.
    pub(crate) fn is_call(&self) -> bool {
        matches!(self.effect(), Effect::Call { is_tail: false, .. } | Effect::CallHere(_) | Effect::Opaque(Class::Call))
    }

    /// Whether it leaves the function for another.
    pub(crate) fn is_tail_call(&self) -> bool {
        match self.effect() {
            Effect::Call { is_tail, .. } => *is_tail,
            Effect::Jump(_) => self.target().is_none(),
            Effect::Opaque(class) => *class == Class::Branch,
            _ => false,
        }
    }

    /// Whether it calls, or jumps to, a part of the function that keeps to no calling convention.
    pub(crate) fn is_outlined(&self) -> bool {
        self.text.contains("OUTLINED_FUNCTION")
    }

    fn uses(&self) -> Option<&[asm_matrix::isa::registers::Use]> {
        Some(&self.decoded.as_ref()?.uses.as_ref()?.list)
    }

    pub(crate) fn reads(&self, register: Register) -> bool {
        self.uses().is_none_or(|uses| uses.iter().any(|one| one.register == register && one.role.reads()))
    }

    pub(crate) fn writes(&self, register: Register) -> bool {
        self.uses().is_none_or(|uses| uses.iter().any(|one| one.register == register && one.role.writes()))
    }

    /// The registers that it writes.
    pub(crate) fn written(&self) -> Vec<Register> {
        self.uses().into_iter().flatten().filter(|one| one.role.writes()).map(|one| one.register).collect()
    }

    pub(crate) fn used(&self) -> Vec<Register> {
        self.uses().into_iter().flatten().map(|one| one.register).collect()
    }

    pub(crate) fn sets_flags(&self) -> bool {
        self.written().iter().any(|register| matches!(register, Register::Condition(_)))
    }

    /// Whether a register of one is written by one of the two.
    pub(crate) fn touches(&self, other: &Line) -> bool {
        let (Some(one), Some(other)) = (self.uses(), other.uses()) else { return true };
        one.iter().any(|one| {
            other.iter().any(|other| one.register == other.register && (one.role.writes() || other.role.writes()))
        })
    }
}

/// A body.
#[derive(Debug, Clone)]
pub(crate) struct Code<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) lines: Vec<Line>,
    /// The call that the body ends with, which never returns; of a rewritten body, that of the original.
    endless: Option<Arc<str>>,
}

/// Registers as bits: general, vector, and the flags.
type Set = u128;

fn bit(register: Register) -> Set {
    match register {
        Register::General(number) => 1 << number,
        Register::Vector(number) => 1 << (32 + number),
        Register::Float(number) => 1 << (64 + number),
        Register::Condition(number) => 1 << (80 + number),
    }
}

impl<'a> Code<'a> {
    pub(crate) fn of(text: &str, reader: &'a Reader) -> Code<'a> {
        let mut code = Code { reader, lines: Vec::new(), endless: None };
        code.lines = text.lines().map(|line| code.line(line)).collect();
        code.endless = code.lines.last().filter(|line| line.is_call()).map(|line| Arc::from(line.text.as_str()));
        code
    }

    /// The body with other lines.
    pub(crate) fn having(&self, lines: Vec<Line>) -> Code<'a> {
        Code { lines, ..self.clone() }
    }

    /// A line for this target.
    pub(crate) fn line(&self, text: &str) -> Line {
        let text = text.trim().to_owned();
        if text.ends_with(':') {
            let (prefix, mnemonic, operands) = (String::new(), String::new(), Vec::new());
            return Line { text, decoded: None, prefix, mnemonic, operands };
        }
        let (prefix, rest) = text.strip_prefix("lock ").map_or(("", text.as_str()), |rest| ("lock", rest));
        let (mnemonic, list) = rest.split_once(' ').unwrap_or((rest, ""));
        let operands = operands(list).into_iter().map(str::to_owned).collect();
        let (prefix, mnemonic) = (prefix.to_owned(), mnemonic.to_owned());
        Line { decoded: self.reader.decode(&text), text, prefix, mnemonic, operands }
    }

    pub(crate) fn text(&self) -> String {
        let margin = |line: &Line| if line.label().is_some() { "  " } else { "    " };
        self.lines.iter().flat_map(|line| [margin(line), &line.text, "\n"]).collect()
    }

    /// With some lines replaced by others.
    pub(crate) fn with(&self, from: usize, count: usize, lines: &[impl AsRef<str>]) -> Code<'a> {
        let mut code = self.clone();
        let new: Vec<Line> = lines.iter().map(|line| self.line(line.as_ref())).collect();
        code.lines.splice(from..from + count, new);
        code
    }

    /// Where a label is.
    pub(crate) fn place(&self, label: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.label() == Some(label))
    }

    /// A label that the body does not name.
    pub(crate) fn new_label(&self) -> String {
        let numbers = self.lines.iter().flat_map(|line| line.text.split(".L").skip(1)).filter_map(|rest| {
            let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
            rest[..end].parse::<usize>().ok()
        });
        format!(".L{}", numbers.max().unwrap_or(0) + 1)
    }

    /// Whether all is understood well enough to be changed: every instruction, and every target of a jump.
    pub(crate) fn is_whole(&self) -> bool {
        self.lines.iter().all(|line| {
            let is_known = line.label().is_some() || line.decoded.is_some();
            is_known && line.target().is_none_or(|label| self.place(label).is_some())
        })
    }

    /// Whether control continues with the next line. A function that never returns shows it by its name, as long as a
    /// body is rewritten: nothing has to follow its call.
    pub(crate) fn continues(&self, at: usize) -> bool {
        let line = &self.lines[at];
        if line.label().is_some() {
            return true;
        }
        if line.is_call() {
            let never = ["panic", "abort", "unwrap_failed", "expect_failed", "handle_alloc_error"];
            return self.endless.as_deref() != Some(&*line.text) && !never.iter().any(|name| line.text.contains(name));
        }
        !line.is_tail_call() && !matches!(line.effect(), Effect::Jump(_) | Effect::Return | Effect::Trap)
    }

    /// The lines after a line.
    pub(crate) fn successors(&self, at: usize) -> Vec<usize> {
        let mut after = Vec::new();
        if self.continues(at) && at + 1 < self.lines.len() {
            after.push(at + 1);
        }
        after.extend(self.lines[at].target().and_then(|label| self.place(label)));
        after
    }

    /// The registers that are live before each line, as sets.
    fn live_sets(&self) -> Vec<Set> {
        let Abi { arguments, results, preserved, reserved, stack, .. } = &self.reader.abi;
        let set = |numbers: &[u8]| numbers.iter().fold(0, |set, number| set | bit(Register::General(*number)));
        let vectors = ((1 << 32) - 1) << 32;
        let kept = set(preserved) | set(reserved) | bit(*stack);
        let changed = self.reader.abi.changed().fold(0, |set, register| set | bit(register));
        let mut alive = vec![0; self.lines.len() + 1];
        let mut is_changed = true;
        while std::mem::take(&mut is_changed) {
            for at in (0..self.lines.len()).rev() {
                let line = &self.lines[at];
                let after = self.successors(at).iter().fold(0, |set, next| set | alive[*next]);
                let (read, written) = line.uses().map_or((Set::MAX, 0), |uses| {
                    let of = |is: &dyn Fn(&asm_matrix::isa::registers::Use) -> bool| {
                        uses.iter().filter(|one| is(one)).fold(0, |set, one| set | bit(one.register))
                    };
                    (of(&|one| one.role.reads()), of(&|one| one.role.writes() && !one.role.reads()))
                });
                // A part that the compiler's outliner moved out takes its values anywhere.
                let called = if line.is_outlined() { Set::MAX } else { kept | set(arguments) | vectors | read };
                let before = if line.label().is_some() {
                    after
                } else if line.is_tail_call() {
                    called
                } else if line.is_call() {
                    (after & !changed) | called
                } else if matches!(line.effect(), Effect::Return) {
                    kept | set(results) | vectors
                } else {
                    (after & !written) | read
                };
                if before != alive[at] {
                    alive[at] = before;
                    is_changed = true;
                }
            }
        }
        alive
    }

    /// What is live where.
    pub(crate) fn liveness(&self) -> Liveness {
        let before = self.live_sets();
        let after = (0..self.lines.len()).map(|at| self.successors(at).iter().fold(0, |set, next| set | before[*next]));
        Liveness { after: after.collect(), before }
    }

    /// Whether each line can be reached from this one.
    pub(crate) fn reached(&self, from: usize) -> Vec<bool> {
        let mut reached = vec![false; self.lines.len()];
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            if at < reached.len() && !std::mem::replace(&mut reached[at], true) {
                open.extend(self.successors(at));
            }
        }
        reached
    }

    /// Scratch registers that are dead from before a line to behind another, which nothing between them names; the
    /// lines follow each other.
    pub(crate) fn free(&self, alive: &Liveness, from: usize, to: usize) -> Vec<u8> {
        let Abi { preserved, reserved, results, count, result_address, .. } = &self.reader.abi;
        (0..*count)
            .filter(|number| {
                let register = Register::General(*number);
                let is_fixed = [preserved, reserved, results].iter().any(|list| list.contains(number));
                let is_named = || {
                    (from..=to).any(|at| {
                        let line = &self.lines[at];
                        line.label().is_none() && (line.reads(register) || line.writes(register))
                    })
                };
                !is_fixed
                    && *result_address != Some(Place::Register(register))
                    && (*number != 0 || !self.reader.is("riscv64"))
                    && !alive.before(from, register)
                    && !alive.after(to, register)
                    && !is_named()
            })
            .collect()
    }

    /// Whether there is a call that returns, or a jump to another function.
    pub(crate) fn has_call(&self) -> bool {
        self.lines.iter().any(|line| line.is_call() || line.is_tail_call())
    }

    /// Whether nothing names the stack pointer.
    pub(crate) fn is_without_frame(&self) -> bool {
        let stack = self.reader.abi.stack;
        !self.lines.iter().any(|line| {
            let is_return = line.is_tail_call() || matches!(line.effect(), Effect::Return);
            line.label().is_none() && !is_return && line.used().contains(&stack)
        })
    }
}

/// The registers that are live before and after each line.
#[derive(Debug)]
pub(crate) struct Liveness {
    before: Vec<Set>,
    after: Vec<Set>,
}

impl Liveness {
    pub(crate) fn before(&self, at: usize, register: Register) -> bool {
        self.before[at] & bit(register) != 0
    }

    pub(crate) fn after(&self, at: usize, register: Register) -> bool {
        self.after[at] & bit(register) != 0
    }

    /// Whether the flags are dead after a line.
    pub(crate) fn is_without_flags(&self, at: usize) -> bool {
        !self.after(at, Register::Condition(0))
    }
}
