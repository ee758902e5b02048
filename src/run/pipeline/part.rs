//! A part of the probes, if not all are wanted.

use super::TargetFacts;
use crate::isa;
use crate::probe::{Probe, catalogue, sequences};
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
    /// All sequences, and the operations that they are made of, each alone.
    #[must_use]
    pub fn of_sequences() -> Part {
        let probes = sequences();
        let steps = probes.iter().filter_map(Probe::sequence).flat_map(|sequence| &sequence.steps);
        let names: HashSet<String> = steps.filter_map(|step| step.act.alone()).collect();
        let context = catalogue().into_iter().filter(|probe| names.contains(&probe.name())).collect();
        Part { probes, context }
    }

    /// Whether there are probes that the catalogue does not have: then no compilation of all of it is enough.
    pub(super) fn has_sequences(&self) -> bool {
        self.probes.iter().any(|probe| probe.sequence().is_some())
    }

    /// The rows of its matrix. Without a judged instruction set, no context is needed.
    pub(super) fn rows(&self, facts: &[TargetFacts]) -> Vec<Probe> {
        let is_judged = facts.iter().flatten().any(|facts| isa::isa(&facts.isa).is_some());
        let context: &[Probe] = if is_judged { &self.context } else { &[] };
        let names: HashSet<String> = self.probes.iter().chain(context).map(Probe::name).collect();
        let sequences = self.probes.iter().filter(|probe| probe.sequence().is_some());
        catalogue().into_iter().filter(|probe| names.contains(&probe.name())).chain(sequences.cloned()).collect()
    }
}
