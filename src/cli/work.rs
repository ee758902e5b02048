//! What a run needs before anything is compiled: targets, a compiler, and the user code that replaces the probes.

use super::arguments::{Compiler, Selection, UserCode as Arguments};
use super::product::{session, targets_file};
use super::selection::{FILE_NAME, TargetsFile, share};
use super::terminal::{self, visible};
use super::{Context, user};
use crate::compile::session::Session;
use crate::compile::user::{Place, Source, UserCode};
use crate::target::Target;
use std::collections::HashSet;

/// What a run needs: its targets, the compiler, and the user code that replaces the probes.
pub(super) struct Work {
    /// The file of the targets, for messages.
    pub(super) file: TargetsFile,
    /// The targets.
    pub(super) targets: Vec<Target>,
    /// The compiler and its cache.
    pub(super) session: Session,
    /// The user code.
    pub(super) user: Option<UserCode>,
    /// Whose targets these are, if the user named none.
    whose: Option<&'static str>,
}

impl Work {
    /// The compiler is that of the user code's folder. Mistakes in words are reported before anything is run, if possible.
    pub(super) fn of(
        selection: &Selection,
        compiler: &Compiler,
        arguments: Option<&Arguments>,
        context: &Context,
    ) -> anyhow::Result<Work> {
        let file = targets_file(selection, arguments)?;
        let named = file.select(selection)?;
        arguments.map_or(Ok(()), user::check_filter)?;
        let place = arguments.map_or(Ok(None), user::place)?;
        let session = session(compiler, place.as_ref().map(Place::folder), context)?;
        let named = if selection.every_triple { with_every_triple(named, &session)? } else { named };
        let (Some(place), Some(arguments)) = (place, arguments) else {
            let targets = share(named, selection)?;
            return Ok(Work { file, targets, session, user: None, whose: None });
        };
        let user = user::code(arguments, place, &session)?;
        let is_open = selection.target.is_empty() && file.is_built_in();
        let (targets, whose) = if is_open { default_targets(&user, &session) } else { (named, None) };
        let targets = share(targets, selection)?;
        Ok(Work { file, targets, session, user: Some(user), whose })
    }

    /// Says for which targets user code is compiled, if the user did not, and how to name others.
    pub(super) fn note(&self, context: &Context) {
        let Some(whose) = self.whose.filter(|_| !context.quiet) else { return };
        let names: Vec<&str> = self.targets.iter().map(|target| target.name.as_str()).collect();
        terminal::note(&visible(&format!(
            "note: compiled for {}, {whose}; --target TRIPLE names others, and a {FILE_NAME} beside Cargo.toml keeps a list",
            names.join(", ")
        )));
    }
}

/// These targets, and every triple of the compiler that none of them has.
fn with_every_triple(mut targets: Vec<Target>, session: &Session) -> anyhow::Result<Vec<Target>> {
    let known: HashSet<String> = targets.iter().map(|target| target.triple.clone()).collect();
    let triples = session.toolchain.triples(&session.runner)?;
    targets.extend(triples.iter().filter(|triple| !known.contains(*triple)).map(|triple| Target::ad_hoc(triple)));
    Ok(targets)
}

/// The targets of user code if nothing names any, and whose they are: those that cargo is configured for, or else the
/// host.
fn default_targets(user: &UserCode, session: &Session) -> (Vec<Target>, Option<&'static str>) {
    let configured = match &user.source {
        Source::Crate(package) => package.configuration.triples(),
        Source::File(_) => Vec::new(),
    };
    let (triples, whose) = if configured.is_empty() {
        (session.toolchain.compiler.host.clone().into_iter().collect(), "this machine's target")
    } else {
        (configured, "as cargo is configured")
    };
    (triples.iter().map(|triple| Target::ad_hoc(triple)).collect(), Some(whose))
}
