//! The source of changed cells: the lines that a change is about, for reports.

use super::DriftReport;
use crate::compare::drift::{Drift, Group, Row};
use crate::read::places::SourceLine;
use std::collections::BTreeMap;

/// The sources of a report without any.
pub(super) static NONE: Sources = Sources { folder: String::new(), cells: BTreeMap::new() };

/// A group lists this many times as many functions as it names cells.
const LISTED: usize = 4;

/// The source of the changed cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    /// The folder of the package, for other programs: relative to where they run, with forward slashes; empty if it is
    /// that folder.
    pub folder: String,
    /// The source of each cell, by its index in [`Drift::cells`].
    pub cells: BTreeMap<usize, CellSource>,
}

/// The source of a changed cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellSource {
    /// The line that the change is about, or else the declaration of the function; none if neither is known.
    pub place: Option<SourceLine>,
    /// The lines that the change is about, in the source before; empty if that is not at hand.
    pub before: Vec<Quoted>,
    /// The same in the source after.
    pub after: Vec<Quoted>,
    /// Its instructions before and after, aligned.
    pub rows: Vec<Row>,
}

/// A line of a source, with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// Its place.
    pub place: SourceLine,
    /// Its text, without indentation.
    pub text: String,
}

impl Sources {
    /// A place as other programs find it.
    #[must_use]
    pub fn found_from_outside(&self, place: &SourceLine) -> SourceLine {
        let SourceLine { file, line } = place;
        let file = if self.folder.is_empty() { file.clone() } else { format!("{}/{file}", self.folder) };
        SourceLine { file, line: *line }
    }

    /// The place of each changed cell, by its target and its probe.
    #[must_use]
    pub fn places(&self, drift: &Drift) -> BTreeMap<(String, String), SourceLine> {
        let place = |(cell, source): (&usize, &CellSource)| {
            let after = &drift.cells[*cell].after;
            let place = self.found_from_outside(source.place.as_ref()?);
            Some(((after.target.clone(), after.probe.clone()), place))
        };
        self.cells.iter().filter_map(place).collect()
    }
}

/// A function that changed, with the targets where it changed alike.
#[derive(Debug)]
pub(super) struct Function<'a> {
    /// Its name, and the targets if the group has several.
    pub(super) title: String,
    /// Its cells, by their indices in [`Drift::cells`].
    pub(super) cells: Vec<usize>,
    pub(super) source: &'a CellSource,
}

impl Quoted {
    /// `src/lib.rs:37  x.store(1, Ordering::SeqCst);`
    #[must_use]
    pub fn line(&self) -> String {
        let Quoted { place: SourceLine { file, line }, text } = self;
        format!("{file}:{line}  {text}").trim_end().to_owned()
    }
}

impl CellSource {
    /// The lines that the change is about, each with the side that it is on if both have some; else the declaration.
    pub(super) fn lines(&self) -> Vec<String> {
        let of = |side: &str, lines: &[Quoted]| {
            lines.iter().map(|line| format!("{side}{}", line.line())).collect::<Vec<_>>()
        };
        match (self.before.as_slice(), self.after.as_slice(), &self.place) {
            ([], [], Some(SourceLine { file, line })) => vec![format!("{file}:{line}")],
            ([], after, _) => of("", after),
            (before, [], _) => of("before  ", before),
            (before, after, _) => [of("before  ", before), of("after   ", after)].concat(),
        }
    }
}

impl DriftReport<'_> {
    /// The functions of a group to list, and how many cells are not listed. There are none without sources.
    pub(super) fn functions(&self, group: &Group) -> (Vec<Function<'_>>, usize) {
        let mut functions = self.all_functions(group);
        let most = self.most.saturating_mul(LISTED).min(functions.len());
        let others = functions.drain(most..).map(|function| function.cells.len()).sum();
        (functions, others)
    }

    /// All functions of a group: those that changed alike on several targets once.
    pub(super) fn all_functions(&self, group: &Group) -> Vec<Function<'_>> {
        let coordinate = |cell: usize| &self.drift.cells[cell].after;
        let mut functions: Vec<Function<'_>> = Vec::new();
        for cell in &group.cells {
            let Some(source) = self.sources.cells.get(cell) else { continue };
            let is_same = |function: &&mut Function<'_>| {
                *function.source == *source && coordinate(function.cells[0]).probe == coordinate(*cell).probe
            };
            match functions.iter_mut().find(is_same) {
                Some(function) => function.cells.push(*cell),
                None => functions.push(Function { title: String::new(), cells: vec![*cell], source }),
            }
        }
        let first = &coordinate(group.cells[0]).target;
        let is_single = group.cells.iter().all(|cell| coordinate(*cell).target == *first);
        for function in &mut functions {
            let targets: Vec<&str> = function.cells.iter().map(|cell| coordinate(*cell).target.as_str()).collect();
            let probe = &coordinate(function.cells[0]).probe;
            function.title = if is_single { probe.clone() } else { format!("{probe} on {}", targets.join(", ")) };
        }
        functions
    }
}
