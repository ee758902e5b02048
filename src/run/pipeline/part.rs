//! A part of the probes, if not all are wanted.

use super::TargetFacts;
use crate::isa;
use crate::probe::{Probe, catalogue};
use std::collections::HashSet;

/// Some of the probes, to be compiled alone.
#[derive(Debug, Clone)]
pub struct Part {
    /// The wanted ones.
    pub probes: Vec<Probe>,
    /// Others that their verdicts depend on, if instructions are judged.
    pub context: Vec<Probe>,
}

impl Part {
    /// The rows of its matrix. Without a judged instruction set, no context is needed.
    pub(super) fn rows(&self, facts: &[TargetFacts]) -> Vec<Probe> {
        let is_judged = facts.iter().flatten().any(|facts| isa::isa(&facts.isa).is_some());
        let context: &[Probe] = if is_judged { &self.context } else { &[] };
        let names: HashSet<String> = self.probes.iter().chain(context).map(Probe::name).collect();
        catalogue().into_iter().filter(|probe| names.contains(&probe.name())).collect()
    }
}
