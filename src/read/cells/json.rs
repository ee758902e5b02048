//! Reads `matrix.json` back: the whole matrix, as it was written. Each schema has its form of the cells.

mod limits;
mod one;
mod target;
#[cfg(test)]
mod tests;
mod two;

use crate::base::mistake::Mistake;
use crate::isa::asm::{self, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::probe::{Probe, catalogue, named};
use crate::read::matrix::{Body, Column, Gathered, Matrix, Outcome, SCHEMA};
use crate::target::{Compiler, Shard};
use limits::Budget;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use target::{Places, Target, column, dialect, firsts, places};

#[derive(Deserialize)]
struct Version {
    schema: u64,
}

#[derive(Default, Deserialize)]
struct Toolchain {
    rustc: Option<String>,
    commit: Option<String>,
    commit_date: Option<String>,
    llvm: Option<String>,
    host: Option<String>,
}

/// A cell, of any schema.
struct Cell<'a> {
    target: &'a str,
    probe: &'a str,
    status: &'a str,
    reason: &'a str,
    body: Option<usize>,
}

/// A document of some schema.
trait Document: DeserializeOwned {
    /// The compiler and the targets.
    fn head(&mut self) -> (Toolchain, Vec<Target>);

    /// Which shard it is, if it is one.
    fn shard(&self) -> Option<Shard> {
        None
    }

    /// The cells; the order of those of one target is that of the rows.
    fn cells(&self) -> impl Iterator<Item = Cell<'_>>;

    /// How many bodies there are.
    fn bodies(&self) -> usize;

    /// The bytes of each body, as [`limits::line`] counts its lines.
    fn lengths(&self) -> Vec<usize>;

