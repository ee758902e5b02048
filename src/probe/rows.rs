//! The rows of user code: the functions in the assembly of its targets, by display name.
//!
//! A function with an exported name (`no_mangle`, `export_name`) is a row; one with a mangled name is a row if the
//! filter selects it. Functions without a symbol are found in the source, if there is one.

mod declared;

pub use declared::{Declared, Visibility, declared};

use crate::isa::asm::{Assembly, Line};
use crate::probe::{Probe, user};
use regex::Regex;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What the user has to write to give a function a symbol.
pub const KEEP: &str = "write `#[inline(never)]` before it, or export it: `#[unsafe(no_mangle)] pub extern \"C\" fn`";

/// The symbols of one target's functions, by the names of their probes.
pub type Symbols = BTreeMap<String, String>;

/// Which functions are rows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// Any function whose path matches; without it, the exported ones.
    pub filter: Option<&'a Regex>,
    /// Whether functions of the source that match and have no symbol are rows too.
    pub absent: bool,
}

/// The rows of user code.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Every function that at least one target has, sorted by name, and the selected ones without a symbol: the
    /// exported ones, or all if they are asked for.
    pub probes: Vec<Probe>,
    /// The other selected functions of the source without a symbol, sorted.
    pub absent: Vec<String>,
    /// For each target, the symbols of the functions that it has.
    pub symbols: Vec<Symbols>,
}

/// The rows of the assembly of some targets. `declared` are the functions of the source.
#[must_use]
pub fn rows(
    assemblies: &[&Assembly<'_>],
    selection: Selection<'_>,
    declared: &[Declared],
    catalogue: &[Probe],
) -> Rows {
    let Selection { filter, absent } = selection;
    let found: Vec<BTreeMap<String, &str>> = assemblies.iter().map(|assembly| functions(assembly, filter)).collect();
    let mut names: BTreeSet<&str> = found.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
    // A function that has a symbol and is not selected is not missing.
    let symbols = assemblies.iter().flat_map(|assembly| assembly.symbols());
    let known: BTreeSet<String> = symbols.map(|symbol| last_part(&path(symbol)).to_owned()).collect();
    let is_asked = |function: &&Declared| match filter {
        Some(filter) => filter.is_match(&function.name),
        None => function.visibility == Visibility::Exported,
    };
    let without = declared.iter().filter(is_asked).filter(|function| !known.contains(&function.name));
    let is_row = |function: &&Declared| absent || function.visibility == Visibility::Exported;
    let (shown, others): (Vec<&Declared>, Vec<&Declared>) = without.partition(is_row);
    names.extend(shown.iter().map(|function| &*function.name));
    let absent: BTreeSet<&str> = others.iter().map(|function| &*function.name).collect();
    let absent = absent.into_iter().map(str::to_owned).collect();
    let probes: BTreeMap<&str, Probe> = names.into_iter().map(|name| (name, user(name, catalogue))).collect();
    let symbols = |functions: &BTreeMap<String, &str>| {
        functions.iter().map(|(name, symbol)| (probes[name.as_str()].name(), (*symbol).to_owned())).collect()
    };
    Rows { symbols: found.iter().map(symbols).collect(), probes: probes.into_values().collect(), absent }
}

/// The selected functions of one assembly: their names, and their symbols.
fn functions<'a>(assembly: &Assembly<'a>, filter: Option<&Regex>) -> BTreeMap<String, &'a str> {
    let mut functions: BTreeMap<String, &str> = BTreeMap::new();
    for symbol in assembly.symbols() {
        let has_code = |line: &Line<'_>| matches!(line, Line::Instruction(_));
        if !assembly.body(symbol).is_some_and(|lines| lines.iter().any(has_code)) {
            continue;
        }
        let name = path(symbol);
        if filter.map_or(name == symbol, |filter| filter.is_match(&name)) {
            // Instances of a generic function have the same path.
            let mut unique = name.to_string();
            for number in 2.. {
                if !functions.contains_key(&unique) {
                    break;
                }
                unique = format!("{name}#{number}");
            }
            functions.insert(unique, symbol);
        }
    }
    functions
}

