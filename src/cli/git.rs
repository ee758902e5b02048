//! `asm-matrix diff --git`: compares user code at a revision with user code as it is now, or at another revision.

use super::arguments::{Diff, Selection, UserCode};
use super::asserted::Broken;
use super::diff::note_alone;
use super::failure::Hinted;
use super::gate::Changes;
use super::places::{self, Code, Located};
use super::selection::FILE_NAME;
use super::side::Loaded;
use super::{Context, Verdict, product, user};
use crate::compare::drift::{Cell, Meaning, align_rows, by_name, compare};
use crate::report::Sources;
use crate::run::git::{Checkout, Commit, GitError, Repository};
use anyhow::Context as _;
use std::path::Path;
use std::rc::Rc;

/// The code as it is now, in reports.
const NOW: &str = "working tree";

/// The revisions that the command line names; none for the code as it is now.
struct Range<'a> {
    before: &'a str,
    after: Option<&'a str>,
    /// Whether the side before is the last commit that both have in common.
    is_since: bool,
}

impl<'a> Range<'a> {
    /// `main`, `v1..main`, `main...HEAD`, `main...`
    fn of(words: &'a str) -> Range<'a> {
        let named = |word: &'a str| (!word.is_empty()).then_some(word);
        let or_head = |word: &'a str| if word.is_empty() { "HEAD" } else { word };
        match (words.split_once("..."), words.split_once("..")) {
            (Some((before, after)), _) => Range { before: or_head(before), after: named(after), is_since: true },
            (None, Some((before, after))) => Range { before: or_head(before), after: named(after), is_since: false },
            (None, None) => Range { before: words, after: None, is_since: false },
        }
    }
}

/// One side: the code, and how reports name it. A revision's files are there as long as this is.
#[derive(Clone)]
struct Side {
    arguments: UserCode,
    title: String,
    _checkout: Option<Rc<Checkout>>,
}

pub(super) fn diff(arguments: &Diff, revisions: &str, context: &Context) -> anyhow::Result<Verdict> {
    let Diff { filter, gate, user: code, compilation, .. } = arguments;
    let words = filter.words()?;
    let is_asked = user::asked(code)?;
    // A mistake in the path is reported before git is asked.
    user::place(code)?;
    let sides = sides(arguments, revisions, context)?;
    let selection = selection(&arguments.selection, &sides[1]);
    let made = |side: &Side| -> anyhow::Result<Loaded> {
        let product = product::make(&selection, compilation, Some(&side.arguments), context)
            .with_context(|| format!("cannot compile {}", side.title))?;
        Ok(Loaded::of(&side.title, product.matrix))
    };
    let (mut before, mut after) = (made(&sides[0])?, made(&sides[1])?);
    align_rows(&mut [&mut before.matrix, &mut after.matrix]);
    filter.check_operations(&after.matrix.probes)?;
    note_alone(&before, &after);
    let mut pairs = by_name(&before.matrix, &after.matrix);
    filter.narrow(&mut pairs, &after.matrix.probes, is_asked);
    let drift = compare(&before.matrix, &after.matrix, &pairs).only(&words);
    let located = |side: &Side, matrix| {
        let targets = drift.cells.iter().filter(|cell| is_told(cell)).map(|cell| cell.after.target.as_str()).collect();
        Located::of(Code { selection: &selection, compilation, user: &side.arguments }, matrix, &targets, context)
    };
    let mut sources = Sources::default();
    if drift.cells.iter().any(is_told) {
        let located = [located(&sides[0], &before.matrix)?, located(&sides[1], &after.matrix)?];
        sources = places::sources(&drift, [&located[0], &located[1]], places::folder(code), is_told);
    }
    let files = user::files(&after.matrix, &[user::beside(Some(code))])?;
    let is_failed = |side: &Loaded| side.matrix.columns.iter().any(|column| column.failure.is_some());
    let is_failure = is_failed(&before) || is_failed(&after);
    let changes = Changes {
        sides: &[before.side, after.side],
        drift: &drift,
        files: &files,
        sources: &sources,
        accept: None,
        broken: &Broken::default(),
    };
    let verdict = gate.print("diff", &changes, context)?;
    Ok(if is_failure { Verdict::Impossible } else { verdict })
}

/// The targets of both sides: the rows of the code as it is after.
fn selection(named: &Selection, after: &Side) -> Selection {
    let beside = after.arguments.probes.as_deref().map(|path| path.join(FILE_NAME));
    let targets = named.targets.clone().or(beside.filter(|path| path.is_file()));
    Selection { targets, ..named.clone() }
}

fn is_told(cell: &Cell) -> bool {
    cell.class.meaning != Meaning::Cosmetic
}

/// The two sides, checked out where they are revisions.
fn sides(arguments: &Diff, revisions: &str, context: &Context) -> anyhow::Result<[Side; 2]> {
    let Diff { user: code, compilation, .. } = arguments;
    let Range { before, after, is_since } = Range::of(revisions);
    let session = product::session(&compilation.compiler, user::folder(code)?.as_deref(), context)?;
    let path = code.probes.as_deref().unwrap_or(Path::new("."));
    let repository = Repository::of(path, &session.runner).map_err(explained)?;
    let mut commit = repository.commit(before).map_err(explained)?;
    let other = after.map(|after| repository.commit(after)).transpose().map_err(explained)?;
    if is_since {
        let head = || repository.commit("HEAD");
        let other = other.clone().map_or_else(head, Ok).map_err(explained)?;
        commit = repository.base(&commit, &other).map_err(explained)?;
    }
    let side = |commit: &Commit| -> anyhow::Result<Side> {
        let checkout = repository.checkout(commit, &session.cache).map_err(explained)?;
        let arguments = UserCode { probes: Some(checkout.code.clone()), ..code.clone() };
        Ok(Side { arguments, title: commit.title(), _checkout: Some(Rc::new(checkout)) })
    };
    let before = side(&commit)?;
    let after = match &other {
        None => Side { arguments: code.clone(), title: NOW.to_owned(), _checkout: None },
        // Two names of one commit have one checkout: a second one would wait for the first for ever.
        Some(other) if other.hash == commit.hash => Side { title: other.title(), ..before.clone() },
        Some(other) => side(other)?,
    };
    Ok([before, after])
}

/// An error of git with what to do about it.
fn explained(error: GitError) -> anyhow::Error {
    match error.help() {
        Some(help) => Hinted { title: error.to_string(), help: help.to_owned() }.into(),
        None => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions_are_written_as_git_writes_them() {
        for (words, before, after, is_since) in [
            ("main", "main", None, false),
            ("v1..main", "v1", Some("main"), false),
            ("main...HEAD", "main", Some("HEAD"), true),
            ("main...", "main", None, true),
            ("..main", "HEAD", Some("main"), false),
        ] {
            let range = Range::of(words);
            assert_eq!((range.before, range.after, range.is_since), (before, after, is_since), "{words}");
        }
    }
}
