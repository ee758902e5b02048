//! `asm-matrix outcomes`: what the threads of a program can do, by the language and as compiled.

use super::arguments::{Compilation, Outcomes, OutcomesFormat, Selection, UserCode};
use super::product::{self, NOTHING};
use super::work::Work;
use super::{Context, Verdict, model, terminal, user};
use crate::base::input;
use crate::base::output::{self, Content};
use crate::base::untrusted::in_line;
use crate::compile::session::Session;
use crate::compile::user::Place;
use crate::judge::outcomes::{Outcome, Seen, Side, Table, Unknown, of_bodies, of_language};
use crate::judge::simulate::Limits;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::probe::Probe;
use crate::read::matrix::{Body, Matrix};
use crate::read::program::Program;
use crate::report::outcomes::{html, json, markdown, text, witness_files};
use crate::run::pipeline::{PipelineError, Product, Request};
use crate::run::seen::{self as run, Asked, RUNNER};
use crate::target::Target;
use anyhow::Context as _;
use fs_err as fs;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::PathBuf;

/// The targets if none is named: of different memory models, and known to every compiler.
const USUAL: [&str; 4] = ["x86_64", "aarch64", "riscv64gc", "powerpc64le-unknown-linux-gnu"];

pub(super) fn outcomes(arguments: &Outcomes, context: &Context) -> anyhow::Result<Verdict> {
    let model = arguments.model.as_deref().map(model::read).transpose()?;
    let origin = arguments.path.display().to_string();
    let program = Program::read(&input::text(&arguments.path, input::Kind::Written)?, &origin)?;
    let Made { product, session, host } = compiled(arguments, &program, context)?;
    let matrix = &product.matrix;
    let limits = Limits { turns: usize::from(arguments.turns), ..Limits::default() };
    let has_witnesses = arguments.witness.is_some() || arguments.format == OutcomesFormat::Html;
    let mut table = table(program, matrix, model.as_ref(), limits, has_witnesses);
    if let (Some(rounds), Some(session), Some((column, target))) = (arguments.run, &session, &host) {
        let (symbols, seconds) = (&product.symbols[*column], u64::from(arguments.seconds));
        let program = &table.program;
        let asked = Asked { program, matrix, column: *column, target, symbols, rounds, seconds, runner: RUNNER };
        let run::Seen { counts, rounds, notes } = run::seen(asked, session)?;
        let counts = counts.into_iter().map(|(values, count)| (Outcome(values), count)).collect();
        table = table.with_seen(Seen { target: target.name.clone(), rounds, counts, notes });
    }
    if let Some(folder) = &arguments.witness {
        let files = witness_files(&table).into_iter();
        let files: Vec<(PathBuf, Content<'_>)> =
            files.map(|(name, text)| (PathBuf::from(name), output::text(text))).collect();
        output::write(folder, &files)?;
        if !context.quiet {
            terminal::note(&format!("{} executions in {}", files.len() / 2, in_line(&folder.display().to_string())));
        }
    }
    let text = match arguments.format {
        OutcomesFormat::Text => text(&table),
        OutcomesFormat::Markdown => markdown(&table),
        OutcomesFormat::Json => json(&table),
        OutcomesFormat::Html => html(&table),
    };
    terminal::print_content(&text)?;
    if !context.quiet {
        for caveat in caveats(&table) {
            terminal::note(&format!("note: {caveat}"));
        }
    }
    Ok(match (table.has_finding(), table.is_unknown()) {
        (true, _) => Verdict::Unexpected,
        (false, true) => Verdict::Impossible,
        (false, false) => Verdict::Expected,
    })
}

/// What is to be said of the models that decided, each once.
fn caveats(table: &Table) -> BTreeSet<String> {
    let decided = table.targets.iter().filter(|side| side.answers.is_ok());
    let names = decided.filter_map(|side| side.model.as_deref());
    names.filter_map(|name| Model::named(name)?.caveat()).collect()
}

/// The threads, compiled.
struct Made {
    product: Product,
    /// What compiled them, if they are not from files.
    session: Option<Session>,
    /// The column and the target of this machine, if they are to be run.
    host: Option<(usize, Target)>,
}

/// The threads, compiled for the targets. The compiler and the targets are those of the folder of the program.
fn compiled(arguments: &Outcomes, program: &Program, context: &Context) -> anyhow::Result<Made> {
    let asked = UserCode { probes: Some(arguments.path.clone()), ..UserCode::default() };
    if arguments.compilation.asm.is_some() {
        let product = product::make(&arguments.selection, &arguments.compilation, Some(&asked), context)?;
        return Ok(Made { product, session: None, host: None });
    }
    let selection = selection(&arguments.selection, &asked)?;
    let Work { file, mut targets, session, .. } =
        Work::of(&selection, &arguments.compilation.compiler, Some(&asked), context)?;
    let host = arguments.run.and_then(|_| session.toolchain.compiler.host.as_deref().map(Target::ad_hoc));
    targets.extend(host.clone().filter(|host| !targets.contains(host)));
    let name = arguments.path.file_name().unwrap_or_default().to_owned();
    let source = Threads { program, name: &name, compilation: &arguments.compilation };
    let product =
        source.compiled(targets, &session, context, |error| file.explained(user::as_given(error, Some(&asked))))?;
    let column = |host: Target| {
        let column = product.matrix.columns.iter().position(|column| column.name == host.name);
        column.map(|column| (column, host))
    };
    let host = host.and_then(column);
    Ok(Made { product, session: Some(session), host })
}

/// The threads of a program, to be compiled.
pub(super) struct Threads<'a> {
    pub(super) program: &'a Program,
    /// The name of the file.
    pub(super) name: &'a OsStr,
    pub(super) compilation: &'a Compilation,
}

