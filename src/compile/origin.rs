//! Which `core` a target is compiled with: for probes the installed one, else the embedded one, else the one from library
//! source; for user code the embedded one is the last choice.

use crate::base::mistake::chain;
use crate::compile::advice::{advice, has_std, installing};
use crate::compile::facts::Facts;
use crate::compile::proof::{self, ProofError};
use crate::compile::session::Session;
use crate::compile::sysroot::{self, Extent, Origin, Sysroot, SysrootError};

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
    let missing = |error| with_advice(error, triple, session);
    match wanted {
        Some(Origin::Installed) => Ok(sysroot::installed(triple, facts).map_err(missing)?),
        Some(Origin::Embedded) => Ok(sysroot::embedded(triple, Extent::Probes, session)?),
        Some(Origin::RustSrc) => Ok(sysroot::rust_src(triple, Extent::Probes, session).map_err(missing)?),
        None if sysroot::is_installed(facts) => Ok(sysroot::installed(triple, facts)?),
        None => match proven(triple, Extent::Probes, session) {
            // A problem with the machine affects the other core too.
            Err(error) if error.is_of_target() && session.toolchain.library_source().is_some() => {
                tracing::info!("{}; building core from the library source instead", chain(&error));
                Ok(sysroot::rust_src(triple, Extent::Probes, session)?)
            }
            other => other,
        },
    }
}

/// The origin that the `core` of the probes has for each triple, as far as it can be said without compiling it: of the embedded
/// one it is only known whether it fits the compiler.
pub fn expected(session: &Session) -> impl Fn(&str) -> Option<Origin> {
    let has_source = session.toolchain.library_source().is_some();
    let made = match proof::check(Extent::Probes, session) {
        Ok(()) => Some(Origin::Embedded),
        Err(_) => has_source.then_some(Origin::RustSrc),
    };
    let libraries = session.toolchain.sysroot.join("lib/rustlib");
    move |triple| {
        let is_installed = sysroot::is_in("core", &libraries.join(triple).join("lib"));
        if is_installed { Some(Origin::Installed) } else { made }
    }
}

/// The same for user code, which may use more than atomics: the embedded core is the last choice. It is `core` alone:
/// [`after`] adds what the code turns out to need.
pub fn core_of_user_code(
    triple: &str,
    facts: &Facts,
    wanted: Option<Origin>,
    session: &Session,
) -> Result<Sysroot, OriginError> {
    match wanted {
        Some(Origin::Embedded) => Ok(sysroot::embedded(triple, Extent::UserCode, session)?),
        Some(Origin::RustSrc) => {
            let made = sysroot::rust_src(triple, Extent::UserCode, session);
            Ok(made.map_err(|error| with_advice(error, triple, session))?)
        }
        None if !sysroot::is_installed(facts) => match sysroot::rust_src(triple, Extent::UserCode, session) {
            Err(error) if error.is_of_target() => {
                tracing::info!("{}; the embedded core is used instead", chain(&error));
                proven(triple, Extent::UserCode, session)
            }
            other => Ok(other?),
        },
        Some(_) | None => core_of(triple, facts, wanted, session),
    }
}

/// The libraries to try next with user code that does not compile, if these are the reason by the compiler's words:
/// `alloc`, and `std`, are built from library source when they are asked for.
pub fn after(words: &str, triple: &str, sysroot: &Sysroot, session: &Session) -> Result<Option<Sysroot>, OriginError> {
    let is_missing =
        |library: &str| words.contains(&format!("can't find crate for `{library}`")) && !sysroot.has(library, triple);
    if sysroot.origin != Origin::RustSrc {
        return Ok(None);
    }
    if is_missing("std") && has_std(triple, session) {
        return Ok(Some(sysroot::with_std(triple, session)?));
    }
    if is_missing("alloc") {
        return Ok(Some(sysroot::with_alloc(triple, session)?));
    }
    Ok(None)
}

/// What `compile` makes with these libraries, and those that the code turns out to need besides, with the last ones; or why it
/// makes nothing. The inner error of `compile` is the compiler's words.
pub fn with_what_is_needed<T>(
    triple: &str,
    mut sysroot: Sysroot,
    session: &Session,
    compile: impl Fn(&Sysroot) -> Result<Result<T, String>, String>,
) -> Result<(T, Sysroot), String> {
    loop {
        let words = match compile(&sysroot)? {
            Ok(made) => return Ok((made, sysroot)),
            Err(words) => words,
        };
        let next = after(&words, triple, &sysroot, session).map_err(|error| chain(&error))?;
        sysroot = next.ok_or(words)?;
    }
}

/// What is missing, with what would help.
fn with_advice(error: SysrootError, triple: &str, session: &Session) -> SysrootError {
    match error {
        SysrootError::Missing { what: "installed", triple: of, .. } => {
            let help = installing(triple, session).unwrap_or_else(|| "`--core auto` takes another one".to_owned());
            SysrootError::Missing { what: "installed", triple: of, help }
        }
        SysrootError::Missing { what, triple: of, .. } => {
            SysrootError::Missing { what, triple: of, help: advice(triple, session) }
        }
        other => other,
    }
}

/// The embedded core, if it is proven to fit the compiler.
fn proven(triple: &str, extent: Extent, session: &Session) -> Result<Sysroot, OriginError> {
    proof::check(extent, session)?;
    Ok(sysroot::embedded(triple, extent, session)?)
}
