//! The places in the user's source that the instructions of functions come from.
//!
//! They are read from a second compilation, with debug information: its assembly has a `.loc` directive before each
//! instruction that comes from another place, and its object file has the same places with addresses, in the same order.
//! At an address the debug information has the chain of inlining, which the assembly does not have: the place of
//! `x.store(1, Relaxed)` is that call, though its `.loc` names a file of `core`.

mod dwarf;
mod relocated;

use crate::isa::asm::{Assembly, Line, Normalizer, Syntax};
use crate::read::matrix::Body;
use dwarf::{Dwarf, Frame};
use std::collections::VecDeque;
use std::path::{Component, Path, PathBuf};

/// A line of the user's source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceLine {
    /// The file, relative to the package, with forward slashes.
    pub file: String,
    /// The number of the line, from 1.
    pub line: u32,
}

/// The places of one function.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FunctionPlaces {
    /// Where it is declared, if that is in the user's package.
    pub declared: Option<SourceLine>,
    /// Whether the debug information says where it is declared, in the user's package or not.
    is_known: bool,
    /// The lines of its body in the compilation that the places are from.
    text: Vec<String>,
    /// The place of each of these lines.
    places: Vec<Option<SourceLine>>,
}

impl FunctionPlaces {
    /// The same, with a declaration that was found in another way, if the debug information has none.
    #[must_use]
    pub fn or_declared(mut self, declared: impl FnOnce() -> Option<SourceLine>) -> FunctionPlaces {
        if !self.is_known {
            self.declared = self.declared.or_else(declared);
        }
        self
    }

    /// The place of each line of a body; nothing if the body is not the one that the places are from.
    #[must_use]
    pub fn of_lines(&self, body: &Body) -> &[Option<SourceLine>] {
        let is_same =
            body.text.len() == self.text.len() && body.text.iter().zip(&self.text).all(|(one, two)| one == two);
        if is_same { &self.places } else { &[] }
    }
}

/// A compilation with debug information.
#[derive(Debug)]
pub struct Places<'a> {
    assembly: &'a Assembly<'a>,
    syntax: Syntax,
    /// None if the format of the object file, or something in it, is unknown.
    dwarf: Option<Dwarf>,
    /// The folder of the user's package, under each of its names.
    folders: &'a [PathBuf],
}

impl<'a> Places<'a> {
    /// The assembly and the object file of a compilation of the package in this folder, which may have several names.
    #[must_use]
    pub fn of(assembly: &'a Assembly<'a>, syntax: Syntax, object: &[u8], folders: &'a [PathBuf]) -> Places<'a> {
        Places { assembly, syntax, dwarf: Dwarf::read(object), folders }
    }

    /// The places of a function, by its symbol.
    #[must_use]
    pub fn function(&self, symbol: &str) -> FunctionPlaces {
        let (Some(dwarf), Some(lines)) = (&self.dwarf, self.assembly.body(symbol)) else {
            return FunctionPlaces::default();
        };
        let name = self.assembly.merged_with(symbol).unwrap_or(symbol);
        let declaration = dwarf.declaration(name);
        let is_known = declaration.is_some();
        let declared = declaration.and_then(|(file, line)| self.source_line(&file, line));
        let mut normalizer = Normalizer::new(self.syntax);
        normalizer.text(lines);
        let mut found = self.instructions(name, lines, dwarf);
        let mut function = FunctionPlaces { declared, is_known, ..FunctionPlaces::default() };
        for (text, line) in normalizer.lines() {
            let place = if matches!(line, Line::Instruction(_)) { found.pop_front().flatten() } else { None };
            function.text.push(text.to_owned());
            function.places.push(place);
        }
        function
    }

    /// The place of each instruction of a body.
    fn instructions(&self, name: &str, lines: &[Line<'_>], dwarf: &Dwarf) -> VecDeque<Option<SourceLine>> {
        let mut places = VecDeque::new();
        let mut rows = dwarf.rows(name).into_iter();
        let mut place = None;
        for line in lines {
            match line {
                // A part of the function that is elsewhere.
                Line::Label(label) if dwarf.has(label) => (rows, place) = (dwarf.rows(label).into_iter(), None),
                Line::Directive(".loc", arguments) => {
                    // Where the two do not agree, nothing is known about the rest.
                    let row = rows.next().filter(|row| Some(row.line) == line_of(arguments));
                    if row.is_none() {
                        rows = Vec::new().into_iter();
                    }
                    place = row.and_then(|row| self.place(&dwarf.frames(row.address)));
                }
                Line::Instruction(_) => places.push_back(place.clone()),
                _ => {}
            }
        }
        places
    }

    /// The outermost call site in the user's package.
    fn place(&self, frames: &[Frame]) -> Option<SourceLine> {
        frames.iter().rev().find_map(|frame| self.source_line(&frame.file, frame.line))
    }

    /// A line of a file, if it is in the user's package.
    fn source_line(&self, file: &str, line: u32) -> Option<SourceLine> {
        // 0: code without a place.
        if line == 0 {
            return None;
        }
        let path = without_dots(Path::new(file));
        let inner = self.folders.iter().find_map(|folder| path.strip_prefix(folder).ok())?;
        let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        Some(SourceLine { file: parts.join("/"), line })
    }
}

/// The line in the arguments of a `.loc` directive: `2 3909 23 prologue_end`.
fn line_of(arguments: &str) -> Option<u32> {
    arguments.split_whitespace().nth(1)?.parse().ok()
}

/// A path without `.` and `..`.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}

/// The line of a source that declares a function of this name, by its words: the first one, if there are several.
#[must_use]
pub fn declaration(source: &str, name: &str) -> Option<u32> {
    let exported = format!("export_name = \"{name}\"");
    let is_declared = |code: &str| {
        let mut names = words(code).zip(words(code).skip(1)).filter(|(word, _)| *word == "fn").map(|(_, name)| name);
        names.any(|found| found == name) || code.contains(&exported)
    };
    line_with(source, is_declared)
}

/// The first line of a source with this word: where a macro makes the function, no line declares it.
#[must_use]
pub fn mention(source: &str, name: &str) -> Option<u32> {
    line_with(source, |code| words(code).any(|word| word == name))
}

/// The first line whose code, without its comment, is wanted.
fn line_with(source: &str, is_it: impl Fn(&str) -> bool) -> Option<u32> {
    let line = source.lines().position(|line| is_it(line.split("//").next().unwrap_or(line)))?;
    u32::try_from(line + 1).ok()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_found_by_their_words() {
        let source =
            "// fn a() {}\nunsafe extern \"C\" fn  a_b() {}\npub fn a<T>() {}\n#[export_name = \"x.y\"]\nfn c() {}\n";
        assert_eq!(declaration(source, "a"), Some(3));
        assert_eq!(declaration(source, "a_b"), Some(2));
        assert_eq!(declaration(source, "x.y"), Some(4));
        assert_eq!(declaration(source, "b"), None);
        assert_eq!(mention("// made!(a)\nmade!(a);\n", "a"), Some(2));
    }
}
