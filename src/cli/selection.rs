//! The targets that the command line selects: rows of targets.toml, or triples.

use super::arguments::{Selection, UserCode};
use super::failure::Hinted;
use super::product;
use super::terminal::{self, visible};
use crate::base::input;
use crate::base::mistake::nearest;
use crate::compile::facts::FactsError;
use crate::run::pipeline::PipelineError;
use crate::run::stored;
use crate::target::{self, ALL, DEFAULT, DEFAULT_FILE, Group, OPT_LEVELS, Part, Row, Target, Targets, Wrong};
use anyhow::Context as _;
use std::path::Path;

/// The name of the file, in the current folder and in messages.
pub(super) const FILE_NAME: &str = "targets.toml";

/// The name for messages and the text of a file: the named one, or the one in the current folder, or the built-in one.
pub(super) fn named_or_built_in(path: Option<&Path>, name: &str, text: &str) -> anyhow::Result<(String, String)> {
    let read = match path {
        Some(path) => Some((path, input::text(path, input::Kind::Written)?)),
        None => input::text_if_found(Path::new(name), input::Kind::Written)?.map(|text| (Path::new(name), text)),
    };
    Ok(match read {
        Some((path, text)) => (path.display().to_string(), text),
        None => (built_in(name), text.to_owned()),
    })
}

/// The name of a built-in file in messages.
fn built_in(name: &str) -> String {
    format!("{name} (built in)")
}

/// The share of these targets that `--shard` asks for.
pub(super) fn share(targets: Vec<Target>, selection: &Selection) -> anyhow::Result<Vec<Target>> {
    let Some(shard) = selection.shard else { return Ok(targets) };
    let count = targets.len();
    let own = shard.of(targets);
    if own.is_empty() {
        let are = if count == 1 { "is".to_owned() } else { "are only".to_owned() };
        let title = format!("shard {shard} has no target: there {are} {count}");
        return Err(Hinted { title, help: format!("make at most {count} shards") }.into());
    }
    Ok(own)
}

/// The rows of a targets file, and its text for messages.
pub(super) struct TargetsFile {
    origin: String,
    source: String,
    is_built_in: bool,
    rows: Vec<Row>,
    groups: Vec<Group>,
}

/// Adds the members of the groups that the command line names to the targets that it names.
pub(super) fn expand(selection: &mut Selection, user: Option<&UserCode>) -> anyhow::Result<()> {
    if selection.group.is_empty() {
        return Ok(());
    }
    let file = product::targets_file(selection, user)?;
    for name in std::mem::take(&mut selection.group) {
        selection.every_triple |= name == ALL;
        for member in file.members(&name)? {
            if !selection.target.contains(&member) {
                selection.target.push(member);
            }
        }
    }
    Ok(())
}

impl TargetsFile {
    /// Reads the named file, or the one in the current folder, or the built-in one.
    pub(super) fn load(path: Option<&Path>) -> anyhow::Result<TargetsFile> {
        let (origin, source) = named_or_built_in(path, FILE_NAME, DEFAULT_FILE)?;
        let Targets { rows, groups } = target::parse(&source, &origin)?;
        let is_built_in = source == DEFAULT_FILE && origin == built_in(FILE_NAME);
        Ok(TargetsFile { origin, source, is_built_in, rows, groups })
    }

    /// Whether there is no file.
    pub(super) fn is_built_in(&self) -> bool {
        self.is_built_in
    }

    /// Its name for messages.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    /// All rows.
    pub(super) fn targets(&self) -> Vec<Target> {
        self.rows.iter().map(|row| row.target.clone()).collect()
    }

