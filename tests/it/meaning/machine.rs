//! A machine that runs a body with chosen memory and registers, and tells what others see: accesses, barriers, calls,
//! the result. It proves that a mutant differs, and that a rewriting does not. It reads the text by itself, for it has to
//! find the mistakes of those who read it in another way. What it does not know is a function of the same inputs.

use super::code::{Code, Line};
use asm_matrix::isa::Class;
use asm_matrix::isa::effect::{AccessKind, Effect, Operand, Register, Status};
use asm_matrix::model::Annotation;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// What others see.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Event {
    /// Name, address, width, orderings, values.
    Access {
        name: String,
        address: u64,
        width: u16,
        order: String,
        values: Vec<u64>,
        is_plain_load: bool,
    },
    Fence(String),
    Call {
        name: String,
        arguments: Vec<u64>,
    },
    Return {
        result: u64,
        second: u64,
        kept: Vec<u64>,
    },
    Trap,
}

/// A run: what was seen, and whether it came to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) events: Vec<Event>,
    pub(crate) is_over: bool,
}

/// The start of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start<'a> {
    pub(crate) seed: u64,
    /// Values that the body names.
    pub(crate) pool: &'a [u64],
}

#[derive(Debug, Clone, Copy, Hash)]
enum Flags {
    /// A comparison, with the carry where it is that of another computation.
    Compared(u64, u64, u16),
    Other(u64),
}

const STACK: u64 = 0x7fff_ffff_0000;
const STEPS: usize = 300;

struct Machine<'a> {
    code: &'a Code<'a>,
    start: Start<'a>,
    general: [u64; 32],
    vector: [u64; 32],
    flags: Flags,
    /// The last value and the number of reads.
    memory: HashMap<u64, (Option<u64>, u64)>,
    frame: HashMap<u64, u64>,
    calls: u64,
    events: Vec<Event>,
    /// The reads of one address by a loop that does not end.
    reads: u64,
}

/// A hash that is the same with every compiler: FNV-1a, with the bits mixed at the end.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        let mixed = (self.0 ^ self.0 >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ mixed >> 29
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn mixed(of: impl Hash) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    of.hash(&mut hasher);
    hasher.finish()
}

fn cut(value: u64, width: u16) -> u64 {
    if width >= 64 { value } else { value & ((1 << width) - 1) }
}

fn extended(value: u64, width: u16) -> u64 {
    if width >= 64 {
        return value;
    }
    let shift = 64 - u32::from(width);
    ((value << shift).cast_signed() >> shift).cast_unsigned()
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim().trim_start_matches('#');
    let (text, is_negative) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
    let value = match text.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok()?,
        None => text.parse().ok()?,
    };
    Some(if is_negative { value.wrapping_neg() } else { value })
}

/// The low part of an address that the linker knows. On RISC-V it names the instruction of the high part by a label.
fn low(text: &str) -> u64 {
    mixed(text.trim_matches(|character: char| character.is_ascii_digit() || character == ')')) & 0xfff
}

/// The constants of a body, each with its neighbours, for memory to hold.
pub(crate) fn pool(code: &Code<'_>) -> Vec<u64> {
    let mut pool = vec![0, 1, 2, 3];
    for operand in code.lines.iter().flat_map(|line| &line.operands) {
        if let Some(value) = number(operand) {
            pool.extend([value, value.wrapping_add(1), value.wrapping_sub(1)]);
        }
        if operand.starts_with('#') || code.reader.is("aarch64") {
            pool.extend(number(operand).filter(|bit| *bit < 64).map(|bit| 1 << bit));
        }
    }
    pool
}

/// Runs a body; none if it has a jump that is not understood.
pub(crate) fn run(code: &Code<'_>, start: Start<'_>) -> Option<Run> {
    let mut machine = Machine {
        code,
        start,
        general: [0; 32],
        vector: [0; 32],
        flags: Flags::Other(mixed((start.seed, "flags"))),
        memory: HashMap::new(),
        frame: HashMap::new(),
        calls: 0,
        events: Vec::new(),
        reads: 0,
    };
    for number in 0..32 {
        machine.general[number] = machine.fresh(("register", number));
        machine.vector[number] = mixed((start.seed, "vector", number));
    }
    machine.general[usize::from(machine.stack())] = STACK;
    let mut at = 0;
    for _ in 0..STEPS {
        let Some(line) = code.lines.get(at) else {
            // A call that is not returned from is last.
            machine.events.push(Event::Trap);
            return Some(Run { events: machine.events, is_over: true });
        };
        at = match if line.label().is_some() { Some(Next::Line) } else { machine.step(line) }? {
            Next::Line if !code.continues(at) || at + 1 == code.lines.len() => {
                return Some(Run { events: machine.events, is_over: true });
            }
            Next::Line => at + 1,
            Next::At(place) => place,
            Next::End => return Some(Run { events: machine.events, is_over: true }),
        };
    }
    Some(Run { events: machine.events, is_over: false })
}

