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
    pub branch: fn(&str, &str) -> Vec<String>,
    /// Where a condition register says whether a store-exclusive wrote: sets a register, which is 0, to 1 if it did, by a branch to
    /// a label.
    pub status: Option<fn(&str, &str) -> Vec<String>>,
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

/// The words for what stands before an access: the dependencies of its address and value, which change neither.
#[derive(Debug)]
pub struct Words {
    /// The instruction of three registers that keeps the bits that differ: of a register with itself, zero.
    pub differ: &'static str,
    /// The instruction of three registers that adds.
    pub add: &'static str,
    /// Sets a register to a constant.
    pub set: fn(&str, usize) -> String,
    /// A register for the address, and one for a zero that is added to the value.
    pub scratch: [&'static str; 2],
}

impl Making<'_> {
    /// What stands before the access, and the register of its address.
    #[must_use]
    pub fn before<'a>(
        &'a self,
        Words { differ, add, set, scratch: [address, zero] }: &Words,
    ) -> (Vec<String>, &'a str) {
        let (mut lines, mut place) = (Vec::new(), self.place);
        let spare = self.spare;
        for register in self.address {
            lines.push(format!("{differ} {spare},{register},{register}"));
            lines.push(format!("{add} {address},{place},{spare}"));
            place = address;
        }
        if self.event.writes {
            lines.push(set(spare, self.value));
            for register in self.data {
                lines.push(format!("{differ} {zero},{register},{register}"));
                lines.push(format!("{add} {spare},{spare},{zero}"));
            }
        }
        (lines, place)
    }

    /// What releases of it.
    #[must_use]
    pub fn release(&self) -> Annotation {
        self.write.map_or(self.event.release, |write| write.release)
    }
}
