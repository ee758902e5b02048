//! The debug information of an object file: where a function is declared, the rows of its line table, and the chain of
//! inlining at an address.

use super::relocated::Addresses;
use addr2line::Context;
use gimli::{AttributeValue, DebuggingInformationEntry, EndianArcSlice, Error, RunTimeEndian, SectionId, UnitRef};
use object::{BinaryFormat, File, Object as _, ObjectSymbol as _, SymbolKind};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

type Reader = EndianArcSlice<RunTimeEndian>;

/// A function in a chain of inlining: the place that it has come to.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) file: String,
    pub(super) line: u32,
}

/// A row of a line table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) address: u64,
    pub(super) line: u32,
}

/// The debug information.
pub(super) struct Dwarf {
    context: Context<Reader>,
    /// The first address of each function, and the first one behind it.
    functions: HashMap<String, (u64, u64)>,
    /// All rows, by address; those of one address in the order of the table.
    rows: Vec<Row>,
}

impl fmt::Debug for Dwarf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Dwarf")
            .field("functions", &self.functions)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

impl Dwarf {
    /// The debug information of an object file; nothing if it has none that can be read.
    pub(super) fn read(object: &[u8]) -> Option<Dwarf> {
        let file = File::parse(object).ok()?;
        let addresses = Addresses::of(&file);
        let endian = if file.is_little_endian() { RunTimeEndian::Little } else { RunTimeEndian::Big };
        let load = |id: SectionId| -> Option<Reader> {
            let content = match file.section_by_name(id.name()) {
                Some(section) => addresses.content(&file, &section)?,
                None => Vec::new(),
            };
            Some(EndianArcSlice::new(Arc::from(content), endian))
        };
        let dwarf = gimli::Dwarf::load(|id| load(id).ok_or(())).ok()?;
        let rows = rows(&dwarf).ok()?;
        let context = Context::from_dwarf(dwarf).ok()?;
        Some(Dwarf { context, functions: functions(&file, &addresses), rows })
    }

    /// Whether there is a function of this symbol.
    pub(super) fn has(&self, symbol: &str) -> bool {
        self.functions.contains_key(symbol)
    }

    /// The rows of a function.
    pub(super) fn rows(&self, symbol: &str) -> Vec<Row> {
        let Some((start, end)) = self.functions.get(symbol) else { return Vec::new() };
        let first = self.rows.partition_point(|row| row.address < *start);
        let rest = self.rows[first..].iter();
        rest.take_while(|row| row.address < *end).copied().collect()
    }

    /// The chain of inlining at an address, the innermost function first.
    pub(super) fn frames(&self, address: u64) -> Vec<Frame> {
        let mut frames = Vec::new();
        let Ok(mut found) = self.context.find_frames(address).skip_all_loads() else { return frames };
        while let Ok(Some(frame)) = found.next() {
            let place = frame.location.and_then(|location| Some((location.file?.to_owned(), location.line?)));
            // A function without a place keeps its position in the chain.
            let (file, line) = place.unwrap_or_default();
            frames.push(Frame { file, line });
        }
        frames
    }

    /// The file and the line of a function's declaration.
    pub(super) fn declaration(&self, symbol: &str) -> Option<(String, u32)> {
        let (start, _) = *self.functions.get(symbol)?;
        let mut frames = self.context.find_frames(start).skip_all_loads().ok()?;
        let mut offset = None;
        while let Ok(Some(frame)) = frames.next() {
            offset = frame.dw_die_offset;
        }
        let unit = self.context.find_dwarf_and_unit(start).skip_all_loads()?;
        let mut entry = unit.entry(offset?).ok()?;
        // A method is declared in its type, and the entry with the code refers to that one.
        while entry.attr(gimli::DW_AT_decl_line).is_none() {
            let origin = [gimli::DW_AT_specification, gimli::DW_AT_abstract_origin];
            let origin = origin.into_iter().find_map(|name| entry.attr_value(name))?;
            let AttributeValue::UnitRef(offset) = origin else { return None };
            entry = unit.entry(offset).ok()?;
        }
        Some((file(unit, &entry)?, line(&entry)?))
    }
}

fn line(entry: &DebuggingInformationEntry<Reader>) -> Option<u32> {
    u32::try_from(entry.attr_value(gimli::DW_AT_decl_line)?.udata_value()?).ok()
}

/// The path of the file that an entry's declaration is in.
fn file(unit: UnitRef<'_, Reader>, entry: &DebuggingInformationEntry<Reader>) -> Option<String> {
    let index = match entry.attr_value(gimli::DW_AT_decl_file)? {
        AttributeValue::FileIndex(index) => index,
        other => other.udata_value()?,
    };
    let header = unit.line_program.as_ref()?.header();
    let file = header.file(index)?;
    let text = |reader: &Reader| String::from_utf8_lossy(reader).into_owned();
    let mut path = unit.comp_dir.as_ref().map(text).unwrap_or_default();
    if let Some(directory) = file.directory(header) {
        push(&mut path, &text(&unit.attr_string(directory).ok()?));
    }
    push(&mut path, &text(&unit.attr_string(file.path_name()).ok()?));
    Some(path)
}

/// Goes on by another path, as a compiler of another system may have written it.
fn push(path: &mut String, other: &str) {
    let is_absolute = other.starts_with('/') || other.get(1..2) == Some(":");
    if is_absolute || path.is_empty() {
        other.clone_into(path);
    } else if !other.is_empty() {
        path.push('/');
        path.push_str(other);
    }
}

/// The functions of a file, by symbol as the source names it: the first address of each, and the first one behind it.
fn functions(file: &File<'_>, addresses: &Addresses) -> HashMap<String, (u64, u64)> {
    // Mach-O: every symbol has an underscore more.
    let more = if file.format() == BinaryFormat::MachO { "_" } else { "" };
    let mut found: Vec<(u64, u64, &str)> = Vec::new();
    for symbol in file.symbols() {
        let is_code = symbol.is_definition() && symbol.kind() == SymbolKind::Text;
        if let (true, Ok(name), Some(start)) = (is_code, symbol.name(), addresses.function(file, &symbol)) {
            found.push((start, symbol.size(), name.strip_prefix(more).unwrap_or(name)));
        }
    }
    found.sort_unstable();
    let end = |place: usize, start: u64, size: u64| {
        // Without sizes, a function ends where the next begins.
        let next = || found[place..].iter().map(|(next, ..)| *next).find(|next| *next > start);
        if size > 0 { start.saturating_add(size) } else { next().unwrap_or(u64::MAX) }
    };
    let functions = found.iter().enumerate();
    functions.map(|(place, (start, size, name))| ((*name).to_owned(), (*start, end(place, *start, *size)))).collect()
}

/// The rows of all line tables.
fn rows(dwarf: &gimli::Dwarf<Reader>) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    let mut units = dwarf.units();
    while let Some(header) = units.next()? {
        let unit = dwarf.unit(header)?;
        let Some(program) = unit.line_program.clone() else { continue };
        let mut table = program.rows();
        while let Some((_, row)) = table.next_row()? {
            if !row.end_sequence() {
                let line = row.line().and_then(|line| u32::try_from(line.get()).ok()).unwrap_or(0);
                rows.push(Row { address: row.address(), line });
            }
        }
    }
    // Stable: the order of the rows of one address is kept.
    rows.sort_by_key(|row| row.address);
    Ok(rows)
}
