//! The memory model in a file: `--model`.

use crate::base::input;
use crate::model::Model;
use std::path::Path;

/// Reads a model. A mistake in it names the file and the line.
pub(super) fn read(path: &Path) -> anyhow::Result<Model> {
    Ok(Model::parse(&input::text(path, input::Kind::Written)?, &path.display().to_string())?)
}
