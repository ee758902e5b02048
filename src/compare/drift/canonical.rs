//! The canonical form of a body: without the names of registers and labels, and without the order of independent
//! instructions.
//!
//! An instruction is its text without registers and, for each register that it reads, the writer of that value. Two
//! bodies are equal if they have the same blocks of the same instructions that take the same values from each other.
//! Arguments, results and preserved registers keep their names; accesses, barriers, calls and branches keep their
//! order. A body with an unknown instruction is compared as text.
//!
//! Instructions are distinguished by colour refinement (B. Weisfeiler, A. Leman, 1968): two have the same colour until
//! an instruction that they take a value from, or that takes one from them, has another.

use super::flow::{Flow, Node, Origin, Place};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;
use crate::read::matrix::Body;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A canonical form. Bodies with equal forms do the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Canonical {
    /// One line for each instruction, in canonical order.
    pub lines: Vec<String>,
}

impl Canonical {
    /// The canonical form of a body.
    #[must_use]
    pub fn of(body: &Body, place: Place<'_>) -> Canonical {
        match Flow::of(body, place) {
            Some(flow) => Canonical { lines: lines(&flow) },
            None => Canonical { lines: body.listing() },
        }
    }
}

/// A hash of everything that is known about an instruction.
type Colour = u64;

/// FNV-1a: the same on every machine and in every build.
struct Mixed(u64);

impl Mixed {
    fn new(seed: u64) -> Mixed {
        Mixed(0xcbf2_9ce4_8422_2325).and(seed)
    }

    fn and(self, value: u64) -> Mixed {
        value.to_le_bytes().iter().fold(self, |mixed, byte| mixed.byte(*byte))
    }

