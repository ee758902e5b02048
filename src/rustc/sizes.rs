//! The size of each function, from the object file of the same compilation.

use object::{Object, ObjectSection, ObjectSymbol, SymbolKind};
use std::collections::BTreeMap;

/// Bytes of machine code by symbol. Where the object format has no sizes (Mach-O, COFF), a function reaches to the next
/// one in its section, or to the section's end.
pub(super) fn of(object: &[u8]) -> Result<BTreeMap<String, u64>, object::Error> {
    let file = object::File::parse(object)?;
    let prefix = if file.format() == object::BinaryFormat::MachO { "_" } else { "" };
    let mut functions: Vec<(usize, u64, u64, String)> = Vec::new();
    for symbol in file.symbols() {
        let Some(section) = symbol.section_index() else { continue };
        if symbol.kind() == SymbolKind::Text && symbol.is_definition() && !symbol.name()?.is_empty() {
            let name = symbol.name()?;
            let name = name.strip_prefix(prefix).unwrap_or(name).to_owned();
            functions.push((section.0, symbol.address(), symbol.size(), name));
        }
    }
    functions.sort();
    let mut sizes = BTreeMap::new();
    for (section, address, size, name) in &functions {
        let end = match size {
            0 => functions
                .iter()
                .filter(|(other, start, _, _)| other == section && start > address)
                .map(|(_, start, _, _)| *start)
                .min()
                .map_or_else(|| section_end(&file, *section), Ok)?,
            size => address + size,
        };
        sizes.insert(name.clone(), end - address);
    }
    Ok(sizes)
}

fn section_end(file: &object::File, index: usize) -> Result<u64, object::Error> {
    let section = file.section_by_index(object::SectionIndex(index))?;
    Ok(section.address() + section.size())
}
