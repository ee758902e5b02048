//! Schema 2: a row per probe with its cells by target, bodies as indices of instructions, and what cells share once.

use super::limits::line;
use super::{Cell, Target, Toolchain};
use crate::target::Shard;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(super) struct Document {
    toolchain: Toolchain,
    shard: Option<Shard>,
    targets: Vec<Target>,
    rows: Vec<Row>,
    reasons: Vec<String>,
    bodies: Vec<Instructions>,
    instructions: Vec<Instruction>,
}

#[derive(Deserialize)]
struct Row {
    probe: String,
    cells: BTreeMap<String, TwoCell>,
}

#[derive(Deserialize)]
struct TwoCell {
    status: String,
    reason: Option<usize>,
    body: Option<usize>,
}

#[derive(Deserialize)]
struct Instructions {
    instructions: Vec<usize>,
    #[serde(default)]
    labels: Vec<Label>,
    text: Option<Vec<String>>,
    size: Option<u64>,
}

#[derive(Deserialize)]
struct Label {
    at: usize,
    text: String,
}

#[derive(Deserialize)]
struct Instruction {
    prefix: Option<String>,
    mnemonic: String,
    operands: Vec<String>,
}

impl Instruction {
    /// The bytes of its text, or a little more.
    fn length(&self) -> usize {
        let Instruction { prefix, mnemonic, operands } = self;
        let operands: usize = operands.iter().map(|operand| operand.len() + 2).sum();
        prefix.as_ref().map_or(0, String::len) + mnemonic.len() + operands + 2
    }

    fn text(&self) -> String {
        let Instruction { prefix, mnemonic, operands } = self;
        let prefix = prefix.as_deref().unwrap_or_default();
        format!("{prefix} {mnemonic} {}", operands.join(", ")).trim().to_owned()
    }
}

impl super::Document for Document {
    fn head(&mut self) -> (Toolchain, Vec<Target>) {
        (std::mem::take(&mut self.toolchain), std::mem::take(&mut self.targets))
    }

    fn shard(&self) -> Option<Shard> {
        self.shard
    }

    fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.rows.iter().flat_map(|Row { probe, cells }| {
            cells.iter().map(|(target, TwoCell { status, reason, body })| {
                let reason = reason.and_then(|reason| self.reasons.get(reason));
                Cell { target, probe, status, reason: reason.map_or("", String::as_str), body: *body }
            })
        })
    }

    fn bodies(&self) -> usize {
        self.bodies.len()
    }

    fn lengths(&self) -> Vec<usize> {
        let known: Vec<usize> = self.instructions.iter().map(Instruction::length).collect();
        let length = |Instructions { instructions, labels, text, .. }: &Instructions| {
            if let Some(text) = text {
                return text.iter().map(|text| line(text.len())).sum();
            }
            let of = |index: &usize| line(known.get(*index).copied().unwrap_or_default());
            let labels = labels.iter().map(|label| line(label.text.len()));
            instructions.iter().map(of).chain(labels).fold(0, usize::saturating_add)
        };
        self.bodies.iter().map(length).collect()
    }

    fn body(&self, index: usize) -> Result<(Vec<Cow<'_, str>>, Option<u64>), String> {
        let Instructions { instructions, labels, text, size } = &self.bodies[index];
        if let Some(text) = text {
            return Ok((text.iter().map(|line| Cow::from(line.as_str())).collect(), *size));
        }
        let mut lines: Vec<Cow<'_, str>> = Vec::new();
        let mut labels = labels.iter().peekable();
        for position in 0..=instructions.len() {
            while let Some(label) = labels.next_if(|label| label.at <= position) {
                lines.push(Cow::from(label.text.as_str()));
            }
            let Some(instruction) = instructions.get(position) else { break };
            let known = self.instructions.get(*instruction);
            let known =
                known.ok_or_else(|| format!("body {index} has an instruction that is not in `instructions`"))?;
            lines.push(Cow::from(known.text()));
        }
        Ok((lines, *size))
    }
}
