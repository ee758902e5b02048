//! Threads of sequences: programs of two to four threads, of which some are compiled sequences that access two places the
//! opposite ways round.
//!
//! What each function shows beside accesses that are ordered in full is known before; here stands one beside another, as in
//! real programs. Functions of which one does what another one does, and is asked for no more, are not tried beside it.

mod shape;

use super::bench::{Others, Role};
use super::distinct::{Candidate, distinct};
use super::outcome::{Outcome, Seen, other_than, outcomes};
use super::way::{Marks, marks};
use super::{Judge, Language, Verdict, source};
use crate::judge::analysis::Analysis;
use crate::judge::findings::Witness;
use crate::judge::simulate::code;
use crate::judge::simulate::memory::{Memory, Written};
use crate::judge::simulate::thread::Path;
use crate::model::Model;
use crate::probe::sequence::Step;
use crate::read::litmus::Code;
use crate::read::matrix::Matrix;
use rayon::prelude::*;
use shape::{Program, SHAPES, Thread, crosses, is_seen, others};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What was found of the programs of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Programs {
    /// How many have been decided.
    pub decided: usize,
    /// How many have not.
    pub unknown: usize,
    /// Why the first of these has not.
    pub reason: Option<String>,
    /// Those that show what Rust forbids.
    pub weaker: Vec<Weaker>,
}

/// A program that shows something that Rust forbids for its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weaker {
    /// The litmus shape, as its literature names it.
    pub shape: &'static str,
    /// The sequences, by their rows in the order of their threads.
    pub rows: Vec<usize>,
    /// An execution that shows it.
    pub witness: Witness,
}

/// An execution of a program that the language forbids, if there is one; or why that is not known.
type Decided = Result<Option<Witness>, String>;

/// The programs of the sequences of each column that are right on their own.
#[must_use]
pub fn together(matrix: &Matrix, analysis: &Analysis, verdicts: &[Vec<(usize, Verdict)>]) -> Vec<Programs> {
    let columns: Vec<Option<Column<'_>>> = (0..matrix.columns.len())
        .into_par_iter()
        .map(|column| Column::of(matrix, analysis, column, verdicts.get(column)?))
        .collect();
    let mut wanted: BTreeMap<Program, Vec<usize>> = BTreeMap::new();
    for (number, column) in columns.iter().enumerate() {
        for program in column.iter().flat_map(Column::programs) {
            wanted.entry(program).or_default().push(number);
        }
    }
    let wanted: Vec<(Program, Vec<usize>)> = wanted.into_iter().collect();
    let decided: Vec<Vec<(usize, Decided)>> =
        wanted.par_iter().map(|(program, numbers)| decided(*program, numbers, &columns)).collect();
    let mut all = vec![Programs::default(); matrix.columns.len()];
    for ((program, _), verdicts) in wanted.iter().zip(decided) {
        for (column, verdict) in verdicts {
            let of = &mut all[column];
            of.decided += usize::from(verdict.is_ok());
            match verdict {
                Ok(None) => {}
                Ok(Some(witness)) => {
                    of.weaker.push(Weaker { shape: program.name(matrix), rows: program.rows.to_vec(), witness });
                }
                Err(reason) => {
                    of.unknown += 1;
                    of.reason.get_or_insert(reason);
                }
            }
        }
    }
    all
}

/// What a program shows on each of these columns that Rust forbids. Equal code is judged once.
fn decided(program: Program, numbers: &[usize], columns: &[Option<Column<'_>>]) -> Vec<(usize, Decided)> {
    let mut allowed: Option<Result<HashSet<Outcome>, String>> = None;
    let mut known: HashMap<(Vec<Vec<Marks>>, &str), Decided> = HashMap::new();
    let mut verdicts = Vec::new();
    for number in numbers {
        let Some(column) = &columns[*number] else { continue };
        let allowed = allowed.get_or_insert_with(|| column.allowed(program));
        let verdict = allowed.as_ref().map_err(Clone::clone).and_then(|allowed| {
            let threads = column.threads(program)?;
            let key = (threads.iter().map(|ways| marks(ways)).collect(), column.judge.model.name());
            known.entry(key).or_insert_with(|| column.forbidden(program, &threads, allowed)).clone()
        });
        verdicts.push((*number, verdict));
    }
    verdicts
}

/// The sequences of a column that differ.
struct Column<'a> {
    judge: Judge,
    members: HashMap<usize, Member<'a>>,
}

/// A sequence.
struct Member<'a> {
    steps: &'a [Step],
    code: Arc<Code>,
    /// Its ways as each thread of each shape.
    ways: HashMap<(usize, usize), Result<Vec<Path>, String>>,
}

