//! What other programs start with: a request that finds its compiler and its cache, and readers of texts.
//!
//! The command has more to decide (progress, interruption, a part of the probes) and uses the pipeline itself.

use crate::base::process::Runner;
use crate::compile::cache::Cache;
use crate::compile::session::Session;
use crate::compile::toolchain::{Selection, Toolchain};
use crate::compile::user::{Asked, Place, UserCode, UserCodeError};
use crate::isa::asm::Dialect;
use crate::probe::{catalogue, named};
use crate::read::cells;
use crate::read::matrix::Matrix;
use crate::read::snapshot::Snapshot;
use crate::run::{pipeline, stored};
use crate::target::Target;
use std::error::Error as StdError;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How long one run of the compiler may take.
const TIMEOUT: Duration = Duration::from_secs(600);

/// Why there is no matrix. The cause is the [`source`](StdError::source).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such compiler, or it does not answer as rustc does.
    #[error("cannot use the compiler")]
    Compiler(#[source] Cause),
    /// The folder of the cache cannot be used.
    #[error("cannot use the cache")]
    Cache(#[source] Cause),
    /// The request has a mistake, the user code does not compile, or the compiler cannot be run to its end. A target that
    /// cannot be compiled for is no error: its column says why, in [`Column::failure`](crate::Column::failure).
    #[error("cannot compile")]
    Compile(#[source] Cause),
    /// The text is not what it should be.
    #[error("cannot read the {what}")]
    Text {
        /// What it should be: `assembly`, `matrix.json`, `snapshot`.
        what: &'static str,
        /// What is wrong with it.
        source: Cause,
    },
}

/// The cause of an [`Error`].
pub type Cause = Box<dyn StdError + Send + Sync>;

impl Error {
    fn text(what: &'static str, source: impl Into<Cause>) -> Error {
        Error::Text { what, source: source.into() }
    }
}

/// What to compile, for which targets, and by which compiler.
///
/// ```no_run
/// # fn main() -> Result<(), asm_matrix::Error> {
/// use asm_matrix::{Request, Target};
///
/// let mut with_lse = Target::ad_hoc("aarch64-unknown-linux-gnu");
/// with_lse.name = "aarch64_lse".to_owned();
/// with_lse.features = Some("+lse".to_owned());
/// let matrix = Request::new().target("x86_64-unknown-linux-gnu").target(with_lse).run()?;
/// assert_eq!(matrix.columns.len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is compiled before `run`"]
pub struct Request {
    targets: Vec<Target>,
    compiler: Selection,
    cache: Option<PathBuf>,
    code: Option<PathBuf>,
}

impl Default for Request {
    fn default() -> Request {
        Request::new()
    }
}

impl Request {
    /// All probes, for the compiler's own host, by the `rustc` of the current folder.
    pub fn new() -> Request {
        Request { targets: Vec::new(), compiler: Selection::Default, cache: None, code: None }
    }

    /// Adds a target: a triple, or a [`Target`] with its CPU and features. It need not be installed.
    pub fn target(mut self, target: impl Into<Target>) -> Request {
        self.targets.push(target.into());
        self
    }

    /// Uses this toolchain of rustup: `nightly`, `1.95.0`.
    pub fn toolchain(mut self, name: &str) -> Request {
        self.compiler = Selection::Toolchain(name.to_owned());
        self
    }

    /// Keeps what is compiled in this folder, and finds it there the next time. Without it, nothing is kept.
    pub fn cache(mut self, folder: impl Into<PathBuf>) -> Request {
        self.cache = Some(folder.into());
        self
    }

    /// Compiles user code instead of the probes: a `.rs` file, or the folder of a package. Each function that is exported
    /// (`#[unsafe(no_mangle)]`) is a row.
    pub fn user_code(mut self, path: impl Into<PathBuf>) -> Request {
        self.code = Some(path.into());
        self
    }

    /// Runs the compiler, once for each target and as many at a time as there are cores, and reads its assembly.
    pub fn run(&self) -> Result<Matrix, Error> {
        let runner = Runner { timeout: TIMEOUT, interrupted: Arc::default(), supervisor: None };
        let toolchain =
            Toolchain::find(&self.compiler, None, &runner).map_err(|error| Error::Compiler(Box::new(error)))?;
        let cache = match &self.cache {
            Some(folder) => Cache::open(folder, Arc::clone(&runner.interrupted)),
            None => Cache::temporary(),
        };
        let cache = cache.map_err(|error| Error::Cache(Box::new(error)))?;
        let session = Session { toolchain, cache, runner };
        let user = self.code.as_deref().map(|path| user_code(path, &session)).transpose();
        let user = user.map_err(|error| Error::Compile(Box::new(error)))?;
        let mut targets = self.targets.clone();
        if targets.is_empty() {
            targets.extend(session.toolchain.compiler.host.as_deref().map(Target::ad_hoc));
        }
        let request = pipeline::Request {
            targets,
            core: None,
            dialect: Dialect::Intel,
            sizes: false,
            jobs: std::thread::available_parallelism().map_or(1, NonZeroUsize::get),
            user,
            part: None,
            keeps_assembly: false,
        };
        let product = pipeline::run(&request, &session, &|_| {});
        product.map(|product| product.matrix).map_err(|error| Error::Compile(Box::new(error)))
    }
}

/// User code, as the command takes it where nothing else is said.
fn user_code(path: &Path, session: &Session) -> Result<UserCode, UserCodeError> {
    let source = Place::at(path)?.open(&Asked::default(), session)?;
    Ok(UserCode { wanted: source.wanted(None), source })
}

/// The matrix of one target's assembly, as `rustc --emit=asm` prints it; no compiler is run.
///
/// Each function with a name of its own is a row. One with the [symbol](crate::Probe::symbol) of a probe, such as
/// `fetch_add__u32__seq_cst__used`, is that probe and can be judged; any other is user code, which asks for no ordering. Whether
/// sequentially consistent operations are in one order, only all of them together say: give the text of all that you use.
pub fn read_assembly(target: impl Into<Target>, text: &str) -> Result<Matrix, Error> {
    stored::read_text(&target.into(), text).map_err(|error| Error::text("assembly", error))
}

/// The matrix of a `matrix.json`, from its text. The rows are all probes, and behind them what else it has cells of.
pub fn read_matrix(text: &str) -> Result<Matrix, Error> {
    cells::matrix(text, "matrix.json", catalogue()).map_err(|error| Error::text("matrix.json", error))
}

/// The matrix of a snapshot, from its text: one column. The rows are all probes, and behind them what else it has.
pub fn read_snapshot(text: &str) -> Result<Matrix, Error> {
    let snapshot = Snapshot::parse(text, "snapshot").map_err(|error| Error::text("snapshot", error))?;
    let mut probes = catalogue();
    let others: Vec<_> = snapshot.unknown(&probes).into_iter().map(named).collect();
    probes.extend(others);
    let column = snapshot.column(&probes);
    Ok(Matrix::of(snapshot.compiler(), probes, [column]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::matrix::Outcome;

    const ASSEMBLY: &str = "\t.intel_syntax noprefix\nload__u32__acquire__used:\n\tmov eax, dword ptr [rdi]\n\tret\n\
                            ours:\n\tret\n";

    #[test]
    fn texts_are_read() {
        let matrix = read_assembly("x86_64-unknown-linux-gnu", ASSEMBLY).expect("it is assembly");
        let names: Vec<String> = matrix.probes.iter().map(crate::probe::Probe::name).collect();
        assert_eq!(names, ["load::u32::acquire::used", "ours"]);
        assert!(catalogue().contains(&matrix.probes[0]));
        let (column, row) = matrix.cell("x86_64-unknown-linux-gnu", &names[0]).expect("it has a cell");
        assert_eq!(matrix.body(column, row).expect("it is ok").text, ["mov eax, dword ptr [rdi]", "ret"]);
        assert_eq!(matrix.cell("x86_64-unknown-linux-gnu", "load"), None);
        let snapshot = Snapshot::of(&matrix, 0).render();
        let again = read_snapshot(&snapshot).expect("it is a snapshot");
        assert_eq!(again.probes.len(), catalogue().len() + 1);
        assert!(matches!(again.outcomes[0].last(), Some(Outcome::Ok(_))));
    }

    #[test]
    fn what_is_wrong_is_the_cause() {
        let errors = [
            (read_assembly("nowhere", ASSEMBLY).err(), "cannot read the assembly"),
            (read_assembly("x86_64-unknown-linux-gnu", "").err(), "cannot read the assembly"),
            (read_matrix("{}").err(), "cannot read the matrix.json"),
            (read_snapshot("").err(), "cannot read the snapshot"),
            (Request::new().user_code("nowhere.rs").run().err(), "cannot compile"),
        ];
        for (error, words) in errors {
            let error = error.expect("it is wrong");
            assert_eq!(error.to_string(), words);
            assert!(error.source().is_some());
        }
    }
}
