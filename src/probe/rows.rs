//! The rows of user code: the functions in the assembly of its targets, by display name.
//!
//! A function with an exported name (`no_mangle`, `export_name`) is a row; one with a mangled name is a row if the
//! filter selects it. Functions without a symbol are found in the source, if there is one.

mod declared;

pub use declared::{Declared, Visibility, declared};

use crate::isa::asm::{Assembly, Line};
use crate::probe::{Probe, user};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// What the user has to write to give a function a symbol.
pub const KEEP: &str = "write `#[inline(never)]` before it, or export it: `#[unsafe(no_mangle)] pub extern \"C\" fn`";

/// The symbols of one target's functions, by the names of their probes.
pub type Symbols = BTreeMap<String, String>;

/// The rows of user code.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Every function that at least one target has, or that was selected and has no symbol anywhere; sorted by name.
    pub probes: Vec<Probe>,
    /// For each target, the symbols of the functions that it has.
    pub symbols: Vec<Symbols>,
}

/// The rows of the assembly of some targets.
///
/// `filter` selects any function whose path matches; without it the exported ones are selected. `declared` are the
/// functions of the source.
#[must_use]
pub fn rows(assemblies: &[&Assembly<'_>], filter: Option<&Regex>, declared: &[Declared], catalogue: &[Probe]) -> Rows {
    let found: Vec<BTreeMap<String, &str>> = assemblies.iter().map(|assembly| functions(assembly, filter)).collect();
    let mut names: BTreeSet<&str> = found.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
    let known: BTreeSet<&str> = names.iter().map(|name| last_part(name)).collect();
    let is_asked = |function: &&Declared| match filter {
        Some(filter) => filter.is_match(&function.name),
        None => function.visibility == Visibility::Exported,
    };
    names.extend(declared.iter().filter(is_asked).map(|function| &*function.name).filter(|name| !known.contains(name)));
    let probes: BTreeMap<&str, Probe> = names.into_iter().map(|name| (name, user(name, catalogue))).collect();
    let symbols = |functions: &BTreeMap<String, &str>| {
        functions.iter().map(|(name, symbol)| (probes[name.as_str()].name(), (*symbol).to_owned())).collect()
    };
    Rows { symbols: found.iter().map(symbols).collect(), probes: probes.into_values().collect() }
}

/// The selected functions of one assembly: their names, and their symbols.
fn functions<'a>(assembly: &Assembly<'a>, filter: Option<&Regex>) -> BTreeMap<String, &'a str> {
    let mut functions: BTreeMap<String, &str> = BTreeMap::new();
    for symbol in assembly.symbols() {
        let has_code = |line: &Line<'_>| matches!(line, Line::Instruction(_));
        if !assembly.body(symbol).is_some_and(|lines| lines.iter().any(has_code)) {
            continue;
        }
        let path = rustc_demangle::try_demangle(symbol).ok().map(|path| format!("{path:#}"));
        let name = path.as_deref().unwrap_or(symbol);
        if filter.map_or(path.is_none(), |filter| filter.is_match(name)) {
            // Instances of a generic function have the same path.
            let mut unique = name.to_owned();
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
        let names = |filter: Option<&str>| -> Vec<String> {
            let filter = filter.map(|filter| Regex::new(filter).unwrap());
            let rows = rows(&[&assembly], filter.as_ref(), &declared(source), &[]);
            rows.probes.iter().map(Probe::name).collect()
        };
        assert_eq!(names(None), ["left_out", "publish", "ring_push::u32::release", "ring_store"]);
        assert_eq!(names(Some("Ring|quiet")), ["<example::Ring>::len", "example::quiet", "quietly_inlined"]);
        let rows = rows(&[&assembly], None, &[], &[]);
        assert_eq!(rows.symbols[0]["ring_push::u32::release"], "ring_push__u32__release");
        assert_eq!(merged(&rows.symbols[0], &assembly), [("ring_store", "publish")]);
        assert_eq!(not_exported(&declared(source)), ["quiet", "quietly_inlined"]);
    }
}
