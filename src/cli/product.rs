//! The matrix that a command works on: compiled, or read from files, with progress shown.

use super::arguments::{Compilation, Compiler, CoreName, Selection, SyntaxName, UserCode as Arguments};
pub(super) use super::extra::Extra;
use super::failure::Hinted;
use super::selection::{FILE_NAME, TargetsFile, share};
use super::terminal::{self, visible};
use super::work::Work;
use super::{Context, part, user};
use crate::base::input;
use crate::compare::drift::align_rows;
use crate::compile::cache::Cache;
use crate::compile::facts::FactsError;
use crate::compile::pinned;
use crate::compile::session::Session;
use crate::compile::sysroot::Origin;
use crate::compile::toolchain::{self, Toolchain, ToolchainError};
use crate::isa::asm::Dialect;
use crate::isa::isa;
use crate::probe::catalogue;
use crate::read::matrix::Outcome;
use crate::run::pipeline::{self, Part, PipelineError, Product, Request};
use crate::run::stored;
use crate::target::Target;
use anyhow::Context as _;
use etcetera::BaseStrategy as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// A run shorter than this does not need a progress bar.
const MOMENT: Duration = Duration::from_millis(400);

/// The seconds that one run of cargo, or of a tool, may take.
pub(super) const CARGO_LIMIT: u64 = 600;

/// The seconds that one run of the compiler may take, and how many probes get it one more. That is twenty times what it takes.
const COMPILER_LIMIT: u64 = 60;
const PROBES_A_SECOND: u64 = 100;

/// The last message when every target failed; the reasons were printed before, per target.
pub(super) const NOTHING: &str = "nothing was compiled for any target";

/// Makes the matrix, of the probes or of user code, and reports why a target failed. It is an error if all failed.
pub(super) fn make(
    selection: &Selection,
    compilation: &Compilation,
    user: Option<&Arguments>,
    context: &Context,
) -> anyhow::Result<Product> {
    make_with(selection, compilation, user, Extra::sizes(false), context)
}

/// The same, with what is made beside the instructions.
pub(super) fn make_with(
    selection: &Selection,
    compilation: &Compilation,
    user: Option<&Arguments>,
    extra: Extra,
    context: &Context,
) -> anyhow::Result<Product> {
    let product = if let Some(folder) = &compilation.asm {
        let targets = share(targets_file(selection, user)?.select_stored(selection, folder)?, selection)?;
        let read = match user.map_or(Ok(None), user::stored)? {
            Some(wanted) => stored::read_user_code(&targets, &wanted, folder),
            None => stored::read(&targets, folder, part::rows(selection)),
        };
        read.context("cannot read stored assembly")?
    } else {
        let work = Work::of(selection, &compilation.compiler, user, context)?;
        work.note(context);
        let asked = user;
        let Work { file, targets, session, user, .. } = work;
        let part = selection.sequences.then(Part::of_sequences);
        let request = extra.of(Request { user, part, ..request(targets, compilation) });
        run(&request, &session, context).map_err(|error| file.explained(user::as_given(error, asked)))?
    };
    say(&product, context);
    not_nothing(product)
}

/// Makes a matrix with each of the named compilers, in order, all with the same rows. A target that a compiler does not
/// know is left out of its matrix.
pub(super) fn make_all(
    selection: &Selection,
    compilation: &Compilation,
    user: &Arguments,
    extra: Extra,
    context: &Context,
) -> anyhow::Result<Vec<Product>> {
    let (mut products, asked) = (Vec::new(), user);
    for compiler in compilation.compiler.each() {
        let Work { file, targets, session, user, .. } = Work::of(selection, &compiler, Some(user), context)?;
        let title = session.toolchain.compiler.title();
        let part = selection.sequences.then(Part::of_sequences);
        let mut request = extra.of(Request { user, part, ..request(targets, compilation) });
        let product = loop {
            match run(&request, &session, context) {
                Err(PipelineError::Facts { target, source: source @ FactsError::Unknown { .. } })
                    if request.targets.len() > 1 =>
                {
                    let (target, reason) = (*target, source.to_string());
                    terminal::note(&format!("note: {title}: {} is left out: {}", target.name, visible(&reason)));
                    request.targets.retain(|other| *other != target);
                }
                other => break other.map_err(|error| file.explained(user::as_given(error, Some(asked))))?,
            }
        };
        say(&product, context);
        products.push(product);
    }
    align_rows(&mut products.iter_mut().map(|product| &mut product.matrix).collect::<Vec<_>>());
    Ok(products)
}

