//! `asm-matrix litmus`: a litmus test made of cells, and herd7's verdict on it.

use super::arguments::Litmus;
use super::failure::Hinted;
use super::selection::TargetsFile;
use super::{Context, Verdict, product, terminal};
use crate::base::mistake::nearest;
use crate::base::output;
use crate::base::process::Invocation;
use crate::model::{SHAPES, Shape};
use crate::probe::{Probe, ResultUse, catalogue};
use crate::read::matrix::Matrix;
use crate::report::litmus::{self, Cell};
use anyhow::Context as _;

pub(super) fn litmus(arguments: &mut Litmus, context: &Context) -> anyhow::Result<Verdict> {
    let shape = shape(&arguments.shape)?;
    let probes = arguments.cells.iter().map(|name| probe(name)).collect::<anyhow::Result<Vec<Probe>>>()?;
    one_target(arguments)?;
    let product = product::make(&arguments.selection, &arguments.compilation, None, context)?;
    let matrix = &product.matrix;
    let column = &matrix.columns[0];
    let cells = probes.iter().map(|probe| cell(matrix, probe)).collect::<anyhow::Result<Vec<Cell<'_>>>>()?;
    let text = litmus::test(column, shape, &cells).map_err(anyhow::Error::msg)?;
    match &arguments.output {
        Some(path) if path.as_os_str() != "-" => output::write_one(path, output::bytes(&text))?,
        Some(_) | None => terminal::print_content(&text)?,
    }
    // The verdict is a note, since the test is on standard output.
    if let Ok(herd) = which::which("herd7") {
        let folder = tempfile::tempdir().context("cannot make a folder for herd7")?;
        let path = folder.path().join("test.litmus");
        output::write_one(&path, output::bytes(&text))?;
        let runner = context.runner(arguments.compilation.compiler.timeout, product::CARGO_LIMIT);
        let said = runner.run(&Invocation::new(herd).argument(path)).context("herd7 did not judge the test")?;
        anyhow::ensure!(said.status.success(), "herd7 refuses the test: {}", said.first_error());
        terminal::note(&said.stdout.trim_end().lines().map(terminal::visible).collect::<Vec<_>>().join("\n"));
    }
    Ok(Verdict::Expected)
}

fn shape(name: &str) -> anyhow::Result<&'static Shape> {
    let names: Vec<&str> = SHAPES.iter().map(|shape| shape.name).collect();
    Shape::named(name).ok_or_else(|| {
        let help = format!("one of {}", names.join(", "));
        Hinted { title: format!("there is no litmus shape `{name}`"), help }.into()
    })
}

/// The probe of this name; if the name leaves the use of the result open, the one that uses it.
fn probe(name: &str) -> anyhow::Result<Probe> {
    let probes = catalogue();
    let used = format!("{name}::{}", ResultUse::Used.name());
    let found = probes.iter().find(|probe| probe.name() == name || probe.name() == used);
    found.cloned().ok_or_else(|| {
        let names: Vec<String> = probes.iter().map(Probe::name).collect();
        let help = match nearest(name, names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`asm-matrix show load` lists names of probes: load::u32::seq_cst::used".to_owned(),
        };
        Hinted { title: format!("there is no probe `{name}`"), help }.into()
    })
}

/// A test is for one target: the named one, or the first row.
fn one_target(arguments: &mut Litmus) -> anyhow::Result<()> {
    let selection = &mut arguments.selection;
    if selection.target.is_empty() {
        let first = TargetsFile::load(selection.targets.as_deref())?.targets().into_iter().next();
        selection.target.extend(first.map(|target| target.name));
    }
    anyhow::ensure!(selection.target.len() == 1, "a litmus test is for one target, and --target names several");
    Ok(())
}

fn cell<'a>(matrix: &'a Matrix, wanted: &'a Probe) -> anyhow::Result<Cell<'a>> {
    let index = matrix.probes.iter().position(|probe| probe == wanted);
    let (column, name) = (&matrix.columns[0].name, wanted.name());
    let index = index.with_context(|| format!("{column} has no {name}"))?;
    let body = matrix.body(0, index).with_context(|| {
        let reason = matrix.outcomes[0][index].reason().unwrap_or("it has no instructions");
        format!("{column} has no instructions for {name}: {reason}")
    })?;
    Ok(Cell { probe: &matrix.probes[index], body })
}
