//! Hexagon: the steps of a packet.
//!
//! The manual, 3.3 "Instruction packets": all instructions of a packet read the registers as they were before it; one that names a
//! register with `.new` reads what another writes in it. 5.5 "Memory operations in a packet": a load reads before a store of its packet
//! writes, unless the packet is marked `:mem_noshuf`; two stores are in the order in which they are written. Jumps leave the
//! packet when all else is done, the first that is taken.

use super::decode::decode;
use super::operand::{BEFORE, FP, LR, is_predicate, pair, register, written};
use super::pieces::{Names, Piece, pieces};
use super::table::TABLE;
use super::term::predicate;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, Line, Syntax, normalized};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Effect, Operand, Register};
use crate::isa::exact::Exact;
use crate::isa::packet::Step;
use std::collections::BTreeSet;

/// An instruction of a packet, or the comparison of one that also jumps.
#[derive(Debug, Clone)]
struct Node {
    of: usize,
    prefix: String,
    text: String,
    /// The registers that it reads as they were before the packet, as they are after, and that it writes.
    reads: BTreeSet<Register>,
    awaits: BTreeSet<Register>,
    writes: BTreeSet<Register>,
    class: Class,
}

/// A packet has no more instructions (3.3).
const MOST: usize = 4;

/// The steps of a packet.
pub(super) fn packed(instructions: &[Instruction<'_>], closing: &str) -> Vec<Step> {
    if instructions.len() > MOST {
        return (0..instructions.len()).map(|of| Step { of: Some(of), decoded: None }).collect();
    }
    let mut nodes: Vec<Node> =
        instructions.iter().enumerate().flat_map(|(of, instruction)| nodes_of(of, instruction)).collect();
    // Jumps are the last.
    nodes.sort_by_key(Node::is_jump);
    let is_and = writes_one_predicate_twice(&nodes);
    let (order, late) = order(&nodes, closing.contains(":mem_noshuf"));
    let copies = late.iter().map(|register| copy(*register));
    let mut steps: Vec<Step> = copies.map(|decoded| Step { of: None, decoded }).collect();
    let mut names = Names::default();
    let mut done: BTreeSet<Register> = BTreeSet::new();
    for node in order.into_iter().map(|number| &nodes[number]) {
        let renamed: BTreeSet<Register> = node.reads.intersection(&done).copied().collect();
        let (prefix, text) = (renamed_in(&node.prefix, &renamed), renamed_in(&node.text, &renamed));
        for piece in pieces(&prefix, &text, &mut names) {
            // Two comparisons that write one predicate give what both say (6.1.3), which is not followed.
            let decoded = step(&piece).filter(|_| !is_and);
            steps.push(Step { of: Some(node.of), decoded });
        }
        done.extend(&node.writes);
    }
    steps
}

/// The nodes of an instruction.
fn nodes_of(of: usize, instruction: &Instruction<'_>) -> Vec<Node> {
    let whole = if instruction.is_expression() {
        instruction.operands.to_owned()
    } else {
        format!("{} {}", instruction.mnemonic, instruction.operands).trim_end().to_owned()
    };
    // `p0 = cmp.eq(r1,r2); if (p0.new) jump:nt .L1`
    match whole.split_once("; ").map(|(first, jump)| (first, jump, jump.split_once(") "))) {
        Some((first, _, Some((condition, jump)))) => {
            vec![Node::of(of, "", first), Node::of(of, &format!("{condition})"), jump)]
        }
        _ => vec![Node::of(of, instruction.prefix, &whole)],
    }
}

impl Node {
    fn of(of: usize, prefix: &str, text: &str) -> Node {
        let (prefix, text) = (prefix.to_owned(), text.to_owned());
        let decoded = read(&format!("{prefix} {text}"));
        let uses = decoded.as_ref().and_then(|decoded| decoded.uses.as_ref());
        let list = || uses.into_iter().flat_map(|uses| &uses.list);
        let awaits: BTreeSet<Register> =
            words(&prefix).chain(words(&text)).filter(|word| is_new(word)).filter_map(register).collect();
        let reads = list().filter(|one| one.role.reads() && !awaits.contains(&one.register));
        let reads = reads.map(|one| one.register).collect();
        let writes = list().filter(|one| one.role.writes()).map(|one| one.register).collect();
        let class = decoded.as_ref().map_or(Class::Unknown, Decoded::class);
        Node { of, prefix, text, reads, awaits, writes, class }
    }

    fn is_jump(&self) -> bool {
        matches!(self.class, Class::Branch | Class::Call)
    }
}

/// The words of a text: registers with their marks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '_'))
}

/// Whether a word asks for the new value of a register.
fn is_new(word: &str) -> bool {
    word.strip_suffix(".new").is_some()
}

