//! What a function knows at one place: its registers and its frame.

use super::super::term::{Node, Term, Terms};
use crate::isa::effect::Register;
use crate::isa::exact::Function;
use crate::judge::trace::Machine;
use compact_str::format_compact;

/// How many registers there are besides general ones: vector, float, condition.
const OTHERS: usize = 3 * KIND;

/// How many there are of each of these kinds.
const KIND: usize = 32;

/// The place of the first condition register.
const CONDITIONS: usize = 2 * KIND;

/// How many general registers there are usually, and at most.
const GENERAL: u8 = 32;
const MOST: usize = 256;

/// The place of a register among all.
pub(super) fn index(register: Register) -> usize {
    let (kind, number) = match register {
        Register::Vector(number) => (0, number),
        Register::Float(number) => (1, number),
        Register::Condition(number) => (2, number),
        Register::General(number) => return OTHERS + usize::from(number),
    };
    kind * KIND + usize::from(number) % KIND
}

/// The register of a place.
pub(in crate::compare::behaviour) fn register(index: usize) -> Register {
    let number = |start: usize| u8::try_from(index - start).unwrap_or_default();
    match index {
        0..KIND => Register::Vector(number(0)),
        KIND..CONDITIONS => Register::Float(number(KIND)),
        CONDITIONS..OTHERS => Register::Condition(number(CONDITIONS)),
        _ => Register::General(number(OTHERS)),
    }
}

/// A set of registers, by their places.
#[derive(Debug, Clone, Copy, Default)]
struct Registers([u64; 6]);

impl Registers {
    fn has(&self, index: usize) -> bool {
        self.0[index / 64] & 1 << (index % 64) != 0
    }

    fn insert(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    fn remove(&mut self, index: usize) {
        self.0[index / 64] &= !(1 << (index % 64));
    }
}

/// A part of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::compare::behaviour) struct Slot {
    /// The address: a base, and bytes from there.
    pub(in crate::compare::behaviour) base: Term,
    pub(in crate::compare::behaviour) offset: i64,
    /// In bits.
    pub(in crate::compare::behaviour) width: u16,
    pub(in crate::compare::behaviour) value: Term,
}

/// Where a function is, and what it knows.
#[derive(Debug, Clone)]
pub(in crate::compare::behaviour) struct State {
    pub(in crate::compare::behaviour) line: usize,
    /// The values of registers; of those that were never written there is none.
    pub(in crate::compare::behaviour) registers: Vec<Option<Term>>,
    pub(in crate::compare::behaviour) slots: Vec<Slot>,
    /// Addresses in the frame that others know, in the order in which they learnt them.
    pub(in crate::compare::behaviour) escaped: Vec<(Term, i64)>,
    /// The registers that were written since the last call, and that nothing has read since.
    unread: Registers,
    /// How many conditions were decided that the branch at this line depends on.
    pub(in crate::compare::behaviour) decided: usize,
    /// What the last call gave.
    pub(in crate::compare::behaviour) last_call: Option<Term>,
    /// Whether there was a branch, which an instruction barrier orders something by.
    pub(in crate::compare::behaviour) has_branched: bool,
}

impl State {
    pub(in crate::compare::behaviour) fn new(machine: &Machine, terms: &mut Terms) -> State {
        // Steps of packets have registers of their own, which no convention counts.
        let is_usual = machine.abi.count <= GENERAL && machine.isa.packets.is_none();
        let mut registers = vec![None; OTHERS + if is_usual { usize::from(GENERAL) } else { MOST }];
        registers[index(machine.abi.stack)] = Some(terms.node_of(Node::Frame));
        let (slots, escaped) = (Vec::new(), Vec::new());
        State {
            line: 0,
            registers,
            slots,
            escaped,
            unread: Registers::default(),
            decided: 0,
            last_call: None,
            has_branched: false,
        }
    }

    /// The value of a register.
    pub(in crate::compare::behaviour) fn get(&self, register: Register, terms: &mut Terms) -> Term {
        self.registers[index(register)].unwrap_or_else(|| terms.node_of(Node::Entry(register)))
    }

    pub(super) fn set(&mut self, register: Register, value: Term) {
        let index = index(register);
        self.registers[index] = Some(value);
        self.unread.insert(index);
    }

    /// Sets a register to what nobody has put there.
    pub(super) fn clobber(&mut self, register: Register, value: Term) {
        self.set(register, value);
        self.unread.remove(index(register));
    }

    pub(super) fn note_read(&mut self, register: Register) {
        self.unread.remove(index(register));
    }

    /// A call has read what was written for others.
    pub(super) fn note_call(&mut self) {
        self.unread = Registers::default();
    }

    /// Whether a register was written for others: nothing here has read it since.
    pub(in crate::compare::behaviour) fn is_for_others(&self, register: Register) -> bool {
        self.unread.has(index(register))
    }

    /// Whether a register was never written.
    pub(in crate::compare::behaviour) fn is_untouched(&self, register: Register) -> bool {
        self.registers[index(register)].is_none()
    }

    pub(super) fn store(&mut self, base: Term, offset: i64, width: u16, value: Term) {
        let end = |offset: i64, width: u16| offset.saturating_add(i64::from(width.max(8) / 8));
        self.slots.retain(|slot| {
            slot.base != base || end(slot.offset, slot.width) <= offset || slot.offset >= end(offset, width)
        });
        self.slots.push(Slot { base, offset, width, value });
    }

    pub(super) fn load(&self, base: Term, offset: i64, width: u16, terms: &mut Terms) -> Term {
        let end = |offset: i64, width: u16| offset.saturating_add(i64::from(width.max(8) / 8));
        let mut parts: Vec<(i64, u16, Term)> = Vec::new();
        for slot in self.slots.iter().filter(|slot| slot.base == base) {
            if slot.offset == offset && slot.width == width {
                return slot.value;
            }
            if slot.offset == offset && slot.width > width && slot.width <= 64 {
                return terms.zero_extended(slot.value, width);
            }
            if end(slot.offset, slot.width) > offset && slot.offset < end(offset, width) {
                parts.push((slot.offset - offset, slot.width, slot.value));
            }
        }
        if !parts.is_empty() {
            parts.sort_unstable();
            let places: Vec<(i64, u16)> = parts.iter().map(|(offset, width, _)| (*offset, *width)).collect();
            let values: Vec<Term> = parts.iter().map(|(_, _, value)| *value).collect();
            return terms.node_of(Node::Apply(Function::Other(format_compact!("frame {places:?}")), width, values));
        }
        // What a called function may have written.
        let known = self.escaped.iter().enumerate().filter(|(_, (known, at))| *known == base && *at <= offset);
        if let (Some((number, (_, at))), Some(call)) = (known.max_by_key(|(_, (_, at))| *at), self.last_call) {
            let name = format_compact!("written by a call {number} {}", offset - at);
            return terms.node_of(Node::Apply(Function::Other(name), width, vec![call]));
        }
        let (place, bits) = (terms.constant(offset), terms.constant(i64::from(width)));
        terms.node_of(Node::Apply(Function::Other("stack".into()), width, vec![base, place, bits]))
    }
}
