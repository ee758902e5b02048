//! The compiler's messages about orderings that the language forbids. It is asked once per toolchain: the answer does
//! not depend on the type or the target.

use crate::compile::cache::{Codec, Key};
use crate::compile::facts::{Facts, FactsError};
use crate::compile::origin::{self, OriginError};
use crate::compile::probes;
use crate::compile::rustc::{CompileError, Job};
use crate::compile::session::Session;
use crate::isa::asm::Dialect;
use crate::probe::{Ordering, Probe, ResultUse, Type};
use crate::target::Target;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The compiler's messages, by operation and orderings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rejections {
    words: BTreeMap<(String, String, String), Arc<str>>,
    /// Whether the compiler objected to everything that is forbidden; if not, something went wrong, and it is asked
    /// again.
    is_complete: bool,
}

/// Why the compiler could not be asked.
#[derive(Debug, thiserror::Error)]
#[error("cannot ask the compiler about forbidden orderings")]
pub enum RejectionError {
    /// There are no facts about its host.
    Facts(#[from] FactsError),
    /// There is no core for it.
    Origin(#[from] OriginError),
    /// It could not be run.
    Compile(#[from] CompileError),
}

impl RejectionError {
    /// Whether the problem is the machine: then every later compilation reports it.
    #[must_use]
    pub fn is_of_machine(&self) -> bool {
        match self {
            RejectionError::Facts(_) => false,
            RejectionError::Origin(error) => !error.is_of_target(),
            RejectionError::Compile(error) => !error.is_of_target(),
        }
    }
}

impl Rejections {
    /// Asks the compiler.
    pub fn ask(catalogue: &[Probe], session: &Session) -> Result<Rejections, RejectionError> {
        let host = session.toolchain.compiler.host.clone().unwrap_or_default();
        let target = Target::ad_hoc(&host);
        let facts = &Facts::of(&target, session)?;
        let sysroot = &origin::core_of(&host, facts, None, session)?;
        let job = Job { target: &target, facts, sysroot, dialect: Dialect::Default, sizes: false };
        let core = sysroot.fingerprint(facts).map_err(CompileError::from)?;
        let key = Key::of(&["rejected", &session.toolchain.identity, &core, &probes::fingerprint()]);
        let codec = Codec { encode, decode };
        session.cache.remembered("rejected", Some(&key), &codec, || compile(&job, catalogue, session))
    }

    /// The compiler's message about a probe with a forbidden ordering.
    #[must_use]
    pub fn reason(&self, probe: &Probe) -> Arc<str> {
        let unknown = || Arc::from("the language forbids this ordering; the compiler could not be asked for its words");
        self.words.get(&coordinate(probe)).cloned().unwrap_or_else(unknown)
    }
}

/// Operation, ordering and failure ordering.
fn coordinate(probe: &Probe) -> (String, String, String) {
    let name = |ordering: Option<Ordering>| ordering.map(Ordering::name).unwrap_or_default().to_owned();
    (probe.operation().to_owned(), name(probe.success), name(probe.failure))
}

fn compile(job: &Job<'_>, catalogue: &[Probe], session: &Session) -> Result<Rejections, RejectionError> {
    let forbidden: Vec<Probe> = catalogue
        .iter()
        .filter(|probe| !probe.is_legal())
        // One type represents all; a pointer and a bool have some operations that it does not have.
        .filter(|probe| probe.value_type.is_none_or(|value_type| value_type == Type::U32))
        .filter(|probe| probe.result.is_none_or(|result| result == ResultUse::Used))
        .filter(|probe| probes::absence(probe, job.facts, &session.toolchain).is_none())
        .cloned()
        .collect();
    // The answer is a lint, so lints are not silenced.
    let objections = job.objections(&forbidden, &[], session)?;
    let is_complete = objections.len() == forbidden.len();
    if !is_complete {
        tracing::info!("the compiler objects to {} of {} forbidden orderings", objections.len(), forbidden.len());
    }
    let words = objections.into_iter().map(|(index, words)| (coordinate(&forbidden[index]), words.into())).collect();
    Ok(Rejections { words, is_complete })
}

/// A cache entry: one line of JSON each.
fn encode(rejections: &Rejections) -> Option<String> {
    let Rejections { words, is_complete } = rejections;
    let line = |(key, reason): (&(String, String, String), &Arc<str>)| serde_json::json!([key, **reason]).to_string();
    is_complete.then(|| words.iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn decode(entry: &str) -> Option<Rejections> {
    let line = |line: &str| {
        let (key, reason): (_, String) = serde_json::from_str(line).ok()?;
        Some((key, Arc::from(reason)))
    };
    let words = entry.lines().map(line).collect::<Option<_>>()?;
    Some(Rejections { words, is_complete: true })
}
