//! One column of the catalogue's probes: compiled, and read.

use super::{Cells, PipelineError, Request, Sysroots, TargetFacts, column_of, facts_of, sysroot_of, unknown_column};
use crate::base::bug::guarded;
use crate::base::mistake::chain;
use crate::compile::facts::Facts;
use crate::compile::probes;
use crate::compile::rejected::Rejections;
use crate::compile::rustc::{CompileError, Compiled, Job};
use crate::compile::session::Session;
use crate::compile::sysroot::Sysroot;
use crate::isa::asm::{Assembly, Dialect, Syntax};
use crate::probe::Probe;
use crate::read::cells::{self, Source};
use crate::read::matrix::{Column, Outcome};
use crate::target::Target;
use std::sync::Arc;

/// Shared by all columns.
pub(super) struct Work<'a> {
    pub(super) request: &'a Request,
    pub(super) session: &'a Session,
    pub(super) probes: &'a [Probe],
    pub(super) rejections: &'a Rejections,
    pub(super) sysroots: &'a Sysroots,
    /// Called for each target that is done.
    pub(super) progress: &'a (dyn Fn(&str) + Sync),
}

/// A column that is done.
pub(super) enum Made {
    /// With cells of its own.
    Own(Cells),
    /// With the cells of the column at this place.
    Like(Column, usize),
}

/// What is done with a column: its place, what it is, and what was compiled for it.
type Done<'a> = dyn Fn(usize, Made, Option<&Compiled>) + Sync + 'a;

impl Work<'_> {
    /// The columns of targets that compile to the same instructions, by their places: the first is compiled and read. If it
    /// cannot be, each has a reason of its own.
    pub(super) fn kind(&self, places: &[usize], facts: &TargetFacts, done: &Done<'_>) -> Result<(), PipelineError> {
        let target = |place: usize| &self.request.targets[place];
        let first = target(places[0]);
        let (cells, compiled) = self.alone(first, facts)?;
        done(places[0], Made::Own(cells), compiled.as_ref());
        for place in &places[1..] {
            if let (Some(compiled), Ok(facts)) = (&compiled, facts) {
                done(*place, self.like(target(*place), (first, places[0]), facts), Some(compiled));
            } else {
                let (cells, compiled) = self.alone(target(*place), &facts_of(target(*place), self.session)?)?;
                done(*place, Made::Own(cells), compiled.as_ref());
            }
        }
        Ok(())
    }

    /// The column of a target, compiled and read, or the reason why that is not possible; and what was compiled.
    fn alone(&self, target: &Target, facts: &TargetFacts) -> Result<(Cells, Option<Compiled>), PipelineError> {
        let lost = |reason: &str| (unknown_column(target, self.request).lost(reason, self.probes.len()), None);
        let made = guarded(|| {
            let made = match facts {
                Ok(facts) => self.column(target, facts)?,
                Err(reason) => lost(reason),
            };
            (self.progress)(&target.name);
            Ok(made)
        });
        made.unwrap_or_else(|bug| Ok(lost(&bug.to_string())))
    }

    /// The column of a target whose instructions are those of another one, which was compiled.
    fn like(&self, target: &Target, (first, place): (&Target, usize), facts: &Facts) -> Made {
        let made = guarded(|| {
            let mut column = column_of(target, facts, self.request);
            if let Some(Ok(sysroot)) = self.sysroots.get(&first.triple) {
                let job = self.job(target, facts, sysroot, column.dialect);
                self.describe(&mut column, &job);
            }
            (self.progress)(&target.name);
            Made::Like(column, place)
        });
        let lost = |reason: &str| unknown_column(target, self.request).lost(reason, self.probes.len());
        made.unwrap_or_else(|bug| Made::Own(lost(&bug.to_string())))
    }

    fn job<'j>(&self, target: &'j Target, facts: &'j Facts, sysroot: &'j Sysroot, dialect: Dialect) -> Job<'j> {
        Job { target, facts, sysroot, dialect, sizes: self.request.sizes }
    }

    /// Says in a column how it is compiled.
    fn describe(&self, column: &mut Column, job: &Job<'_>) {
        column.core = Some(job.sysroot.origin.name().to_owned());
        column.flags = job.flags(self.session);
    }

    fn column(&self, target: &Target, facts: &Facts) -> Result<(Cells, Option<Compiled>), PipelineError> {
        let mut column = column_of(target, facts, self.request);
        let sysroot = match self.sysroots.get(&target.triple) {
            Some(sysroot) => sysroot.clone(),
            None => sysroot_of(&target.triple, facts, self.request, self.session)?,
        };
        let sysroot = match sysroot {
            Ok(sysroot) => sysroot,
            Err(reason) => return Ok((self.failed(column, facts, &reason), None)),
        };
        let job = self.job(target, facts, &sysroot, column.dialect);
        self.describe(&mut column, &job);
        let existing = probes::existing(self.probes, facts, &self.session.toolchain);
        match self.compiled(&job, &existing) {
            Ok(compiled) => Ok((self.read(column, facts, &compiled), Some(compiled))),
            Err(error) if error.is_of_target() => Ok((self.failed(column, facts, &chain(&error)), None)),
            Err(source) => Err(PipelineError::Compile { target: target.name.clone(), source }),
        }
    }

    /// The probes of a target, compiled. For a part of them, cached assembly of all is used.
    fn compiled(&self, job: &Job<'_>, probes: &[Probe]) -> Result<Compiled, CompileError> {
        let Some(part) = &self.request.part else { return job.compile(probes, self.session) };
        if part.has_sequences() {
            return job.compile_some(probes, self.session);
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
        let reading = cells::read(self.probes, &column, &source, Probe::symbol, |probe| self.expected(probe, facts));
        (column, reading.outcomes, reading.bodies)
    }

    /// The cells of a target that failed.
    fn failed(&self, column: Column, facts: &Facts, reason: &str) -> Cells {
        let failed = Outcome::Failed(Arc::from(reason));
        let outcome = |probe| self.expected(probe, facts).unwrap_or_else(|| failed.clone());
        let outcomes = self.probes.iter().map(outcome).collect();
        (Column { failure: Some(reason.to_owned()), ..column }, outcomes, Vec::new())
    }

    /// Why a probe has no body, if that is known without compiling it.
    fn expected(&self, probe: &Probe, facts: &Facts) -> Option<Outcome> {
        match probes::absence(probe, facts, &self.session.toolchain) {
            Some(reason) => Some(Outcome::Absent(Arc::from(reason))),
            None if !probe.is_legal() => Some(Outcome::Rejected(self.rejections.reason(probe))),
            None => None,
        }
    }
}
