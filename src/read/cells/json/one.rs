//! Schema 1: a cell per probe and target, with its coordinate, and bodies as lines.

use super::limits::line;
use super::{Cell, Target, Toolchain};
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
pub(super) struct Document {
    toolchain: Toolchain,
    targets: Vec<Target>,
    cells: Vec<OneCell>,
    bodies: Vec<Instructions>,
}

#[derive(Deserialize)]
struct OneCell {
    target: String,
    probe: String,
    status: String,
    reason: Option<String>,
    body: Option<usize>,
}

#[derive(Deserialize)]
struct Instructions {
    text: Vec<String>,
    size: Option<u64>,
}

impl super::Document for Document {
    fn head(&mut self) -> (Toolchain, Vec<Target>) {
        (std::mem::take(&mut self.toolchain), std::mem::take(&mut self.targets))
    }

    fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.cells.iter().map(|OneCell { target, probe, status, reason, body }| {
            let reason = reason.as_deref().unwrap_or_default();
            Cell { target, probe, status, reason, body: *body }
        })
    }

    fn bodies(&self) -> usize {
        self.bodies.len()
    }

    fn lengths(&self) -> Vec<usize> {
        self.bodies.iter().map(|body| body.text.iter().map(|text| line(text.len())).sum()).collect()
    }

    fn body(&self, index: usize) -> Result<(Vec<Cow<'_, str>>, Option<u64>), String> {
        let Instructions { text, size } = &self.bodies[index];
        Ok((text.iter().map(|line| Cow::from(line.as_str())).collect(), *size))
    }
}
