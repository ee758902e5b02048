//! The size of each function, from the object file of the same compilation.

use fs_err as fs;
use object::{Object, ObjectSymbol, SymbolKind};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The sizes in an object file. `target` names it in the warning if it cannot be read.
pub(crate) fn measured(path: &Path, target: &str) -> io::Result<BTreeMap<String, u64>> {
    let object = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            tracing::warn!("{target}: no sizes: the compiler wrote no object file");
            return Ok(BTreeMap::new());
        }
        other => other?,
    };
    Ok(of(&object).unwrap_or_else(|error| {
        tracing::warn!("{target}: no sizes: {error}");
        BTreeMap::new()
    }))
}

/// Bytes of machine code by symbol. Only ELF records the length of a function: in other formats (Mach-O, COFF) a
/// function and the padding after it cannot be distinguished, so there are no sizes.
fn of(object: &[u8]) -> Result<BTreeMap<String, u64>, object::Error> {
    let file = object::File::parse(object)?;
    let mut sizes = BTreeMap::new();
    for symbol in file.symbols() {
        if symbol.kind() == SymbolKind::Text && symbol.is_definition() && symbol.size() > 0 {
            sizes.insert(symbol.name()?.to_owned(), symbol.size());
        }
    }
    if sizes.is_empty() {
        tracing::info!("{:?} objects do not say how long functions are", file.format());
    }
    Ok(sizes)
}
