//! The answers that are expected: a CSV file with the columns `file` and `expected`.

use crate::base::input;
use crate::base::untrusted::in_line;
use crate::cli::terminal;
use crate::report::simulated::Simulated;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What a file says.
pub(super) struct Expected {
    /// The folder of the file, which names are relative to.
    folder: PathBuf,
    answers: HashMap<String, String>,
}

impl Expected {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> anyhow::Result<Expected> {
        let text = input::text(path, input::Kind::Written)?;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers()?.clone();
        let shown_path = in_line(&path.display().to_string());
        let column = |name: &str| {
            let position = heads.iter().position(|head| head == name);
            position.ok_or_else(|| anyhow::anyhow!("{shown_path}:1: there is no column `{name}`"))
        };
        let (file, expected) = (column("file")?, column("expected")?);
        let mut answers = HashMap::new();
        for record in reader.records() {
            let record = record?;
            let line = record.position().map_or(0, csv::Position::line);
            let (file, expected) = (&record[file], &record[expected]);
            anyhow::ensure!(
                matches!(expected, "yes" | "no" | "unknown"),
                "{shown_path}:{line}: expected `yes`, `no` or `unknown`, found `{}`",
                in_line(expected)
            );
            answers.insert(file.to_owned(), expected.to_owned());
        }
        Ok(Expected { folder: path.parent().unwrap_or(Path::new("")).to_owned(), answers })
    }

    /// Says what differs, and what there was nothing to compare with. Whether anything differs.
    pub(super) fn disagrees(&self, simulated: &[Simulated]) -> bool {
        let (mut compared, mut disagreements) = (0, 0);
        for test in simulated {
            let relative = Path::new(&test.file).strip_prefix(&self.folder).ok().map(|path| path.display().to_string());
            let names = [Some(test.file.clone()), relative];
            let Some(expected) = names.iter().flatten().find_map(|name| self.answers.get(name)) else { continue };
            compared += 1;
            let answer = test.name();
            // What is not decided is said, and is no disagreement.
            if answer != expected && answer != "unknown" {
                disagreements += 1;
                terminal::note(&format!("{}: expected {expected}, found {answer}", in_line(&test.file)));
            }
        }
        terminal::note(&format!(
            "{disagreements} of {compared} compared answers differ; {} of {} expected answers are of no test here",
            self.answers.len().saturating_sub(compared),
            self.answers.len()
        ));
        disagreements > 0
    }
}