/// Reports each target that failed with its reason, and unclassified instructions.
pub(super) fn say(product: &Product, context: &Context) {
    for column in &product.matrix.columns {
        if let Some(reason) = &column.failure {
            terminal::note(&format!("warning: {}: {}", visible(&column.name), visible(reason)));
        }
    }
    if !context.quiet {
        note_unknown(product);
    }
}

/// The file with the targets: the named one, or that of the user code, or the default one.
pub(super) fn targets_file(selection: &Selection, user: Option<&Arguments>) -> anyhow::Result<TargetsFile> {
    if let Some(named) = &selection.targets {
        return TargetsFile::load(Some(named));
    }
    for folder in user.and_then(|user| user.probes.as_deref()).into_iter().flat_map(user::folders) {
        let path = folder.join(FILE_NAME);
        if input::found(&path)?.is_some() {
            return TargetsFile::load(Some(&path));
        }
    }
    TargetsFile::load(None)
}

/// Reports instructions that the file of their ISA does not know.
fn note_unknown(product: &Product) {
    let matrix = &product.matrix;
    for (column, outcomes) in matrix.columns.iter().zip(&matrix.outcomes) {
        if isa(&column.isa).is_none() {
            continue;
        }
        let bodies: BTreeSet<usize> = outcomes.iter().filter_map(Outcome::body).collect();
        let unknown: usize = bodies.iter().map(|body| matrix.bodies[*body].unknown()).sum();
        if unknown > 0 {
            let (name, isa) = (visible(&column.name), &column.isa);
            let what = match unknown {
                1 => format!("1 instruction is unknown on {isa}: it is shown as `?`"),
                _ => format!("{unknown} instructions are unknown on {isa}: they are shown as `?`"),
            };
            terminal::note(&format!("note: {name}: {what}"));
        }
    }
}

/// The matrix, if any target was compiled.
pub(super) fn not_nothing(product: Product) -> anyhow::Result<Product> {
    let is_nothing = product.matrix.columns.iter().all(|column| column.failure.is_some());
    anyhow::ensure!(!is_nothing, NOTHING);
    Ok(product)
}

/// The request to the pipeline.
pub(super) fn request(targets: Vec<Target>, compilation: &Compilation) -> Request {
    let dialect = match compilation.syntax {
        SyntaxName::Intel | SyntaxName::Both => Dialect::Intel,
        SyntaxName::Att => Dialect::Att,
    };
    let core = origin(&compilation.compiler);
    let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    Request {
        targets,
        core,
        dialect,
        sizes: false,
        jobs: compilation.jobs.map_or(cores, NonZeroUsize::get),
        user: None,
        part: None,
        keeps_assembly: false,
    }
}

/// The origin of `core`, if only one is allowed.
pub(super) fn origin(compiler: &Compiler) -> Option<Origin> {
    match compiler.core {
        CoreName::Auto => None,
        CoreName::Installed => Some(Origin::Installed),
        CoreName::Embedded => Some(Origin::Embedded),
        CoreName::RustSrc => Some(Origin::RustSrc),
    }
}

