//! Files of measurements, which `measure --save` writes.

use super::failure::Hinted;
use crate::base::input;
use crate::judge::measured::Measurements;
use std::path::{Path, PathBuf};

/// The measurements of a file.
pub(super) fn read(path: &Path) -> anyhow::Result<Measurements> {
    let text = input::text(path, input::Kind::Written)?;
    Measurements::read(&text).map_err(|reason| {
        let title = format!("{}: these are no measurements: {reason}", path.display());
        Hinted { title, help: "`asm-matrix measure --save FILE` writes them".to_owned() }.into()
    })
}

/// The measurements of several files, in their order.
pub(super) fn read_all(paths: &[PathBuf]) -> anyhow::Result<Vec<Measurements>> {
    paths.iter().map(|path| read(path)).collect()
}
