//! User code as the command line names it, and the files beside it.

use super::arguments::{Snapshots, UserCode as Arguments};
use super::failure::Hinted;
use crate::base::input;
use crate::compile::user::{Source, UserCode, UserCodeError};
use crate::read::matrix::Matrix;
use crate::read::snapshot::EXTENSION;
use regex::Regex;
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

/// The default name of the folder of snapshots.
const SNAPSHOTS: &str = "snapshots";

/// The user code that replaces the probes, if any. `is_stored`: its assembly is already there.
pub(super) fn code(arguments: &Arguments, is_stored: bool) -> anyhow::Result<Option<UserCode>> {
    let Arguments { probes, filter, features, no_default_features, profile } = arguments;
    let filter = filter.as_deref().map(compiled).transpose()?;
    let Some(path) = probes else {
        return match filter {
            Some(_) if !is_stored => {
                let help = "name your code with --probes PATH, or its stored assembly with --asm DIR".to_owned();
                Err(Hinted { title: "--filter selects functions of your code".to_owned(), help }.into())
            }
            Some(filter) => Ok(Some(UserCode { source: None, filter: Some(filter) })),
            None => Ok(None),
        };
    };
    let mut cargo = Vec::new();
    if !features.is_empty() {
        cargo.push(format!("--features={}", features.join(",")));
    }
    if *no_default_features {
        cargo.push("--no-default-features".to_owned());
    }
    let is_for_cargo = !cargo.is_empty() || profile.is_some();
    let source = Source::at(path, profile.as_deref().unwrap_or("release"), cargo).map_err(|error| match error {
        UserCodeError::Missing(_) | UserCodeError::Neither(_) => {
            let help = "--probes takes the folder of a crate, or one .rs file".to_owned();
            anyhow::Error::from(Hinted { title: error.to_string(), help })
        }
        other => other.into(),
    })?;
    if is_for_cargo && matches!(source, Source::File(_)) {
        let title = format!("{} is one file: it has no features and no profile", path.display());
        return Err(Hinted { title, help: "name the folder of a crate".to_owned() }.into());
    }
    Ok(Some(UserCode { source: Some(source), filter }))
}

/// Whether user code replaces the probes.
pub(super) fn is_given(arguments: &Arguments) -> bool {
    arguments.probes.is_some() || arguments.filter.is_some()
}

/// Whether `--filter` selects the row of a name, as a function; without a filter every row is selected.
pub(super) fn asked(arguments: &Arguments) -> anyhow::Result<impl Fn(&str) -> bool + use<>> {
    let filter = arguments.filter.as_deref().map(compiled).transpose()?;
    Ok(move |name: &str| {
        let Some(filter) = &filter else { return true };
        // Instances of a generic function are numbered, and a coordinate stands for a symbol.
        let is_number = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        let path = name.rsplit_once('#').filter(|(_, number)| is_number(number)).map_or(name, |(path, _)| path);
        filter.is_match(path) || filter.is_match(&path.replace("::", "__"))
    })
}

fn compiled(filter: &str) -> anyhow::Result<Regex> {
    Regex::new(filter).map_err(|error| {
        // The last line says what is wrong; the lines before it draw where.
        let text = error.to_string();
        let title = format!("--filter `{filter}` is not a regular expression");
        let last = text.lines().last().unwrap_or_default();
        Hinted { title, help: last.strip_prefix("error: ").unwrap_or(last).to_owned() }.into()
    })
}

/// Where the snapshots are: in the named folder, or beside the user code, or in this folder.
pub(super) fn snapshots(arguments: &Snapshots) -> PathBuf {
    arguments.snapshots.clone().unwrap_or_else(|| beside(Some(&arguments.user)))
}

/// Where the snapshots are by default.
pub(super) fn beside(arguments: Option<&Arguments>) -> PathBuf {
    match arguments.and_then(|arguments| arguments.probes.as_deref()) {
        Some(path) if path.is_dir() => path.join(SNAPSHOTS),
        // Several files in one folder keep theirs apart.
        Some(path) => path.with_file_name(SNAPSHOTS).join(path.file_stem().unwrap_or_default()),
        None => SNAPSHOTS.into(),
    }
}

/// The existing snapshots of a matrix's targets, by target name; for each, the first folder that has it. Paths are
/// written for other programs: with forward slashes, and relative if the folder is.
pub(super) fn files(matrix: &Matrix, folders: &[PathBuf]) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for column in &matrix.columns {
        let name = format!("{}.{EXTENSION}", column.name);
        for path in folders.iter().map(|folder| folder.join(&name)) {
            if input::found(&path)?.is_some_and(|metadata| metadata.is_file()) {
                let path = path.display().to_string().replace(std::path::MAIN_SEPARATOR, "/");
                files.insert(column.name.clone(), path.strip_prefix("./").unwrap_or(&path).to_owned());
                break;
            }
        }
    }
    Ok(files)
}
