//! The way of the data, from targets to the matrix, as one function.

use crate::asm::{Assembly, Dialect, Syntax};
use crate::catalogue::{Probe, catalogue};
use crate::facts::{Facts, FactsError};
use crate::matrix::{Body, Column, Matrix, Outcome};
use crate::origin;
use crate::probes;
use crate::process::RunError;
use crate::reading::{self, Source, dialect};
use crate::rejected::{RejectionError, Rejections};
use crate::rustc::{CompileError, Compiled, Job};
use crate::session::Session;
use crate::sysroot::{Origin, Sysroot};
use crate::target::Target;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The columns.
    pub targets: Vec<Target>,
    /// The origin of `core`, if only one will do.
    pub core: Option<Origin>,
    /// How x86 is to be written.
    pub dialect: Dialect,
    /// Whether sizes are measured.
    pub sizes: bool,
    /// How many compilers run at once.
    pub jobs: usize,
}

/// What is made.
#[derive(Debug)]
pub struct Product {
    /// The matrix.
    pub matrix: Matrix,
    /// The assembly of each target, as the compiler printed it; empty where a target failed.
    pub assembly: Vec<String>,
}

/// Why there is no matrix at all.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// There is something wrong with a target.
    #[error("target `{}`", target.name)]
    Facts {
        /// The target.
        target: Box<Target>,
        /// What is wrong.
        source: FactsError,
    },
    /// The compiler does not answer.
    #[error(transparent)]
    Rejections(#[from] RejectionError),
    /// The user pressed Ctrl-C.
    #[error("interrupted")]
    Interrupted,
    /// There are no threads.
    #[error("cannot start the worker threads")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

/// Compiles the probes for the targets and reads what the compiler made of them.
///
/// A target that cannot be compiled for has a column that says why. `progress` is told each time a target is done.
pub fn run(request: &Request, session: &Session, progress: &(dyn Fn(&str) + Sync)) -> Result<Product, PipelineError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(request.jobs).build()?;
    let probes = catalogue();
    pool.install(|| {
        let (facts, rejections) = rayon::join(|| all_facts(request, session), || Rejections::ask(&probes, session));
        let (facts, rejections) = (facts?, rejections.map_err(|error| interrupted(session, error.into()))?);
        let sysroots = sysroots(request, &facts, session);
        let columns: Vec<(Column, Vec<Outcome>, Vec<Body>, String)> = request
            .targets
            .par_iter()
            .zip(&facts)
            .with_max_len(1)
            .map(|(target, facts)| {
                let cells = cells(target, facts, &sysroots[&target.triple], &probes, &rejections, request, session);
                progress(&target.name);
                cells
            })
            .collect();
        if session.runner.is_interrupted() {
            return Err(PipelineError::Interrupted);
        }
        let mut assembly = Vec::new();
        let columns = columns.into_iter().map(|(column, outcomes, bodies, text)| {
            assembly.push(text);
            (column, outcomes, bodies)
        });
        let matrix = Matrix::of(session.toolchain.compiler.clone(), probes.clone(), columns.collect::<Vec<_>>());
        Ok(Product { matrix, assembly })
    })
}

/// An interruption shows up as the failure of whatever was running.
fn interrupted(session: &Session, error: PipelineError) -> PipelineError {
    if session.runner.is_interrupted() { PipelineError::Interrupted } else { error }
}

/// What the compiler says of each target. A mistake in one is a mistake of the user, and ends everything.
fn all_facts(request: &Request, session: &Session) -> Result<Vec<Facts>, PipelineError> {
    let of = |target: &Target| {
        Facts::of(target, session)
            .map_err(|source| interrupted(session, PipelineError::Facts { target: Box::new(target.clone()), source }))
    };
    request.targets.par_iter().with_max_len(1).map(of).collect()
}

/// The `core` of each triple, or why there is none.
fn sysroots(request: &Request, facts: &[Facts], session: &Session) -> BTreeMap<String, Result<Sysroot, String>> {
    let facts: BTreeMap<&String, &Facts> = request.targets.iter().map(|target| &target.triple).zip(facts).collect();
    facts
        .into_par_iter()
        .map(|(triple, facts)| {
            let core = origin::core_of(triple, facts, request.core, session).map_err(|error| error.to_string());
            (triple.clone(), core)
        })
        .collect()
}

/// One column: compiled, read, and why where that is not possible.
fn cells(
    target: &Target,
    facts: &Facts,
    sysroot: &Result<Sysroot, String>,
    probes: &[Probe],
    rejections: &Rejections,
    request: &Request,
    session: &Session,
) -> (Column, Vec<Outcome>, Vec<Body>, String) {
    let dialect = dialect(&facts.isa, request.dialect);
    let expected = |probe: &Probe| match probes::absence(probe, &target.triple, facts, &session.toolchain) {
        Some(reason) => Some(Outcome::Absent(Arc::from(reason))),
        None if !probe.is_legal() => Some(Outcome::Rejected(rejections.reason(probe))),
        None => None,
    };
    let compiled = sysroot.as_ref().map_err(Clone::clone).and_then(|sysroot| {
        let existing: Vec<Probe> = probes.iter().filter(|probe| expected(probe).is_none()).copied().collect();
        let job = Job { target, facts, sysroot, dialect, sizes: request.sizes };
        job.compile(&existing, session).map_err(|error: CompileError| error.to_string())
    });
    let column = Column {
        name: target.name.clone(),
        triple: target.triple.clone(),
        isa: facts.isa.clone(),
        cpu: target.cpu.clone().unwrap_or_default(),
        features: target.features.clone().unwrap_or_default(),
        effective_features: facts.features.clone(),
        opt_level: target.opt_level.clone(),
        core: sysroot.as_ref().ok().map(|sysroot| sysroot.origin.name().to_owned()),
        dialect,
        pointer_width: facts.pointer_width,
        failure: compiled.as_ref().err().cloned(),
    };
    match compiled {
        Ok(Compiled { assembly, failed, sizes }) => {
            let parsed = Assembly::parse(&assembly, Syntax::of(&column.isa, &column.triple));
            let source = Source { assembly: &parsed, failed: &failed, sizes: &sizes };
            let reading = reading::read(probes, &column, &source, expected);
            (column, reading.outcomes, reading.bodies, assembly)
        }
        Err(reason) => {
            let failed = Outcome::Failed(Arc::from(reason));
            let outcomes = probes.iter().map(|probe| expected(probe).unwrap_or_else(|| failed.clone())).collect();
            (column, outcomes, Vec::new(), String::new())
        }
    }
}

/// Whether an error means that the user stopped the program.
#[must_use]
pub fn is_interruption(error: &PipelineError) -> bool {
    matches!(error, PipelineError::Interrupted)
        || matches!(
            error,
            PipelineError::Facts {
                source: FactsError::Toolchain(crate::toolchain::ToolchainError::Run(RunError::Interrupted)),
                ..
            }
        )
}
