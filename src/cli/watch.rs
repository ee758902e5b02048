//! `asm-matrix check --watch`: checks again whenever a file of the user's code changes, until Ctrl-C.

use super::arguments::Check;
use super::check::checked;
use super::selection::FILE_NAME;
use super::{Context, Verdict, failure, terminal, user};
use crate::compile::user::Place;
use fs_err as fs;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(250);

/// The files besides Rust ones that the result depends on.
const OTHERS: [&str; 4] = ["Cargo.toml", "Cargo.lock", ".cargo/config.toml", FILE_NAME];

/// The files, each with what changes when it is written.
type Stamps = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

pub(super) fn watch(arguments: &Check, context: &Context) -> anyhow::Result<Verdict> {
    let is_interrupted = || context.interrupted.load(Ordering::Relaxed);
    let mut last = Verdict::Impossible;
    loop {
        // Before the check: what is written meanwhile is noticed.
        let stamps = stamps(arguments)?;
        if io::stdout().is_terminal() {
            console::Term::stdout().clear_screen()?;
        }
        // A mistake in the code is one to correct, and then it is checked again.
        let verdict = checked(arguments, context).unwrap_or_else(|error| {
            if !is_interrupted() {
                terminal::note(&failure::rendered(&error));
            }
            Verdict::Impossible
        });
        // One that was interrupted says nothing of the code.
        if is_interrupted() {
            return Ok(last);
        }
        terminal::note("watching: Ctrl-C ends");
        last = verdict;
        while !is_interrupted() && self::stamps(arguments)? == stamps {
            std::thread::sleep(PAUSE);
        }
        if is_interrupted() {
            return Ok(last);
        }
    }
}

fn stamps(arguments: &Check) -> anyhow::Result<Stamps> {
    let Some(place) = user::place(&arguments.snapshots.user)? else { return Ok(Stamps::new()) };
    let mut paths = place.files();
    if let Place::Folder(folder) = &place {
        paths.extend(OTHERS.map(|name| folder.join(name)));
    }
    let snapshots = fs::read_dir(user::snapshots(&arguments.snapshots)).into_iter().flatten().flatten();
    paths.extend(snapshots.map(|entry| entry.path()));
    let stamp = |path: PathBuf| {
        let metadata = fs::metadata(&path).ok()?;
        Some((path, (metadata.len(), metadata.modified().ok())))
    };
    Ok(paths.into_iter().filter_map(stamp).collect())
}
