//! How an execution is written as a litmus test: an instruction for each access and fence, with the dependencies between them.

use crate::model::{Annotation, Event, Fence};

/// How an instruction set writes executions.
#[derive(Debug)]
pub struct Writer {
    /// The first word of the test.
    pub head: &'static str,
    /// The registers for what is read and computed, as conditions write them.
    pub registers: &'static [&'static str],
    /// The registers that begin with the address of a location; none where instructions name it.
    pub addresses: &'static [&'static str],
    /// The instructions of an access; none if there are none like it.
    pub access: fn(&Making<'_>) -> Option<Vec<String>>,
    /// The instruction of a fence; none if there is none like it.
    pub fence: fn(Fence) -> Option<String>,
    /// A branch to a label that depends on a register.
    pub branch: fn(&str, &str) -> String,
}

/// An access to be written.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// The event; of a read-modify-write of one instruction, its read.
    pub event: &'a Event,
    /// The write of a read-modify-write of one instruction, if that is another event.
    pub write: Option<&'a Event>,
    /// The name of the location, or the register with its address.
    pub place: &'a str,
    /// The register for what it reads.
    pub to: &'a str,
    /// A register for other values; of a store-exclusive, `to` is for its status.
    pub spare: &'a str,
    /// What it writes.
    pub value: usize,
    /// The registers that its address depends on.
    pub address: &'a [&'a str],
    /// The registers that its value depends on.
    pub data: &'a [&'a str],
}

impl Making<'_> {
    /// What releases of it.
    #[must_use]
    pub fn release(&self) -> Annotation {
        self.write.map_or(self.event.release, |write| write.release)
    }
}
