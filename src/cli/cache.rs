//! `asm-matrix cache`: where the cache is, what it holds, and how to empty it.

use super::arguments::{Cache as Arguments, CacheAction};
use super::failure::Hinted;
use super::{Verdict, product, terminal};
use crate::compile::cache::{self, Cache};
use indicatif::BinaryBytes;
use std::path::Path;
use terminal::visible;

pub(super) fn cache(arguments: &Arguments) -> anyhow::Result<Verdict> {
    let named = product::cache_folder(arguments.cache.as_deref())?;
    let found = Cache::find(&named);
    if arguments.action == CacheAction::Path {
        let path = found.unwrap_or(named);
        terminal::print(&format!("{}\n", path.display()))?;
        return Ok(Verdict::Expected);
    }
    let root = match found {
        Ok(root) => root,
        Err(error) => {
            terminal::note(&visible(&error.to_string()));
            return Ok(Verdict::Expected);
        }
    };
    match arguments.action {
        CacheAction::Clean => clean(&root)?,
        CacheAction::Size | CacheAction::Path => terminal::print(&size(&root))?,
    }
    Ok(Verdict::Expected)
}

/// A line for each kind of entry, and their sum.
fn size(root: &Path) -> String {
    let parts = cache::parts(root);
    let line = |name: &str, entries: usize, bytes: u64| {
        format!("{name:9} {entries:>6} entries {:>12}\n", BinaryBytes(bytes).to_string())
    };
    let lines: String = parts.iter().map(|part| line(part.kind, part.entries, part.bytes)).collect();
    let sum = line("all", parts.iter().map(|part| part.entries).sum(), parts.iter().map(|part| part.bytes).sum());
    format!("{lines}{sum}")
}

fn clean(root: &Path) -> anyhow::Result<()> {
    if Cache::users(root) > 0 {
        let help = "wait until it has ended".to_owned();
        return Err(Hinted { title: format!("another asm-matrix uses {}", root.display()), help }.into());
    }
    let bytes: u64 = cache::parts(root).iter().map(|part| part.bytes).sum();
    cache::clean(root)?;
    terminal::note(&visible(&format!("removed {} from {}", BinaryBytes(bytes), root.display())));
    Ok(())
}
