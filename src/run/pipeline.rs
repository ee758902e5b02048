//! The pipeline, from targets to the matrix, as one function.

mod alike;
mod part;
pub(crate) mod user;
mod work;

pub use part::Part;

use crate::base::mistake::chain;
use crate::compile::facts::{Facts, FactsError};
use crate::compile::origin::{self, OriginError};
use crate::compile::rejected::Rejections;
use crate::compile::rustc::{CompileError, Compiled};
use crate::compile::session::Session;
use crate::compile::sysroot::{Origin, Sysroot};
use crate::compile::user::{UserCode, UserCodeError};
use crate::isa::asm::Dialect;
use crate::probe::rows::Symbols;
use crate::probe::{Probe, catalogue};
use crate::read::cells::dialect;
use crate::read::matrix::{Body, Column, Gathered, Matrix, Outcome};
use crate::target::{Target, isa_of, pointer_width_of};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use work::{Made, Work};

/// A request for a matrix.
#[derive(Debug, Clone)]
pub struct Request {
    /// The columns.
    pub targets: Vec<Target>,
    /// The origin of `core`, if only one is allowed.
    pub core: Option<Origin>,
    /// The syntax of x86 assembly.
    pub dialect: Dialect,
    /// Whether sizes are measured.
    pub sizes: bool,
    /// How many compilers run at once.
    pub jobs: usize,
    /// User code instead of the probes.
    pub user: Option<UserCode>,
    /// The probes, if not all of them.
    pub part: Option<Part>,
    /// Whether the product has the assembly.
    pub keeps_assembly: bool,
}

/// The result of a run.
#[derive(Debug)]
pub struct Product {
    /// The matrix.
    pub matrix: Matrix,
    /// The assembly of each target, as the compiler printed it; empty if a target failed, or if it was not asked for.
    pub assembly: Vec<String>,
    /// The symbols of each target's functions of user code; empty for the probes, which know theirs.
    pub symbols: Vec<Symbols>,
}

/// Why there is no matrix at all.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// There is a mistake in a target.
    #[error("target `{}`", target.name)]
    Facts {
        /// The target.
        target: Box<Target>,
        /// What is wrong.
        source: FactsError,
    },
    /// A `core` could not be made, for a reason that is not the target.
    #[error("cannot make a core for {triple}")]
    Origin {
        /// The triple.
        triple: String,
        /// What is wrong.
        source: OriginError,
    },
    /// The probes could not be compiled, for a reason that is not the target.
    #[error("cannot compile for `{target}`")]
    Compile {
        /// The target.
        target: String,
        /// What is wrong.
        source: CompileError,
    },
    /// The user code could not be compiled, or has no functions.
    #[error(transparent)]
    UserCode(#[from] UserCodeError),
    /// The user pressed Ctrl-C.
    #[error("interrupted")]
    Interrupted,
    /// No threads could be started.
    #[error("cannot start the worker threads")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

/// A column with its cells. The indices of their bodies are local to it.
type Cells = (Column, Vec<Outcome>, Vec<Body>);

/// Compiles the probes for the targets and reads the compiler's assembly.
///
/// A target that fails has a column with the reason. `progress` is called each time a target is done.
pub fn run(request: &Request, session: &Session, progress: &(dyn Fn(&str) + Sync)) -> Result<Product, PipelineError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(request.jobs).build()?;
    let product = match &request.user {
        Some(user) => pool.install(|| user::run(user, request, session, progress)),
        None => pool.install(|| run_catalogue(request, session, progress)),
    };
    // An interruption appears as the failure of whatever was running.
    if session.runner.is_interrupted() { Err(PipelineError::Interrupted) } else { product }
}

