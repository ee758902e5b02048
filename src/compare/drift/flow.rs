//! The flow of values through a body: its instructions in blocks, and for every register that is read, its writer.

use crate::compare::behaviour::Returns;
use crate::isa::abi::Abi;
use crate::isa::effect::{Effect, Helper, Register};
use crate::isa::registers::{Role, Use};
use crate::isa::{Class, Isa, isa};
use crate::read::matrix::{Body, BodyLine, Operation};
use std::collections::{BTreeMap, BTreeSet};

/// The source of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Origin {
    /// The register had it at function entry.
    Entry(Register),
    /// An instruction wrote it: the instruction, and which of its registers.
    Written(usize, usize),
}

/// One instruction.
#[derive(Debug)]
pub(super) struct Node {
    /// The block that it is in.
    pub(super) block: usize,
    /// Its text without the names of registers and labels.
    pub(super) text: String,
    /// Whether its order is fixed among accesses, barriers, calls and branches.
    pub(super) is_ordered: bool,
    /// Its registers; for a return or a call, also those with a role in the convention.
    pub(super) uses: Vec<Use>,
    /// For each of its registers that it reads, the source of the value.
    pub(super) origins: Vec<BTreeSet<Origin>>,
}

/// The instructions of a body and the values between them.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) nodes: Vec<Node>,
    pub(super) abi: Abi,
}

/// The registers of a target.
struct Target<'a> {
    isa: &'a Isa,
    abi: Abi,
    returns: Returns,
}

/// The context of a body: its target.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The name of the instruction set.
    pub isa: &'a str,
    /// The triple, which decides the calling convention.
    pub triple: &'a str,
    /// What the function returns.
    pub returns: Returns,
}

impl Flow {
    /// The flow through a body; none if an instruction is not understood.
    pub(super) fn of(body: &Body, place: Place<'_>) -> Option<Flow> {
        let isa = isa(place.isa)?;
        let target = Target { isa, abi: (isa.abi)(place.isa, place.triple), returns: place.returns };
        let ordered = body.in_order().ok()?;
        let blocks = blocks(&ordered.body);
        let mut nodes = Vec::new();
        let mut ends: Vec<Vec<usize>> = Vec::new();
        for (block, lines) in blocks.lines.iter().enumerate() {
            let mut successors = vec![block + 1];
            for operation in lines {
                let (node, leads) = target.node(operation, block, &blocks)?;
                successors = leads;
                nodes.push(node);
            }
            ends.push(successors);
        }
        resolve(&mut nodes, &ends);
        Some(Flow { nodes, abi: target.abi })
    }
}

/// The instructions of a body, split where control can enter or leave.
struct Blocks<'a> {
    lines: Vec<Vec<&'a Operation>>,
    /// The block that each label begins.
    labels: BTreeMap<&'a str, usize>,
}

fn blocks(body: &Body) -> Blocks<'_> {
    let mut blocks = Blocks { lines: vec![Vec::new()], labels: BTreeMap::new() };
    let mut is_open = true;
    for line in &body.lines {
        let is_label = matches!(line, BodyLine::Label(_));
        if (is_label && !blocks.lines.last().is_none_or(Vec::is_empty)) || !is_open {
            blocks.lines.push(Vec::new());
        }
        is_open = true;
        match line {
            BodyLine::Label(label) => {
                blocks.labels.insert(label, blocks.lines.len() - 1);
            }
            BodyLine::Operation(operation) => {
                is_open = operation.class() != Class::Branch;
                if let Some(last) = blocks.lines.last_mut() {
                    last.push(operation);
                }
            }
            BodyLine::Bracket(_) => {}
        }
    }
    blocks
}

