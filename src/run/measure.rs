//! Measures cells on this machine: their code as it was compiled for the matrix, called by a program that is linked with it.

mod calls;

pub use calls::is_measurable;

use crate::base::hex::hex;
use crate::compile::facts::{Facts, FactsError};
use crate::compile::linked::{Code, LinkError, Object, link};
use crate::compile::origin::{self, OriginError};
use crate::compile::rustc::Job;
use crate::compile::session::Session;
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::Probe;
use crate::read::cells::{self, Source};
use crate::read::matrix::{Body, Matrix};
use crate::read::samples::{self, Launch, Unusable};
use crate::target::Target;
use std::collections::BTreeMap;

/// The measuring program.
pub const HARNESS: &str =
    concat!(include_str!("../../templates/measure.rs"), "\n", include_str!("../../templates/processors.rs"));

/// How many seconds a launch may take beyond what it is asked to.
const GRACE: u64 = 60;

/// What is measured, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The cells: those of the matrix that can be measured.
    pub matrix: &'a Matrix,
    /// The targets of its columns.
    pub targets: &'a [Target],
    /// How long samples are taken, in seconds.
    pub seconds: f64,
    /// In how many runs of the program. Each has its own places in memory.
    pub launches: usize,
    /// The text of the measuring program; tests break it.
    pub harness: &'a str,
}

/// A cell that was measured, for itself and for those with the same code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Its column.
    pub column: usize,
    /// Its row.
    pub row: usize,
    /// Its symbol in the measuring program.
    pub symbol: String,
}

/// What was measured.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// The cells whose code was called.
    pub cells: Vec<Measured>,
    /// For each cell of the matrix, by column and row, the one of `cells` whose code is its own.
    pub of: BTreeMap<(usize, usize), usize>,
    /// What each run printed.
    pub launches: Vec<Launch>,
    /// What was left out, with the reason.
    pub left_out: Vec<(String, String)>,
}

/// Why nothing was measured.
#[derive(Debug, thiserror::Error)]
pub enum MeasureError {
    /// The compiler does not know a target.
    #[error("target `{target}`")]
    Facts {
        /// The target.
        target: String,
        /// What is wrong.
        source: FactsError,
    },
    /// A target has no `core`.
    #[error("cannot make a core for {target}")]
    Origin {
        /// The target.
        target: String,
        /// What is wrong.
        source: OriginError,
    },
    /// The program could not be made or run.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// What it printed is no measurement.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// The same source was compiled to something else.
    #[error("{cell} on {target} is compiled to other instructions than in the matrix: this is a bug in asm-matrix")]
    Other {
        /// The name of the cell.
        cell: String,
        /// The target.
        target: String,
    },
    /// There is no cell.
    #[error(
        "none of these can be measured: an integer of at most 64 bits and its result are needed, and code that calls nothing"
    )]
    Nothing,
}

/// Measures.
pub fn measure(plan: Plan<'_>, session: &Session) -> Result<Taken, MeasureError> {
    let mut taken = chosen(plan.matrix);
    let objects = objects(plan, &taken, session)?;
    leave_out(&mut taken, plan.matrix, &objects);
    if taken.cells.is_empty() {
        return Err(MeasureError::Nothing);
    }
    let listed = taken.cells.iter().filter_map(|cell| {
        Some((cell, &plan.matrix.probes[cell.row], objects.get(&cell.column)?.code.get(&cell.symbol)?))
    });
    let files = [("main.rs", plan.harness), ("cells.rs", &calls::cells(listed))];
    let linked = link(&files, &objects.values().collect::<Vec<_>>(), session).map_err(LinkError::from)?;
    let linked = linked.map_err(LinkError::Link)?;
    for launch in 0..plan.launches {
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let seconds = plan.seconds / plan.launches as f64;
        let arguments = [format!("{seconds:.3}"), (launch + 1).to_string()];
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time limit")]
        let limit = seconds as u64 + GRACE;
        let output = linked.run(&arguments, limit, session).map_err(LinkError::from)?;
        if !output.status.success() {
            let words = output.stderr.lines().next().unwrap_or_default().to_owned();
            return Err(LinkError::Ended { status: output.status, words }.into());
        }
        let launch = samples::read(&output.stdout)?;
        is_own_code(&launch, &taken, &objects)?;
        taken.launches.push(launch);
    }
    Ok(taken)
}