    /// The groups, with their members; the last one has all.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut all: Vec<String> = self.rows.iter().map(|row| row.target.name.clone()).collect();
        for member in self.groups.iter().flat_map(|group| &group.targets) {
            if !all.contains(member) {
                all.push(member.clone());
            }
        }
        let all = Group { name: ALL.to_owned(), targets: all };
        self.groups.iter().cloned().chain([all]).collect()
    }

    /// The members of a group.
    fn members(&self, name: &str) -> anyhow::Result<Vec<String>> {
        let groups = self.groups();
        if let Some(group) = groups.iter().find(|group| group.name == name) {
            return Ok(group.targets.clone());
        }
        let names = || groups.iter().map(|group| group.name.as_str());
        let help = match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "its groups are {}; another one is a table `[[group]]` with a name and targets",
                names().collect::<Vec<_>>().join(", ")
            ),
        };
        anyhow::bail!(Hinted { title: format!("there is no group `{name}` in {}", self.origin), help });
    }

    /// The targets that the command line names; if it names none, those of the default group, or else all rows.
    pub(super) fn select(&self, selection: &Selection) -> anyhow::Result<Vec<Target>> {
        let default = self.groups.iter().find(|group| group.name == DEFAULT);
        let names = match default {
            _ if !selection.target.is_empty() => &selection.target,
            Some(group) => &group.targets,
            None => return Ok(self.targets()),
        };
        let mut targets: Vec<Target> = Vec::new();
        for name in names {
            for target in self.named(name, selection)? {
                if !targets.iter().any(|known| known.name == target.name) {
                    targets.push(target);
                }
            }
        }
        Ok(targets)
    }

    /// The row of this name, or the rows of this triple, or else the triple itself. Options that complete a triple make
    /// a separate target even if there are rows.
    fn named(&self, name: &str, selection: &Selection) -> anyhow::Result<Vec<Target>> {
        let Selection { target_cpu, target_feature, opt_level, .. } = selection;
        let is_completed = target_cpu.is_some() || target_feature.is_some() || opt_level.is_some();
        let rows = self.targets();
        let is_open = |row: &&Target| row.name == row.triple && is_completed;
        if let Some(row) = rows.iter().find(|row| row.name == name).filter(|row| !is_open(row)) {
            if is_completed {
                anyhow::bail!(Hinted {
                    title: format!("`{name}` is a row of {} and already has its options", self.origin),
                    help: format!("name a triple instead: --target {}", row.triple),
                });
            }
            return Ok(vec![row.clone()]);
        }
        let of_triple: Vec<Target> = rows.iter().filter(|row| row.triple == name).cloned().collect();
        if !of_triple.is_empty() && !is_completed {
            return Ok(of_triple);
        }
        // Every triple has a hyphen.
        if !name.contains('-') {
            let names = || rows.iter().map(|row| row.name.as_str());
            let help = match nearest(name, names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "the rows are {}; any triple that the compiler knows works too: `rustc --print target-list`",
                    names().collect::<Vec<_>>().join(", ")
                ),
            };
            anyhow::bail!(Hinted { title: format!("there is no target `{name}` in {}", self.origin), help });
        }
        let mut target = Target::ad_hoc(name);
        target.cpu.clone_from(target_cpu);
        target.features.clone_from(target_feature);
        if let Some(level) = opt_level {
            if !OPT_LEVELS.contains(&level.as_str()) {
                let help = format!("one of {}", OPT_LEVELS.join(", "));
                anyhow::bail!(Hinted { title: format!("there is no opt-level `{level}`"), help });
            }
            target.opt_level = Some(level.clone());
        }
        Ok(vec![target])
    }

    /// The targets whose assembly is in a folder: those that the command line names, or else all files.
    pub(super) fn select_stored(&self, selection: &Selection, folder: &Path) -> anyhow::Result<Vec<Target>> {
        if !selection.target.is_empty() {
            return self.select(selection);
        }
        let stems = stored::stems(folder).context("cannot read stored assembly")?;
        // In the order of the rows, then the others by name.
        let mut targets: Vec<Target> = self.targets();
        targets.retain(|row| stems.contains(&row.name));
        for stem in stems.iter().filter(|stem| !self.rows.iter().any(|row| row.target.name == **stem)) {
            if target::isa_of(stem).is_none() {
                terminal::note(&format!("note: {}.s is neither a row of {} nor a triple", visible(stem), self.origin));
                continue;
            }
            // It is not known how it was compiled.
            targets.push(Target { opt_level: Some(String::new()), ..Target::ad_hoc(stem) });
        }
        if targets.is_empty() {
            anyhow::bail!("no file in {} is named after a target", folder.display());
        }
        Ok(targets)
    }

    /// An error of the pipeline, shown at the position of the mistake: in the file or on the command line.
    pub(super) fn explained(&self, error: PipelineError) -> anyhow::Error {
        match error {
            PipelineError::Facts { target, source } => self.explained_facts(&target, source),
            other => other.into(),
        }
    }

    /// An error of one target, shown at the position of the mistake.
    pub(super) fn explained_facts(&self, target: &Target, error: FactsError) -> anyhow::Error {
        let FactsError::Unknown { part, word, title, label, help } = error else {
            return anyhow::Error::new(error).context(format!("target `{}`", target.name));
        };
        if let Some(row) = self.rows.iter().find(|row| row.target == *target) {
            let wrong = Wrong { part, word: &word, title: &title, label, help: help.as_deref() };
            return row.mistake(&self.source, &self.origin, wrong).into();
        }
        // On the command line a triple may be a misspelt row.
        let rows = self.rows.iter().map(|row| row.target.name.as_str());
        let row =
            nearest(&word, rows).filter(|_| part == Part::Triple).map(|row| format!("did you mean the row `{row}`?"));
        match row.or(help) {
            Some(help) => Hinted { title, help }.into(),
            None => anyhow::Error::msg(title),
        }
    }
}
