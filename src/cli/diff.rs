//! `asm-matrix diff`: compares any two sides, or two orderings of one.

use super::arguments::{Diff, DriftFormatName, Selection};
use super::asserted::Broken;
use super::failure::Hinted;
use super::gate::{Changes, unknown};
use super::side::{Loaded, load};
use super::{Context, Verdict, git, merging, part, product, terminal, user};
use crate::base::input;
use crate::compare::drift::{align_rows, by_name, by_ordering, compare};
use crate::probe::Ordering;
use crate::report::{Side, Sources, drift_schema};
use std::path::{Path, PathBuf};

pub(super) fn diff(arguments: &Diff, context: &Context) -> anyhow::Result<Verdict> {
    let Diff { before, after, git: revisions, ordering, filter, gate, user: code, .. } = arguments;
    if gate.format == DriftFormatName::Schema {
        terminal::print(drift_schema())?;
        return Ok(Verdict::Expected);
    }
    // Mistakes in words are reported before anything is compiled.
    gate.failing()?;
    let selected = filter.words()?;
    if let Some(revisions) = revisions {
        return git::diff(arguments, revisions, context);
    }
    // Words that depend on a side are checked once the side is there.
    let words = [before.as_deref(), after.as_deref()];
    let mut is_file = false;
    for word in words.into_iter().flatten() {
        is_file |= input::found(Path::new(word))?.is_some();
    }
    let is_known = !is_file && !user::is_given(code);
    if is_known {
        filter.check_operations(&part::rows(&selection(arguments)))?;
    }
    let is_asked = user::asked(code)?;
    let orderings = ordering.as_deref().map(orderings).transpose()?;
    let (before, after) = loaded(arguments, context)?;
    let other = after.as_ref().unwrap_or(&before);
    let mut pairs = match orderings {
        Some(orderings) => by_ordering(&before.matrix, &other.matrix, orderings),
        None => by_name(&before.matrix, &other.matrix),
    };
    if pairs.is_empty() {
        return Err(nothing_in_common());
    }
    if !is_known {
        filter.check_operations(&other.matrix.probes)?;
    }
    note_alone(&before, other);
    filter.narrow(&mut pairs, &other.matrix.probes, is_asked);
    let drift = &compare(&before.matrix, &other.matrix, &pairs).only(&selected);
    let sides = &named([&before, other], orderings);
    // A side can be the folder of the snapshots.
    let folders = [words[1], words[0]].into_iter().flatten().map(PathBuf::from).chain([user::beside(Some(code))]);
    let files = &user::files(&other.matrix, &folders.collect::<Vec<_>>())?;
    let (sources, broken) = (&Sources::default(), &Broken::default());
    let verdict = gate.print("diff", &Changes { sides, drift, files, sources, accept: None, broken }, context)?;
    if arguments.sequences && gate.format == DriftFormatName::Text {
        terminal::print(&merging::told(&before.matrix, &other.matrix))?;
    }
    let is_failure =
        [&before, other].iter().any(|side| side.matrix.columns.iter().any(|column| column.failure.is_some()));
    Ok(if is_failure { Verdict::Impossible } else { verdict })
}

/// The targets, and what of them is compared.
fn selection(arguments: &Diff) -> Selection {
    Selection { sequences: arguments.sequences, ..arguments.selection.clone() }
}

/// The two sides, with the same rows; or the one whose orderings are compared.
fn loaded(arguments: &Diff, context: &Context) -> anyhow::Result<(Loaded, Option<Loaded>)> {
    let Diff { before, after, user: code, compilation, .. } = arguments;
    let selection = &selection(arguments);
    let load = |word: &str| load(word, selection, compilation, code, context);
    Ok(match (before, after) {
        (Some(before), Some(after)) => {
            let (mut before, mut after) = (load(before)?, load(after)?);
            align_rows(&mut [&mut before.matrix, &mut after.matrix]);
            (before, Some(after))
        }
        (Some(side), None) => (load(side)?, None),
        (None, _) => {
            let product = product::make(selection, compilation, Some(code), context)?;
            (Loaded::of("rustc", product.matrix), None)
        }
    })
}

/// The sides, named after their orderings if these are compared.
fn named(sides: [&Loaded; 2], orderings: Option<(Ordering, Ordering)>) -> [Side; 2] {
    let mut sides = sides.map(|side| side.side.clone());
    if let Some((from, to)) = orderings {
        for (side, ordering) in sides.iter_mut().zip([from, to]) {
            side.name = format!("{} ({})", side.name, ordering.name());
        }
    }
    sides
}

fn nothing_in_common() -> anyhow::Error {
    let title = "the two sides have no target in common".to_owned();
    let help =
        "targets are compared by name; two sides of one target each are compared whatever their names".to_owned();
    Hinted { title, help }.into()
}

/// `acq_rel..seq_cst`
fn orderings(text: &str) -> anyhow::Result<(Ordering, Ordering)> {
    let Some((from, to)) = text.split_once("..") else {
        let title = format!("`{text}` does not say which two orderings to compare");
        return Err(Hinted { title, help: "write --ordering acq_rel..seq_cst".to_owned() }.into());
    };
    let plain = |word: &str| word.replace('_', "").to_lowercase();
    let named = |word: &str| {
        let names = Ordering::ALL.map(Ordering::name);
        let found = Ordering::ALL.into_iter().find(|ordering| plain(ordering.name()) == plain(word));
        found.ok_or_else(|| unknown("ordering", word, &names))
    };
    Ok((named(from)?, named(to)?))
}

/// Reports the targets that only one side has.
pub(super) fn note_alone(before: &Loaded, after: &Loaded) {
    if before.matrix.columns.len() == 1 && after.matrix.columns.len() == 1 {
        return;
    }
    for (one, other) in [(before, after), (after, before)] {
        let is_alone = |name: &str| !other.matrix.columns.iter().any(|column| column.name == name);
        let names: Vec<&str> =
            one.matrix.columns.iter().map(|column| column.name.as_str()).filter(|name| is_alone(name)).collect();
        if !names.is_empty() {
            let text = format!("note: only {} has {}", one.side.name, names.join(", "));
            terminal::note(&terminal::visible(&text));
        }
    }
}
