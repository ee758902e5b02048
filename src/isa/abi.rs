//! Calling conventions: where a function finds its arguments, where it leaves its results, and which registers it may change.
//!
//! The folder of an ISA says it once for each triple. Whoever asks where an argument is asks here.

use super::effect::Register;

/// Where a value is when a function is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a register.
    Register(Register),
    /// On the stack, so many bytes above the stack pointer.
    Stack(i64),
}

/// The calling convention of a triple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abi {
    /// The registers that take integers and addresses, in order; none where all arguments are on the stack.
    pub arguments: &'static [u8],
    /// How many bytes above the stack pointer the first argument is that is on the stack.
    pub stack_arguments: i64,
    /// Whether a call leaves its return address on the stack.
    pub has_return_address: bool,
    /// How many bytes a pointer takes there.
    pub stack_slot: i64,
    /// The register of its own that holds the address of a result in memory. Where there is none, that address is the first
    /// argument.
    pub result_address: Option<u8>,
    /// The registers that take results, in order.
    pub results: &'static [u8],
    /// The vector registers that take arguments, in order.
    pub vector_arguments: &'static [u8],
    /// The vector registers that take results, in order.
    pub vector_results: &'static [u8],
    /// The registers that a function leaves as they were.
    pub preserved: &'static [u8],
    /// The registers that have a purpose of their own: the stack pointer, the link register.
    pub reserved: &'static [u8],
    /// How many general registers there are; what is in no list is free to be changed.
    pub count: u8,
    /// The stack pointer.
    pub stack: Register,
}

impl Abi {
    /// Where an argument is that is an integer or an address, by its number from 0; the arguments before it take a register or
    /// a slot each.
    #[must_use]
    pub fn argument(&self, number: usize) -> Place {
        if let Some(register) = self.arguments.get(number) {
            return Place::Register(Register::General(*register));
        }
        let slot = i64::try_from(number - self.arguments.len()).unwrap_or(i64::MAX);
        Place::Stack(self.stack_arguments.saturating_add(slot.saturating_mul(self.stack_slot)))
    }

    /// Where the first argument of a function is, and where the address of its result is. `in_memory`: whether the result comes
    /// back through memory.
    #[must_use]
    pub fn first_argument(&self, in_memory: bool) -> (Place, Option<Place>) {
        match (in_memory, self.result_address) {
            (false, _) => (self.argument(0), None),
            (true, Some(register)) => (self.argument(0), Some(Place::Register(Register::General(register)))),
            (true, None) => (self.argument(1), Some(self.argument(0))),
        }
    }

    /// Whether a result of so many bits comes back through memory: Rust leaves at most two pointers' worth in registers.
    #[must_use]
    pub fn is_in_memory(bits: u32, pointer_width: u16) -> bool {
        bits > 2 * u32::from(pointer_width)
    }

    /// How many bits a slot of the stack has.
    #[must_use]
    pub fn slot_bits(&self) -> u16 {
        u16::try_from(self.stack_slot * 8).unwrap_or_default()
    }

    /// The general registers that a call may change.
    pub fn changed(&self) -> impl Iterator<Item = Register> {
        let kept = |number: &u8| self.preserved.contains(number) || self.reserved.contains(number);
        (0..self.count).filter(move |number| !kept(number)).map(Register::General)
    }
}
