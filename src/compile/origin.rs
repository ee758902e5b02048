//! Which `core` a target is compiled with: the installed one, else the embedded one, else the one from library source.

use crate::base::mistake::chain;
use crate::compile::facts::Facts;
use crate::compile::proof::{self, ProofError};
use crate::compile::session::Session;
use crate::compile::sysroot::{self, Origin, Sysroot, SysrootError};

/// Why there is no `core` for a target.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum OriginError {
    /// It does not exist, or does not compile.
    Sysroot(#[from] SysrootError),
    /// The embedded one does not fit the compiler.
    Proof(#[from] ProofError),
}

impl OriginError {
    /// Whether it is about the target, so that the others can be compiled.
    #[must_use]
    pub fn is_of_target(&self) -> bool {
        match self {
            OriginError::Sysroot(error) => error.is_of_target(),
            OriginError::Proof(ProofError::Unequal(_)) => true,
            OriginError::Proof(ProofError::Sysroot(error)) => error.is_of_target(),
            OriginError::Proof(ProofError::Compile(error)) => error.is_of_target(),
        }
    }
}

/// Finds or makes a `core` for a target. If an origin is given, only that one is tried.
pub fn core_of(triple: &str, facts: &Facts, wanted: Option<Origin>, session: &Session) -> Result<Sysroot, OriginError> {
    match wanted {
        Some(Origin::Installed) => Ok(sysroot::installed(triple, facts)?),
        Some(Origin::Embedded) => Ok(sysroot::embedded(triple, session)?),
        Some(Origin::RustSrc) => Ok(sysroot::rust_src(triple, session)?),
        None if sysroot::is_installed(facts) => Ok(sysroot::installed(triple, facts)?),
        None => match proven(triple, session) {
            // A problem with the machine affects the other core too.
            Err(error) if error.is_of_target() && session.toolchain.library_source().is_some() => {
                tracing::info!("{}; building core from the library source instead", chain(&error));
                Ok(sysroot::rust_src(triple, session)?)
            }
            other => other,
        },
    }
}

/// The same for user code, which may use more than atomics: the embedded core is the last choice.
pub fn core_of_user_code(
    triple: &str,
    facts: &Facts,
    wanted: Option<Origin>,
    session: &Session,
) -> Result<Sysroot, OriginError> {
    let has_source = session.toolchain.library_source().is_some();
    let wanted =
        if wanted.is_none() && has_source && !sysroot::is_installed(facts) { Some(Origin::RustSrc) } else { wanted };
    core_of(triple, facts, wanted, session)
}

/// The embedded core, if it is proven to fit the compiler.
fn proven(triple: &str, session: &Session) -> Result<Sysroot, OriginError> {
    proof::check(session)?;
    Ok(sysroot::embedded(triple, session)?)
}
