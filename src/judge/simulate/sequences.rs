//! Sequences judged: whether a function of two operations shows anything beside others that Rust forbids for its source.
//!
//! Where a function does exactly what its operations do alone, one after the other, it is right if they are. Where accesses were
//! merged, moved or dropped, it is run beside contexts: an access before it, one behind it, and another thread of two accesses.
//! An outcome is what the threads return and what memory holds at the end. The target's model must allow no outcome of the
//! instructions that the language's model forbids for the source.

mod bench;
mod change;
mod context;
mod distinct;
mod outcome;
mod parts;
mod source;
mod together;
mod way;

pub use change::Change;
pub use together::{Programs, Weaker, together};

use crate::judge::analysis::Analysis;
use crate::judge::findings::Witness;
use crate::judge::simulate::code;
use crate::judge::simulate::memory::{Memory, Written};
use crate::judge::simulate::thread::Path;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::probe::Ordering;
use crate::probe::sequence::{Act, Sequence, Step};
use crate::read::litmus::Code;
use crate::read::matrix::{Body, Matrix};
use bench::{Others, Role, written};
use context::{Context, OTHERS, Simple, contexts};
use outcome::{Beside, Outcome, Seen, other_than, outcomes, product, threads};
use parts::Parts;
use rayon::prelude::*;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use way::{Marks, is_product, marks};

/// The verdict on a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It does what its operations do alone, one after the other.
    AsParts,
    /// It does not, and shows nothing that Rust forbids.
    Conforms(Change),
    /// It shows something that Rust forbids for its source.
    Weaker(Change, Box<Witness>),
    /// It has no verdict, for this reason.
    Unknown(String),
}

/// The verdicts on the sequences of a matrix: for each column, those of its rows that are sequences with instructions.
#[must_use]
pub fn judged(matrix: &Matrix, analysis: &Analysis) -> Vec<Vec<(usize, Verdict)>> {
    let columns: Vec<Option<Judge>> =
        (0..matrix.columns.len()).into_par_iter().map(|column| Judge::of(matrix, analysis, column)).collect();
    let sequences = matrix.probes.iter().enumerate().filter_map(|(row, probe)| Some((row, probe.sequence()?)));
    let sequences: Vec<(usize, &Sequence)> = sequences.collect();
    let verdicts: Vec<Vec<Option<Verdict>>> =
        sequences.par_iter().map(|(row, sequence)| of_row(matrix, &columns, *row, sequence)).collect();
    let of_column = |column: usize| {
        let all = sequences.iter().zip(&verdicts);
        all.filter_map(|((row, _), verdicts)| Some((*row, verdicts[column].clone()?))).collect()
    };
    (0..matrix.columns.len()).map(of_column).collect()
}

/// The verdicts on one sequence in all columns.
fn of_row(matrix: &Matrix, columns: &[Option<Judge>], row: usize, sequence: &Sequence) -> Vec<Option<Verdict>> {
    let source = Source::of(&sequence.steps);
    let mut known = Known::new();
    let verdict = |(column, judge): (usize, &Option<Judge>)| {
        let number = matrix.outcomes[column][row].body()?;
        let body = (number, &matrix.bodies[number]);
        let Some(judge) = judge else { return Some(Verdict::Unknown(NO_MODEL.to_owned())) };
        Some(judge.verdict(&source, body, &mut known).unwrap_or_else(Verdict::Unknown))
    };
    columns.iter().enumerate().map(verdict).collect()
}

/// An execution that is forbidden, if there is one, by the ways through a function and the name of the model.
type Known = HashMap<(Vec<Marks>, String), Option<Witness>>;

const NO_MODEL: &str = "the target has no memory model of several threads";

/// A context, and the outcomes that the language allows in it: beside other threads, and in a signal handler.
type Allowed = (Context, [OnceCell<HashSet<Outcome>>; 2]);

/// The ways through a body, or why they are not known.
type Ways = Result<Vec<Path>, String>;

/// A sequence in the language, and its outcomes in each context, which are computed when they are asked for.
struct Source<'a> {
    steps: &'a [Step],
    contexts: OnceCell<Vec<Allowed>>,
    /// Its ways, beside other threads and in a signal handler.
    ways: [OnceCell<Vec<Path>>; 2],
}

impl<'a> Source<'a> {
    fn of(steps: &'a [Step]) -> Source<'a> {
        Source { steps, contexts: OnceCell::new(), ways: Default::default() }
    }

    /// Its contexts, each with what the language allows there.
    fn contexts(&self) -> &[Allowed] {
        let all = || contexts(self.steps).into_iter().map(|context| (context, Default::default())).collect();
        self.contexts.get_or_init(all)
    }

    /// How many values it returns.
    fn results(&self) -> usize {
        self.steps.iter().filter(|step| step.act.is_used()).count()
    }

    fn ways(&self, is_signal: bool) -> &[Path] {
        self.ways[usize::from(is_signal)].get_or_init(|| source::ways(self.steps, Role::FIRST, &others(), is_signal))
    }

    /// The outcomes in a context that the language allows.
    fn allowed(&self, context: &Context, is_signal: bool, memory: &Memory<'_>) -> Result<HashSet<Outcome>, String> {
        let threads = threads(self.ways(is_signal), context, &Language)?;
        outcomes(&threads, Seen::within(context), Model::language(), memory)
    }

    /// Whether it has a fence that only the compiler sees.
    fn has_compiler_fence(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.act, Act::CompilerFence(_)))
    }
}

/// What other threads may write to the places of a sequence.
fn others() -> Vec<Written> {
    let at = |number: usize| OTHERS.map(|value| written(number, value));
    [at(0), at(1)].concat()
}

/// What stands beside a sequence in the language.
struct Language;