enum Next {
    Line,
    At(usize),
    End,
}

impl Machine<'_> {
    fn stack(&self) -> u8 {
        let Register::General(number) = self.code.reader.abi.stack else { unreachable!("it is a general register") };
        number
    }

    /// A value that a register or memory begins with: often one that the body names, often a pointer.
    fn fresh(&self, what: impl Hash) -> u64 {
        let value = mixed((self.start.seed, what));
        let pool = self.start.pool;
        match value % 8 {
            0..3 => pool[usize::try_from(value >> 8).unwrap_or(0) % pool.len()],
            3 => value,
            // Pointers.
            _ => (value & 0x00ff_ffff_ffc0) | 0x1000_0000_0000,
        }
    }

    fn is_frame(address: u64) -> bool {
        (STACK - 0x4000..STACK + 0x1000).contains(&address)
    }

    /// What a read of memory finds: mostly what was there last, else what another thread wrote.
    fn found(&mut self, address: u64, width: u16) -> u64 {
        if Self::is_frame(address) {
            let seed = self.start.seed;
            return cut(*self.frame.entry(address).or_insert_with(|| mixed((seed, "frame", address))), width);
        }
        let (last, count) = self.memory.get(&address).copied().unwrap_or((None, 0));
        let choice = mixed((self.start.seed, address, count)) % 8;
        let value = match last {
            Some(last) if choice < 5 => last,
            _ => self.fresh(("memory", address, count)),
        };
        let value = cut(value, width);
        self.memory.insert(address, (Some(value), count + 1));
        self.reads += 1;
        value
    }

    fn write(&mut self, address: u64, value: u64, width: u16) {
        if Self::is_frame(address) {
            self.frame.insert(address, value);
        } else {
            let count = self.memory.get(&address).map_or(0, |known| known.1);
            self.memory.insert(address, (Some(cut(value, width)), count));
        }
    }

    fn register(&self, word: &str) -> Option<u64> {
        match word {
            "wzr" | "xzr" | "zero" => return Some(0),
            "sp" => return Some(self.general[usize::from(self.stack())]),
            _ => {}
        }
        let (number, form) = self.code.reader.register(word)?;
        Some(cut(self.general[usize::from(number)], self.bits(form)))
    }

    fn bits(&self, form: usize) -> u16 {
        match self.code.reader.name.as_str() {
            "aarch64" => [32, 64][form],
            "riscv64" => 64,
            _ => [64, 32, 16, 8][form],
        }
    }

    fn width(&self, word: &str) -> u16 {
        if matches!(word, "wzr" | "wsp") {
            return 32;
        }
        self.code.reader.register(word).map_or(64, |(_, form)| self.bits(form))
    }

    fn set(&mut self, word: &str, value: u64) {
        if word == "sp" {
            self.general[usize::from(self.stack())] = value;
        }
        let Some((number, form)) = self.code.reader.register(word).filter(|_| word != "zero") else { return };
        let bits = self.bits(form);
        let old = &mut self.general[usize::from(number)];
        *old = if bits < 32 { (*old & !((1 << bits) - 1)) | cut(value, bits) } else { cut(value, bits) };
    }

    fn value_of(&self, register: Register) -> u64 {
        match register {
            Register::General(number) => self.general[usize::from(number)],
            Register::Vector(number) => self.vector[usize::from(number)],
            Register::Condition(_) => mixed(self.flags),
            Register::Float(number) => u64::from(number),
        }
    }

    fn operand(&self, operand: Operand, width: u16) -> u64 {
        cut(
            match operand {
                Operand::Register(register) => self.value_of(register),
                Operand::Part(register) => self.value_of(register) >> 8,
                Operand::Constant(constant) => constant.cast_unsigned(),
            },
            width,
        )
    }

    /// The address of an operand in memory, and what the base register becomes.
    fn address(&mut self, line: &Line) -> Option<(u64, Option<(String, u64)>)> {
        let at = line.operands.iter().position(|operand| operand.contains(['[', '(']))?;
        let text = &line.operands[at];
        if self.code.reader.is("riscv64") {
            let (offset, base) = text.trim_end_matches(')').rsplit_once('(')?;
            let base = self.register(base)?;
            let offset = if offset.is_empty() { 0 } else { number(offset).unwrap_or_else(|| low(offset)) };
            return Some((base.wrapping_add(offset), None));
        }
        let inner = &text[text.find('[')? + 1..text.find(']')?];
        if self.code.reader.is("aarch64") {
            let mut parts = inner.split(", ");
            let name = parts.next()?.to_owned();
            let base = self.register(&name)?;
            let mut offset = 0;
            if let Some(part) = parts.next() {
                offset = match number(part) {
                    Some(number) => number,
                    None => self.register(part).unwrap_or_else(|| mixed(part) & 0xfff),
                };
                if let Some((how, by)) = parts.next().map(|part| part.split_once(' ').unwrap_or((part, "#0"))) {
                    offset = if how.starts_with('s') { extended(offset, 32) } else { offset } << number(by)?;
                }
            }
            let address = base.wrapping_add(offset);
            if text.ends_with('!') {
                return Some((address, Some((name, address))));
            }
            let after = line.operands.get(at + 1).and_then(|by| number(by));
            return Some((address, after.map(|by| (name, base.wrapping_add(by)))));
        }
        let mut sum = 0_u64;
        let mut is_negative = false;
        for word in inner.split(' ') {
            let value = match word {
                "+" => continue,
                "-" => {
                    is_negative = true;
                    continue;
                }
                "rip" => 0,
                _ => match word.split_once('*') {
                    Some((one, other)) => match (number(one), number(other)) {
                        (Some(by), _) => by.wrapping_mul(self.register(other)?),
                        (_, Some(by)) => by.wrapping_mul(self.register(one)?),
                        _ => return None,
                    },
                    None => number(word)
                        .or_else(|| self.register(word))
                        .unwrap_or_else(|| mixed(word) | 0x4000_0000_0000_0000),
                },
            };
            sum = if std::mem::take(&mut is_negative) { sum.wrapping_sub(value) } else { sum.wrapping_add(value) };
        }
        Some((sum, None))
    }

    /// Whether a relation holds, by its name in a mnemonic.
    fn holds(&self, condition: &str) -> Option<bool> {
        let (base, is_not) = match condition {
            "e" | "eq" | "z" => ("e", false),
            "ne" | "nz" => ("e", true),
            "b" | "lo" | "cc" | "c" => ("b", false),
            "ae" | "hs" | "cs" | "nc" => ("b", true),
            "be" | "ls" => ("be", false),
            "a" | "hi" => ("be", true),
            "l" | "lt" => ("l", false),
            "ge" => ("l", true),
            "le" => ("le", false),
            "g" | "gt" => ("le", true),
            "s" | "mi" => ("s", false),
            "ns" | "pl" => ("s", true),
            "o" | "vs" => ("o", false),
            "no" | "vc" => ("o", true),
            "p" => ("p", false),
            "np" => ("p", true),
            _ => return None,
        };
        let holds = match self.flags {
            Flags::Compared(one, other, width) => {
                let signed = |value: u64| extended(value, width).cast_signed();
                let difference = cut(one.wrapping_sub(other), width);
                match base {
                    "e" => difference == 0,
                    "b" => cut(one, width) < cut(other, width),
                    "be" => cut(one, width) <= cut(other, width),
                    "l" => signed(one) < signed(other),
                    "le" => signed(one) <= signed(other),
                    "s" => signed(difference) < 0,
                    "o" => (signed(one) < signed(other)) != (signed(difference) < 0),
                    _ => (difference & 0xff).count_ones().is_multiple_of(2),
                }
            }
            Flags::Other(value) => mixed((value, base)) % 2 == 0,
        };
        Some(holds != is_not)
    }

    /// Runs one instruction.
    fn step(&mut self, line: &Line) -> Option<Next> {
        let mnemonic = line.mnemonic.as_str();
        if line.is_call() || line.is_tail_call() {
            return Some(self.call(line));
        }
        match line.effect() {
            Effect::Return => {
                let abi = &self.code.reader.abi;
                let general = |number: &u8| self.general[usize::from(*number)];
                let kept = abi.preserved.iter().chain([&self.stack()]).map(general).collect();
                let [result, second] = [general(&abi.results[0]), general(&abi.results[1])];
                self.events.push(Event::Return { result, second, kept });
                return Some(Next::End);
            }
            Effect::Trap => {
                self.events.push(Event::Trap);
                return Some(Next::End);
            }
            Effect::Fence(_) if line.is_fence() => {
                self.events.push(Event::Fence(line.text.clone()));
                return Some(Next::Line);
            }
            Effect::Jump(label) => return Some(Next::At(self.code.place(label)?)),
            Effect::Branch(_, label) => {
                let is_taken = self.is_taken(line)?;
                return Some(if is_taken { Next::At(self.code.place(label)?) } else { Next::Line });
            }
            Effect::Push(values) => {
                let stack = usize::from(self.stack());
                for value in values {
                    self.general[stack] = self.general[stack].wrapping_sub(8);
                    self.frame.insert(self.general[stack], self.operand(*value, 64));
                }
                return Some(Next::Line);
            }
            Effect::Pop(registers) => {
                let stack = usize::from(self.stack());
                for to in registers {
                    let value = self.found(self.general[stack], 64);
                    self.general[stack] = self.general[stack].wrapping_add(8);
                    if let Register::General(number) = to {
                        self.general[usize::from(*number)] = value;
                    }
                }
                return Some(Next::Line);
            }
            Effect::Access(_) => return self.access(line),
            Effect::Opaque(class) if *class != Class::Other => return None,
            _ => {}
        }
        if matches!(mnemonic, "nop" | "pause" | "isb" | "clrex" | "yield" | "hint" | "endbr64") {
            return Some(Next::Line);
        }
        if self.compute(line).is_none() {
            self.unknown(line)?;
        }
        Some(Next::Line)
    }

    /// A call: what it is of, and the arguments. Afterwards the registers that it may change hold anything.
    fn call(&mut self, line: &Line) -> Next {
        let abi = &self.code.reader.abi;
        let operand = line.operands.last().map_or("", String::as_str);
        let name = self.register(operand).map_or_else(|| self.called(line, operand), |address| address.to_string());
        let arguments = if line.is_outlined() {
            self.general[..18].to_vec()
        } else {
            abi.arguments.iter().map(|number| self.general[usize::from(*number)]).collect()
        };
        self.events.push(Event::Call { name, arguments });
        if line.is_tail_call() {
            return Next::End;
        }
        self.calls += 1;
        for register in abi.changed() {
            let Register::General(number) = register else { continue };
            self.general[usize::from(number)] = self.fresh(("call", self.calls, number));
        }
        self.flags = Flags::Other(mixed((self.start.seed, "call", self.calls)));
        Next::Line
    }

    /// The function of a call: its name, or what a table in memory holds.
    fn called(&mut self, line: &Line, operand: &str) -> String {
        if !operand.contains('[') || operand.contains("rip") {
            return operand.to_owned();
        }
        match self.address(line) {
            Some((address, _)) => self.found(address, 64).to_string(),
            None => operand.to_owned(),
        }
    }

    /// An instruction that is only known by its registers.
    fn unknown(&mut self, line: &Line) -> Option<()> {
        let uses = line.decoded.as_ref()?.uses.clone()?;
        let reads = uses.list.iter().filter(|one| one.role.reads());
        let read: Vec<u64> = reads.map(|one| self.value_of(one.register)).collect();
        let writes = uses.list.iter().filter(|one| one.role.writes());
        for (index, one) in writes.enumerate() {
            let value = mixed((&line.mnemonic, &uses.skeleton, &read, index));
            match one.register {
                Register::General(number) => self.general[usize::from(number)] = value,
                Register::Vector(number) => self.vector[usize::from(number)] = value,
                Register::Condition(_) => self.flags = Flags::Other(value),
                Register::Float(_) => {}
            }
        }
        Some(())
    }

    fn is_taken(&self, line: &Line) -> Option<bool> {
        let value = |at: usize| -> Option<u64> { self.register(line.operands.get(at)?) };
        let signed = |at: usize| value(at).map(u64::cast_signed);
        let mnemonic = line.mnemonic.as_str();
        match self.code.reader.name.as_str() {
            "aarch64" => match mnemonic {
                "cbz" => Some(value(0)? == 0),
                "cbnz" => Some(value(0)? != 0),
                "tbz" | "tbnz" => Some((value(0)? >> number(&line.operands[1])? & 1 != 0) == (mnemonic == "tbnz")),
                _ => self.holds(mnemonic.strip_prefix("b.")?),
            },
            "riscv64" => Some(match mnemonic {
                "beq" => value(0)? == value(1)?,
                "bne" => value(0)? != value(1)?,
                "bltu" => value(0)? < value(1)?,
                "bgeu" => value(0)? >= value(1)?,
                "blt" => signed(0)? < signed(1)?,
                "bge" => signed(0)? >= signed(1)?,
                "beqz" => value(0)? == 0,
                "bnez" => value(0)? != 0,
                "bltz" => signed(0)? < 0,
                "bgez" => signed(0)? >= 0,
                "blez" => signed(0)? <= 0,
                "bgtz" => signed(0)? > 0,
                _ => return None,
            }),
            _ => self.holds(mnemonic.strip_prefix('j')?),
        }
    }

    /// An access: its event, and its values.
    fn access(&mut self, line: &Line) -> Option<Next> {
        let Effect::Access(access) = line.effect() else { return None };
        let width = access.width;
        // A location that the linker knows: its content does not change.
        if access.address.base.is_none()
            && access.kind == AccessKind::Load
            && (line.text.contains("GOT") || access.address.is_constant())
        {
            let value = mixed(&access.address.offset);
            self.received(line, value, width);
            return Some(Next::Line);
        }
        let (address, base) = self.address(line)?;
        let is_seen = !Self::is_frame(address);
        let mut values: Vec<u64> = access.from.iter().map(|operand| self.operand(*operand, width)).collect();
        let mut name = format!("{:?}", access.kind).split(['(', ' ']).next().unwrap_or_default().to_owned();
        match access.kind {
            AccessKind::Load | AccessKind::LoadExclusive => {
                let value = self.found(address, width);
                let second =
                    if access.is_pair { self.found(address.wrapping_add(u64::from(width) / 16), width / 2) } else { 0 };
                if access.is_pair {
                    for (word, value) in line.operands.iter().zip([cut(value, width / 2), second]) {
                        self.set(&word.clone(), value);
                    }
                } else {
                    self.received(line, value, width);
                }
            }
            AccessKind::Store => {
                if access.is_pair {
                    for (place, value) in [0, u64::from(width) / 16].iter().zip(values.clone()) {
                        self.write(address.wrapping_add(*place), value, width / 2);
                    }
                } else {
                    self.write(address, values.first().copied().unwrap_or(0), width);
                }
            }
            AccessKind::StoreExclusive(status) => {
                let is_done = mixed((self.start.seed, "exclusive", self.reads, address)) % 4 != 0;
                if is_done {
                    self.write(address, values.first().copied().unwrap_or(0), width);
                }
                if let Status::Register { register: Register::General(number), success, failure } = status {
                    self.general[usize::from(number)] = if is_done { success } else { failure }.cast_unsigned();
                }
                self.reads += 1;
            }
            AccessKind::CompareAndSwap => {
                let expected: Vec<u64> = access.expected.iter().map(|operand| self.operand(*operand, width)).collect();
                let mut old = self.found(address, width);
                if mixed((self.start.seed, "compare", self.reads, address)) % 2 == 0 {
                    old = expected.first().copied().unwrap_or(0);
                }
                let is_equal = expected.first() == Some(&old);
                self.write(address, if is_equal { values.first().copied().unwrap_or(0) } else { old }, width);
                if access.flags.is_some() {
                    self.flags = Flags::Compared(expected.first().copied().unwrap_or(0), old, width);
                }
                values.extend(expected);
                self.received(line, old, width);
            }
            AccessKind::Modify | AccessKind::ModifyPlain => {
                let base = line.decoded.as_ref()?.mnemonic.base;
                name = format!("{name} {base}");
                let old = self.found(address, width);
                let by = values.first().copied().unwrap_or(1);
                let new = if base.contains("add") || base == "inc" {
                    old.wrapping_add(by)
                } else if base.contains("sub") || base == "dec" {
                    old.wrapping_sub(by)
                } else if base.contains("xor") || base.contains("eor") {
                    old ^ by
                } else if base.contains("or") || base.contains("set") {
                    old | by
                } else if base.contains("clr") {
                    old & !by
                } else if base.contains("and") {
                    old & by
                } else if base.contains("swp") || base.contains("swap") || base == "xchg" {
                    by
                } else {
                    mixed((base, old, by))
                };
                self.write(address, new, width);
                if access.flags.is_some() || line.sets_flags() {
                    self.flags = Flags::Compared(cut(new, width), 0, width);
                }
                self.received(line, old, width);
            }
        }
        if let Some((base, value)) = base {
            self.set(&base, value);
        }
        if is_seen {
            let is_plain_load = access.kind == AccessKind::Load && access.acquire == Annotation::None;
            let order =
                format!("{:?} {:?} {} {}", access.acquire, access.release, access.is_locked, access.is_discarded);
            self.events.push(Event::Access { name, address, width, order, values, is_plain_load });
        }
        Some(Next::Line)
    }

    /// A value that was read comes to its register, or to the computation that it is an operand of.
    fn received(&mut self, line: &Line, value: u64, width: u16) {
        let mnemonic = line.mnemonic.as_str();
        let Effect::Access(access) = line.effect() else { return };
        match self.code.reader.name.as_str() {
            "x86_64" => {
                let is_moved = mnemonic.starts_with("mov")
                    || matches!(access.kind, AccessKind::Modify | AccessKind::ModifyPlain | AccessKind::CompareAndSwap);
                if access.kind == AccessKind::Load && !is_moved {
                    // An operand in memory.
                    let known = self.memory_operand(line, value);
                    if known.is_none() {
                        let _ = self.unknown(line);
                    }
                    return;
                }
                let value = if mnemonic.starts_with("movs") { extended(value, width) } else { value };
                match (access.kind, access.to.first()) {
                    (AccessKind::Load, _) if mnemonic.starts_with("mov") => {
                        let word = line.operands[0].clone();
                        if self.code.reader.register(&word).is_some() {
                            self.set(&word, value);
                        } else if let Some(Register::Vector(number)) = access.to.first() {
                            self.vector[usize::from(*number)] = value;
                        }
                    }
                    (_, Some(Register::General(number))) => {
                        let word = self.code.reader.name(*number, width).to_owned();
                        self.set(&word, value);
                    }
                    _ => {}
                }
            }
            "riscv64" => {
                let is_unsigned = mnemonic.starts_with('l') && mnemonic.ends_with('u');
                let value = if is_unsigned { value } else { extended(value, width) };
                if let Some(Register::General(number)) = access.to.first() {
                    self.general[usize::from(*number)] = value;
                }
            }
            _ => {
                let value = if mnemonic.contains("rs") { extended(value, width) } else { value };
                match access.to.first() {
                    Some(Register::General(number)) => self.general[usize::from(*number)] = value,
                    Some(Register::Vector(number)) => self.vector[usize::from(*number)] = value,
                    _ => {}
                }
            }
        }
    }

    /// An x86 computation with an operand in memory, which holds this value.
    fn memory_operand(&mut self, line: &Line, value: u64) -> Option<()> {
        let at = line.operands.iter().position(|operand| operand.contains('['))?;
        self.x86(line, Some((at, value)))
    }

    fn compute(&mut self, line: &Line) -> Option<()> {
        match self.code.reader.name.as_str() {
            "aarch64" => self.aarch64(line),
            "riscv64" => self.riscv(line),
            _ => self.x86(line, None),
        }
    }

    fn x86(&mut self, line: &Line, memory: Option<(usize, u64)>) -> Option<()> {
        let operands = &line.operands;
        let width = operands.iter().find_map(|word| self.code.reader.register(word)).map(|(_, form)| self.bits(form));
        let width = match memory {
            Some((0, _)) => {
                let sizes = [("byte", 8), ("dword", 32), ("qword", 64), ("word", 16)];
                sizes.iter().find(|(name, _)| operands[0].starts_with(name))?.1
            }
            _ => width?,
        };
        let value = |at: usize| -> Option<u64> {
            if let Some((place, value)) = memory
                && place == at
            {
                return Some(value);
            }
            self.register(operands.get(at)?).or_else(|| number(operands.get(at)?)).map(|value| cut(value, width))
        };
        let to = operands[0].clone();
        let mnemonic = line.mnemonic.as_str();
        let compared = |one: u64, other: u64| Flags::Compared(cut(one, width), cut(other, width), width);
        let (result, flags) = match mnemonic {
            "mov" | "movabs" | "movzx" => {
                let from = &operands[1];
                (Some(self.register(from).or_else(|| number(from))?), None)
            }
            "movsx" | "movsxd" => {
                let from = &operands[1];
                (Some(extended(self.register(from)?, self.width(from))), None)
            }
            "lea" => {
                let mut clone = line.clone();
                clone.operands = vec![operands[1].clone()];
                (Some(self.address(&clone)?.0), None)
            }
            "xor" if operands[0] == operands[1] => (Some(0), Some(compared(0, 0))),
            "add" | "inc" => {
                let result = value(0)?.wrapping_add(if mnemonic == "inc" { 1 } else { value(1)? });
                (Some(result), Some(compared(result, 0)))
            }
            "sub" | "dec" => {
                let by = if mnemonic == "dec" { 1 } else { value(1)? };
                (Some(value(0)?.wrapping_sub(by)), Some(compared(value(0)?, by)))
            }
            "neg" => (Some(value(0)?.wrapping_neg()), Some(compared(0, value(0)?))),
            "not" => (Some(!value(0)?), None),
            "and" => (Some(value(0)? & value(1)?), Some(compared(value(0)? & value(1)?, 0))),
            "or" => (Some(value(0)? | value(1)?), Some(compared(value(0)? | value(1)?, 0))),
            "xor" => (Some(value(0)? ^ value(1)?), Some(compared(value(0)? ^ value(1)?, 0))),
            "shl" | "shr" if number(operands.get(1)?).is_some() => {
                let by = number(&operands[1])?;
                let result = if mnemonic == "shl" { value(0)? << by } else { value(0)? >> by };
                (Some(result), Some(compared(result, 0)))
            }
            "cmp" => (None, Some(compared(value(0)?, value(1)?))),
            "test" => (None, Some(compared(value(0)? & value(1)?, 0))),
            _ if mnemonic.starts_with("set") => (Some(u64::from(self.holds(&mnemonic[3..])?)), None),
            _ if mnemonic.starts_with("cmov") => {
                (Some(if self.holds(&mnemonic[4..])? { value(1)? } else { value(0)? }), None)
            }
            _ => return None,
        };
        if let Some(result) = result {
            self.set(&to, result);
        }
        self.flags = flags.unwrap_or(self.flags);
        Some(())
    }

    /// The value of the operands from this index: a constant, or a register that may be shifted or extended.
    fn shifted(&self, operands: &[String], at: usize) -> Option<u64> {
        let text = operands.get(at)?;
        let value = number(text)
            .or_else(|| self.register(text))
            .or_else(|| text.starts_with(':').then(|| mixed(text) & 0xfff))?;
        let Some(how) = operands.get(at + 1) else { return Some(value) };
        let (how, by) = how.split_once(' ').unwrap_or((how, "#0"));
        let by = number(by)?;
        let width = self.width(text);
        Some(match how {
            "lsl" => value << by,
            "lsr" => value >> by,
            "asr" => (extended(value, width).cast_signed() >> by).cast_unsigned(),
            "uxtb" => cut(value, 8) << by,
            "uxth" => cut(value, 16) << by,
            "uxtw" => cut(value, 32) << by,
            "sxtw" => extended(value, 32) << by,
            _ => return None,
        })
    }

    fn aarch64(&mut self, line: &Line) -> Option<()> {
        let operands = &line.operands;
        let to = operands.first()?.clone();
        let width = self.width(&to);
        let value = |at: usize| -> Option<u64> { self.shifted(&operands[..=at.min(operands.len() - 1)], at) };
        let last = |at: usize| self.shifted(operands, at);
        let mnemonic = line.mnemonic.as_str();
        let compared = |one: u64, other: u64| Flags::Compared(cut(one, width), cut(other, width), width);
        let (result, flags) = match mnemonic {
            "mov" => (value(1)?, None),
            "mvn" => (!last(1)?, None),
            "neg" => (last(1)?.wrapping_neg(), None),
            "movk" => {
                let by = operands.get(2).map_or(Some(0), |by| number(by.trim_start_matches("lsl ")))?;
                ((self.register(&to)? & !(0xffff << by)) | number(&operands[1])? << by, None)
            }
            "adrp" => (mixed(&operands[1]) & !0xfff, None),
            "add" => (value(1)?.wrapping_add(last(2)?), None),
            "sub" => (value(1)?.wrapping_sub(last(2)?), None),
            "adds" => (value(1)?.wrapping_add(last(2)?), Some(compared(value(1)?.wrapping_add(last(2)?), 0))),
            "subs" => (value(1)?.wrapping_sub(last(2)?), Some(compared(value(1)?, last(2)?))),
            "and" => (value(1)? & last(2)?, None),
            "ands" => (value(1)? & last(2)?, Some(compared(value(1)? & last(2)?, 0))),
            "orr" => (value(1)? | last(2)?, None),
            "eor" => (value(1)? ^ last(2)?, None),
            "bic" => (value(1)? & !last(2)?, None),
            "lsl" | "lsr" => {
                let by = value(2)? % u64::from(width);
                (if mnemonic == "lsl" { value(1)? << by } else { value(1)? >> by }, None)
            }
            "cmp" => (0, Some(compared(value(0)?, last(1)?))),
            "cmn" => (0, Some(compared(value(0)?.wrapping_add(last(1)?), 0))),
            "tst" => (0, Some(compared(value(0)? & last(1)?, 0))),
            "cset" => (u64::from(self.holds(&operands[1])?), None),
            "csetm" => (if self.holds(&operands[1])? { u64::MAX } else { 0 }, None),
            "csel" | "csinc" | "csinv" | "csneg" => {
                let other = value(2)?;
                let other = match mnemonic {
                    "csel" => other,
                    "csinc" => other.wrapping_add(1),
                    "csinv" => !other,
                    _ => other.wrapping_neg(),
                };
                (if self.holds(&operands[3])? { value(1)? } else { other }, None)
            }
            "sxtw" => (extended(cut(value(1)?, 32), 32), None),
            "uxtb" => (cut(value(1)?, 8), None),
            _ => return None,
        };
        if flags.is_none() || matches!(mnemonic, "adds" | "subs" | "ands") {
            self.set(&to, result);
        }
        self.flags = flags.unwrap_or(self.flags);
        Some(())
    }

    fn riscv(&mut self, line: &Line) -> Option<()> {
        let operands = &line.operands;
        let to = operands.first()?.clone();
        let value = |at: usize| -> Option<u64> {
            let text = operands.get(at)?;
            number(text).or_else(|| self.register(text)).or_else(|| text.starts_with('%').then(|| low(text)))
        };
        let signed = |at: usize| value(at).map(u64::cast_signed);
        let word = |value: u64| extended(cut(value, 32), 32);
        let result = match line.mnemonic.as_str() {
            "li" | "mv" => value(1)?,
            "lui" => word(value(1)? << 12),
            "add" | "addi" => value(1)?.wrapping_add(value(2)?),
            "addw" | "addiw" => word(value(1)?.wrapping_add(value(2)?)),
            "sub" => value(1)?.wrapping_sub(value(2)?),
            "subw" => word(value(1)?.wrapping_sub(value(2)?)),
            "and" | "andi" => value(1)? & value(2)?,
            "or" | "ori" => value(1)? | value(2)?,
            "xor" | "xori" => value(1)? ^ value(2)?,
            "sll" | "slli" => value(1)? << (value(2)? % 64),
            "srl" | "srli" => value(1)? >> (value(2)? % 64),
            "sra" | "srai" => (signed(1)? >> (value(2)? % 64)).cast_unsigned(),
            "sllw" | "slliw" => word(value(1)? << (value(2)? % 32)),
            "srlw" | "srliw" => word(cut(value(1)?, 32) >> (value(2)? % 32)),
            "sltu" | "sltiu" => u64::from(value(1)? < value(2)?),
            "slt" | "slti" => u64::from(signed(1)? < signed(2)?),
            "seqz" => u64::from(value(1)? == 0),
            "snez" => u64::from(value(1)? != 0),
            "sltz" => u64::from(signed(1)? < 0),
            "sgtz" => u64::from(signed(1)? > 0),
            "not" => !value(1)?,
            "neg" => value(1)?.wrapping_neg(),
            "negw" => word(value(1)?.wrapping_neg()),
            "sext.w" => word(value(1)?),
            "zext.b" => cut(value(1)?, 8),
            "zext.h" => cut(value(1)?, 16),
            "zext.w" => cut(value(1)?, 32),
            _ => return None,
        };
        self.set(&to, result);
        Some(())
    }
}
