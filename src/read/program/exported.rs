//! The program for a compiler: each thread has a symbol, and no library but `core` is needed, which every target has.
//!
//! Lines keep their numbers and nearly all parts their columns, so that messages of the compiler are about the user's file.

use syn::{Attribute, File, ItemFn};

/// The attribute that gives a function a symbol.
const SYMBOL: &str = "#[no_mangle] ";

/// What makes `core` the only library.
const NO_STD: &str = "#![no_std] ";

/// What makes `std::sync::atomic` a path of `core`.
const STD: &str = "extern crate core as std;\n";

/// The text of a program whose threads have symbols.
pub(super) fn text(file: &File, threads: &[&ItemFn], source: &str) -> String {
    let mut text = source.to_owned();
    let mut places: Vec<usize> = threads
        .iter()
        .filter(|thread| !is_exported(thread))
        .map(|thread| place(super::span(thread).start, source))
        .collect();
    places.sort_unstable();
    for place in places.into_iter().rev() {
        text.insert_str(place, SYMBOL);
    }
    if !file.attrs.iter().any(|attribute| attribute.path().is_ident("no_std")) {
        text.insert_str(0, NO_STD);
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(STD);
    }
    text
}

/// Whether a function has a symbol anyway.
fn is_exported(function: &ItemFn) -> bool {
    let is_symbol = |attribute: &Attribute| {
        let path = attribute.path();
        path.is_ident("no_mangle") || path.is_ident("export_name") || path.is_ident("unsafe")
    };
    function.attrs.iter().any(is_symbol)
}

/// Where an attribute of an item stands: on an empty line before it, so that no column moves, or else directly before it.
fn place(start: usize, source: &str) -> usize {
    let before = source.get(..start).unwrap_or_default();
    let written = before.trim_end().len();
    let lines: Vec<usize> = before[written..].match_indices('\n').map(|(at, _)| written + at).collect();
    match lines.as_slice() {
        [first, _, ..] => first + 1,
        _ => start,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::program::Program;

    #[test]
    fn lines_and_columns_stay() {
        let source = "//! Two.\nuse std::sync::atomic::*;\n\n/// One.\npub fn thread_0(x: &AtomicU8) {}\npub fn thread_1(x: &AtomicU8) {}\n\
                      #[no_mangle]\npub fn thread_2(x: &AtomicU8) {}\n";
        let program = Program::read(source, "two.rs").expect("it is a program");
        let expected = "#![no_std] //! Two.\nuse std::sync::atomic::*;\n#[no_mangle] \n/// One.\npub fn thread_0(x: &AtomicU8) {}\n\
                        #[no_mangle] pub fn thread_1(x: &AtomicU8) {}\n#[no_mangle]\npub fn thread_2(x: &AtomicU8) {}\n\
                        extern crate core as std;\n";
        assert_eq!(program.exported, expected);
        let source = "#![no_std]\npub fn thread_0() {}\n";
        let program = Program::read(source, "one.rs").expect("it is a program");
        assert_eq!(program.exported, "#![no_std]\n#[no_mangle] pub fn thread_0() {}\n");
    }
}