impl<'a> Column<'a> {
    fn of(matrix: &'a Matrix, analysis: &Analysis, column: usize, verdicts: &[(usize, Verdict)]) -> Option<Column<'a>> {
        let judge = Judge::of(matrix, analysis, column)?;
        let is_right = |verdict: &Verdict| matches!(verdict, Verdict::AsParts | Verdict::Conforms(_));
        let right = verdicts.iter().filter(|(_, verdict)| is_right(verdict)).filter_map(|(row, _)| {
            let steps = matrix.probes[*row].sequence()?.steps.as_slice();
            let code = code(matrix.body(column, *row)?, &judge.parts.bench.machine).ok()?;
            (crosses(steps) && !judge.parts.has_weaker(steps)).then_some((*row, steps, Arc::new(code)))
        });
        let right: Vec<(usize, &[Step], Arc<Code>)> = right.collect();
        let others = others(&SHAPES[0], 0);
        let candidate = |(row, steps, code): &(usize, &'a [Step], Arc<Code>)| {
            let compiled = ways(&judge, steps, code, Role::FIRST, &others).ok()?;
            Some(Candidate { row: *row, compiled, source: source::ways(steps, Role::FIRST, &others, false) })
        };
        let kept: HashSet<usize> = distinct(right.iter().filter_map(candidate).collect()).into_iter().collect();
        let members = right.into_iter().filter(|(row, _, _)| kept.contains(row)).map(|(row, steps, code)| {
            let mut own = HashMap::new();
            for (number, shape) in SHAPES.iter().enumerate() {
                for (thread, one) in shape.threads.iter().enumerate() {
                    if let Thread::Sequence(role, accesses) = one
                        && accesses.has(steps)
                    {
                        own.insert((number, thread), ways(&judge, steps, &code, *role, &self::others(shape, thread)));
                    }
                }
            }
            (row, Member { steps, code, ways: own })
        });
        let members = members.collect();
        Some(Column { judge, members })
    }

    /// All programs.
    fn programs(&self) -> Vec<Program> {
        let mut rows: Vec<usize> = self.members.keys().copied().collect();
        rows.sort_unstable();
        let mut all = Vec::new();
        for (number, shape) in SHAPES.iter().enumerate() {
            let can_be = |row: &usize, thread: usize| self.members[row].ways.contains_key(&(number, thread));
            for one in rows.iter().filter(|row| can_be(row, 0)) {
                let is_new = |other: &&usize| can_be(other, 1) && (!shape.is_symmetric || one <= *other);
                for other in rows.iter().filter(is_new) {
                    if shape.threads.len() > 2 {
                        let program = |is_sequential| Program { shape: number, rows: [*one, *other], is_sequential };
                        all.extend([false, true].map(program));
                    } else if is_seen(self.members[one].steps, self.members[other].steps) {
                        all.push(Program { shape: number, rows: [*one, *other], is_sequential: false });
                    }
                }
            }
        }
        all
    }

    /// The outcomes of a program that the language allows.
    fn allowed(&self, program: Program) -> Result<HashSet<Outcome>, String> {
        let shape = &SHAPES[program.shape];
        let ways = |thread: usize, role: Role| {
            let steps = self.members[&program.rows[thread]].steps;
            Ok(source::ways(steps, role, &others(shape, thread), false))
        };
        let threads = program.threads(ways, &Language)?;
        outcomes(&threads, Seen::All, Model::language(), &self.memory())
    }

    /// The ways of the threads of a program.
    fn threads(&self, program: Program) -> Result<Vec<Vec<Path>>, String> {
        let ways = |thread: usize, _| self.members[&program.rows[thread]].ways[&(program.shape, thread)].clone();
        program.threads(ways, &self.judge.parts)
    }

    /// An execution of a program that the language forbids, if there is one.
    fn forbidden(&self, program: Program, threads: &[Vec<Path>], allowed: &HashSet<Outcome>) -> Decided {
        let code = program.rows.map(|row| Arc::clone(&self.members[&row].code));
        let found = other_than(allowed, threads, Seen::All, &self.judge.model, &self.memory(), &code)?;
        match (found, self.judge.unstated) {
            (Some(_), Some(reason)) => Err(reason.to_owned()),
            (found, _) => Ok(found),
        }
    }

    fn memory(&self) -> Memory<'_> {
        Memory::new(&self.judge.parts.bench.locations, false)
    }
}

fn ways(judge: &Judge, steps: &[Step], code: &Code, role: Role, others: &[Written]) -> Result<Vec<Path>, String> {
    let results = steps.iter().filter(|step| step.act.is_used()).count();
    judge.parts.bench.ways(code, &role.arguments(), results, Others::Write(others))
}