/// The run of the catalogue's probes.
fn run_catalogue(
    request: &Request,
    session: &Session,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<Product, PipelineError> {
    let kinds = alike::kinds(request, session);
    let firsts: Vec<&Target> = kinds.iter().map(|places| &request.targets[places[0]]).collect();
    let (facts, rejections) = rayon::join(|| all_facts(&firsts, session), || rejections(request, session));
    let facts = facts?;
    let probes = request.part.as_ref().map_or_else(catalogue, |part| part.rows(&facts));
    let sysroots = sysroots(&firsts, &facts, request, session)?;
    let work = Work { request, session, probes: &probes, rejections: &rejections, sysroots: &sysroots, progress };
    let (gathered, assembly) =
        (Mutex::new(Gathered::default()), Mutex::new(vec![String::new(); request.targets.len()]));
    let done = |place: usize, made: Made, compiled: Option<&Compiled>| {
        match made {
            Made::Own((column, outcomes, bodies)) => locked(&gathered).add(place, column, outcomes, bodies),
            Made::Like(column, first) => locked(&gathered).add_like(place, column, first),
        }
        if let Some(compiled) = compiled.filter(|_| request.keeps_assembly) {
            locked(&assembly)[place].clone_from(&compiled.assembly);
        }
    };
    kinds.par_iter().zip(&facts).with_max_len(1).try_for_each(|(places, facts)| work.kind(places, facts, &done))?;
    let matrix = unlocked(gathered).matrix(session.toolchain.compiler.clone(), probes);
    Ok(Product { matrix, assembly: unlocked(assembly), symbols: Vec::new() })
}

/// What a lock holds. A thread that panicked while it held the lock has ended its column only: what was added is whole.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

fn unlocked<T>(lock: Mutex<T>) -> T {
    lock.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The compiler's facts about a target, or the reason why it has none, which does not affect the others.
type TargetFacts = Result<Facts, String>;

/// The compiler's facts about a target. A mistake in one is the user's, and ends the run.
fn facts_of(target: &Target, session: &Session) -> Result<TargetFacts, PipelineError> {
    match Facts::of(target, session) {
        Ok(facts) => Ok(Ok(facts)),
        Err(error) if error.is_of_target() => Ok(Err(chain(&error))),
        Err(source) => Err(PipelineError::Facts { target: Box::new(target.clone()), source }),
    }
}

fn all_facts(targets: &[&Target], session: &Session) -> Result<Vec<TargetFacts>, PipelineError> {
    targets.par_iter().with_max_len(1).map(|target| facts_of(target, session)).collect()
}

/// The compiler's messages about forbidden orderings, if there are any to ask about. Without them there is still a
/// matrix.
fn rejections(request: &Request, session: &Session) -> Rejections {
    if request.part.as_ref().is_some_and(|part| part.probes.iter().all(Probe::is_legal)) {
        return Rejections::default();
    }
    Rejections::ask(&catalogue(), session).unwrap_or_else(|error| {
        if error.is_of_machine() {
            tracing::info!("{}", chain(&error));
        } else if !session.runner.is_interrupted() {
            tracing::warn!("{}", chain(&error));
        }
        Rejections::default()
    })
}

/// The `core` of each triple, or the reason why there is none.
type Sysroots = BTreeMap<String, Result<Sysroot, String>>;

fn sysroots(
    targets: &[&Target],
    facts: &[TargetFacts],
    request: &Request,
    session: &Session,
) -> Result<Sysroots, PipelineError> {
    let triples = targets.iter().map(|target| &target.triple);
    let known = triples.zip(facts).filter_map(|(triple, facts)| Some((triple, facts.as_ref().ok()?)));
    let facts: BTreeMap<&String, &Facts> = known.collect();
    let core = |(triple, facts): (&String, &Facts)| Ok((triple.clone(), sysroot_of(triple, facts, request, session)?));
    facts.into_par_iter().map(core).collect()
}

/// The `core` of a triple, or the reason why there is none.
fn sysroot_of(
    triple: &str,
    facts: &Facts,
    request: &Request,
    session: &Session,
) -> Result<Result<Sysroot, String>, PipelineError> {
    let core_of = if request.user.is_some() { origin::core_of_user_code } else { origin::core_of };
    match core_of(triple, facts, request.core, session) {
        Ok(sysroot) => Ok(Ok(sysroot)),
        Err(error) if error.is_of_target() => Ok(Err(chain(&error))),
        Err(source) => Err(PipelineError::Origin { triple: triple.to_owned(), source }),
    }
}

/// The column of a target before anything is compiled for it.
fn column_of(target: &Target, facts: &Facts, request: &Request) -> Column {
    Column {
        name: target.name.clone(),
        triple: target.triple.clone(),
        isa: facts.isa.clone(),
        cpu: target.cpu.clone().unwrap_or_default(),
        features: target.features.clone().unwrap_or_default(),
        effective_features: facts.features.clone(),
        opt_level: target.opt_level().to_owned(),
        flags: Vec::new(),
        core: None,
        dialect: dialect(&facts.isa, request.dialect),
        pointer_width: facts.pointer_width,
        failure: None,
    }
}

/// The column of a target of which only the name is known.
fn unknown_column(target: &Target, request: &Request) -> Column {
    let isa = target.isa.as_deref().or_else(|| isa_of(&target.triple)).unwrap_or_default();
    let Target { name, triple, cpu, features, .. } = target;
    Column {
        cpu: cpu.clone().unwrap_or_default(),
        features: features.clone().unwrap_or_default(),
        opt_level: target.opt_level().to_owned(),
        ..Column::unknown(name, triple, isa, dialect(isa, request.dialect), pointer_width_of(isa, triple))
    }
}
