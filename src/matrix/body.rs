//! The body of a cell: its instructions, each with its class, and the shape that follows from them.

use crate::asm::{self, Dialect, Line, Syntax};
use crate::isa::{Class, Isa};
use std::collections::HashMap;

/// What a cell is at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// No instruction but the return.
    Nothing,
    /// Loads, stores and computation.
    Plain,
    /// Fences, with or without accesses beside them.
    Fenced,
    /// An atomic read-modify-write that is one instruction.
    SingleInstruction,
    /// A load-exclusive and a store-exclusive that may fail without another try.
    LlSc,
    /// A load-exclusive and a store-exclusive, tried until they succeed.
    LlScLoop,
    /// A compare-and-swap, tried until it succeeds.
    CasLoop,
    /// Another function does the work.
    HelperCall,
    /// There are instructions of unknown class.
    Unknown,
}

impl Shape {
    /// The name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Shape::Nothing => "nothing",
            Shape::Plain => "plain",
            Shape::Fenced => "fenced",
            Shape::SingleInstruction => "single instruction",
            Shape::LlSc => "LL/SC",
            Shape::LlScLoop => "LL/SC loop",
            Shape::CasLoop => "CAS loop",
            Shape::HelperCall => "call of a helper",
            Shape::Unknown => "unknown",
        }
    }

    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Shape::Nothing => "nothing",
            Shape::Plain => "plain",
            Shape::Fenced => "fenced",
            Shape::SingleInstruction => "single_instruction",
            Shape::LlSc => "ll_sc",
            Shape::LlScLoop => "ll_sc_loop",
            Shape::CasLoop => "cas_loop",
            Shape::HelperCall => "helper_call",
            Shape::Unknown => "unknown",
        }
    }
}

/// One instruction of a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Operation {
    /// `lock`, for example; empty where there is none.
    pub prefix: String,
    /// The mnemonic with all its suffixes.
    pub mnemonic: String,
    /// The operands, with local labels renumbered.
    pub operands: Vec<String>,
    /// What it is.
    pub class: Class,
}

/// One line of a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BodyLine {
    /// A local label: `.L1`.
    Label(String),
    /// The bracket of a packet.
    Bracket(String),
    /// An instruction.
    Operation(Operation),
}

/// The instructions of a cell. Cells with equal bodies share one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Body {
    /// The lines, in order.
    pub lines: Vec<BodyLine>,
    /// The same as text, one element a line.
    pub text: Vec<String>,
    /// What it is at a glance.
    pub shape: Shape,
    /// How many bytes of machine code it is, where that was measured.
    pub size: Option<u64>,
}

impl Body {
    /// Reads the normalised text of a body and classifies its instructions.
    #[must_use]
    pub fn new(text: &str, size: Option<u64>, isa: Option<&Isa>, dialect: Dialect, syntax: &Syntax) -> Body {
        let mut lines = Vec::new();
        for line in text.lines() {
            match asm::line(line, syntax) {
                Line::Label(label) => lines.push(BodyLine::Label(label.to_owned())),
                Line::Bracket(bracket) => lines.push(BodyLine::Bracket(bracket.to_owned())),
                Line::Instruction(instruction) => lines.push(BodyLine::Operation(Operation {
                    prefix: instruction.prefix.to_owned(),
                    mnemonic: instruction.mnemonic.to_owned(),
                    operands: asm::operands(instruction.operands).into_iter().map(str::to_owned).collect(),
                    class: isa.map_or(Class::Unknown, |isa| (isa.class)(&instruction, dialect)),
                })),
                Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => {
                    unreachable!("normalised text has none of these: {line}")
                }
            }
        }
        let shape = isa.map_or(Shape::Unknown, |isa| shape(text, isa, dialect, syntax));
        Body { lines, text: text.lines().map(str::to_owned).collect(), shape, size }
    }

    /// How many instructions are of unknown class.
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.operations().filter(|operation| operation.class == Class::Unknown).count()
    }

    /// The instructions, without labels and brackets.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.lines.iter().filter_map(|line| match line {
            BodyLine::Operation(operation) => Some(operation),
            BodyLine::Label(_) | BodyLine::Bracket(_) => None,
        })
    }
}

/// The shape of a body, from the classes of its instructions and where its branches go.
fn shape(text: &str, isa: &Isa, dialect: Dialect, syntax: &Syntax) -> Shape {
    let mut seen = Seen::default();
    let mut labels: HashMap<&str, usize> = HashMap::new();
    let mut swaps: Vec<usize> = Vec::new();
    let mut exclusives: Vec<usize> = Vec::new();
    for (position, line) in text.lines().enumerate() {
        let instruction = match asm::line(line, syntax) {
            Line::Label(label) => {
                labels.insert(label, position);
                continue;
            }
            Line::Instruction(instruction) => instruction,
            Line::Blank | Line::Comment(_) | Line::Bracket(_) | Line::Assignment(..) | Line::Directive(..) => continue,
        };
        seen.instructions |= !(isa.is_return)(&instruction);
        match (isa.class)(&instruction, dialect) {
            Class::Unknown => seen.unknown = true,
            Class::Call => seen.call = true,
            Class::Fence => seen.fence = true,
            Class::ReadModifyWrite => {
                seen.modifies = true;
                if (isa.is_compare_and_swap)(&instruction) {
                    swaps.push(position);
                }
            }
            Class::StoreExclusive => exclusives.push(position),
            Class::Branch => {
                let target = instruction.operands.rsplit([',', ' ']).next().unwrap_or_default();
                if let Some(start) = labels.get(target) {
                    seen.repeats(*start..position, &swaps, &exclusives);
                }
            }
            Class::Load | Class::Store | Class::LoadStore | Class::LoadExclusive | Class::Other => {}
        }
    }
    seen.shape(!exclusives.is_empty())
}

/// What a body holds, as its lines go by.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and the shape follows from all")]
struct Seen {
    instructions: bool,
    unknown: bool,
    call: bool,
    fence: bool,
    modifies: bool,
    repeats_swap: bool,
    repeats_exclusive: bool,
}

impl Seen {
    /// A branch goes back over these lines.
    fn repeats(&mut self, lines: std::ops::Range<usize>, swaps: &[usize], exclusives: &[usize]) {
        self.repeats_swap |= swaps.iter().any(|position| lines.contains(position));
        self.repeats_exclusive |= exclusives.iter().any(|position| lines.contains(position));
    }

    fn shape(&self, exclusive: bool) -> Shape {
        match self {
            Seen { unknown: true, .. } => Shape::Unknown,
            Seen { call: true, .. } => Shape::HelperCall,
            Seen { repeats_exclusive: true, .. } => Shape::LlScLoop,
            Seen { repeats_swap: true, .. } => Shape::CasLoop,
            _ if exclusive => Shape::LlSc,
            Seen { fence: true, .. } => Shape::Fenced,
            Seen { modifies: true, .. } => Shape::SingleInstruction,
            Seen { instructions: true, .. } => Shape::Plain,
            Seen { .. } => Shape::Nothing,
        }
    }
}