impl Beside for Language {
    fn simple(&self, simple: Simple, values: &[u64]) -> Result<Vec<Path>, String> {
        let values = if simple.reads() { values } else { &[0] };
        Ok(values.iter().map(|value| source::simple(simple, *value)).collect())
    }
}

impl Beside for Parts {
    fn simple(&self, simple: Simple, values: &[u64]) -> Result<Vec<Path>, String> {
        Parts::simple(self, simple, values)
    }
}

/// What judges the sequences of a column.
struct Judge {
    parts: Parts,
    model: Model,
    /// What a thread alone sees.
    alone: Model,
    /// Why nothing is weaker by the model, if it says more than is documented.
    unstated: Option<&'static str>,
    /// The ways through each body that returns so many values, through what others left.
    left: Vec<[OnceLock<Ways>; 3]>,
}

impl Judge {
    /// None for a column without a model, or with one thread.
    fn of(matrix: &Matrix, analysis: &Analysis, column: usize) -> Option<Judge> {
        let machine = Machine::of_column(&matrix.columns[column]).filter(|machine| !machine.has_one_thread)?;
        let (model, alone) = (analysis.columns[column].model.clone()?, Model::named("sc")?);
        let unstated = machine.isa.unstated.filter(|_| model.name() == machine.model);
        let sequences = matrix.probes.iter().filter_map(|probe| Some(probe.sequence()?.steps.as_slice()));
        let left = matrix.bodies.iter().map(|_| Default::default()).collect();
        Some(Judge {
            parts: Parts::of(matrix, column, machine, &analysis.columns[column], sequences),
            model,
            alone,
            unstated,
            left,
        })
    }

    fn verdict(&self, source: &Source<'_>, body: (usize, &Body), known: &mut Known) -> Result<Verdict, String> {
        let parts = self.parts.each(source.steps)?;
        let left = &self.left[body.0][source.results()];
        // Where it rests on what it wrote itself, it has no way through what others left.
        let as_left = left.get_or_init(|| self.run(source, body.1, Others::Leave(&parts::left())));
        let is_product = as_left.as_ref().is_ok_and(|ways| is_product(&parts, ways));
        if is_product && !self.parts.has_weaker(source.steps) {
            return Ok(Verdict::AsParts);
        }
        let ways = self.run(source, body.1, Others::Write(&others()))?;
        let change = match as_left {
            _ if is_product => Change::None,
            left => Change::between(&product(&parts), left.as_ref().unwrap_or(&ways)),
        };
        let key = (marks(&ways), self.model.name().to_owned());
        if !known.contains_key(&key) {
            let code = Arc::new(code(body.1, &self.parts.bench.machine)?);
            known.insert(key.clone(), self.forbidden(source, &ways, &[code])?);
        }
        Ok(match &known[&key] {
            Some(_) if self.unstated.is_some() => Verdict::Unknown(self.unstated.unwrap_or_default().to_owned()),
            Some(witness) => Verdict::Weaker(change, Box::new(witness.clone())),
            None if is_product => Verdict::AsParts,
            None => Verdict::Conforms(change),
        })
    }

    /// The ways through a body, beside what others do.
    fn run(&self, source: &Source<'_>, body: &Body, others: Others<'_>) -> Ways {
        let code = code(body, &self.parts.bench.machine)?;
        self.parts.bench.ways(&code, &Role::FIRST.arguments(), source.results(), others)
    }

    /// An execution that the language forbids, if there is one.
    fn forbidden(&self, source: &Source<'_>, ways: &[Path], code: &[Arc<Code>]) -> Result<Option<Witness>, String> {
        let memory = &Memory::new(&self.parts.bench.locations, false);
        let signals = if source.has_compiler_fence() { &[false, true][..] } else { &[false] };
        for is_signal in signals {
            let model = if *is_signal { &self.alone } else { &self.model };
            for (context, known) in source.contexts() {
                let known = &known[usize::from(*is_signal)];
                let allowed = if let Some(allowed) = known.get() {
                    allowed
                } else {
                    let allowed = source.allowed(context, *is_signal, memory)?;
                    known.get_or_init(|| allowed)
                };
                // What is wrong on its own shows nothing of others.
                if context.between.is_some_and(|between| !between.act.is_fence() && !self.parts.has(between)) {
                    continue;
                }
                let threads = threads(ways, context, &self.parts)?;
                if context.partner.is_none() && outcomes(&threads, Seen::within(context), model, memory)?.is_empty() {
                    return Err("no path through it ends where the thread is alone".to_owned());
                }
                let found = other_than(allowed, &threads, Seen::within(context), model, memory, code)?;
                let Some(witness) = found else { continue };
                return Ok(Some(self.weakest(source, (ways, code), (context, *is_signal), model)?.unwrap_or(witness)));
            }
        }
        Ok(None)
    }

    /// The same beside the weakest thread that shows it: with no fence, or a weaker one.
    fn weakest(
        &self,
        source: &Source<'_>,
        (ways, code): (&[Path], &[Arc<Code>]),
        (context, is_signal): (&Context, bool),
        model: &Model,
    ) -> Result<Option<Witness>, String> {
        let memory = &Memory::new(&self.parts.bench.locations, false);
        let fences = [None, Some(Ordering::Acquire), Some(Ordering::Release), Some(Ordering::AcqRel)];
        let is_fenced = context.between.is_some_and(|between| between.act.is_fence());
        for fence in fences.into_iter().filter(|_| is_fenced) {
            let context = Context { between: fence.map(Simple::fence), ..*context };
            let allowed = source.allowed(&context, is_signal, memory)?;
            let threads = threads(ways, &context, &self.parts)?;
            let found = other_than(&allowed, &threads, Seen::within(&context), model, memory, code)?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}
