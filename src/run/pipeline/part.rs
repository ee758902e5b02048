//! A part of the probes, where not all of them are asked for.

use super::TargetFacts;
use crate::isa;
use crate::probe::{Probe, catalogue};
use std::collections::HashSet;

/// Some of the probes, to be compiled alone.
#[derive(Debug, Clone)]
pub struct Part {
    /// Those that are asked for.
    pub probes: Vec<Probe>,
    /// Others that verdicts on them depend on, where instructions are judged.
    pub context: Vec<Probe>,
}

impl Part {
    /// The rows of its matrix: what nobody judges on any of these instruction sets needs no context.
    pub(super) fn rows(&self, facts: &[TargetFacts]) -> Vec<Probe> {
        let is_judged =
            facts.iter().flatten().any(|facts| isa::isa(&facts.isa).is_some_and(|isa| isa.memory.is_some()));
        let context: &[Probe] = if is_judged { &self.context } else { &[] };
        let names: HashSet<String> = self.probes.iter().chain(context).map(Probe::name).collect();
        catalogue().into_iter().filter(|probe| names.contains(&probe.name())).collect()
    }
}
