//! What the compiler says to orderings that the language forbids. It is asked once per toolchain: the answer does not
//! depend on the type or the target.

use crate::asm::Dialect;
use crate::cache::Key;
use crate::catalogue::{Ordering, Probe, ResultUse};
use crate::facts::{Facts, FactsError};
use crate::origin::{self, OriginError};
use crate::probes::{self, PREAMBLE_LINES};
use crate::rustc::{CompileError, Job, error};
use crate::session::Session;
use crate::target::Target;
use fs_err as fs;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The compiler's words, by operation and orderings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rejections(BTreeMap<(String, String, String), Arc<str>>);

/// Why the compiler could not be asked.
#[derive(Debug, thiserror::Error)]
#[error("cannot ask the compiler about forbidden orderings")]
pub enum RejectionError {
    /// It says nothing of its own host.
    Facts(#[from] FactsError),
    /// There is no core for it.
    Origin(#[from] OriginError),
    /// It could not be run.
    Compile(#[from] CompileError),
}

impl Rejections {
    /// Asks the compiler.
    pub fn ask(catalogue: &[Probe], session: &Session) -> Result<Rejections, RejectionError> {
        let key = Key::of(&["rejected", &session.toolchain.identity, &probes::fingerprint()]);
        if let Some(entry) = session.cache.get("rejected", &key).and_then(|entry| decode(&entry)) {
            return Ok(entry);
        }
        let rejections = compile(catalogue, session)?;
        // A cache that cannot be written costs time and nothing else.
        let _ = session.cache.put("rejected", &key, &encode(&rejections));
        Ok(rejections)
    }

    /// What the compiler says to a probe whose ordering is forbidden.
    #[must_use]
    pub fn reason(&self, probe: &Probe) -> Arc<str> {
        let unknown = || Arc::from("the language forbids this ordering; the compiler was not asked or did not object");
        self.0.get(&coordinate(probe)).cloned().unwrap_or_else(unknown)
    }
}

/// Operation, ordering and failure ordering.
fn coordinate(probe: &Probe) -> (String, String, String) {
    let name = |ordering: Option<Ordering>| ordering.map(Ordering::name).unwrap_or_default().to_owned();
    (probe.line.operation.to_owned(), name(probe.success), name(probe.failure))
}

fn compile(catalogue: &[Probe], session: &Session) -> Result<Rejections, RejectionError> {
    let host = session.toolchain.compiler.host.clone().unwrap_or_default();
    let target = Target::ad_hoc(&host);
    let facts = Facts::of(&target, session)?;
    let sysroot = origin::core_of(&host, &facts, None, session)?;
    let forbidden: Vec<Probe> = catalogue
        .iter()
        .filter(|probe| !probe.is_legal())
        // One type stands for all; a pointer or a bool has some operations that it does not have.
        .filter(|probe| probe.value_type.is_none_or(|value_type| value_type.name == "u32"))
        .filter(|probe| probe.result != Some(ResultUse::Dropped))
        .filter(|probe| probes::absence(probe, &host, &facts, &session.toolchain).is_none())
        .copied()
        .collect();
    let folder = session.cache.scratch().map_err(CompileError::Io)?;
    fs::write(folder.path().join("part.rs"), probes::part(&forbidden)).map_err(CompileError::Io)?;
    let job = Job { target: &target, facts: &facts, sysroot: &sysroot, dialect: Dialect::Default, sizes: false };
    let invocation = job
        // A lint is what answers here, so lints are not silenced.
        .invocation(session)
        .arguments(["--error-format=json", "--emit=metadata", "-o", "part.rmeta", "part.rs"])
        .directory(folder.path());
    let output = session.runner.run(&invocation).map_err(CompileError::Run)?;
    let mut rejections = Rejections::default();
    for (line, message) in output.stderr.lines().filter_map(error) {
        if let Some(probe) = line.checked_sub(PREAMBLE_LINES + 1).and_then(|index| forbidden.get(index)) {
            rejections.0.entry(coordinate(probe)).or_insert_with(|| message.into());
        }
    }
    Ok(rejections)
}

/// A cache entry: one line of JSON each.
fn encode(rejections: &Rejections) -> String {
    let line = |(key, reason): (&(String, String, String), &Arc<str>)| serde_json::json!([key, **reason]).to_string();
    rejections.0.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn decode(entry: &str) -> Option<Rejections> {
    let line = |line: &str| {
        let (key, reason): (_, String) = serde_json::from_str(line).ok()?;
        Some((key, Arc::from(reason)))
    };
    entry.lines().map(line).collect::<Option<_>>().map(Rejections)
}