/// Whether two instructions of a packet write one predicate, both always.
fn writes_one_predicate_twice(nodes: &[Node]) -> bool {
    let always = nodes.iter().filter(|node| node.prefix.is_empty());
    let written: Vec<Register> =
        always.flat_map(|node| &node.writes).filter(|register| is_predicate(**register)).copied().collect();
    written.iter().collect::<BTreeSet<_>>().len() < written.len()
}

/// Nodes in an order in which each is behind those that it awaits, and the registers that some read behind their writers.
fn order(nodes: &[Node], is_in_order: bool) -> (Vec<usize>, BTreeSet<Register>) {
    let mut open: Vec<usize> = (0..nodes.len()).collect();
    let mut order = Vec::new();
    let mut late = BTreeSet::new();
    while !open.is_empty() {
        let is_ready = |number: &usize| {
            !open.iter().any(|other| other != number && is_before(nodes, *other, *number, is_in_order))
        };
        let reads_later = |number: usize, register: &Register| {
            open.iter().any(|other| *other != number && nodes[*other].reads.contains(register))
        };
        let breaks = |number: &usize| nodes[*number].writes.iter().any(|register| reads_later(*number, register));
        let next = open.iter().copied().find(|number| is_ready(number) && !breaks(number));
        let next = next.or_else(|| open.iter().copied().find(is_ready)).unwrap_or(open[0]);
        late.extend(nodes[next].writes.iter().filter(|register| reads_later(next, register)));
        order.push(next);
        open.retain(|number| *number != next);
    }
    (order, late)
}

/// Whether a node has to be before another.
fn is_before(nodes: &[Node], first: usize, second: usize, is_in_order: bool) -> bool {
    let (one, other) = (&nodes[first], &nodes[second]);
    let is_load = |node: &Node| matches!(node.class, Class::Load | Class::LoadExclusive);
    let is_access =
        |node: &Node| is_load(node) || matches!(node.class, Class::Store | Class::StoreExclusive | Class::LoadStore);
    let is_awaited = one.writes.iter().any(|register| other.awaits.contains(register));
    let is_earlier_access = is_access(one)
        && is_access(other)
        && match (is_load(one), is_load(other)) {
            (true, false) if !is_in_order => true,
            (false, true) if !is_in_order => false,
            _ => first < second,
        };
    // Jumps are in the order of the text, behind all else.
    let is_earlier_jump = other.is_jump() && (!one.is_jump() || first < second);
    is_awaited || is_earlier_access || is_earlier_jump
}

/// A text with these registers as they were before the packet.
fn renamed_in(text: &str, registers: &BTreeSet<Register>) -> String {
    let above = |register: Register| match register {
        Register::General(number) => written(Register::General(number.saturating_add(BEFORE))),
        other => written(other),
    };
    let mut renamed = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | ':' | '_');
        let is_of_word = rest.starts_with(is_word);
        let end = rest.find(|letter| is_word(letter) != is_of_word).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        let base = word.strip_suffix(".l").or_else(|| word.strip_suffix(".h")).unwrap_or(word);
        let half = &word[base.len()..];
        match (register(base).filter(|_| !is_new(word)), pair(base)) {
            (Some(register), _) if registers.contains(&register) => renamed.push_str(&(above(register) + half)),
            (_, Some([low, high])) if registers.contains(&low) || registers.contains(&high) => {
                renamed.push_str(&format!("{}:{}", above(high), &above(low)[1..]));
            }
            _ => renamed.push_str(word),
        }
    }
    renamed
}

/// The copy of a register as it was before the packet.
fn copy(from: Register) -> Option<Decoded> {
    let Register::General(number) = from else { return None };
    let to = Register::General(number.saturating_add(BEFORE));
    read(&format!("{} = {}", written(to), written(from)))
}

/// The instruction of a text, decoded.
fn read(text: &str) -> Option<Decoded> {
    match normalized(text.trim(), &Syntax::of("hexagon", "")) {
        Line::Instruction(instruction) => decode(&instruction, Dialect::Default),
        _ => None,
    }
}

/// What a piece does.
fn step(piece: &Piece) -> Option<Decoded> {
    let (prefix, mnemonic, effect) = match piece {
        Piece::Text(text) => return read(text),
        Piece::Save(prefix) => (prefix, "allocframe", Effect::Push(vec![Operand::Register(LR), Operand::Register(FP)])),
        Piece::Restore(prefix) => (prefix, "deallocframe", Effect::Pop(vec![FP, LR])),
        Piece::Return(prefix) => (prefix, "dealloc_return", Effect::Return),
    };
    let (mnemonic, _) = TABLE.get(mnemonic)?;
    let condition = if prefix.is_empty() { None } else { Some(predicate(prefix)?) };
    let (predicate, taken) = condition.unzip();
    let decoded = decode(&Instruction { prefix: "", mnemonic: mnemonic.base, operands: "" }, Dialect::Default)?;
    let exact = taken.map(|taken| Exact { taken: Some(taken), ..Exact::default() });
    Some(Decoded { effect, predicate, exact, is_on_stack: true, ..decoded })
}
