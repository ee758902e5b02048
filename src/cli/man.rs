//! `man`: the manual pages, one for each command, made of the same words as `--help`.

use super::Verdict;
use anyhow::Context as _;
use fs_err as fs;
use std::path::Path;

/// Writes the pages to a folder, which is made if it is not there.
pub(super) fn man(folder: &Path) -> anyhow::Result<Verdict> {
    fs::create_dir_all(folder)?;
    let written = clap_mangen::generate_to(super::command(), folder);
    written.with_context(|| format!("cannot write the manual pages to {}", folder.display()))?;
    Ok(Verdict::Expected)
}
