//! `asm-matrix bless --review`: shows each change and accepts it or not, by a key, or by a line if standard input is no
//! terminal.

use super::arguments::Snapshots;
use super::bless::write;
use super::check::sources;
use super::side::baseline;
use super::terminal::{FAINT, HEADING, styled, visible};
use super::{Context, product, terminal, user};
use crate::base::input;
use crate::compare::drift::{Drift, Failing, by_name, compare};
use crate::probe::catalogue;
use crate::read::matrix::Matrix;
use crate::read::snapshot::{EXTENSION, Snapshot};
use crate::report::{DriftReport, Question, Side};
use console::{Key, Term};
use std::collections::HashSet;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;

/// What the user can answer.
const CHOICES: &str = "a accept, s skip, A accept the rest, q skip the rest";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Accept,
    Skip,
    AcceptRest,
    Quit,
}

/// The committed snapshot of one column, and the one that would be written now.
struct Pair {
    name: PathBuf,
    committed: Option<Snapshot>,
    now: Snapshot,
}

/// Asks about all changes, writes what was accepted, and returns the matrix.
pub(super) fn review(arguments: &Snapshots, context: &Context) -> anyhow::Result<Matrix> {
    let filter = &arguments.filter;
    let words = filter.words()?;
    let is_asked = user::asked(&arguments.user)?;
    if !user::is_given(&arguments.user) {
        filter.check_operations(&catalogue())?;
    }
    let product = product::make(&arguments.selection, &arguments.compilation, Some(&arguments.user), context)?;
    let mut matrix = product.matrix;
    let pairs = pairs(arguments, &matrix)?;
    let committed: Vec<Snapshot> = pairs.iter().filter_map(|pair| pair.committed.clone()).collect();
    let folder = user::snapshots(arguments);
    let before = baseline(&folder.display().to_string(), &committed, &mut matrix, is_asked);
    filter.check_operations(&matrix.probes)?;
    let mut compared = by_name(&before.matrix, &matrix);
    filter.narrow(&mut compared, &matrix.probes, |_| true);
    let drift = compare(&before.matrix, &matrix, &compared).only(&words);
    let failing = Failing::strict();
    let sources = sources(arguments, &drift, [&before.matrix, &matrix], &failing, context)?;
    let sides = [before.side, Side::of("now", &matrix)];
    let report =
        DriftReport { sources: &sources, width: terminal::width(), ..DriftReport::new(&sides, &drift, &failing) };
    let mut asked = Asked::new(report.questions().len() + pairs.iter().filter(|pair| pair.committed.is_none()).count());
    let accepted = asked.changes(&report.questions(), &drift)?;
    let files = files(pairs, &accepted, &mut asked)?;
    anyhow::ensure!(!context.interrupted.load(std::sync::atomic::Ordering::Relaxed), "interrupted");
    write(&folder, files, context)?;
    if !context.quiet {
        terminal::note(&format!("{} accepted, {} skipped", asked.accepted, asked.skipped));
    }
    Ok(matrix)
}

/// The accepted parts of the snapshots, by file name. A snapshot that there is none of is asked about as a whole.
fn files(
    pairs: Vec<Pair>,
    accepted: &HashSet<(String, String)>,
    asked: &mut Asked,
) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for Pair { name, committed, now } in pairs {
        let target = now.target.split(": ").next().unwrap_or_default().to_owned();
        if let Some(committed) = committed {
            let snapshot = committed.accepting(now, |probe| accepted.contains(&(target.clone(), probe.to_owned())));
            files.push((name, snapshot.render()));
        } else if asked.whole(&now)? {
            files.push((name, now.render()));
        }
    }
    Ok(files)
}

/// The snapshots of the columns that were compiled. One that was made with other settings counts as none.
fn pairs(arguments: &Snapshots, matrix: &Matrix) -> anyhow::Result<Vec<Pair>> {
    let folder = user::snapshots(arguments);
    let mut pairs = Vec::new();
    for (index, column) in matrix.columns.iter().enumerate().filter(|(_, column)| column.failure.is_none()) {
        let name = PathBuf::from(format!("{}.{EXTENSION}", column.name));
        let path = folder.join(&name);
        let now = Snapshot::of(matrix, index);
        let parsed = |text: String| Snapshot::parse(&text, &path.display().to_string());
        let committed = input::text_if_found(&path, input::Kind::Assembly)?.map(parsed).transpose()?;
        pairs.push(Pair { name, committed: committed.filter(|known| known.target == now.target), now });
    }
    Ok(pairs)
}

/// The questions so far.
struct Asked {
    number: usize,
    count: usize,
    /// The answer to all that follow, once there is one.
    rest: Option<Answer>,
    accepted: usize,
    skipped: usize,
}

impl Asked {
    fn new(count: usize) -> Asked {
        Asked { number: 0, count, rest: None, accepted: 0, skipped: 0 }
    }

    /// Asks about changes. The accepted cells, by target and probe.
    fn changes(&mut self, questions: &[Question], drift: &Drift) -> anyhow::Result<HashSet<(String, String)>> {
        let mut accepted = HashSet::new();
        for Question { text, cells } in questions {
            if self.is_accepted(text)? {
                let cells = cells.iter().map(|cell| &drift.cells[*cell].after);
                accepted.extend(cells.map(|after| (after.target.clone(), after.probe.clone())));
            }
        }
        Ok(accepted)
    }

    /// Asks about a snapshot that there is none of.
    fn whole(&mut self, snapshot: &Snapshot) -> anyhow::Result<bool> {
        let heading = styled(HEADING, "new snapshot");
        let text = format!("{heading}  {}\n  {} functions\n", visible(&snapshot.target), snapshot.entries.len());
        self.is_accepted(&text)
    }

    fn is_accepted(&mut self, text: &str) -> anyhow::Result<bool> {
        self.number += 1;
        let answer = if let Some(answer) = self.rest {
            answer
        } else {
            let number = styled(FAINT, &format!("{} of {}", self.number, self.count));
            terminal::print(&format!("\n{number}\n{text}"))?;
            ask()?
        };
        if matches!(answer, Answer::AcceptRest | Answer::Quit) {
            self.rest = Some(answer);
        }
        let is_accepted = matches!(answer, Answer::Accept | Answer::AcceptRest);
        *(if is_accepted { &mut self.accepted } else { &mut self.skipped }) += 1;
        Ok(is_accepted)
    }
}

/// Waits for an answer. The end of the input skips the rest.
fn ask() -> anyhow::Result<Answer> {
    terminal::print(&format!("{CHOICES}: "))?;
    let is_terminal = io::stdin().is_terminal();
    loop {
        let word = if is_terminal {
            match Term::stdout().read_key()? {
                Key::Char(letter) => letter.to_string(),
                Key::Escape => "q".to_owned(),
                _ => String::new(),
            }
        } else {
            let mut line = String::new();
            if io::stdin().lock().read_line(&mut line)? == 0 { "q".to_owned() } else { line.trim().to_owned() }
        };
        if let Some(answer) = answer(&word) {
            terminal::print(&format!("{word}\n"))?;
            return Ok(answer);
        }
        if !is_terminal {
            terminal::note(&format!("`{}` is no answer: {CHOICES}", visible(&word)));
        }
    }
}

fn answer(word: &str) -> Option<Answer> {
    match word {
        "a" => Some(Answer::Accept),
        "s" => Some(Answer::Skip),
        "A" => Some(Answer::AcceptRest),
        "q" => Some(Answer::Quit),
        _ => None,
    }
}