impl Threads<'_> {
    /// Their code for these targets.
    pub(super) fn compiled(
        &self,
        targets: Vec<Target>,
        session: &Session,
        context: &Context,
        explained: impl Fn(PipelineError) -> anyhow::Error,
    ) -> anyhow::Result<Product> {
        let folder = tempfile::tempdir().context("cannot make a folder for the program")?;
        let copy = folder.path().join(self.name);
        fs::write(&copy, &self.program.exported)?;
        let copied = UserCode { probes: Some(copy.clone()), ..UserCode::default() };
        let mut code = user::code(&copied, Place::File(copy), session)?;
        // Threads with one body are one function.
        code.wanted.may_merge = true;
        let request = Request { user: Some(code), ..product::request(targets, self.compilation) };
        let product = product::run(&request, session, context).map_err(explained)?;
        anyhow::ensure!(!product.matrix.columns.is_empty(), NOTHING);
        Ok(product)
    }
}

/// The named targets, or the usual ones if neither the command line nor a file names any.
fn selection(named: &Selection, asked: &UserCode) -> anyhow::Result<Selection> {
    let is_open = named.target.is_empty() && !named.every_triple;
    if !is_open || !product::targets_file(named, Some(asked))?.is_built_in() {
        return Ok(named.clone());
    }
    Ok(Selection { target: USUAL.iter().map(|name| (*name).to_owned()).collect(), ..named.clone() })
}

/// The outcomes of a program: by the language, and of its code by the model of each target, or by this one.
pub(super) fn table(
    program: Program,
    matrix: &Matrix,
    model: Option<&Model>,
    limits: Limits,
    has_witnesses: bool,
) -> Table {
    let language = Side {
        name: "Rust".to_owned(),
        model: Some("c20".to_owned()),
        answers: of_language(&program, limits, has_witnesses),
    };
    let target = |index: usize| {
        let column = &matrix.columns[index];
        let own = || Machine::of_column(column).and_then(|machine| Model::named(machine.model));
        let model = model.cloned().or_else(own);
        let answers = bodies(&program, matrix, index).and_then(|bodies| {
            let model =
                model.as_ref().ok_or_else(|| unknown(format!("there is no memory model for {}", column.isa)))?;
            of_bodies(&program, column, &bodies, model, limits, has_witnesses)
        });
        Side { name: column.name.clone(), model: model.map(|model| model.name().to_owned()), answers }
    };
    let targets = (0..matrix.columns.len()).map(target).collect();
    Table::of(program, language, targets)
}

fn unknown(reason: String) -> Unknown {
    Unknown { line: None, reason }
}

/// The body of each thread on a target.
fn bodies<'a>(program: &Program, matrix: &'a Matrix, column: usize) -> Result<Vec<&'a Body>, Unknown> {
    if let Some(reason) = &matrix.columns[column].failure {
        return Err(unknown(reason.clone()));
    }
    let body = |thread: usize| {
        let name = format!("thread_{thread}");
        let row = matrix.probes.iter().position(|probe: &Probe| probe.name() == name);
        let row = row.ok_or_else(|| unknown(format!("there is no code of {name}")))?;
        let reason = || matrix.outcomes[column][row].reason().unwrap_or("it has no instructions").to_owned();
        matrix.body(column, row).ok_or_else(|| unknown(format!("{name}: {}", reason())))
    };
    (0..program.threads.len()).map(body).collect()
}
