//! A finding by its places: formats that show findings beside the source have one result for each place.

use super::{Finding, Head};
use crate::read::places::SourceLine;

/// The cells of a finding that are at one place.
#[derive(Debug)]
pub(super) struct Part {
    /// The finding, with these cells only. The listing is that of the first cell, so only its part has it.
    pub(super) finding: Finding,
    /// The place; none if it is unknown.
    pub(super) place: Option<SourceLine>,
}

/// The parts of a finding, in the order of its cells.
pub(super) fn parts(head: &Head<'_>, finding: &Finding) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for cell in &finding.cells {
        let place = head.places.get(&(finding.target.clone(), cell.clone())).cloned();
        if let Some(part) = parts.iter_mut().find(|part| part.place == place) {
            part.finding.cells.push(cell.clone());
        } else {
            let listing = if parts.is_empty() { finding.listing.clone() } else { Vec::new() };
            parts.push(Part { finding: Finding { cells: vec![cell.clone()], listing, ..finding.clone() }, place });
        }
    }
    if parts.is_empty() {
        parts.push(Part { finding: finding.clone(), place: None });
    }
    parts
}
