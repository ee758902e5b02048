//! The body of a cell: its instructions, each with its class, and the shape that follows from them.

use super::line::{BodyLine, placed};
use super::operation::{Operation, is_register};
use super::packets::Steps;
use super::{frame, jump, linked};
use crate::isa::asm::Line;
use crate::isa::decoded::Decoder;
use crate::isa::effect::{Effect, Register};
use crate::isa::{Class, is_helper};
use crate::probe::OPAQUE;
use compact_str::CompactString;
use indexmap::IndexSet;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The shape of a cell: what it is at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// No instruction but the return.
    Nothing,
    /// Loads, stores and computation.
    Plain,
    /// Fences, with or without accesses beside them.
    Fenced,
    /// One atomic read-modify-write, and no other access.
    SingleInstruction,
    /// An atomic read-modify-write with other accesses beside it, or several alternatives.
    SeveralInstructions,
    /// A load-exclusive and a store-exclusive that may fail, without a retry.
    LlSc,
    /// A load-exclusive and a store-exclusive, repeated until they succeed.
    LlScLoop,
    /// An atomic read-modify-write, usually a compare-and-swap, repeated until it succeeds.
    CasLoop,
    /// A helper of the compiler does the work. Calls of other functions are in [`Body::calls`], and do not matter here.
    HelperCall,
    /// There are instructions of unknown class.
    Unknown,
}

impl Shape {
    /// All shapes.
    pub const ALL: [Shape; 10] = [
        Shape::Nothing,
        Shape::Plain,
        Shape::Fenced,
        Shape::SingleInstruction,
        Shape::SeveralInstructions,
        Shape::LlSc,
        Shape::LlScLoop,
        Shape::CasLoop,
        Shape::HelperCall,
        Shape::Unknown,
    ];

    /// The display name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Shape::Nothing => "nothing",
            Shape::Plain => "plain",
            Shape::Fenced => "fenced",
            Shape::SingleInstruction => "single atomic instruction",
            Shape::SeveralInstructions => "several accesses",
            Shape::LlSc => "LL/SC",
            Shape::LlScLoop => "LL/SC loop",
            Shape::CasLoop => "CAS loop",
            Shape::HelperCall => "calls a helper",
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
            Shape::SeveralInstructions => "several_instructions",
            Shape::LlSc => "ll_sc",
            Shape::LlScLoop => "ll_sc_loop",
            Shape::CasLoop => "cas_loop",
            Shape::HelperCall => "helper_call",
            Shape::Unknown => "unknown",
        }
    }
}

/// This many called functions are named.
const NAMED: usize = 3;

/// The instructions of a cell. Cells with equal bodies share one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// The lines, in order.
    pub lines: Vec<BodyLine>,
    /// The same as text, one element per line.
    #[doc(hidden)]
    pub text: Vec<CompactString>,
    /// The shape.
    pub shape: Shape,
    /// The functions that it calls, each once, without the compiler's helpers and the opaque functions of programs: the
    /// symbol, or none if it calls through a register or memory.
    pub calls: Vec<Option<CompactString>>,
    /// Whether there is a loop: a branch goes backwards.
    pub has_loop: bool,
    /// Bytes of machine code, including padding before its loops, if they were measured.
    pub size: Option<u64>,
    /// Its lines with the packets as steps, if it has packets.
    pub(super) steps: Option<Arc<Steps>>,
}

/// Bodies with equal text are nearly always equal, so only the text is hashed.
impl Hash for Body {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Body {
    /// Classifies the instructions of a normalised body, given as text and as parsed lines.
    #[doc(hidden)]
    #[must_use]
    pub fn new<'a>(
        normalized: impl Iterator<Item = (&'a str, Line<'a>)>,
        size: Option<u64>,
        decoder: &mut Decoder,
    ) -> Body {
        let (text, parsed): (Vec<CompactString>, Vec<Line<'_>>) =
            normalized.map(|(whole, line)| (CompactString::from(whole), line)).unzip();
        let mut lines = placed(&parsed, decoder).unwrap_or_else(|| {
            parsed.iter().zip(&text).map(|(line, whole)| BodyLine::of(line, |one| decoder.decode(whole, one))).collect()
        });
        let steps = Steps::of(&parsed, &lines, decoder);
        if let Some(steps) = &steps {
            steps.tell(&mut lines);
        } else {
            find_out(&mut lines, decoder);
        }
        let mut seen = Seen::default();
        for (position, (line, parsed)) in lines.iter().zip(&parsed).enumerate() {
            match (line, parsed) {
                (BodyLine::Operation(operation), Line::Instruction(instruction)) if decoder.has_isa() => {
                    seen.add(operation, instruction.operands, position);
                }
                (BodyLine::Label(label), _) => _ = seen.labels.entry(label).or_insert(position),
                _ => {}
            }
        }
        let shape = if decoder.has_isa() { seen.shape() } else { Shape::Unknown };
        let (calls, has_loop) = (seen.calls.into_iter().collect(), seen.has_loop);
        Body { lines, text, shape, calls, has_loop, size, steps: steps.map(Arc::new) }
    }

    /// How many instructions are of unknown class.
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.operations().filter(|operation| operation.class() == Class::Unknown).count()
    }

