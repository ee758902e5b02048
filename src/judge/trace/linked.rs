//! Functions that are called by an address out of the linker's table, where only the path says which one it is: two branches load
//! other entries for one call. What is the same on every path the body says itself.

use super::open_path::OpenPath;
use super::state::{Origin, State, Value};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, Operand, Register};

/// What a value is to the linker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// The place in its table of the entry for this symbol.
    Entry(String),
    /// The address of this function.
    Function(String),
}

/// Paths behind an instruction, with the registers noted that it set to places in the linker's table.
pub(super) fn with_entries(mut paths: Vec<OpenPath>, decoded: &Decoded) -> Vec<OpenPath> {
    for (to, value) in decoded.exact.iter().flat_map(|exact| &exact.values) {
        let Some(symbol) = value.entry() else { continue };
        for path in &mut paths {
            path.state.name(*to, Named::Entry(symbol.to_owned()));
        }
    }
    paths
}

impl State {
    /// What is known of the value in a register.
    fn name(&mut self, register: Register, name: Named) {
        let value = self.get(Operand::Register(register));
        self.names.push((value, name));
    }

    fn named(&self, value: Value) -> Option<&Named> {
        self.names.iter().find(|(known, _)| *known == value).map(|(_, name)| name)
    }

    /// The symbol for whose entry a value is the place in the linker's table.
    pub(super) fn entry_of(&self, value: Value) -> Option<&str> {
        let Named::Entry(symbol) = self.named(value)? else { return None };
        Some(symbol)
    }

    /// The symbol whose address a load takes out of the linker's table.
    pub(super) fn loaded_entry(&mut self, access: &Access) -> Option<String> {
        let Some(index) = access.address.index else { return access.address.entry.clone() };
        let index = self.get(Operand::Register(index));
        access.address.entry.clone().or_else(|| self.entry_of(index).map(str::to_owned))
    }

    /// Notes that a register holds the address of a function, if it is one.
    pub(super) fn name_function(&mut self, registers: &[Register], symbol: Option<String>) {
        if let (Some(symbol), [register]) = (symbol, registers) {
            self.name(*register, Named::Function(symbol));
        }
    }

    /// The function whose address a register holds.
    pub(super) fn function_in(&mut self, register: Register) -> Option<String> {
        let value = self.get(Operand::Register(register));
        let Named::Function(symbol) = self.named(value)? else { return None };
        Some(symbol.clone())
    }

    /// Whether a register holds where the function returns to.
    pub(super) fn is_return(&mut self, register: Register) -> bool {
        let value = self.get(Operand::Register(register));
        self.values[value].origin == Some(Origin::Return)
    }
}
