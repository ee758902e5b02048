//! Litmus tests in the format of herd7 and litmus7: initial values, a column of instructions for each thread, and a statement
//! about the final values.
//!
//! Instructions are decoded by the decoder of their ISA, which reads the compiler's assembly: a notation only spells them as
//! the compiler does. Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), section 8.2, and the manual of herd7
//! describe the format.

mod code;
mod condition;
mod initial;
mod text;
mod token;

pub use code::{Code, Step};
pub use condition::{Condition, Quantifier, Term};

use crate::base::mistake::{Mistake, Written};
use crate::isa::asm::Dialect;
use crate::isa::decoded::Decoder;
use crate::isa::effect::Register;
use crate::isa::notation::Notation;
use crate::isa::{ISAS, Isa};
use text::Sections;

/// A litmus test.
#[derive(Debug)]
pub struct Litmus {
    /// Its name.
    pub name: String,
    /// The instruction set.
    pub isa: &'static Isa,
    /// The locations in memory, in order of appearance.
    pub locations: Vec<Location>,
    /// The registers that do not begin with 0: the thread, the register, and its value.
    pub registers: Vec<(usize, Register, u64)>,
    /// The threads.
    pub threads: Vec<Code>,
    /// Whether some, no or every execution satisfies the condition.
    pub quantifier: Quantifier,
    /// The condition.
    pub condition: Condition,
    /// Executions that do not satisfy this are not looked at.
    pub filter: Option<Condition>,
    /// The terms that `locations` names.
    pub shown: Vec<Term>,
    /// The registers of the statement, as it spells them: `1:EAX`.
    pub spellings: Vec<(Term, String)>,
    /// The stacks of the threads, if they have any; those of a test in a file have none.
    pub stack: Option<Stack>,
}

/// The stacks of threads, each of which has its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stack {
    /// The stack pointer.
    pub pointer: Register,
    /// How many bytes are pushed at once.
    pub slot: u16,
    /// What slots begin with: the thread, the address, and the value.
    pub begins: Vec<(usize, u64, u64)>,
}

/// Where the stack pointer of each thread begins: far above all locations.
pub const TOP: u64 = 0x7ff0_0000;

impl Litmus {
    /// A term as the test spells it.
    #[must_use]
    pub fn spelled(&self, term: Term) -> String {
        match term {
            Term::Register { .. } => {
                let known = self.spellings.iter().find(|(known, _)| *known == term);
                known.map_or_else(String::new, |(_, name)| name.clone())
            }
            Term::Private { address, .. } => format!("[{address:#x}]"),
            Term::Memory(location, 0) => format!("[{}]", self.locations[location].name),
            Term::Memory(location, element) => format!("{}[{element}]", self.locations[location].name),
        }
    }

    /// The name of the location that begins at an address.
    #[must_use]
    pub fn location_at(&self, value: u128) -> Option<&str> {
        let (location, offset) = place(u64::try_from(value).ok()?, self.locations.len())?;
        (offset == 0).then(|| self.locations[location].name.as_str())
    }
}

/// A location in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Its name.
    pub name: String,
    /// The width of its elements in bits, if its type says it.
    pub width: Option<u16>,
    /// The bytes that do not begin with 0 begin with these, from its address.
    pub initial: Vec<u8>,
}

/// The address of a location, by its position. Locations are far apart, and addresses fit into 32 bits.
#[must_use]
pub fn address(location: usize) -> u64 {
    (location as u64 + 1) << 20
}

/// The location that an address is in, and the offset from its beginning, if it is in one of so many.
#[must_use]
pub fn place(address: u64, locations: usize) -> Option<(usize, usize)> {
    let location = usize::try_from(address >> 20).ok()?.checked_sub(1).filter(|location| *location < locations)?;
    Some((location, usize::try_from(address & 0xf_ffff).ok()?))
}

/// The notation of a test with this first word, and the instruction set.
fn notation(word: &str) -> Option<(&'static Isa, &'static Notation)> {
    let reads =
        |isa: &&'static Isa| isa.litmus.filter(|notation| notation.reads.contains(&word)).map(|one| (*isa, one));
    ISAS.iter().find_map(reads)
}

/// Reads tests. Instructions that several have are decoded once.
#[derive(Debug, Default)]
pub struct Reader {
    decoders: Vec<(&'static str, Decoder)>,
}

impl Reader {
    /// Reads a test. `origin` is its name in messages.
    pub fn read(&mut self, source: &str, origin: &str) -> Result<Litmus, Mistake> {
        let written = Written { source, origin };
        let text = text::without_comments(written)?;
        let sections = Sections::of(&text, written)?;
        let Some((isa, notation)) = notation(sections.architecture) else {
            let known: Vec<&str> =
                ISAS.iter().filter_map(|isa| isa.litmus).flat_map(|one| one.reads).copied().collect();
            return Err(written.unknown(sections.architecture_span(), "architecture", sections.architecture, &known));
        };
        let dialect = (notation.dialect)(sections.architecture);
        let decoder = self.decoder(sections.architecture, isa, dialect);
        let mut initial = initial::read(&sections, notation, written)?;
        let threads = code::read(&sections, notation, dialect, decoder, written)?;
        for name in threads.iter().flat_map(Code::symbols) {
            initial::position(&mut initial.locations, name);
        }
        let mut litmus = Litmus {
            name: sections.name.to_owned(),
            isa,
            locations: initial.locations,
            registers: initial.registers,
            threads,
            quantifier: Quantifier::Exists,
            condition: Condition::All(Vec::new()),
            filter: None,
            shown: Vec::new(),
            spellings: Vec::new(),
            stack: None,
        };
        condition::read(&sections, notation, &mut litmus, written)?;
        Ok(litmus)
    }

    fn decoder(&mut self, architecture: &str, isa: &'static Isa, dialect: Dialect) -> &mut Decoder {
        let known = self.decoders.iter().position(|(name, _)| *name == architecture);
        let position = known.unwrap_or_else(|| {
            let notation = isa.litmus.into_iter().flat_map(|notation| notation.reads);
            let name = notation.copied().find(|name| *name == architecture).unwrap_or_default();
            self.decoders.push((name, Decoder::new(Some(isa), dialect)));
            self.decoders.len() - 1
        });
        &mut self.decoders[position].1
    }
}
