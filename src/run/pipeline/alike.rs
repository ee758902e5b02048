//! Targets that compile to the same instructions: each kind is compiled once, and read for each of its targets.

use super::Request;
use crate::base::mistake::chain;
use crate::compile::origin;
use crate::compile::session::Session;
use crate::compile::specs::{self, Spec};
use crate::compile::sysroot::Origin;
use crate::target::Target;
use indexmap::IndexMap;
use std::collections::HashMap;

/// What the instructions for a target depend on. The instruction set is only there to be checked.
type Code<'a> = (&'a str, Option<&'a str>, Option<&'a str>, &'a str, Option<&'a str>);

/// The places of targets that compile to the same instructions, in the order of the first of each kind. A target stands alone
/// if its `core` is not the embedded one, whose content would then count too, or if the compiler says nothing of its triple.
pub(super) fn kinds(request: &Request, session: &Session) -> Vec<Vec<usize>> {
    // One target needs nothing of this.
    if let [_] = request.targets.as_slice() {
        return vec![vec![0]];
    }
    let specs = specs(session);
    let origin_of = origin::expected(session);
    let is_embedded = |triple: &str| request.core.or_else(|| origin_of(triple)) == Some(Origin::Embedded);
    let mut kinds: IndexMap<Result<Code<'_>, usize>, Vec<usize>> = IndexMap::new();
    for (place, target) in request.targets.iter().enumerate() {
        let Target { name: _, triple, isa, cpu, features, opt_level: _ } = target;
        let spec = specs.get(triple.as_str()).filter(|_| !target.is_native() && is_embedded(triple));
        let code = spec
            .map(|spec| (spec.code.as_str(), cpu.as_deref(), features.as_deref(), target.opt_level(), isa.as_deref()));
        kinds.entry(code.ok_or(place)).or_default().push(place);
    }
    kinds.into_values().collect()
}

/// What the compiler says of its triples.
fn specs(session: &Session) -> HashMap<String, Spec> {
    let specs = specs::all(session).unwrap_or_else(|error| {
        tracing::info!("each target is compiled by itself: {}", chain(&error));
        Vec::new()
    });
    specs.into_iter().map(|spec| (spec.triple.clone(), spec)).collect()
}
