//! The places of changed cells in the user's source. They are looked for only if something changed.

use super::arguments::{Compilation, Selection, UserCode as Arguments};
use super::work::Work;
use super::{Context, product, user};
use crate::compare::drift::{Cell, Drift, SidePlaces, changed_lines, rows_of};
use crate::compile::user::Place;
use crate::judge::findings::Finding;
use crate::read::matrix::{Column, Matrix};
use crate::read::places::{FunctionPlaces, SourceLine};
use crate::report::{CellSource, Quoted, Sources};
use crate::run::pipeline::Request;
use crate::run::places::{self, TargetPlaces};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

/// User code as the command line names it: where places come from.
#[derive(Clone, Copy)]
pub(super) struct Code<'a> {
    pub(super) selection: &'a Selection,
    pub(super) compilation: &'a Compilation,
    pub(super) user: &'a Arguments,
}

/// One side of a comparison: its matrix, and the places of its functions.
pub(super) struct Located<'a> {
    matrix: &'a Matrix,
    source: Option<Place>,
    targets: BTreeMap<String, TargetPlaces>,
}

impl<'a> Located<'a> {
    /// A side whose source is not at hand.
    pub(super) fn without_source(matrix: &'a Matrix) -> Located<'a> {
        Located { matrix, source: None, targets: BTreeMap::new() }
    }

    /// The places of some targets' functions: their code is compiled once more.
    pub(super) fn of(
        code: Code<'_>,
        matrix: &'a Matrix,
        targets: &BTreeSet<&str>,
        context: &Context,
    ) -> anyhow::Result<Located<'a>> {
        let Code { selection, compilation, user } = code;
        let Some(place) = user::place(user)? else { return Ok(Located::without_source(matrix)) };
        // Stored assembly is not necessarily that of the source as it is now.
        if compilation.asm.is_some() {
            return Ok(Located { matrix, source: Some(place), targets: BTreeMap::new() });
        }
        let Work { targets: all, session, user: code, .. } =
            Work::of(selection, &compilation.compiler, Some(user), context)?;
        let source = code.as_ref().map(|user| user.source.place());
        let request = Request { user: code, ..product::request(all, compilation) };
        let columns: Vec<&Column> =
            matrix.columns.iter().filter(|column| targets.contains(column.name.as_str())).collect();
        Ok(Located { matrix, source, targets: places::places(&request, &columns, &session) })
    }

    /// The places of a function.
    pub(super) fn function(&self, target: &str, probe: &str) -> Option<FunctionPlaces> {
        let source = self.source.as_ref()?;
        let known = self.targets.get(target).and_then(|places| places.get(probe)).cloned().unwrap_or_default();
        Some(known.or_declared(|| places::declared(source, probe)))
    }

    /// A line of the source, if there is one.
    pub(super) fn quoted(&self, texts: &mut Texts, place: SourceLine) -> Option<Quoted> {
        let source = self.source.as_ref()?;
        Some(Quoted { text: texts.line(source, &place), place })
    }
}

/// Files that were read.
#[derive(Default)]
pub(super) struct Texts(BTreeMap<String, Vec<String>>);

impl Texts {
    /// The text of a line, without indentation; empty if the file was changed meanwhile.
    fn line(&mut self, source: &Place, place: &SourceLine) -> String {
        let lines = self.0.entry(place.file.clone()).or_insert_with(|| {
            let text = places::source_text(source, &place.file).unwrap_or_default();
            text.lines().map(|line| line.trim().to_owned()).collect()
        });
        lines.get(place.line as usize - 1).cloned().unwrap_or_default()
    }
}

/// The sources of the cells that are told. `folder` is that of the package, as the user names it.
pub(super) fn sources(
    drift: &Drift,
    sides: [&Located<'_>; 2],
    folder: String,
    is_told: impl Fn(&Cell) -> bool,
) -> Sources {
    // Without any source, the changes are reported as those of other matrices.
    if sides.iter().all(|side| side.source.is_none()) {
        return Sources::default();
    }
    let mut texts = [Texts::default(), Texts::default()];
    let told = drift.cells.iter().enumerate().filter(|(_, cell)| is_told(cell));
    let cells = told.map(|(index, cell)| (index, source(cell, sides, &mut texts))).collect();
    Sources { folder, cells }
}

fn source(cell: &Cell, sides: [&Located<'_>; 2], texts: &mut [Texts; 2]) -> CellSource {
    let [before, after] = sides;
    let functions = [
        before.function(&cell.before.target, &cell.before.probe),
        after.function(&cell.after.target, &cell.after.probe),
    ];
    let [lines_before, lines_after] = changed_lines(
        cell,
        [
            SidePlaces { matrix: before.matrix, places: functions[0].as_ref() },
            SidePlaces { matrix: after.matrix, places: functions[1].as_ref() },
        ],
    );
    let declared = |function: &Option<FunctionPlaces>| function.as_ref().and_then(|function| function.declared.clone());
    let place = lines_after.first().cloned().or_else(|| declared(&functions[1]));
    let place = place.or_else(|| lines_before.first().cloned()).or_else(|| declared(&functions[0]));
    let [texts_before, texts_after] = texts;
    CellSource {
        place,
        before: lines_before.into_iter().filter_map(|line| before.quoted(texts_before, line)).collect(),
        after: lines_after.into_iter().filter_map(|line| after.quoted(texts_after, line)).collect(),
        rows: rows_of(cell, before.matrix, after.matrix),
    }
}

/// Where the functions of findings are declared, by target and cell, as other programs find the files.
pub(super) fn declarations(
    code: Code<'_>,
    matrix: &Matrix,
    findings: &[Finding],
    context: &Context,
) -> anyhow::Result<BTreeMap<(String, String), SourceLine>> {
    let targets: BTreeSet<&str> = findings.iter().map(|finding| &*finding.target).collect();
    if targets.is_empty() || !user::is_given(code.user) {
        return Ok(BTreeMap::new());
    }
    let located = Located::of(code, matrix, &targets, context)?;
    let sources = Sources { folder: folder(code.user), ..Sources::default() };
    let mut places = BTreeMap::new();
    for finding in findings {
        for cell in &finding.cells {
            let declared = located.function(&finding.target, cell).and_then(|function| function.declared);
            let place = declared.map(|place| sources.found_from_outside(&place));
            places.extend(place.map(|place| ((finding.target.clone(), cell.clone()), place)));
        }
    }
    Ok(places)
}

/// The folder of the user's package, as other programs find it: relative to this folder, if it is below it.
pub(super) fn folder(user: &Arguments) -> String {
    let Some(path) = user.probes.as_deref() else { return String::new() };
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("")) };
    let here = std::env::current_dir().unwrap_or_default();
    let folder = std::path::absolute(folder).unwrap_or_default();
    let Ok(inner) = folder.strip_prefix(&here) else { return String::new() };
    let parts = inner.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
