//! The proof, on first use with an unknown compiler, that the embedded core fits it: some probes are compiled for the
//! host against the compiler's own core and against the embedded one, and every instruction has to be the same.

use crate::asm::{Assembly, Dialect, Normalizer, Syntax};
use crate::cache::Key;
use crate::catalogue::{Probe, catalogue};
use crate::facts::Facts;
use crate::probes;
use crate::rustc::{CompileError, Job};
use crate::session::Session;
use crate::sysroot::{self, Origin, Sysroot, SysrootError};
use crate::target::Target;

/// Releases with which every probe was compared, at all optimised levels (`tests/fidelity.rs`).
const PROVEN: [&str; 3] = ["1.95.0", "1.96.0", "1.97.0-nightly"];

/// Every so many probes are compared.
const STRIDE: usize = 40;

/// Why the embedded core is not used with a compiler.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// It compiles to other instructions than the compiler's own.
    #[error("the embedded core is not equal to the core of this compiler: {0}")]
    Unequal(String),
    /// It could not be built.
    #[error(transparent)]
    Sysroot(#[from] SysrootError),
    /// The comparison could not be made.
    #[error(transparent)]
    Compile(#[from] CompileError),
}

/// Compares, or remembers that it was done.
pub fn check(session: &Session) -> Result<(), ProofError> {
    if session.toolchain.compiler.release.as_deref().is_some_and(|release| PROVEN.contains(&release)) {
        return Ok(());
    }
    let parts = ["proof", &session.toolchain.identity, &sysroot::embedded_fingerprint(), &probes::fingerprint()];
    let key = Key::of(&parts);
    let verdict = if let Some(verdict) = session.cache.get("proof", &key) {
        verdict
    } else {
        let verdict = difference(session)?.unwrap_or_default();
        // A cache that cannot be written costs time and nothing else.
        let _ = session.cache.put("proof", &key, &verdict);
        verdict
    };
    if verdict.is_empty() { Ok(()) } else { Err(ProofError::Unequal(verdict)) }
}

/// The first probe whose instructions differ, if one does.
fn difference(session: &Session) -> Result<Option<String>, ProofError> {
    let host = session.toolchain.compiler.host.clone().unwrap_or_default();
    let target = Target::ad_hoc(&host);
    let Ok(facts) = Facts::of(&target, session) else { return Ok(None) };
    if !sysroot::is_installed(&facts) {
        tracing::info!("there is no core of {host} to compare the embedded one with");
        return Ok(None);
    }
    let exists =
        |probe: &Probe| probe.is_legal() && probes::absence(probe, &host, &facts, &session.toolchain).is_none();
    let all: Vec<Probe> = catalogue().into_iter().filter(exists).collect();
    let sample: Vec<&Probe> = all.iter().step_by(STRIDE).collect();
    let own = Sysroot { origin: Origin::Installed, path: None };
    let embedded = sysroot::embedded(&host, session)?;
    let texts = |sysroot: &Sysroot| -> Result<Result<Vec<String>, String>, CompileError> {
        let job = Job { target: &target, facts: &facts, sysroot, dialect: Dialect::Default, sizes: false };
        let compiled = job.compile_part(&sample, session)?;
        let syntax = Syntax::of(&facts.isa, &host);
        Ok(compiled.map(|compiled| {
            let assembly = Assembly::parse(&compiled.assembly, syntax);
            let mut normalizer = Normalizer::new(syntax);
            let text = |probe: &&Probe| normalizer.text(assembly.body(&probe.symbol()).unwrap_or_default()).to_owned();
            sample.iter().map(text).collect()
        }))
    };
    let (own, embedded) = match (texts(&own)?, texts(&embedded)?) {
        (Ok(own), Ok(embedded)) => (own, embedded),
        // If the probes do not compile with the compiler's own core, nothing is proven or disproven.
        (Err(_), _) => return Ok(None),
        (_, Err(reason)) => return Ok(Some(reason)),
    };
    let differs = |(_, (own, embedded)): &(&&Probe, (&String, &String))| own != embedded;
    let first = sample.iter().zip(own.iter().zip(&embedded)).find(differs);
    Ok(first.map(|(probe, _)| format!("{} is compiled to other instructions", probe.name())))
}
