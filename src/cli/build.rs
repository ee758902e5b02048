//! `asm-matrix build`: compiles, and writes the report.

use super::arguments::{Build, Compilation, Selection, SyntaxName, UserCode};
use super::failure::Hinted;
use super::output::{Files, Wanted};
use super::work::Work;
use super::{Context, Verdict, measured, product, programs};
use crate::base::output;
use crate::compare::history::History;
use crate::isa::asm::Dialect;
use crate::judge::analysis::Analysis;
use crate::read::matrix::{Column, Matrix, Spellings};
use crate::report::{Format, Report};
use crate::run::pipeline::{Product, Request};
use std::path::Path;

pub(super) fn build(arguments: &Build, context: &Context) -> anyhow::Result<Verdict> {
    let wanted = Wanted::of(&arguments.output)?;
    let measured = &*measured::read_all(&arguments.measured)?;
    wanted.is_given("--measured", !measured.is_empty(), Format::Html)?;
    wanted.is_given("--programs", arguments.programs.is_some(), Format::Html)?;
    let Build { compilation, user, sizes, shard, .. } = arguments;
    let selection = &Selection { shard: *shard, sequences: arguments.sequences, ..arguments.selection.clone() };
    let extra = product::Extra { sizes: *sizes, assembly: arguments.keep_asm };
    let mut products = match compilation.compiler.each().as_slice() {
        [_, _, ..] if shard.is_some() => return Err(one_compiler()),
        [_, _, ..] => product::make_all(selection, compilation, user, extra, context)?,
        _ => vec![product::make_with(selection, compilation, Some(user), extra, context)?],
    };
    let Some(product) = products.pop() else { unreachable!("every compiler makes one") };
    anyhow::ensure!(!context.interrupted.load(std::sync::atomic::Ordering::Relaxed), "interrupted");
    // If there is nothing to report, an older report stays.
    let product = product::not_nothing(product)?;
    let earlier: Vec<Matrix> = products.into_iter().map(|product| product.matrix).collect();
    let history = (!earlier.is_empty()).then(|| History::of(earlier, &product.matrix));
    let analysis = Analysis::of(&product.matrix);
    let spellings = (wanted.has(Format::Html) && compilation.syntax == SyntaxName::Both)
        .then(|| spellings(&product.matrix, selection, compilation, user, context))
        .transpose()?;
    let programs = arguments.programs.as_deref();
    let programs = programs.map(|folder| programs::on_page(folder, selection, compilation, context)).transpose()?;
    let programs = &*programs.unwrap_or_default();
    let report = Report::new(&product.matrix, &analysis, history.as_ref());
    let spellings = spellings.as_ref().filter(|spellings| !spellings.is_empty());
    wanted.write(
        &Report { spellings, shard: *shard, measured, programs, ..report },
        assembly(arguments, &product),
        context,
    )?;
    Ok(Verdict::Expected)
}

fn one_compiler() -> anyhow::Error {
    let help = "build the shards with each compiler, merge them, and compare the results with `diff`".to_owned();
    Hinted { title: "a shard is built with one compiler, not with several".to_owned(), help }.into()
}

/// The assembly that `--keep-asm` asks for.
fn assembly<'a>(arguments: &Build, product: &'a Product) -> Files<'a> {
    if !arguments.keep_asm {
        return Vec::new();
    }
    let columns = product.matrix.columns.iter().zip(&product.assembly);
    let compiled = columns.filter(|(column, _)| column.failure.is_none());
    let file = |name: &str| Path::new("asm").join(format!("{name}.s"));
    compiled.map(|(column, assembly)| (file(&column.name), output::bytes(assembly))).collect()
}

/// How the x86 instructions of a product are spelled in the other syntax: they are compiled once more, by the last of the
/// named compilers.
fn spellings(
    matrix: &Matrix,
    selection: &Selection,
    compilation: &Compilation,
    user: &UserCode,
    context: &Context,
) -> anyhow::Result<Spellings> {
    let Some(compiler) = compilation.compiler.each().pop() else { unreachable!("there is one at least") };
    let Work { file, mut targets, session, user, .. } = Work::of(selection, &compiler, Some(user), context)?;
    let is_compiled = |column: &Column| column.dialect == Dialect::Intel && column.failure.is_none();
    targets.retain(|target| matrix.columns.iter().any(|column| column.name == target.name && is_compiled(column)));
    if targets.is_empty() {
        return Ok(Spellings::default());
    }
    let request = Request { user, dialect: Dialect::Att, ..product::request(targets, compilation) };
    let product = product::run(&request, &session, context).map_err(|error| file.explained(error))?;
    Ok(Spellings::of(matrix, &product.matrix))
}