    /// The lines of a body, and its size; an error if it refers to what is not there.
    fn body(&self, index: usize) -> Result<(Vec<Cow<'_, str>>, Option<u64>), String>;
}

/// The matrix in a text, of these probes and any others that it has cells for: user functions are rows after the
/// others. `origin` is the name of the file in messages. A probe without a cell is absent.
pub fn matrix(source: &str, origin: &str, probes: Vec<Probe>) -> Result<Matrix, Mistake> {
    read(source, origin, probes, named).map(|(matrix, _)| matrix)
}

/// The matrix in a text with its rows only, and which shard it is, if it is one.
pub fn part(source: &str, origin: &str) -> Result<(Matrix, Option<Shard>), Mistake> {
    let known: HashMap<String, Probe> = catalogue().into_iter().map(|probe| (probe.name(), probe)).collect();
    read(source, origin, Vec::new(), |name| known.get(name).cloned().unwrap_or_else(|| named(name)))
}

fn read(
    source: &str,
    origin: &str,
    probes: Vec<Probe>,
    probe: impl Fn(&str) -> Probe,
) -> Result<(Matrix, Option<Shard>), Mistake> {
    let Version { schema } = serde_json::from_str(source).map_err(|error| mistake(source, origin, &error))?;
    match schema {
        1 => read_as::<one::Document>(source, origin, probes, probe),
        2 => read_as::<two::Document>(source, origin, probes, probe),
        _ => {
            let title = format!("this is schema {schema} of matrix.json; only schemas 1 to {SCHEMA} are supported");
            Err(at_start(source, origin, title))
        }
    }
}

fn read_as<D: Document>(
    source: &str,
    origin: &str,
    probes: Vec<Probe>,
    probe: impl Fn(&str) -> Probe,
) -> Result<(Matrix, Option<Shard>), Mistake> {
    let mut document: D = serde_json::from_str(source).map_err(|error| mistake(source, origin, &error))?;
    let (toolchain, targets) = document.head();
    let wrong = |title: String| at_start(source, origin, title);
    let (probes, rows) = rows(&document, probes, probe);
    limits::check_cells(source.len(), targets.len(), probes.len()).map_err(wrong)?;
    let places = places(&targets).map_err(wrong)?;
    let firsts = firsts(&targets, &places).map_err(wrong)?;
    let outcomes = outcomes(&document, &targets, &places, &rows).map_err(wrong)?;
    let mut budget = Budget::of(&document, source.len());
    let Toolchain { rustc, commit, commit_date, llvm, host } = toolchain;
    let compiler = Compiler { release: rustc, commit, commit_date, llvm, host };
    let mut gathered = Gathered::default();
    for (place, (target, mut outcomes)) in targets.into_iter().zip(outcomes).enumerate() {
        let Some(dialect) = dialect(&target.syntax) else {
            return Err(wrong(format!("the target `{}` has the unknown syntax `{}`", target.name, target.syntax)));
        };
        let column = column(target, dialect);
        if let Some(first) = firsts[place] {
            gathered.add_like(place, column, first);
            continue;
        }
        let bodies = bodies(&column, &document, &mut outcomes, &mut budget).map_err(wrong)?;
        gathered.add(place, column, outcomes, bodies);
    }
    Ok((gathered.matrix(compiler, probes), document.shard()))
}

/// The rows by their names.
type Rows = HashMap<String, usize>;

/// The rows, with those that only the document has.
fn rows(document: &impl Document, mut probes: Vec<Probe>, named: impl Fn(&str) -> Probe) -> (Vec<Probe>, Rows) {
    let mut rows: Rows = probes.iter().enumerate().map(|(row, probe)| (probe.name(), row)).collect();
    for Cell { probe, .. } in document.cells() {
        if !rows.contains_key(probe) {
            rows.insert(probe.to_owned(), probes.len());
            probes.push(named(probe));
        }
    }
    (probes, rows)
}

/// The cells of each target; none of one that has those of another.
fn outcomes(
    document: &impl Document,
    targets: &[Target],
    places: &Places<'_>,
    rows: &Rows,
) -> Result<Vec<Vec<Outcome>>, String> {
    let absent: Arc<str> = Arc::from("matrix.json has no such cell");
    let mut outcomes = vec![vec![Outcome::Absent(absent); rows.len()]; targets.len()];
    // Cells that share a reason in the document share it here: it is at one place in memory.
    let mut reasons: HashMap<*const u8, Arc<str>> = HashMap::new();
    let mut reason = |text: &str| Arc::clone(reasons.entry(text.as_ptr()).or_insert_with(|| Arc::from(text)));
    for cell in document.cells() {
        let wrong = |what: &str| format!("the cell `{}` of `{}` {what}", cell.probe, cell.target);
        let place = *places.get(cell.target).ok_or_else(|| wrong("has a target that is not in `targets`"))?;
        if targets[place].cells_of.is_some() {
            return Err(wrong("is of a target that has the cells of another"));
        }
        outcomes[place][rows[cell.probe]] = match (cell.status, cell.body) {
            ("ok", Some(body)) if body < document.bodies() => Outcome::Ok(body),
            ("ok", _) => return Err(wrong("has no body")),
            ("absent", _) => Outcome::Absent(reason(cell.reason)),
            ("rejected", _) => Outcome::Rejected(reason(cell.reason)),
            ("failed", _) => Outcome::Failed(reason(cell.reason)),
            (other, _) => return Err(wrong(&format!("has the unknown status `{other}`"))),
        };
    }
    Ok(outcomes)
}

/// The bodies of a column; its cells then refer to them.
fn bodies(
    column: &Column,
    document: &impl Document,
    outcomes: &mut [Outcome],
    budget: &mut Budget,
) -> Result<Vec<Body>, String> {
    let syntax = Syntax::of(&column.isa, &column.triple);
    let mut decoder = Decoder::new(isa(&column.isa), column.dialect);
    let mut bodies = Vec::new();
    let mut known: HashMap<usize, usize> = HashMap::new();
    for outcome in outcomes {
        let Outcome::Ok(body) = outcome else { continue };
        if let Some(known) = known.get(body) {
            *body = *known;
            continue;
        }
        budget.take(*body)?;
        let (text, size) = document.body(*body)?;
        let lines = text.iter().map(|text| (&**text, asm::normalized(text, &syntax)));
        bodies.push(Body::new(lines, size, &mut decoder));
        known.insert(*body, bodies.len() - 1);
        *body = bodies.len() - 1;
    }
    Ok(bodies)
}

/// The hint for every mistake here.
const HELP: &str = "matrix.json is written by `asm-matrix build`";

fn at_start(source: &str, origin: &str, title: String) -> Mistake {
    // One line is enough to show: the whole can be megabytes.
    let end = source.find('\n').unwrap_or(source.len());
    let (origin, source) = (origin.to_owned(), source[..end].to_owned());
    Mistake { origin, source, span: 0..end, title, label: "in this file".to_owned(), help: Some(HELP.to_owned()) }
}

fn mistake(source: &str, origin: &str, error: &serde_json::Error) -> Mistake {
    let start: usize = source.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let place = (start + error.column().saturating_sub(1)).min(source.len());
    let place = (0..=place).rev().find(|place| source.is_char_boundary(*place)).unwrap_or(0);
    Mistake {
        origin: origin.to_owned(),
        source: source.to_owned(),
        span: place..place,
        title: format!("this is not the matrix.json of asm-matrix: {error}"),
        label: "here".to_owned(),
        help: Some(HELP.to_owned()),
    }
}
