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
use crate::compile::user::{Source, UserCode, UserCodeError};
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::rows::{self, KEEP, Rows};
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
    let Some(source) = &user.source else { unreachable!("without a source, there is stored assembly") };
    let facts = all_facts(request, session)?;
    let sysroots = sysroots(request, &facts, session)?;
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
    let matrix = read(user, columns, &compiled, session.toolchain.compiler.clone())?;
    Ok(Product { matrix, assembly: compiled.into_iter().map(|compiled| compiled.assembly).collect() })
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
            Ok(compiled) => return Ok((column, compiled)),
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

/// The matrix of columns with their assembly, which failed columns do not have.
pub(crate) fn read(
    user: &UserCode,
    columns: Vec<Column>,
    made: &[Compiled],
    compiler: crate::target::Compiler,
) -> Result<Matrix, UserCodeError> {
    let declared = user.source.as_ref().map(Source::declared).unwrap_or_default();
    let mut assemblies: Vec<Assembly<'_>> = Vec::new();
    for (column, made) in columns.iter().zip(made) {
        assemblies.push(Assembly::parse(&made.assembly, Syntax::of(&column.isa, &column.triple)));
    }
    let borrowed: Vec<&Assembly<'_>> = assemblies.iter().collect();
    let Rows { probes, symbols } = rows::rows(&borrowed, user.filter.as_ref(), &declared, &catalogue());
    if symbols.iter().all(BTreeMap::is_empty) {
        return Err(UserCodeError::NoFunctions { what: nothing(user, &declared) });
    }
    if user.filter.is_none() {
        for name in rows::not_exported(&declared) {
            tracing::info!("`{name}` is public and has no exported name: --filter finds it, if it is not inlined");
        }
    }
    let mut merged: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for ((column, assembly), symbols) in columns.iter().zip(&assemblies).zip(&symbols) {
        for pair in rows::merged(symbols, assembly) {
            merged.entry(pair).or_default().push(&column.name);
        }
    }
    for ((name, other), targets) in merged {
        let targets = targets.join(", ");
        tracing::warn!("`{name}` is merged with `{other}`, which compiles to the same instructions, on {targets}");
    }
    let unknown: Arc<str> =
        Arc::from(format!("there is no such function: it is inlined into its callers, generic, or left out; {KEEP}"));
    let column = |(((column, made), assembly), symbols): (((Column, &Compiled), &Assembly<'_>), &rows::Symbols)| {
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
    Ok(Matrix::of(compiler, probes, cells))
}

/// The message when no function is a row.
fn nothing(user: &UserCode, declared: &[rows::Declared]) -> String {
    let source = user.source.as_ref().map_or_else(|| "the assembly".to_owned(), Source::name);
    if let Some(filter) = &user.filter {
        return format!("no function of {source} matches `{filter}` and has a symbol: {KEEP}");
    }
    let public = rows::not_exported(declared);
    let example = public.first().map_or(String::new(), |name| format!(" (its public functions begin with `{name}`)"));
    format!("{source} exports no function{example}: {KEEP}; or select functions with a symbol with --filter REGEX")
}