/// The compiler, the cache, and their settings. The default compiler is that of the folder.
pub(super) fn session(compiler: &Compiler, folder: Option<&Path>, context: &Context) -> anyhow::Result<Session> {
    let selection = match (compiler.toolchain.as_slice(), &compiler.rustc) {
        ([], Some(path)) => path_of(path)?,
        ([], None) => toolchain::Selection::Default,
        ([name], None) => named(name)?,
        ([..], _) => {
            let help = "only `build` takes several, and makes a history of them".to_owned();
            return Err(Hinted { title: "this command needs exactly one compiler".to_owned(), help }.into());
        }
    };
    // Cargo compiles dependencies too.
    let usual =
        if folder.is_some() { CARGO_LIMIT } else { COMPILER_LIMIT + catalogue().len() as u64 / PROBES_A_SECOND };
    let runner = context.runner(compiler.timeout, usual);
    let toolchain = Toolchain::find(&selection, folder, &runner).map_err(|error| match error {
        ToolchainError::Failed { ref stderr, .. } if stderr.contains("is not installed") => {
            let help = "`rustup toolchain install` installs the one of this folder, and --toolchain NAME uses another";
            anyhow::Error::from(Hinted { title: error.to_string(), help: help.to_owned() })
        }
        other => other.into(),
    })?;
    if selection == toolchain::Selection::Default {
        pinned::say(folder.unwrap_or(Path::new(".")), &toolchain);
    }
    Ok(Session { toolchain, cache: cache(compiler, context)?, runner })
}

/// A toolchain's name, or the path of a compiler.
fn named(name: &str) -> anyhow::Result<toolchain::Selection> {
    let path = Path::new(name);
    if path.components().count() > 1 { path_of(path) } else { Ok(toolchain::Selection::Toolchain(name.to_owned())) }
}

/// A bare name is searched for in PATH. A path is made absolute, since compilers run in other folders.
fn path_of(path: &Path) -> anyhow::Result<toolchain::Selection> {
    let is_bare = path.components().count() == 1;
    Ok(toolchain::Selection::Path(if is_bare { path.to_owned() } else { std::path::absolute(path)? }))
}

/// The cache; if it cannot be written, a temporary one for this run.
fn cache(compiler: &Compiler, context: &Context) -> anyhow::Result<Cache> {
    let temporary = || Cache::temporary().context("cannot make a temporary folder");
    if compiler.no_cache {
        return temporary();
    }
    let root = cache_folder(compiler.cache.as_deref())?;
    match Cache::open(&root, Arc::clone(&context.interrupted)) {
        Ok(cache) => Ok(cache),
        Err(error) => {
            terminal::note(&format!("warning: continuing without the cache: {}", visible(&error.to_string())));
            temporary()
        }
    }
}

/// The folder of the cache: the named one, or that of the environment, or the user's.
pub(super) fn cache_folder(named: Option<&Path>) -> anyhow::Result<PathBuf> {
    let named = named.map(Path::to_owned).or_else(|| std::env::var_os("ASM_MATRIX_CACHE").map(PathBuf::from));
    if let Some(root) = named.filter(|root| !root.as_os_str().is_empty()) {
        return Ok(root);
    }
    let strategy =
        etcetera::choose_base_strategy().context("there is no home folder: name a cache with --cache DIR")?;
    Ok(strategy.cache_dir().join(env!("CARGO_PKG_NAME")))
}

/// Runs the pipeline, with a progress bar if it takes more than a moment.
pub(super) fn run(request: &Request, session: &Session, context: &Context) -> Result<Product, pipeline::PipelineError> {
    if context.quiet {
        return pipeline::run(request, session, &|_| {});
    }
    let bar = ProgressBar::with_draw_target(Some(request.targets.len() as u64), ProgressDrawTarget::hidden());
    if let Ok(style) = ProgressStyle::with_template("compiling {bar:24} {pos}/{len} targets, {elapsed} {msg:.dim}") {
        bar.set_style(style);
    }
    let (done, moment) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        let shown = bar.clone();
        scope.spawn(move || {
            if moment.recv_timeout(MOMENT) == Err(RecvTimeoutError::Timeout) {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(Duration::from_millis(200));
            }
        });
        let product = pipeline::run(request, session, &|name| {
            bar.inc(1);
            bar.set_message(name.to_owned());
        });
        drop(done);
        bar.finish_and_clear();
        product
    })
}