    fn byte(self, byte: u8) -> Mixed {
        Mixed((self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    }

    fn text(self, text: &str) -> Mixed {
        text.bytes().fold(self, Mixed::byte)
    }
}

/// The role of a register for the caller, if its name matters.
fn class_of(register: Register, abi: &Abi) -> String {
    match register {
        Register::General(number) if abi.reserved.contains(&number) => format!("reserved {number}"),
        Register::General(number) if abi.preserved.contains(&number) => "preserved".to_owned(),
        Register::General(_) => String::new(),
        Register::Vector(_) => "vector".to_owned(),
        Register::Float(_) => "float".to_owned(),
        Register::Condition(_) => "flags".to_owned(),
    }
}

/// The identity of a value at entry: its register, except for registers that are only preserved for the caller.
fn entry(register: Register, abi: &Abi) -> String {
    match register {
        Register::General(number) if abi.preserved.contains(&number) => "preserved".to_owned(),
        other => format!("{other:?}"),
    }
}

fn lines(flow: &Flow) -> Vec<String> {
    let colours = told_apart(flow);
    let nodes = &flow.nodes;
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    // The ordered ones are in order, and a stable sort keeps them so.
    let key = |node: usize| {
        let Node { block, is_ordered, .. } = &nodes[node];
        (*block, !is_ordered, if *is_ordered { 0 } else { colours[node] })
    };
    order.sort_by_key(|node| key(*node));
    let mut position = vec![0; nodes.len()];
    for (place, node) in order.iter().enumerate() {
        position[*node] = place;
    }
    // Preserved registers are numbered in order of appearance.
    let mut saved: BTreeMap<Register, usize> = BTreeMap::new();
    order.iter().map(|node| line(flow, *node, &position, &mut saved)).collect()
}

/// An instruction with the values it takes, and the kind of register it writes.
fn line(flow: &Flow, node: usize, position: &[usize], saved: &mut BTreeMap<Register, usize>) -> String {
    let Node { block, text, uses, origins, .. } = &flow.nodes[node];
    let mut line = format!("{block}: {}", text.trim());
    let mut kept: Vec<String> = Vec::new();
    for (one, origins) in uses.iter().zip(origins) {
        let mut sources: Vec<String> = Vec::new();
        for origin in origins {
            sources.push(match origin {
                Origin::Written(writer, slot) => format!("{}.{slot}", position[*writer]),
                Origin::Entry(register) => match entry(*register, &flow.abi).as_str() {
                    "preserved" => {
                        let next = saved.len();
                        format!("saved {}", saved.entry(*register).or_insert(next))
                    }
                    name => name.to_owned(),
                },
            });
        }
        sources.sort();
        if is_kept(one.register, text, &flow.abi) {
            // The choice of preserved register does not matter, as long as each is restored.
            if *origins != [Origin::Entry(one.register)].into() {
                let own = saved.get(&one.register).map_or(String::new(), usize::to_string);
                kept.push(format!("{own} from {}", sources.join(" or ")));
            }
            continue;
        }
        let _ = write!(line, " | {}", sources.join(" or "));
        if one.role.writes() {
            let _ = write!(line, " > {}", class_of(one.register, &flow.abi));
        }
    }
    kept.sort();
    for one in kept {
        let _ = write!(line, " | keeps {one}");
    }
    line
}

/// Whether a register is read only because the caller expects its old value.
fn is_kept(register: Register, text: &str, abi: &Abi) -> bool {
    let Register::General(number) = register else { return false };
    // Registers named in an instruction are in its text; the end of a function names none.
    abi.preserved.contains(&number) && !text.contains('%')
}

/// Colours that no two instructions of a block share, unless their order is fixed anyway.
fn told_apart(flow: &Flow) -> Vec<Colour> {
    let mut colours: Vec<Colour> = first(flow);
    loop {
        refine(flow, &mut colours);
        let Some(twin) = twin(flow, &colours) else { return colours };
        // They are indistinguishable: whichever comes first, the form is the same.
        colours[twin] = Mixed::new(colours[twin]).text("first").0;
    }
}

/// The first of the instructions with the smallest shared colour of a block.
fn twin(flow: &Flow, colours: &[Colour]) -> Option<usize> {
    let mut seen: BTreeMap<(usize, Colour), usize> = BTreeMap::new();
    let mut twins: BTreeMap<(usize, Colour), usize> = BTreeMap::new();
    for (index, node) in flow.nodes.iter().enumerate().filter(|(_, node)| !node.is_ordered) {
        let (block, colour) = (node.block, colours[index]);
        let first = *seen.entry((block, colour)).or_insert(index);
        if first != index {
            twins.entry((block, colour)).or_insert(first);
        }
    }
    twins.into_values().next()
}

fn first(flow: &Flow) -> Vec<Colour> {
    let mut ordered = 0;
    flow.nodes
        .iter()
        .map(|node| {
            let mut mixed = Mixed::new(node.block as u64).text(&node.text);
            if node.is_ordered {
                ordered += 1;
                mixed = mixed.and(ordered);
            }
            for one in node.uses.iter().filter(|one| one.role.writes()) {
                mixed = mixed.text(&class_of(one.register, &flow.abi)).byte(0);
            }
            mixed.0
        })
        .collect()
}

/// Refines the colours by what an instruction takes and who takes from it, until nothing changes.
fn refine(flow: &Flow, colours: &mut [Colour]) {
    let mut count = distinct(colours);
    loop {
        let mut takers: Vec<Vec<Colour>> = vec![Vec::new(); flow.nodes.len()];
        let mut next: Vec<Mixed> = Vec::with_capacity(colours.len());
        for (index, node) in flow.nodes.iter().enumerate() {
            let mut mixed = Mixed::new(colours[index]);
            for (slot, (one, origins)) in node.uses.iter().zip(&node.origins).enumerate() {
                let is_kept = is_kept(one.register, &node.text, &flow.abi);
                let mut sources: Vec<Colour> = Vec::new();
                for origin in origins {
                    match origin {
                        Origin::Written(writer, from) => {
                            sources.push(Mixed::new(colours[*writer]).and(*from as u64).0);
                            let slot = if is_kept { u64::MAX } else { slot as u64 };
                            takers[*writer].push(Mixed::new(colours[index]).and(slot).and(*from as u64).0);
                        }
                        Origin::Entry(register) => {
                            sources.push(Mixed::new(0).text(&entry(*register, &flow.abi)).0);
                        }
                    }
                }
                if !is_kept {
                    sources.sort_unstable();
                    mixed = sources.into_iter().fold(mixed.and(slot as u64), Mixed::and);
                }
            }
            next.push(mixed);
        }
        for ((colour, mixed), mut takers) in colours.iter_mut().zip(next).zip(takers) {
            takers.sort_unstable();
            *colour = takers.into_iter().fold(mixed, Mixed::and).0;
        }
        let now = distinct(colours);
        if now <= count {
            return;
        }
        count = now;
    }
}

fn distinct(colours: &[Colour]) -> usize {
    let mut sorted = colours.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted.len()
}
