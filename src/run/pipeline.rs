//! The pipeline, from targets to the matrix, as one function.

mod part;
pub(crate) mod user;

pub use part::Part;

use crate::base::bug::guarded;
use crate::base::mistake::chain;
use crate::compile::facts::{Facts, FactsError};
use crate::compile::origin::{self, OriginError};
use crate::compile::probes;
use crate::compile::rejected::Rejections;
use crate::compile::rustc::{CompileError, Compiled, Job};
use crate::compile::session::Session;
use crate::compile::sysroot::{Origin, Sysroot};
use crate::compile::user::{UserCode, UserCodeError};
use crate::isa::asm::{Assembly, Dialect, Syntax};
use crate::probe::rows::Symbols;
use crate::probe::{Probe, catalogue};
use crate::read::cells::{self, Source, dialect};
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use crate::target::{Target, isa_of, pointer_width_of};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

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
}

/// The result of a run.
#[derive(Debug)]
pub struct Product {
    /// The matrix.
    pub matrix: Matrix,
    /// The assembly of each target, as the compiler printed it; empty if a target failed.
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
    let (facts, rejections) = rayon::join(|| all_facts(request, session), || rejections(request, session));
    let facts = facts?;
    let probes = request.part.as_ref().map_or_else(catalogue, |part| part.rows(&facts));
    let sysroots = sysroots(request, &facts, session)?;
    let work = Work { request, session, probes: &probes, rejections: &rejections };
    let column = |(target, facts): (&Target, &TargetFacts)| {
        let lost = |reason: &str| (unknown_column(target, request).lost(reason, probes.len()), String::new());
        let made = guarded(|| {
            let cells = match facts {
                Ok(facts) => work.column(target, facts, &sysroots[&target.triple])?,
                Err(reason) => lost(reason),
            };
            progress(&target.name);
            Ok(cells)
        });
        made.unwrap_or_else(|bug| Ok(lost(&bug.to_string())))
    };
    let targets = request.targets.par_iter().zip(&facts).with_max_len(1);
    let columns = targets.map(column).collect::<Result<Vec<(Cells, String)>, PipelineError>>()?;
    let (columns, assembly): (Vec<Cells>, Vec<String>) = columns.into_iter().unzip();
    let matrix = Matrix::of(session.toolchain.compiler.clone(), probes, columns);
    Ok(Product { matrix, assembly, symbols: Vec::new() })
}

/// The compiler's facts about a target, or the reason why it has none, which does not affect the others.
type TargetFacts = Result<Facts, String>;

/// The compiler's facts about each target. A mistake in one is the user's, and ends the run.
fn all_facts(request: &Request, session: &Session) -> Result<Vec<TargetFacts>, PipelineError> {
    let of = |target: &Target| match Facts::of(target, session) {
        Ok(facts) => Ok(Ok(facts)),
        Err(error) if error.is_of_target() => Ok(Err(chain(&error))),
        Err(source) => Err(PipelineError::Facts { target: Box::new(target.clone()), source }),
    };
    request.targets.par_iter().with_max_len(1).map(of).collect()
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

fn sysroots(request: &Request, facts: &[TargetFacts], session: &Session) -> Result<Sysroots, PipelineError> {
    let triples = request.targets.iter().map(|target| &target.triple);
    let known = triples.zip(facts).filter_map(|(triple, facts)| Some((triple, facts.as_ref().ok()?)));
    let facts: BTreeMap<&String, &Facts> = known.collect();
    let core_of = if request.user.is_some() { origin::core_of_user_code } else { origin::core_of };
    let core = |(triple, facts): (&String, &Facts)| match core_of(triple, facts, request.core, session) {
        Ok(sysroot) => Ok((triple.clone(), Ok(sysroot))),
        Err(error) if error.is_of_target() => Ok((triple.clone(), Err(chain(&error)))),
        Err(source) => Err(PipelineError::Origin { triple: triple.clone(), source }),
    };
    facts.into_par_iter().map(core).collect()
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

/// Shared by all columns.
struct Work<'a> {
    request: &'a Request,
    session: &'a Session,
    probes: &'a [Probe],
    rejections: &'a Rejections,
}

impl Work<'_> {
    /// One column, compiled and read, or the reason why that is not possible; and its assembly.
    fn column(
        &self,
        target: &Target,
        facts: &Facts,
        sysroot: &Result<Sysroot, String>,
    ) -> Result<(Cells, String), PipelineError> {
        let mut column = column_of(target, facts, self.request);
        let dialect = column.dialect;
        let sysroot = match sysroot {
            Ok(sysroot) => sysroot,
            Err(reason) => return Ok((self.failed(column, facts, reason), String::new())),
        };
        let job = Job { target, facts, sysroot, dialect, sizes: self.request.sizes };
        column.core = Some(sysroot.origin.name().to_owned());
        column.flags = job.flags(self.session);
        let existing = probes::existing(self.probes, &target.triple, facts, &self.session.toolchain);
        match self.compiled(&job, &existing) {
            Ok(compiled) => {
                let cells = self.read(column, facts, &compiled);
                Ok((cells, compiled.assembly))
            }
            Err(error) if error.is_of_target() => Ok((self.failed(column, facts, &chain(&error)), String::new())),
            Err(source) => Err(PipelineError::Compile { target: target.name.clone(), source }),
        }
    }

    /// The probes of a target, compiled. For a part of them, cached assembly of all is used.
    fn compiled(&self, job: &Job<'_>, probes: &[Probe]) -> Result<Compiled, CompileError> {
        if self.request.part.is_none() {
            return job.compile(probes, self.session);
        }
        match job.compiled_before(self.session)? {
            Some(compiled) => Ok(compiled),
            None => job.compile_some(probes, self.session),
        }
    }

    /// The cells of a compiled target.
    fn read(&self, column: Column, facts: &Facts, compiled: &Compiled) -> Cells {
        let Compiled { assembly, failed, sizes, .. } = compiled;
        let assembly = Assembly::parse(assembly, Syntax::of(&column.isa, &column.triple));
        let source = Source { assembly: &assembly, failed, sizes };
        let reading =
            cells::read(self.probes, &column, &source, Probe::symbol, |probe| self.expected(probe, &column, facts));
        (column, reading.outcomes, reading.bodies)
    }

    /// The cells of a target that failed.
    fn failed(&self, column: Column, facts: &Facts, reason: &str) -> Cells {
        let failed = Outcome::Failed(Arc::from(reason));
        let outcome = |probe| self.expected(probe, &column, facts).unwrap_or_else(|| failed.clone());
        let outcomes = self.probes.iter().map(outcome).collect();
        (Column { failure: Some(reason.to_owned()), ..column }, outcomes, Vec::new())
    }

    /// Why a probe has no body, if that is known without compiling it.
    fn expected(&self, probe: &Probe, column: &Column, facts: &Facts) -> Option<Outcome> {
        match probes::absence(probe, &column.triple, facts, &self.session.toolchain) {
            Some(reason) => Some(Outcome::Absent(Arc::from(reason))),
            None if !probe.is_legal() => Some(Outcome::Rejected(self.rejections.reason(probe))),
            None => None,
        }
    }
}