/// The cells to measure: of those with the same code, the first.
fn chosen(matrix: &Matrix) -> Taken {
    let mut taken = Taken::default();
    for (row, probe) in matrix.probes.iter().enumerate().filter(|(_, probe)| calls::is_measurable(probe)) {
        for column in 0..matrix.columns.len() {
            let Some(body) = matrix.outcomes[column][row].body() else { continue };
            let is_same = |known: &Measured| {
                matrix.outcomes[known.column][known.row].body() == Some(body)
                    && calls::is_alike(&matrix.probes[known.row], probe)
            };
            let index = taken.cells.iter().position(is_same).unwrap_or_else(|| {
                taken.cells.push(Measured { column, row, symbol: format!("c{column}__{}", probe.symbol()) });
                taken.cells.len() - 1
            });
            taken.of.insert((column, row), index);
        }
    }
    taken
}

/// The code of each column's cells, compiled as the matrix has it.
fn objects(plan: Plan<'_>, taken: &Taken, session: &Session) -> Result<BTreeMap<usize, Object>, MeasureError> {
    let Plan { matrix, targets, .. } = plan;
    let mut objects = BTreeMap::new();
    for (index, (column, target)) in matrix.columns.iter().zip(targets).enumerate() {
        let rows = taken.cells.iter().filter(|cell| cell.column == index).map(|cell| cell.row);
        let probes: Vec<(usize, Probe)> = rows.map(|row| (row, matrix.probes[row].clone())).collect();
        if probes.is_empty() {
            continue;
        }
        let name = || target.name.clone();
        let facts = Facts::of(target, session).map_err(|source| MeasureError::Facts { target: name(), source })?;
        let core = origin::core_of(&target.triple, &facts, None, session);
        let sysroot = core.map_err(|source| MeasureError::Origin { target: name(), source })?;
        let job = Job { target, facts: &facts, sysroot: &sysroot, dialect: column.dialect, sizes: false };
        let only: Vec<Probe> = probes.iter().map(|(_, probe)| probe.clone()).collect();
        let symbol = |probe: &Probe| format!("c{index}__{}", probe.symbol());
        let object = job.object(&only, symbol, session).map_err(LinkError::from)?.map_err(LinkError::Compile)?;
        let assembly = Assembly::parse(&object.assembly, Syntax::of(&column.isa, &column.triple));
        let (failed, sizes) = (BTreeMap::new(), BTreeMap::new());
        let source = Source { assembly: &assembly, failed: &failed, sizes: &sizes };
        let reading = cells::read(&only, column, &source, symbol, |_| None);
        for ((row, probe), outcome) in probes.iter().zip(&reading.outcomes) {
            let is: Option<&Body> = outcome.body().map(|body| &reading.bodies[body]);
            let should = matrix.outcomes[index][*row].body().map(|body| &matrix.bodies[body]);
            if is.map(|body| &body.text) != should.map(|body| &body.text) {
                return Err(MeasureError::Other { cell: probe.name(), target: name() });
            }
        }
        objects.insert(index, object);
    }
    Ok(objects)
}

/// Leaves out cells whose code calls something, or is not there.
fn leave_out(taken: &mut Taken, matrix: &Matrix, objects: &BTreeMap<usize, Object>) {
    let code = |cell: &Measured| objects.get(&cell.column).and_then(|object| object.code.get(&cell.symbol));
    let cells = std::mem::take(&mut taken.cells);
    let mut kept: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, cell) in cells.into_iter().enumerate() {
        if code(&cell).is_some_and(|code: &Code| !code.refers) {
            kept.insert(index, taken.cells.len());
            taken.cells.push(cell);
        } else {
            let name = format!("{} on {}", matrix.probes[cell.row].name(), matrix.columns[cell.column].name);
            taken.left_out.push((name, "its code refers to other functions or data".to_owned()));
        }
    }
    taken.of.retain(|_, index| kept.contains_key(index));
    taken.of.values_mut().for_each(|index| *index = kept[index]);
}

/// Checks that the code that was called is that of the objects.
fn is_own_code(launch: &Launch, taken: &Taken, objects: &BTreeMap<usize, Object>) -> Result<(), Unusable> {
    for cell in &taken.cells {
        let Some(code) = objects.get(&cell.column).and_then(|object| object.code.get(&cell.symbol)) else { continue };
        let is = launch.code.get(&cell.symbol).cloned().unwrap_or_default();
        let should = hex(&code.bytes);
        if is != should {
            return Err(Unusable::Code { symbol: cell.symbol.clone(), is, should });
        }
    }
    Ok(())
}
