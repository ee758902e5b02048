//! The proof that the embedded core fits an unknown compiler, on first use: some probes are compiled for the host
//! against the compiler's own core and against the embedded one, and every instruction must be the same.

use crate::compile::cache::{Codec, Key};
use crate::compile::facts::Facts;
use crate::compile::probes;
use crate::compile::rustc::{CompileError, Job};
use crate::compile::session::Session;
use crate::compile::sysroot::{self, Extent, Origin, Sysroot, SysrootError};
use crate::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use crate::probe::{Probe, catalogue};
use crate::target::Target;

/// Releases with which every probe was compared, at all levels (`tests/it/fidelity.rs`). A nightly is another compiler
/// each day, so it needs a proof.
const PROVEN: [&str; 2] = ["1.95.0", "1.96.0"];

/// One probe in this many is compared.
const STRIDE: usize = 40;

/// Why the embedded core is not used with a compiler.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// The instructions differ from those of the compiler's own core.
    #[error("the embedded core differs from the core of this compiler: {0}")]
    Unequal(String),
    /// It could not be built.
    #[error(transparent)]
    Sysroot(#[from] SysrootError),
    /// The comparison could not be made.
    #[error(transparent)]
    Compile(#[from] CompileError),
}

/// The result of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Verdict {
    /// Every instruction is the same.
    Equal,
    /// There is a difference, and this is the first.
    Unequal(String),
    /// It could not be made: there is no core to compare with.
    None,
}

/// Compares, or returns the cached result.
pub fn check(extent: Extent, session: &Session) -> Result<(), ProofError> {
    if session.toolchain.compiler.release.as_deref().is_some_and(|release| PROVEN.contains(&release)) {
        return Ok(());
    }
    let host = session.toolchain.compiler.host.clone().unwrap_or_default();
    let target = Target::ad_hoc(&host);
    let Ok(facts) = Facts::of(&target, session) else { return Ok(()) };
    if !sysroot::is_installed(&facts) {
        tracing::info!("there is no core of {host} to compare the embedded one with");
        return Ok(());
    }
    let own = Sysroot { origin: Origin::Installed, path: None }.fingerprint(&facts).map_err(CompileError::from)?;
    let core = sysroot::embedded_fingerprint(extent);
    let parts = ["proof", &session.toolchain.identity, &own, &core, &probes::fingerprint()];
    let codec = Codec { encode, decode };
    match session
        .cache
        .remembered("proof", Some(&Key::of(&parts)), &codec, || compared(&target, &facts, extent, session))?
    {
        Verdict::Unequal(what) => Err(ProofError::Unequal(what)),
        Verdict::Equal | Verdict::None => Ok(()),
    }
}

/// The absence of a core is not cached: the next time there may be one.
fn encode(verdict: &Verdict) -> Option<String> {
    match verdict {
        Verdict::Equal => Some("equal".to_owned()),
        Verdict::Unequal(what) => Some(format!("unequal {what}")),
        Verdict::None => None,
    }
}

fn decode(text: &str) -> Option<Verdict> {
    match text.split_once(' ') {
        None => (text == "equal").then_some(Verdict::Equal),
        Some((word, what)) => (word == "unequal").then(|| Verdict::Unequal(what.to_owned())),
    }
}

/// Compares a sample of the probes on the host.
fn compared(target: &Target, facts: &Facts, extent: Extent, session: &Session) -> Result<Verdict, ProofError> {
    let host = &target.triple;
    let all = probes::existing(&catalogue(), facts, &session.toolchain);
    let sample: Vec<&Probe> = all.iter().step_by(STRIDE).collect();
    let own = Sysroot { origin: Origin::Installed, path: None };
    let embedded = sysroot::embedded(host, extent, session)?;
    let texts = |sysroot: &Sysroot| -> Result<Result<Vec<String>, String>, CompileError> {
        let job = Job { target, facts, sysroot, dialect: Dialect::Default, sizes: false };
        let compiled = job.compile_part(&sample, session)?;
        let syntax = Syntax::of(&facts.isa, host);
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
        (Err(_), _) => return Ok(Verdict::None),
        (_, Err(reason)) => return Ok(Verdict::Unequal(reason)),
    };
    let differs = |(_, (own, embedded)): &(&&Probe, (&String, &String))| own != embedded;
    let first = sample.iter().zip(own.iter().zip(&embedded)).find(differs);
    Ok(first.map_or(Verdict::Equal, |(probe, _)| {
        Verdict::Unequal(format!("{} is compiled to other instructions", probe.name()))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_come_back() {
        for verdict in [Verdict::Equal, Verdict::Unequal("a b c".to_owned())] {
            assert_eq!(decode(&encode(&verdict).unwrap()), Some(verdict));
        }
        assert_eq!(encode(&Verdict::None), None);
        assert_eq!(decode(""), None);
    }
}
