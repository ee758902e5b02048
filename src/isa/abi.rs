//! Calling conventions: where a function finds its arguments and leaves its results, and which registers it may change.
//!
//! The folder of an ISA defines it once for each triple. All questions about arguments are answered here.

use super::effect::Register;

/// The location of a value at function entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a register.
    Register(Register),
    /// On the stack, this many bytes above the stack pointer.
    Stack(i64),
}

/// What of an atomic operation is passed in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct InMemory {
    /// Its result.
    pub result: bool,
    /// Its operands, beside the atomic.
    pub operands: bool,
}

/// The calling convention of a triple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abi {
    /// The registers for integers and addresses, in order; none if all arguments are on the stack.
    pub arguments: &'static [u8],
    /// The offset of the first stack argument above the stack pointer, in bytes.
    pub stack_arguments: i64,
    /// The register that a call leaves its return address in; if there is none, it is on the stack.
    pub link: Option<u8>,
    /// How many bytes a pointer takes there.
    pub stack_slot: i64,
    /// Whether a value of two slots begins at an even one, and where a slot is a byte, each value.
    pub aligns_pairs: bool,
    /// The dedicated place of the address of a result in memory. If there is none, that address is the first argument.
    pub result_address: Option<Place>,
    /// The registers for results, in order.
    pub results: &'static [u8],
    /// The most bits of an integer that is passed and returned in registers, if there is a limit: the registers have the address
    /// of a longer one.
    pub widest: Option<u16>,
    /// The vector registers for arguments, in order.
    pub vector_arguments: &'static [u8],
    /// The vector registers for results, in order.
    pub vector_results: &'static [u8],
    /// The preserved registers.
    pub preserved: &'static [u8],
    /// The registers with a special purpose: the stack pointer, the link register.
    pub reserved: &'static [u8],
    /// The number of general registers; those in no list may be changed.
    pub count: u8,
    /// The stack pointer.
    pub stack: Register,
    /// The register whose bits say which lanes execute, where an instruction is of many: a path follows one lane, whose bit stands
    /// for all, and which executes at entry.
    pub lanes: Option<Register>,
    /// Whether each function has registers of its own: a call reads and changes those that its instruction names, and no others.
    pub has_own_registers: bool,
}

impl Abi {
    /// The location of an integer or address argument, by its index from 0; each argument before it takes one register
    /// or slot.
    #[must_use]
    pub fn argument(&self, number: usize) -> Place {
        if let Some(register) = self.arguments.get(number) {
            return Place::Register(Register::General(*register));
        }
        let slot = i64::try_from(number - self.arguments.len()).unwrap_or(i64::MAX);
        Place::Stack(self.stack_arguments.saturating_add(slot.saturating_mul(self.stack_slot)))
    }

    /// The locations of all arguments, which have these many bits: each takes one or more registers or slots.
    #[must_use]
    pub fn arguments_of(&self, bits: &[u16]) -> Vec<Vec<Place>> {
        let mut next = 0;
        let places = bits.iter().map(|bits| {
            let bits = if self.is_longer(*bits) { self.slot_bits() } else { *bits };
            let slots = self.registers_of(bits);
            if self.aligns_pairs && (slots > 1 || self.slot_bits() == 8) {
                next += next % 2;
            }
            next += slots;
            (next - slots..next).map(|number| self.argument(number)).collect()
        });
        places.collect()
    }

    /// Whether a call leaves a register as it is.
    #[must_use]
    pub fn keeps(&self, register: Register) -> bool {
        let is_kept = |number: u8| self.preserved.contains(&number) || self.reserved.contains(&number);
        self.has_own_registers || matches!(register, Register::General(number) if is_kept(number))
    }

    /// The locations of the first argument and of the address of the result. `in_memory`: whether the result is
    /// returned in memory.
    #[must_use]
    pub fn first_argument(&self, in_memory: bool) -> (Place, Option<Place>) {
        match (in_memory, self.result_address) {
            (false, _) => (self.argument(0), None),
            (true, place @ Some(_)) => (self.argument(0), place),
            (true, None) => (self.argument(1), Some(self.argument(0))),
        }
    }

    /// Whether a result of this many bits is returned in memory: Rust returns at most two pointers' worth in registers.
    #[must_use]
    pub fn is_in_memory(bits: u32, pointer_width: u16) -> bool {
        bits > 2 * u32::from(pointer_width)
    }

    /// The registers of all kinds that a called function may change. Few conventions preserve a condition register, and no compiler
    /// keeps a value in one across a call.
    pub fn changed_by_calls(&self) -> impl Iterator<Item = Register> {
        self.changed().chain((0..32).map(Register::Vector)).chain((0..32).map(Register::Condition))
    }

    /// Whether an integer of this many bits is passed and returned in memory.
    #[must_use]
    pub fn is_longer(&self, bits: u16) -> bool {
        self.widest.is_some_and(|widest| bits > widest)
    }

    /// The locations of the addresses of operands that are passed in memory: an atomic operation has at most two.
    pub fn operands_in_memory(&self, in_memory: InMemory) -> impl Iterator<Item = Place> {
        let first = if in_memory.result && self.result_address.is_none() { 2 } else { 1 };
        let count = if in_memory.operands { 2 } else { 0 };
        (first..first + count).map(|number| self.argument(number))
    }

    /// How many bits a slot of the stack has.
    #[must_use]
    pub fn slot_bits(&self) -> u16 {
        u16::try_from(self.stack_slot * 8).unwrap_or_default()
    }

    /// How many registers or slots a value of so many bits takes.
    #[must_use]
    pub fn registers_of(&self, bits: u16) -> usize {
        usize::from(bits.div_ceil(self.slot_bits().max(1)).max(1))
    }

    /// The general registers that a call may change, whatever it names.
    pub fn changed(&self) -> impl Iterator<Item = Register> {
        (0..self.count).map(Register::General).filter(|register| !self.keeps(*register))
    }
}
