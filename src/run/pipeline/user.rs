//! The run of user code: it is compiled first, and its functions are the rows.

use super::{PipelineError, Product, Request, TargetFacts, all_facts, column_of, sysroots, unknown_column};
use crate::base::bug::guarded;
use crate::base::mistake::chain;
use crate::compile::facts::Facts;
use crate::compile::origin;
use crate::compile::rustc::{Compiled, Job};
use crate::compile::session::Session;
use crate::compile::sysroot::{self, Origin, Sysroot};
use crate::compile::user::explained::explained;
use crate::compile::user::{Source, UserCode, UserCodeError, Wanted};
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::rows::{self, KEEP, Rows, Symbols};
use crate::probe::{Probe, catalogue};
use crate::read::cells;
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use crate::target::Target;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Compiles user code for the targets and reads its functions.
pub(super) fn run(
    user: &UserCode,
    request: &Request,
    session: &Session,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<Product, PipelineError> {
    let UserCode { source, wanted } = user;
    let all: Vec<&Target> = request.targets.iter().collect();
    let facts = configured(all_facts(&all, session)?, source, request, session);
    let sysroots = sysroots(&all, &facts, request, session)?;
    let compile = |(target, facts): (&Target, &TargetFacts)| {
        let lost = |reason: &str| {
            let (column, ..) = unknown_column(target, request).lost(reason, 0);
            Ok((column, Compiled::default()))
        };
        let made = guarded(|| {
            let compiled = match facts {
                Ok(facts) => column(source, target, facts, sysroots[&target.triple].as_ref(), request, session)?,
                Err(reason) => return lost(reason),
            };
            progress(&target.name);
            Ok(compiled)
        });
        made.unwrap_or_else(|bug| lost(&bug.to_string()))
    };
    let targets = request.targets.par_iter().zip(&facts).with_max_len(1);
    let compiled: Vec<(Column, Compiled)> = targets.map(compile).collect::<Result<_, PipelineError>>()?;
    // If it compiles for no target, that is a mistake in the source, reported once and not per target.
    if let Some((first, _)) = compiled.first()
        && compiled.iter().all(|(column, _)| column.failure.is_some())
    {
        let words = first.failure.clone().unwrap_or_default();
        return Err(UserCodeError::Compile { path: source.name(), target: first.name.clone(), words }.into());
    }
    let (columns, compiled): (Vec<Column>, Vec<Compiled>) = compiled.into_iter().unzip();
    let (matrix, symbols) = read(wanted, columns, &compiled, session.toolchain.compiler.clone())?;
    let assembly = compiled.into_iter().map(|compiled| compiled.assembly).collect();
    Ok(Product { matrix, assembly, symbols })
}

/// The facts about targets whose features the user's configuration changes.
fn configured(facts: Vec<TargetFacts>, source: &Source, request: &Request, session: &Session) -> Vec<TargetFacts> {
    let with_flags = |(target, facts): (&Target, TargetFacts)| {
        let known = facts?;
        let flags = source.rustflags(&target.triple, &known.cfg);
        if !flags.iter().any(|flag| flag.contains("target-")) {
            return Ok(known);
        }
        Facts::with(target, &flags, session).map_err(|error| chain(&error))
    };
    request.targets.iter().zip(facts).map(with_flags).collect()
}

/// The column of one target and its assembly; if there is none, the column has the reason.
fn column(
    source: &Source,
    target: &Target,
    facts: &Facts,
    sysroot: Result<&Sysroot, &String>,
    request: &Request,
    session: &Session,
) -> Result<(Column, Compiled), PipelineError> {
    let mut column = column_of(target, facts, request);
    let failed = |column, reason: String| Ok((Column { failure: Some(reason), ..column }, Compiled::default()));
    let sysroot = match sysroot {
        Ok(sysroot) => sysroot,
        Err(reason) => return failed(column, reason.clone()),
    };
    let mut sysroot = sysroot.clone();
    loop {
        let job = Job { target, facts, sysroot: &sysroot, dialect: column.dialect, sizes: request.sizes };
        column.core = Some(sysroot.origin.name().to_owned());
        column.flags = source.flags(&job, session);
        let words = match source.compile(&job, session)? {
            Ok(compiled) => {
                column.opt_level = compiled.opt_level.clone().unwrap_or(column.opt_level);
                return Ok((column, compiled));
            }
            Err(words) => words,
        };
        sysroot = match origin::after(&words, &target.triple, &sysroot, session) {
            Ok(Some(sysroot)) => sysroot,
            Ok(None) => {
                let elsewhere = on_the_host(source, &job, session)?;
                return failed(column, explained(&words, &job, session, elsewhere.as_ref()));
            }
            Err(error) if error.is_of_target() => {
                let reason = format!("{}\n{}", explained(&words, &job, session, None), chain(&error));
                return failed(column, reason);
            }
            Err(source) => return Err(PipelineError::Origin { triple: target.triple.clone(), source }),
        };
    }
}

/// What the compiler says of code that does not compile with the embedded core, for its own host with the real one.
fn on_the_host(source: &Source, job: &Job<'_>, session: &Session) -> Result<Option<Result<(), String>>, PipelineError> {
    let host = Target::ad_hoc(session.toolchain.compiler.host.as_deref().unwrap_or_default());
    if job.sysroot.origin != Origin::Embedded {
        return Ok(None);
    }
    let Ok(facts) = Facts::of(&host, session) else { return Ok(None) };
    let Ok(sysroot) = sysroot::installed(&host.triple, &facts) else { return Ok(None) };
    let job = Job { target: &host, facts: &facts, sysroot: &sysroot, sizes: false, ..*job };
    Ok(Some(source.compile(&job, session)?.map(|_| ())))
}

/// The matrix of columns with their assembly, which failed columns do not have; and for each column the symbols of its
/// functions.
pub(crate) fn read(
    wanted: &Wanted,
    columns: Vec<Column>,
    made: &[Compiled],
    compiler: crate::target::Compiler,
) -> Result<(Matrix, Vec<Symbols>), UserCodeError> {
    let Wanted { declared, filter, .. } = wanted;
    let mut assemblies: Vec<Assembly<'_>> = Vec::new();
    for (column, made) in columns.iter().zip(made) {
        let parse = |text| Assembly::parse(text, Syntax::of(&column.isa, &column.triple));
        let libraries = made.libraries.iter().map(|text| parse(text));
        assemblies.push(libraries.fold(parse(&made.assembly), Assembly::with));
    }
    let borrowed: Vec<&Assembly<'_>> = assemblies.iter().collect();
    let Rows { probes, symbols, absent } = rows::rows(&borrowed, wanted.selection(), declared, &catalogue());
    if symbols.iter().all(BTreeMap::is_empty) {
        return Err(UserCodeError::NoFunctions { what: nothing(wanted) });
    }
    if filter.is_none() {
        for name in rows::not_exported(declared) {
            tracing::info!("`{name}` is public and has no exported name: --filter finds it, if it is not inlined");
        }
    }
    if !absent.is_empty() {
        tracing::warn!("{}", without_symbol(&absent));
    }
    let mut merged: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for ((column, assembly), symbols) in columns.iter().zip(&assemblies).zip(&symbols) {
        for pair in rows::merged(symbols, assembly) {
            merged.entry(pair).or_default().push(&column.name);
        }
    }
    if wanted.may_merge {
        // Nothing is to be said.
    } else if merged.len() > NAMED {
        tracing::warn!("{} functions are merged with others that compile to the same instructions", merged.len());
    } else {
        for ((name, other), targets) in merged {
            let (other, targets) = (rows::path(other), targets.join(", "));
            tracing::warn!("`{name}` is merged with `{other}`, which compiles to the same instructions, on {targets}");
        }
    }
    let unknown: Arc<str> =
        Arc::from(format!("there is no such function: it is inlined into its callers, generic, or left out; {KEEP}"));
    let column = |(((column, made), assembly), symbols): (((Column, &Compiled), &Assembly<'_>), &Symbols)| {
        let failure = column.failure.as_ref().map(|reason| Outcome::Failed(Arc::from(reason.as_str())));
        let absent = |probe: &Probe| {
            let is_known = symbols.contains_key(&probe.name());
            failure.clone().or_else(|| (!is_known).then(|| Outcome::Absent(Arc::clone(&unknown))))
        };
        let symbol = |probe: &Probe| symbols.get(&probe.name()).cloned().unwrap_or_default();
        let source = cells::Source { assembly, failed: &made.failed, sizes: &made.sizes };
        match guarded(|| cells::read(&probes, &column, &source, symbol, absent)) {
            Ok(reading) => (column, reading.outcomes, reading.bodies),
            Err(bug) => column.lost(&bug.to_string(), probes.len()),
        }
    };
    let cells: Vec<(Column, Vec<Outcome>, Vec<Body>)> =
        columns.into_iter().zip(made).zip(&assemblies).zip(&symbols).map(column).collect();
    Ok((Matrix::of(compiler, probes, cells), symbols))
}

/// The message when no function is a row.
fn nothing(wanted: &Wanted) -> String {
    let Wanted { name: source, declared, filter, .. } = wanted;
    if let Some(filter) = filter {
        return format!("no function of {source} matches `{filter}` and has a symbol: {KEEP}");
    }
    let public = rows::not_exported(declared);
    let example = public.first().map_or(String::new(), |name| format!(" (its public functions begin with `{name}`)"));
    format!("{source} exports no function{example}: {KEEP}; or select functions with a symbol with --filter REGEX")
}

/// This many functions without a symbol are named; more are only counted.
const NAMED: usize = 3;

/// The message about selected functions of the source that have no symbol.
fn without_symbol(names: &[String]) -> String {
    let are = if names.len() == 1 { "function of the source has" } else { "functions of the source have" };
    let list = if names.len() > NAMED { String::new() } else { format!(" ({})", names.join(", ")) };
    let count = names.len();
    format!(
        "{count} {are} no symbol{list}: inlined everywhere, generic, or left out; --absent lists them; to keep one, {KEEP}"
    )
}