/// The path of a symbol, without the hash of its crate; an exported name is the path itself.
#[must_use]
pub fn path(symbol: &str) -> Cow<'_, str> {
    rustc_demangle::try_demangle(symbol).map_or(Cow::Borrowed(symbol), |path| Cow::Owned(format!("{path:#}")))
}

/// The last part of a path.
fn last_part(path: &str) -> &str {
    // Instances of a generic function name its types: `example::swap::<u8>`.
    let path = path.split_once("::<").map_or(path, |(path, _)| path);
    path.rsplit("::").next().unwrap_or(path)
}

/// The public functions of the source that have no exported name and were not selected.
#[must_use]
pub fn not_exported(declared: &[Declared]) -> Vec<&str> {
    declared
        .iter()
        .filter(|function| function.visibility == Visibility::Public)
        .map(|function| &*function.name)
        .collect()
}

/// The functions of a target that share the body of another, with the other's symbol: LLVM merges equal functions, into
/// aliases or into jumps.
#[must_use]
pub fn merged<'a>(symbols: &'a Symbols, assembly: &Assembly<'a>) -> Vec<(&'a str, &'a str)> {
    let known: BTreeSet<&str> = symbols.values().map(String::as_str).collect();
    let of = |(name, symbol): (&'a String, &'a String)| {
        let other = assembly.merged_with(symbol).or_else(|| jump(assembly.body(symbol)?))?;
        (known.contains(other) && other != symbol).then_some((name.as_str(), other))
    };
    symbols.iter().filter_map(of).collect()
}

/// The target of a body that is a single jump.
fn jump<'a>(body: &[Line<'a>]) -> Option<&'a str> {
    let mut instructions = body.iter().filter_map(|line| match line {
        Line::Instruction(instruction) => Some(instruction),
        _ => None,
    });
    let first = instructions.next()?;
    let operand = first.operands.split('@').next()?;
    instructions.next().is_none().then_some(operand)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::asm::Syntax;

    /// The output of rustc 1.95 for `x86_64-unknown-linux-gnu`, without the text between functions.
    const ASSEMBLY: &str = include_str!("rows/example.s");

    #[test]
    fn exported_functions_are_rows() {
        let assembly = Assembly::parse(ASSEMBLY, Syntax::of("x86_64", "x86_64-unknown-linux-gnu"));
        let source = "#[no_mangle] pub fn left_out() {} pub fn quiet() {} pub fn quietly_inlined() {}";
        let names = |filter: Option<&str>, absent: bool| -> (Vec<String>, Vec<String>) {
            let filter = filter.map(|filter| Regex::new(filter).unwrap());
            let selection = Selection { filter: filter.as_ref(), absent };
            let rows = rows(&[&assembly], selection, &declared(source), &[]);
            (rows.probes.iter().map(Probe::name).collect(), rows.absent)
        };
        let owned = |names: &[&str]| -> Vec<String> { names.iter().map(|name| (*name).to_owned()).collect() };
        let exported = owned(&["left_out", "publish", "ring_push::u32::release", "ring_store"]);
        assert_eq!(names(None, false), (exported, Vec::new()));
        let found = ["<example::Ring>::len", "example::quiet"];
        assert_eq!(names(Some("Ring|quiet"), false), (owned(&found), owned(&["quietly_inlined"])));
        let all = [found[0], found[1], "quietly_inlined"];
        assert_eq!(names(Some("Ring|quiet"), true), (owned(&all), Vec::new()));
        let rows = rows(&[&assembly], Selection::default(), &[], &[]);
        assert_eq!(rows.symbols[0]["ring_push::u32::release"], "ring_push__u32__release");
        assert_eq!(merged(&rows.symbols[0], &assembly), [("ring_store", "publish")]);
        assert_eq!(not_exported(&declared(source)), ["quiet", "quietly_inlined"]);
    }
}