    /// Its shape and the functions that it calls, whose names are in backquotes: several accesses, calls `wake`.
    #[must_use]
    pub fn label(&self) -> String {
        let shape = self.shape.title();
        let named: Vec<String> = self.calls.iter().flatten().map(|name| format!("`{name}`")).collect();
        match (self.calls.as_slice(), named.as_slice()) {
            ([], _) => shape.to_owned(),
            (calls, _) if calls.len() > NAMED => format!("{shape}, calls {} functions", calls.len()),
            (_, []) => format!("{shape}, calls a function by its address"),
            (calls, named) if calls.len() == named.len() => format!("{shape}, calls {}", named.join(", ")),
            (_, named) => format!("{shape}, calls {} and a function by its address", named.join(", ")),
        }
    }

    /// The same as text, for storage.
    #[must_use]
    pub fn listing(&self) -> Vec<String> {
        self.text.iter().map(CompactString::to_string).collect()
    }

    /// The instructions, without labels and brackets.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.lines.iter().filter_map(BodyLine::operation)
    }
}

/// What the instructions of a body say of each other.
pub(super) fn find_out(lines: &mut [BodyLine], decoder: &Decoder) {
    linked::name_entries(lines);
    linked::name_calls(lines);
    jump::find_tables(lines);
    if let Some(abi) = decoder.abi() {
        frame::find_frames(lines, abi);
    }
}

/// The contents of a body, collected line by line: classes of instructions, and branch targets.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and the shape follows from all")]
struct Seen<'a> {
    labels: HashMap<&'a str, usize>,
    /// The positions of read-modify-writes.
    modifications: Vec<usize>,
    /// The positions of store-exclusives.
    exclusives: Vec<usize>,
    instructions: bool,
    unknown: bool,
    /// Whether an opaque function of a program was called, or its address was loaded.
    names_opaque: bool,
    /// Whether a helper of the compiler is called.
    helper: bool,
    calls: IndexSet<Option<CompactString>>,
    /// The register that the last value was popped into.
    popped: Option<Register>,
    fence: bool,
    access: bool,
    has_loop: bool,
    repeats_modification: bool,
    repeats_exclusive: bool,
}

impl Seen<'_> {
    fn add(&mut self, operation: &Operation, operands: &str, position: usize) {
        self.instructions |= !matches!(operation.effect(), Some(Effect::Return));
        if let Some(Effect::Pop(registers)) = operation.effect() {
            self.popped = registers.last().copied().or(self.popped);
        }
        match operation.class() {
            Class::Unknown => self.unknown = true,
            // A program's call to an opaque function says nothing about how the rest is done.
            _ if operands.contains(OPAQUE) => self.names_opaque = true,
            Class::Call if self.names_opaque && is_register(operands) => {}
            Class::Call if matches!(operation.effect(), Some(Effect::CallHere(_))) => {}
            Class::Call => self.add_call(operation),
            Class::Fence => self.fence = true,
            Class::ReadModifyWrite => self.modifications.push(position),
            Class::StoreExclusive => self.exclusives.push(position),
            Class::Load | Class::Store | Class::LoadStore => self.access |= !operation.is_on_stack(),
            Class::Branch => {
                let Some(Effect::Branch(_, target) | Effect::Jump(target)) = operation.effect() else { return };
                if let Some(start) = self.labels.get(target.as_str()) {
                    // It branches back over the lines since there.
                    let is_behind = |positions: &[usize]| positions.last().is_some_and(|last| last >= start);
                    self.has_loop = true;
                    self.repeats_modification |= is_behind(&self.modifications);
                    self.repeats_exclusive |= is_behind(&self.exclusives);
                }
            }
            Class::LoadExclusive | Class::Other => {}
        }
    }

    fn add_call(&mut self, operation: &Operation) {
        // Code that is hardened against load value injection returns this way.
        if matches!(operation.effect(), Some(Effect::Call { through, is_tail: true, .. }) if through.is_some() && *through == self.popped)
        {
            return;
        }
        let symbol = operation.effect().and_then(Effect::callee);
        if symbol.is_some_and(is_helper) {
            self.helper = true;
            return;
        }
        let symbol = symbol.map(CompactString::from);
        self.calls.insert(symbol);
    }

    fn shape(&self) -> Shape {
        match self {
            Seen { unknown: true, .. } => Shape::Unknown,
            Seen { helper: true, .. } => Shape::HelperCall,
            Seen { repeats_exclusive: true, .. } => Shape::LlScLoop,
            Seen { repeats_modification: true, .. } => Shape::CasLoop,
            _ if !self.exclusives.is_empty() => Shape::LlSc,
            Seen { fence: true, .. } => Shape::Fenced,
            Seen { access: false, modifications, .. } if modifications.len() == 1 => Shape::SingleInstruction,
            Seen { modifications, .. } if !modifications.is_empty() => Shape::SeveralInstructions,
            Seen { instructions: true, .. } => Shape::Plain,
            Seen { .. } => Shape::Nothing,
        }
    }
}