impl Target<'_> {
    /// An instruction, and the blocks that can follow it.
    fn node(&self, operation: &Operation, block: usize, blocks: &Blocks<'_>) -> Option<(Node, Vec<usize>)> {
        let decoded = operation.decoded.as_ref()?;
        let effect = operation.effect()?;
        let uses = decoded.uses.as_ref()?;
        let mut list = uses.list.clone();
        let mut text = format!("{} {} {}", operation.prefix, operation.mnemonic, uses.skeleton);
        let next = block + 1;
        let leads = match effect {
            Effect::Branch(_, label) | Effect::Jump(label) | Effect::CallHere(label) => {
                let target = *blocks.labels.get(label.as_str())?;
                text = text.replace(label.as_str(), &format!("block {target}"));
                if matches!(effect, Effect::Branch(..)) { vec![target, next] } else { vec![target] }
            }
            Effect::Return => {
                self.push_results(&mut list);
                Vec::new()
            }
            Effect::Trap => Vec::new(),
            Effect::Call { name, is_tail, .. } => {
                self.push_call(&mut list, name, *is_tail);
                if *is_tail { Vec::new() } else { vec![next] }
            }
            _ => vec![next],
        };
        let is_computation = matches!(
            effect,
            Effect::Move(..)
                | Effect::Copies(_)
                | Effect::Window { .. }
                | Effect::Compute { .. }
                | Effect::Compare(..)
                | Effect::CompareMore(..)
                | Effect::CountDifference { .. }
                | Effect::Select { .. }
        );
        let is_ordered = !is_computation;
        let origins = vec![BTreeSet::new(); list.len()];
        Some((Node { block, text, is_ordered, uses: list, origins }, leads))
    }

    /// The registers that the caller uses: the results, and the preserved ones.
    fn push_results(&self, list: &mut Vec<Use>) {
        let Abi { results, vector_results, .. } = &self.abi;
        match self.returns {
            Returns::General { count, .. } => list.extend(results.iter().take(count).map(|number| reads(*number))),
            Returns::Unknown => {
                list.extend(results.iter().map(|number| reads(*number)));
                list.extend(vector_results.iter().map(|number| reads_vector(*number)));
            }
        }
        self.push_kept(list);
    }

    fn push_kept(&self, list: &mut Vec<Use>) {
        list.extend(self.abi.preserved.iter().map(|number| reads(*number)));
        list.extend(self.abi.reserved.iter().map(|number| reads(*number)));
    }

    /// The registers that a called function reads, and those that it may change.
    fn push_call(&self, list: &mut Vec<Use>, name: &str, is_tail: bool) {
        // What it names is in the list already.
        if self.abi.has_own_registers {
            return;
        }
        let helper = self.isa.helper_called(name);
        if let Some(helper) = &helper {
            list.extend(taken(helper).into_iter().map(|register| Use { register, role: Role::Reads }));
        } else {
            list.extend(self.abi.arguments.iter().map(|number| reads(*number)));
            list.extend(self.abi.vector_arguments.iter().map(|number| reads_vector(*number)));
        }
        if is_tail {
            self.push_kept(list);
            return;
        }
        let changed = self.abi.changed_by_calls();
        list.extend(changed.map(|register| Use { register, role: Role::Writes }));
    }
}

fn reads(number: u8) -> Use {
    Use { register: Register::General(number), role: Role::Reads }
}

fn reads_vector(number: u8) -> Use {
    Use { register: Register::Vector(number), role: Role::Reads }
}

/// The registers that a helper reads.
fn taken(helper: &Helper) -> Vec<Register> {
    let access = &helper.access;
    let values = access.expected.iter().chain(&access.from).filter_map(|operand| operand.register());
    values.chain(access.address.base).collect()
}

/// The sources of registers at one point.
type Known = BTreeMap<Register, BTreeSet<Origin>>;

/// Finds every possible writer of each register that is read.
fn resolve(nodes: &mut [Node], ends: &[Vec<usize>]) {
    let registers: BTreeSet<Register> =
        nodes.iter().flat_map(|node| node.uses.iter().map(|one| one.register)).collect();
    let entry: Known =
        registers.iter().map(|register| (*register, BTreeSet::from([Origin::Entry(*register)]))).collect();
    let mut begins: Vec<Known> = vec![Known::new(); ends.len()];
    begins[0] = entry;
    let mut open = vec![0];
    let mut is_seen = vec![false; ends.len()];
    while let Some(block) = open.pop() {
        is_seen[block] = true;
        let mut known = begins[block].clone();
        for (index, node) in nodes.iter().enumerate().filter(|(_, node)| node.block == block) {
            write(&mut known, index, node);
        }
        for next in ends[block].iter().filter(|next| **next < ends.len()) {
            let mut is_changed = !is_seen[*next];
            for (register, origins) in &known {
                let there = begins[*next].entry(*register).or_default();
                let before = there.len();
                there.extend(origins);
                is_changed |= there.len() > before;
            }
            if is_changed && !open.contains(next) {
                open.push(*next);
            }
        }
    }
    let mut known = Known::new();
    let mut block = usize::MAX;
    for (index, node) in nodes.iter_mut().enumerate() {
        if node.block != block {
            block = node.block;
            known.clone_from(&begins[block]);
        }
        for (one, origins) in node.uses.iter().zip(&mut node.origins) {
            if one.role.reads() {
                *origins = known.get(&one.register).cloned().unwrap_or_default();
            }
        }
        write(&mut known, index, node);
    }
}

fn write(known: &mut Known, index: usize, node: &Node) {
    for (slot, one) in node.uses.iter().enumerate().filter(|(_, one)| one.role.writes()) {
        known.insert(one.register, BTreeSet::from([Origin::Written(index, slot)]));
    }
}
