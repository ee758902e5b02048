//! `asm-matrix check`: compares with the committed snapshots and never writes.

use super::arguments::Snapshots;
use super::terminal::{self, FAINT, GONE, HEADING, NEW, styled, visible};
use super::{Context, Verdict, product};
use asm_matrix::matrix::Matrix;
use asm_matrix::snapshot::{self, Change, Comparison, EXTENSION, Snapshot};
use fs_err as fs;
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// So many probes of a group are named; the others are counted.
const NAMED: usize = 4;

pub(super) fn check(arguments: &Snapshots, context: &Context) -> anyhow::Result<Verdict> {
    let product = product::make(&arguments.selection, &arguments.compilation, false, context)?;
    let matrix = &product.matrix;
    let mut report = Report::default();
    for (index, column) in matrix.columns.iter().enumerate() {
        let path = arguments.snapshots.join(format!("{}.{EXTENSION}", column.name));
        if column.failure.is_some() {
            report.impossible = true;
            continue;
        }
        report.count_unknown(matrix, index);
        match fs::read_to_string(&path) {
            Ok(text) => {
                let before = Snapshot::parse(&text, &path.display().to_string())?;
                report.compare(&column.name, &before, &Snapshot::of(matrix, index));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                report.fail(&column.name, &format!("{}: there is no such snapshot", path.display()));
            }
            Err(error) => return Err(error.into()),
        }
    }
    if arguments.selection.target.is_empty() && arguments.compilation.asm.is_none() {
        for name in leftovers(&arguments.snapshots, matrix)? {
            let path = arguments.snapshots.join(name).display().to_string();
            report.leftover = true;
            report.is_drift = true;
            let _ = writeln!(report.text, "{path}: left over, there is no such target");
        }
    }
    report.finish(arguments)
}

/// The snapshots in a folder that belong to no column.
pub(super) fn leftovers(folder: &Path, matrix: &Matrix) -> io::Result<BTreeSet<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        other => other?,
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: BTreeSet<String> = names.collect::<io::Result<_>>()?;
    let belongs = |name: &str| matrix.columns.iter().any(|column| column.name == name);
    let is_leftover = |name: &String| {
        name.strip_suffix(EXTENSION).and_then(|name| name.strip_suffix('.')).is_some_and(|name| !belongs(name))
    };
    Ok(names.into_iter().filter(is_leftover).collect())
}

/// What is said at the end.
#[derive(Default)]
struct Report {
    text: String,
    is_drift: bool,
    impossible: bool,
    leftover: bool,
    unknown: usize,
    /// The targets that `bless` would accept.
    targets: Vec<String>,
}

impl Report {
    fn fail(&mut self, target: &str, what: &str) {
        self.is_drift = true;
        self.targets.push(target.to_owned());
        let _ = writeln!(self.text, "{}", visible(what));
    }

    fn count_unknown(&mut self, matrix: &Matrix, column: usize) {
        let bodies: BTreeSet<usize> =
            matrix.outcomes[column].iter().filter_map(asm_matrix::matrix::Outcome::body).collect();
        self.unknown += bodies.iter().map(|body| matrix.bodies[*body].unknown()).sum::<usize>();
    }

    fn compare(&mut self, target: &str, before: &Snapshot, after: &Snapshot) {
        let comparison = snapshot::compare(before, after);
        let Comparison { same_compiler, same_settings, changes } = &comparison;
        if !same_settings {
            let what = format!("{target}: blessed with other settings\n  {}\n  {}", before.target, after.target);
            self.fail(target, &what);
            return;
        }
        if changes.is_empty() {
            return;
        }
        let count = comparison.probes();
        let probes = if count == 1 { "probe" } else { "probes" };
        let mut title = format!("{target}: {count} {probes} changed");
        if *same_compiler {
            self.is_drift = true;
            self.targets.push(target.to_owned());
        } else {
            let _ = write!(title, ", blessed with {}, this is {}", before.compiler, after.compiler);
        }
        let _ = writeln!(self.text, "{}", styled(HEADING, &visible(&title)));
        for change in changes {
            push_change(&mut self.text, change);
        }
    }

    fn finish(self, arguments: &Snapshots) -> anyhow::Result<Verdict> {
        terminal::print(&self.text)?;
        if self.unknown > 0 {
            terminal::note(&format!("note: {} instructions are of unknown class", self.unknown));
        }
        if self.is_drift {
            let mut command = "asm-matrix bless".to_owned();
            // Leftover files go when everything is blessed.
            if !self.leftover {
                for target in &self.targets {
                    let _ = write!(command, " --target {target}");
                }
            }
            if arguments.snapshots != Path::new("snapshots") {
                let _ = write!(command, " --snapshots {}", arguments.snapshots.display());
            }
            terminal::note(&format!("accept with: {}", visible(&command)));
        }
        Ok(match self {
            Report { impossible: true, .. } => Verdict::Impossible,
            Report { is_drift: true, .. } => Verdict::Unexpected,
            Report { .. } => Verdict::Expected,
        })
    }
}

fn push_change(text: &mut String, change: &Change) {
    let Change { before, after, probes } = change;
    let mut names = probes.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if probes.len() > NAMED {
        let _ = write!(names, " and {} more", probes.len() - NAMED);
    }
    let what = match (before, after) {
        (None, _) => " (new)",
        (_, None) => " (gone)",
        (Some(_), Some(_)) => "",
    };
    let _ = writeln!(text, "  {}{}", visible(&names), styled(FAINT, what));
    let (before, after) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        let line = visible(change.value().trim_end_matches('\n'));
        let line = match change.tag() {
            ChangeTag::Equal => format!("    {line}"),
            ChangeTag::Delete => styled(GONE, &format!("  - {line}")),
            ChangeTag::Insert => styled(NEW, &format!("  + {line}")),
        };
        let _ = writeln!(text, "{line}");
    }
}
