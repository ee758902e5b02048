//! `asm-matrix check`: compares with the committed snapshots and never writes.

use super::arguments::Snapshots;
use super::terminal::{self, FAINT, GONE, HEADING, NEW, styled, visible};
use super::{Context, Verdict, product};
use asm_matrix::matrix::Matrix;
use asm_matrix::process::Invocation;
use asm_matrix::snapshot::{self, Change, Comparison, EXTENSION, Snapshot};
use fs_err as fs;
use similar::{ChangeTag, TextDiff};
use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

/// So many probes of a group are named, but with `--verbose`; the others are counted.
const NAMED: usize = 4;

pub(super) fn check(arguments: &Snapshots, context: &Context) -> anyhow::Result<Verdict> {
    let product = product::make(&arguments.selection, &arguments.compilation, false, context)?;
    let matrix = &product.matrix;
    let named = if context.verbose { usize::MAX } else { NAMED };
    let mut report = Report { named, ..Report::default() };
    for (index, column) in matrix.columns.iter().enumerate() {
        let path = arguments.snapshots.join(format!("{}.{EXTENSION}", column.name));
        if column.failure.is_some() {
            report.impossible = true;
            continue;
        }
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
    for path in leftovers(arguments, matrix)? {
        report.leftover = true;
        report.is_drift = true;
        let _ = writeln!(report.text, "{}: left over, there is no such target", visible(&path.display().to_string()));
    }
    report.finish(arguments, context)
}

/// The snapshots that belong to no column. When only some targets are asked for, the others' are none.
pub(super) fn leftovers(arguments: &Snapshots, matrix: &Matrix) -> io::Result<Vec<PathBuf>> {
    if !arguments.selection.target.is_empty() || arguments.compilation.asm.is_some() {
        return Ok(Vec::new());
    }
    let entries = match fs::read_dir(&arguments.snapshots) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut leftovers = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // The snapshot of a triple was asked for by its name, and is compared when it is named again. No row has a hyphen.
        let is_somebodys = stem.contains('-') || matrix.columns.iter().any(|column| column.name == stem);
        if path.extension().is_none_or(|extension| extension != EXTENSION) || is_somebodys {
            continue;
        }
        // What is no snapshot is somebody's own file.
        let snapshot = fs::read_to_string(&path).ok().and_then(|text| Snapshot::parse(&text, &stem).ok());
        if snapshot.is_some_and(|snapshot| snapshot.target.starts_with(&format!("{stem}: "))) {
            leftovers.push(path);
        }
    }
    leftovers.sort();
    Ok(leftovers)
}

/// What is said at the end.
#[derive(Default)]
struct Report {
    /// How many probes of a group are named.
    named: usize,
    text: String,
    is_drift: bool,
    impossible: bool,
    leftover: bool,
    compared: usize,
    same: usize,
    /// The targets that `bless` would accept.
    targets: Vec<String>,
}

impl Report {
    fn fail(&mut self, target: &str, what: &str) {
        self.is_drift = true;
        self.targets.push(target.to_owned());
        let _ = writeln!(self.text, "{}", visible(what));
    }

    fn compare(&mut self, target: &str, before: &Snapshot, after: &Snapshot) {
        let comparison = snapshot::compare(before, after);
        self.compared += 1;
        let Comparison { same_compiler, same_settings, changes } = &comparison;
        if !same_settings {
            let what = format!("{target}: blessed with other settings\n  {}\n  {}", before.target, after.target);
            self.fail(target, &what);
            return;
        }
        if changes.is_empty() {
            self.same += 1;
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
            push_change(&mut self.text, change, self.named);
        }
    }

    fn finish(self, arguments: &Snapshots, context: &Context) -> anyhow::Result<Verdict> {
        terminal::print(&self.text)?;
        if self.compared > 0 && !context.quiet {
            let Report { compared, same, .. } = self;
            terminal::note(&format!("{same} of {compared} snapshots are as they were blessed"));
        }
        if self.is_drift {
            // The same words with the other command; where no target was named, those that changed. Leftover files go
            // when everything is blessed.
            let mut words = context.words.clone();
            if let Some(command) = words.iter_mut().find(|word| *word == "check") {
                *command = "bless".into();
            }
            let mut command = Invocation::new(env!("CARGO_PKG_NAME")).arguments(words);
            if arguments.selection.target.is_empty() && !self.leftover {
                for target in &self.targets {
                    command = command.arguments(["--target", target]);
                }
            }
            terminal::note(&format!("accept with: {}", visible(&command.to_string())));
        }
        Ok(match self {
            Report { impossible: true, .. } => Verdict::Impossible,
            Report { is_drift: true, .. } => Verdict::Unexpected,
            Report { .. } => Verdict::Expected,
        })
    }
}

fn push_change(text: &mut String, change: &Change, most: usize) {
    let Change { before, after, probes } = change;
    let mut names = probes.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    if probes.len() > most {
        let _ = write!(names, " and {} more", probes.len() - most);
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
